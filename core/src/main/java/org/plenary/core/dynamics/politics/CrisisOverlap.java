package org.plenary.core.dynamics.politics;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Year;

/**
 * A pandemic, a war or a shortage of food, energy or water crowds the climate off the agenda.
 *
 * <pre>
 *   in a year of crisis (that of any {@link Crisis}, or another, drawn with a chance where the scenario scripts none):
 *   at a conference: dPOLITICAL_CAPITAL = -round(depth x capital)
 *   in the year:     dSALIENCE          = -distraction x SALIENCE
 * </pre>
 *
 * <p>Source: 004 §三.1: the climate crisis, the pandemic and the risks of energy, food and water come together, which
 * makes cooperation harder.
 */
public final class CrisisOverlap implements Dynamic {
    private final Parameters p;

    /**
     * @param chance in a year of a crisis that is none of money, 0 to 1
     * @param depth part of the capital of a conference that a crisis takes, 0 to 1
     * @param distraction part of the public's attention that it draws off, 0 to 1
     */
    public record Parameters(double chance, double depth, double distraction) {
        /**
         * Chance: 2008 and 2011 (food prices), 2020 (pandemic), 2022 (war, energy and food) in 25 years. The others are
         * modelling choices: a delegation has two thirds of its means in such a year.
         */
        public static final Parameters DEFAULT = new Parameters(0.16, 0.34, 0.05);

        public Parameters {
            Check.in("chance", chance, 0, 1);
            Check.in("depth", depth, 0, 1);
            Check.in("distraction", distraction, 0, 1);
        }
    }

    public CrisisOverlap(Parameters parameters) {
        p = parameters;
    }

    /** Whether {@code bloc} has another crisis in the year. */
    private boolean strikes(Year year, int bloc) {
        for (Crisis other : year.model().all(Crisis.class)) {
            if (other.depth(year, bloc) > 0) {
                return true;
            }
        }
        return !year.scenario().script().covers(year.year()) && year.random("crisis-overlap").nextDouble() < p.chance;
    }

    @Override
    public void annual(Year year) {
        for (int b = 0; b < year.blocs(); b++) {
            if (strikes(year, b)) {
                year.post(BlocStock.SALIENCE, b, -p.distraction * year.world().get(BlocStock.SALIENCE, b));
            }
        }
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.ConferenceOpened opened) {
            for (int b = 0; b < year.blocs(); b++) {
                if (strikes(year, b)) {
                    year.post(BlocStock.POLITICAL_CAPITAL, b, -Math.rint(p.depth * opened.capital()));
                }
            }
        }
    }
}
