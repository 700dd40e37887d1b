package org.plenary.desktop.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.plenary.core.journal.PlenaryFolder;

/** Writes down what is needed to understand a crash. */
public final class CrashFile {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private CrashFile() {}

    /**
     * Writes the fault, the version and the machine to a new file in the folder for crashes, and to the error stream.
     *
     * @param played the game that was played, such as its seed and its journal; empty if there was none
     * @return the file
     */
    public static Path write(PlenaryFolder home, Throwable fault, String played) {
        fault.printStackTrace();
        Path file = home.crashes().resolve("crash-" + LocalDateTime.now().format(STAMP) + ".txt");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("Plenary " + version());
            for (String property : new String[] {"java.version", "java.vendor", "os.name", "os.version", "os.arch"}) {
                out.println(property + ": " + System.getProperty(property));
            }
            if (!played.isEmpty()) {
                out.println("game: " + played);
            }
            out.println();
            fault.printStackTrace(out);
        } catch (IOException e) {
            System.err.println("Cannot write " + file + ": " + e);
        }
        return file;
    }

    static String version() {
        String version = CrashFile.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
