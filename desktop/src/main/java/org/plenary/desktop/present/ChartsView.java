package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * Curves of what was and of what follows if nothing more is agreed.
 *
 * @param now the year in which the past ends
 * @param warming °C above 1850-1900
 * @param emissions by bloc in seating order, GtCO2e a year
 * @param financeDue climate finance promised, all blocs, bn US$ a year
 * @param financePaid climate finance paid, all blocs, bn US$ a year
 * @param cleanCost by sector, cost of clean technology at the frontier, percent of the cost at the start
 */
public record ChartsView(int now, Curve warming, List<Curve> emissions, Curve financeDue, Curve financePaid,
        List<Curve> cleanCost) {
    /** Values year by year; {@code bloc} is a code or empty. */
    public record Curve(String bloc, double[] years, double[] values) {}

    /**
     * The curves of a game.
     *
     * @param outlook where the world goes from here, or null if it has not been computed
     */
    public static ChartsView of(Game game, Outlook outlook) {
        Model model = game.model();
        List<World> worlds = new ArrayList<>(game.history().worlds());
        int now = game.state().world().year();
        if (outlook != null && outlook.year(0) == now) {
            worlds.remove(worlds.size() - 1);
            worlds.addAll(outlook.worlds());
        }
        List<Curve> emissions = new ArrayList<>();
        for (int b = 0; b < game.scenario().blocs().size(); b++) {
            int bloc = b;
            emissions.add(curve(game.scenario().blocs().get(b).code(), worlds, world -> Emissions.ghgMt(model, world, bloc) / 1000));
        }
        return new ChartsView(now, curve("", worlds, world -> Outlook.warmingC(model, world)), List.copyOf(emissions),
                yearly(worlds, BlocStock.FINANCE_DUE), yearly(worlds, BlocStock.FINANCE_PAID),
                Arrays.stream(Sector.values()).map(sector -> curve("", worlds, world -> 100 * world.get(GlobalStock.frontierCost(sector)))).toList());
    }

    private interface Measure {
        double of(World world);
    }

    private static Curve curve(String bloc, List<World> worlds, Measure measure) {
        double[] years = new double[worlds.size()];
        double[] values = new double[worlds.size()];
        for (int i = 0; i < years.length; i++) {
            years[i] = worlds.get(i).year();
            values[i] = measure.of(worlds.get(i));
        }
        return new Curve(bloc, years, values);
    }

    /** The yearly growth of a stock that counts up, over all blocs. */
    private static Curve yearly(List<World> worlds, BlocStock stock) {
        int n = Math.max(0, worlds.size() - 1);
        double[] years = new double[n];
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            years[i] = worlds.get(i).year();
            values[i] = sum(worlds.get(i + 1), stock) - sum(worlds.get(i), stock);
        }
        return new Curve("", years, values);
    }

    private static double sum(World world, BlocStock stock) {
        double sum = 0;
        for (int b = 0; b < world.blocs(); b++) {
            sum += world.get(stock, b);
        }
        return sum;
    }
}
