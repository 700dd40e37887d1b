package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SeaLevelAndPhTest {
    @Test
    void theSeaIn2100LiesInTheLikelyRangeOfTheAssessment() {
        // IPCC AR6 WG1 table 9.9, relative to 1995-2014 [m]: best, low, high (17-83 %)
        Map<String, double[]> assessed = Map.of(
                "ssp126", new double[] {0.44, 0.32, 0.62},
                "ssp245", new double[] {0.56, 0.44, 0.76},
                "ssp585", new double[] {0.77, 0.63, 1.01});
        int compared = 0;
        for (EmissionsTable.Pathway pathway : Csv.pathways()) {
            double[] range = assessed.get(pathway.name());
            if (range == null) {
                continue;
            }
            Trajectory run = Trajectory.of(pathway, Sensitivity.BEST);
            double rise = Trajectory.in(2100, run.seaLevelM) - Trajectory.mean(run.seaLevelM, 1995, 2014);
            assertTrue(rise > range[1] && rise < range[2], () -> pathway.name() + " " + rise);
            assertEquals(range[0], rise, 0.04, pathway.name());
            compared++;
        }
        assertEquals(3, compared);
    }

    @Test
    void theOceanIsAboutATenthOfAUnitMoreAcidThanBeforeIndustry() {
        ClimateHistory history = ClimateHistory.load();
        ClimateModel model = ClimateModel.of(Sensitivity.BEST);
        double before = model.ph(history.stateAtStartOf(1750, Sensitivity.BEST), 0);
        double now = model.ph(history.stateAtStartOf(2020, Sensitivity.BEST), 0);
        // Observed: 8.17 before industry, 8.05 about 2019 (Jiang et al. 2019; IPCC AR6 WG1 figure 2.20)
        assertEquals(8.17, before, 0.02);
        assertEquals(8.05, now, 0.03);
        assertEquals(-0.14, now - before, 0.03);
    }
}
