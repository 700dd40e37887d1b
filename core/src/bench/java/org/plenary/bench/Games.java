package org.plenary.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.lab.Simulation;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.GameState;

/**
 * Complete games a second: after-baku, 12 AI seats with the temperaments of the scenario, six conferences, to 2100; seeds
 * 1, 2, 3 and so on.
 *
 * <p>The machine takes some thirty games to compile all that a game is made of: half a minute of a quiet machine, two minutes
 * of a busy one. The first games take five times as long as the later ones.
 *
 * <p>Every thread plays games of its own: {@code -Djmh.options="-t 2"} plays on two cores, as an ensemble does.
 *
 * <p>To reach: 10 games a second on one core; stretch 50; on two cores 1.8 times as many. Peer: RICE-N, 2.9 episodes a second with random negotiators.
 */
@State(Scope.Thread)
@Warmup(iterations = 10)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Games {
    private final Scenario scenario = ScenarioFiles.load("after-baku");
    private long seed;

    /** From the opening to the last year. */
    @Benchmark
    public GameState game() {
        Game game = Game.begin(scenario, ++seed, Seats.allAi(scenario), MoveLog.NONE);
        game.playToEnd();
        return game.state();
    }

    /** The same, with reports of all rounds, scores and turning points. */
    @Benchmark
    public Simulation gameWithDebrief() {
        return Simulation.of(scenario, ++seed);
    }
}
