package org.plenary.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.text.Language;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.asset.PlenarySkin;
import org.plenary.desktop.ui.Kit;

class PlenaryGameWindowTest extends WindowTest {
    private static final class Sample extends PlenaryScreen {
        final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        boolean breaks;

        Sample(PlenaryGame game) {
            super(game);
        }

        @Override
        protected void build(Kit kit, Table root) {
            TextField field = new TextField("", kit.skin());
            field.setName("field");
            root.add(field).row();
            root.add(kit.button("work", kit.text("desktop.title"), this::work)).row();
            root.add(kit.button("break", "Break", () -> breaks = true));
        }

        private void work() {
            work(() -> Thread.currentThread().getName(), name -> heard.add(name + " to "
                    + Thread.currentThread().getName()));
        }

        @Override
        protected void update(float seconds) {
            if (breaks) {
                throw new IllegalStateException("broken on purpose");
            }
        }
    }

    private GameWindow sample(int width, int height) throws InterruptedException {
        return open(Language.ENGLISH, width, height, Sample::new);
    }

    private static Sample screen(GameWindow window) {
        return (Sample) window.game().screen();
    }

    @Test
    void longWorkComesBackToTheRenderThread() throws Exception {
        try (GameWindow window = sample(1280, 720)) {
            window.click("work");
            for (int i = 0; i < 200 && window.on(() -> screen(window).heard.isEmpty()); i++) {
                window.frames(1);
            }
            assertEquals(List.of("plenary-worker to window"), window.on(() -> List.copyOf(screen(window).heard)));
        }
    }

    @Test
    void cancelledWorkIsInterruptedAndNeverHeardOfAgain() throws Exception {
        try (GameWindow window = sample(1280, 720)) {
            CountDownLatch interrupted = new CountDownLatch(1);
            PlenaryGame.Task task = window.on(() -> window.game().work(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
                return "late";
            }, screen(window).heard::add));
            window.frames(2);
            assertFalse(task.finished());
            task.cancel();
            assertTrue(interrupted.await(10, TimeUnit.SECONDS));
            window.frames(5);
            assertTrue(task.finished());
            assertEquals(List.of(), window.on(() -> List.copyOf(screen(window).heard)));
        }
    }

    @Test
    void aFaultIsWrittenDownAndShown() throws Exception {
        try (GameWindow window = sample(1280, 720)) {
            Path journal = folder.resolve("games").resolve("after-baku-0001.jsonl");
            window.on(() -> {
                window.game().playing(new PlenaryGame.Played(4711, journal));
                return screen(window).breaks = true;
            });
            for (int i = 0; i < 100 && !window.shows("crash-quit"); i++) {
                window.on(() -> null);
            }
            window.shotOf("crash");
            Path crashes = new PlenaryFolder(folder).crashes();
            try (var files = Files.list(crashes)) {
                String said = Files.readString(files.findFirst().orElseThrow());
                assertTrue(said.contains("broken on purpose") && said.contains("java.version") && said.contains("4711")
                        && said.contains(journal.toString()), said);
            }
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void glyphsAreMadeAnewForAnotherScaleAndTypingSurvivesNothingButTheFocusDoes() throws Exception {
        try (GameWindow window = sample(1280, 720)) {
            PlenarySkin before = window.on(() -> window.game().kit().skin());
            window.click("field");
            window.type("Team India");
            assertEquals("Team India", window.on(() -> window.<TextField>find("field").getText()));
            window.on(() -> Gdx.graphics.setWindowedMode(1600, 900));
            for (int i = 0; i < 400 && window.on(() -> window.game().kit().skin() == before); i++) {
                window.frames(1);
            }
            assertNotSame(before, window.on(() -> window.game().kit().skin()));
            assertEquals(1.25f, window.on(() -> window.game().kit().sheet().scale()));
            assertEquals("field", window.on(() -> window.game().screen().stage().getKeyboardFocus().getName()));
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void anotherScreenFadesInAndTakesNoInputBefore() throws Exception {
        PlenaryFolder home = new PlenaryFolder(folder);
        Settings.initial(Locale.ROOT).withLanguage(Language.ENGLISH).save(home.settings());
        try (GameWindow window = GameWindow.open(home, Sample::new, 1280, 720)) {
            PlenaryScreen first = window.on(() -> window.game().screen());
            boolean held = window.on(() -> {
                window.game().show(new Sample(window.game()));
                return Gdx.input.getInputProcessor() == null;
            });
            assertTrue(held);
            for (int i = 0; i < 400 && window.on(() -> Gdx.input.getInputProcessor() == null); i++) {
                window.frames(1);
            }
            PlenaryScreen second = window.on(() -> window.game().screen());
            assertNotSame(first, second);
            assertSame(second.stage(), window.on(() -> Gdx.input.getInputProcessor()));
            window.key(Keys.TAB);
            assertEquals("field", window.on(() -> second.focus().current().getName()));
        }
    }

    @Test
    void aScreenThatIsReadDrawsAFewFramesASecondAndWakesWhenItIsTouched() throws Exception {
        try (GameWindow window = sample(1280, 720)) {
            Thread.sleep(1500);
            long before = window.on(() -> Gdx.graphics.getFrameId());
            Thread.sleep(2000);
            long rested = window.on(() -> Gdx.graphics.getFrameId()) - before;
            assertTrue(rested >= 3 && rested <= 14, rested + " frames in two seconds of rest");
            window.hover("work");
            before = window.on(() -> Gdx.graphics.getFrameId());
            Thread.sleep(400);
            long awake = window.on(() -> Gdx.graphics.getFrameId()) - before;
            assertTrue(awake > 6, awake + " frames in the 0.4 seconds after the pointer moved");
        }
    }

    @Test
    void aKeyFillsTheDisplayAndGivesItBack() throws Exception {
        try (GameWindow window = sample(1280, 720)) {
            window.key(Keys.F11);
            window.frames(20);
            assertTrue(window.on(() -> Gdx.graphics.isFullscreen() && window.game().settings().fullScreen()));
            window.key(Keys.F11);
            window.frames(20);
            assertFalse(window.on(() -> Gdx.graphics.isFullscreen() || window.game().settings().fullScreen()));
            assertEquals(1280, window.on(() -> Gdx.graphics.getWidth()));
        }
    }

    @Test
    void theProjectorMakesTextLargerInPlace() throws Exception {
        try (GameWindow window = sample(1280, 720)) {
            float before = window.on(() -> window.find("work").getHeight());
            window.on(() -> {
                window.game().change(window.game().settings().withProjector(true));
                return null;
            });
            window.frames(3);
            float after = window.on(() -> window.find("work").getHeight());
            assertTrue(after > before * 1.1, before + " to " + after);
            assertTrue(Settings.load(new PlenaryFolder(folder).settings(), Locale.ROOT).projector());
        }
    }
}
