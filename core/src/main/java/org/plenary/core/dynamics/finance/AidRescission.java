package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.politics.PartisanSwing;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.Year;

/**
 * A hostile government cancels what its predecessor had under way, and half-built projects are worth little.
 *
 * <pre>
 *   when a donor turns hostile, for each recipient:
 *   dSUPPORT = -loss x (its part of what the recipient gets) x SUPPORT
 *   dTRUST(recipient, donor) = -loss x (that part) x TRUST
 * </pre>
 *
 * Source: 001 §四(二): by executive order a plan of about 9.5 bn a year was revoked, over 150 contracts (1.2 bn) ended,
 * money already voted withheld.
 */
public final class AidRescission implements Dynamic {
    private final Parameters p;

    /** @param loss part of the projects of a donor that break off when it turns hostile, 0 to 1 */
    public record Parameters(double loss) {
        /** Modelling choice: two thirds; some projects are too far on to be stopped. */
        public static final Parameters DEFAULT = new Parameters(0.65);

        public Parameters {
            Check.in("loss", loss, 0, 1);
        }
    }

    public AidRescission(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        PartisanSwing swing = year.model().find(PartisanSwing.class);
        if (swing == null) {
            return;
        }
        Payments payments = year.once(Payments.class, Payments::of);
        for (int donor = 0; donor < year.blocs(); donor++) {
            if (payments.due(donor) > 0 && swing.turn(year, donor) < 0) {
                for (int to = 0; to < year.blocs(); to++) {
                    double all = payments.received(to);
                    if (all > 0) {
                        double part = p.loss * Math.min(1, payments.due(donor, to) * payments.paidShare(donor) / all);
                        year.post(BlocStock.SUPPORT, to, -part * year.world().get(BlocStock.SUPPORT, to));
                        year.post(PairStock.TRUST, to, donor, -part * year.world().get(PairStock.TRUST, to, donor));
                    }
                }
            }
        }
    }
}
