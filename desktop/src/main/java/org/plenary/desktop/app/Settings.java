package org.plenary.desktop.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.plenary.core.text.Language;
import org.plenary.desktop.asset.BlocLook.Vision;

/**
 * What a person has chosen about the window. Immutable; {@link PlenaryGame#change} applies and saves another.
 *
 * @param language of everything shown
 * @param textScale how much larger than its nominal size text is drawn, 0.9 to 1.3
 * @param projector whether everything is drawn for the back row: text times 1.35
 * @param reducedMotion whether transitions are skipped
 * @param sound volume, 0 (silent) to 1
 * @param fullScreen whether the window fills the screen
 * @param vision for which way of seeing blocs are coloured
 */
public record Settings(Language language, float textScale, boolean projector, boolean reducedMotion, float sound,
        boolean fullScreen, Vision vision) {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();
    private static final float PROJECTOR = 1.35f;

    /** Refuses values out of range. */
    public Settings {
        if (!(textScale >= 0.9f && textScale <= 1.3f)) {
            throw new IllegalArgumentException("textScale = " + textScale + ", expected 0.9 to 1.3");
        }
        if (!(sound >= 0 && sound <= 1)) {
            throw new IllegalArgumentException("sound = " + sound + ", expected 0 to 1");
        }
    }

    /** What holds before anybody has chosen: the desktop's language, a window, half volume. */
    public static Settings initial(Locale desktop) {
        return new Settings(Language.nearest(desktop), 1, false, false, 0.5f, false, Vision.USUAL);
    }

    /** The scale of text, the projector's included. */
    public float effectiveTextScale() {
        return projector ? textScale * PROJECTOR : textScale;
    }

    /** The same, in another language. */
    public Settings withLanguage(Language other) {
        return new Settings(other, textScale, projector, reducedMotion, sound, fullScreen, vision);
    }

    /** The same, with text of another size, 0.9 to 1.3. */
    public Settings withTextScale(float other) {
        return new Settings(language, other, projector, reducedMotion, sound, fullScreen, vision);
    }

    /** The same, with or without the projector's size. */
    public Settings withProjector(boolean other) {
        return new Settings(language, textScale, other, reducedMotion, sound, fullScreen, vision);
    }

    /** The same, with or without transitions. */
    public Settings withReducedMotion(boolean other) {
        return new Settings(language, textScale, projector, other, sound, fullScreen, vision);
    }

    /** The same, with another volume, 0 to 1. */
    public Settings withSound(float other) {
        return new Settings(language, textScale, projector, reducedMotion, other, fullScreen, vision);
    }

    /** The same, in a window or on the full screen. */
    public Settings withFullScreen(boolean other) {
        return new Settings(language, textScale, projector, reducedMotion, sound, other, vision);
    }

    /** The same, with blocs coloured for another way of seeing. */
    public Settings withVision(Vision other) {
        return new Settings(language, textScale, projector, reducedMotion, sound, fullScreen, other);
    }

    /**
     * Reads settings. What the file does not say keeps its initial value. A file that cannot be understood is moved
     * aside to {@code settings.json.unreadable} and said so on the error stream: it must not keep the game from
     * starting.
     */
    public static Settings load(Path file, Locale desktop) {
        Settings initial = initial(desktop);
        if (!Files.exists(file)) {
            return initial;
        }
        try {
            return read(JsonParser.parseString(Files.readString(file)).getAsJsonObject(), initial);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException
                | UnsupportedOperationException e) {
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
            System.err.println("Settings start afresh: " + file + " cannot be read (" + e.getMessage()
                    + "); it is kept as " + aside.getFileName());
            try {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException move) {
                throw new UncheckedIOException("Cannot move " + file + " aside", move);
            }
            return initial;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Settings read(JsonObject json, Settings initial) {
        JsonElement language = json.get("language");
        return new Settings(
                language == null ? initial.language : Language.of(language.getAsString()),
                number(json, "textScale", initial.textScale),
                flag(json, "projector", initial.projector),
                flag(json, "reducedMotion", initial.reducedMotion),
                number(json, "sound", initial.sound),
                flag(json, "fullScreen", initial.fullScreen),
                json.get("vision") == null ? initial.vision : Vision.valueOf(json.get("vision").getAsString()));
    }

    private static float number(JsonObject json, String name, float otherwise) {
        JsonElement value = json.get(name);
        return value == null ? otherwise : value.getAsFloat();
    }

    private static boolean flag(JsonObject json, String name, boolean otherwise) {
        JsonElement value = json.get(name);
        return value == null ? otherwise : value.getAsBoolean();
    }

    /** Writes settings to a new file and moves it into place, so that a crash leaves the old or the new. */
    public void save(Path file) {
        JsonObject json = new JsonObject();
        json.addProperty("language", language.tag());
        json.addProperty("textScale", textScale);
        json.addProperty("projector", projector);
        json.addProperty("reducedMotion", reducedMotion);
        json.addProperty("sound", sound);
        json.addProperty("fullScreen", fullScreen);
        json.addProperty("vision", vision.name());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, GSON.toJson(json) + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
