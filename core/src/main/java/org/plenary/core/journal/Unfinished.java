package org.plenary.core.journal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Phase;

/**
 * A game that a person can take up again.
 *
 * @param file its journal
 * @param game as far as it was played
 * @param bloc index of the person's bloc
 */
public record Unfinished(Path file, Game game, int bloc) {
    /**
     * The game that was played last, if a person plays in it and it is not over; takes some seconds at most.
     *
     * @param games the folder of saved games
     * @param unusable is told of each later journal that cannot be used
     */
    public static Optional<Unfinished> last(Path games, Consumer<JournalException> unusable) {
        for (Path file : Journals.in(games)) {
            try {
                Recording recording = Journals.read(file);
                int bloc = recording.header().seats().person();
                if (bloc < 0) {
                    return Optional.empty();
                }
                Game game = Journals.replay(recording);
                return game.state().phase() == Phase.DEBRIEF ? Optional.empty() : Optional.of(new Unfinished(file, game, bloc));
            } catch (JournalException e) {
                unusable.accept(e); // the next older one may still be whole
            }
        }
        return Optional.empty();
    }
}
