package org.plenary.desktop.scenery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TubPhysicsTest {
    private TubPhysics tub;

    @AfterEach
    void dispose() {
        if (tub != null) {
            tub.dispose();
        }
    }

    @Test
    void holdsABodyForEveryFiveGigatonnesAboveThePreindustrialStock() {
        tub = new TubPhysics(Examples.tub2023(), 12);
        // (421 - 278.3) ppm x 7.782 GtCO2 / 5
        assertEquals(222, tub.target());
        assertEquals(222, tub.stock());
        run(60);
        assertEquals(222, tub.stock(), 6);
    }

    @Test
    void bodiesFollowTheStockUpAndDown() {
        tub = new TubPhysics(Examples.tub2023(), 12);
        tub.update(Examples.tub(480));
        run(15);
        assertEquals(tub.target(), tub.stock(), 6);
        assertEquals(314, tub.target());
        tub.update(Examples.tub(360));
        run(15);
        assertEquals(127, tub.target());
        assertEquals(tub.target(), tub.stock(), 6);
        tub.update(Examples.tub(250));
        run(20);
        assertEquals(0, tub.target());
        assertEquals(0, tub.stock(), 6);
    }

    @Test
    void theLevelIsExactlyThePpmAndTheLinesLieOnItsScale() {
        tub = new TubPhysics(Examples.tub2023(), 12);
        assertEquals(421, tub.shownPpm());
        assertEquals(Basin.NATURAL, tub.height(278.3), 1e-4);
        assertEquals(tub.height(350), (tub.height(300) + tub.height(400)) / 2, 1e-4);
        tub.update(Examples.tub(437));
        run(0.1f);
        assertTrue(tub.shownPpm() > 421 && tub.shownPpm() < 437, "moves, but smoothly");
        run(4);
        assertEquals(437, tub.shownPpm());
        double mean = 0;
        for (int i = 0; i < 200; i++) {
            mean += tub.surface(-5 + i * 0.05f, 0) / 200;
        }
        assertEquals(tub.height(437), mean, 0.05, "waves lie around the level");
    }

    @Test
    void tapsPourAndTheDrainTakesAwayInProportionToEmissionsAndSinks() {
        tub = new TubPhysics(Examples.tub2023(), 12);
        int years = 20;
        run(years * TubPhysics.SECONDS_PER_YEAR);
        TubModel model = Examples.tub2023();
        for (int i = 0; i < 12; i++) {
            double expected = years * model.emissionsGtPerYear()[i] / TubModel.GT_PER_BODY;
            assertEquals(expected, tub.poured(i), 1.5 + 0.03 * expected, model.codes().get(i));
        }
        assertEquals(years * 22.4 / TubModel.GT_PER_BODY, tub.drained(), 6);
    }

    @Test
    void aBlocThatTakesUpMoreThanItEmitsHasAClosedTap() {
        tub = new TubPhysics(new TubModel(List.of("AAA", "BBB"), new double[] {-3, 20}, -1, 400, 280, List.of()), 12);
        run(30);
        assertEquals(0, tub.poured(0));
        assertTrue(tub.poured(1) > 5);
        assertEquals(0, tub.drained());
    }

    @Test
    void aTubWithoutAnyBlocStillShowsItsStock() {
        tub = new TubPhysics(new TubModel(List.of(), new double[0], 0, 400, 280, List.of()), 12);
        run(5);
        assertEquals(187, tub.stock(), 6);
    }

    @Test
    void neverMoreThanTheCapNeverLostInTenThousandStepsOfRandomUpdates() {
        Random random = new Random(20261123);
        tub = new TubPhysics(Examples.tub2023(), 12);
        int most = 0;
        for (int step = 0; step < 10_000; step++) {
            if (step % 400 == 0) {
                tub.update(random(random));
            }
            if (step % 2500 == 2000) {
                tub.setStill(step % 5000 == 2000);
            }
            tub.step();
            most = Math.max(most, tub.count());
            assertTrue(tub.count() <= TubPhysics.CAP);
            assertTrue(tub.stock() >= 0 && tub.stock() <= tub.count());
            if (step % 10 == 0) {
                check(step);
            }
        }
        assertTrue(most > 500, "the test must come near the cap, but saw only " + most);
    }

    @Test
    void bodiesComeToRestUnderTheSurface() {
        tub = new TubPhysics(Examples.tub2023(), 12);
        run(20);
        int under = 0;
        int present = 0;
        for (int i = 0; i < tub.size(); i++) {
            if (tub.isPresent(i)) {
                present++;
                under += tub.y(i, 1) < tub.height(421) + tub.radius(i) ? 1 : 0;
            }
        }
        assertEquals(tub.count(), present);
        assertTrue(under >= present - 8, under + " of " + present);
    }

    @Test
    void disposingTwiceIsSafeAndUseAfterwardsIsRefused() {
        tub = new TubPhysics(Examples.tub2023(), 12);
        tub.dispose();
        tub.dispose();
        assertThrows(IllegalStateException.class, tub::step);
        assertThrows(IllegalStateException.class, () -> tub.update(Examples.tub2023()));
        assertThrows(IllegalStateException.class, () -> tub.setStill(true));
    }

    @Test
    void anotherThreadIsRefused() throws InterruptedException {
        tub = new TubPhysics(Examples.tub2023(), 12);
        assertEquals(4, GuardedWorldTest.refusedElsewhere(tub::step, () -> tub.update(Examples.tub2023()),
                () -> tub.setStill(true), tub::dispose));
        tub.step();
    }

    private TubModel random(Random random) {
        int n = random.nextInt(13);
        double[] emissions = new double[n];
        for (int i = 0; i < n; i++) {
            emissions[i] = -5 + 40 * random.nextDouble();
        }
        return new TubModel(Examples.BLOCS.subList(0, n), emissions, -5 + 60 * random.nextDouble(),
                random.nextInt(3) == 0 ? 3000 * random.nextDouble() + 1 : 250 + 500 * random.nextDouble(), 280, List.of());
    }

    private void check(int step) {
        int present = 0;
        for (int i = 0; i < tub.size(); i++) {
            if (tub.isPresent(i)) {
                present++;
                float x = tub.x(i, 1);
                float y = tub.y(i, 1);
                boolean inside = Math.abs(x) < tub.basin().halfWidth + 0.1f && y > -1.1f && y < Basin.RIM + 4;
                assertTrue(inside, "step " + step + ": body " + i + " is at " + x + ", " + y);
            }
        }
        assertEquals(present, tub.count());
        assertTrue(Float.isFinite(tub.surface(0, 0)));
    }

    private void run(float seconds) {
        for (int i = 0; i < Math.round(seconds * 60); i++) {
            tub.step();
        }
    }
}
