package org.plenary.core.dynamics.politics;

import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * States, cities and firms go on when the government will not.
 *
 * <p>{@code given back of each new cut: share x hostility}, hostility as in {@link PartisanSwing}.
 *
 * <p>Source: 004 §一: under Trump, cooperation of places, firms, scientists and NGOs went on; §四.4.
 */
public final class Subnational implements Dynamic, Hindrance {
    private final Parameters p;

    /** @param share of what a hostile government halts that goes on below it, 0 to 1 */
    public record Parameters(double share) {
        /** Modelling choice: the states of the US Climate Alliance hold a little over half of its economy. */
        public static final Parameters DEFAULT = new Parameters(0.5);

        public Parameters {
            Check.in("share", share, 0, 1);
        }
    }

    public Subnational(Parameters parameters) {
        p = parameters;
    }

    /** Negative: what goes on below a hostile government. */
    @Override
    public double hinders(Model model, World world, int bloc) {
        return model.find(PartisanSwing.class) == null ? 0 : -p.share * Plan.hostility(world, bloc);
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        for (int b = 0; b < year.blocs(); b++) {
            plan.hinder(year, b, hinders(year.model(), year.world(), b));
        }
    }
}
