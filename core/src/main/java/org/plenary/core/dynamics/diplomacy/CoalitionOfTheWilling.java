package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * The bloc in the lead draws those whom it pays and who trust it towards higher pledges.
 *
 * <pre>
 *   leader = the donor with the largest LEADERSHIP that is not hostile
 *   dSUPPORT(partner) = pull x TRUST(partner, leader)                      developing blocs that the leader pays
 * </pre>
 *
 * SUPPORT is how far a conditional promise binds: with a leader at its side, a bloc turns more of it into a promise.
 *
 * <p>Source: 003 §二: the EU builds alliances of the willing, helps emerging economies out of coal with grants and loans,
 * links markets with its neighbourhood, and exports its standards.
 */
public final class CoalitionOfTheWilling implements Dynamic {
    private final Parameters p;

    /** @param pull support that a wholly trusted leader adds in a year, 0 to 1 */
    public record Parameters(double pull) {
        /** Modelling choice: a leader that is half trusted adds four points a year, and keeps up a tenth. */
        public static final Parameters DEFAULT = new Parameters(0.08);

        public Parameters {
            Check.in("pull", pull, 0, 1);
        }
    }

    public CoalitionOfTheWilling(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        int leader = -1;
        for (int b = 0; b < year.blocs(); b++) {
            if (year.bloc(b).donor() && world.get(BlocStock.STANCE, b) >= 0
                    && (leader < 0 || world.get(BlocStock.LEADERSHIP, b) > world.get(BlocStock.LEADERSHIP, leader))) {
                leader = b;
            }
        }
        if (leader < 0) {
            return;
        }
        Payments payments = year.once(Payments.class, Payments::of);
        for (int b = 0; b < year.blocs(); b++) {
            if (year.bloc(b).developing() && payments.due(leader, b) > 0) {
                year.post(BlocStock.SUPPORT, b, p.pull * world.get(PairStock.TRUST, b, leader));
            }
        }
    }
}
