package org.plenary.core.negotiator;

/** Gives way evenly, day by day. */
public final class Linear extends Bargainer {
    /** Between a boulware and a conceder. Modelling choice. */
    private static final double TEMPTATION = 0.75;

    /** Shares what it works out through {@code archive}. */
    public Linear(Archive archive) {
        super(archive, Aspiration.LINEAR, TEMPTATION);
    }
}
