package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Phase;

/** Every scenario that comes with Plenary can be played to its end; seats that play at random are quick and spare nothing. */
class ScenariosPlayTest {
    static Stream<String> ids() {
        return ScenarioFiles.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void playsToItsEnd(String id) {
        Scenario scenario = ScenarioFiles.load(id);
        Seats seats = new Seats(scenario.blocs().stream().map(bloc -> (Seat) new Seat.Ai("random")).toList());
        Game game = Game.begin(scenario, 3, seats, MoveLog.NONE);
        game.playToEnd();
        assertEquals(Phase.DEBRIEF, game.state().phase());
        assertEquals(scenario.cops().size(), game.state().round() + 1);
        double ppm = CarbonToWarming.co2Ppm(game.model(), game.state().world());
        assertTrue(ppm > 360 && ppm < 560, ppm + " ppm in " + game.state().world().year());
    }
}
