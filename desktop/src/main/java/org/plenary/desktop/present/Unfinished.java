package org.plenary.desktop.present;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.core.game.Game;
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
                return found.state().phase() == Phase.DEBRIEF || found.seats().person() < 0
                        ? Optional.empty() : Optional.of(new Unfinished(file, found, found.seats().person()));
            } catch (JournalException e) {
                System.err.println(e.getMessage()); // the next older one may still be whole
            }
        }
        return Optional.empty();
    }
}
