package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.random.RandomStream;

class TournamentTest {
    @Test
    void theBaselineIsAlwaysThereAndIsComputed() {
        Tournament one = Tournament.of(Games.brief(1), List.of("conceder"), 2, 1, 2, Batch.Watch.NOBODY);
        assertEquals(List.of("conceder", "random"), one.rows().stream().map(Tournament.Row::temperament).sorted().toList());
        Tournament.Row random = row(one, "random");
        assertEquals(new Estimate(0, 0, 0), random.overRandom());
        assertEquals(1, random.pValue());
        assertTrue(!random.interest().equals(row(Tournament.of(Games.brief(1), List.of("random"), 2, 9, 2, Batch.Watch.NOBODY), "random").interest()), "it follows the games");
        Tournament.Row conceder = row(one, "conceder");
        assertEquals(conceder.interest().mean() - random.interest().mean(), conceder.overRandom().mean(), 1e-9);
        assertEquals(one, Tournament.of(Games.brief(1), List.of("conceder"), 2, 1, 1, Batch.Watch.NOBODY), "the same again, on however many cores");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Tournament.of(Games.brief(1), List.of("saint"), 2, 1, 2, Batch.Watch.NOBODY)).getMessage().contains("saint"));
    }

    private static Tournament.Row row(Tournament tournament, String name) {
        return tournament.rows().stream().filter(row -> row.temperament().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void nineOfTenIntervalsAtLeastHoldTheTruth() {
        int held = 0;
        for (int trial = 0; trial < 200; trial++) {
            RandomStream luck = RandomStream.of(trial, "sample", "", 0);
            double[] sample = new double[40];
            for (int i = 0; i < sample.length; i++) {
                sample[i] = 5 + luck.nextGaussian();
            }
            Estimate estimate = Estimate.of(sample, luck);
            held += estimate.low() <= 5 && 5 <= estimate.high() ? 1 : 0;
        }
        assertTrue(held >= 180 && held < 200, held + " of 200");
    }

    @Test
    void thePValueIsThatOfTheSigns() {
        RandomStream luck = RandomStream.of(1, "p", "", 0);
        assertEquals(2.0 / 8, Estimate.pValue(new double[] {1, 2, 3}, luck), "all alike: two of eight signs");
        assertEquals(1, Estimate.pValue(new double[] {1, -1}, luck));
        double[] clear = new double[30];
        java.util.Arrays.fill(clear, 1);
        assertTrue(Estimate.pValue(clear, luck) < 0.001);
        int low = 0;
        for (int trial = 0; trial < 200; trial++) {
            double[] noise = new double[12];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = luck.nextGaussian();
            }
            low += Estimate.pValue(noise, luck) < 0.05 ? 1 : 0;
        }
        assertTrue(low >= 1 && low <= 20, low + " of 200 below 0.05 where nothing is");
    }
}
