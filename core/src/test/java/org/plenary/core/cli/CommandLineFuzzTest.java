package org.plenary.core.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.Effort;
import org.plenary.core.Scramble;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.scenario.ScenarioFiles;

/** Whatever is typed, a command does it or says why not and what to do: exit code 0 or 2, and never a fault of Plenary's own. */
class CommandLineFuzzTest {
    /** Options whose value names a file to be written. */
    private static final List<String> WRITES = List.of("--out", "--journal", "--html", "--csv", "--salvage", "--write");

    @TempDir
    Path folder;
    private String home;

    @BeforeEach
    void aHomeOfItsOwn() {
        home = System.getProperty("plenary.home");
        System.setProperty("plenary.home", folder.resolve("home").toString());
    }

    @AfterEach
    void leaveIt() {
        if (home == null) {
            System.clearProperty("plenary.home");
        } else {
            System.setProperty("plenary.home", home);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)); // a lone surrogate becomes a question mark
    }

    private List<List<String>> valid() throws IOException {
        String scenario = write("tiny.json", ScenarioFiles.write(TestScenarios.tiny())).toString();
        String journal = folder.resolve("game.jsonl").toString();
        String emissions = write("emissions.csv", "year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt\n1850,0.1,2,300,4\n1851,0.1,2,300,4\n").toString();
        String issues = write("issues.csv", "actor,issue,position,salience,power\na,i,0,1,1\nb,i,1,1,1\n").toString();
        Said played = Said.by("simulate", "--scenario", scenario, "--seed", "1", "--json", "--journal", journal);
        assertTrue(played.code() == 0, played.err());
        String out = folder.resolve("out").toString();
        return List.of(List.of("simulate", "--scenario", scenario, "--seed", "7", "--json"),
                List.of("simulate", "--scenario", scenario, "--seed", "7", "--journal", out + ".jsonl"),
                List.of("play", "--new", "--scenario", scenario, "--bloc", "NOR", "--seed", "3"),
                List.of("replay", journal, "--verify"), List.of("replay", journal, "--json"),
                List.of("replay", journal, "--html", out + ".html", "--csv", out + ".csv"), List.of("replay", journal, "--salvage", out + "2.jsonl"),
                List.of("fork", journal, "--at", "2", "--out", out + "3.jsonl"), List.of("scenarios"), List.of("scenarios", "--language", "zh-TW"),
                List.of("validate", scenario), List.of("dynamics", "--json"), List.of("climate", "--emissions", emissions, "--out", out + "4.csv", "--sensitivity", "low"),
                List.of("negotiate", "--issues", issues, "--json"), List.of("sessions", "--parties", "3", "--rounds", "5", "--sessions", "2", "--reservation", "0.1"),
                List.of("tournament", "--scenario", scenario, "--games", "2", "--temperaments", "random", "--threads", "1"),
                List.of("ensemble", "--scenario", scenario, "--games", "1", "--threads", "1", "--vary", "discountRate=0.01,0.02", "--out", out + "5.csv"),
                List.of("--help"), List.of("ensemble", "--help"), List.of("--version"));
    }

    @Test
    @Tag("long")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void linesChangedAtRandom() throws IOException {
        List<List<String>> valid = valid();
        SplittableRandom random = new SplittableRandom(Effort.seed());
        int done = 0;
        int refused = 0;
        for (int i = 0; i < Effort.cases(300, 12_000); i++) {
            List<String> line = changed(valid.get(random.nextInt(valid.size())), random);
            if (writesElsewhere(line)) {
                continue;
            }
            Said said = Said.by(line.toArray(String[]::new));
            assertTrue(said.code() == 0 || said.code() == 2, "case " + i + ": " + line + "\n" + said);
            assertFalse(said.err().contains("\tat "), line + "\n" + said);
            assertTrue(said.code() == 0 || !said.err().isBlank(), line + " is refused without a word");
            done += said.code() == 0 ? 1 : 0;
            refused += said.code() == 2 ? 1 : 0;
        }
        assertTrue(done > 8 && refused > 100, done + " done, " + refused + " refused");
    }

    private List<String> changed(List<String> valid, SplittableRandom random) {
        List<String> line = new ArrayList<>(valid);
        for (int changes = random.nextInt(2); changes >= 0 && !line.isEmpty(); changes--) {
            int at = random.nextInt(line.size());
            String word = line.get(at);
            switch (random.nextInt(6)) {
                case 0 -> line.remove(at);
                case 1 -> line.add(at, Scramble.word(random));
                case 2 -> line.set(at, Scramble.word(random));
                case 3 -> line.add(random.nextInt(line.size()), word);
                case 4 -> line.set(at, folder.toString());
                default -> line.set(at, word.startsWith(folder + "/") ? folder + "/" + Scramble.text(word.substring(folder.toString().length() + 1), random).replace('/', '_')
                        : Scramble.text(word, random));
            }
        }
        return line;
    }

    /** Whether a file would be written outside of the folder of this test. */
    private boolean writesElsewhere(List<String> line) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            int equals = word.indexOf('=');
            if (WRITES.contains(word) && i + 1 < line.size() && !line.get(i + 1).startsWith(folder.toString())
                    || equals > 0 && WRITES.contains(word.substring(0, equals))) {
                return true;
            }
        }
        return false;
    }

    @Test
    @Tag("long")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void scenariosThatAreStillValidCanBePlayed() throws IOException {
        String valid = ScenarioFiles.write(TestScenarios.tiny());
        SplittableRandom random = new SplittableRandom(Effort.seed());
        int played = 0;
        for (int i = 0; i < Effort.cases(300, 12_000); i++) {
            String text = Scramble.text(valid, random);
            Path file = write("changed.json", text);
            Said said = Said.by("simulate", "--scenario", file.toString(), "--seed", String.valueOf(i), "--json");
            assertTrue(said.code() == 0 || said.code() == 2 && said.err().contains("changed.json"), () -> "case: " + said + "\n" + difference(valid, text));
            assertFalse(said.out().contains("NaN") || said.out().contains("Infinity"), () -> said + "\n" + difference(valid, text));
            played += said.code() == 0 ? 1 : 0;
        }
        assertTrue(played > 20, played + " played");
    }

    /** The lines of {@code changed} that {@code valid} has not. */
    private static String difference(String valid, String changed) {
        List<String> known = Arrays.asList(valid.split("\n"));
        return String.join("\n", changed.lines().filter(line -> !known.contains(line)).toList());
    }
}
