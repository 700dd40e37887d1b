package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Rivals answer each other with tariffs and export controls, and clean equipment gets dearer for all.
 *
 * <pre>
 *   target    = most x sum over pairs of rivals (share_a + share_b) / 2 x RIVALRY(a, b) x share of output at stake
 *   dFRICTION = (target - FRICTION) / lag;      cost of cuts x (1 + FRICTION)
 * </pre>
 *
 * share is the share of clean technology; the output at stake is that of both over the world's.
 *
 * <p>Source: 001 §三(一).1: US tariffs on Chinese solar panels and electric cars, EU anti-subsidy cases; parts cost more
 * and diffusion slows; §四(二) "small yard, high fence"; 004 §三.3.
 */
public final class GreatPowerTechRace implements Dynamic {
    private final Parameters p;

    /**
     * @param most what a race of all against all would add to the cost of equipment, 0 to 1
     * @param lagYears until tariffs follow rivalry, 1 to 20
     */
    public record Parameters(double most, double lagYears) {
        /** Most: the tariff of 30 % on solar cells of 2018. Lag: modelling choice, a term of office. */
        public static final Parameters DEFAULT = new Parameters(0.3, 4);

        public Parameters {
            Check.in("most", most, 0, 1);
            Check.in("lagYears", lagYears, 1, 20);
        }
    }

    public GreatPowerTechRace(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        double output = 0;
        for (int b = 0; b < year.blocs(); b++) {
            output += year.model().gdpMerBn(b, year.year());
        }
        double race = 0;
        for (int a = 0; a < year.blocs(); a++) {
            for (int b = 0; b < a; b++) {
                double rivalry = world.get(PairStock.RIVALRY, a, b);
                if (rivalry > 0) {
                    double knowledge = (world.get(BlocStock.TECHNOLOGY_SHARE, a) + world.get(BlocStock.TECHNOLOGY_SHARE, b)) / 2;
                    double stake = (year.model().gdpMerBn(a, year.year()) + year.model().gdpMerBn(b, year.year())) / output;
                    race += knowledge * rivalry * stake;
                }
            }
        }
        year.post(GlobalStock.TRADE_FRICTION, (p.most * Math.min(1, race) - world.get(GlobalStock.TRADE_FRICTION)) / p.lagYears);
    }
}
