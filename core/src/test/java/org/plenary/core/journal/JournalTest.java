package org.plenary.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.game.Game;
import org.plenary.core.game.Move;
import org.plenary.core.journal.JournalException.Fault;
import org.plenary.core.model.Scenario;
import org.plenary.core.random.RandomStream;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.scenario.StrictJson;
import org.plenary.core.talks.Command;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

class JournalTest {
    private static final int MOVES = 40;

    @TempDir
    Path folder;
    private Path file;
    private Game game;

    @BeforeEach
    void playABit() {
        file = folder.resolve("game.jsonl");
        game = Played.journal(file, 11, MOVES);
    }

    @Test
    void replayEndsInTheSameState() {
        Game again = Journals.replay(Journals.read(file));
        assertEquals(game.moves(), again.moves());
        assertEquals(game.state().hash(), again.state().hash());
        assertEquals(game.history().size(), again.history().size());
    }

    @Test
    void resumesAfterTheLastMoveAndGoesOnAsIfNothingHadHappened() {
        Played.journal(folder.resolve("whole.jsonl"), 11, 2 * MOVES);
        try (Journal.Kept kept = Journal.resume(file)) {
            assertEquals(game.state().hash(), kept.game().state().hash());
            Played.on(kept.game(), 2 * MOVES);
        }
        assertEquals(text(folder.resolve("whole.jsonl")), text(file));
    }

