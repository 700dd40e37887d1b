package org.plenary.core.lab;

import java.util.function.Consumer;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.RoundReport;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;

/**
 * A game that AI seats played to its end.
 *
 * @param game over
 * @param debrief what it amounts to
 */
public record Simulation(Game game, Debrief debrief) {

    /** The game of {@code scenario} and {@code seed} with the default AI in every seat. */
    public static Simulation of(Scenario scenario, long seed) {
        Game game = Game.begin(scenario, seed, Seats.allAi(scenario), MoveLog.NONE);
        game.playToEnd();
        return new Simulation(game, Debrief.of(game));
    }

    /**
     * Plays {@code game} on to its end.
     *
     * @param eachRound is told of each round when its stocktake is published
     * @throws IllegalArgumentException if a person sits in a seat
     */
    public static Simulation of(Game game, Consumer<RoundReport> eachRound) {
        for (int b = 0; b < game.scenario().blocs().size(); b++) {
            if (game.seats().isPerson(b)) {
                throw new IllegalArgumentException("a person sits for bloc %s, but a simulation plays AI seats only"
                        .formatted(game.scenario().blocs().get(b).code()));
            }
        }
        while (game.state().phase() != Phase.DEBRIEF) {
            if (game.waitingFor().isEmpty()) {
                Phase before = game.state().phase();
                game.submit(new Command.Proceed(Command.CHAIR));
                if (before != Phase.STOCKTAKE && game.state().phase() == Phase.STOCKTAKE) {
                    eachRound.accept(RoundReport.last(game));
                }
            } else {
                game.playNextAi();
            }
        }
        return new Simulation(game, Debrief.of(game));
    }

    /** The exact hash of the last state: the same wherever scenario and seed are the same. */
    public String finalHash() {
        return game.state().hash();
    }
}
