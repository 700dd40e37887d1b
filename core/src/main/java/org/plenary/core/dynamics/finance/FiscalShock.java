package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.politics.Crisis;
import org.plenary.core.model.Check;
import org.plenary.core.model.Script;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * Slumps and pandemics squeeze budgets, and climate money goes first.
 *
 * <p>In a year of crisis, {@code lost = depth x what would have arrived}. Crises are scripted by the scenario, with a depth
 * of their own for the blocs they concern; where it leaves a year to chance, one is drawn for the whole world.
 *
 * <p>Source: 004 §三.2: pandemic, slump and debt leave climate money short.
 */
public final class FiscalShock implements Dynamic, Crisis {
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

    @Override
    public double depth(Year year, int bloc) {
        Script script = year.scenario().script();
        double scripted = script.crisis(year.year(), year.bloc(bloc).code());
        return scripted > 0 || script.covers(year.year()) ? scripted
                : year.random("fiscal-shock").nextDouble() < p.chance ? p.depth : 0;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        payments.post(year, from -> -depth(year, from) * payments.paidShare(from));
    }
}
