package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pathways that no parameter was fitted to, against FaIR 2.2 calibration 1.4.0: CO2 in 2100 of the member that stays at
 * the ensemble median, and the ensemble median of warming in 2081-2100. The forcing of other agents is our estimate,
 * from SO2 and without it.
 */
class HeldOutPathwaysTest {
    @ParameterizedTest
    @CsvSource({"ssp119, 380.9, 1.43", "ssp370, 787.4, 3.40"})
    void followsFairWhereItWasNotFitted(String scenario, double co2Ppm, double warmingC) {
        for (boolean so2 : List.of(true, false)) {
            Trajectory run = Trajectory.of(pathway(scenario, so2), Sensitivity.BEST);
            assertEquals(co2Ppm, Trajectory.in(2100, run.co2Ppm), 0.02 * co2Ppm);
            assertEquals(warmingC, Trajectory.mean(run.warmingC, 2081, 2100), 0.15, so2 ? "SO2 given" : "SO2 estimated");
        }
    }

    private static EmissionsTable.Pathway pathway(String scenario, boolean so2) {
        EmissionsTable.Pathway past = Csv.pathways().get(1);
        assertEquals("ssp245", past.name());
        List<Drivers> years = new ArrayList<>();
        for (int year = 1750; year < 2015; year++) {
            years.add(estimated(past.in(year), so2));
        }
        List<double[]> rows = Csv.rows("held-out.csv").stream()
                .filter(row -> row[0].equals(scenario))
                .map(HeldOutPathwaysTest::numbers)
                .toList();
        for (int i = 0; i + 1 < rows.size(); i++) {
            for (int year = (int) rows.get(i)[1]; year < rows.get(i + 1)[1]; year++) {
                years.add(estimated(between(rows.get(i), rows.get(i + 1), year), so2));
            }
        }
        years.add(estimated(between(rows.get(rows.size() - 2), rows.get(rows.size() - 1), 2100), so2));
        return new EmissionsTable.Pathway(scenario, 1750, years);
    }

    private static Drivers between(double[] a, double[] b, int year) {
        double share = (year - a[1]) / (b[1] - a[1]);
        double[] v = new double[a.length];
        for (int i = 2; i < v.length; i++) {
            v[i] = a[i] + share * (b[i] - a[i]);
        }
        return new Drivers(v[2], v[3], v[4], v[5], v[6], Drivers.ABSENT, 0);
    }

    private static Drivers estimated(Drivers d, boolean so2) {
        return new Drivers(d.co2FossilGt(), d.co2LandGt(), d.ch4Mt(), d.n2oMt(), so2 ? d.so2Mt() : Drivers.ABSENT, Drivers.ABSENT, d.erfNaturalWm2());
    }

    private static double[] numbers(String[] row) {
        double[] numbers = new double[row.length];
        for (int i = 1; i < row.length; i++) {
            numbers[i] = Double.parseDouble(row[i]);
        }
        return numbers;
    }
}
