package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.game.Game;
import org.plenary.core.journal.Journal;
import org.plenary.core.journal.JournalException;
import org.plenary.core.report.Debrief;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

class ReplayTest {
    @TempDir
    private static Path shared;
    private static Path file;
    private static Game game;
    private static Game other;

    @TempDir
    private Path folder;

    @BeforeAll
    static void play() {
        file = shared.resolve("after-baku-six-0001.jsonl");
        game = Kept.whole(file, 3);
        other = Kept.otherwise(file, 1, shared.resolve("after-baku-six-0002.jsonl"));
    }

    private static Words words(Language language) {
        return new Words(Kept.SCENARIO, Messages.in(language));
    }

    @Test
    void tellsAGameInOrderAndToItsEnd() {
        for (Language language : Language.values()) {
            Replay replay = Replay.of(game, 2, words(language));
            assertEquals(game.opened(), replay.chapters().size());
            int before = 0;
            for (int i = 0; i < replay.stops().size(); i++) {
                Replay.Stop stop = replay.stops().get(i);
                assertTrue(stop.events() >= before, "stop " + i + " lies before the one before it");
                before = stop.events();
                assertFalse(stop.line().text().isBlank());
                assertEquals(replay.chapter(i).round(), replay.at(i).state().round(), stop.line().text());
            }
            assertEquals(game.state().hash(), replay.at(replay.stops().size() - 1).state().hash());
            long years = replay.stops().stream().filter(stop -> stop.kind() == Replay.Kind.YEAR).count();
            int passed = 0;
            int opening = replay.stops().get(0).events();
            for (int i = opening; i < game.history().size(); i++) {
                passed += game.history().get(i).event() instanceof Event.YearPassed ? 1 : 0;
            }
            assertEquals(passed, years, "every year since the first conference can be gone to");
        }
    }

    @Test
    void everyStopCanBeShown() {
        Words words = words(Language.ENGLISH);
        Replay replay = Replay.of(game, 2, words);
        for (int i = 0; i < replay.stops().size(); i += 5) {
            Game then = replay.at(i);
            assertFalse(TextView.of(then, 2, words).articles().isEmpty());
            assertEquals(then.state().world().year(), Replay.charts(ChartsView.of(game, null), then).now());
            DealsView.of(then, 2, words);
        }
    }

    @Test
    void aSavedGameSaysWhoPlayedAndHowItEnded() {
        Saved saved = Saved.of(file);
        assertTrue(saved.over());
        assertFalse(saved.resumable());
        assertEquals(List.of(2), saved.persons());
        Words words = words(Language.ENGLISH);
        assertTrue(saved.about(words).contains(words.bloc(2)) && saved.about(words).contains("°C"), saved.about(words));
        assertEquals(words.title(), saved.title(words));
    }

    @Test
    void anUnfinishedGameCanBeGoneOnWith() {
        Path open = folder.resolve("open.jsonl");
        Kept.until(open, 4, 1);
        Saved saved = Saved.of(open);
        assertTrue(saved.resumable());
        assertEquals(2, saved.opened());
        assertEquals(1, saved.from());
    }

    @Test
    void aDamagedGameSaysWhatIsWrongAndFromWhereOneCanGoOn() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int bad = lines.size() * 2 / 3;
        lines.set(bad, lines.get(bad).replaceFirst(":", ": "));
        Path damaged = Files.write(folder.resolve("damaged.jsonl"), lines);
        Saved saved = Saved.of(damaged);
        assertEquals(JournalException.Fault.DAMAGED, saved.fault().orElseThrow().fault());
        assertEquals(bad + 1, saved.fault().get().line());
        assertTrue(saved.from() >= 0 && saved.from() < game.opened(), "from " + saved.from());
        try (Journal.Kept kept = Journal.fork(damaged, saved.from(), folder.resolve("on.jsonl"))) {
            assertEquals(saved.from(), kept.game().state().round());
            assertEquals(Phase.HEADLINES, kept.game().state().phase());
        }
        Path nothing = Files.writeString(folder.resolve("nothing.jsonl"), "no journal at all\n");
        Saved broken = Saved.of(nothing);
        assertEquals(JournalException.Fault.NOT_A_JOURNAL, broken.fault().orElseThrow().fault());
        assertEquals(-1, broken.from());
    }

    @Test
    void readingCanBeCancelledAndSaysHowFarItIs() {
        List<Double> shares = new ArrayList<>();
        Saved.read(file, shares::add);
        assertEquals(1, shares.get(shares.size() - 1));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Saved.read(file, share -> {}));
        assertTrue(Thread.interrupted(), "the interrupt stays for whoever asked");
    }

    @Test
    void twoEndingsDifferFromTheForkOn() {
        Words words = words(Language.ENGLISH);
        CompareView view = CompareView.of(game, Debrief.of(game), other, Debrief.of(other), words);
        assertFalse(view.differences().isEmpty());
        String first = words.cop(Kept.SCENARIO.cops().get(0));
        assertTrue(view.differences().stream().noneMatch(difference -> difference.cop().equals(first)),
                "before the fork nothing differs");
        assertTrue(view.parted().contains(view.differences().get(0).cop()), view.parted());
        for (CompareView.Difference difference : view.differences()) {
            assertFalse(difference.left().equals(difference.right()));
        }
        int opened = Kept.SCENARIO.cops().get(1).year() - Kept.SCENARIO.start();
        assertEquals(view.left().values()[opened], view.right().values()[opened], "the same world when they part");
        CompareView same = CompareView.of(game, Debrief.of(game), game, Debrief.of(game), words);
        assertEquals(List.of(), same.differences());
    }
}
