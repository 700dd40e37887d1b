package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Voice;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * When officials do not talk, scientists, cities and firms still do, and keep a floor under trust.
 *
 * <p>{@code dTRUST(a, b) = pace x sqrt(science of a x science of b) x max(0, floor - TRUST)}.
 *
 * <p>Source: 000 §3(1): where official ties are strained, popular science finds the opening; 004 §一: under Trump places,
 * firms and scientists of China and the US went on working together.
 */
public final class TrackTwo implements Dynamic {
    /** How far above the floor a meeting still helps. Modelling choice. */
    private static final double MEETING = 0.1;

    private final Parameters p;

    /**
     * @param pace part of what is missing that two scientific communities restore in a year, 0 to 1
     * @param floor trust up to which they restore, 0 to 1
     */
    public record Parameters(double pace, double floor) {
        /** Modelling choice. */
        public static final Parameters DEFAULT = new Parameters(0.2, 0.4);

        public Parameters {
            Check.in("pace", pace, 0, 1);
            Check.in("floor", floor, 0, 1);
        }
    }

    public TrackTwo(Parameters parameters) {
        p = parameters;
    }

    /** A meeting that a bloc arranges does at once what would take a year, and a little above the floor as well. */
    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Undertaken made && made.initiative() instanceof Initiative.TrackTwo) {
            for (int other : made.with()) {
                meet(year, made.bloc(), other);
                meet(year, other, made.bloc());
            }
        } else if (occasion instanceof Occasion.Spoken spoken && spoken.voice() instanceof Voice.Meeting meeting) {
            int a = year.scenario().indexOf(meeting.bloc());
            int b = year.scenario().indexOf(meeting.other());
            meet(year, a, b);
            meet(year, b, a);
        }
    }

    private void meet(Year year, int a, int b) {
        World world = year.world();
        double links = Math.sqrt(world.get(BlocStock.SCIENCE_CAPACITY, a) * world.get(BlocStock.SCIENCE_CAPACITY, b));
        year.post(PairStock.TRUST, a, b, p.pace * links * Math.max(0, p.floor + MEETING - world.get(PairStock.TRUST, a, b)));
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        for (int a = 0; a < year.blocs(); a++) {
            for (int b = 0; b < year.blocs(); b++) {
                double missing = a == b ? 0 : p.floor - world.get(PairStock.TRUST, a, b);
                if (missing > 0) {
                    double links = Math.sqrt(world.get(BlocStock.SCIENCE_CAPACITY, a) * world.get(BlocStock.SCIENCE_CAPACITY, b));
                    year.post(PairStock.TRUST, a, b, p.pace * links * missing);
                }
            }
        }
    }
}
