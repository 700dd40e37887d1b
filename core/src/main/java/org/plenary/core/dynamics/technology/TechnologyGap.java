package org.plenary.core.dynamics.technology;

import org.plenary.core.dynamics.economy.CostFactor;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Followers pay the frontier cost times a gap, and the gap widens unless transfer closes it.
 *
 * <pre>dGAP = widening x (GAP - 1) x (1 - (GAP - 1) / 4)</pre>
 *
 * Switched off, all blocs pay the frontier cost. Source: 001 introduction and 003 §一.3: the share of developing
 * countries in exports of green technology fell from 48 to 33 % between 2018 and 2021.
 */
public final class TechnologyGap implements Dynamic, CostFactor {
    private final Parameters p;

    /** @param widening growth of the part of the gap above 1, a year, 0 to 0.2 */
    public record Parameters(double widening) {
        /**
         * Modelling choice: the export shares of the source widened by about 20 % a year, but in a boom of three years;
         * a tenth of that is taken to last.
         */
        public static final Parameters DEFAULT = new Parameters(0.02);

        public Parameters {
            Check.in("widening", widening, 0, 0.2);
        }
    }

    public TechnologyGap(Parameters parameters) {
        p = parameters;
    }

    /** What {@code bloc} pays for clean technology in {@code sector} over the frontier, at least 1. */
    @Override
    public double factor(Model model, World world, int bloc, Sector sector) {
        return world.get(SectorStock.TECHNOLOGY_GAP, bloc, sector);
    }

    @Override
    public void annual(Year year) {
        for (int b = 0; b < year.blocs(); b++) {
            for (int s = 0; s < Sector.COUNT; s++) {
                Sector sector = Sector.at(s);
                double gap = year.world().get(SectorStock.TECHNOLOGY_GAP, b, sector);
                double room = 1 - (gap - 1) / (SectorStock.TECHNOLOGY_GAP.max() - 1);
                year.post(SectorStock.TECHNOLOGY_GAP, b, sector, p.widening * (gap - 1) * room);
            }
        }
    }
}
