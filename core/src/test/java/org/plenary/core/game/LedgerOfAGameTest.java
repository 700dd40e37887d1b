package org.plenary.core.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Event;
import org.plenary.core.world.Flows;
import org.plenary.core.world.World;

/** The ledger answers "why?" for each number of a whole game of twelve blocs, and leaves nothing over. */
class LedgerOfAGameTest {
    private static final Scenario SCENARIO = ScenarioFiles.load("copenhagen-to-baku");
    private static final Game GAME = played();

    private static Game played() {
        Game game = Game.begin(SCENARIO, 11, Seats.allAi(SCENARIO), MoveLog.NONE);
        game.playToEnd();
        return game;
    }

    private static Flows flows(Event event) {
        return event instanceof Event.YearPassed passed ? passed.flows() : event instanceof Event.Felt felt ? felt.flows() : Flows.NONE;
    }

    /** Bit by bit: nothing but flows changes a stock, and each event changes it by its own flows. */
    @Test
    void everyStockIsWhatItWasAndTheFlowsOfEachEvent() {
        History history = GAME.history();
        double[] before = history.get(0).after().world().toArray();
        int moved = 0;
        for (int i = 1; i < history.size(); i++) {
            Flows flows = flows(history.get(i).event());
            for (int f = 0; f < flows.size(); f++) {
                before[flows.stock()[f]] += flows.amount()[f];
            }
            moved += flows.size();
            double[] after = history.get(i).after().world().toArray();
            assertArrayEquals(before, after, 0, "event " + i + ", " + history.get(i).event().getClass().getSimpleName());
        }
        assertTrue(moved > 10_000, moved + " flows");
    }

    @Test
    void theCausesOfEveryStockAddUpToItsChangeOverAnySpan() {
        World first = GAME.history().get(0).after().world();
        World last = GAME.state().world();
        int changed = 0;
        for (int from : new int[] {SCENARIO.start(), SCENARIO.start() + 6}) {
            for (int index = 0; index < GAME.model().layout().size(); index++) {
                double sum = GAME.history().why(GAME.model(), index, from, last.year() + 1).stream().mapToDouble(History.Contribution::amount).sum();
                double then = from == SCENARIO.start() ? first.get(index) : before(from, index);
                assertEquals(last.get(index) - then, sum, 1e-9 * Math.max(1, Math.abs(last.get(index))), GAME.model().layout().at(index) + " since " + from);
                changed += sum != 0 ? 1 : 0;
            }
        }
        assertTrue(changed > GAME.model().layout().size() / 2, changed + " numbers changed");
    }

    /** A number at the beginning of a year, before anybody spoke in it. */
    private static double before(int year, int index) {
        History history = GAME.history();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof Event.YearPassed passed && passed.year() == year - 1) {
                return history.get(i).after().world().get(index);
            }
        }
        throw new IllegalArgumentException("no year " + year);
    }
}
