package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.game.Seats;
import org.plenary.core.lab.EnsembleException.Fault;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.Words;
import org.plenary.core.scenario.StrictJson;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

class EnsembleTest {
    private static final Scenario BRIEF = Games.brief(1);
    private static final Scenario TINY = TestScenarios.tiny();
    private static final List<Variation> VARIED = List.of(Variation.of("discountRate=0.01,0.04"), Variation.of("procedure=express,standard"));

    @TempDir
    Path folder;

    private static Ensemble ensemble() {
        return new Ensemble(TINY, VARIED, 3);
    }

    private Path played(int threads, int games) throws IOException {
        Path file = folder.resolve(threads + "-" + games + ".csv");
        ensemble().run(file, games, threads, Batch.Watch.NOBODY);
        return file;
    }

    private static Fault fault(org.junit.jupiter.api.function.Executable what) {
        return assertThrows(EnsembleException.class, what).fault();
    }

    @Test
    void theTableDoesNotDependOnTheNumberOfThreads() throws IOException {
        String one = Files.readString(played(1, 4));
        assertEquals(one, Files.readString(played(3, 4)));
        List<String> lines = one.lines().toList();
        assertEquals(1 + 4 * 4, lines.size());
        for (int row = 0; row < 16; row++) {
            String[] cells = lines.get(row + 1).split(",");
            assertEquals(lines.get(0).split(",").length, cells.length);
            assertEquals(List.of(String.valueOf(1 + row / 4), String.valueOf(3 + row / 4), row / 2 % 2 == 0 ? "0.01" : "0.04", row % 2 == 0 ? "express" : "standard"),
                    Arrays.asList(cells).subList(3, 7));
        }
        assertEquals(16, lines.stream().skip(1).map(line -> line.substring(line.lastIndexOf(','))).distinct().count(), "every game is another one");
    }

    @Test
    void aRowIsWhatTheGameCameTo() throws IOException {
        Path file = folder.resolve("plain.csv");
        new Ensemble(BRIEF, List.of(), 7).run(file, 1, 1, Batch.Watch.NOBODY);
        String row = Files.readAllLines(file).get(1);
        Simulation game = Simulation.of(BRIEF, 7);
        assertTrue(row.endsWith("," + game.finalHash()), row);
        Outcome outcome = Outcome.of(game.game());
        assertEquals(game.debrief().warmingC(2100), outcome.warmingC());
        assertEquals(game.debrief().accounts().stream().mapToDouble(account -> account.financePaidBn()).sum(), outcome.financePaidBn(), 1e-9);
        assertEquals(game.debrief().scores().byBloc().stream().map(score -> score.interest()).toList(), outcome.interest());
        assertEquals(Outcome.of(BRIEF, 7, Seats.allAi(BRIEF)), outcome);
    }

    @Test
    void whatWasLeftAnywhereGoesOnAsIfNothingHadHappened() throws IOException {
        byte[] whole = Files.readAllBytes(played(2, 3));
        Path file = folder.resolve("left.csv");
        for (int length : new int[] {0, 1, 400, 900, 1300, whole.length - 1, whole.length}) {
            Files.write(file, Arrays.copyOf(whole, length));
            Ensemble.End end = ensemble().run(file, 3, 2, Batch.Watch.NOBODY);
            assertEquals(new String(whole), Files.readString(file), "left after byte " + length);
            assertEquals(12, end.games());
            assertEquals(Math.max(0, new String(whole, 0, length).split("\r\n", -1).length - 2), end.kept());
        }
    }

    @Test
    void whoEndsItFindsWholeRowsAndMayHaveMoreGamesLater() throws IOException {
        Path file = folder.resolve("ended.csv");
        Ensemble.End end = ensemble().run(file, 2, 2, (done, of) -> done < 5);
        assertEquals(new Ensemble.End(0, 5, false), end);
        assertEquals(6, Files.readAllLines(file).size());
        assertEquals(new Ensemble.End(5, 8, true), ensemble().run(file, 2, 2, Batch.Watch.NOBODY));
        assertEquals(new Ensemble.End(8, 12, true), ensemble().run(file, 3, 1, Batch.Watch.NOBODY));
        assertEquals(Files.readString(played(2, 3)), Files.readString(file));
    }

