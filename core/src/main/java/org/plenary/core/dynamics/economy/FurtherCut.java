package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Sector;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** What a rule does that asks for cuts beyond caps, articles and packages ({@link Plan}). */
public interface FurtherCut {
    /** The further share of its baseline that {@code sector} of {@code bloc} is asked to avoid, 0 to 1. */
    double asked(Model model, World world, int bloc, Sector sector);
}
