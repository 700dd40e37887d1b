package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The best-estimate set against what IPCC AR6 WG1 assesses. */
class AssessmentTest {
    /** Table SPM.1, warming relative to 1850-1900 [°C]: lowest and highest of the very likely range. */
    @ParameterizedTest(name = "{0} {1}-{2}")
    @CsvSource({
        "ssp126, 2021, 2040, 1.2, 1.8",
        "ssp126, 2041, 2060, 1.3, 2.2",
        "ssp126, 2081, 2100, 1.3, 2.4",
        "ssp245, 2021, 2040, 1.2, 1.8",
        "ssp245, 2041, 2060, 1.6, 2.5",
        "ssp245, 2081, 2100, 2.1, 3.5",
        "ssp585, 2021, 2040, 1.3, 1.9",
        "ssp585, 2041, 2060, 1.9, 3.0",
        "ssp585, 2081, 2100, 3.3, 5.7"
    })
    void warmingLiesInTheVeryLikelyRange(String scenario, int from, int to, double low, double high) {
        EmissionsTable.Pathway pathway =
                Csv.pathways().stream().filter(p -> p.name().equals(scenario)).findFirst().orElseThrow();
        double warming = Trajectory.mean(Trajectory.of(pathway, Sensitivity.BEST).warmingC, from, to);
        assertTrue(warming >= low && warming <= high, () -> warming + " °C");
    }

    @Test
    void theForcingOf2019LiesInTheVeryLikelyRange() {
        for (EmissionsTable.Pathway pathway : Csv.pathways()) {
            double total = Trajectory.in(2019, Trajectory.of(pathway, Sensitivity.BEST).erfWm2);
            double anthropogenic = total - pathway.in(2019).erfNaturalWm2();
            // Figure SPM.2: 2.72 [1.96 to 3.48] W/m2 between 1750 and 2019
            assertTrue(anthropogenic > 1.96 && anthropogenic < 3.48, () -> pathway.name() + " " + anthropogenic);
        }
    }

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
