package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.Effort;
import org.plenary.core.Scramble;

/** Whatever is done to a table of emissions, the climate runs on it to figures that are numbers, or it is refused with its name. */
class EmissionsFuzzTest {
    @TempDir
    Path folder;

    private static String valid() {
        StringBuilder table = new StringBuilder("# a short past\nyear,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt,so2_mt\n");
        for (int year = 1850; year < 1880; year++) {
            table.append(year).append(",0.").append(year - 1840).append(",2.5,").append(year - 1800).append(".5,3,").append(year % 3 == 0 ? "" : "4").append('\n');
        }
        return table.toString();
    }

    @Test
    @Tag("long")
    void tablesChangedAtRandom() throws IOException {
        int cases = Effort.cases(1000, 20_000);
        int refused = 0;
        int run = 0;
        String valid = valid();
        SplittableRandom random = new SplittableRandom(Effort.seed());
        Path file = folder.resolve("emissions.csv");
        Path out = folder.resolve("climate.csv");
        for (int i = 0; i < cases; i++) {
            byte[] bytes = i % 4 == 0 ? Scramble.bytes(valid.getBytes(StandardCharsets.UTF_8), random)
                    : Scramble.text(valid, random).getBytes(StandardCharsets.UTF_8);
            Files.write(file, bytes);
            try {
                ClimateRun.run(file, Sensitivity.BEST, out);
                String written = Files.readString(out);
                assertFalse(written.contains("NaN") || written.contains("Infinity"), "case " + i + " from\n" + new String(bytes, StandardCharsets.UTF_8));
                run++;
            } catch (EmissionsTableException e) {
                refused++;
                assertTrue(e.getMessage().contains(file.toString()) && e.getMessage().contains("expected"), e.getMessage());
            } catch (IOException | RuntimeException | Error e) {
                fail("case " + i + " from\n" + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
        assertTrue(refused > cases / 5 && run > cases / 20, refused + " refused, " + run + " run");
    }
}
