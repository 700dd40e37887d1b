package org.plenary.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.lab.Games;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;

class PlenaryCliTest {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
    private static final Scenario SCENARIO = Games.AFTER_BAKU;

    @TempDir
    Path folder;

    /** In a process of its own, in which no file may grow beyond eight kilobytes. */
    @Test
    void onAFullDiskAGameIsPlayedOnAndSaysThatItIsNoLongerSaved() throws Exception {
        Path journal = folder.resolve("full.jsonl");
        Path said = folder.resolve("said.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String line = String.join(" ", List.of("'" + java + "'", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp", "'" + path + "'", PlenaryCli.class.getName(),
                "simulate", "--scenario", "copenhagen", "--seed", "3", "--language", "en", "--journal", "'" + journal + "'"));
        // What is said goes through a pipe: a file could not grow either.
        Process process = new ProcessBuilder("bash", "-c", "(ulimit -f 8; exec " + line + ") 2>&1 | cat; exit ${PIPESTATUS[0]}")
                .redirectOutput(said.toFile()).start();
        int code = process.waitFor();
        String text = Files.readString(said);
        assertEquals(2, code, text);
        assertTrue(text.contains("full.jsonl, line ") && text.contains("played without"), text);
        assertTrue(text.contains("How it ended"), text);
        assertEquals(0, Said.by("replay", journal.toString(), "--verify").code(), "what was saved is whole");
    }

    @Test
    void simulateTellsEveryRoundAndTheEnd() {
        Said said = Said.by("simulate", "--scenario", "after-baku", "--seed", "7");
        assertEquals(0, said.code(), said.err());
        for (String part : List.of("COP31, Antalya 2026", "COP55, Reykjavik 2050", "How it ended", "Final hash: ")) {
            assertTrue(said.out().contains(part), part);
        }
        assertEquals("", said.err());
        assertFalse(said.out().contains("null") || said.out().contains("NaN") || said.out().contains("{"), said.out());
    }

    @Test
    void simulateSpeaksTheLanguageThatIsAskedFor() {
        Path file = brief();
        assertTrue(Said.by("simulate", "--scenario", file.toString(), "--seed", "7", "--language", "zh-CN").out().contains("最终哈希"));
        assertTrue(Said.by("--language=zh-TW", "simulate", "--scenario", file.toString(), "--seed", "7").out().contains("最終雜湊"));
    }

    @Test
    void simulateEndsWithOneObjectAndTheJournalHoldsTheSameGame() throws IOException {
        Path journal = folder.resolve("game.jsonl");
        Path scenario = write("random.json", ScenarioFiles.write(Games.random()));
        Said said = Said.by("simulate", "--scenario", scenario.toString(), "--seed", "7", "--json", "--journal", journal.toString());
        assertEquals(0, said.code(), said.err());
        JsonObject result = JsonParser.parseString(said.out()).getAsJsonObject();
        assertEquals(new TreeSet<>(List.of("finalHash", "rounds", "temperature2100C", "scores")), new TreeSet<>(result.keySet()));
        assertTrue(HASH.matcher(result.get("finalHash").getAsString()).matches());
        assertEquals(SCENARIO.cops().size(), result.get("rounds").getAsInt());
        assertTrue(result.get("temperature2100C").getAsDouble() > 1);
        JsonObject scores = result.getAsJsonObject("scores");
        assertEquals(SCENARIO.blocs().stream().map(bloc -> bloc.code()).toList(), new ArrayList<>(scores.keySet()));
        for (String bloc : scores.keySet()) {
            assertEquals(Set.of("interest", "responsibility"), scores.getAsJsonObject(bloc).keySet());
            for (JsonElement score : scores.getAsJsonObject(bloc).asMap().values()) {
                assertTrue(score.getAsDouble() >= 0 && score.getAsDouble() <= 100, bloc + ": " + score);
            }
        }

        Said replayed = Said.by("replay", journal.toString(), "--json");
        JsonObject again = JsonParser.parseString(replayed.out()).getAsJsonObject();
        assertEquals(result.get("finalHash"), again.get("finalHash"));
        assertTrue(again.get("over").getAsBoolean());
        assertEquals(Files.readAllLines(journal).size() - 1, again.get("moves").getAsInt());

        Said verified = Said.by("replay", journal.toString(), "--verify");
        assertEquals(0, verified.code());
        assertTrue(verified.out().contains(result.get("finalHash").getAsString()), verified.out());

        Path html = folder.resolve("debrief.html");
        Path csv = folder.resolve("years.csv");
        Said told = Said.by("replay", journal.toString(), "--html", html.toString(), "--csv", csv.toString());
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().contains("COP31") && told.out().contains(result.get("finalHash").getAsString()));
        String page = Files.readString(html);
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains(result.get("finalHash").getAsString()));
        assertFalse(page.contains("http://") || page.contains("https://") || page.contains("<script"), "the page needs nothing else");
        List<String> rows = Files.readAllLines(csv);
        assertEquals(1 + SCENARIO.horizon() - SCENARIO.start() + 1, rows.size());
        int columns = rows.get(0).split(",").length;
        assertTrue(rows.stream().allMatch(row -> row.split(",").length == columns));
        assertTrue(rows.get(1).startsWith(SCENARIO.start() + ","), rows.get(1));

        Path fork = folder.resolve("fork.jsonl");
        Said forked = Said.by("fork", journal.toString(), "--at", "2", "--out", fork.toString());
        assertEquals(0, forked.code(), forked.err());
        assertTrue(forked.out().contains("COP" + SCENARIO.cops().get(1).number()), forked.out());
        refused(Said.by("play", "--journal", fork.toString()), "fork.jsonl", "no person");
        assertTrue(Files.readString(journal).startsWith(Files.readString(fork)), "the fork is the game's own beginning");
        refused(Said.by("fork", journal.toString(), "--at", "99", "--out", folder.resolve("no.jsonl").toString()), "no conference 99", "1 to 6");

        Said twice = Said.by("simulate", "--scenario", "after-baku", "--seed", "7", "--journal", journal.toString());
        refused(twice, "game.jsonl", "already");
    }

    @Test
    void sessionsPrintsWhatTheLiteratureMeasures() {
        Said said = Said.by("sessions", "--parties", "6", "--reservation", "0.3", "--sessions", "200", "--json");
        assertEquals(0, said.code(), said.err());
        JsonObject result = JsonParser.parseString(said.out()).getAsJsonObject();
        assertEquals(0.9, result.get("agreement").getAsDouble(), 0.1);
        assertEquals(80, result.get("meanRounds").getAsDouble(), 5);
        assertTrue(result.get("meanUtility").getAsDouble() > result.get("randomUtility").getAsDouble());
        assertTrue(result.get("sessionsPerSecond").getAsDouble() > 0);
        assertTrue(Said.by("sessions", "--sessions", "10").out().startsWith("10 sessions of 8 parties"));
        refused(Said.by("sessions", "--parties", "1"), "parties", "2");
        refused(Said.by("sessions", "--reservation", "much"), "--reservation", "much", "0.3");
    }

    @Test
    void ensembleWritesATableAndSumsItUp() throws IOException {
        Path out = folder.resolve("runs.csv");
        String[] args = {"ensemble", "--scenario", brief().toString(), "--games", "3", "--vary", "procedure=express,standard", "--out", out.toString()};
        Said said = Said.by(args);
        assertEquals(0, said.code(), said.err());
        assertEquals(7, Files.readAllLines(out).size());
        assertTrue(said.out().contains("procedure=standard (3 games)") && said.out().contains("Warming in 2100"), said.out());
        assertTrue(Files.readString(folder.resolve("runs.html")).contains("<svg"));
        assertTrue(Files.readString(folder.resolve("runs.summary.csv")).contains("express,surplusCaptured,3,"));
        List<String> again = new ArrayList<>(List.of(args));
        again.addAll(List.of("--json", "--threads", "1"));
        JsonObject summary = JsonParser.parseString(Said.by(again.toArray(String[]::new)).out()).getAsJsonObject();
        assertEquals(2, summary.getAsJsonArray("combinations").size());
        args[4] = "0";
        refused(Said.by(args), "--games", "found 0");
        args[4] = "3";
        args[6] = "procedures=express";
        refused(Said.by(args), "procedures", "Maybe you meant procedure");
        args[6] = "procedure=express";
        refused(Said.by(args), "runs.csv, line 3", "found \"1,1,standard\"", "--out");
    }

    @Test
    void tournamentComparesWithRandomPlay() throws IOException {
        Said said = Said.by("tournament", "--scenario", brief().toString(), "--games", "2", "--temperaments", "conceder", "--json");
        assertEquals(0, said.code(), said.err());
        JsonObject result = JsonParser.parseString(said.out()).getAsJsonObject();
        List<String> names = result.getAsJsonArray("rows").asList().stream().map(row -> row.getAsJsonObject().get("temperament").getAsString()).sorted().toList();
        assertEquals(List.of("conceder", "random"), names);
        refused(Said.by("tournament", "--scenario", "after-baku", "--games", "1"), "games", "2");
        refused(Said.by("tournament", "--scenario", "after-baku", "--games", "2", "--temperaments", "saint"), "saint", "statesman");
    }

    @Test
    void negotiatePrintsWhatCameOfEachIssue() throws IOException {
        Path table = Files.writeString(folder.resolve("issues.csv"), "actor,issue,position,salience,power\n"
                + "North,money,0,90,10\nSouth,money,100,30,10\nNorth,cuts,0,30,10\nSouth,cuts,100,90,10\n");
        Said said = Said.by("negotiate", "--issues", table.toString(), "--seed", "3", "--json");
        assertEquals(0, said.code(), said.err());
        JsonObject money = JsonParser.parseString(said.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(List.of("issue", "outcome", "sd", "weightedMean", "adopted"), List.copyOf(money.keySet()));
        assertEquals(25, money.get("weightedMean").getAsDouble(), 1e-9);
        Said told = Said.by("negotiate", "--issues", table.toString());
        assertTrue(told.out().contains("money: outcome") && told.out().contains("North ("), told.out());
        refused(Said.by("negotiate", "--issues", folder.resolve("none.csv").toString()), "none.csv");
        Files.writeString(table, "actor,issue,position\n");
        refused(Said.by("negotiate", "--issues", table.toString()), "issues.csv, line 1", "salience");
    }

    @Test
    void replayNamesTheFirstBadLine() throws IOException {
        Path journal = folder.resolve("game.jsonl");
        assertEquals(0, Said.by("simulate", "--scenario", brief().toString(), "--seed", "1", "--json", "--journal", journal.toString()).code());
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(12, lines.get(12).replaceFirst("\"seat\":\"...\"", "\"seat\":\"XXX\""));
        Files.write(journal, lines);
        refused(Said.by("replay", journal.toString(), "--verify"), "game.jsonl", "line 13", "--salvage");
        refused(Said.by("replay", journal.toString()), "line 13");
        Path saved = folder.resolve("saved.jsonl");
        Said salvaged = Said.by("replay", journal.toString(), "--salvage", saved.toString());
        assertEquals(0, salvaged.code());
        assertTrue(salvaged.err().contains("line 13") && salvaged.out().contains("11 moves"), salvaged.err() + salvaged.out());
        Said rest = Said.by("replay", saved.toString());
        assertEquals(0, rest.code());
        assertTrue(rest.out().contains("not over"), rest.out());
        refused(Said.by("replay", saved.toString(), "--html", folder.resolve("x.html").toString()), "not over");
    }

    @Test
    void replayLeavesOutATornTailAndSaysSo() throws IOException {
        Path journal = folder.resolve("game.jsonl");
        Said.by("simulate", "--scenario", brief().toString(), "--seed", "1", "--json", "--journal", journal.toString());
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 5));
        Said said = Said.by("replay", journal.toString(), "--verify");
        assertEquals(0, said.code());
        assertTrue(said.err().contains("never finished"), said.err());
    }

    @Test
    void scenariosAreListed() {
        Said said = Said.by("scenarios", "--json");
        JsonObject row = JsonParser.parseString(said.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(List.of("id", "title", "start", "end", "blocs", "rounds"), new ArrayList<>(row.keySet()));
        assertEquals("after-baku", row.get("id").getAsString());
        assertEquals("After Baku", row.get("title").getAsString());
        assertEquals(12, row.get("blocs").getAsInt());
        assertEquals(SCENARIO.cops().size(), row.get("rounds").getAsInt());
        assertTrue(Said.by("scenarios").out().contains("after-baku"));
    }

    @Test
    void dynamicsAreExactlyThoseThatExist() throws Exception {
        JsonArray rows = JsonParser.parseString(Said.by("dynamics", "--json").out()).getAsJsonArray();
        List<String> ids = new ArrayList<>();
        for (JsonElement element : rows) {
            JsonObject row = element.getAsJsonObject();
            assertEquals(List.of("id", "group", "source", "class", "enabled", "title"), new ArrayList<>(row.keySet()));
            assertTrue(row.get("enabled").getAsBoolean());
            assertTrue(row.get("group").getAsString().matches("[A-Z]"));
            assertFalse(row.get("source").getAsString().isBlank() || row.get("title").getAsString().isBlank());
            Class<?> type = Class.forName(row.get("class").getAsString());
            assertEquals(row.get("id").getAsString().replace("-", ""), type.getSimpleName().toLowerCase(java.util.Locale.ROOT));
            ids.add(row.get("id").getAsString());
        }
        assertEquals(Dynamics.table().stream().map(Dynamics.Entry::id).toList(), ids);
        String told = Said.by("dynamics").out();
        ids.forEach(id -> assertTrue(told.contains(id), id));
    }

    @Test
    void dynamicsSayWhatAScenarioSwitchesOff() {
        String id = Dynamics.table().get(0).id();
        Path file = write("off.json", ScenarioFiles.write(SCENARIO).replaceFirst("\"dynamics\": \\{\\}",
                Matcher.quoteReplacement("\"dynamics\": {\"" + id + "\": {\"enabled\": false, \"parameters\": {}}}")));
        JsonArray rows = JsonParser.parseString(Said.by("dynamics", "--json", "--scenario", file.toString()).out()).getAsJsonArray();
        assertFalse(rows.get(0).getAsJsonObject().get("enabled").getAsBoolean());
        assertTrue(rows.get(1).getAsJsonObject().get("enabled").getAsBoolean());
    }

    @Test
    void ablateMeasuresARuleAndKeepsWhatItMeasured() throws IOException {
        Path file = folder.resolve("effects.json");
        String said = Said.by("ablate", "--dynamic", "cbdr", "--scenario", "after-baku", "--games", "3", "--whole", "0", "--json",
                "--write", file.toString()).out();
        JsonObject row = JsonParser.parseString(said).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("cbdr", row.get("id").getAsString());
        assertEquals(1, row.get("expectedSign").getAsInt());
        assertTrue(row.get("ciLow").getAsDouble() <= row.get("meanDifference").getAsDouble());
        assertEquals(row.get("ciLow").getAsDouble() > 0, row.get("holds").getAsBoolean());
        assertEquals(row, JsonParser.parseString(Files.readString(file)).getAsJsonArray().get(0));
    }

    @Test
    void ablateRefusesARuleThatDoesNotExistAndASinglePair() {
        assertTrue(Said.by("ablate", "--dynamic", "cbrd", "--scenario", "after-baku", "--games", "3").err().contains("cbrd"));
        assertTrue(Said.by("ablate", "--scenario", "after-baku", "--games", "1").err().contains("--games: found 1"));
    }

    @Test
    void validateAcceptsAScenarioAndNamesWhatIsWrongWithAnother() {
        Path good = write("good.json", ScenarioFiles.write(SCENARIO));
        Said said = Said.by("validate", good.toString());
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("12 blocs"), said.out());
        String text = ScenarioFiles.write(SCENARIO);
        refused(Said.by("validate", write("range.json", text.replaceFirst("\"discountRate\": [0-9.]+", "\"discountRate\": 7")).toString()),
                "range.json", "$.discountRate", "7", "0.1");
        refused(Said.by("validate", write("spelt.json", text.replaceFirst("discountRate", "discontRate")).toString()),
                "spelt.json", "$.discontRate", "Maybe");
        refused(Said.by("validate", write("cut.json", text.substring(0, text.length() / 2)).toString()), "cut.json", "end of the file");
        refused(Said.by("validate", write("dynamic.json", text.replaceFirst("\"dynamics\": \\{\\}",
                "\"dynamics\": {\"climate-damagez\": {\"enabled\": false, \"parameters\": {}}}")).toString()), "dynamic.json", "climate-damagez", "climate-damages");
        Path seat = write("seat.json", text.replaceFirst("\"temperament\": \"\\w+\"", "\"temperament\": \"angry\""));
        refused(Said.by("validate", seat.toString()), "seat.json", "$.blocs[0].temperament", "angry", "boulware");
        refused(Said.by("simulate", "--scenario", seat.toString(), "--seed", "1"), "seat.json", "angry");
        refused(Said.by("validate", folder.resolve("none.json").toString()), "none.json", "no such file");
        refused(Said.by("validate", folder.toString()), folder.toString());
    }

    @Test
    void climateRunsATableOfEmissions() throws IOException {
        Path in = write("flat.csv", "year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt\n2020,35,4,340,12\n2021,35,4,340,12\n2022,35,4,340,12\n");
        Path out = folder.resolve("climate.csv");
        Said said = Said.by("climate", "--emissions", in.toString(), "--out", out.toString(), "--sensitivity", "high");
        assertEquals(0, said.code(), said.err());
        assertEquals(4, Files.readAllLines(out).size());
        refused(Said.by("climate", "--emissions", in.toString(), "--out", out.toString(), "--sensitivity", "warm"), "--sensitivity", "warm", "low, best or high");
        refused(Said.by("climate", "--emissions", folder.resolve("x.csv").toString(), "--out", out.toString()), "x.csv");
        Path bad = write("bad.csv", "year,co2_ffi_gt,co2_afolu_gt,ch4_mt,n2o_mt\n2020,many,4,340,12\n");
        refused(Said.by("climate", "--emissions", bad.toString(), "--out", out.toString()), "bad.csv", "line 2", "many");
    }

    @Test
    void dilemmaShowsWhatBlocsDoAloneAndTogether() {
        String three = write("three.json", ScenarioFiles.write(TestScenarios.three())
                .replace("pragmatist", "boulware").replace("guardian", "conceder").replace("idealist", "random")).toString();
        Said said = Said.by("dilemma", "--scenario", three, "--json");
        assertEquals(0, said.code(), said.err());
        JsonObject result = JsonParser.parseString(said.out()).getAsJsonObject();
        assertEquals(List.of("gainOfCooperationPct", "shareLeftByNash", "nashAbatement", "cooperativeAbatement",
                "grandCoalitionInternallyStable", "stabilisableCoalition", "largestStableCoalition", "assumptions"),
                new ArrayList<>(result.keySet()));
        assertTrue(result.get("gainOfCooperationPct").getAsDouble() > 0);
        double left = result.get("shareLeftByNash").getAsDouble();
        assertTrue(left > 0 && left < 1, "left " + left);
        assertTrue(result.get("nashAbatement").getAsDouble() < result.get("cooperativeAbatement").getAsDouble());
        JsonObject kept = result.getAsJsonObject("stabilisableCoalition");
        assertEquals(Set.of("members", "emissionShare"), kept.keySet());
        assertTrue(kept.get("emissionShare").getAsDouble() <= 1);
        assertEquals(5, result.getAsJsonArray("assumptions").size());
        Said told = Said.by("dilemma", "--scenario", three);
        assertTrue(told.out().contains("NOR: avoids") && told.out().contains("Nash"), told.out());
        refused(Said.by("dilemma", "--scenario", "after-baky"), "after-baky", "after-baku");
    }

    @Test
    void saysWhatIsWrongWithAnInputAndWhatToDo() {
        refused(Said.by("simulate", "--scenario", "after-baky", "--seed", "1"), "after-baky", "after-baku", "Maybe");
        refused(Said.by("simulate", "--scenario", "after-baku", "--seed", "seven"), "--seed", "seven", "whole number");
        refused(Said.by("simulate", "--scenario", "after-baku", "--seed", "99999999999999999999"), "--seed", "99999999999999999999");
        refused(Said.by("simulate", "--scenario", "after-baku"), "--seed", "plenary simulate --help");
        refused(Said.by("simulate", "--scenario", "after-baku", "--seed", "1", "--seed", "2"), "--seed");
        refused(Said.by("simulate", "--scenario", "after-baku", "--seed", "1", "--jsn"), "--jsn", "--json");
        refused(Said.by("simulat"), "simulat", "simulate");
        refused(Said.by(), "plenary --help");
        refused(Said.by("scenarios", "--language", "fr"), "--language", "fr", "zh-TW");
        refused(Said.by("replay", folder.resolve("none.jsonl").toString()), "none.jsonl", "no such file");
        refused(Said.by("replay", write("text.jsonl", "hello\n").toString(), "--verify"), "text.jsonl", "line 1");
        refused(Said.by("simulate", "--scenario", "after-baku", "--seed", "1", "--journal", write("file", "").resolve("x.jsonl").toString()), "x.jsonl");
        refused(Said.by("play", "--seed", "1e-"), "--seed", "1e-", "whole number");
        refused(Said.by("play", "--bloc", "FRA"), "FRA", "EUU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "play", "simulate", "replay", "scenarios", "validate", "dynamics", "climate", "dilemma", "ensemble", "tournament"})
    void everyCommandHelpsInEveryLanguage(String command) {
        for (String language : List.of("en", "zh-CN", "zh-TW")) {
            List<String> args = new ArrayList<>(List.of("--help", "--language", language));
            if (!command.isEmpty()) {
                args.add(0, command);
            }
            Said said = Said.by(args.toArray(String[]::new));
            assertEquals(0, said.code(), said.err());
            assertTrue(said.out().contains("plenary" + (command.isEmpty() ? "" : " " + command)), said.out());
            assertEquals(!language.equals("en"), said.out().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
            if (!language.equals("en")) {
                for (String line : said.out().lines().filter(l -> l.strip().startsWith("--") || l.strip().startsWith("-")).toList()) {
                    assertTrue(!line.matches(".*  [A-Z][a-z]+ [a-z]+ .*"), "an option is explained in English: " + line);
                }
            }
        }
    }

    @Test
    void tellsItsVersion() {
        assertTrue(Said.by("--version").out().startsWith("Plenary 0."));
    }

    @Test
    void aFaultOfItsOwnIsToldWithoutATraceAndItsDetailsAreKept() throws IOException {
        String before = System.getProperty("plenary.home");
        System.setProperty("plenary.home", folder.resolve("home").toString());
        try {
            java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
            java.io.OutputStream broken = new java.io.OutputStream() {
                @Override
                public void write(int b) {
                    throw new IllegalStateException("the pipe has burst");
                }
            };
            int code = PlenaryCli.run(java.io.InputStream.nullInputStream(), broken, err, StandardCharsets.UTF_8, "scenarios", "--language=en");
            String said = err.toString(StandardCharsets.UTF_8);
            assertEquals(1, code);
            assertTrue(said.contains("the pipe has burst") && !said.contains("\tat "), said);
            Path details = folder.resolve("home").resolve("crashes").resolve("command-0001.txt");
            assertTrue(said.contains(details.toString()), said);
            assertTrue(Files.readString(details).contains("\tat "), "the details hold the trace");
        } finally {
            if (before == null) {
                System.clearProperty("plenary.home");
            } else {
                System.setProperty("plenary.home", before);
            }
        }
    }

    /** Exit code 2, nothing on the standard output, and one paragraph that holds {@code parts} and no trace. */
    private static void refused(Said said, String... parts) {
        assertEquals(2, said.code(), said.out() + said.err());
        assertEquals("", said.out());
        for (String part : parts) {
            assertTrue(said.err().contains(part), part + " is not in: " + said.err());
        }
        assertEquals(1, said.err().lines().filter(line -> !line.isBlank()).count(), said.err());
        assertFalse(said.err().contains("\tat ") || said.err().contains("Exception in"), said.err());
    }

    /** A scenario in which a game is soon over. */
    private Path brief() {
        return write("brief.json", ScenarioFiles.write(Games.brief(1)));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
