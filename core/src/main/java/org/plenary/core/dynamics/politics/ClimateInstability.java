package org.plenary.core.dynamics.politics;

import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.ClimateDamages;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * Damages unsettle those who can least cope, and the unsettled lose the people and institutions that help would need.
 *
 * <pre>
 *   dSTABILITY = -unrest x share of output lost x (1 - CAPACITY) x STABILITY + healing x max(0, usual - STABILITY)
 *   dCAPACITY  = -wear x max(0, usual - STABILITY) x CAPACITY
 * </pre>
 *
 * usual is the stability at the start, CAPACITY the absorptive capacity.
 *
 * <p>Source: 002 §四: long drought fed the war in Syria after 2011; "low politics" reaches security.
 */
public final class ClimateInstability implements Dynamic {
    private final Parameters p;

    /**
     * @param unrest part of its stability that a bloc without capacity loses in a year for each whole output lost, 0 to 10
     * @param healing part of what is missing that returns in a year, 0 to 1
     * @param wear part of capacity that is lost in a year for each whole stability missing, 0 to 1
     */
    public record Parameters(double unrest, double healing, double wear) {
        /** Modelling choice: a tenth of output lost costs the least able six per cent of their stability in its year. */
        public static final Parameters DEFAULT = new Parameters(0.6, 0.03, 0.05);

        public Parameters {
            Check.in("unrest", unrest, 0, 10);
            Check.in("healing", healing, 0, 1);
            Check.in("wear", wear, 0, 1);
        }
    }

    public ClimateInstability(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        ClimateDamages damages = year.model().find(ClimateDamages.class);
        double warming = CarbonToWarming.warmingC(year.model(), year.world());
        for (int b = 0; b < year.blocs(); b++) {
            double stability = year.world().get(BlocStock.STABILITY, b);
            double capacity = year.world().get(BlocStock.ABSORPTIVE_CAPACITY, b);
            double missing = Math.max(0, year.bloc(b).start().stability() - stability);
            double lost = damages == null ? 0 : Math.max(0,
                    damages.share(year.model(), b, warming, year.world().get(BlocStock.ADAPTATION, b)));
            year.post(BlocStock.STABILITY, b, -Math.min(1, p.unrest * lost * (1 - capacity)) * stability + p.healing * missing);
            year.post(BlocStock.ABSORPTIVE_CAPACITY, b, -p.wear * missing * capacity);
        }
    }
}
