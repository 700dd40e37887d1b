package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Gas;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * What is emitted in the year that a world begins: {@code E = baseline - mu A}, with {@code A} the part of the baseline
 * that can be avoided ({@link Model#abatableMt}) and {@code mu} the stock ABATEMENT. Cuts fall on all gases of a sector
 * alike; what exceeds one removes CO2. Pure functions; MtCO2e a year unless the name says otherwise.
 */
public final class Emissions {
    private Emissions() {}

    /** All greenhouse gases of a sector. */
    public static double ghgMt(Model model, World world, int bloc, Sector sector) {
        return model.baselineMt(bloc, sector, world.year())
                - world.get(SectorStock.ABATEMENT, bloc, sector) * model.abatableMt(bloc, sector, world.year());
    }

    /** All greenhouse gases of a bloc. */
    public static double ghgMt(Model model, World world, int bloc) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += ghgMt(model, world, bloc, Sector.at(s));
        }
        return sum;
    }

    /** All greenhouse gases of all blocs and of the bunkers. */
    public static double worldMt(Model model, World world) {
        double sum = model.scenario().bunkersMt(world.year());
        for (int b = 0; b < world.blocs(); b++) {
            sum += ghgMt(model, world, b);
        }
        return sum;
    }

    /** All greenhouse gases of all blocs and of the bunkers, GtCO2e a year. */
    public static double worldGt(Model model, World world) {
        return worldMt(model, world) / 1000;
    }

    /** One gas of a sector. */
    public static double gasMt(Model model, World world, int bloc, Sector sector, Gas gas) {
        return gasMt(model, world.year(), bloc, sector, gas, world.get(SectorStock.ABATEMENT, bloc, sector));
    }

    /** One gas of a sector that avoids the share {@code mu}. */
    public static double gasMt(Model model, int year, int bloc, Sector sector, Gas gas, double mu) {
        double baseline = model.baselineMt(bloc, sector, gas, year);
        double left = baseline > 0 ? baseline * (1 - Math.min(1, mu)) : baseline;
        return gas == Gas.CO2_FOSSIL && mu > 1 ? left - (mu - 1) * model.abatableMt(bloc, sector, year) : left;
    }

    /** One gas of a bloc. */
    public static double gasMt(Model model, World world, int bloc, Gas gas) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += gasMt(model, world, bloc, Sector.at(s), gas);
        }
        return sum;
    }

    /** One gas of all blocs, and of the bunkers, which burn fossil fuel. */
    public static double worldMt(Model model, World world, Gas gas) {
        double sum = gas == Gas.CO2_FOSSIL ? model.scenario().bunkersMt(world.year()) : 0;
        for (int b = 0; b < world.blocs(); b++) {
            sum += gasMt(model, world, b, gas);
        }
        return sum;
    }

    /** CO2 of a bloc, fossil and land use, GtCO2 a year. */
    public static double co2Gt(Model model, World world, int bloc) {
        return (gasMt(model, world, bloc, Gas.CO2_FOSSIL) + gasMt(model, world, bloc, Gas.CO2_LAND)) / 1000;
    }

    /** What a sector avoids of its baseline. */
    public static double avoidedMt(Model model, World world, int bloc, Sector sector) {
        return world.get(SectorStock.ABATEMENT, bloc, sector) * model.abatableMt(bloc, sector, world.year());
    }
}
