package org.plenary.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;

/**
 * What an AI seat takes for a beat: all its moves of a morning or an afternoon, or its word in plenary, the rules included.
 * after-baku, seeds 1, 2, 3 and so on; who is the first to act after a conference opens works out for all what stands.
 *
 * <p>To reach: under 50 ms at the 95th percentile.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 10)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Moves {
    private final Scenario scenario = ScenarioFiles.load("after-baku");
    private long seed;
    private Game game;

    /** Brings the game to the next seat that has something to do. */
    @Setup(Level.Invocation)
    public void next() {
        while (game == null || game.waitingFor().isEmpty()) {
            if (game == null || game.state().phase() == Phase.DEBRIEF) {
                game = Game.begin(scenario, ++seed, Seats.allAi(scenario), MoveLog.NONE);
            } else {
                game.submit(new Command.Proceed(Command.CHAIR));
            }
        }
    }

    /** One seat, one beat. */
    @Benchmark
    public List<Reasoned> beat() {
        return game.playNextAi();
    }
}
