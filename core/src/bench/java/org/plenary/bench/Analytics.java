package org.plenary.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plenary.core.appraisal.OutcomeSpace;
import org.plenary.core.random.RandomStream;

/**
 * All solution points of 8 parties and 1000 outcomes: Nash, Kalai-Smorodinsky, egalitarian, utilitarian, the share that is
 * efficient and the surplus captured; utilities drawn evenly from 0 to 1, disagreement at 0.3, seed 1.
 *
 * <p>To reach: 10 ms; stretch 2. The peer, NegMAS, has no figure for it.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Analytics {
    private final double[][] utilities = new double[1000][8];
    private final double[] disagreement = new double[8];

    public Analytics() {
        RandomStream luck = RandomStream.of(1, "analytics", "", 0);
        for (double[] outcome : utilities) {
            for (int party = 0; party < outcome.length; party++) {
                outcome[party] = luck.nextDouble();
            }
        }
        java.util.Arrays.fill(disagreement, 0.3);
    }

    /** The space, and every point in it. */
    @Benchmark
    public void solutions(Blackhole seen) {
        OutcomeSpace space = new OutcomeSpace(utilities, disagreement);
        seen.consume(space.nash());
        seen.consume(space.kalaiSmorodinsky());
        seen.consume(space.egalitarian());
        seen.consume(space.utilitarian());
        seen.consume(space.efficientShare());
        seen.consume(space.captured(0));
    }
}
