package org.plenary.core.dynamics.finance;

import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * Slumps and pandemics squeeze budgets, and climate money goes first.
 *
 * <p>In a year of crisis, drawn for the whole world with a chance, {@code lost = depth x what would have arrived}.
 *
 * <p>Source: 004 §三.2: pandemic, slump and debt leave climate money short.
 */
public final class FiscalShock implements Dynamic {
    private final Parameters p;

    /**
     * @param chance of a crisis in a year, 0 to 1
     * @param depth part of climate money that a crisis takes, 0 to 1
     */
    public record Parameters(double chance, double depth) {
        /** Chance: 2001, 2008 and 2020 in 25 years. Depth: modelling choice. */
        public static final Parameters DEFAULT = new Parameters(0.12, 0.3);

        public Parameters {
            Check.in("chance", chance, 0, 1);
            Check.in("depth", depth, 0, 1);
        }
    }

    public FiscalShock(Parameters parameters) {
        p = parameters;
    }

    /** Whether the year is one of crisis. */
    public boolean strikes(Year year) {
        return year.random("fiscal-shock").nextDouble() < p.chance;
    }

    @Override
    public void annual(Year year) {
        if (strikes(year)) {
            Payments payments = year.once(Payments.class, Payments::of);
            payments.post(year, from -> -p.depth * payments.paidShare(from));
        }
    }
}
