package org.plenary.core.talks;

import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * How much a bloc weighs in the presidency's text: the mean of its shares of emissions, output, leadership and clean
 * technology. Source: 000 §2.2 (technology gives a voice), 000 §3(3) (leadership); the equal weights are a modelling
 * choice.
 */
public final class Influence {
    private Influence() {}

    /** Shares by bloc; sum to 1. */
    public static double[] of(Model model, World world) {
        int blocs = world.blocs();
        double[] emissions = new double[blocs];
        double[] output = new double[blocs];
        double[] leadership = new double[blocs];
        double[] technology = new double[blocs];
        for (int b = 0; b < blocs; b++) {
            emissions[b] = Math.max(0, model.baselineMt(b, world.year()));
            output[b] = model.gdpPppBn(b, world.year());
            leadership[b] = world.get(BlocStock.LEADERSHIP, b);
            technology[b] = world.get(BlocStock.TECHNOLOGY_SHARE, b);
        }
        double[] share = new double[blocs];
        for (double[] part : new double[][] {emissions, output, leadership, technology}) {
            double sum = 0;
            for (double value : part) {
                sum += value;
            }
            for (int b = 0; b < blocs; b++) {
                share[b] += sum > 0 ? part[b] / sum / 4 : 1.0 / blocs / 4;
            }
        }
        return share;
    }
}
