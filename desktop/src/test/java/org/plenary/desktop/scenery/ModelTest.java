package org.plenary.desktop.scenery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final double[][] HALF = Examples.constant(2, 0.5);

    @Test
    void theFloorRefusesWhatPhysicsCouldNotBear() {
        refused("influence[1] is NaN", () -> floor(new double[] {1, Double.NaN}, HALF, HALF));
        refused("influence[0] is -1.0", () -> floor(new double[] {-1, 1}, HALF, HALF));
        refused("influence has 1 values", () -> floor(new double[] {1}, HALF, HALF));
        refused("trust[0][1] is 1.5", () -> floor(new double[] {1, 1}, new double[][] {{1, 1.5}, {1, 1}}, HALF));
        refused("trust has 1 rows", () -> floor(new double[] {1, 1}, new double[][] {{1, 1}}, HALF));
        refused("rivalry[1][0] is Infinity", () -> floor(new double[] {1, 1}, HALF, new double[][] {{1, 0}, {Double.POSITIVE_INFINITY, 1}}));
        refused("none may occur twice", () -> new FloorModel(List.of("A", "A"), new double[] {1, 1}, HALF, HALF));
    }

    @Test
    void theTubRefusesWhatPhysicsCouldNotBear() {
        refused("ppm is NaN", () -> tub(1, Double.NaN, 280));
        refused("preindustrialPpm is 0.0", () -> tub(1, 400, 0));
        refused("emissionsGtPerYear[0] is Infinity", () -> tub(Double.POSITIVE_INFINITY, 400, 280));
        refused("line '2 °C' is -5.0", () -> new TubModel.Line("2 °C", -5));
    }

    @Test
    void aModelDoesNotChangeWithTheArraysItWasMadeFrom() {
        double[] influence = {1, 2};
        double[][] trust = Examples.constant(2, 0.5);
        FloorModel model = floor(influence, trust, HALF);
        influence[0] = 99;
        trust[0][1] = 1;
        assertEquals(1, model.influence()[0]);
        assertEquals(0.5, model.meanTrust(0, 1));
    }

    @Test
    void aGigatonneIsAnEighthOfAPpm() {
        assertEquals(7.782, TubModel.GT_PER_PPM, 0.001);
        assertEquals(0, TubModel.bodies(270, 280));
    }

    private static FloorModel floor(double[] influence, double[][] trust, double[][] rivalry) {
        return new FloorModel(List.of("A", "B"), influence, trust, rivalry);
    }

    private static TubModel tub(double emissions, double ppm, double preindustrial) {
        return new TubModel(List.of("A"), new double[] {emissions}, 1, ppm, preindustrial, List.of());
    }

    private static void refused(String part, Runnable make) {
        String message = assertThrows(IllegalArgumentException.class, make::run).getMessage();
        assertTrue(message.contains(part), message);
    }
}