    @Test
    void refusesATableOfOtherGamesAndLeavesItAsItIs() throws IOException {
        Path file = played(2, 1);
        String before = Files.readString(file);
        assertEquals(Fault.OTHER_TABLE, fault(() -> new Ensemble(TINY, VARIED, 4).run(file, 1, 1, Batch.Watch.NOBODY)));
        assertEquals(Fault.OTHER_TABLE, fault(() -> new Ensemble(TINY, List.of(), 3).run(file, 1, 1, Batch.Watch.NOBODY)));
        assertEquals(Fault.OTHER_TABLE, fault(() -> new Ensemble(TINY.in(Scenario.Sensitivity.HIGH), VARIED, 3).run(file, 1, 1, Batch.Watch.NOBODY)));
        assertEquals(before, Files.readString(file));
        String[] rows = before.split("(?<=\r\n)");
        rows[4] = rows[4].replaceFirst("[0-9a-f]\r\n", "x\r\n");
        Files.writeString(file, String.join("", rows));
        assertEquals(Fault.OTHER_ENGINE, fault(() -> ensemble().run(file, 2, 1, Batch.Watch.NOBODY)), "the last game is played again");
        Files.writeString(file, "my diary\r\nMonday\r\n");
        EnsembleException e = assertThrows(EnsembleException.class, () -> ensemble().run(file, 1, 1, Batch.Watch.NOBODY));
        assertTrue(e.getMessage().contains(file + ", line 1") && e.getMessage().contains("my diary"), e.getMessage());
        assertEquals("my diary\r\nMonday\r\n", Files.readString(file));
    }

    @Test
    void hasOneWriter() throws IOException {
        Path file = folder.resolve("locked.csv");
        List<Fault> refused = new ArrayList<>();
        ensemble().run(file, 1, 1, (done, of) -> {
            if (done == 1) {
                refused.add(fault(() -> ensemble().run(file, 1, 1, Batch.Watch.NOBODY)));
            }
            return true;
        });
        assertEquals(List.of(Fault.LOCKED), refused);
    }

    @Test
    void everythingThatCanBeVariedTakesTheValueItHas() {
        String own = StrictJson.write(BRIEF);
        List<String> keys = Variation.keys(BRIEF).stream().filter(key -> !key.matches("(?!USA)[A-Z0-9]{3}\\..*")).toList();
        assertTrue(keys.containsAll(List.of("sensitivity", "discountRate", "USA.stance", "USA.temperament", "carbon-border")), keys.toString());
        for (String key : keys) {
            if (key.matches("USA\\.(?!temperament).*|[a-z]+[A-Z][a-zA-Z]+|start|end|horizon|sensitivity")) {
                String name = key.replace("USA.", "");
                String value = own.replaceFirst(".*?\"" + name + "\":\"?([^\",}]+).*", "$1");
                assertEquals(own, StrictJson.write(new Variation(key, List.of(value)).in(BRIEF, value)), key);
            } else if (key.matches("[a-z]+(-[a-z]+)+")) {
                assertFalse(new Variation(key, List.of()).in(BRIEF, "off").dynamics().get(key).enabled());
            }
        }
    }

    @Test
    void aVariationChangesWhatItSaysAndNothingElse() {
        assertEquals("express", ((Procedure.Named) new Variation("procedure", List.of()).in(BRIEF, "express").procedure()).name());
        assertEquals(Scenario.Sensitivity.HIGH, new Variation("sensitivity", List.of()).in(BRIEF, "high").sensitivity());
        Scenario one = new Variation("EUU.temperament", List.of()).in(BRIEF, "conceder");
        assertEquals(1, one.blocs().stream().filter(bloc -> bloc.temperament().equals("conceder")).count());
        Scenario all = new Variation("temperament", List.of()).in(BRIEF, "conceder");
        assertEquals(12, all.blocs().stream().filter(bloc -> bloc.temperament().equals("conceder")).count());
        Scenario parameter = new Variation("learning-by-doing.power", List.of()).in(BRIEF, "0.25");
        assertEquals(0.25, parameter.dynamics().get("learning-by-doing").parameters().get("power"));
        assertEquals(-0.5, new Variation("USA.stance", List.of()).in(BRIEF, "-0.5").blocs().get(BRIEF.indexOf("USA")).start().stance());
    }

