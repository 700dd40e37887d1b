package org.plenary.core.dynamics.politics;

import org.plenary.core.world.Year;

/** A rule that brings crises other than that of the climate ({@link CrisisOverlap}). */
public interface Crisis {
    /** How deep the crisis of {@code bloc} in this year is, 0 to 1; 0 if there is none. */
    double depth(Year year, int bloc);
}
