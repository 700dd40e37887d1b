package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Term;

/**
 * What one bloc learnt when it sounded out another about a package. Only the one that asked knows.
 *
 * @param bloc who asked
 * @param other who was asked
 * @param gives what {@code bloc} would give
 * @param gets what {@code other} would give in return
 * @param band what {@code other} let show
 */
public record Sounding(int bloc, int other, List<Term> gives, List<Term> gets, Band band) {
    /** What a package is worth to the one that was asked, as a share of a year's output. The limits are modelling choices. */
    public enum Band {
        /** It would lose. */
        LOSS,
        /** Less than a hundred-thousandth either way: it does not matter. */
        NOTHING,
        /** It would gain. */
        GAIN,
        /** More than a thousandth: it would gain a lot. */
        LARGE_GAIN;

        private static final double TRIFLE = 1e-5;
        private static final double LARGE = 1e-3;

        /** The band of what is worth {@code share} of a year's output. */
        public static Band of(double share) {
            return share < -TRIFLE ? LOSS : share <= TRIFLE ? NOTHING : share <= LARGE ? GAIN : LARGE_GAIN;
        }
    }

    public Sounding {
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
    }
}
