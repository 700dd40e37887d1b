package org.plenary.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plenary.core.scenario.ScenarioFiles;

class PledgeTest {
    private final Scenario scenario = ScenarioFiles.load("after-baku");
    private final BlocBaseline china = scenario.blocs().get(scenario.indexOf("CHN")).baseline();
    private final Pledge netZero2060 = new Pledge(NdcKind.NET_ZERO, 0, 0, 2060);

    @Test
    void neutralityAsksNothingUntilTwentyFiveYearsBefore() {
        assertEquals(Double.POSITIVE_INFINITY, ceiling(2034));
        assertEquals(china.ghgMt(2035), ceiling(2035));
    }

    @Test
    void neutralityThenFallsInAStraightLineToZero() {
        assertEquals(china.ghgMt(2035) * 0.4, ceiling(2050), 1e-9);
        assertEquals(0, ceiling(2060));
        assertEquals(0, ceiling(2100));
    }

    @Test
    void neutralityPledgedLateStartsFromThatYear() {
        assertEquals(china.ghgMt(2050) * 0.5, netZero2060.ceilingMt(china, 2019, 2050, 2055, 0), 1e-9);
    }

    private double ceiling(int year) {
        return netZero2060.ceilingMt(china, scenario.referenceYear(), 2025, year, 0);
    }
}
