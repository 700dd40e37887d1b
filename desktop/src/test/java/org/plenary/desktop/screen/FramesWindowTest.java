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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.app.Settings;

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
    /** Where a graphics card fills the window, the processors' clock is too coarse to see it. */
    private static final double LEAST_FILL_NANOS = 1e6;
    private static final int FRAMES = 30;
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<String> over = new ArrayList<>();

    /** Measures frames one after another. */
    private void measure(GameWindow window, String name) {
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
        return Math.max(LEAST_FILL_NANOS, (MACHINE.getProcessCpuTime() - before) / (double) FRAMES);
    }

    @Test
    void staysWithinItsBudgets() throws Exception {
        EveryScreen screens = new EveryScreen();
        try (GameWindow window = open(Settings.initial(Locale.ROOT), 1280, 720, screens::first)) {
            screens.visit(window, name -> measure(window, name));
        }
        assertEquals(List.of(), over);
    }
}
