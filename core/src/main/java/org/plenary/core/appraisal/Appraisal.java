package org.plenary.core.appraisal;

import java.util.List;

/**
 * What an outcome is worth to one bloc, term by term: billion 2021 PPP dollars a year, the annuity over the years to the
 * scenario's horizon, at its discount rate, of the discounted difference that the outcome makes. Positive is a gain.
 *
 * @param terms by {@link WorthTerm}
 */
public record Appraisal(List<Double> terms) {
    private static final WorthTerm[] TERMS = WorthTerm.values();

    /** Worth nothing. */
    public static final Appraisal NOTHING = of(new double[TERMS.length]);

    public Appraisal {
        terms = List.copyOf(terms);
        if (terms.size() != TERMS.length) {
            throw new IllegalArgumentException("terms has %d values but must have %d".formatted(terms.size(), TERMS.length));
        }
    }

    static Appraisal of(double[] terms) {
        return new Appraisal(java.util.Arrays.stream(terms).boxed().toList());
    }

    /** One term. */
    public double of(WorthTerm term) {
        return terms.get(term.ordinal());
    }

    /** The sum of all terms. */
    public double total() {
        double sum = 0;
        for (double value : terms) {
            sum += value;
        }
        return sum;
    }

    /** This less {@code other}, term by term. */
    public Appraisal less(Appraisal other) {
        return plus(other, -1);
    }

    /** This and {@code part} of {@code other}, term by term. */
    public Appraisal plus(Appraisal other, double part) {
        double[] sum = new double[TERMS.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = terms.get(i) + part * other.terms.get(i);
        }
        return of(sum);
    }

    /** The largest term of the sign of the total: what speaks most for a gain, or most against a loss. */
    public WorthTerm decisive() {
        return total() >= 0 ? largest(1) : largest(-1);
    }

    /** The largest gain. */
    public WorthTerm pro() {
        return largest(1);
    }

    /** The largest loss. */
    public WorthTerm contra() {
        return largest(-1);
    }

    private WorthTerm largest(int sign) {
        WorthTerm best = TERMS[0];
        for (WorthTerm term : TERMS) {
            if (sign * of(term) > sign * of(best)) {
                best = term;
            }
        }
        return best;
    }
}
