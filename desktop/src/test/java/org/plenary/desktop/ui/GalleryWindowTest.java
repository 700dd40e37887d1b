package org.plenary.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.WindowTest;

class GalleryWindowTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({"en, 1280, 720", "zh_TW, 1280, 720", "en, 1920, 1080", "zh_CN, 1920, 1080"})
    void everyWidgetFitsInEveryLanguageAndSize(String tag, int width, int height) throws Exception {
        try (GameWindow window = open(Language.of(tag), width, height, game -> new GalleryScreen(game, "controls"))) {
            for (String page : List.of("controls", "map", "charts", "plenary")) {
                window.on(() -> {
                    window.game().show(new GalleryScreen(window.game(), page));
                    return null;
                });
                window.await("phases");
                window.frames(5);
                window.shot("gallery-" + page);
                assertEquals(List.of(), window.faults(), page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, 720", "zh_CN, 1280, 720", "en, 1920, 1080"})
    void cardsStandOverTheScreenAndAnswerToThePointer(String tag, int width, int height) throws Exception {
        try (GameWindow window = open(Language.of(tag), width, height, game -> new GalleryScreen(game, "charts"))) {
            window.click("ppm");
            window.await("why");
            window.shot("card-why");
            assertEquals(List.of(), window.faults());
            window.key(Keys.ESCAPE);

            window.on(() -> {
                GalleryScreen screen = (GalleryScreen) window.game().screen();
                window.<LineChart>find("line").change(screen.curves(0.3));
                return null;
            });
            window.hover("line");
            window.shot("chart-hover");

            window.hover("warming");
            window.await("why");
            window.shot("card-beside");
            window.hover("line");
            window.frames(3);
            assertFalse(window.shows("why"));

            window.on(() -> {
                Kit kit = window.game().kit();
                Ask.open(kit, window.game().screen().stage(), kit.text("desktop.crash.title"),
                        kit.text("desktop.crash.body", "crash.txt"), kit.text("desktop.quit"), () -> {});
                Toast.show(kit, window.game().screen().stage(), kit.text("desktop.map.caption"), Toast.Tone.LOSS);
                return null;
            });
            window.key(Keys.TAB);
            window.shot("card-ask");
            assertEquals(List.of(), window.faults());
            window.key(Keys.ESCAPE);

            window.on(() -> {
                ProgressCard.open(window.game().kit(), window.game().screen().stage(), "1000 x AI", () -> {}).show(0.4f);
                return null;
            });
            window.shot("card-progress");
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void aHintAppearsWhereThePointerRests() throws Exception {
        try (GameWindow window = open(Language.SIMPLIFIED_CHINESE, 1280, 720,
                game -> new GalleryScreen(game, "controls"))) {
            int before = window.on(() -> window.game().screen().stage().getActors().size);
            window.hover("marks");
            for (int i = 0; i < 600 && window.on(() -> window.game().screen().stage().getActors().size) == before; i++) {
                window.frames(1);
            }
            window.shot("hint");
            assertEquals(before + 1, window.on(() -> window.game().screen().stage().getActors().size));
        }
    }

    @Test
    void everyWidgetFitsOnAProjectorToo() throws Exception {
        try (GameWindow window = open(Language.ENGLISH, 1280, 720, game -> new GalleryScreen(game, "charts"))) {
            window.on(() -> {
                window.game().change(window.game().settings().withProjector(true));
                return null;
            });
            for (String page : List.of("controls", "map", "charts", "plenary")) {
                window.on(() -> {
                    window.game().show(new GalleryScreen(window.game(), page));
                    return null;
                });
                window.frames(5);
                window.shot("projector-" + page);
                assertEquals(List.of(), window.faults(), page);
            }
        }
    }

    @Test
    void aScreenAtRestIsDrawnWithFewFlushesAndAllocatesAlmostNothing() throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (GameWindow window = open(Language.ENGLISH, 1280, 720, game -> new GalleryScreen(game, "controls"))) {
            for (String page : List.of("controls", "map", "charts", "plenary")) {
                window.on(() -> {
                    window.game().show(new GalleryScreen(window.game(), page));
                    return null;
                });
                window.frames(20);
                long bytes = window.on(() -> {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    for (int i = 0; i < 100; i++) {
                        window.game().render();
                    }
                    return (threads.getCurrentThreadAllocatedBytes() - before) / 100;
                });
                int flushes = window.on(() -> ((SpriteBatch) window.game().screen().stage().getBatch()).renderCalls);
                assertTrue(bytes < 1000, page + ": " + bytes + " bytes a frame");
                assertTrue(flushes <= 4, page + ": " + flushes + " flushes");
            }
        }
    }
}
