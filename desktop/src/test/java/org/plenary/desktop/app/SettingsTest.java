package org.plenary.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.text.Language;
import org.plenary.desktop.asset.BlocLook.Vision;

class SettingsTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("settings.json");
    }

    @Test
    void whatIsSavedIsRead() {
        Settings chosen = new Settings(Language.TRADITIONAL_CHINESE, 1.15f, true, true, 0.25f, true, Vision.BLUE_YELLOW);
        chosen.save(file());
        assertEquals(chosen, Settings.load(file(), Locale.ENGLISH));
        assertFalse(Files.exists(file().resolveSibling("settings.json.new")));
    }

    @Test
    void beginsInTheLanguageOfTheDesktop() {
        assertEquals(Language.SIMPLIFIED_CHINESE, Settings.load(file(), Locale.SIMPLIFIED_CHINESE).language());
    }

    @Test
    void keepsTheInitialValueOfWhatTheFileDoesNotSay() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"sound\": 0}");
        Settings settings = Settings.load(file(), Locale.ENGLISH);
        assertEquals(0, settings.sound());
        assertEquals(1, settings.textScale());
    }

    @Test
    void movesAFileItCannotReadAsideAndStartsAfresh() throws Exception {
        for (String broken : new String[] {"{", "[]", "", "{\"language\": \"fr\"}", "{\"sound\": 7}", "{\"vision\": \"cat\"}",
            "{\"projector\": {}}"}) {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), broken);
            assertEquals(Settings.initial(Locale.ENGLISH), Settings.load(file(), Locale.ENGLISH), broken);
            assertFalse(Files.exists(file()), broken);
            assertEquals(broken, Files.readString(file().resolveSibling("settings.json.unreadable")));
        }
    }

    @Test
    void theProjectorEnlargesText() {
        assertEquals(1.35f, Settings.initial(Locale.ENGLISH).withProjector(true).effectiveTextScale());
        assertThrows(IllegalArgumentException.class, () -> Settings.initial(Locale.ENGLISH).withTextScale(3));
        assertTrue(Settings.initial(Locale.ENGLISH).withFullScreen(true).fullScreen());
    }
}
