package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Two blocs that research together push the frontier for all; the more they know, the further. Rivals' controls hinder it.
 *
 * <pre>dFRONTIER_s = -yield x (share_a + share_b) x (1 - RIVALRY(a, b)) x (FRONTIER_s - floor)      for each joint programme</pre>
 *
 * share is the share of clean technology. Source: 001 §二(三): ITER with 35 countries, joint laboratories and alliances;
 * §四(二): the US cut off joint projects with China.
 */
public final class RdCooperation implements Dynamic {
    private final Parameters p;

    /**
     * @param yield part of the cost above the floor that a joint programme of all the world's knowledge saves in a year, 0 to 0.2
     * @param floor part of the cost at the start that no research saves, 0.05 to 1
     */
    public record Parameters(double yield, double floor) {
        /** Modelling choice: one per cent a year. */
        public static final Parameters DEFAULT = new Parameters(0.01, 0.3);

        public Parameters {
            Check.in("yield", yield, 0, 0.2);
            Check.in("floor", floor, 0.05, 1);
        }
    }

    public RdCooperation(Parameters parameters) {
        p = parameters;
    }

    /** The part of what a sector's frontier cost is above the floor that this many joint programmes save in a year. */
    public double saves(World world, int from, int to, double programmes) {
        double knowledge = world.get(BlocStock.TECHNOLOGY_SHARE, from) + world.get(BlocStock.TECHNOLOGY_SHARE, to);
        double open = 1 - world.get(PairStock.RIVALRY, from, to);
        return Math.min(1, p.yield * programmes * knowledge * open);
    }

    /** What of the frontier cost research can still save. */
    public double above(World world, Sector sector) {
        return Math.max(0, world.get(GlobalStock.frontierCost(sector)) - p.floor);
    }

    @Override
    public void annual(Year year) {
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        if (!transfers.any(TransferMode.JOINT_RD)) {
            return;
        }
        World world = year.world();
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.at(s);
            GlobalStock frontier = GlobalStock.frontierCost(sector);
            double above = above(world, sector);
            for (int from = 0; from < year.blocs(); from++) {
                for (int to = 0; to < year.blocs(); to++) {
                    double programmes = transfers.between(from, to, sector, TransferMode.JOINT_RD);
                    if (programmes > 0) {
                        year.post(frontier, -saves(world, from, to, programmes) * above);
                        year.post(PairStock.TRANSFER_GIVEN, from, to, programmes);
                    }
                }
            }
        }
    }
}
