package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.RoundReport;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Phase;

class SimulationTest {
    private static final Scenario RANDOM = Games.random();
    private static final Scenario BRIEF = Games.brief(2);

    @Test
    void twentySeedsEndAndNoTwoEndAlike() {
        List<String> hashes = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            Simulation simulation = Simulation.of(RANDOM, seed);
            assertEquals(Phase.DEBRIEF, simulation.game().state().phase());
            assertEquals(RANDOM.horizon() + 1, simulation.game().state().world().year());
            assertEquals(RANDOM.cops().size(), simulation.debrief().rounds().size());
            assertTrue(simulation.debrief().warmingC() > 1 && simulation.debrief().warmingC() < 6, "warming " + simulation.debrief().warmingC());
            hashes.add(simulation.finalHash());
        }
        assertEquals(20, hashes.stream().distinct().count());
    }

    @Test
    void seatsThatThinkEndAlikeTwice() {
        Simulation first = Simulation.of(Games.thoughtful(), 1);
        assertEquals(first.finalHash(), Simulation.of(Games.thoughtful(), 1).finalHash());
    }

    @Test
    void noSeatThatThinksHasToBePassed() {
        History history = Simulation.of(Games.thoughtful(), 2).game().history();
        for (int i = 0; i < history.size(); i++) {
            String event = history.get(i).event().toString();
            assertTrue(!event.contains("passed=") || event.contains("passed=]"), event);
        }
    }

    @Test
    void theSameSeedEndsAlikeWhateverTheMachineIsSetTo() {
        String hash = Simulation.of(BRIEF, 7).finalHash();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(hash, Simulation.of(BRIEF, 7).finalHash());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertNotEquals(hash, Simulation.of(BRIEF, 8).finalHash());
    }

    @Test
    void theStateIsTheFoldOfTheEvents() {
        Game game = Simulation.of(BRIEF, 3).game();
        GameState state = GameState.initial(game.published(), StartAgreements.of(BRIEF));
        History history = game.history();
        for (int i = 0; i < history.size(); i++) {
            state = history.get(i).event().evolve(state);
            assertEquals(history.get(i).after().hash(), state.hash(), "after event " + i + ", " + history.get(i).event());
        }
        assertEquals(game.state().hash(), state.hash());
    }

    @Test
    void debriefsAlikeTwice() {
        assertEquals(Simulation.of(BRIEF, 3).debrief(), Simulation.of(BRIEF, 3).debrief());
    }

    @Test
    void tellsEachRoundOnceAndAsTheDebriefDoes() {
        List<RoundReport> told = new ArrayList<>();
        Simulation simulation = Simulation.of(Game.begin(BRIEF, 5, Seats.allAi(BRIEF), MoveLog.NONE), told::add);
        assertEquals(told, simulation.debrief().rounds());
    }

    @Test
    void refusesToPlayForAPerson() {
        Seats seats = Seats.allAi(BRIEF).withPerson(BRIEF, "IND", "Team India");
        Game game = Game.begin(BRIEF, 5, seats, MoveLog.NONE);
        assertThrows(IllegalArgumentException.class, () -> Simulation.of(game, round -> {}));
    }
}
