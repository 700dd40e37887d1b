package org.plenary.core.journal;

import java.nio.file.Path;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seats;
import org.plenary.core.lab.Games;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;

/** Games of seats that play at random, played as far as a test needs them. */
final class Played {
    static final Scenario SCENARIO = Games.AFTER_BAKU;
    static final Seats SEATS = Games.randomSeats();

    private Played() {}

    /** A journal of at least {@code moves} moves, closed; returns the game that it records. */
    static Game journal(Path file, long seed, int moves) {
        try (Journal.Kept kept = Journal.begin(file, SCENARIO, seed, SEATS)) {
            on(kept.game(), moves);
            return kept.game();
        }
    }

    /** Plays on until at least {@code moves} moves are made, or the game is over. */
    static void on(Game game, int moves) {
        while (game.moves() < moves && game.state().phase() != Phase.DEBRIEF) {
            if (game.waitingFor().isEmpty()) {
                game.submit(new Command.Proceed(Command.CHAIR));
            } else {
                game.playNextAi();
            }
        }
    }
}
