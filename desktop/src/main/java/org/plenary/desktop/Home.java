package org.plenary.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder that holds this person's settings, games and crash files: where the platform keeps such things, or where
 * the system property {@code plenary.home} says.
 *
 * @param folder the folder; made on first use
 */
public record Home(Path folder) {
    /** The folder for this process. */
    public static Home ofThisProcess() {
        return of(System.getProperty("plenary.home"), System.getProperty("os.name"), System.getProperty("user.home"),
                System.getenv());
    }

    static Home of(String chosen, String system, String user, Map<String, String> environment) {
        if (chosen != null && !chosen.isBlank()) {
            return new Home(Path.of(chosen));
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String roaming = environment.get("APPDATA");
            return new Home((roaming != null ? Path.of(roaming) : Path.of(user, "AppData", "Roaming")).resolve("Plenary"));
        }
        if (os.contains("mac")) {
            return new Home(Path.of(user, "Library", "Application Support", "Plenary"));
        }
        String data = environment.get("XDG_DATA_HOME");
        return new Home((data != null && !data.isBlank() ? Path.of(data) : Path.of(user, ".local", "share"))
                .resolve("plenary"));
    }

    /** Where settings are. */
    public Path settings() {
        return folder.resolve("settings.json");
    }

    /** Where saved games are. */
    public Path games() {
        return made(folder.resolve("games"));
    }

    /** Where reports are written. */
    public Path reports() {
        return made(folder.resolve("reports"));
    }

    /** Where crash files are written. */
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
