package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;

/** How far the developing blocs hold together. Pure functions. */
public final class Cohesion {
    private Cohesion() {}

    /** The mean trust between two different developing blocs, 0 to 1; 1 if there are not two. */
    public static double of(Model model, World world) {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < world.blocs(); a++) {
            for (int b = 0; b < world.blocs(); b++) {
                if (a != b && model.scenario().blocs().get(a).developing() && model.scenario().blocs().get(b).developing()) {
                    sum += world.get(PairStock.TRUST, a, b);
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 1 : sum / pairs;
    }
}
