package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.present.Kept;
import org.plenary.desktop.screen.replays.CompareScreen;
import org.plenary.desktop.screen.replays.ReplayScreen;
import org.plenary.desktop.screen.replays.ReplaysScreen;

/** Saved games: listed, looked at, compared, played once more, as a person clicks it. */
class ReplaysWindowTest extends WindowTest {
    private static final String WHOLE = "after-baku-six-0001.jsonl";
    private static final String OTHER = "after-baku-six-0002.jsonl";
    private static final String DAMAGED = "after-baku-six-0003.jsonl";
    private static final String NOTHING = "notes.jsonl";

    private Screens navigation;
    private final List<String> faults = new ArrayList<>();

    private static void until(GameWindow window, BooleanSupplier holds) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!window.on(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within 90 seconds");
            }
            window.frames(2);
        }
        window.frames(20);
    }

    private void look(GameWindow window, String name) {
        window.shot(name);
        window.faults().stream().filter(fault -> !fault.contains("/map/map-")).forEach(fault -> faults.add(name + ": " + fault));
    }

    private static ReplayScreen screen(GameWindow window) {
        return (ReplayScreen) window.game().screen();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,1280,720", "SIMPLIFIED_CHINESE,1920,1080"})
    void showsComparesAndForksWhatWasKept(Language language, int width, int height) throws Exception {
        Path games = new PlenaryFolder(folder).games();
        Kept.whole(games.resolve(WHOLE), 3);
        Kept.otherwise(games.resolve(WHOLE), 1, games.resolve(OTHER));
        List<String> lines = new ArrayList<>(Files.readAllLines(games.resolve(OTHER)));
        lines.set(lines.size() - 30, "{}");
        Files.write(games.resolve(DAMAGED), lines);
        Files.writeString(games.resolve(NOTHING), "not a journal\n");
        try (GameWindow window = open(language, width, height, game -> {
            navigation = new Screens(game);
            return navigation.first();
        })) {
            window.click("replays");
            until(window, () -> window.game().screen() instanceof ReplaysScreen list && list.settled());
            look(window, "replays");
            assertFalse(window.shows("choose-" + DAMAGED));
            assertFalse(window.shows("watch-" + NOTHING));
            assertTrue(window.shows("rescue-" + DAMAGED));

            window.click("choose-" + WHOLE);
            window.click("choose-" + OTHER);
            window.click("compare");
            until(window, () -> window.game().screen() instanceof CompareScreen both && both.settled());
            look(window, "replays-compare");
            window.key(Keys.ESCAPE);
            until(window, () -> window.game().screen() instanceof ReplaysScreen list && list.settled());

            window.click("watch-" + WHOLE);
            until(window, () -> window.game().screen() instanceof ReplayScreen one && one.settled());
            look(window, "replay-map");
            window.key(Keys.END);
            for (String tab : List.of("FLOOR", "TEXT", "CHARTS", "TUB", "SCORES")) {
                window.click("tab-" + tab);
                window.frames(20);
                look(window, "replay-" + tab.toLowerCase(java.util.Locale.ROOT));
            }
            int end = window.on(() -> screen(window).at());
            window.key(Keys.PAGE_UP);
            window.key(Keys.PAGE_UP);
            assertTrue(window.on(() -> screen(window).at()) < end);
            window.click("step");
            int before = window.on(() -> screen(window).at());
            window.click("step-back");
            assertEquals(before - 1, window.on(() -> screen(window).at()));
            window.click("scrubber");
            assertEquals(end / 2.0, window.on(() -> screen(window).at()), 2);
            window.key(Keys.SPACE);
            look(window, "replay-playing");

            window.click("fork");
            window.await("fork-card");
            window.frames(20);
            look(window, "replay-fork");
            window.click("fork-CHN");
            window.click("fork-begin");
            window.await("dossier");
            assertEquals("CHN", window.on(() -> navigation.router().session().seat()));
            assertTrue(Files.exists(games.resolve("after-baku-six-0004.jsonl")), "the fork is a game of its own");
        }
        assertEquals(List.of(), faults);
    }
}
