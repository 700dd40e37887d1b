package org.plenary.core.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.model.Scenario;

/** The scenarios: those that come with Plenary, and files of one's own. */
public final class ScenarioFiles {
    private static final List<String> IDS = List.of("after-baku", "after-baku-six", "copenhagen", "copenhagen-to-baku", "kyoto-to-paris");

    private ScenarioFiles() {}

    /** Ids of the scenarios that come with Plenary, in the order of the menu. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The scenario with this id, or the one in this file.
     *
     * @throws ScenarioException if there is neither, or the file is not a valid scenario
     */
    public static Scenario load(String idOrPath) {
        if (IDS.contains(idOrPath)) {
            return bundled(idOrPath);
        }
        Path path;
        try {
            path = Path.of(idOrPath);
        } catch (InvalidPathException e) {
            throw unknown(idOrPath, e);
        }
        if (!Files.exists(path)) {
            throw unknown(idOrPath, null);
        }
        return read(path);
    }

    private static ScenarioException unknown(String idOrPath, Throwable cause) {
        return new ScenarioException(idOrPath, "", 0, 0, "no such scenario and no such file", "one of " + IDS + " or a path",
                Spelling.nearest(idOrPath, IDS), cause);
    }

    private static Scenario bundled(String id) {
        String name = id + ".json";
        try (InputStream in = ScenarioFiles.class.getResourceAsStream("/scenarios/" + name)) {
            if (in == null) {
                throw new IllegalStateException("scenario '%s' is listed but not packed: /scenarios/%s".formatted(id, name));
            }
            return parse(name, in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * The scenario in this file.
     *
     * @throws ScenarioException if it cannot be read or is not a valid scenario
     */
    public static Scenario read(Path path) {
        try {
            return parse(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    private static ScenarioException unreadable(String name, IOException e) {
        return new ScenarioException(name, "", 0, 0, "a file that cannot be read (" + e + ")", "a scenario", "", e);
    }

    private static Scenario parse(String name, byte[] bytes) {
        try {
            return parse(name, new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            throw new ScenarioException(name, "", 0, 0, "bytes that are not UTF-8", "UTF-8 text", "", e);
        }
    }

    /**
     * The scenario that {@code reader} holds.
     *
     * @param name how to name it in a message
     * @throws ScenarioException if it is not a valid scenario
     */
    public static Scenario parse(String name, Reader reader) {
        String text = StrictJson.text(reader, name);
        Scenario scenario = StrictJson.read(Scenario.class, text, name);
        List<String> ids = Dynamics.table().stream().map(Dynamics.Entry::id).toList();
        scenario.dynamics().forEach((id, setting) -> {
            String path = "$.dynamics." + id;
            if (!ids.contains(id)) {
                throw StrictJson.refusal(text, name, path, "the unknown dynamic '" + id + "'", "one of " + ids, Spelling.nearest(id, ids));
            }
            Dynamics.Entry entry = Dynamics.entry(id);
            Set<String> known = entry.parameters().keySet();
            setting.parameters().forEach((parameter, value) -> {
                String place = path + ".parameters." + parameter;
                if (!known.contains(parameter)) {
                    throw StrictJson.refusal(text, name, place, "the unknown parameter '" + parameter + "'",
                            known.isEmpty() ? "no parameters" : "one of " + known, Spelling.nearest(parameter, known));
                }
                try {
                    Dynamics.overlay(entry, Map.of(parameter, value));
                } catch (IllegalArgumentException e) {
                    throw StrictJson.refusal(text, name, place, value.toString(), "a value that the dynamic accepts (" + e.getMessage() + ")", "");
                }
            });
        });
        return scenario;
    }

    /** The scenario as a file; {@link #parse} gives an equal one back. */
    public static String write(Scenario scenario) {
        return StrictJson.pretty(scenario);
    }
}
