package org.plenary.core.report;

import java.util.List;

/**
 * What changed the projected warming from the opening of a conference to its stocktake, source by source in order of time:
 * each step is measured by what it adds to all that came before it. So a promise counts only where it goes beyond what
 * already binds. The parts add up to the whole change.
 *
 * @param changes by source, °C in the scenario's last year
 */
public record Effects(List<Double> changes) {
    /** Below this a change is shown as nothing, °C. */
    private static final double LEAST_C = 0.005;

    public Effects {
        changes = List.copyOf(changes);
        if (changes.size() != Source.values().length) {
            throw new IllegalArgumentException("changes are %s but must be one for each of %s".formatted(changes, List.of(Source.values())));
        }
    }

    /** What a change comes from. */
    public enum Source {
        /** The text of the conference, once it is in force, and how the plenary ended. */
        TEXT,
        /** Contributions, conditional commitments that were met included. */
        PLEDGES,
        /** Packages, and moves of the talks such as clubs and funds. */
        DEALS,
        /** All else: texts of earlier conferences that came into force, governments that left or came back, terms that ended. */
        YEARS
    }

    /** What one source changed, °C. */
    public double of(Source source) {
        return changes.get(source.ordinal());
    }

    /** What the conference agreed changed: its text, pledges and deals, °C. */
    public double agreed() {
        return of(Source.TEXT) + of(Source.PLEDGES) + of(Source.DEALS);
    }

    /** The whole change, °C. */
    public double sum() {
        return agreed() + of(Source.YEARS);
    }

    /** Whether a source changed anything that two decimals show. */
    public boolean felt(Source source) {
        return Math.abs(of(source)) >= LEAST_C;
    }
}