    @Test
    void cutsATornTailAndLosesNoOtherMove() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int lastLine = text(file).lastIndexOf('\n', whole.length - 2) + 1;
        for (int end = lastLine; end < whole.length; end += 7) {
            Files.write(file, Arrays.copyOf(whole, end));
            try (Journal.Kept kept = Journal.resume(file)) {
                assertEquals(end - lastLine, kept.tornBytes());
                assertEquals(game.moves() - 1, kept.game().moves());
                Played.on(kept.game(), game.moves());
            }
            Journals.replay(Journals.read(file));
        }
    }

    @Test
    void namesTheLineOfAnyByteThatIsFlipped() throws IOException {
        flips(Files.readAllBytes(file), 100, false);
        Path brief = folder.resolve("brief.jsonl");
        Played.journal(brief, 11, 3);
        flips(Files.readAllBytes(brief), (int) Files.size(brief), true);
    }

    /** Flips a bit each of {@code count} bytes, of the first ones in order or of any, one at a time. */
    private void flips(byte[] whole, int count, boolean inOrder) throws IOException {
        RandomStream random = RandomStream.of(5, "flips", "", 0);
        for (int i = 0; i < count; i++) {
            byte[] flipped = whole.clone();
            int at = inOrder ? i : random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            int line = 1 + (int) count(whole, at);
            if (at == whole.length - 1) {
                assertTrue(Journals.read(file).tornBytes() > 0, "the last line feed is gone, so the line is torn");
            } else {
                JournalException e = assertThrows(JournalException.class, () -> Journals.read(file), "byte " + at);
                assertEquals(line, e.line(), "byte " + at);
                assertTrue(e.getMessage().contains("line " + line), e.getMessage());
                assertEquals(line == 1 ? Fault.NOT_A_JOURNAL : Fault.DAMAGED, e.fault());
            }
        }
    }

    private static long count(byte[] bytes, int before) {
        long count = 0;
        for (int i = 0; i < before; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    @Test
    void namesTheLineWhereOneIsMissingSwappedOrAdded() {
        edit(lines -> {
            lines.remove(9);
            return lines;
        });
        refuses(Fault.DAMAGED, 10);
        restore();
        edit(lines -> {
            lines.add(5, lines.remove(6));
            return lines;
        });
        refuses(Fault.DAMAGED, 6);
        restore();
        edit(lines -> {
            lines.add(lines.get(lines.size() - 1));
            return lines;
        });
        refuses(Fault.DAMAGED, game.moves() + 2);
    }

    @Test
    void findsAMoveThatLeadsElsewhereThanItDid() {
        forge(20, entry -> new Entry(entry.sequence(), entry.move(), "0123456789abcdef"));
        JournalException e = assertThrows(JournalException.class, () -> Journals.replay(Journals.read(file)));
        assertEquals(Fault.DIVERGED, e.fault());
        assertEquals(20, e.line());
        assertTrue(e.getMessage().contains("0123456789abcdef"), e.getMessage());
    }

    @Test
    void findsAMoveThatTheRulesRefuse() {
        forge(20, entry -> new Entry(entry.sequence(), new Move.Act(new Command.Accept("CHN", 99)), entry.hash()));
        JournalException e = assertThrows(JournalException.class, () -> Journals.replay(Journals.read(file)));
        assertEquals(Fault.REFUSED, e.fault());
        assertEquals(20, e.line());
    }

    @Test
    void salvagesTheLinesBeforeADamage() {
        edit(lines -> {
            lines.set(30, lines.get(30).replace("hash", "hush"));
            return lines;
        });
        Path saved = folder.resolve("saved.jsonl");
        String damaged = text(file);
        Journals.Examined examined = Journals.salvage(file, saved);
        assertEquals(31, examined.damage().orElseThrow().line());
        assertEquals(29, Journals.replay(Journals.read(saved)).moves());
        assertEquals(damaged, text(file), "the damaged journal stays as it is");
        assertEquals(Fault.EXISTS, assertThrows(JournalException.class, () -> Journals.salvage(file, saved)).fault());
    }

    @Test
    void neverReplacesAFile() {
        String before = text(file);
        JournalException e = assertThrows(JournalException.class,
                () -> Journal.begin(file, Played.SCENARIO, 1, Played.SEATS));
        assertEquals(Fault.EXISTS, e.fault());
        assertEquals(before, text(file));
    }

    @Test
    void hasOneWriterInThisProcess() {
        Journal.Kept first = Journal.resume(file);
        assertEquals(Fault.LOCKED, assertThrows(JournalException.class, () -> Journal.resume(file)).fault());
        first.journal().close();
        Journal.resume(file).journal().close();
    }

    @Test
    void hasOneWriterAmongProcessesEvenWhileItIsRead() throws Exception {
        try (Journal.Kept kept = Journal.resume(file)) {
            assertEquals(kept.game().moves(), Journals.read(file).moves().size());
            try (Forked other = Forked.player(file, MOVES)) {
                assertEquals("refused LOCKED", other.line());
            }
        }
        try (Forked other = Forked.player(file, MOVES)) {
            assertEquals("ready", other.line());
            assertEquals(Fault.LOCKED, assertThrows(JournalException.class, () -> Journal.resume(file)).fault());
            assertEquals(game.moves(), Journals.read(file).moves().size(), "another process may still read it");
        }
    }

    @Test
    void aKilledProcessLosesNoAcknowledgedMove() throws Exception {
        Path killed = folder.resolve("killed.jsonl");
        RandomStream random = RandomStream.of(3, "kills", "", 0);
        int kept = 0;
        for (int round = 0; round < 5; round++) {
            String last = "";
            try (Forked player = Forked.player(killed, Integer.MAX_VALUE)) {
                assertEquals("ready", player.line());
                for (int i = 3 + random.nextInt(60); i > 0; i--) {
                    last = player.line();
                }
                List<String> rest = player.kill();
                if (!rest.isEmpty() && rest.get(rest.size() - 1).matches("kept \\d+ [0-9a-f]{16}")) {
                    last = rest.get(rest.size() - 1);
                }
            }
            Recording recording = Journals.read(killed);
            int acknowledged = holds(recording, last);
            assertTrue(acknowledged > kept, "each life goes on where the one before ended");
            kept = acknowledged;
        }
        try (Journal.Kept resumed = Journal.resume(killed)) {
            Played.on(resumed.game(), kept + MOVES);
        }
        Path unharmed = folder.resolve("unharmed.jsonl");
        Played.journal(unharmed, 11, kept + MOVES);
        assertEquals(text(unharmed), text(killed), "five lives make the game of one");
    }

    @Test
    void aSeatThatDiesBetweenTwoOfItsMovesGoesOnWithWhatItHadInMind() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        String played = text(file);
        int lines = 0;
        for (int end = 0; end < whole.length; end++) {
            if (whole[end] == '\n' && ++lines > 2) {
                Files.write(file, Arrays.copyOf(whole, end + 1));
                try (Journal.Kept kept = Journal.resume(file)) {
                    Played.on(kept.game(), game.moves());
                }
                assertEquals(played, text(file), "killed after line " + lines);
            }
        }
        assertTrue(lines > MOVES, "a game of " + lines + " lines proves little");
    }

    /** Checks that the recording holds the move of a line "kept NUMBER HASH", and gives its number. */
    private static int holds(Recording recording, String acknowledged) {
        String[] words = acknowledged.split(" ");
        int number = Integer.parseInt(words[1]);
        assertTrue(recording.moves().size() >= number, acknowledged + ", but " + recording.moves().size() + " are there");
        assertEquals(words[2], recording.moves().get(number - 1).hash());
        return number;
    }

    @Test
    void aFullDiskIsToldAndWhatWasKeptStays() throws Exception {
        Path full = folder.resolve("full.jsonl");
        try (Forked player = Forked.playerOnAFullDisk(full, Integer.MAX_VALUE, 24)) {
            List<String> said = player.rest();
            String failure = said.get(said.size() - 1);
            assertTrue(failure.startsWith("failed " + full) && failure.contains("could not be saved"), failure);
            Recording recording = Journals.read(full);
            assertEquals(0, recording.tornBytes(), "the unfinished line was taken back");
            holds(recording, said.get(said.size() - 2));
        }
    }

    @Test
    void playGoesOnInMemoryWhereSomebodyIsTold() {
        Journal.Kept kept = Journal.resume(file);
        List<String> told = new ArrayList<>();
        kept.journal().playOnUnrecorded(failure -> told.add(failure.fault() + " " + failure.line()));
        kept.journal().close(); // as when the disk is taken away
        Played.on(kept.game(), 2 * MOVES);
        assertTrue(kept.game().moves() >= 2 * MOVES);
        assertEquals(List.of("UNWRITTEN " + (game.moves() + 2)), told);
        assertEquals(game.moves(), Journals.read(file).moves().size());
    }

    @Test
    void withoutAnybodyToTellAMoveThatCannotBeKeptDoesNotHappen() {
        Journal.Kept kept = Journal.resume(file);
        kept.journal().close();
        String before = kept.game().state().hash();
        assertThrows(java.io.UncheckedIOException.class, () -> Played.on(kept.game(), 2 * MOVES));
        assertEquals(before, kept.game().state().hash());
        assertEquals(game.moves(), kept.game().moves());
    }

    @Test
    void recordsARollback() {
        Path back = folder.resolve("back.jsonl");
        try (Journal.Kept kept = Journal.begin(back, Played.SCENARIO, 4, Played.SEATS)) {
            String opening = kept.game().state().hash();
            Played.on(kept.game(), MOVES);
            kept.game().rollBack(0);
            assertEquals(opening, kept.game().state().hash());
            Played.on(kept.game(), kept.game().moves() + MOVES);
            Game again = Journals.replay(Journals.read(back));
            assertEquals(kept.game().state().hash(), again.state().hash());
            assertEquals(kept.game().moves(), again.moves());
        }
    }

    @Test
    void aScenarioOfOnesOwnIsInTheJournal() {
        String text = ScenarioFiles.write(Played.SCENARIO).replaceFirst("\"discountRate\": [0-9.]+", "\"discountRate\": 0.031");
        Scenario own = ScenarioFiles.parse("own.json", new java.io.StringReader(text));
        assertFalse(own.equals(Played.SCENARIO));
        Path kept = folder.resolve("own.jsonl");
        Journal.Kept begun = Journal.begin(kept, own, 2, Played.SEATS);
        begun.journal().close();
        Recording recording = Journals.read(kept);
        assertTrue(recording.header().scenario() instanceof Header.Source.Embedded);
        assertEquals(StrictJson.write(own), StrictJson.write(recording.scenario()));
        assertEquals(begun.game().state().hash(), Journals.replay(recording).state().hash());
    }

    @Test
    void refusesAScenarioThatIsNoLongerTheOneThatWasPlayed() {
        header(new Header(1, "0.0.9", new Header.Source.Bundled("after-baku", "0".repeat(64)), 1, Played.SEATS));
        JournalException e = assertThrows(JournalException.class, () -> Journals.read(file));
        assertEquals(Fault.SCENARIO_CHANGED, e.fault());
        assertTrue(e.getMessage().contains("0.0.9"), e.getMessage());
    }

    @Test
    void refusesALaterFormat() {
        header(new Header(2, "9.9", new Header.Source.Bundled("after-baku", "0".repeat(64)), 1, Played.SEATS));
        assertEquals(Fault.FORMAT, assertThrows(JournalException.class, () -> Journals.read(file)).fault());
    }

    @Test
    void refusesWhatIsNoJournal() throws IOException {
        for (String text : List.of("", "\n", "hello\n", "{}\n", "{\"format\":1}", "{\"format\":1}\n")) {
            Files.writeString(file, text);
            assertEquals(Fault.NOT_A_JOURNAL, assertThrows(JournalException.class, () -> Journals.read(file)).fault(), text);
        }
        Files.delete(file);
        assertEquals(Fault.MISSING, assertThrows(JournalException.class, () -> Journals.read(file)).fault());
        assertEquals(Fault.MISSING, assertThrows(JournalException.class, () -> Journal.resume(file)).fault());
        assertFalse(Files.exists(file), "asking for a journal makes none");
        assertEquals(Fault.UNREADABLE, assertThrows(JournalException.class, () -> Journals.read(folder)).fault());
    }

    @Test
    void numbersNewJournals() {
        Path games = folder.resolve("games");
        assertEquals(games.resolve("after-baku-0001.jsonl"), Journals.fresh(games, "after-baku"));
        Played.journal(games.resolve("after-baku-0007.jsonl"), 1, 1);
        assertEquals(games.resolve("after-baku-0008.jsonl"), Journals.fresh(games, "after-baku"));
        assertEquals(games.resolve("other-0001.jsonl"), Journals.fresh(games, "other"));
        assertEquals(List.of(games.resolve("after-baku-0007.jsonl")), Journals.in(games));
    }

    @Test
    void everyFaultHasAMessageInEveryLanguage() {
        for (Fault fault : Fault.values()) {
            int line = Messages.in(Language.ENGLISH).pattern("journal." + fault).contains("line {1}") ? 3 : 0;
            for (Language language : Language.values()) {
                String text = new JournalException(fault, file, line, null, "a", "b", "c", "d").text(Messages.in(language));
                assertTrue(text.contains("game.jsonl"), text);
            }
        }
    }

    @Test
    void theEngineHasTheVersionOfTheBuild() throws IOException {
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + Header.ENGINE + "</version>"));
    }

    private void refuses(Fault fault, int line) {
        JournalException e = assertThrows(JournalException.class, () -> Journals.read(file));
        assertEquals(fault, e.fault());
        assertEquals(line, e.line());
    }

    private void restore() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Played.journal(file, 11, MOVES);
    }

    private void edit(UnaryOperator<List<String>> change) {
        List<String> lines = new ArrayList<>(text(file).lines().toList());
        write(change.apply(lines));
    }

    /** Changes the entry at a line and mends the chain, as only somebody who knows how would. */
    private void forge(int line, UnaryOperator<Entry> change) {
        Recording recording = Journals.read(file);
        List<String> lines = new ArrayList<>();
        Line last = Line.of(recording.header(), Chain.START);
        lines.add(last.text().strip());
        for (Entry entry : recording.moves()) {
            last = Line.of(entry.sequence() + 1 == line ? change.apply(entry) : entry, last.link());
            lines.add(last.text().strip());
        }
        write(lines);
    }

    private void header(Header header) {
        write(List.of(Line.of(header, Chain.START).text().strip()));
    }

    private void write(List<String> lines) {
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
