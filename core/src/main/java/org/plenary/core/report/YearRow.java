package org.plenary.core.report;

import java.util.List;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.game.Outlook;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * The world in one year.
 *
 * @param emissionsGt all greenhouse gases, GtCO2e
 * @param co2Ppm carbon dioxide in the air at the beginning of the year, ppm
 * @param warmingC above 1850-1900 at the beginning of the year, °C
 * @param blocEmissionsMt by bloc, greenhouse gases with land use, MtCO2e
 * @param financePaidBn by bloc, climate finance paid since the start, bn US$
 */
public record YearRow(int year, double emissionsGt, double co2Ppm, double warmingC, List<Double> blocEmissionsMt,
        List<Double> financePaidBn) {
    public YearRow {
        blocEmissionsMt = List.copyOf(blocEmissionsMt);
        financePaidBn = List.copyOf(financePaidBn);
    }

    static YearRow of(Model model, World world) {
        Double[] emissions = new Double[world.blocs()];
        Double[] paid = new Double[world.blocs()];
        for (int b = 0; b < world.blocs(); b++) {
            emissions[b] = Emissions.ghgMt(model, world, b);
            paid[b] = world.get(BlocStock.FINANCE_PAID, b);
        }
        return new YearRow(world.year(), Outlook.emissionsGt(model, world), Outlook.co2Ppm(model, world),
                Outlook.warmingC(model, world), List.of(emissions), List.of(paid));
    }
}
