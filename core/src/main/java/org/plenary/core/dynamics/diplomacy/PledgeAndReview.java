package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Year;

/**
 * Pledges are free, but may not fall back; the stocktake shows the gap, and the public hears of it.
 *
 * <pre>
 *   at a pledge:    dCREDIBILITY = -regression x max(0, change)       change of emissions allowed, share of baseline
 *                                  + progress x max(0, -change)
 *   at a stocktake: dSALIENCE = alarm x gap / (gap + 20 Gt) x (1 - SALIENCE)
 * </pre>
 *
 * Source: 003 §一 and 001 §四 (the first stocktake, 2023); that a pledge may not fall back is Art. 4.3 of the Paris
 * Agreement. The 20 Gt halve the alarm: about the gap to a 2 °C path in 2035 (UNEP Emissions Gap Report 2024).
 */
public final class PledgeAndReview implements Dynamic {
    private static final double USUAL_GAP_GT = 20;

    private final Parameters p;

    /**
     * @param regression credibility lost for falling back by the whole baseline, 0 to 5
     * @param progress credibility won for going on by the whole baseline, 0 to 5
     * @param alarm salience that an infinite gap would raise where there is none, 0 to 1
     */
    public record Parameters(double regression, double progress, double alarm) {
        /** Modelling choice: falling back by a tenth of emissions costs a tenth; a step forward earns a quarter of that. */
        public static final Parameters DEFAULT = new Parameters(1, 0.25, 0.2);

        public Parameters {
            Check.in("regression", regression, 0, 5);
            Check.in("progress", progress, 0, 5);
            Check.in("alarm", alarm, 0, 1);
        }
    }

    public PledgeAndReview(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.PledgeMade pledge) {
            double change = Math.max(-1, Math.min(1, pledge.change()));
            year.post(BlocStock.CREDIBILITY, pledge.bloc(), change > 0 ? -p.regression * change : -p.progress * change);
        } else if (occasion instanceof Occasion.StocktakePublished stocktake) {
            double gap = Math.max(0, stocktake.gapGt());
            for (int b = 0; b < year.blocs(); b++) {
                double salience = year.world().get(BlocStock.SALIENCE, b);
                year.post(BlocStock.SALIENCE, b, p.alarm * gap / (gap + USUAL_GAP_GT) * (1 - salience));
            }
        }
    }
}
