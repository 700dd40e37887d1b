package org.plenary.core.dynamics.politics;

import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Lobbies and doubters slow every cut, and fade as clean industry grows.
 *
 * <pre>
 *   of each new cut is lost:  drag x RESISTANCE     (of what a hostile government leaves of it)
 *   dRESISTANCE = -fading x RESISTANCE x mean share avoided
 * </pre>
 *
 * Source: 004 preface: interest groups, "anti-intellectual" currents and doubters obstruct climate policy in the US.
 */
public final class InterestGroups implements Dynamic, Hindrance {
    private final Parameters p;

    /**
     * @param drag part of a new cut that full resistance stops in its year, 0 to 1
     * @param fading part of resistance that a wholly clean economy loses in a year, 0 to 0.5
     */
    public record Parameters(double drag, double fading) {
        /** Modelling choice: half of new cuts fail against full resistance, so a cut takes twice as long. */
        public static final Parameters DEFAULT = new Parameters(0.5, 0.1);

        public Parameters {
            Check.in("drag", drag, 0, 1);
            Check.in("fading", fading, 0, 0.5);
        }
    }

    public InterestGroups(Parameters parameters) {
        p = parameters;
    }

    /** What lobbies stop of what a hostile government leaves of a new cut. */
    @Override
    public double hinders(Model model, World world, int bloc) {
        double left = model.find(PartisanSwing.class) != null ? 1 - Plan.hostility(world, bloc) : 1;
        return p.drag * world.get(BlocStock.RESISTANCE, bloc) * left;
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        for (int b = 0; b < year.blocs(); b++) {
            double resistance = year.world().get(BlocStock.RESISTANCE, b);
            plan.hinder(year, b, hinders(year.model(), year.world(), b));
            double clean = 0;
            for (int s = 0; s < Sector.COUNT; s++) {
                clean += Math.max(0, Math.min(1, year.world().get(SectorStock.ABATEMENT, b, Sector.at(s)))) / Sector.COUNT;
            }
            year.post(BlocStock.RESISTANCE, b, -p.fading * resistance * clean);
        }
    }
}
