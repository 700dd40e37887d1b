package org.plenary.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The climate through its front door, against the medians of FaIR over the same emissions. */
class ClimateCommandTest {
    private static final Path DRIVERS = Path.of("src", "test", "resources", "climate", "drivers.csv");
    private static final Path REFERENCE = Path.of("src", "test", "resources", "climate", "reference.csv");
    private static final int CO2 = 2;
    private static final int GSAT = 4;
    private static final int SEA = 5;
    private static final int PH = 6;

    @TempDir
    static Path folder;

    private static final Map<String, Map<String, double[]>> RUNS = new TreeMap<>();
    private static Map<String, double[]> reference;

    /** By scenario and year, e.g. "ssp126 1960". */
    private static Map<String, double[]> read(Path file) throws IOException {
        Map<String, double[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.startsWith("scenario")) {
                String[] cells = line.split(",");
                double[] numbers = new double[cells.length];
                for (int i = 1; i < cells.length; i++) {
                    numbers[i] = Double.parseDouble(cells[i]);
                }
                rows.put(cells[0] + " " + cells[1], numbers);
            }
        }
        return rows;
    }

    private static Map<String, double[]> run(Path emissions, String sensitivity) throws IOException {
        Path out = folder.resolve(sensitivity + ".csv");
        Said said = Said.by("climate", "--emissions", emissions.toString(), "--sensitivity", sensitivity, "--out", out.toString());
        assertEquals(0, said.code(), said.err());
        assertEquals("scenario,year,co2_ppm,erf_wm2,gsat_c,sea_level_m,ph", Files.readAllLines(out).get(0));
        return read(out);
    }

    @BeforeAll
    static void runAll() throws IOException {
        for (String sensitivity : List.of("low", "best", "high")) {
            RUNS.put(sensitivity, run(DRIVERS, sensitivity));
        }
        reference = read(REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssp126", "ssp245", "ssp585", "cmip7draft-verylow", "cmip7draft-medium-extension", "cmip7draft-high-extension"})
    void holdsTheLimitsAgainstTheReference(String scenario) {
        double squares = 0;
        double late = 0;
        int years = 0;
        int lateYears = 0;
        for (Map.Entry<String, double[]> row : reference.entrySet()) {
            if (!row.getKey().startsWith(scenario + " ")) {
                continue;
            }
            int year = (int) row.getValue()[1];
            double[] ours = RUNS.get("best").get(row.getKey());
            if (year >= 1850) {
                assertEquals(row.getValue()[CO2], ours[CO2], 0.02 * row.getValue()[CO2], row.getKey());
                double error = ours[GSAT] - row.getValue()[GSAT];
                squares += error * error;
                years++;
                late += year >= 2081 ? error : 0;
                lateYears += year >= 2081 ? 1 : 0;
            }
        }
        assertTrue(years >= 50 && lateYears >= 4, "years " + years);
        assertTrue(Math.sqrt(squares / years) < 0.10, scenario + " " + Math.sqrt(squares / years));
        assertEquals(0, late / lateYears, 0.15, scenario);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssp126", "ssp245", "ssp585"})
    void hasTheAirThatWasMeasured(String scenario) {
        assertEquals(316.91, RUNS.get("best").get(scenario + " 1960")[CO2], 2.5);
        assertEquals(414.70, RUNS.get("best").get(scenario + " 2021")[CO2], 2.5);
    }

    @Test
    void moreSensitiveIsWarmerInEveryScenario() {
        RUNS.get("best").forEach((key, best) -> {
            if (key.endsWith(" 2100")) {
                assertTrue(RUNS.get("low").get(key)[GSAT] < best[GSAT] - 0.2, key);
                assertTrue(RUNS.get("high").get(key)[GSAT] > best[GSAT] + 0.4, key);
                assertTrue(best[SEA] > 0.3 && best[SEA] < 1.1, key + " " + best[SEA]);
                assertTrue(best[PH] > 7.6 && best[PH] < 8.1, key + " " + best[PH]);
            }
        });
    }

    /** The optional columns left out: what the model estimates in their place. */
    @ParameterizedTest
    @ValueSource(strings = {"ssp126", "ssp245", "ssp585"})
    void estimatesWhatATableLeavesOut(String scenario) throws IOException {
        StringBuilder bare = new StringBuilder("year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt\n");
        for (String line : Files.readAllLines(DRIVERS)) {
            if (line.startsWith(scenario + ",")) {
                String[] cells = line.split(",", -1);
                bare.append(String.join(",", cells[1], cells[2], cells[3], cells[4], cells[5])).append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve(scenario + ".csv"), bare.toString());
        Map<String, double[]> without = run(file, "best");
        double mean = 0;
        for (int year = 2081; year <= 2100; year++) {
            mean += (without.get(scenario + " " + year)[GSAT] - RUNS.get("best").get(scenario + " " + year)[GSAT]) / 20;
        }
        assertEquals(0, mean, 0.3, scenario);
    }
}
