package org.plenary.core.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;

class StateHashTest {
    private static long of(Object value) {
        return new StateHash().addValue(value).value();
    }

    @Test
    void seesTheLastBitOfANumber() {
        assertNotEquals(of(0.1), of(Math.nextUp(0.1)));
    }

    @Test
    void countsTheTwoZerosAsOne() {
        assertEquals(of(0.0), of(-0.0));
    }

    @Test
    void seesEveryComponentOfARecord() {
        Pledge pledge = new Pledge(NdcKind.ABSOLUTE_CUT, 40, 50, 2035);
        assertEquals(of(pledge), of(new Pledge(NdcKind.ABSOLUTE_CUT, 40, 50, 2035)));
        assertNotEquals(of(pledge), of(new Pledge(NdcKind.INTENSITY_CUT, 40, 50, 2035)));
        assertNotEquals(of(pledge), of(new Pledge(NdcKind.ABSOLUTE_CUT, 41, 50, 2035)));
        assertNotEquals(of(pledge), of(new Pledge(NdcKind.ABSOLUTE_CUT, 40, 51, 2035)));
        assertNotEquals(of(pledge), of(new Pledge(NdcKind.ABSOLUTE_CUT, 40, 50, 2040)));
    }

    @Test
    void seesOrderAndNestingOfLists() {
        assertNotEquals(of(List.of(1, 2)), of(List.of(2, 1)));
        assertNotEquals(of(List.of(List.of(1), List.of(2))), of(List.of(List.of(1, 2), List.of())));
    }

    @Test
    void refusesWhatHasNoFixedOrder() {
        assertThrows(IllegalArgumentException.class, () -> of(Map.of("a", 1)));
    }
}
