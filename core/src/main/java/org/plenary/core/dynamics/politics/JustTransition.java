package org.plenary.core.dynamics.politics;

import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.Year;

/**
 * Fast cuts cost fossil jobs and rouse resistance; help for the transition calms it.
 *
 * <pre>
 *   dRESISTANCE = anger x fossil employment x pace x (1 - RESISTANCE) - relief x (SUPPORT + spending) x RESISTANCE
 *   dWORTH      = -{@value #FUNDS} x money spent: it stays at home, but to raise it costs growth
 * </pre>
 *
 * spending is what goes to transition at home ({@link Initiative.TransitionSpending}) of what would be enough, 0 to 1;
 * pace is the growth of the share avoided in power and industry in the year, where coal is burnt.
 *
 * <p>Source: 004 §二(三).3: coal companies in both countries close, and support for climate policy suffers where the
 * transition is not just; §四.4: hydrogen in coal regions.
 */
public final class JustTransition implements Dynamic {
    /**
     * Spending a year, as a share of output, that calms the most fossil bloc as much as full support. Modelling choice after
     * Germany's coal exit law, about 40 bn euros over 18 years, 0.06 % of output, from memory.
     */
    private static final double ENOUGH = 0.001;

    /** What raising a dollar of taxes costs beyond the dollar. Source: Ballard, Shoven and Whalley 1985, 0.17 to 0.56; from memory. */
    private static final double FUNDS = 0.3;

    private final Parameters p;

    /**
     * @param anger resistance roused in the most fossil bloc for each whole share of power and industry cut in a year, 0 to 10
     * @param relief part of the resistance that full support calms in a year, 0 to 0.5
     */
    public record Parameters(double anger, double relief) {
        /** Modelling choice: cutting five points a year rouses a tenth of those not resisting in the most fossil bloc. */
        public static final Parameters DEFAULT = new Parameters(2, 0.05);

        public Parameters {
            Check.in("anger", anger, 0, 10);
            Check.in("relief", relief, 0, 0.5);
        }
    }

    public JustTransition(Parameters parameters) {
        p = parameters;
    }

    /** The part of those who do not resist yet that a year's cuts of this {@code pace} in power and industry rouse. */
    public double roused(Model model, int bloc, double pace) {
        return p.anger * model.scenario().blocs().get(bloc).start().fossilEmployment() * pace;
    }

    /** The part of the resistance that full support calms in a year. */
    public double relief() {
        return p.relief;
    }

    /** What {@code bloc} spends on its transition in the year, bn US$. */
    private static double spentBn(Year year, int bloc) {
        double bn = 0;
        for (Agreement agreement : year.levers().undertakings()) {
            Agreement.Content.Undertaking made = (Agreement.Content.Undertaking) agreement.content();
            bn += made.bloc() == bloc && made.initiative() instanceof Initiative.TransitionSpending spent ? spent.bnUsdPerYear() : 0;
        }
        return bn;
    }

    /** The part of the resistance of {@code bloc} that {@code bn} spent at home calm in the year, 0 to {@code relief}. */
    private double calms(Year year, int bloc, double bn) {
        double need = ENOUGH * year.bloc(bloc).start().fossilEmployment() * year.model().gdpMerBn(bloc, year.year());
        return bn <= 0 ? 0 : p.relief * Math.min(1, bn / need);
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        for (int b = 0; b < year.blocs(); b++) {
            double pace = Math.max(0, (plan.move(b, Sector.POWER) + plan.move(b, Sector.INDUSTRY)) / 2);
            double resistance = year.world().get(BlocStock.RESISTANCE, b);
            double roused = roused(year.model(), b, pace) * (1 - resistance);
            double bn = spentBn(year, b);
            year.post(BlocStock.RESISTANCE, b, roused
                    - (p.relief * year.world().get(BlocStock.SUPPORT, b) + calms(year, b, bn)) * resistance);
            year.post(BlocStock.WORTH, b, -FUNDS * bn * Output.pppPerUsd(year.model(), b, year.year()) * year.model().discount(year.year()));
        }
    }
}
