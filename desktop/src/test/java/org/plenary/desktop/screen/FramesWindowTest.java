package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.screen.briefing.BriefingScreen;
import org.plenary.desktop.screen.debrief.DebriefScreen;
import org.plenary.desktop.screen.dynamics.DynamicsScreen;
import org.plenary.desktop.screen.home.HomeScreen;
import org.plenary.desktop.screen.newgame.NewGameScreen;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.settings.SettingsScreen;
import org.plenary.desktop.screen.stocktake.StocktakeScreen;
import org.plenary.desktop.screen.table.TableScreen;
import org.plenary.desktop.screen.title.TitleScreen;
import org.plenary.desktop.screen.years.YearsScreen;

/**
 * What a frame costs, screen by screen, with everything moving that moves: draw calls, bytes allocated and the work of
 * the processors have budgets. Work is the processor time of all threads, the software renderer's included, and is
 * measured in fills of the whole window, timed just before on the same machine: milliseconds alone would be the
 * machine's, and those on the clock also its neighbours'. They are printed.
 */
class FramesWindowTest extends WindowTest {
    /** Calls to the graphics library that draw, per frame. */
    private static final int MOST_CALLS = 20;
    /** Bytes the render thread allocates per frame: a few boxed numbers, no text and no layout. */
    private static final long MOST_BYTES = 512;
    /** Processor time of a frame, in fills of the window. */
    private static final double MOST_FILLS = 10;
    private static final int FRAMES = 30;
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Session session;
    private Screens screens;
    private final List<String> over = new ArrayList<>();

    private Router router(GameWindow window) {
        Map<Phase, Router.Maker> makers = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            makers.put(phase, BriefingScreen::new);
        }
        return new Router(window.game(), session, makers, () -> {}, () -> {});
    }

    private void measure(GameWindow window, String name, Supplier<PlenaryScreen> screen) {
        window.on(() -> {
            window.game().show(screen.get());
            return null;
        });
        steady(window, name);
    }

    /** Waits until nothing is being worked out any more, and measures frames one after another. */
    private void steady(GameWindow window, String name) {
        window.frames(60);
        window.on(() -> {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            GLProfiler profiler = new GLProfiler(Gdx.graphics);
            for (int i = 0; i < FRAMES; i++) {
                window.game().render();
            }
            double fill = fill(window);
            long work = MACHINE.getProcessCpuTime();
            long[] nanos = new long[FRAMES];
            long[] bytes = new long[FRAMES];
            for (int i = 0; i < FRAMES; i++) {
                long allocated = threads.getCurrentThreadAllocatedBytes();
                long start = System.nanoTime();
                window.game().render();
                Gdx.gl.glFinish();
                nanos[i] = System.nanoTime() - start;
                bytes[i] = threads.getCurrentThreadAllocatedBytes() - allocated;
            }
            double fills = (MACHINE.getProcessCpuTime() - work) / (double) FRAMES / fill;
            profiler.enable();
            profiler.reset();
            window.game().render();
            int calls = profiler.getDrawCalls();
            profiler.disable();
            Arrays.sort(nanos);
            Arrays.sort(bytes);
            System.out.printf(Locale.ROOT, "%-16s %5.1f ms median %5.1f ms 95 %% %5.1f ms of work %5.1f fills of %4.1f ms %4d calls %7d bytes%n",
                    name, nanos[FRAMES / 2] / 1e6, nanos[FRAMES * 95 / 100] / 1e6, fills * fill / 1e6, fills, fill / 1e6, calls, bytes[FRAMES / 2]);
            if (fills > MOST_FILLS) {
                over.add(name + ": %.1f fills of the window, at most %.1f".formatted(fills, MOST_FILLS));
            }
            if (calls > MOST_CALLS) {
                over.add(name + ": " + calls + " draw calls, at most " + MOST_CALLS);
            }
            if (bytes[FRAMES / 2] > MOST_BYTES) {
                over.add(name + ": " + bytes[FRAMES / 2] + " bytes a frame, at most " + MOST_BYTES);
            }
            return null;
        });
    }

    /** Processor time of filling the window once with the hall, in nanoseconds. */
    private static double fill(GameWindow window) {
        Batch batch = window.game().screen().stage().getBatch();
        Stage stage = window.game().screen().stage();
        batch.setProjectionMatrix(stage.getCamera().combined);
        long before = 0;
        for (int i = -FRAMES; i < FRAMES; i++) {
            before = i == 0 ? MACHINE.getProcessCpuTime() : before;
            batch.disableBlending();
            batch.begin();
            window.game().kit().skin().backdrop().hall(batch, 0, 0, stage.getWidth(), stage.getHeight(), stage.getWidth(), stage.getHeight());
            batch.end();
            batch.enableBlending();
            Gdx.gl.glFinish();
        }
        return (MACHINE.getProcessCpuTime() - before) / (double) FRAMES;
    }

    private void until(Phase phase) {
        while (session.game().state().phase() != phase) {
            if (session.yourTurn()) {
                session.act(new Command.Pass(session.seat(), "test"));
            } else {
                session.proceed();
            }
        }
    }

    @Test
    void staysWithinItsBudgets() throws Exception {
        Scenario scenario = ScenarioFiles.load("after-baku");
        session = new Session(Game.begin(scenario, 7, Seats.allAi(scenario).withPerson(scenario, "IND", "Ada"), MoveLog.NONE), scenario.indexOf("IND"));
        try (GameWindow window = open(Settings.initial(Locale.ROOT), 1280, 720, game -> {
            screens = new Screens(game);
            return screens.first();
        })) {
            steady(window, "title");
            measure(window, "newgame", () -> new NewGameScreen(screens));
            measure(window, "settings", () -> new SettingsScreen(window.game()));
            measure(window, "dynamics", () -> new DynamicsScreen(window.game()));
            measure(window, "briefing", () -> new BriefingScreen(router(window)));
            until(Phase.TALKS);
            measure(window, "map", () -> new TableScreen(router(window)));
            for (String tab : List.of("coalitions", "text", "deals", "tub", "charts")) {
                window.key(com.badlogic.gdx.Input.Keys.NUM_2 + List.of("coalitions", "text", "deals", "tub", "charts").indexOf(tab));
                steady(window, tab);
            }
            until(Phase.PLENARY);
            measure(window, "plenary", () -> new HallScreen(router(window)));
            while (session.game().state().phase() == Phase.PLENARY) {
                session.act(new Command.Declare(session.seat(), org.plenary.core.talks.Stance.AGREE, List.of()));
            }
            if (session.game().state().phase() == Phase.RATIFICATION) {
                measure(window, "home", () -> new HomeScreen(router(window)));
            }
            until(Phase.YEARS);
            measure(window, "years", () -> new YearsScreen(router(window)));
            until(Phase.STOCKTAKE);
            measure(window, "stocktake", () -> new StocktakeScreen(router(window)));
            until(Phase.DEBRIEF);
            measure(window, "debrief", () -> new DebriefScreen(router(window)));
        }
        assertEquals(List.of(), over);
    }
}
