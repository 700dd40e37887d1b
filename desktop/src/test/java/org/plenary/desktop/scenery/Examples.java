package org.plenary.desktop.scenery;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Worlds to show: the twelve blocs with figures of 2023, camps that can be told in advance, and random ones. */
final class Examples {
    static final List<String> BLOCS =
            List.of("USA", "UMB", "JPN", "EUU", "EIT", "CHN", "IND", "BZA", "G77", "LDC", "AOS", "OIL");
    /** GtCO2 in 2023, fossil and land use. */
    private static final double[] EMISSIONS =
            {5.03, 1.62, 0.99, 2.40, 2.99, 11.90, 3.04, 2.19, 6.10, 1.61, 0.24, 2.66};
    /** GtCO2 since 1850. */
    private static final double[] ADDED = {559, 204, 74, 317, 331, 356, 105, 169, 441, 145, 21, 85};
    private static final double[] INFLUENCE = {10, 4, 3.5, 8, 4, 9, 5.5, 4, 4.5, 2, 1.2, 4};

    private Examples() {}

    static TubModel tub2023() {
        return tub(421);
    }

    static TubModel tub(double ppm) {
        return new TubModel(BLOCS, EMISSIONS, ADDED, 22.4, ppm, 278.3, List.of(new TubModel.Line("278", 278.3),
                new TubModel.Line("350", 350), new TubModel.Line("430", 430), new TubModel.Line("450", 450),
                new TubModel.Line("1.5 °C", 437), new TubModel.Line("2 °C", 505)));
    }

    /** Rich friends, the developing camp and the vulnerable, exporters apart; the United States and China rivals. */
    static FloorModel floor() {
        double[][] trust = constant(12, 0.4);
        double[][] rivalry = constant(12, 0.1);
        friends(trust, 0.8, "USA", "UMB", "JPN");
        friends(trust, 0.7, "EUU", "JPN", "UMB");
        friends(trust, 0.55, "EUU", "USA");
        friends(trust, 0.85, "G77", "LDC");
        friends(trust, 0.72, "AOS", "LDC");
        friends(trust, 0.72, "CHN", "G77", "BZA");
        friends(trust, 0.68, "IND", "BZA");
        friends(trust, 0.57, "EUU", "AOS");
        friends(trust, 0.7, "OIL", "EIT");
        friends(trust, 0.55, "CHN", "OIL");
        friends(rivalry, 0.85, "USA", "CHN");
        friends(rivalry, 0.7, "EIT", "EUU");
        friends(rivalry, 0.65, "OIL", "AOS");
        friends(rivalry, 0.62, "IND", "CHN");
        return new FloorModel(BLOCS, INFLUENCE, trust, rivalry);
    }

    /** The same after China has lost its friends and India has found the European Union. */
    static FloorModel betrayal() {
        FloorModel before = floor();
        double[][] trust = new double[12][];
        for (int i = 0; i < 12; i++) {
            trust[i] = before.trust()[i].clone();
        }
        friends(trust, 0.4, "CHN", "G77");
        friends(trust, 0.45, "CHN", "BZA");
        friends(trust, 0.75, "EUU", "IND");
        return new FloorModel(before.codes(), before.influence(), trust, before.rivalry());
    }

    /** Two camps, the even and the odd indices: trust inside is {@code inside}, rivalry between {@code between}. */
    static FloorModel twoCamps(int n, double inside, double between) {
        double[][] trust = constant(n, 0.1);
        double[][] rivalry = constant(n, 0);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean same = i % 2 == j % 2;
                trust[i][j] = same ? inside : 0.1;
                rivalry[i][j] = same ? 0 : between;
            }
        }
        return new FloorModel(BLOCS.subList(0, n), ones(n), trust, rivalry);
    }

    static FloorModel randomFloor(Random random, List<String> codes) {
        int n = codes.size();
        double[][] trust = new double[n][n];
        double[][] rivalry = new double[n][n];
        double[] influence = new double[n];
        for (int i = 0; i < n; i++) {
            influence[i] = random.nextInt(4) == 0 ? 0 : Math.exp(6 * random.nextDouble());
            for (int j = 0; j < n; j++) {
                trust[i][j] = Math.rint(3 * random.nextDouble()) / 3;
                rivalry[i][j] = Math.rint(3 * random.nextDouble()) / 3;
            }
        }
        return new FloorModel(codes, influence, trust, rivalry);
    }

    static double[][] constant(int n, double value) {
        double[][] pairs = new double[n][n];
        for (double[] row : pairs) {
            Arrays.fill(row, value);
        }
        return pairs;
    }

    static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static void friends(double[][] pairs, double value, String... codes) {
        for (String a : codes) {
            for (String b : codes) {
                pairs[BLOCS.indexOf(a)][BLOCS.indexOf(b)] = value;
            }
        }
    }
}
