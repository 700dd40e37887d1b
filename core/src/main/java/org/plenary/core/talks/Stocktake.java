package org.plenary.core.talks;

import org.plenary.core.appraisal.TwoDegrees;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.world.Model;

/** What the global stocktake says. Source: 003 §一; Paris Agreement, Art. 14. */
public final class Stocktake {
    private Stocktake() {}

    /** Emissions a year above the 2 °C path under what binds, GtCO2e; negative below it. */
    public static double gapGt(Model model, GameState state) {
        return Emissions.worldGt(model, state.world()) - TwoDegrees.pathGt(state.world().year());
    }
}
