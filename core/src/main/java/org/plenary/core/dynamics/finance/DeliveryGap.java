package org.plenary.core.dynamics.finance;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * What was promised does not all arrive: budgets are short, and governments change their mind.
 *
 * <pre>
 *   fiscal = ceiling x (1 - slope max(0, debt share - 0.6))     for what is new
 *   will   = min(1, 1 + stance)                                 for all of it: a hostile government stops paying
 * </pre>
 *
 * <p>Source: 000 §2.2 and 003 §一.2: of 100 bn a year 52 bn arrived in 2013, 62 in 2014, 83 in 2020. 0.6 is the debt share
 * of the Maastricht criteria.
 */
public final class DeliveryGap implements Dynamic {
    private static final double SOUND_DEBT_SHARE = 0.6;

    private final Parameters p;

    /**
     * @param ceiling the share of new money that a sound treasury pays out on time, 0 to 1
     * @param slope what each 100 points of debt above 60 % of GDP take from it, 0 to 1
     */
    public record Parameters(double ceiling, double slope) {
        /**
         * Ceiling: modelling choice, so that with the legislatures of the data about two thirds of a new goal arrive,
         * the mean of 52 to 83 of 100. Slope: modelling choice, a treasury at 160 % pays a fifth less.
         */
        public static final Parameters DEFAULT = new Parameters(0.85, 0.2);

        public Parameters {
            Check.in("ceiling", ceiling, 0, 1);
            Check.in("slope", slope, 0, 1);
        }
    }

    public DeliveryGap(Parameters parameters) {
        p = parameters;
    }

    /** The share of new money that the treasury of {@code bloc} can pay. */
    public double fiscalSpace(Model model, World world, int bloc) {
        double debt = LoanBurden.debtShare(model, world, bloc);
        return p.ceiling * Math.max(0, 1 - p.slope * Math.max(0, debt - SOUND_DEBT_SHARE));
    }

    /** The share of what is left that its government wants to pay. */
    public static double will(World world, int bloc) {
        return Math.min(1, 1 + world.get(BlocStock.STANCE, bloc));
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        payments.post(year, from -> -payments.lostToGap(from));
    }
}
