package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.Year;

/**
 * Kept promises of money and technology build trust between the camps, broken ones destroy it.
 *
 * <pre>
 *   k = share paid - expected
 *   dTRUST(recipient, donor)  = speed x k x (k &gt; 0 ? 1 - TRUST : TRUST)
 *   dMULTILATERAL_TRUST       = speed / 2 x the same, k over all money due
 *   a package closed:  dTRUST both ways = deal x (1 - TRUST); one declined: the proposer loses a quarter of that
 * </pre>
 *
 * Source: 003 §一.2 and 001 §三-四 on unkept promises; that trust is the link is our reading.
 */
public final class NorthSouthTrust implements Dynamic {
    /** Who gets less than this from a donor does not notice, bn US$ a year. Modelling choice. */
    private static final double NOTICED_BN = 0.01;

    private final Parameters p;

    /**
     * @param expected share of what is due that recipients expect, 0 to 1
     * @param speed part of the distance that a year moves, 0 to 1
     * @param deal trust that a closed package builds where there is none, 0 to 1
     */
    public record Parameters(double expected, double speed, double deal) {
        /** Expected: modelling choice, 0.8, the best year of the hundred billion before 2022. Speed and deal likewise. */
        public static final Parameters DEFAULT = new Parameters(0.8, 0.15, 0.06);

        public Parameters {
            Check.in("expected", expected, 0, 1);
            Check.in("speed", speed, 0, 1);
            Check.in("deal", deal, 0, 1);
        }
    }

    public NorthSouthTrust(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        double due = 0;
        double paid = 0;
        for (int donor = 0; donor < year.blocs(); donor++) {
            if (payments.due(donor) > 0) {
                due += payments.due(donor);
                paid += payments.due(donor) * payments.paidShare(donor);
                double kept = payments.paidShare(donor) - p.expected;
                for (int to = 0; to < year.blocs(); to++) {
                    if (payments.due(donor, to) > NOTICED_BN) {
                        year.post(PairStock.TRUST, to, donor, p.speed * moved(kept, year.world().get(PairStock.TRUST, to, donor)));
                    }
                }
            }
        }
        if (due > 0) {
            double trust = year.world().get(GlobalStock.MULTILATERAL_TRUST);
            year.post(GlobalStock.MULTILATERAL_TRUST, p.speed / 2 * moved(paid / due - p.expected, trust));
        }
    }

    private static double moved(double kept, double trust) {
        return kept > 0 ? kept * (1 - trust) : kept * trust;
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.PackageClosed closed) {
            build(year, closed.offer().from(), closed.offer().to(), p.deal);
            build(year, closed.offer().to(), closed.offer().from(), p.deal);
        } else if (occasion instanceof Occasion.OfferDeclined declined) {
            double trust = year.world().get(PairStock.TRUST, declined.offer().from(), declined.offer().to());
            year.post(PairStock.TRUST, declined.offer().from(), declined.offer().to(), -p.deal / 4 * trust);
        }
    }

    private static void build(Year year, int from, int to, double share) {
        year.post(PairStock.TRUST, from, to, share * (1 - year.world().get(PairStock.TRUST, from, to)));
    }
}
