package org.plenary.desktop.scenery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FloorPhysicsTest {
    private FloorPhysics floor;

    @AfterEach
    void dispose() {
        if (floor != null) {
            floor.dispose();
        }
    }

    @Test
    void friendsEndNearerThanRivals() {
        floor = new FloorPhysics(Examples.twoCamps(10, 0.9, 0.9), 1.6f);
        floor.settle();
        assertTrue(farthest(true) < nearest(false),
                "friends up to " + farthest(true) + " m apart, rivals from " + nearest(false) + " m");
    }

    @Test
    void trustAloneBringsTogetherWhoWasApart() {
        floor = new FloorPhysics(Examples.twoCamps(2, 0.1, 0), 1.6f);
        floor.settle();
        FloorModel strangers = Examples.twoCamps(2, 0.1, 0);
        float before = gap(0, 1);
        double[][] trust = {{1, 1}, {1, 1}};
        floor.update(new FloorModel(strangers.codes(), strangers.influence(), trust, strangers.rivalry()));
        assertEquals(before, gap(0, 1), "an update alone moves nobody");
        floor.settle();
        assertTrue(gap(0, 1) < before - 0.5f, "from " + before + " m to " + gap(0, 1) + " m");
        assertTrue(floor.joined(0, 1));
    }

    @Test
    void aCampSplitsWhenTrustIsLost() {
        floor = new FloorPhysics(Examples.twoCamps(6, 0.9, 0.2), 1.6f);
        floor.settle();
        assertEquals(0, floor.camp(2));
        assertEquals(1, floor.camp(3));
        floor.update(Examples.twoCamps(6, 0.3, 0.2));
        floor.settle();
        for (int i = 0; i < 6; i++) {
            assertEquals(-1, floor.camp(i));
            for (int j = i + 1; j < 6; j++) {
                assertFalse(floor.joined(i, j));
            }
        }
    }

    @Test
    void aDiscGrowsWithInfluence() {
        FloorModel model = Examples.floor();
        floor = new FloorPhysics(model, 1.6f);
        assertTrue(floor.radius(0) > 1.5f * floor.radius(10));
        double[] turned = model.influence();
        turned[0] = 1;
        turned[10] = 12;
        float before = floor.radius(10);
        floor.update(new FloorModel(model.codes(), turned, model.trust(), model.rivalry()));
        floor.step();
        assertTrue(floor.radius(10) > before && floor.radius(10) < before + 0.1f, "grows, but smoothly");
        floor.settle();
        assertTrue(floor.radius(10) > 1.5f * floor.radius(0));
    }

    @Test
    void whoStaysKeepsHisPlaceWhenOthersComeOrGo() {
        floor = new FloorPhysics(Examples.floor(), 1.6f);
        floor.settle();
        float x = floor.x(3, 1);
        List<String> fewer = new ArrayList<>(Examples.BLOCS);
        Collections.swap(fewer, 3, 5);
        fewer.remove("OIL");
        fewer.add("NEW");
        floor.update(Examples.randomFloor(new Random(1), fewer));
        assertEquals(x, floor.x(5, 1));
        assertEquals(12, floor.size());
        floor.update(Examples.randomFloor(new Random(2), List.of()));
        floor.step();
        assertEquals(0, floor.size());
    }

    @Test
    void wallsHoldAndNothingIsLostInTenThousandStepsOfRandomUpdates() {
        Random random = new Random(20261123);
        floor = new FloorPhysics(Examples.floor(), 1.6f);
        for (int step = 0; step < 10_000; step++) {
            if (step % 50 == 0) {
                List<String> codes = new ArrayList<>(Examples.BLOCS);
                Collections.shuffle(codes, random);
                floor.update(Examples.randomFloor(random, step % 1000 == 0 ? codes.subList(0, 1 + random.nextInt(12)) : floor.codes()));
            }
            if (step % 40 == 7) {
                int bloc = random.nextInt(floor.size());
                floor.grab(bloc, floor.x(bloc, 1), floor.y(bloc, 1));
            }
            if (step % 40 > 7) {
                floor.drag(200 * random.nextFloat() - 100, step % 3 == 0 ? Float.NaN : 200 * random.nextFloat() - 100);
            }
            if (step % 40 == 30) {
                floor.release();
            }
            if (step % 1700 == 1699) {
                floor.resize(0.4f + 3 * random.nextFloat());
            }
            floor.step();
            for (int i = 0; i < floor.size(); i++) {
                float reach = floor.hall().reach(floor.x(i, 1), floor.y(i, 1), floor.radius(i));
                assertTrue(reach <= 1.021f, "step " + step + ": bloc " + i + " reaches " + reach + " of the way to the wall");
            }
        }
    }

    @Test
    void theWallItselfStopsABlocThatIsPulledThroughIt() {
        floor = new FloorPhysics(Examples.twoCamps(1, 0.5, 0), 1.6f);
        floor.grab(0, floor.x(0, 1), floor.y(0, 1));
        floor.drag(1e6f, 0);
        for (int i = 0; i < 300; i++) {
            floor.step();
        }
        float edge = floor.hall().halfWidth - floor.radius(0);
        assertEquals(edge, floor.x(0, 1), 0.25f);
    }

    @Test
    void aDraggedBlocFollowsTheHandAndReturnsWhenLetGo() {
        floor = new FloorPhysics(Examples.floor(), 1.6f);
        floor.settle();
        float x = floor.x(8, 1);
        float y = floor.y(8, 1);
        assertEquals(8, floor.blocAt(x, y, 0));
        floor.grab(8, x, y);
        floor.drag(-x, -y);
        for (int i = 0; i < 120; i++) {
            floor.step();
        }
        assertTrue(Math.hypot(floor.x(8, 1) + x, floor.y(8, 1) + y) < Math.hypot(2 * x, 2 * y) / 2);
        floor.release();
        floor.release();
        assertEquals(-1, floor.held());
    }

    @Test
    void theSameModelAlwaysGivesTheSamePicture() {
        float[][] runs = new float[2][];
        for (int run = 0; run < 2; run++) {
            FloorPhysics one = new FloorPhysics(Examples.floor(), 1.6f);
            one.settle();
            one.update(Examples.twoCamps(12, 0.8, 0.5));
            one.settle();
            runs[run] = one.places();
            one.dispose();
        }
        assertArrayEquals(runs[0], runs[1]);
    }

    @Test
    void placesSurviveANewHall() {
        floor = new FloorPhysics(Examples.floor(), 1.6f);
        floor.settle();
        float[] places = floor.places();
        FloorPhysics next = new FloorPhysics(Examples.floor(), 1.6f);
        assertNotEquals(places[0], next.places()[0]);
        next.replace(places);
        assertArrayEquals(places, next.places(), 1e-3f);
        next.dispose();
    }

    @Test
    void disposingTwiceIsSafeAndUseAfterwardsIsRefused() {
        floor = new FloorPhysics(Examples.floor(), 1.6f);
        floor.dispose();
        floor.dispose();
        assertThrows(IllegalStateException.class, floor::step);
        assertThrows(IllegalStateException.class, () -> floor.update(Examples.floor()));
        assertThrows(IllegalStateException.class, () -> floor.grab(0, 0, 0));
        assertThrows(IllegalStateException.class, () -> floor.resize(2));
        assertThrows(IllegalStateException.class, floor::release);
    }

    @Test
    void anotherThreadIsRefused() throws InterruptedException {
        floor = new FloorPhysics(Examples.floor(), 1.6f);
        assertEquals(5, GuardedWorldTest.refusedElsewhere(floor::step, () -> floor.update(Examples.floor()),
                () -> floor.grab(0, 0, 0), () -> floor.resize(2), floor::dispose));
        floor.step();
    }

    private float gap(int i, int j) {
        double centres = Math.hypot(floor.x(i, 1) - floor.x(j, 1), floor.y(i, 1) - floor.y(j, 1));
        return (float) centres - floor.radius(i) - floor.radius(j);
    }

    /** Mean gap of each bloc to its own or the other camp, the largest of them. */
    private float farthest(boolean same) {
        float most = 0;
        for (int i = 0; i < floor.size(); i++) {
            most = Math.max(most, meanGap(i, same));
        }
        return most;
    }

    private float nearest(boolean same) {
        float least = Float.MAX_VALUE;
        for (int i = 0; i < floor.size(); i++) {
            least = Math.min(least, meanGap(i, same));
        }
        return least;
    }

    private float meanGap(int i, boolean same) {
        float sum = 0;
        int count = 0;
        for (int j = 0; j < floor.size(); j++) {
            if (j != i && (i % 2 == j % 2) == same) {
                sum += gap(i, j);
                count++;
            }
        }
        return sum / count;
    }
}
