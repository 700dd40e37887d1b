package org.plenary.core.lab;

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

/** Whatever is done to a table of issues, it is played to figures that are numbers, or refused with its name. */
class IssueTableFuzzTest {
    private static final String VALID = """
            # two issues
            actor,issue,position,salience,power,outcome
            Alpha,cuts,100,60,3,55
            Beta,cuts,0,40,2,55
            "Gamma, of the south",cuts,50,90,1.5,55
            Alpha,money,0,80,3,
            Beta,money,70,20,2,
            "Gamma, of the south",money,100,99,1.5,
            """;

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void tablesChangedAtRandom() throws IOException {
        int cases = Effort.cases(1500, 20_000);
        int refused = 0;
        int played = 0;
        SplittableRandom random = new SplittableRandom(Effort.seed());
        Path file = folder.resolve("issues.csv");
        for (int i = 0; i < cases; i++) {
            byte[] bytes = i % 4 == 0 ? Scramble.bytes(VALID.getBytes(StandardCharsets.UTF_8), random)
                    : Scramble.text(VALID, random).getBytes(StandardCharsets.UTF_8);
            Files.write(file, bytes);
            try {
                IssueTable table = IssueTable.read(file);
                TableTalks.End end = TableTalks.play(table, i);
                for (double text : end.text()) {
                    assertTrue(Double.isFinite(text), "an outcome is " + text);
                }
                if (i % 50 == 0) {
                    Negotiation.of(table, i).findings().forEach(f -> assertTrue(Double.isFinite(f.outcome() + f.sd() + f.low() + f.high() + f.weightedMean()), f.toString()));
                }
                played++;
            } catch (IssueTableException e) {
                refused++;
                assertTrue(e.getMessage().contains(file.toString()) && e.getMessage().contains("expected"), e.getMessage());
            } catch (RuntimeException | Error e) {
                fail("case " + i + " from\n" + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
        assertTrue(refused > cases / 5 && played > cases / 20, refused + " refused, " + played + " played");
    }
}
