package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClimateRunTest {
    private static final String COLUMNS = "year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt";
    private static final int CO2 = 2;
    private static final int ERF = 3;
    private static final int GSAT = 4;

    @TempDir
    private Path folder;

    @Test
    void writesTheAnnualMeansOfEveryScenario() throws IOException {
        List<String[]> rows = run(Files.readString(Path.of("src/test/resources/climate/drivers.csv")));
        assertEquals(6 * 351, rows.size());
        Trajectory expected = Trajectory.of(Csv.pathways().get(1), Sensitivity.BEST);
        String[] row = rows.get(351 + 2021 - 1750);
        assertEquals("ssp245", row[0]);
        assertEquals("2021", row[1]);
        assertEquals(Trajectory.in(2021, expected.co2Ppm), Double.parseDouble(row[CO2]), 1e-4);
        assertEquals(Trajectory.in(2021, expected.erfWm2), Double.parseDouble(row[ERF]), 1e-5);
        assertEquals(Trajectory.in(2021, expected.warmingC), Double.parseDouble(row[GSAT]), 1e-5);
        assertEquals(Trajectory.in(2021, expected.seaLevelM), Double.parseDouble(row[5]), 1e-5);
        assertEquals(Trajectory.in(2021, expected.ph), Double.parseDouble(row[6]), 1e-5);
    }

    @Test
    void startsALaterTableFromTheRecord() throws IOException {
        StringBuilder table = new StringBuilder(COLUMNS + "\n");
        for (int year = 2015; year <= 2020; year++) {
            table.append(year).append(",37,4.5,375,12.4\n");
        }
        List<String[]> rows = run(table.toString());
        ClimateModel model = ClimateModel.of(Sensitivity.BEST);
        double co2 = model.co2Ppm(ClimateHistory.load().stateAtStartOf(2015, Sensitivity.BEST), 0);
        assertEquals("emissions", rows.get(0)[0]);
        assertEquals(co2 + 1.3, Double.parseDouble(rows.get(0)[CO2]), 0.5);
    }

    @Test
    void runsAnIdealisedExperimentFromBeforeIndustry() throws IOException {
        StringBuilder table = new StringBuilder(COLUMNS + ",so2_mt,erf_other_anthro_wm2,erf_natural_wm2\n");
        for (int year = 1; year <= 101; year++) {
            table.append(year).append(year <= 100 ? ",36.64" : ",0").append(",0,0,0,0,0,0\n");
        }
        List<String[]> rows = run(table.toString());
        double warming = Double.parseDouble(rows.get(100)[GSAT]) - Double.parseDouble(rows.get(0)[GSAT]);
        double expected = IdealisedExperiments.of(Parameters.BEST).get("flat10_T100_C");
        assertEquals(expected, warming, 0.02);
    }

    @Test
    void takesTheSunAndTheVolcanoesFromTheRecordIfTheTableHasNone() throws IOException {
        StringBuilder table = new StringBuilder(COLUMNS + "\n");
        for (int year = 1980; year <= 1995; year++) {
            table.append(year).append(",22,5,290,9.7\n");
        }
        List<String[]> rows = run(table.toString());
        double before = Double.parseDouble(rows.get(1990 - 1980)[ERF]);
        double pinatubo = Double.parseDouble(rows.get(1992 - 1980)[ERF]);
        assertTrue(before - pinatubo > 0.8, () -> before + " " + pinatubo);
    }

    @Test
    void refusesATableThatBeginsAfterTheRecordEnds() {
        var e = assertThrows(EmissionsTableException.class, () -> run(COLUMNS + "\n2030,37,4,380,12\n"));
        assertTrue(e.getMessage().contains("2030"), e.getMessage());
        assertTrue(e.getMessage().contains("2026 or earlier"), e.getMessage());
    }

    private List<String[]> run(String table) throws IOException {
        Path in = Files.writeString(folder.resolve("emissions.csv"), table);
        Path out = folder.resolve("climate.csv");
        ClimateRun.run(in, Sensitivity.BEST, out);
        List<String> lines = Files.readAllLines(out);
        assertEquals(ClimateRun.HEADER, lines.get(0));
        return lines.stream().skip(1).map(line -> line.split(",")).toList();
    }
}
