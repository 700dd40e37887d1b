package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;

/**
 * Who grew rich on past emissions owes more: the CO2 since 1850 counts in every fair share, and so in who pays.
 *
 * <p>The weight r of the formula of {@link Cbdr}; 0 while this is switched off, so that capacity alone counts.
 *
 * <p>Source: 002 §三, 001 §二(二), 003 §四.1.
 */
public final class HistoricalResponsibility implements Dynamic {
    private final Parameters p;

    /** @param weight of past emissions against capacity, 0 to 1 */
    public record Parameters(double weight) {
        /** Equal weights, as in the Greenhouse Development Rights (Baer et al. 2008). */
        public static final Parameters DEFAULT = new Parameters(0.5);

        public Parameters {
            Check.in("weight", weight, 0, 1);
        }
    }

    public HistoricalResponsibility(Parameters parameters) {
        p = parameters;
    }

    /** The weight of past emissions in a fair share; 0 while the rule is off. */
    public static double weight(Model model) {
        HistoricalResponsibility rule = model.find(HistoricalResponsibility.class);
        return rule == null ? 0 : rule.p.weight;
    }
}
