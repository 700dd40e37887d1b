package org.plenary.core.dynamics.politics;

import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * Fast cuts cost fossil jobs and rouse resistance; help for the transition calms it.
 *
 * <pre>dRESISTANCE = anger x fossil employment x pace x (1 - RESISTANCE) - relief x SUPPORT x RESISTANCE</pre>
 *
 * pace is the growth of the share avoided in power and industry in the year, where coal is burnt.
 *
 * <p>Source: 004 §二(三).3: coal companies in both countries close, and support for climate policy suffers where the
 * transition is not just; §四.4: hydrogen in coal regions.
 */
public final class JustTransition implements Dynamic {
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

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        for (int b = 0; b < year.blocs(); b++) {
            double pace = Math.max(0, (plan.move(b, Sector.POWER) + plan.move(b, Sector.INDUSTRY)) / 2);
            double resistance = year.world().get(BlocStock.RESISTANCE, b);
            double roused = p.anger * year.bloc(b).start().fossilEmployment() * pace * (1 - resistance);
            year.post(BlocStock.RESISTANCE, b, roused - p.relief * year.world().get(BlocStock.SUPPORT, b) * resistance);
        }
    }
}
