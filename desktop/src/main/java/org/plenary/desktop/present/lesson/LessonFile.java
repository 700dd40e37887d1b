package org.plenary.desktop.present.lesson;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.core.game.Game;

/**
 * What a lesson knows beside its game, kept beside the journal as {@code NAME.lesson.json}. Where it is missing, a game
 * with several people in it is a lesson of the usual length all the same.
 *
 * @param minutes of the whole lesson
 */
public record LessonFile(int minutes) {
    private static final int USUAL_MINUTES = 45;

    private static Path beside(Path journal) {
        return journal.resolveSibling(journal.getFileName().toString().replaceFirst("\\.jsonl$", "") + ".lesson.json");
    }

    /** Writes it beside a journal. */
    public void write(Path journal) {
        try {
            Files.writeString(beside(journal), new Gson().toJson(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + beside(journal), e);
        }
    }

    /** The lesson of a game, or empty if one person plays it alone. A file that cannot be understood counts as missing. */
    public static Optional<LessonFile> of(Path journal, Game game) {
        Optional<LessonFile> guess = HotSeat.teams(game).size() > 1 ? Optional.of(new LessonFile(USUAL_MINUTES)) : Optional.empty();
        if (!Files.exists(beside(journal))) {
            return guess;
        }
        try {
            LessonFile read = new Gson().fromJson(Files.readString(beside(journal)), LessonFile.class);
            return read == null || read.minutes < 5 || read.minutes > 600 ? guess : Optional.of(read);
        } catch (IOException | JsonParseException e) {
            System.err.println("The lesson starts its clock afresh: " + beside(journal) + " cannot be read (" + e.getMessage() + ")");
            return guess;
        }
    }

    /** The plan of the lesson. */
    public Timetable timetable(Game game) {
        return Timetable.of(minutes, Math.max(1, HotSeat.teams(game).size()), game.scenario().cops().size(), game.scenario().procedure().days());
    }
}
