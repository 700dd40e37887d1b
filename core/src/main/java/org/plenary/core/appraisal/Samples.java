package org.plenary.core.appraisal;

import java.util.BitSet;
import org.plenary.core.model.Sector;

/**
 * The years in which candidates are looked at. Between them everything runs straight, so that a year between two samples
 * counts in part with either: what is worth so much year by year has one price at each sample.
 */
final class Samples {
    private final Standing standing;
    /** Years from now, ascending, the first and the last year among them. */
    final int[] year;
    /** What a dollar a year around each sample is worth now. */
    final double[] weight;
    private double[] tonne;
    private double[] bills;

    Samples(Standing standing, BitSet years) {
        this.standing = standing;
        year = years.stream().toArray();
        double[] discount = new double[standing.years];
        for (int k = 0; k < standing.years; k++) {
            discount[k] = standing.discount(k);
        }
        weight = gathered(discount, 1);
    }

    /** How many. */
    int count() {
        return year.length;
    }

    /** How many years there are from sample {@code n} to the next. */
    int span(int n) {
        return year[n + 1] - year[n];
    }

    /** What stands in rows by year, gathered at the samples: each year in parts at the samples on either side of it. */
    private double[] gathered(double[] yearly, int width) {
        double[] sums = new double[year.length * width];
        for (int n = 0; n + 1 < year.length; n++) {
            for (int k = year[n]; k < year[n + 1]; k++) {
                double part = (k - year[n]) / (double) span(n);
                for (int i = 0; i < width; i++) {
                    sums[n * width + i] += (1 - part) * yearly[k * width + i];
                    sums[(n + 1) * width + i] += part * yearly[k * width + i];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            sums[(year.length - 1) * width + i] += yearly[year[year.length - 1] * width + i];
        }
        return sums;
    }

    /** Adds to {@code worth}, by bloc, what it spares that these amounts, by sample and gas, are not emitted. */
    void spare(double[] mt, double[] worth) {
        double[] yearly = standing.prices().tonne();
        if (yearly != null && tonne == null) {
            tonne = gathered(yearly, Prices.GASES * standing.blocs);
        }
        if (yearly != null) {
            addProducts(mt, tonne, 1, worth);
        }
    }

    /** Adds to {@code worth}, by bloc, what it brings that cuts get dearer by these parts, by sample and sector. */
    void pay(double[] dearer, double[] worth) {
        if (bills == null) {
            bills = gathered(standing.prices().bills(), Sector.COUNT * standing.blocs);
        }
        addProducts(dearer, bills, -1, worth);
    }

    private static void addProducts(double[] amounts, double[] prices, int sign, double[] worth) {
        for (int i = 0; i < amounts.length; i++) {
            double amount = sign * amounts[i];
            for (int b = 0; b < worth.length && amount != 0; b++) {
                worth[b] += amount * prices[i * worth.length + b];
            }
        }
    }
}
