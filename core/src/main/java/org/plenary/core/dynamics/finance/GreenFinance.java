package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Green banks, bonds and funds at home make capital for clean plants cheaper, and they are built sooner.
 *
 * <pre>
 *   depth = y / (y + half)                                  y income, PPP $ a head: how much capital a home has of its own
 *   hastened of each new cut: push x depth                  nothing under a hostile government
 * </pre>
 *
 * <p>Source: 004 §四.6: China's national green development fund opened with CNY 88.5 bn; US states have green banks; green
 * credit, bonds and funds drive clean energy.
 */
public final class GreenFinance implements Dynamic, Hindrance {
    private final Parameters p;

    /**
     * @param push part by which deep capital markets hasten a new cut, 0 to 1
     * @param half income at which a home has half of the capital it needs, 2021 PPP $ a head, 1000 to 100 000
     */
    public record Parameters(double push, double half) {
        /**
         * Modelling choices: capital is about half of what clean power costs, and a green bank takes two points of ten off
         * its price, so a tenth of the cost, and of the time.
         */
        public static final Parameters DEFAULT = new Parameters(0.1, 15_000);

        public Parameters {
            Check.in("push", push, 0, 1);
            Check.in("half", half, 1_000, 100_000);
        }
    }

    public GreenFinance(Parameters parameters) {
        p = parameters;
    }

    @Override
    public double hinders(Model model, World world, int bloc) {
        double income = model.gdpPppBn(bloc, world.year()) * 1000 / model.populationM(bloc, world.year());
        return world.get(BlocStock.STANCE, bloc) < 0 ? 0 : -p.push * income / (income + p.half);
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        for (int b = 0; b < year.blocs(); b++) {
            plan.hinder(year, b, hinders(year.model(), year.world(), b));
        }
    }
}
