package org.plenary.desktop.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final List<String> BLOCS = List.of("USA", "EUU", "CHN", "IND", "JPN", "UMB", "EIT", "BZA", "OIL",
            "AOS", "LDC", "G77");

    private static double area(Shape shape) {
        int inside = 0;
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 200; j++) {
                inside += shape.contains((i + 0.5f) / 100 - 1, (j + 0.5f) / 100 - 1) ? 1 : 0;
            }
        }
        return inside / 10_000.0;
    }

    @Test
    void everyBlocHasAShapeAndAColourOfItsOwn() {
        for (int i = 0; i < BLOCS.size(); i++) {
            BlocLook look = BlocLook.of(BLOCS.get(i));
            double area = area(look.shape());
            assertTrue(area > 0.8 && area < 3.4, look.code() + ": " + area);
            for (int j = 0; j < i; j++) {
                assertNotEquals(look.shape(), BlocLook.of(BLOCS.get(j)).shape());
                assertNotEquals(look.color(), BlocLook.of(BLOCS.get(j)).color());
            }
        }
    }

    @Test
    void aBlocThatAScenarioMadeUpHasALookToo() {
        assertEquals("XYZ", BlocLook.of("XYZ").code());
    }

    @Test
    void polygonsStandUpright() {
        assertTrue(Shape.TRIANGLE.contains(0, 0.8f));
        assertFalse(Shape.TRIANGLE.contains(0, -0.8f));
        assertTrue(Shape.TRIANGLE_DOWN.contains(0, -0.8f));
        assertTrue(Shape.STAR_FIVE.contains(0, 0.9f));
        assertTrue(Shape.HALF_DISC.contains(0, 0.4f));
        assertFalse(Shape.HALF_DISC.contains(0, -0.6f));
        assertFalse(Shape.RING.contains(0, 0));
    }
}
