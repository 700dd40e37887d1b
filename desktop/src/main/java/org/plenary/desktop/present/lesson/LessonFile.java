package org.plenary.desktop.present.lesson;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.game.Game;

/**
 * What a lesson knows beside its game, kept beside the journal as {@code NAME.lesson.json}. Where it is missing or damaged, a
 * game with several people in it is a lesson of the usual length all the same; its clock then starts afresh.
 *
 * @param minutes of the whole lesson, 5 to 600
 * @param sides names of the students in the seats that are no bloc, by seat
 * @param clock the time left, or null if none was kept
 * @param handshakes what was noted, in order
 */
public record LessonFile(int minutes, Map<String, String> sides, Clock clock, List<Handshakes.Pair> handshakes) {
    private static final int USUAL_MINUTES = 45;
    private static final int MOST_MINUTES = 600;

    /**
     * The time left for a part of the plan.
     *
     * @param step that ran
     * @param round its conference, an index
     * @param day of the talks; 0 outside them
     * @param left seconds; below zero when the time is over
     */
    public record Clock(Step step, int round, int day, int left) {}

    /** A part that is missing in the file counts as empty; one that makes no sense is refused. */
    public LessonFile {
        sides = sides == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sides));
        handshakes = handshakes == null ? List.of() : handshakes.stream().filter(Objects::nonNull).toList();
        clock = clock == null || clock.step() == null || Math.abs(clock.left()) > MOST_MINUTES * 60 ? null : clock;
        if (minutes < 5 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes is %d but must be from 5 to %d".formatted(minutes, MOST_MINUTES));
        }
    }

    /** A lesson that has not begun. */
    public LessonFile(int minutes, Map<String, String> sides) {
        this(minutes, sides, null, List.of());
    }

    private static Path beside(Path journal) {
        return journal.resolveSibling(journal.getFileName().toString().replaceFirst("\\.jsonl$", "") + ".lesson.json");
    }

    /** The same lesson with another time left and other notes. */
    public LessonFile with(Clock other, List<Handshakes.Pair> notes) {
        return new LessonFile(minutes, sides, other, notes);
    }

    /** Writes it beside a journal, at once or not at all: whoever reads it meanwhile finds the one before. */
    public void write(Path journal) {
        Path file = beside(journal);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, new Gson().toJson(this) + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The lesson of a game, or empty if one person plays it alone. A file that cannot be understood counts as missing. */
    public static Optional<LessonFile> of(Path journal, Game game) {
        Optional<LessonFile> guess = HotSeat.teams(game).size() > 1 ? Optional.of(new LessonFile(USUAL_MINUTES, Map.of())) : Optional.empty();
        if (!Files.exists(beside(journal))) {
            return guess;
        }
        try {
            LessonFile read = new Gson().fromJson(Files.readString(beside(journal)), LessonFile.class);
            return read == null ? guess : Optional.of(read);
        } catch (IOException | RuntimeException e) { // what the record refuses, Gson wraps into a plain RuntimeException
            System.err.println("The lesson starts its clock afresh: " + beside(journal) + " cannot be read (" + e.getMessage() + ")");
            return guess;
        }
    }

    /** The plan of the lesson. */
    public Timetable timetable(Game game) {
        return Timetable.of(minutes, Math.max(1, HotSeat.teams(game).size()), Side.seated(game).size(), game.scenario().cops().size(),
                game.scenario().procedure().days());
    }
}
