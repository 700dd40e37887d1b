package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;

/**
 * Rivals count each other's gain as their own loss.
 *
 * <p>{@code worth to a of b's gain = -weight x RIVALRY(a, b) x gain}: a term of the appraisal.
 *
 * <p>Source: 004 preface and §三.3: the "Thucydides trap" makes the US see climate cooperation with China through relative
 * gains, even zero-sum.
 */
public final class RelativeGains implements Dynamic {
    private final Parameters p;

    /** @param weight of a full rival's gain, 0 to 1; at 1 rivals play a zero-sum game */
    public record Parameters(double weight) {
        /** Modelling choice: half; the source speaks of relative gains "or even" zero-sum. */
        public static final Parameters DEFAULT = new Parameters(0.5);

        public Parameters {
            Check.in("weight", weight, 0, 1);
        }
    }

    public RelativeGains(Parameters parameters) {
        p = parameters;
    }

    /** What a dollar gained by {@code other} takes from the worth of {@code bloc}, dollars. */
    public double weight(World world, int bloc, int other) {
        return bloc == other ? 0 : p.weight * world.get(PairStock.RIVALRY, bloc, other);
    }
}
