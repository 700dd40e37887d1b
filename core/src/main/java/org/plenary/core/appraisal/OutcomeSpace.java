package org.plenary.core.appraisal;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A finite set of outcomes and what each is worth to each party: its solution points, exact. Gains are counted from the
 * disagreement point; only outcomes that leave nobody below it are candidates for {@link #nash}, {@link
 * #kalaiSmorodinsky} and {@link #egalitarian}. Ties go to the outcome with the lower index, so that every answer is one
 * outcome.
 *
 * <p>Sources: Nash 1950; Kalai and Smorodinsky 1975; Kalai 1977; for finite sets the lexicographic refinements of Imai
 * 1983 (without them a solution could be weakly dominated).
 */
public final class OutcomeSpace {
    /** No outcome leaves every party at least as well off as the disagreement. */
    public static final int NONE = -1;

    private final double[][] gain;
    private final double[] sum;
    private final int parties;
    private boolean[] efficient;

    /**
     * The space of {@code utilities}.
     *
     * @param utilities by outcome and party; finite
     * @param disagreement by party, what it has without any of them
     */
    public OutcomeSpace(double[][] utilities, double[] disagreement) {
        if (utilities.length == 0 || disagreement.length == 0) {
            throw new IllegalArgumentException("a space needs outcomes and parties but has %d and %d"
                    .formatted(utilities.length, disagreement.length));
        }
        parties = disagreement.length;
        gain = new double[utilities.length][parties];
        sum = new double[utilities.length];
        for (int o = 0; o < gain.length; o++) {
            if (utilities[o].length != parties) {
                throw new IllegalArgumentException("outcome %d has %d utilities but there are %d parties"
                        .formatted(o, utilities[o].length, parties));
            }
            for (int p = 0; p < parties; p++) {
                double value = utilities[o][p] - disagreement[p];
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("the utility of outcome %d for party %d is %s but must be a number"
                            .formatted(o, p, utilities[o][p]));
                }
                gain[o][p] = value;
                sum[o] += value;
            }
        }
    }

    /** The number of outcomes. */
    public int size() {
        return gain.length;
    }

    /** What {@code outcome} gives {@code party} above the disagreement. */
    public double gain(int outcome, int party) {
        return gain[outcome][party];
    }

    /** What {@code outcome} gives all parties together above the disagreement. */
    public double surplus(int outcome) {
        return sum[outcome];
    }

    /**
     * What {@code outcome} does to third parties: the sum of gains of those who are not among {@code deal}. Positive is a
     * gift to them, negative a harm.
     *
     * @param deal the parties that agreed on it, each once
     */
    public double externality(int outcome, int... deal) {
        double outside = sum[outcome];
        for (int party : deal) {
            outside -= gain[outcome][party];
        }
        return outside;
    }

    /** The share of its surplus that {@code outcome} gives to {@code party}; NaN if there is none. */
    public double share(int outcome, int party) {
        return sum[outcome] > 0 ? gain[outcome][party] / sum[outcome] : Double.NaN;
    }

    /** Whether {@code outcome} leaves nobody below the disagreement. */
    public boolean acceptable(int outcome) {
        for (double value : gain[outcome]) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    /** The outcome with the largest sum of utilities, acceptable or not: what transfers between the parties could reach. */
    public int utilitarian() {
        int best = 0;
        for (int o = 1; o < gain.length; o++) {
            if (sum[o] > sum[best]) {
                best = o;
            }
        }
        return best;
    }

    /**
     * The acceptable outcome with the largest product of gains. Where no outcome lets all parties gain, as many as
     * possible gain, and the product is taken over those.
     *
     * @return an index, or {@link #NONE}
     */
    public int nash() {
        double[] ideal = ideal();
        int best = NONE;
        int bestGainers = -1;
        double bestProduct = 0;
        for (int o = 0; o < gain.length; o++) {
            if (acceptable(o)) {
                int gainers = 0;
                double product = 1;
                for (int p = 0; p < parties; p++) {
                    if (gain[o][p] > 0) {
                        gainers++;
                        product *= Math.scalb(gain[o][p], -Math.getExponent(ideal[p])); // near 1, and exact
                    }
                }
                if (gainers > bestGainers || gainers == bestGainers && product > bestProduct) {
                    best = o;
                    bestGainers = gainers;
                    bestProduct = product;
                }
            }
        }
        return best;
    }

    /**
     * The acceptable outcome whose smallest gain, as a share of the most that party could gain, is largest; ties by the
     * next smallest share, and so on. Parties that can gain nothing are left out.
     *
     * @return an index, or {@link #NONE}
     */
    public int kalaiSmorodinsky() {
        return leximin(ideal());
    }

    /**
     * The acceptable outcome whose smallest gain is largest; ties by the next smallest gain, and so on.
     *
     * @return an index, or {@link #NONE}
     */
    public int egalitarian() {
        double[] ones = new double[parties];
        Arrays.fill(ones, 1);
        return leximin(ones);
    }

    /** The most each party gains in any acceptable outcome; 0 if nothing. */
    private double[] ideal() {
        double[] ideal = new double[parties];
        for (int o = 0; o < gain.length; o++) {
            if (acceptable(o)) {
                for (int p = 0; p < parties; p++) {
                    ideal[p] = Math.max(ideal[p], gain[o][p]);
                }
            }
        }
        return ideal;
    }

    private int leximin(double[] scale) {
        int counted = 0;
        for (double value : scale) {
            counted += value > 0 ? 1 : 0;
        }
        int best = NONE;
        double[] bestShares = null;
        for (int o = 0; o < gain.length; o++) {
            if (acceptable(o)) {
                double[] shares = new double[counted];
                int i = 0;
                for (int p = 0; p < parties; p++) {
                    if (scale[p] > 0) {
                        shares[i++] = gain[o][p] / scale[p];
                    }
                }
                Arrays.sort(shares);
                if (bestShares == null || Arrays.compare(shares, bestShares) > 0) {
                    best = o;
                    bestShares = shares;
                }
            }
        }
        return best;
    }

    /** Whether no other outcome is at least as good for all and better for one. */
    public boolean efficient(int outcome) {
        return pareto()[outcome];
    }

    /** The share of all outcomes that are Pareto-efficient, in {@code (0, 1]}. */
    public double efficientShare() {
        int count = 0;
        for (boolean value : pareto()) {
            count += value ? 1 : 0;
        }
        return count / (double) gain.length;
    }

    /**
     * What dominates an outcome has a sum that is no smaller (floating-point addition is monotone) and, at equal sums,
     * comes first in lexicographic order: so it is enough to look from the largest down, at the efficient ones.
     */
    private boolean[] pareto() {
        if (efficient == null) {
            Integer[] order = new Integer[gain.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.<Integer>comparingDouble(o -> -sum[o])
                    .thenComparing((one, other) -> Arrays.compare(gain[other], gain[one])));
            boolean[] result = new boolean[gain.length];
            double[][] front = new double[gain.length][];
            int size = 0;
            for (int i = 0; i < order.length; i++) {
                int o = order[i];
                boolean dominated = false;
                for (int f = 0; f < size && !dominated; f++) {
                    dominated = dominates(front[f], gain[o]);
                }
                if (!dominated) {
                    result[o] = true;
                    front[size++] = gain[o];
                }
            }
            efficient = result;
        }
        return efficient;
    }

    private static boolean dominates(double[] one, double[] other) {
        boolean better = false;
        for (int p = 0; p < one.length; p++) {
            if (one[p] < other[p]) {
                return false;
            }
            better |= one[p] > other[p];
        }
        return better;
    }

    /**
     * The share of the surplus that {@code outcome} captures: its sum of gains over that of the utilitarian outcome. 1 is
     * all, 0 no better than the disagreement, negative worse; 1 if there is nothing to gain and nothing is lost.
     */
    public double captured(int outcome) {
        double most = Math.max(0, sum[utilitarian()]);
        if (most == 0) {
            return sum[outcome] < 0 ? Double.NEGATIVE_INFINITY : 1;
        }
        return sum[outcome] / most;
    }
}
