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

    @Test
    void anAbsoluteCutFallsInAStraightLineToAShareOfTheReferenceYear() {
        Pledge pledge = new Pledge(NdcKind.ABSOLUTE_CUT, 40, 60, 2035);
        double target = 0.6 * china.ghgMt(2019);
        assertEquals(china.ghgMt(2025), pledge.ceilingMt(china, 2019, 2025, 2025, 0), 1e-9);
        assertEquals((china.ghgMt(2025) + target) / 2, pledge.ceilingMt(china, 2019, 2025, 2030, 0), 1e-9);
        assertEquals(target, pledge.ceilingMt(china, 2019, 2025, 2035, 0), 1e-9);
        assertEquals(target, pledge.ceilingMt(china, 2019, 2025, 2070, 0), 1e-9);
    }

    @Test
    void anIntensityCutLetsEmissionsGrowWithOutput() {
        Pledge pledge = new Pledge(NdcKind.INTENSITY_CUT, 45, 45, 2035);
        double intensity = china.ghgMt(2019) / china.gdpPppBn(2019) * 0.55;
        assertEquals(intensity * china.gdpPppBn(2035), pledge.ceilingMt(china, 2019, 2025, 2035, 0), 1e-9);
        assertEquals(intensity * china.gdpPppBn(2050), pledge.ceilingMt(china, 2019, 2025, 2050, 0), 1e-9);
    }

    @Test
    void aPeakHoldsEmissionsAtTheLevelOfItsYear() {
        Pledge pledge = new Pledge(NdcKind.PEAK_YEAR, 0, 0, 2030);
        assertEquals(china.ghgMt(2028), pledge.ceilingMt(china, 2019, 2025, 2028, 0));
        assertEquals(china.ghgMt(2030), pledge.ceilingMt(china, 2019, 2025, 2060, 0));
    }

    @Test
    void theConditionalPartBindsAsFarAsSupportHasCome() {
        Pledge pledge = new Pledge(NdcKind.ABSOLUTE_CUT, 40, 60, 2035);
        assertEquals(0.4 * china.ghgMt(2019), pledge.ceilingMt(china, 2019, 2025, 2035, 1), 1e-9);
        assertEquals(0.5 * china.ghgMt(2019), pledge.ceilingMt(china, 2019, 2025, 2035, 0.5), 1e-9);
    }

    private double ceiling(int year) {
        return netZero2060.ceilingMt(china, scenario.referenceYear(), 2025, year, 0);
    }
}
