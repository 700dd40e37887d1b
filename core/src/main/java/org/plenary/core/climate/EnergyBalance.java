package org.plenary.core.climate;

/**
 * The energy balance of three layers: surface and mixed layer, thermocline, deep ocean. <pre>
 *   C1 dT1/dt = F - k1 T1 - k2 (T1 - T2)
 *   C2 dT2/dt = k2 (T1 - T2) - eps k3 (T2 - T3)
 *   C3 dT3/dt = k3 (T2 - T3)
 * </pre> C heat capacities [W yr m-2 K-1], k heat transfer [W m-2 K-1] (k1 the climate feedback), eps the efficacy of
 * deep-ocean heat uptake. The system is linear, so a year under constant forcing is integrated exactly by the matrix
 * exponential, worked out once. Source: Cummins et al. 2020; Geoffroy et al. 2013 (efficacy).
 */
final class EnergyBalance {
    private final double[] step = new double[12];

    EnergyBalance(double c1, double c2, double c3, double k1, double k2, double k3, double efficacy) {
        double[][] rates = {
            {-(k1 + k2) / c1, k2 / c1, 0, 1 / c1},
            {k2 / c2, -(k2 + efficacy * k3) / c2, efficacy * k3 / c2, 0},
            {0, k3 / c3, -k3 / c3, 0},
            {0, 0, 0, 0}
        };
        double[][] year = exponential(rates);
        for (int row = 0; row < 3; row++) {
            System.arraycopy(year[row], 0, step, 4 * row, 4);
        }
    }

    /** Advances the three temperatures, which stand side by side from index {@code at}, by a year under the forcing. */
    void step(double[] s, int at, double forcingWm2) {
        double t1 = s[at];
        double t2 = s[at + 1];
        double t3 = s[at + 2];
        s[at] = step[0] * t1 + step[1] * t2 + step[2] * t3 + step[3] * forcingWm2;
        s[at + 1] = step[4] * t1 + step[5] * t2 + step[6] * t3 + step[7] * forcingWm2;
        s[at + 2] = step[8] * t1 + step[9] * t2 + step[10] * t3 + step[11] * forcingWm2;
    }

    /** e to the matrix, by halving ten times, a Taylor series, and squaring back: only sums and products. */
    private static double[][] exponential(double[][] matrix) {
        int n = matrix.length;
        int halvings = 10;
        double[][] small = new double[n][n];
        double[][] sum = new double[n][n];
        double[][] term = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                small[i][j] = matrix[i][j] / (1 << halvings);
            }
            sum[i][i] = 1;
            term[i][i] = 1;
        }
        for (int order = 1; order <= 12; order++) {
            term = product(term, small);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    term[i][j] /= order;
                    sum[i][j] += term[i][j];
                }
            }
        }
        for (int i = 0; i < halvings; i++) {
            sum = product(sum, sum);
        }
        return sum;
    }

    private static double[][] product(double[][] a, double[][] b) {
        int n = a.length;
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }
}
