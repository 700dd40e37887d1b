package org.plenary.core.dynamics.finance;

import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * A divided legislature cuts what a government promised.
 *
 * <p>{@code lost = (1 - e)(1 - legislature)} of what is due, e the part that flowed at the start and stands in the budget;
 * legislature is the bloc's own number in the scenario.
 *
 * <p>Source: 003 §二: of 11.4 bn a year promised about 1 bn was in the US budget of 2023; 1.6 bn for the GCF refused.
 */
public final class LegislatureApproval implements Dynamic {
    private final Parameters p;

    /** @param strictness 0: all pass; 1: as the scenario's numbers say; up to 1 */
    public record Parameters(double strictness) {
        /** As the scenario says. */
        public static final Parameters DEFAULT = new Parameters(1);

        public Parameters {
            Check.in("strictness", strictness, 0, 1);
        }
    }

    public LegislatureApproval(Parameters parameters) {
        p = parameters;
    }

    /** The share of a new appropriation that passes. */
    public double passed(Bloc bloc) {
        return 1 - p.strictness * (1 - bloc.start().legislature());
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        payments.post(year, from -> -payments.lostToLegislature(from));
    }
}
