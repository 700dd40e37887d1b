package org.plenary.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.game.Game;
import org.plenary.core.game.Move;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.JournalException.Fault;
import org.plenary.core.lab.Games;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;

class SnapshotTest {
    private static final Scenario SCENARIO = Games.brief(3);

    @TempDir
    static Path played;
    private static Game game;

    @TempDir
    Path folder;
    private Path file;

    @BeforeAll
    static void playToTheEnd() {
        try (Journal.Kept kept = Journal.begin(played.resolve("game.jsonl"), SCENARIO, 5, Seats.allAi(SCENARIO))) {
            game = kept.game();
            Played.on(game, Integer.MAX_VALUE);
        }
        assertEquals(Phase.DEBRIEF, game.state().phase());
    }

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("game.jsonl");
        Files.copy(played.resolve("game.jsonl"), file);
        for (Path snapshot : Snapshot.allBeside(played.resolve("game.jsonl")).values()) {
            Files.copy(snapshot, folder.resolve(snapshot.getFileName()));
        }
    }

    @Test
    void standsBesideTheJournalForEveryConference() {
        assertEquals(Set.of(0, 1, 2), Snapshot.allBeside(file).keySet());
        assertEquals(List.of(file), Journals.in(folder), "a snapshot is no journal");
    }

    @Test
    void aForkGoesOnAsTheGameDidWhereTheSameIsPlayed() throws IOException {
        Path other = folder.resolve("other.jsonl");
        try (Journal.Kept kept = Journal.fork(file, 1, other)) {
            assertEquals(1, kept.game().state().round());
            assertEquals(Phase.HEADLINES, kept.game().state().phase());
            Played.on(kept.game(), Integer.MAX_VALUE);
            assertEquals(game.state().hash(), kept.game().state().hash());
        }
        assertEquals(Files.readString(file), Files.readString(other));
    }

    @Test
    void aForkMayPutSomebodyElseIntoTheSeats() {
        try (Journal.Kept kept = Journal.fork(file, 1, folder.resolve("other.jsonl"),
                Optional.of(Seats.allAi(SCENARIO).withPerson(SCENARIO, "CHN", "Ada")))) {
            assertEquals(game.at(opening(1)).state().hash(), kept.game().state().hash(), "who sits where changes nothing of what was");
            assertEquals(SCENARIO.indexOf("CHN"), kept.game().seats().person());
        }
    }

    @Test
    void ofADamagedJournalTheWholeLinesCanBeForked() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int bad = lines.size() - 3;
        lines.set(bad, lines.get(bad).replace("\"sequence\":", "\"sequence\": "));
        Files.write(file, lines);
        assertEquals(Fault.DAMAGED, assertThrows(JournalException.class, () -> Journals.read(file)).fault());
        try (Journal.Kept kept = Journal.fork(file, 1, folder.resolve("other.jsonl"))) {
            assertEquals(game.at(opening(1)).state().hash(), kept.game().state().hash());
        }
    }

    @Test
    void looksBackAtTheGameAsItStood() {
        for (int events = 1; events <= game.history().size(); events += 7) {
            Game then = game.at(events);
            assertEquals(game.history().get(events - 1).after().hash(), then.state().hash());
            assertEquals(events, then.history().size());
            assertEquals(game.seats(), then.seats());
        }
        assertThrows(IllegalArgumentException.class, () -> game.at(0));
        assertThrows(IllegalArgumentException.class, () -> game.at(game.history().size() + 1));
    }

    /** How many events had happened when the conference had opened and all who heard of it had felt it. */
    private static int opening(int round) {
        int at = 0;
        while (!(game.history().get(at).event() instanceof Event.ConferenceOpened opened && opened.round() == round)) {
            at++;
        }
        int move = game.history().get(at).move();
        while (game.history().get(at).move() == move) {
            at++;
        }
        return at;
    }

    @Test
    void aForkBeginsAtTheConferenceThatWasNotRolledBack() {
        Path back = folder.resolve("back.jsonl");
        String second;
        try (Journal.Kept kept = Journal.begin(back, SCENARIO, 6, Seats.allAi(SCENARIO))) {
            until(kept.game(), 1);
            kept.game().rollBack(0);
            kept.game().play(0, (observation, model, luck) -> List.of());
            until(kept.game(), 1);
            second = kept.game().state().hash();
            until(kept.game(), 2);
            kept.game().rollBack(1);
        }
        try (Journal.Kept kept = Journal.fork(back, 1, folder.resolve("other.jsonl"))) {
            assertEquals(second, kept.game().state().hash());
        }
        assertEquals(Fault.NOT_OPENED, assertThrows(JournalException.class, () -> Journal.fork(back, 2, folder.resolve("third.jsonl"))).fault());
        assertFalse(Files.exists(folder.resolve("third.jsonl")));
    }

    @Test
    void aGameOfAnotherEngineGoesOnFromItsSnapshot() {
        diverge();
        assertEquals(Fault.DIVERGED, assertThrows(JournalException.class, () -> Journals.replay(Journals.read(file))).fault());
        Path other = folder.resolve("other.jsonl");
        String hash;
        try (Journal.Kept kept = Journal.fork(file, 2, other)) {
            assertEquals(2, kept.game().state().round());
            Played.on(kept.game(), Integer.MAX_VALUE);
            hash = kept.game().state().hash();
            assertEquals(game.state().hash(), hash, "this engine is the same after all");
            int debt = game.model().layout().of(BlocStock.DEBT, 3);
            assertEquals(game.history().why(game.model(), debt, 2025, 2036), kept.game().history().why(game.model(), debt, 2025, 2036));
            assertEquals(game.history().size(), kept.game().history().size());
            assertEquals(3, kept.game().opened());
        }
        assertEquals(hash, Journals.replay(Journals.read(other)).state().hash(), "the new journal stands alone");
    }

    @Test
    void namesCarryOverWhereStocksAndCausesHaveAnotherOrder() throws IOException {
        Snapshot snapshot = Snapshot.read(Snapshot.beside(file, 2));
        Snapshot other = reversed(snapshot);
        assertFalse(snapshot.stocks().equals(other.stocks()));
        other.write(file);
        diverge();
        try (Journal.Kept kept = Journal.fork(file, 2, folder.resolve("other.jsonl"))) {
            assertEquals(snapshot.hash(), kept.game().state().hash());
        }
    }

    @Test
    void aRollbackTakesAwayTheSnapshotsAfterIt() {
        Path back = folder.resolve("again.jsonl");
        try (Journal.Kept kept = Journal.begin(back, SCENARIO, 6, Seats.allAi(SCENARIO))) {
            until(kept.game(), 2);
            assertEquals(Set.of(0, 1, 2), Snapshot.allBeside(back).keySet());
            kept.game().rollBack(0);
            assertEquals(Set.of(0), Snapshot.allBeside(back).keySet());
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        Snapshot snapshot = Snapshot.read(Snapshot.beside(file, 2));
        List<String> stocks = new ArrayList<>(snapshot.stocks());
        stocks.set(7, "MIASMA");
        new Snapshot(1, "0.0.9", snapshot.scenario(), snapshot.seed(), snapshot.seats(), 2, snapshot.hash(), stocks, snapshot.causes(), snapshot.game())
                .write(file);
        diverge();
        JournalException strange = assertThrows(JournalException.class, () -> Journal.fork(file, 2, folder.resolve("other.jsonl")));
        assertEquals(Fault.SNAPSHOT_STRANGE, strange.fault());
        assertTrue(strange.getMessage().contains("MIASMA"), strange.getMessage());
        Files.writeString(Snapshot.beside(file, 2), "not one");
        assertEquals(Fault.SNAPSHOT_DAMAGED, assertThrows(JournalException.class, () -> Journal.fork(file, 2, folder.resolve("other.jsonl"))).fault());
        assertFalse(Files.exists(folder.resolve("other.jsonl")));
    }

    @Test
    void whoListensIsToldWhenASnapshotCannotBeWritten() throws IOException {
        Path held = folder.resolve("held.jsonl");
        List<Fault> told = new ArrayList<>();
        try (Journal.Kept kept = Journal.begin(held, SCENARIO, 5, Seats.allAi(SCENARIO))) {
            kept.journal().playOnUnrecorded(failure -> told.add(failure.fault()));
            Files.createDirectories(Snapshot.beside(held, 1).resolve("in the way"));
            Played.on(kept.game(), Integer.MAX_VALUE);
            assertEquals(game.state().hash(), kept.game().state().hash());
        }
        assertEquals(List.of(Fault.SNAPSHOT_UNWRITTEN), told);
        assertEquals(game.state().hash(), Journals.replay(Journals.read(held)).state().hash());
    }

    private static void until(Game game, int round) {
        while (game.opened() <= round) {
            Played.on(game, game.moves() + 1);
        }
    }

    /** As if another engine had come to another state at the last move. */
    private void diverge() {
        Recording recording = Journals.read(file);
        StringBuilder lines = new StringBuilder();
        Line last = Line.of(recording.header(), Chain.START);
        lines.append(last.text());
        for (Entry entry : recording.moves()) {
            boolean end = entry.sequence() == recording.moves().size();
            last = Line.of(end ? new Entry(entry.sequence(), entry.move(), "0123456789abcdef") : entry, last.link());
            lines.append(last.text());
        }
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The same as an engine would write it that counts stocks and causes from the other end. */
    private static Snapshot reversed(Snapshot s) {
        List<String> stocks = new ArrayList<>(s.stocks());
        Collections.reverse(stocks);
        List<String> causes = new ArrayList<>(s.causes());
        Collections.reverse(causes);
        double[] start = s.game().start().clone();
        for (int i = 0; i < start.length; i++) {
            start[i] = s.game().start()[start.length - 1 - i];
        }
        List<List<Event>> moves = s.game().moves().stream().map(move -> move.stream().map(event -> (
                event instanceof Event.YearPassed passed ? new Event.YearPassed(passed.year(), reversed(passed.flows(), stocks.size(), causes.size()))
                : event instanceof Event.Felt felt ? new Event.Felt(felt.occasion(), reversed(felt.flows(), stocks.size(), causes.size())) : event)).toList()).toList();
        return new Snapshot(s.format(), s.engine(), s.scenario(), s.seed(), s.seats(), s.round(), s.hash(), stocks, causes,
                new Move.Restored(s.game().year(), start, s.game().agreements(), moves));
    }

    private static Flows reversed(Flows flows, int stocks, int causes) {
        int[] stock = flows.stock().clone();
        int[] cause = flows.cause().clone();
        for (int i = 0; i < stock.length; i++) {
            stock[i] = stocks - 1 - stock[i];
            cause[i] = causes - 1 - cause[i];
        }
        return new Flows(stock, cause, flows.amount());
    }
}
