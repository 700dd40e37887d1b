package org.plenary.core.talks;

import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.world.Model;

/** What the global stocktake says. Source: 003 §一; Paris Agreement, Art. 14. */
public final class Stocktake {
    /**
     * Emissions in 2030 and 2050 of a path that keeps 2 °C with a chance of two thirds, GtCO2e. Source: UNEP Emissions
     * Gap Report 2024, table of 1.5 and 2 °C pathways (about 41 in 2030 and 20 in 2050), from memory.
     */
    private static final double PATH_2030_GT = 41;
    private static final double PATH_2050_GT = 20;

    private Stocktake() {}

    /** Emissions a year above the 2 °C path under what binds, GtCO2e; negative below it. */
    public static double gapGt(Model model, GameState state) {
        int year = state.world().year();
        double path = PATH_2030_GT + (PATH_2050_GT - PATH_2030_GT) * (year - 2030) / 20.0;
        return Emissions.worldGt(model, state.world()) - Math.max(0, path);
    }
}