    @Test
    void saysWhatThereIsToVaryAndWhatNot() {
        EnsembleException e = assertThrows(EnsembleException.class, () -> new Ensemble(BRIEF, List.of(Variation.of("discoutRate=1")), 1));
        assertEquals(Fault.NO_KEY_MAYBE, e.fault());
        for (String part : List.of("discountRate", "procedure", "temperament", "USA", "stance", "plenary dynamics")) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
        }
        for (String key : List.of("nothing=1", "USA.beauty=1", "carbon-border.beauty=1", "id=x", "cops=1", "beauty.USA=1", ".=1", "blocs.start=1")) {
            assertTrue(List.of(Fault.NO_KEY, Fault.NO_KEY_MAYBE).contains(fault(() -> new Ensemble(BRIEF, List.of(Variation.of(key)), 1))), key);
        }
        for (String value : List.of("discountRate=7", "discountRate=high", "procedure=fast", "temperament=kind", "USA.stance=2", "carbon-border=1",
                "end=2200", "end=2030.5", "sensitivity=9", "learning-by-doing.power=x", "USA.electionEveryYears=1.5", "defaultTrust=1e999")) {
            assertTrue(List.of(Fault.NO_VALUE, Fault.NO_NUMBER).contains(fault(() -> new Ensemble(BRIEF, List.of(Variation.of(value)), 1))), value);
        }
        for (String text : List.of("discountRate", "=1", "discountRate=", "discountRate=1,,2", "discountRate=1 2", "discountRate=\"1\"")) {
            assertEquals(Fault.NO_VARIATION, fault(() -> Variation.of(text)), text);
        }
        assertEquals(Fault.TWICE, fault(() -> Variation.of("discountRate=0.01,0.01")));
        assertEquals(Fault.TWICE, fault(() -> new Ensemble(BRIEF, List.of(Variation.of("end=2030"), Variation.of("end=2031")), 1)));
    }

    @Test
    void quantilesAreThoseOfTheTextbook() {
        assertEquals(new EnsembleSummary.Quantiles(3, 1.2, 2, 3, 4, 4.8), EnsembleSummary.Quantiles.of(new double[] {5, 3, 1, 4, 2}));
        assertEquals(new EnsembleSummary.Quantiles(7, 7, 7, 7, 7, 7), EnsembleSummary.Quantiles.of(new double[] {7}));
    }

    @Test
    void sumsUpEachCombinationAndDrawsIt() throws IOException {
        Path file = played(2, 3);
        EnsembleSummary summary = EnsembleSummary.of(ensemble(), file);
        assertEquals(12, summary.games());
        assertEquals(List.of("0.01 express", "0.01 standard", "0.04 express", "0.04 standard"),
                summary.combinations().stream().map(c -> c.values().values().stream().collect(Collectors.joining(" "))).toList());
        List<Double> first = Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).filter(cells -> cells[5].equals("0.01") && cells[6].equals("express"))
                .map(cells -> Double.valueOf(cells[7])).sorted().toList();
        assertEquals(first.get(1), summary.combinations().get(0).figures().get("temperature2100C").median());
        assertNotEquals(summary.combinations().get(0).figures(), summary.combinations().get(1).figures());
        assertTrue(summary.table().startsWith("discountRate,procedure,figure,games,mean"), summary.table());
        for (Language language : Language.values()) {
            Words words = new Words(TINY, Messages.in(language));
            String page = EnsemblePage.of(summary, words, "origin");
            assertEquals(8, page.split("<svg ", -1).length - 1);
            assertFalse(page.contains("http") || page.contains("<script") || page.contains("NaN") || page.contains("null"), page);
            assertTrue(page.contains(words.name(0)) && page.contains("procedure=express"));
            javax.xml.parsers.DocumentBuilderFactory xml = javax.xml.parsers.DocumentBuilderFactory.newInstance();
            String body = page.substring(page.indexOf("<svg "), page.indexOf("</svg>") + 6);
            org.junit.jupiter.api.Assertions.assertDoesNotThrow(() -> xml.newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))), "a drawing is well-formed");
        }
    }

    @Test
    void aGameThatFailsEndsTheBatchWithItsFailure() {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> Batch.all(20, 2, Batch.Watch.NOBODY, i -> {
            if (i == 7) {
                throw new IllegalStateException("seven");
            }
            return i;
        }));
        assertEquals("seven", e.getMessage());
    }
}
