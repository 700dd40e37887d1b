package org.plenary.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.lab.Games;
import org.plenary.core.lab.Simulation;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;

class ImpactTest {
    private static final Scenario SCENARIO = Games.brief(2);

    @Test
    void isWhatTheLedgerSaysOfTheDynamicLargestFirst() {
        Game game = Simulation.of(SCENARIO, 12).game();
        List<Impact> impacts = Impact.of(game);
        assertTrue(impacts.size() > 20, impacts.size() + " dynamics acted");
        double before = Double.MAX_VALUE;
        for (Impact impact : impacts) {
            assertTrue(impact.moves().get(0).share() <= before);
            before = impact.moves().get(0).share();
            Impact.Move move = impact.moves().get(0);
            double told = game.history().why(game.model(), move.index(), SCENARIO.start(), SCENARIO.end()).stream()
                    .filter(flow -> flow.cause().equals(impact.dynamic())).mapToDouble(History.Contribution::amount).sum();
            assertEquals(told, move.amount(), 1e-9 * Math.max(1, Math.abs(told)));
        }
    }

    @Test
    void whileTheGameRunsOnlyWhatEverybodySeesIsTold() {
        Game game = Game.begin(SCENARIO, 12, Seats.allAi(SCENARIO), MoveLog.NONE);
        while (game.state().phase() != Phase.STOCKTAKE) {
            if (game.waitingFor().isEmpty()) {
                game.submit(new Command.Proceed(Command.CHAIR));
            } else {
                game.playNextAi();
            }
        }
        List<Impact.Move> moves = Impact.of(game).stream().flatMap(impact -> impact.moves().stream()).toList();
        assertFalse(moves.isEmpty());
        assertTrue(moves.stream().allMatch(move -> game.model().layout().at(move.index()).visibleTo(-1)));
    }
}
