package org.plenary.core.negotiator;

/** Claims nearly all of every gain, never leaves its position, and stands aside for little. */
public final class HardLiner extends Bargainer {
    /** Stands aside if that brings a tenth more than joining. Modelling choice. */
    private static final double TEMPTATION = 0.1;
    /** Four fifths to the last hour, and three fifths in it. Modelling choice. */
    private static final Aspiration UNBENDING = new Aspiration(20, 0.8, 0.6);

    /** Shares what it works out through {@code archive}. */
    public HardLiner(Archive archive) {
        super(archive, UNBENDING, TEMPTATION);
    }

    /** Speaks for what it likes best to the end. */
    @Override
    double patience(Delegation delegation) {
        return 1;
    }

    @Override
    boolean walksOut() {
        return true;
    }
}
