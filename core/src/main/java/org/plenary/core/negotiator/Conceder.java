package org.plenary.core.negotiator;

/** Gives way early to get agreements, and joins even if standing aside would bring a good deal more. */
public final class Conceder extends Bargainer {
    /** Stands aside only if that brings more than twice what joining brings. Modelling choice. */
    private static final double TEMPTATION = 1;

    /** Shares what it works out through {@code archive}. */
    public Conceder(Archive archive) {
        super(archive, Aspiration.CONCEDER, TEMPTATION);
    }
}
