package org.plenary.core.lab;

import java.util.Arrays;
import org.plenary.core.random.RandomStream;

/**
 * A mean and how sure one can be of it.
 *
 * @param mean of the sample
 * @param low 2.5th percentile of the means of 2000 samples drawn again with replacement
 * @param high 97.5th percentile
 */
public record Estimate(double mean, double low, double high) {
    private static final int RESAMPLES = 2000;
    private static final int FLIPS = 10_000;
    /** Up to so many differences all their signs are tried, beyond a sample of them. */
    private static final int EXACT = 13;

    /** The estimate from {@code sample}, which is not empty. */
    public static Estimate of(double[] sample, RandomStream luck) {
        double[] means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            for (int i = 0; i < sample.length; i++) {
                means[r] += sample[luck.nextInt(sample.length)] / sample.length;
            }
        }
        Arrays.sort(means);
        return new Estimate(Arrays.stream(sample).sum() / sample.length, means[(int) (0.025 * RESAMPLES)],
                means[(int) (0.975 * RESAMPLES) - 1]);
    }

    /**
     * How often paired differences without any true difference would lie as far from 0 on average: the two-sided sign-flip
     * test (Fisher 1935), which assumes only that either sign of a difference is as likely. Never below 2^(1-n).
     */
    public static double pValue(double[] differences, RandomStream luck) {
        double observed = Math.abs(Arrays.stream(differences).sum()) * (1 - 1e-12);
        boolean exact = differences.length <= EXACT;
        int flips = exact ? 1 << differences.length : FLIPS;
        int asFar = exact ? 0 : 1; // the signs that were observed are one of the sample
        for (int flip = 0; flip < flips; flip++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                boolean minus = exact ? (flip >> i & 1) == 1 : luck.nextInt(2) == 0;
                sum += minus ? -differences[i] : differences[i];
            }
            asFar += Math.abs(sum) >= observed ? 1 : 0;
        }
        return asFar / (double) (exact ? flips : flips + 1);
    }
}
