package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.random.RandomStream;

class SessionsTest {
    /** Enough that a share of one half has a standard error of 0.011. */
    private static final int SESSIONS = 2000;
    private static final double[] SOFT_AND_SOFT = {0.25, 0.25};

    @ParameterizedTest
    @CsvSource({"6,80,0.90", "8,85,0.77", "10,88,0.60"})
    void endsAsTheSessionsOfNegMasDo(int parties, double rounds, double agreement) {
        Sessions free = Sessions.of(parties, 100, 0, SESSIONS, 1);
        assertEquals(SESSIONS, free.agreed(), "with nothing to hold out for, all agree");
        assertEquals(rounds, free.meanRounds(), 5);

        Sessions reserved = Sessions.of(parties, 100, 0.3, SESSIONS, 1);
        assertEquals(agreement, reserved.agreed() / (double) SESSIONS, 0.10);
    }

    @Test
    void anAgreementIsWorthMoreThanAnOutcomeDrawnAtRandomOnceThereIsSomethingToHoldOutFor() {
        Sessions reserved = Sessions.of(4, 100, 0.3, 500, 1);
        assertTrue(reserved.meanWorth() > reserved.randomWorth() + 0.02, reserved.toString());
    }

    @Test
    void theSameSeedPlaysTheSameAndAnotherDoesNot() {
        assertEquals(Sessions.of(8, 100, 0.3, 50, 4), Sessions.of(8, 100, 0.3, 50, 4));
        assertNotEquals(Sessions.of(8, 100, 0.3, 50, 4), Sessions.of(8, 100, 0.3, 50, 5));
    }

    @Test
    void aPartyLikesItsBestOutcomeByOneAndItsWorstByNothing() {
        for (int seed = 0; seed < 50; seed++) {
            double least = 1;
            double most = 0;
            for (double worth : Sessions.party(RandomStream.of(seed, "party", "", 0))) {
                least = Math.min(least, worth);
                most = Math.max(most, worth);
            }
            assertEquals(0, least, 1e-12);
            assertEquals(1, most, 1e-12);
        }
    }

    @Test
    void whoWantsTheSameAgreesAtOnceOnTheBest() {
        double[][] worth = {{0, 0.2, 1}, {0, 0.2, 1}};
        assertEquals(new AlternatingOffers.End(2, 1), AlternatingOffers.play(worth, SOFT_AND_SOFT, new double[2], 10));
    }

    @Test
    void nobodyAgreesOnWhatIsBelowItsReservation() {
        double[][] apart = {{0, 0.2, 1}, {1, 0.2, 0}};
        assertEquals(new AlternatingOffers.End(-1, 100), AlternatingOffers.play(apart, SOFT_AND_SOFT, new double[] {0.3, 0.3}, 100));
        double[][] middle = {{0, 0.4, 1}, {1, 0.4, 0}};
        AlternatingOffers.End end = AlternatingOffers.play(middle, SOFT_AND_SOFT, new double[] {0.3, 0.3}, 100);
        assertEquals(1, end.outcome());
    }

    @Test
    void aBoulwareGetsMoreOfAConcederThanTheOtherWayRound() {
        double[][] cake = new double[2][101];
        for (int o = 0; o <= 100; o++) {
            cake[0][o] = o / 100.0;
            cake[1][o] = 1 - o / 100.0;
        }
        int hard = AlternatingOffers.play(cake, new double[] {4, 0.25}, new double[2], 100).outcome();
        int soft = AlternatingOffers.play(cake, new double[] {0.25, 4}, new double[2], 100).outcome();
        assertTrue(hard > 60 && soft < 40, hard + " and " + soft);
    }

    /**
     * Putnam 1988: the larger the win-set at home, the likelier an agreement, and the smaller the share of whoever has it.
     * A home that ratifies what is worth more than its reservation has the larger win-set the lower that is.
     */
    @Test
    void aLargerWinSetMakesAgreementLikelierAndTheShareSmaller() {
        double[] agreed = new double[4];
        double[] share = new double[4];
        for (int size = 0; size < 4; size++) {
            double[] reservations = {0.6 - 0.2 * size, 0.35, 0.35, 0.35};
            for (int s = 0; s < 400; s++) {
                double[][] worth = new double[4][];
                for (int p = 0; p < 4; p++) {
                    worth[p] = Sessions.party(RandomStream.of(s, "putnam", String.valueOf(p), 0));
                }
                AlternatingOffers.End end = AlternatingOffers.play(worth, new double[] {1, 1, 1, 1}, reservations, 100);
                if (end.agreed()) {
                    agreed[size]++;
                    share[size] += worth[0][end.outcome()];
                }
            }
            share[size] /= agreed[size];
        }
        assertTrue(agreed[0] + 20 < agreed[1] && agreed[1] + 5 < agreed[2] && agreed[2] <= agreed[3], "agreements " + java.util.Arrays.toString(agreed));
        assertTrue(share[0] > share[1] + 0.02 && share[1] > share[2] && share[2] >= share[3], "worth " + java.util.Arrays.toString(share));
    }

    @Test
    void refusesASetupByName() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Sessions.of(1, 100, 0, 1, 1)).getMessage().contains("parties"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Sessions.of(2, 100, 1.5, 1, 1)).getMessage().contains("reservation"));
    }
}
