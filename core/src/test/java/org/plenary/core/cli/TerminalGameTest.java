package org.plenary.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.game.Game;
import org.plenary.core.journal.Journals;
import org.plenary.core.lab.Games;
import org.plenary.core.model.Initiative;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;

class TerminalGameTest {
    @TempDir
    Path folder;
    private Path home;
    private Path journal;
    private String scenario;

    @BeforeEach
    void aSmallScenarioAndAHomeOfItsOwn() throws Exception {
        home = folder.resolve("home");
        journal = home.resolve("games").resolve("brief-0001.jsonl");
        System.setProperty("plenary.home", home.toString());
        scenario = Files.writeString(folder.resolve("brief.json"), ScenarioFiles.write(Games.brief(1))).toString();
    }

    @AfterEach
    void leaveTheHome() {
        System.clearProperty("plenary.home");
    }

    @Test
    void withoutAnybodyTheAdvisersPlayToTheDebriefAndSaySo() {
        Said said = Said.by("play", "--scenario", scenario, "--seed", "1", "--bloc", "ind");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("You are: India"), said.out());
        assertEquals(1, count(said.out(), "The input has ended"));
        assertTrue(said.out().contains("How it ended") && said.out().contains(journal.toString()), said.out());
        assertEquals(Phase.DEBRIEF, game().state().phase());
    }

    @Test
    void aPersonSpeaksPledgesComposesAPackageAndMakesAnotherMove() {
        String moves = String.join("\n",
                "",                                   // headlines
                "3", "1", "2",                        // speak for the second option of the first article
                "4", "1", "2040", "45", "60",         // pledge a cut of 45 %, 60 % with help, by 2040
                "5", "1",                             // a package for the USA:
                "4", "1", "3", "5", "1",              //   gives joint research on power for 5 years
                "1", "1",                             //   asks for nothing; tables it
                "6", "3", "1", "5",                   // another move: 5 bn a year for the Green Climate Fund
                "10",                                 // seals
                "") + "\n";
        Said said = Said.to(moves, "play", "--scenario", scenario, "--seed", "1", "--bloc", "IND");
        assertEquals(0, said.code(), said.err());
        Game game = game();
        int india = game.scenario().indexOf("IND");
        List<Event> events = java.util.stream.IntStream.range(0, game.history().size()).mapToObj(i -> game.history().get(i).event()).toList();
        assertTrue(events.stream().anyMatch(e -> e instanceof Event.PledgeMade made && made.bloc() == india
                && made.pledge().percent() == 45 && made.pledge().conditionalPercent() == 60 && made.pledge().targetYear() == 2040), said.out());
        assertTrue(events.stream().anyMatch(e -> e instanceof Event.OfferTabled tabled && tabled.offer().from() == india
                && tabled.offer().to() == 0 && tabled.offer().gives().size() == 1), said.out());
        assertTrue(events.stream().anyMatch(e -> e instanceof Event.MoveMade made && made.bloc() == india
                && made.initiative().equals(new Initiative.Funding(Initiative.Institution.GREEN_CLIMATE_FUND, 5))), said.out());
        assertTrue(events.stream().anyMatch(e -> e instanceof Event.PositionTaken taken && taken.bloc() == india && taken.option() == 1), said.out());
    }

    @Test
    void aGameThatWasLeftIsOfferedAndGoesOn() {
        Said left = Said.to("\n11\n", "play", "--scenario", scenario, "--seed", "1", "--bloc", "IND");
        assertTrue(left.out().contains("You left the game"), left.out());
        int moves = game().moves();
        assertFalse(game().state().phase() == Phase.DEBRIEF);
        Said resumed = Said.to("1\n", "play");
        assertEquals(0, resumed.code(), resumed.err());
        assertTrue(resumed.out().contains("unfinished") && resumed.out().contains("How it ended"), resumed.out());
        assertTrue(game().moves() > moves);
        assertEquals(Phase.DEBRIEF, game().state().phase());
        assertFalse(Said.to("", "play", "--new", "--scenario", scenario, "--bloc", "IND", "--seed", "2").out().contains("unfinished"));
    }

    @Test
    void theDelegationAdvisesOneMoveAndDecidesAMorning() {
        Said said = Said.to("\n1\n1\n2\n", "play", "--scenario", thoughtful(), "--seed", "1", "--bloc", "IND");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("Your delegation advises - ") && said.out().contains("a year"), said.out());
        assertTrue(said.out().contains("Draft 1: ") && said.out().contains("How it ended"), said.out());
    }

    private String thoughtful() {
        try {
            return Files.writeString(folder.resolve("thoughtful.json"), ScenarioFiles.write(Games.thoughtful())).toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nonsenseIsAskedAgain() {
        Said said = Said.to("\nabc\n0\n99\n-1\n11\n", "play", "--scenario", scenario, "--seed", "1", "--bloc", "IND");
        assertEquals(4, count(said.out(), "Please answer with a number from 1 to 11"), said.out());
        assertTrue(said.out().contains("You left the game"));
    }

    @Test
    void playsWithoutAJournalWhereNoneCanBeWrittenAndSaysSo() throws Exception {
        Files.writeString(home, "a file where the folder should be");
        Said said = Said.by("play", "--scenario", scenario, "--seed", "1", "--bloc", "IND");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.err().contains("cannot be saved"), said.err());
        assertTrue(said.out().contains("How it ended"));
    }

    @Test
    void aGameThatCannotBeSavedAnyMoreGoesOnInMemoryAndSaysSo() throws Exception {
        Said.to("\n11\n", "play", "--scenario", scenario, "--seed", "1", "--bloc", "IND");
        String before = Files.readString(journal);
        Path lock = journal.resolveSibling("." + journal.getFileName() + ".lock");
        Files.delete(lock);
        Files.createDirectory(lock); // what a folder that cannot be written looks like, even to root
        Said said = Said.to("1\n", "play");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.err().contains("cannot be saved") && said.err().contains(journal.toString()), said.err());
        assertTrue(said.out().contains("How it ended"), said.out());
        assertEquals(before, Files.readString(journal));
    }

    @Test
    void aGameOfAnotherEngineGoesOnFromItsLastConference() throws Exception {
        Said.to("\n11\n", "play", "--scenario", scenario, "--seed", "1", "--bloc", "IND");
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(journal));
        int last = lines.size() - 1;
        String previous = lines.get(last - 1).replaceFirst(".*\"chain\":\"(\\w+)\"}$", "$1");
        String content = lines.get(last).replaceFirst("\"hash\":\"\\w+\"", "\"hash\":\"0123456789abcdef\"").replaceFirst(",\"chain\":\"\\w+\"}$", "}");
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest((previous + "\n" + content).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        lines.set(last, content.replaceFirst("}$", ",\"chain\":\"" + java.util.HexFormat.of().formatHex(digest).substring(0, 32) + "\"}"));
        Files.writeString(journal, String.join("\n", lines) + "\n");
        Said said = Said.by("play", "--journal", journal.toString());
        assertEquals(0, said.code(), said.err());
        Path fresh = journal.resolveSibling("brief-0002.jsonl");
        assertTrue(said.err().contains("another version") && said.err().contains(fresh.toString()) && said.err().contains("COP31"), said.err());
        assertEquals(Phase.DEBRIEF, Journals.replay(Journals.read(fresh)).state().phase());
        assertEquals(lines, Files.readAllLines(journal), "the old journal stays as it is");
    }

    @Test
    void speaksChinese() {
        Said said = Said.by("play", "--scenario", scenario, "--seed", "1", "--bloc", "IND", "--language", "zh-TW");
        assertTrue(said.out().contains("你代表：印度"), said.out());
    }

    private Game game() {
        return Journals.replay(Journals.read(journal));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
