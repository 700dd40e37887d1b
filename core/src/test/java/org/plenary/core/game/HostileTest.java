package org.plenary.core.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.core.Effort;
import org.plenary.core.lab.Games;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;

/** Law 5: nothing binds a bloc that did not agree and ratify, and no seat, however it plays, holds up or breaks a game. */
class HostileTest {
    private static final Scenario SCENARIO = Games.brief(2);
    /** One seat in so many is slow. */
    private static final int SLOW = 6;

    private static Game played(long seed) {
        Game game = Game.begin(SCENARIO, seed, Seats.allAi(SCENARIO), MoveLog.NONE);
        for (int steps = 0; game.state().phase() != Phase.DEBRIEF; steps++) {
            assertTrue(steps < 5000, "the game stands still in " + game.state().phase());
            if (game.waitingFor().isEmpty()) {
                game.submit(new Command.Proceed(Command.CHAIR));
            } else {
                int bloc = game.waitingFor().get(0);
                int before = game.moves();
                if ((bloc + seed) % SLOW == 0) { // it thinks so long that the facilitator passes for it
                    game.submit(new Command.Pass(SCENARIO.blocs().get(bloc).code(), "slow"));
                } else {
                    game.play(bloc, Hostile.player((int) (bloc + seed)));
                }
                assertTrue(game.moves() > before, "somebody must act or be passed");
            }
        }
        return game;
    }

    @Test
    @Tag("long")
    void aGameWithHostileSilentAndBrokenSeatsGoesOnAndBindsNobodyWhoDidNotAgree() {
        Set<String> reasons = new java.util.TreeSet<>();
        for (long seed = 1; seed <= Effort.cases(6, 300); seed++) {
            Game game = played(seed);
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < game.history().size(); i++) {
                events.add(game.history().get(i).event());
                Hostile.bindsOnlyWhoAgreed(game, i, events);
            }
            for (Event event : events) {
                if (event instanceof Event.SeatFinished finished && !finished.passed().isEmpty()) {
                    reasons.add(finished.passed());
                } else if (event instanceof Event.Declared declared && !declared.passed().isEmpty()) {
                    assertEquals(Stance.RESERVE, declared.stance());
                }
            }
        }
        assertTrue(reasons.contains("did not finish"), reasons.toString());
        assertTrue(reasons.stream().anyMatch(reason -> reason.contains("broken")), reasons.toString());
        assertTrue(reasons.contains("slow"), reasons.toString());
    }
}
