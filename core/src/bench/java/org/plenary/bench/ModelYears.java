package org.plenary.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * Model years a second: after-baku, 12 blocs, all dynamics, from the start on for 70 years under what stands at the start,
 * levers included, seed 1.
 *
 * <p>To reach: 30 000 a second, summed (33 µs each); stretch 100 000. Peer: RICE-N, 58 steps of its model a second.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ModelYears {
    private static final int YEARS = 70;

    private final Scenario scenario = ScenarioFiles.load("after-baku");
    private final Model model = Dynamics.model(scenario);
    private final List<Agreement> agreements = StartAgreements.of(scenario);
    private final World start = StartWorld.of(model);

    private Levers levers(World world) {
        return Levers.of(scenario, agreements, world.year(), ThreeCurrencies.support(model, world));
    }

    /** As a look ahead runs them: the ledger summed. */
    @Benchmark
    @OperationsPerInvocation(YEARS)
    public World summed() {
        World world = start;
        for (int i = 0; i < YEARS; i++) {
            world = model.next(world, levers(world), 1);
        }
        return world;
    }

    /** As a game runs them: every flow kept with its cause. */
    @Benchmark
    @OperationsPerInvocation(YEARS)
    public World detailed() {
        World world = start;
        for (int i = 0; i < YEARS; i++) {
            world = Ledger.apply(world, model.year(world, levers(world), 1), world.year() + 1);
        }
        return world;
    }
}
