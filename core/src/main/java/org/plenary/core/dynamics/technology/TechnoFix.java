package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Year;

/**
 * The cheaper it gets to capture carbon, the more people leave the problem to engineers.
 *
 * <pre>
 *   hope = max(0, 1 - frontier cost of industry)          capture and storage count with industry
 *   dSALIENCE           = -comfort x hope x SALIENCE
 *   dMULTILATERAL_TRUST = -neglect x hope x MULTILATERAL_TRUST
 * </pre>
 *
 * <p>Source: 001 §一: capture and storage widens the options, makes climate governance lean on engineering and in fact
 * weakens international institutions (after Krüger 2017).
 */
public final class TechnoFix implements Dynamic {
    private final Parameters p;

    /**
     * @param comfort part of the public's attention that free capture would lull in a year, 0 to 0.5
     * @param neglect part of the trust in institutions that it would cost in a year, 0 to 0.5
     */
    public record Parameters(double comfort, double neglect) {
        /** Modelling choices: where capture has become a third cheaper, attention falls by one per cent a year. */
        public static final Parameters DEFAULT = new Parameters(0.03, 0.015);

        public Parameters {
            Check.in("comfort", comfort, 0, 0.5);
            Check.in("neglect", neglect, 0, 0.5);
        }
    }

    public TechnoFix(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        double hope = Math.max(0, 1 - year.world().get(GlobalStock.frontierCost(Sector.INDUSTRY)));
        for (int b = 0; b < year.blocs(); b++) {
            year.post(BlocStock.SALIENCE, b, -p.comfort * hope * year.world().get(BlocStock.SALIENCE, b));
        }
        year.post(GlobalStock.MULTILATERAL_TRUST, -p.neglect * hope * year.world().get(GlobalStock.MULTILATERAL_TRUST));
    }
}
