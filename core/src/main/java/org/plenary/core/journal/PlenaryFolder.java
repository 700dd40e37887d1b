package org.plenary.core.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder that holds this person's settings, games, reports and crash files: where the platform keeps such things,
 * or where the system property {@code plenary.home} says.
 *
 * @param folder the folder; made on first use
 */
public record PlenaryFolder(Path folder) {
    /** The folder for this process. */
    public static PlenaryFolder ofThisProcess() {
        return of(System.getProperty("plenary.home"), System.getProperty("os.name"), System.getProperty("user.home"),
                System.getenv());
    }

    static PlenaryFolder of(String chosen, String system, String user, Map<String, String> environment) {
        if (given(chosen)) {
            return new PlenaryFolder(Path.of(chosen));
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String roaming = environment.get("APPDATA");
            return new PlenaryFolder((given(roaming) ? Path.of(roaming) : Path.of(user, "AppData", "Roaming")).resolve("Plenary"));
        }
        if (os.contains("mac")) {
            return new PlenaryFolder(Path.of(user, "Library", "Application Support", "Plenary"));
        }
        String data = environment.get("XDG_DATA_HOME");
        return new PlenaryFolder((given(data) ? Path.of(data) : Path.of(user, ".local", "share")).resolve("plenary"));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** Where settings are. */
    public Path settings() {
        return folder.resolve("settings.json");
    }

    /** Where saved games are; made if need be. */
    public Path games() {
        return made(folder.resolve("games"));
    }

    /** Where reports are written; made if need be. */
    public Path reports() {
        return made(folder.resolve("reports"));
    }

    /** Where crash files are written; made if need be. */
    public Path crashes() {
        return made(folder.resolve("crashes"));
    }

    private static Path made(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + path, e);
        }
    }
}
