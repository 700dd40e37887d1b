package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * Leadership goes to those who give while others leave.
 *
 * <pre>
 *   effort_b = half its share of all that is avoided, half its share of all that is paid, nothing while it is hostile
 *   dLEADERSHIP = pace x (effort / sum of efforts - LEADERSHIP)
 * </pre>
 *
 * Source: 000 §3(3): the US exit pushed China into the lead, with more influence and more expected of it; 004 §二(三).
 */
public final class LeadershipVacuum implements Dynamic {
    private final Parameters p;

    /** @param pace part of the distance that a year closes, 0 to 1 */
    public record Parameters(double pace) {
        /** Modelling choice: half in about seven years, two terms of office. */
        public static final Parameters DEFAULT = new Parameters(0.1);

        public Parameters {
            Check.in("pace", pace, 0, 1);
        }
    }

    public LeadershipVacuum(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        int blocs = year.blocs();
        double[] avoided = new double[blocs];
        double[] paid = new double[blocs];
        double allAvoided = 0;
        double allPaid = 0;
        for (int b = 0; b < blocs; b++) {
            if (year.world().get(BlocStock.STANCE, b) >= 0) {
                for (int s = 0; s < Sector.COUNT; s++) {
                    avoided[b] += Math.max(0, Emissions.avoidedMt(year.model(), year.world(), b, Sector.at(s)));
                }
                paid[b] = payments.due(b) > 0 ? payments.due(b) * payments.paidShare(b) : 0;
                allAvoided += avoided[b];
                allPaid += paid[b];
            }
        }
        double known = (allAvoided > 0 ? 0.5 : 0) + (allPaid > 0 ? 0.5 : 0);
        for (int b = 0; b < blocs && known > 0; b++) {
            double effort = (allAvoided > 0 ? avoided[b] / allAvoided / 2 : 0) + (allPaid > 0 ? paid[b] / allPaid / 2 : 0);
            year.post(BlocStock.LEADERSHIP, b, p.pace * (effort / known - year.world().get(BlocStock.LEADERSHIP, b)));
        }
    }
}
