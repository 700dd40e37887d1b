package org.plenary.core.negotiator;

/** Holds out for most of the gain until the end of the talks, and is easily tempted to stand aside. */
public final class Boulware extends Bargainer {
    /** Stands aside if that brings half as much again as joining. Modelling choice. */
    private static final double TEMPTATION = 0.5;

    /** Shares what it works out through {@code archive}. */
    public Boulware(Archive archive) {
        super(archive, Aspiration.BOULWARE, TEMPTATION);
    }
}
