package org.plenary.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plenary.core.lab.Sessions;

/**
 * Sessions of stacked alternating offers a second: 8 parties, 1000 outcomes, 100 rounds, boulware and conceder in turn,
 * reservation 0, seed 1, 100 sessions at a time.
 *
 * <p>To reach: 500 a second on one core; stretch 2000. Peer: NegMAS, about 5.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AlternatingOffersSessions {
    private static final int SESSIONS = 100;

    /** A hundred sessions. */
    @Benchmark
    @OperationsPerInvocation(SESSIONS)
    public Sessions sessions() {
        return Sessions.of(8, 100, 0, SESSIONS, 1);
    }
}
