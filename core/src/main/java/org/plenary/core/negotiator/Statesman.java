package org.plenary.core.negotiator;

import org.plenary.core.talks.Observation;
import org.plenary.core.world.Model;

/**
 * Weighs both scores, its own interest and its responsibility for all: what others gain counts a quarter as much as its own.
 * It gives way evenly, and hardly ever stands aside.
 */
public final class Statesman extends Bargainer {
    /** Stands aside only if that brings more than four times what joining brings. Modelling choice. */
    private static final double TEMPTATION = 3;
    /** What a dollar that another bloc gains is worth to it. Modelling choice. */
    private static final double CARE = 0.25;

    /** Shares what it works out through {@code archive}. */
    public Statesman(Archive archive) {
        super(archive, Aspiration.LINEAR, TEMPTATION);
    }

    @Override
    double care(Observation seen, Model model, int other) {
        return CARE;
    }
}
