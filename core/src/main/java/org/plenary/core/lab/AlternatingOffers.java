package org.plenary.core.lab;

import java.util.Arrays;

/**
 * The stacked alternating-offers protocol under unanimity, as the literature plays it. In each round every party acts
 * once, in order: it accepts the offer that stands, or puts its own in its place. An offer that all others have accepted
 * is the agreement. Every party follows a time-dependent tactic: at time {@code t}, the part of the rounds that has
 * passed, it holds out for {@code 1 - t^e} and never for less than its reservation value; it accepts what is worth that
 * much to it, and offers the outcome that is worth least to itself among those.
 *
 * <p>Sources: Aydoğan, Festen, Hindriks and Jonker 2017 (the protocol); Faratin, Sierra and Jennings 1998 (the tactics);
 * NegMAS plays the same (Mohammad, Nakadai and Greenwald 2021).
 */
public final class AlternatingOffers {
    private static final int BINS = 1024;

    /** Worths by party and outcome, 0 to 1. */
    private final double[][] worth;
    private final int rounds;
    /** What each party holds out for, by party and round from 1. */
    private final double[][] aspirations;
    /** By party: its outcomes from worst to best. */
    private final int[][] ranked;
    /** By party: the rank of its next offer; it only ever falls. */
    private final int[] next;

    /**
     * @param outcome the agreement, or -1
     * @param round in which the last party accepted, from 1; all rounds if nobody agreed
     */
    public record End(int outcome, int round) {
        /** Whether they agreed. */
        public boolean agreed() {
            return outcome >= 0;
        }
    }

    private AlternatingOffers(double[][] worth, double[] exponents, double[] reservations, int rounds) {
        this.worth = worth;
        this.rounds = rounds;
        aspirations = new double[worth.length][];
        ranked = new int[worth.length][];
        next = new int[worth.length];
        for (int p = 0; p < worth.length; p++) {
            for (int q = 0; q < p && aspirations[p] == null; q++) {
                aspirations[p] = exponents[q] == exponents[p] && reservations[q] == reservations[p] ? aspirations[q] : null;
            }
            if (aspirations[p] == null) {
                aspirations[p] = aspirations(exponents[p], reservations[p]);
            }
            ranked[p] = ranked(worth[p]);
            next[p] = worth[p].length - 1;
        }
    }

    /**
     * Plays a session.
     *
     * @param worth by party and outcome, 0 to 1
     * @param exponents e by party: 4 holds out long (boulware), 0.25 gives way early (conceder)
     * @param reservations what each party does not go below, 0 to 1
     * @param rounds at least 1
     */
    public static End play(double[][] worth, double[] exponents, double[] reservations, int rounds) {
        if (worth.length != exponents.length || worth.length != reservations.length || worth.length < 2) {
            throw new IllegalArgumentException("there are %d parties, %d exponents and %d reservations but must be as many, and two at least"
                    .formatted(worth.length, exponents.length, reservations.length));
        }
        return new AlternatingOffers(worth, exponents, reservations, rounds).play();
    }

    private double[] aspirations(double exponent, double reservation) {
        double[] falling = new double[rounds + 1];
        for (int round = 1; round <= rounds; round++) {
            falling[round] = Math.max(reservation, 1 - StrictMath.pow(round / (double) rounds, exponent));
        }
        return falling;
    }

    /** Drops outcomes into bins by worth and puts the bins in order: faster than to compare, as worths are spread out. */
    private static int[] ranked(double[] worth) {
        int[] begin = new int[BINS + 1];
        for (double value : worth) {
            begin[bin(value) + 1]++;
        }
        for (int b = 0; b < BINS; b++) {
            begin[b + 1] += begin[b];
        }
        int[] order = new int[worth.length];
        for (int o = 0; o < worth.length; o++) {
            order[begin[bin(worth[o])]++] = o;
        }
        for (int i = 1; i < order.length; i++) {
            int outcome = order[i];
            int place = i;
            for (; place > 0 && worth[order[place - 1]] > worth[outcome]; place--) {
                order[place] = order[place - 1];
            }
            order[place] = outcome;
        }
        return order;
    }

    private static int bin(double worth) {
        return Math.max(0, Math.min(BINS - 1, (int) (worth * BINS)));
    }

    private End play() {
        int offer = -1;
        int accepted = 0;
        for (int round = 1; round <= rounds; round++) {
            for (int p = 0; p < worth.length; p++) {
                double aspiration = aspirations[p][round];
                if (offer >= 0 && worth[p][offer] >= aspiration) {
                    accepted++;
                    if (accepted == worth.length) {
                        return new End(offer, round);
                    }
                } else {
                    offer = offer(p, aspiration);
                    accepted = 1;
                }
            }
        }
        return new End(-1, rounds);
    }

    /** The worst outcome that is still worth {@code aspiration}; the best where none is. */
    private int offer(int party, double aspiration) {
        while (next[party] > 0 && worth[party][ranked[party][next[party] - 1]] >= aspiration) {
            next[party]--;
        }
        return ranked[party][next[party]];
    }
}
