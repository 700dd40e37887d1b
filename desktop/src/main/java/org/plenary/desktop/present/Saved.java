package org.plenary.desktop.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.JournalException;
import org.plenary.core.journal.Journals;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Phase;

/**
 * A saved game, as a list of them tells it: enough to choose, and little enough to keep many.
 *
 * @param file its journal
 * @param written when it was written last
 * @param scenario which was played, empty if not even that can be read
 * @param seed of the game
 * @param persons indices of the blocs that people play
 * @param opened how many conferences have opened
 * @param year of the world at the end
 * @param warmingC of the world at the end, °C above 1850-1900
 * @param over whether it was played to its debrief
 * @param fault what is wrong with the journal, empty if nothing is; what else is told here is of the part before it
 * @param from index of the last conference from whose opening one can play on, or -1
 */
public record Saved(Path file, Instant written, Optional<Scenario> scenario, long seed, List<Integer> persons, int opened,
        int year, double warmingC, boolean over, Optional<JournalException> fault, int from) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public Saved {
        persons = List.copyOf(persons);
    }

    /** A game as far as its journal can be played, and why no further. */
    public record Read(Game game, Optional<JournalException> fault) {}

    /**
     * Plays a journal as far as it goes; some seconds at most.
     *
     * @param progress told of the share that is played, 0 to 1
     * @throws JournalException if nothing of it can be used
     * @throws CancellationException if the thread is interrupted
     */
    public static Read read(Path file, DoubleConsumer progress) {
        Journals.Examined examined = Journals.examine(file);
        int moves = examined.recording().moves().size();
        Game[] reached = new Game[1];
        Optional<JournalException> fault = examined.damage();
        try {
            Journals.replay(examined.recording(), game -> {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                reached[0] = game;
                progress.accept((double) game.moves() / moves);
            });
        } catch (JournalException e) {
            if (reached[0] == null) {
                throw e;
            }
            fault = Optional.of(e);
        }
        if (reached[0] == null) {
            throw fault.orElseGet(() -> new JournalException(JournalException.Fault.NOT_A_JOURNAL, file));
        }
        return new Read(reached[0], fault);
    }

    /** What there is to tell of a journal; some seconds at most. */
    public static Saved of(Path file) {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            try {
                Read read = read(file, share -> {});
                Game game = read.game();
                int from = read.fault().filter(e -> e.fault().ofAnotherEngine()).isPresent() ? lastSnapshot(file) : -1;
                return new Saved(file, written, Optional.of(game.scenario()), game.seed(), persons(game.seats()), game.opened(),
                        game.state().world().year(), Outlook.warmingC(game.model(), game.state().world()),
                        game.state().phase() == Phase.DEBRIEF, read.fault(), Math.max(from, game.opened() - 1));
            } catch (JournalException e) {
                return new Saved(file, written, Optional.empty(), 0, List.of(), 0, 0, 0, false, Optional.of(e),
                        e.fault().ofAnotherEngine() ? lastSnapshot(file) : -1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the date of " + file, e);
        }
    }

    private static int lastSnapshot(Path file) {
        List<Integer> rounds = Journals.snapshots(file);
        return rounds.isEmpty() ? -1 : rounds.get(rounds.size() - 1);
    }

    private static List<Integer> persons(Seats seats) {
        List<Integer> persons = new ArrayList<>();
        for (int b = 0; b < seats.byBloc().size(); b++) {
            if (seats.isPerson(b)) {
                persons.add(b);
            }
        }
        return persons;
    }

    /** Whether somebody can go on with it as it is. */
    public boolean resumable() {
        return fault.isEmpty() && !over && !persons.isEmpty();
    }

    /** Which game it is: the scenario's title, or the name of the file. */
    public String title(Words words) {
        return scenario.isPresent() ? words.title() : file.getFileName().toString();
    }

    /** When it was written last, in the time of this machine. */
    public String date() {
        return DATE.format(written.atZone(ZoneId.systemDefault()));
    }

    /** Who plays, and how far they came. */
    public String about(Words words) {
        if (scenario.isEmpty()) {
            return "";
        }
        String who = persons.isEmpty() ? words.say("replays.who.nobody")
                : words.say("replays.who", words.joined(persons.stream().map(words::bloc).toList()));
        String where = over ? words.say("replays.where.over", words.quantities().celsius(warmingC, 2), words.scenario().horizon())
                : opened == 0 ? words.say("replays.where.none")
                : words.say("replays.where", words.cop(words.scenario().cops().get(opened - 1)), year);
        return words.say("replays.about", who, where);
    }
}
