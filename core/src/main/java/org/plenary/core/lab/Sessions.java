package org.plenary.core.lab;

import org.plenary.core.model.Check;
import org.plenary.core.random.RandomStream;

/**
 * Many sessions of {@link AlternatingOffers} over three issues of ten values, boulware and conceder in turn: what the
 * literature's tools play, for comparison with them. What a value of an issue is worth to a party rises or falls over the
 * ten values, as a coin decides, with a curvature between a square root and a square; weights of the issues are drawn
 * evenly from all that add up to one. So parties are in genuine conflict: no outcome is best for two that pull apart.
 *
 * @param parties of each session
 * @param sessions that were played
 * @param agreed sessions that ended in agreement
 * @param meanRounds rounds until agreement, mean over the sessions that agreed; 0 if none did
 * @param meanWorth what an agreement is worth to a party, 0 to 1, mean over parties and sessions that agreed; 0 if none did
 * @param randomWorth what an outcome drawn at random is worth to a party, mean over parties, outcomes and sessions
 */
public record Sessions(int parties, int sessions, int agreed, double meanRounds, double meanWorth, double randomWorth) {
    private static final int ISSUES = 3;
    private static final int VALUES = 10;
    private static final int OUTCOMES = 1000;
    private static final double BOULWARE = 4;
    private static final double CONCEDER = 0.25;
    private static final double LEAST_CURVATURE = 0.5;
    private static final double MOST_CURVATURE = 2;

    /**
     * Plays {@code sessions}.
     *
     * @param parties 2 to 100
     * @param rounds 1 to 100 000
     * @param reservation what no party goes below, 0 to 1
     * @param sessions at least 1
     */
    public static Sessions of(int parties, int rounds, double reservation, int sessions, long seed) {
        Check.in("parties", parties, 2, 100);
        Check.in("rounds", rounds, 1, 100_000);
        Check.in("reservation", reservation, 0, 1);
        Check.in("sessions", sessions, 1, 10_000_000);
        double[] exponents = new double[parties];
        for (int p = 0; p < parties; p++) {
            exponents[p] = p % 2 == 0 ? BOULWARE : CONCEDER;
        }
        double[] reservations = new double[parties];
        java.util.Arrays.fill(reservations, reservation);
        int agreed = 0;
        long played = 0;
        double worths = 0;
        double random = 0;
        for (int s = 0; s < sessions; s++) {
            double[][] worth = new double[parties][];
            for (int p = 0; p < parties; p++) {
                worth[p] = party(RandomStream.of(seed, "session/" + s, String.valueOf(p), 0));
                random += mean(worth[p]);
            }
            AlternatingOffers.End end = AlternatingOffers.play(worth, exponents, reservations, rounds);
            if (end.agreed()) {
                agreed++;
                played += end.round();
                for (double[] own : worth) {
                    worths += own[end.outcome()];
                }
            }
        }
        int counted = Math.max(1, agreed);
        return new Sessions(parties, sessions, agreed, played / (double) counted, worths / counted / parties,
                random / sessions / parties);
    }

    /** What each outcome is worth to a party, 0 to 1. */
    static double[] party(RandomStream luck) {
        double[] weight = new double[ISSUES];
        double sum = 0;
        for (int i = 0; i < ISSUES; i++) {
            weight[i] = -StrictMath.log(1 - luck.nextDouble()); // exponential shares are even over the simplex
            sum += weight[i];
        }
        double[][] table = new double[ISSUES][VALUES];
        for (int i = 0; i < ISSUES; i++) {
            boolean rises = luck.nextInt(2) == 0;
            double curvature = LEAST_CURVATURE + (MOST_CURVATURE - LEAST_CURVATURE) * luck.nextDouble();
            for (int v = 0; v < VALUES; v++) {
                double way = (rises ? v : VALUES - 1 - v) / (VALUES - 1.0);
                table[i][v] = weight[i] / sum * StrictMath.pow(way, curvature);
            }
        }
        double[] worth = new double[OUTCOMES];
        for (int o = 0; o < OUTCOMES; o++) {
            worth[o] = table[0][o / (VALUES * VALUES)] + table[1][o / VALUES % VALUES] + table[2][o % VALUES];
        }
        return worth;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
