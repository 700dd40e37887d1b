package org.plenary.core.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;

/** Another process that plays a journal on, and says each move that was acknowledged. */
final class Forked implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Forked(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A process that begins or resumes {@code file} and plays until {@code moves} moves are made. */
    static Forked player(Path file, int moves) throws IOException {
        return new Forked(java(file, moves));
    }

    /** The same where no file may grow beyond {@code kilobytes}: a disk that is full. */
    static Forked playerOnAFullDisk(Path file, int moves, int kilobytes) throws IOException {
        String line = String.join(" ", java(file, moves).stream().map(word -> "'" + word + "'").toList());
        return new Forked(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec " + line));
    }

    /** A process that plays one small game after another in {@code folder}. */
    static Forked lives(Path folder) throws IOException {
        return new Forked(java(Lives.class, folder.toString()));
    }

    private static List<String> java(Path file, int moves) {
        return java(Forked.class, file.toString(), String.valueOf(moves));
    }

    private static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m", main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What it says next, or null after its end. */
    String line() throws IOException {
        return out.readLine();
    }

    /** Ends it at once, as nothing in it can prevent, and gives all that it had said until then. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // the process's own would also close what it had said
        process.waitFor();
        return rest();
    }

    /** All that it says until its end. */
    List<String> rest() throws IOException {
        List<String> rest = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            rest.add(line);
        }
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The other process: arguments are the journal and the number of moves to play to. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Journal.Kept kept;
        try {
            kept = file.toFile().exists() ? Journal.resume(file) : Journal.begin(file, Played.SCENARIO, 11, Played.SEATS);
        } catch (JournalException e) {
            System.out.println("refused " + e.fault());
            return;
        }
        Game game = kept.game();
        System.out.println("ready");
        for (int moves = game.moves() + 1; moves <= Integer.parseInt(args[1]); moves = game.moves() + 1) {
            try {
                Played.on(game, moves);
            } catch (java.io.UncheckedIOException e) {
                System.out.println("failed " + e.getMessage());
                return;
            }
            System.out.println("kept " + game.moves() + " " + game.state().hash());
        }
        System.out.println("done");
        System.in.read(); // holds the journal until it is killed
    }
}
