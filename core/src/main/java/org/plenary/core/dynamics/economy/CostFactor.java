package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Sector;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** What a rule does that makes cuts dearer or cheaper than at the frontier ({@link AbatementCost}). */
public interface CostFactor {
    /** By what the cost of cuts of {@code bloc} in {@code sector} is multiplied; above 0. */
    double factor(Model model, World world, int bloc, Sector sector);
}
