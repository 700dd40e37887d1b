package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Sector;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * What a bloc produces and what is left of it, billion 2021 PPP dollars a year. Gross output is the baseline's (SSP2
 * growth); damages and costs of cuts come off it. Capital is not modelled: a year's loss is that year's loss. Pure
 * functions.
 */
public final class Output {
    /**
     * Share of a dollar of climate money that is spent on local work at local prices; the other 70 % buy equipment at world
     * prices. Modelling choice: about a third of the cost of a solar or wind plant is local work. Sensitivity: with 0.3 a
     * dollar is worth 1.6 to the least developed, 1.8 to India and 1.2 to the small islands in 2025; each tenth more or less
     * moves that by 0.19, 0.27 and 0.05, so at 0.2 to 0.4 what money is worth to a receiver moves by at most 15 %.
     */
    private static final double LOCAL_SHARE = 0.3;

    private Output() {}

    /** What one US$ at market rates buys in {@code bloc}, 2021 PPP dollars. */
    public static double pppPerUsd(Model model, int bloc, int year) {
        return 1 + LOCAL_SHARE * (model.gdpPppBn(bloc, year) / model.gdpMerBn(bloc, year) - 1);
    }

    /** Climate damages of the year, bn $; 0 while {@code climate-damages} is switched off. */
    public static double damagesBn(Model model, World world, int bloc) {
        ClimateDamages damages = model.find(ClimateDamages.class);
        return damages == null ? 0 : damages.share(model, world, bloc) * model.gdpPppBn(bloc, world.year());
    }

    /** Output less damages and the cost of cuts, before money from or to other blocs, bn $. */
    public static double netBn(Model model, World world, int bloc) {
        AbatementCost cost = new AbatementCost().at(model, world, bloc);
        double net = model.gdpPppBn(bloc, world.year()) - damagesBn(model, world, bloc);
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.at(s);
            net -= cost.costBn(sector, world.get(SectorStock.ABATEMENT, bloc, sector));
        }
        return net;
    }
}
