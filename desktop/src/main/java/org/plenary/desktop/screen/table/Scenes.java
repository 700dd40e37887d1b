package org.plenary.desktop.screen.table;

import java.util.List;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Bloc;
import org.plenary.core.talks.Influence;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.scenery.FloorModel;
import org.plenary.desktop.scenery.TubModel;

/** The state of a game as the two scenes show it. */
public final class Scenes {
    /** CO2 in the air in 1750, ppm. Source: IPCC AR6 WG1, table 7.SM.1 (278.3). */
    private static final double PREINDUSTRIAL_PPM = 278.3;
    /** GtCO2 in one GtC. */
    private static final double CO2_PER_C = 44.009 / 12.011;

    private Scenes() {}

    /** The coalition floor. */
    public static FloorModel floor(Game game) {
        World world = game.state().world();
        int n = world.blocs();
        double[][] trust = new double[n][n];
        double[][] rivalry = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                trust[a][b] = a == b ? 1 : world.get(PairStock.TRUST, a, b);
                rivalry[a][b] = a == b ? 0 : world.get(PairStock.RIVALRY, a, b);
            }
        }
        return new FloorModel(codes(game), Influence.of(game.model(), world), trust, rivalry);
    }

    /** The carbon tub. */
    public static TubModel tub(Game game, Words words) {
        World world = game.state().world();
        int n = world.blocs();
        double[] emissions = new double[n];
        double[] added = new double[n];
        for (int b = 0; b < n; b++) {
            emissions[b] = Emissions.co2Gt(game.model(), world, b);
            added[b] = Math.max(0, world.get(BlocStock.CUMULATIVE_CO2, b));
        }
        List<World> worlds = game.history().worlds();
        double sink = worlds.size() < 2 ? 0 : (world.get(ClimateStock.SINKS)
                - worlds.get(worlds.size() - 2).get(ClimateStock.SINKS)) * CO2_PER_C;
        return new TubModel(codes(game), emissions, added, sink, Outlook.co2Ppm(game.model(), world), PREINDUSTRIAL_PPM,
                List.of(new TubModel.Line(words.quantities().ppm(350), 350), new TubModel.Line(words.quantities().ppm(430), 430),
                        new TubModel.Line(words.quantities().ppm(450), 450)));
    }

    private static List<String> codes(Game game) {
        return game.scenario().blocs().stream().map(Bloc::code).toList();
    }
}
