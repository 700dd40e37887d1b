package org.plenary.core.dynamics.finance;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * What was pledged to a fund is paid in slowly, and not at all once a hostile government has taken over.
 *
 * <pre>
 *   paid in of an instalment of {@link GreenClimateFund}:  pace          under a government that stands by the pledge
 *                                                          0             under a hostile one
 * </pre>
 *
 * <p>Source: 000 §2.3: of 10.3 bn US$ pledged by May 2017 the US had paid 1 of 3 bn and was unlikely to pay the rest;
 * Japan about half of 1.5 bn.
 */
public final class UnpaidCapital implements Dynamic {
    private final Parameters p;

    /** @param pace part of an instalment that a willing treasury pays on time, 0 to 1 */
    public record Parameters(double pace) {
        /** Japan had paid half after two and a half of the four years, of which the schedule asks five eighths: four fifths of it. */
        public static final Parameters DEFAULT = new Parameters(0.8);

        public Parameters {
            Check.in("pace", pace, 0, 1);
        }
    }

    public UnpaidCapital(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        for (int b = 0; b < year.blocs(); b++) {
            if (year.bloc(b).donor()) {
                double drawn = year.world().get(BlocStock.STANCE, b) < 0 ? 0 : p.pace;
                GreenClimateFund.payIn(year, b, -(1 - drawn) * GreenClimateFund.instalmentBn(year, b));
            }
        }
    }
}
