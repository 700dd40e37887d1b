package org.plenary.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.core.game.Game;
import org.plenary.core.game.Move;
import org.plenary.core.game.MoveLog;
import org.plenary.core.journal.JournalException.Fault;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioException;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.scenario.StrictJson;

/** Reads journals, checks them and folds them into games. Nothing here changes a file but {@link #salvage}. */
public final class Journals {
    private static final String ENDING = ".jsonl";
    private static final Pattern FORMAT = Pattern.compile("\\{\"format\":(\\d{1,9})[,}].*", Pattern.DOTALL);

    private Journals() {}

    /**
     * What the file holds up to its first bad line.
     *
     * @param damage what is wrong with the line after the last one in {@code recording}; empty if all are whole
     */
    public record Examined(Recording recording, Optional<JournalException> damage) {}

    /**
     * What the file holds.
     *
     * @throws JournalException if a line of it is damaged
     */
    public static Recording read(Path file) {
        Examined examined = examine(file);
        if (examined.damage().isPresent()) {
            throw examined.damage().get();
        }
        return examined.recording();
    }

    /**
     * What the file holds up to its first bad line.
     *
     * @throws JournalException if not even its header can be used
     */
    public static Examined examine(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new JournalException(Fault.MISSING, file, 0, e);
        } catch (IOException e) {
            throw new JournalException(Fault.UNREADABLE, file, 0, e, e);
        }
        int end = lineEnd(bytes, 0);
        Line first = end < 0 ? null : Line.parse(decode(bytes, 0, end));
        if (first == null) {
            throw new JournalException(Fault.NOT_A_JOURNAL, file, 1, null);
        }
        Header header = header(file, first);
        Scenario scenario = scenario(file, header);
        List<Entry> moves = new ArrayList<>();
        String link = first.link();
        int start = end + 1;
        JournalException damage = null;
        for (end = lineEnd(bytes, start); end >= 0 && damage == null; end = lineEnd(bytes, start)) {
            int number = moves.size() + 2;
            Line line = Line.parse(decode(bytes, start, end));
            if (line == null || !line.follows(link)) {
                damage = new JournalException(Fault.DAMAGED, file, number, null, number - 1);
            } else {
                try {
                    moves.add(StrictJson.read(Entry.class, line.content(), file + ", line " + number));
                    link = line.link();
                    start = end + 1;
                } catch (ScenarioException e) { // written by somebody who also made the chain fit
                    damage = new JournalException(Fault.DAMAGED, file, number, e, number - 1);
                }
            }
        }
        long torn = damage == null ? bytes.length - start : 0;
        return new Examined(new Recording(file, header, scenario, moves, link, start, torn), Optional.ofNullable(damage));
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** The text of a line; what is not UTF-8 becomes a text that is no line. */
    private static String decode(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static Header header(Path file, Line line) {
        if (!line.follows(Chain.START)) {
            throw new JournalException(Fault.NOT_A_JOURNAL, file, 1, null);
        }
        int format = format(line.content());
        if (format > Header.FORMAT) {
            throw new JournalException(Fault.FORMAT, file, 1, null, format, Header.FORMAT);
        }
        try {
            return StrictJson.read(Header.class, line.content(), file + ", line 1");
        } catch (ScenarioException e) {
            throw new JournalException(Fault.NOT_A_JOURNAL, file, 1, e);
        }
    }

    /** The format alone: the rest of a later one may be anything. */
    private static int format(String content) {
        Matcher found = FORMAT.matcher(content);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static Scenario scenario(Path file, Header header) {
        if (header.scenario() instanceof Header.Source.Embedded embedded) {
            return embedded.scenario();
        }
        Header.Source.Bundled bundled = (Header.Source.Bundled) header.scenario();
        if (ScenarioFiles.ids().contains(bundled.id())) {
            Scenario scenario = ScenarioFiles.load(bundled.id());
            if (Chain.sha256(scenario).equals(bundled.sha256())) {
                return scenario;
            }
        }
        throw new JournalException(Fault.SCENARIO_CHANGED, file, 1, null, bundled.id(), header.engine(), Header.ENGINE);
    }

    /**
     * Plays the recording from its start: each move must be legal and lead to the recorded state.
     *
     * @throws JournalException if one is not, or does not; it names the line
     */
    public static Game replay(Recording recording) {
        return replay(recording, game -> {});
    }

    /** As {@link #replay(Recording)}; {@code afterEach} sees the game after each move. */
    public static Game replay(Recording recording, Consumer<Game> afterEach) {
        return fold(recording, new Checked(recording, MoveLog.NONE), afterEach);
    }

    /**
     * The recording up to the opening of a conference: the last one that was not rolled back.
     *
     * @param round index of the conference
     * @throws JournalException if the game has not come there
     */
    static Recording upTo(Recording recording, int round) {
        int[] moves = {0};
        Game game = replay(recording, now -> {
            if (now.opened() <= round) {
                moves[0] = 0;
            } else if (moves[0] == 0) {
                moves[0] = now.moves();
            }
        });
        if (moves[0] == 0) {
            throw new JournalException(Fault.NOT_OPENED, recording.file(), 0, null, round + 1, game.opened());
        }
        return new Recording(recording.file(), recording.header(), recording.scenario(), recording.moves().subList(0, moves[0]), "", 0, 0);
    }

    static Game fold(Recording recording, Checked log, Consumer<Game> afterEach) {
        Header header = recording.header();
        Game game = Game.unbegun(recording.scenario(), header.seed(), header.seats(), log);
        for (Entry entry : recording.moves()) {
            Game.Result result;
            try {
                result = game.replay(entry.move());
            } catch (JournalException e) {
                throw e;
            } catch (RuntimeException e) { // a forged line may say what no seat can
                throw new JournalException(Fault.REFUSED, recording.file(), entry.sequence() + 1, e, String.valueOf(e.getMessage()), entry.sequence());
            }
            if (result instanceof Game.Result.Refused refused) {
                throw new JournalException(Fault.REFUSED, recording.file(), entry.sequence() + 1, null, refused.refusal().code(), entry.sequence());
            }
            afterEach.accept(game);
        }
        return game;
    }

    /** The log of a game that repeats a recording: compares each move with its line, then hands over to {@code after}. */
    static final class Checked implements MoveLog {
        private final Recording recording;
        private final Iterator<Entry> lines;
        private final MoveLog after;

        Checked(Recording recording, MoveLog after) {
            this.recording = recording;
            this.after = after;
            lines = recording.moves().iterator();
        }

        @Override
        public void opened(Game game) {
            if (!lines.hasNext()) {
                after.opened(game);
            }
        }

        @Override
        public void append(int sequence, Move move, String hash) {
            if (!lines.hasNext()) {
                after.append(sequence, move, hash);
                return;
            }
            Entry line = lines.next();
            if (line.sequence() != sequence) {
                throw new JournalException(Fault.DAMAGED, recording.file(), sequence + 1, null, sequence);
            }
            if (!line.hash().equals(hash)) {
                throw new JournalException(Fault.DIVERGED, recording.file(), sequence + 1, null, line.hash(), hash,
                        recording.header().engine(), Header.ENGINE);
            }
        }
    }

    /**
     * Writes the whole lines of a damaged journal to a new one, and leaves the damaged one as it is.
     *
     * @throws JournalException if there is a file at {@code target}, or its header cannot be used
     */
    public static Examined salvage(Path damaged, Path target) {
        Examined examined = examine(damaged);
        try {
            if (Files.exists(target)) {
                throw new JournalException(Fault.EXISTS, target, 0, null);
            }
            byte[] whole = Arrays.copyOf(Files.readAllBytes(damaged), Math.toIntExact(examined.recording().wholeBytes()));
            Files.write(target, whole);
        } catch (IOException e) {
            throw new JournalException(Fault.UNREADABLE, target, 0, e, e);
        }
        return examined;
    }

    /**
     * Indices of the conferences at whose opening there is a snapshot beside {@code journal}, in order: from there one can
     * {@link Journal#fork} even where this version cannot repeat the moves.
     */
    public static List<Integer> snapshots(Path journal) {
        return List.copyOf(Snapshot.allBeside(journal).keySet());
    }

    /** A name in {@code folder} that no journal has yet, numbered after the last: {@code after-baku-0001.jsonl}. */
    public static Path fresh(Path folder, String scenario) {
        int last = 0;
        for (Path file : in(folder)) {
            String name = file.getFileName().toString();
            if (name.matches("\\Q" + scenario + "\\E-\\d{4}" + ENDING)) {
                last = Math.max(last, Integer.parseInt(name.substring(scenario.length() + 1, scenario.length() + 5)));
            }
        }
        return folder.resolve("%s-%04d%s".formatted(scenario, last + 1, ENDING));
    }

    /** The journals in {@code folder}, the one written last first. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            record Dated(Path file, long time) {}
            List<Dated> dated = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList()) {
                dated.add(new Dated(file, Files.getLastModifiedTime(file).toMillis()));
            }
            dated.sort((a, b) -> Long.compare(b.time(), a.time()));
            return dated.stream().map(Dated::file).toList();
        } catch (IOException e) {
            throw new JournalException(Fault.UNREADABLE, folder, 0, e, e);
        }
    }
}
