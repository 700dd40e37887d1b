package org.plenary.core.talks;

import org.plenary.core.dynamics.diplomacy.TechnologyVoice;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * How much a bloc weighs in the presidency's text: the mean of its shares of emissions, output, leadership and, by
 * {@link TechnologyVoice}, clean technology. Source: 000 §3(3) (leadership); the equal weights are a modelling choice.
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
        double[][] parts = {emissions, output, leadership, technology};
        double[] weights = {1, 1, 1, TechnologyVoice.weight(model)};
        double all = 3 + weights[3];
        for (int i = 0; i < parts.length; i++) {
            double[] part = parts[i];
            double sum = 0;
            for (double value : part) {
                sum += value;
            }
            for (int b = 0; b < blocs; b++) {
                share[b] += weights[i] / all * (sum > 0 ? part[b] / sum : 1.0 / blocs);
            }
        }
        return share;
    }
}
