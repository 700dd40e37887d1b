package org.plenary.core.lab;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.Header;
import org.plenary.core.lab.EnsembleException.Fault;
import org.plenary.core.model.Check;
import org.plenary.core.model.Scenario;

/**
 * Many games of AI seats as one table, a row a game: the same seeds for every combination of what is varied, so that luck
 * cancels from their differences.
 *
 * <p>A row says what it was played from, so a table that was left unfinished goes on where it ended, and so does one that
 * is to have more games. Before it does, each row must be of this ensemble, and the last game is played again: a table
 * never mixes two engines.
 */
public final class Ensemble {
    /** Columns that every table begins with. */
    static final int ORIGIN = 5;
    private static final String LINE_END = "\r\n";

    private final Scenario scenario;
    private final String sha;
    private final List<Variation> variations;
    private final long seed;
    private final List<Cell> cells = new ArrayList<>();

    /** One combination of values, and the scenario that has them. */
    private record Cell(List<String> values, Scenario scenario) {}

    /**
     * How a run ended.
     *
     * @param kept games that were in the table before
     * @param games that are in it now
     * @param finished whether that is all
     */
    public record End(int kept, int games, boolean finished) {}

    /**
     * The ensemble of {@code scenario} over all combinations of {@code variations}.
     *
     * @param seed of the first game of each combination; the n-th has {@code seed + n - 1}
     * @throws EnsembleException if the scenario cannot be varied so
     */
    public Ensemble(Scenario scenario, List<Variation> variations, long seed) {
        this.scenario = scenario;
        this.variations = List.copyOf(variations);
        this.seed = seed;
        sha = Header.of(scenario, seed, Seats.allAi(scenario)).scenario().sha256().substring(0, 16);
        List<String> keys = variations.stream().map(Variation::key).toList();
        keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).findFirst().ifPresent(key -> {
            throw new EnsembleException(Fault.TWICE, key);
        });
        combine(new Cell(List.of(), scenario), 0);
    }

    private void combine(Cell so, int next) {
        if (next == variations.size()) {
            cells.add(so);
            return;
        }
        for (String value : variations.get(next).values()) {
            List<String> values = new ArrayList<>(so.values);
            values.add(value);
            combine(new Cell(List.copyOf(values), variations.get(next).in(so.scenario, value)), next + 1);
        }
    }

    /** What is played where nothing is varied. */
    public Scenario scenario() {
        return scenario;
    }

    /** How many combinations there are; 1 if nothing is varied. */
    public int combinations() {
        return cells.size();
    }

    /** The first line of the table. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("engine", "scenario", "scenarioHash", "game", "seed"));
        variations.forEach(variation -> columns.add(variation.key()));
        columns.addAll(Outcome.columns(scenario));
        return columns;
    }

    /** What a row is played from: its first columns. */
    private List<String> origin(int row) {
        int game = row / cells.size();
        List<String> origin = new ArrayList<>(List.of(Header.ENGINE, scenario.id(), sha, String.valueOf(game + 1), String.valueOf(seed + game)));
        origin.addAll(cells.get(row % cells.size()).values);
        return origin;
    }

    /** Plays the game of a row. */
    private String play(int row) {
        Scenario played = cells.get(row % cells.size()).scenario;
        List<String> line = new ArrayList<>(origin(row));
        line.addAll(Outcome.of(played, seed + row / cells.size(), Seats.allAi(played)).cells());
        return line(line);
    }

    private static String line(List<String> cells) {
        return String.join(",", cells) + LINE_END;
    }

    /**
     * Plays all games that are not yet in the table. A process that ends in the middle leaves whole rows, and at most a torn
     * one that the next run cuts.
     *
     * @param file the table (CSV, RFC 4180); made if there is none
     * @param games of each combination, at least 1
     * @throws EnsembleException if the file holds anything else, or another process writes it
     */
    public End run(Path file, int games, int threads, Batch.Watch watch) throws IOException {
        Check.in("games", games, 1, 10_000_000);
        int rows = Math.multiplyExact(games, cells.size());
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw"); FileLock lock = out.getChannel().tryLock()) {
            if (lock == null) {
                throw new EnsembleException(Fault.LOCKED, file.toString());
            }
            int kept = keep(file, out);
            int[] done = {kept};
            if (watch.goOn(kept, rows)) {
                Batch.run(kept, rows, threads, this::play, (row, line) -> {
                    append(out, line);
                    done[0]++;
                    return watch.goOn(done[0], rows);
                });
            }
            out.getFD().sync();
            return new End(kept, done[0], done[0] >= rows);
        } catch (OverlappingFileLockException e) { // this process writes it
            throw new EnsembleException(Fault.LOCKED, file.toString());
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void append(RandomAccessFile out, String line) {
        try {
            long length = out.length();
            try {
                out.seek(length);
                out.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) { // a full disk leaves no half of a row
                out.setLength(length);
                throw e;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Checks what is in the table, cuts a torn row, and returns how many rows are there. */
    private int keep(Path file, RandomAccessFile out) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(out.length())];
        out.readFully(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String columns = line(columns());
        if (columns.startsWith(text)) { // nothing, or less than a line
            out.setLength(0);
            append(out, columns);
            return 0;
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(LINE_END); end >= 0; end = text.indexOf(LINE_END, from)) {
            lines.add(text.substring(from, end + LINE_END.length()));
            from = end + LINE_END.length();
        }
        expect(file, 1, lines.isEmpty() ? text : lines.get(0), columns);
        for (int row = 0; row < lines.size() - 1; row++) {
            List<String> cells = List.of(lines.get(row + 1).strip().split(","));
            boolean whole = cells.size() == columns().size();
            expect(file, row + 2, String.join(",", whole ? cells.subList(0, origin(row).size()) : cells), String.join(",", origin(row)));
        }
        int rows = lines.size() - 1;
        if (rows > 0 && !play(rows - 1).equals(lines.get(rows))) {
            throw new EnsembleException(Fault.OTHER_ENGINE, file.toString(), rows + 1);
        }
        out.setLength(text.substring(0, from).getBytes(StandardCharsets.UTF_8).length);
        return rows;
    }

    private static void expect(Path file, int line, String found, String expected) {
        if (!found.equals(expected)) {
            int same = 0;
            while (same < Math.min(found.length(), expected.length()) && found.charAt(same) == expected.charAt(same)) {
                same++;
            }
            int from = 1 + found.lastIndexOf(',', same - 1); // where the first column begins that differs
            throw new EnsembleException(Fault.OTHER_TABLE, file.toString(), line, shown(found, from), shown(expected, from));
        }
    }

    private static String shown(String line, int from) {
        String text = line.substring(Math.min(from, line.length())).strip();
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
