package org.plenary.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.climate.Drivers;
import org.plenary.core.climate.Exogenous;
import org.plenary.core.climate.Sensitivity;

/**
 * Climate runs of 350 years, 1750 to 2100, under the record and current policies; nothing is random.
 *
 * <p>To reach: a single run under 100 µs; 1000 members at 20 times FaIR's pace. Peer: FaIR 2.1.4, 1000 model years a second
 * for a single member, 39 000 member-years a second for 1000 members at once: 9 s for the work of {@link #members}, so
 * under 449 ms here.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Climate {
    private static final int FIRST = 1750;
    private static final int YEARS = 350;
    private static final int MEMBERS = 1000;

    private final Drivers[] drivers = new Drivers[YEARS];
    private final ClimateModel[] models = new ClimateModel[Sensitivity.values().length];

    public Climate() {
        Exogenous exogenous = Exogenous.load();
        for (int i = 0; i < YEARS; i++) {
            drivers[i] = exogenous.reference(FIRST + i);
        }
        for (Sensitivity sensitivity : Sensitivity.values()) {
            models[sensitivity.ordinal()] = ClimateModel.of(sensitivity);
        }
    }

    /** One member. */
    @Benchmark
    public double single() {
        double[] state = new double[ClimateModel.STATE];
        return run(models[0], state, 0);
    }

    /** A thousand members, each with one of the parameter sets, states side by side. */
    @Benchmark
    public double members() {
        double[] states = new double[MEMBERS * ClimateModel.STATE];
        double sum = 0;
        for (int member = 0; member < MEMBERS; member++) {
            sum += run(models[member % models.length], states, member * ClimateModel.STATE);
        }
        return sum;
    }

    private double run(ClimateModel model, double[] state, int offset) {
        model.preindustrial(state, offset);
        for (Drivers year : drivers) {
            model.step(state, offset, year);
        }
        return model.warmingC(state, offset);
    }
}
