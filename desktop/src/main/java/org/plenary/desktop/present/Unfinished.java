package org.plenary.desktop.present;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seat;
import org.plenary.core.journal.JournalException;
import org.plenary.core.journal.Journals;
import org.plenary.core.talks.Phase;

/**
 * A game that can be taken up.
 *
 * @param file its journal
 * @param game as far as it was played
 * @param bloc index of the person's bloc
 */
public record Unfinished(Path file, Game game, int bloc) {
    /** The game that was played last, if it is unfinished and its journal is whole; takes some seconds at most. */
    public static Optional<Unfinished> last(Path games) {
        for (Path file : Journals.in(games)) {
            try {
                Game found = Journals.replay(Journals.read(file));
                return found.state().phase() == Phase.DEBRIEF || found.seats().byBloc().stream().noneMatch(Seat.Person.class::isInstance)
                        ? Optional.empty() : Optional.of(new Unfinished(file, found, person(found)));
            } catch (JournalException e) {
                System.err.println(e.getMessage()); // the next older one may still be whole
            }
        }
        return Optional.empty();
    }

    /** Index of the bloc that the first person sits for; there must be one. */
    public static int person(Game game) {
        List<Seat> seats = game.seats().byBloc();
        for (int b = 0; b < seats.size(); b++) {
            if (seats.get(b) instanceof Seat.Person) {
                return b;
            }
        }
        throw new IllegalStateException("the journal has no person in any seat");
    }
}
