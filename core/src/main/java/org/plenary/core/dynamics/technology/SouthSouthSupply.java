package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Cheap equipment from emerging suppliers lowers the cost of clean technology in the South, and trust moves to them.
 *
 * <pre>
 *   dGAP = -spread x (share of technology in emerging blocs) x (GAP - 1)       power, transport, buildings
 *   dTRUST(recipient, supplier) = thanks x share x (1 - TRUST)
 * </pre>
 *
 * Suppliers are the emerging donors, recipients the other blocs that are neither donors nor in Annex I.
 *
 * <p>Source: 002 §三: China makes over two thirds of the world's solar parts; 003 §三; 001 conclusion.
 */
public final class SouthSouthSupply implements Dynamic {
    private final Parameters p;

    /**
     * @param spread part of a gap that suppliers of all the world's technology would close in a year, 0 to 0.5
     * @param thanks trust that they would win in a year where there is none, 0 to 0.5
     */
    public record Parameters(double spread, double thanks) {
        /** Modelling choice: with a third of technology, one per cent a year of the gap and half of that in trust. */
        public static final Parameters DEFAULT = new Parameters(0.03, 0.015);

        public Parameters {
            Check.in("spread", spread, 0, 0.5);
            Check.in("thanks", thanks, 0, 0.5);
        }
    }

    public SouthSouthSupply(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        for (int supplier = 0; supplier < year.blocs(); supplier++) {
            if (!year.bloc(supplier).emergingDonor()) {
                continue;
            }
            double share = world.get(BlocStock.TECHNOLOGY_SHARE, supplier);
            for (int to = 0; to < year.blocs(); to++) {
                Bloc bloc = year.bloc(to);
                if (!bloc.donor() && !bloc.annexI() && !bloc.emergingDonor()) {
                    for (int s = 0; s <= Sector.BUILDINGS.ordinal(); s++) {
                        double gap = world.get(SectorStock.TECHNOLOGY_GAP, to, Sector.at(s)) - 1;
                        year.post(SectorStock.TECHNOLOGY_GAP, to, Sector.at(s), -p.spread * share * gap);
                    }
                    year.post(PairStock.TRUST, to, supplier, p.thanks * share * (1 - world.get(PairStock.TRUST, to, supplier)));
                }
            }
        }
    }
}
