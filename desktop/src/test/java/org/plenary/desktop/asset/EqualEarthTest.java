package org.plenary.desktop.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EqualEarthTest {
    /** Source: the paper's extent, 2.7066 by 1.3174 radii to each side of the centre. */
    @Test
    void hasTheExtentOfThePaper() {
        assertEquals(2.7066, EqualEarth.x(180, 0), 1e-4);
        assertEquals(1.3174, EqualEarth.y(90), 1e-4);
        assertEquals(0, EqualEarth.x(0, 50), 1e-12);
        assertEquals(-EqualEarth.y(40), EqualEarth.y(-40), 1e-12);
    }

    @Test
    void keepsAreas() {
        double equator = area(0, 1);
        for (int latitude = 10; latitude <= 80; latitude += 10) {
            double expected = Math.sin(Math.toRadians(latitude + 1)) - Math.sin(Math.toRadians(latitude));
            assertEquals(expected / Math.sin(Math.toRadians(1)), area(latitude, latitude + 1) / equator, 1e-3);
        }
    }

    private static double area(double south, double north) {
        double middle = (south + north) / 2;
        return (EqualEarth.x(1, middle) - EqualEarth.x(0, middle)) * (EqualEarth.y(north) - EqualEarth.y(south));
    }
}
