package org.plenary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plenary.core.game.Game;
import org.plenary.core.game.Move;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.Journal;
import org.plenary.core.journal.Journals;
import org.plenary.core.journal.Recording;
import org.plenary.core.lab.Simulation;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;

/**
 * The save file: one move appended and forced to disk, and a whole game of after-baku (six conferences, seed 1) read and
 * replayed.
 *
 * <p>To reach: an append well under what a person notices (it is the disk's time); no figure is set for the load. No peer
 * keeps a journal.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 10)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JournalFile {
    private final Scenario scenario = ScenarioFiles.load("after-baku");
    private Path folder;
    private Path whole;
    private Journal.Kept growing;
    private Move move;
    private String hash;
    private int next;

    /** Plays and records a game. */
    @Setup
    public void record() throws IOException {
        folder = Files.createTempDirectory("plenary-bench");
        whole = folder.resolve("whole.jsonl");
        try (Journal.Kept kept = Journal.begin(whole, scenario, 1, Seats.allAi(scenario))) {
            Simulation.of(kept.game(), round -> {});
        }
        growing = Journal.begin(folder.resolve("growing.jsonl"), scenario, 1, Seats.allAi(scenario));
        move = Journals.read(whole).moves().get(1).move();
        hash = growing.game().state().hash();
        next = growing.game().moves() + 1;
    }

    /** Clears the files away. */
    @TearDown
    public void clear() throws IOException {
        growing.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One move, on disk when it returns. */
    @Benchmark
    public void append() {
        growing.journal().append(next++, move, hash);
    }

    /** Reads and checks every line. */
    @Benchmark
    public Recording read() {
        return Journals.read(whole);
    }

    /** Reads, and plays all moves again. */
    @Benchmark
    public Game load() {
        return Journals.replay(Journals.read(whole));
    }
}
