package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our answers to the idealised experiments lie within the 5-95 % of FaIR's ensemble. */
class IdealisedExperimentsTest {
    private static final Map<String, Double> BEST = IdealisedExperiments.of(Parameters.BEST);

    static Stream<Arguments> metrics() {
        return Csv.rows("idealised.csv").stream()
                .filter(row -> BEST.containsKey(row[0]))
                .map(row -> Arguments.of(row[0], Double.parseDouble(row[1]), Double.parseDouble(row[3])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("metrics")
    void liesWithinTheEnsemble(String metric, double p05, double p95) {
        double value = BEST.get(metric);
        assertTrue(value >= p05 && value <= p95, () -> metric + " " + value + " not in " + p05 + ".." + p95);
    }

    @Test
    void everyExperimentHasItsReference() {
        assertTrue(metrics().count() == BEST.size(), () -> BEST.keySet().toString());
    }

    @Test
    void theSensitivitiesSpanTheRangeOfTheAssessment() {
        double low = IdealisedExperiments.of(Parameters.LOW).get("ECS_ebm_C");
        double high = IdealisedExperiments.of(Parameters.HIGH).get("ECS_ebm_C");
        // IPCC AR6 WG1: very likely 2 to 5 °C, likely 2.5 to 4
        assertTrue(low > 1.9 && low < 2.5, () -> "low " + low);
        assertTrue(high > 4 && high < 5.1, () -> "high " + high);
    }
}
