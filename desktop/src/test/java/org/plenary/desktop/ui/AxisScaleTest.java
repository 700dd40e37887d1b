package org.plenary.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisScaleTest {
    @Test
    void beginsAndEndsAtRoundNumbersAroundTheValues() {
        AxisScale axis = AxisScale.around(1.42, 2.72, 8);
        assertEquals(1.4, axis.low(), 1e-9);
        assertEquals(2.8, axis.high(), 1e-9);
        assertEquals(1, axis.decimals());
        assertEquals(8, axis.ticks().size());
    }

    @Test
    void keepsExactEndsAndWritesRoundNumbersBetween() {
        assertEquals(List.of(2030.0, 2040.0, 2050.0, 2060.0, 2070.0, 2080.0, 2090.0, 2100.0),
                AxisScale.exactly(2025, 2100, 9).ticks());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-3.4, 3.4", "0, 0.0003", "-1e9, 12", "350, 417.64", "5, 5", "0, 0", "-7, -7"})
    void holdsEveryValueWithinItsEndsAndNeverMoreTicksThanAsked(double min, double max) {
        for (int most = 2; most <= 12; most++) {
            AxisScale axis = AxisScale.around(min, max, most);
            assertTrue(axis.low() <= min + 1e-9 && axis.high() >= max - 1e-9, axis.toString());
            assertTrue(axis.ticks().size() >= 2 && axis.ticks().size() <= most + 2, axis.toString());
            assertTrue(axis.position(min) >= -1e-9 && axis.position(max) <= 1 + 1e-9, axis.toString());
        }
    }

    @Test
    void findsTheValueAtAPositionAgain() {
        AxisScale axis = AxisScale.exactly(-2, 6, 5);
        assertEquals(0.25, axis.position(0), 1e-12);
        assertEquals(0, axis.value(0.25), 1e-12);
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThrows(IllegalArgumentException.class, () -> AxisScale.around(Double.NaN, 1, 5));
        assertThrows(IllegalArgumentException.class, () -> AxisScale.around(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new AxisScale(1, 1, List.of(), 0));
    }
}
