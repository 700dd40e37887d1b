package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.politics.PartisanSwing;
import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Year;

/**
 * When a large bloc turns its back on climate policy, investors everywhere draw back.
 *
 * <p>In a year in which a bloc turns hostile {@code dSIGNAL = -fright x share of world output x |change of stance|}. When
 * it comes back, they take their time: half of that.
 *
 * <p>Source: 001 §四(二): the US reversal drew 8.6 bn out of sustainable funds in the first quarter of 2025, 6.1 bn of it
 * in the US and 1.2 bn in Europe.
 */
public final class InvestorConfidence implements Dynamic {
    private final Parameters p;

    /** @param fright signal lost if the whole world turned from neutral to hostile, 0 to 2 */
    public record Parameters(double fright) {
        /** Modelling choice: a quarter of the world economy that turns from end to end costs a neutral market half its confidence. */
        public static final Parameters DEFAULT = new Parameters(1);

        public Parameters {
            Check.in("fright", fright, 0, 2);
        }
    }

    public InvestorConfidence(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        PartisanSwing swing = year.model().find(PartisanSwing.class);
        if (swing == null) {
            return;
        }
        double output = 0;
        for (int b = 0; b < year.blocs(); b++) {
            output += year.model().gdpMerBn(b, year.year());
        }
        for (int b = 0; b < year.blocs(); b++) {
            double turn = swing.turn(year, b);
            if (turn != 0) {
                double share = year.model().gdpMerBn(b, year.year()) / output;
                year.post(GlobalStock.MARKET_SIGNAL, p.fright * share * (turn < 0 ? turn : turn / 2));
            }
        }
    }
}
