package org.plenary.core.dynamics.technology;

import org.plenary.core.dynamics.economy.CostFactor;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Lithium and rare earths come from few places; their price shakes the cost of clean power and transport.
 *
 * <pre>
 *   dPRICE = PRICE (exp(shock z - return ln PRICE) - 1),    z standard normal
 *   cost of power and transport x (1 + share (PRICE - 1))
 * </pre>
 *
 * Source: 004 §四.2: worries about "resource nationalism" over rare earths and lithium.
 */
public final class CriticalMinerals implements Dynamic, CostFactor {
    private final Parameters p;

    /**
     * @param shock standard deviation of the change of the price in a year, 0 to 1
     * @param comeback part of the distance from usual that a year makes good, 0 to 1
     * @param share of minerals in the cost of clean power and transport, 0 to 0.9
     */
    public record Parameters(double shock, double comeback, double share) {
        /** Modelling choice: lithium rose tenfold and fell back within three years; minerals are about a sixth of the cost. */
        public static final Parameters DEFAULT = new Parameters(0.3, 0.3, 0.15);

        public Parameters {
            Check.in("shock", shock, 0, 1);
            Check.in("comeback", comeback, 0, 1);
            Check.in("share", share, 0, 0.9);
        }
    }

    public CriticalMinerals(Parameters parameters) {
        p = parameters;
    }

    /** What minerals do to the cost of clean power and transport, 1 as usual. */
    @Override
    public double factor(Model model, World world, int bloc, Sector sector) {
        return sector != Sector.POWER && sector != Sector.TRANSPORT ? 1 : 1 + p.share * (world.get(GlobalStock.MINERAL_PRICE) - 1);
    }

    @Override
    public void annual(Year year) {
        double price = year.world().get(GlobalStock.MINERAL_PRICE);
        double change = p.shock * year.random("critical-minerals").nextGaussian() - p.comeback * StrictMath.log(price);
        year.post(GlobalStock.MINERAL_PRICE, price * (StrictMath.exp(change) - 1));
    }
}
