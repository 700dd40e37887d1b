package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.finance.Impunity;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * Nobody is punished for what it does not deliver; it only loses credibility.
 *
 * <pre>dCREDIBILITY = -penalty x (1 + compliance) x (shortfall of money + shortfall of cuts) x CREDIBILITY</pre>
 *
 * each the share of what was due that did not come, beyond a tolerance. Where a decision on compliance holds, its degree of
 * {@link #DETERRENCE} works, and what is not delivered is seen by all. Switched off, a compliance mechanism holds: it
 * saves the part {@link #DETERRENCE} of what would be lost of the money due, and makes homes wary of ratifying ({@link
 * DomesticWinSet#WARINESS}).
 *
 * <p>Source: 004 §三.1: the Paris Agreement has no strong sanction.
 */
public final class NoPunishment implements Dynamic, Impunity {
    private final Parameters p;

    /**
     * @param penalty part of its credibility that a bloc loses in a year in which no money due or no cut due comes, 0 to 0.5
     * @param tolerance share of what is due whose lack nobody minds, 0 to 0.5
     */
    public record Parameters(double penalty, double tolerance) {
        /** Modelling choice: a government that delivers nothing loses its credit in about a decade. */
        public static final Parameters DEFAULT = new Parameters(0.06, 0.1);

        public Parameters {
            Check.in("penalty", penalty, 0, 0.5);
            Check.in("tolerance", tolerance, 0, 0.5);
        }
    }

    public NoPunishment(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        Plan plan = year.once(Plan.class, Plan::of);
        for (int b = 0; b < year.blocs(); b++) {
            double money = payments.due(b) > 0 ? 1 - payments.paidShare(b) : 0;
            double cuts = plan.shortfall(b, Hindrance.of(year.model(), year.world(), b));
            year.post(BlocStock.CREDIBILITY, b, -p.penalty * (1 + year.levers().compliance()) * (counted(money) + counted(cuts))
                    * year.world().get(BlocStock.CREDIBILITY, b));
        }
    }

    private double counted(double shortfall) {
        return Math.max(0, Math.min(1, shortfall) - p.tolerance);
    }
}
