package org.plenary.core.talks;

/** The phases of a round, in order; {@link #DEBRIEF} comes once, at the end. */
public enum Phase {
    HEADLINES, BRIEFING, TALKS, PLENARY, RATIFICATION, YEARS, STOCKTAKE, DEBRIEF
}
