package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.politics.PartisanSwing;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Turning around costs credibility at once, and it returns slowly; others discount what the incredible promise.
 *
 * <pre>
 *   at a turn of the stance, or when the home refuses what was signed: dCREDIBILITY = -fall x size
 *   each year:                                                        dCREDIBILITY = return x max(0, usual - CREDIBILITY)
 *   a promise counts as CREDIBILITY of it in every appraisal
 * </pre>
 *
 * size is half the change of the stance, and a half for a refusal or for leaving an agreement. Switched off, promises count in full.
 *
 * <p>Source: 002 §四: going in and out under three presidents makes others doubt the US and turn to China.
 */
public final class CredibilityMemory implements Dynamic {
    private final Parameters p;

    /**
     * @param fall credibility lost by a turn from one end to the other, 0 to 1
     * @param comeback part of what is missing that returns in a year, 0 to 0.5
     * @param usual credibility to which a bloc returns that keeps its word, 0 to 1
     */
    public record Parameters(double fall, double comeback, double usual) {
        /** Modelling choice: a full turn costs three tenths; half of it is back after fourteen years. */
        public static final Parameters DEFAULT = new Parameters(0.3, 0.05, 0.8);

        public Parameters {
            Check.in("fall", fall, 0, 1);
            Check.in("comeback", comeback, 0, 0.5);
            Check.in("usual", usual, 0, 1);
        }
    }

    public CredibilityMemory(Parameters parameters) {
        p = parameters;
    }

    /** The part of a promise of {@code bloc} that others count on, 0 to 1. */
    public double believed(World world, int bloc) {
        return world.get(BlocStock.CREDIBILITY, bloc);
    }

    @Override
    public void annual(Year year) {
        PartisanSwing swing = year.model().find(PartisanSwing.class);
        for (int b = 0; b < year.blocs(); b++) {
            double turn = swing == null ? 0 : Math.abs(swing.turn(year, b)) / 2;
            double missing = Math.max(0, p.usual - year.world().get(BlocStock.CREDIBILITY, b));
            year.post(BlocStock.CREDIBILITY, b, -p.fall * turn);
            year.post(BlocStock.CREDIBILITY, b, p.comeback * missing);
        }
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.RatificationFailed failed) {
            year.post(BlocStock.CREDIBILITY, failed.bloc(), -p.fall / 2);
        } else if (occasion instanceof Occasion.Left left) {
            year.post(BlocStock.CREDIBILITY, left.bloc(), -p.fall / 2);
        }
    }
}
