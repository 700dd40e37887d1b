package org.plenary.core.model;

/** The forms a nationally determined contribution takes. Source: 002 §三; ndc.csv. */
public enum NdcKind {
    /** Emissions a given percentage below the reference year, by the target year. */
    ABSOLUTE_CUT,
    /** Emissions per GDP a given percentage below the reference year, by the target year. */
    INTENSITY_CUT,
    /** Emissions do not rise after the target year. */
    PEAK_YEAR,
    /** Emissions fall in a straight line to zero in the target year, beginning {@link Pledge#NET_ZERO_RUN_UP} years before it. */
    NET_ZERO
}
