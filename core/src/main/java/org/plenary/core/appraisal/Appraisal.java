package org.plenary.core.appraisal;

import java.util.Arrays;
import java.util.List;

/**
 * What an outcome is worth to one bloc, term by term: billion 2021 PPP dollars a year, the annuity over the years to the
 * scenario's horizon, at its discount rate, of the discounted difference that the outcome makes. Positive is a gain.
 * Immutable.
 */
public final class Appraisal {
    private static final WorthTerm[] TERMS = WorthTerm.values();

    /** Worth nothing. */
    public static final Appraisal NOTHING = new Appraisal(new double[TERMS.length]);

    private final double[] terms;
    private final double total;

    /** @param terms by {@link WorthTerm}; not to be changed by the caller afterwards */
    private Appraisal(double[] terms) {
        this.terms = terms;
        double sum = 0;
        for (double value : terms) {
            sum += value;
        }
        total = sum;
    }

    /** @param terms by {@link WorthTerm} */
    static Appraisal of(double[] terms) {
        if (terms.length != TERMS.length) {
            throw new IllegalArgumentException("terms has %d values but must have %d".formatted(terms.length, TERMS.length));
        }
        return new Appraisal(terms.clone());
    }

    /** All terms, by {@link WorthTerm}. */
    public List<Double> terms() {
        return Arrays.stream(terms).boxed().toList();
    }

    /** One term. */
    public double of(WorthTerm term) {
        return terms[term.ordinal()];
    }

    /** The sum of all terms. */
    public double total() {
        return total;
    }

    /** This less {@code other}, term by term. */
    public Appraisal less(Appraisal other) {
        return plus(other, -1);
    }

    /** This and {@code part} of {@code other}, term by term. */
    public Appraisal plus(Appraisal other, double part) {
        double[] sum = new double[TERMS.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = terms[i] + part * other.terms[i];
        }
        return new Appraisal(sum);
    }

    /** Each term times a factor of its own. */
    public Appraisal times(double[] factors) {
        double[] products = new double[TERMS.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = terms[i] * factors[i];
        }
        return new Appraisal(products);
    }

    /** The largest term of the sign of the total: what speaks most for a gain, or most against a loss. */
    public WorthTerm decisive() {
        return total >= 0 ? largest(1) : largest(-1);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Appraisal appraisal && Arrays.equals(terms, appraisal.terms);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }

    @Override
    public String toString() {
        return "Appraisal" + Arrays.toString(terms);
    }
}
