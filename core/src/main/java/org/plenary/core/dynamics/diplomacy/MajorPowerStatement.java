package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Year;

/**
 * What two large emitters say together before a text is decided lowers the reservations of the others.
 *
 * <pre>dMULTILATERAL_TRUST = weight x share x (1 - MULTILATERAL_TRUST),  dMARKET_SIGNAL = signal x share</pre>
 *
 * share is what the two emit of the emissions of all. Trust in the process raises the odds of ratification everywhere.
 *
 * <p>Source: 004 §一: the statement of the US and China in 2014 broke the deadlock of Lima, that of 2015 carried Paris.
 */
public final class MajorPowerStatement implements Dynamic {
    private final Parameters p;

    /**
     * @param weight part of the missing trust in the process that a statement of all emitters would restore, 0 to 1
     * @param signal what markets would make of it, 0 to 1
     */
    public record Parameters(double weight, double signal) {
        /** Modelling choice: the US and China, two fifths of emissions, restore a sixth of what is missing. */
        public static final Parameters DEFAULT = new Parameters(0.4, 0.25);

        public Parameters {
            Check.in("weight", weight, 0, 1);
            Check.in("signal", signal, 0, 1);
        }
    }

    public MajorPowerStatement(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Undertaken made && made.initiative() instanceof Initiative.JointStatement) {
            double all = 0;
            double theirs = 0;
            for (int b = 0; b < year.blocs(); b++) {
                double mt = Math.max(0, Emissions.ghgMt(year.model(), year.world(), b));
                all += mt;
                theirs += b == made.bloc() || made.with().contains(b) ? mt : 0;
            }
            double share = all > 0 ? theirs / all : 0;
            year.post(GlobalStock.MULTILATERAL_TRUST, p.weight * share * (1 - year.world().get(GlobalStock.MULTILATERAL_TRUST)));
            year.post(GlobalStock.MARKET_SIGNAL, p.signal * share);
        }
    }
}
