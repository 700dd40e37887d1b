package org.plenary.desktop.app;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.utils.ScreenUtils;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.text.Messages;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.PlenarySkin;
import org.plenary.desktop.asset.Sounds;
import org.plenary.desktop.ui.Kit;

/**
 * The application: the skin for the window's scale, the settings, one screen at a time with a short fade between two,
 * and a worker for what takes long. All methods are for the render thread, unless they say otherwise.
 *
 * <p>Frames are drawn only while something moves, so that a screen that is read costs nothing. What moves by itself asks
 * for the next frame each time with {@code Gdx.graphics.requestRendering()}, as libGDX's own actions do; everything else
 * calls {@link #stir}, or waits for the look that is taken four times a second.
 */
public final class PlenaryGame extends ApplicationAdapter {
    /** The least width of a screen, in units. */
    public static final float WIDTH = 1280;
    /** The least height of a screen, in units. */
    public static final float HEIGHT = 720;

    private static final float FADE_SECONDS = 0.2f;
    /** The window's scale must rest this long before glyphs are made anew, so that dragging its edge stays smooth. */
    private static final float SETTLE_SECONDS = 0.15f;
    private static final float LONGEST_FRAME = 0.3f;
    /** How long frames go on after something has happened. */
    private static final float LINGER_SECONDS = 0.5f;
    /** How often a window at rest is looked after, for clocks and waits. */
    private static final long LOOK_MILLIS = 250;
    /** Frames a second of what moves by itself; half of them, to spare a battery, when nobody has touched it for a while. */
    private static final int FRAMES = 60;
    private static final int FRAMES_ALONE = 30;
    private static final float ALONE_SECONDS = 20;
    /** A frame that begins something takes no more of its time than this, however long the window has rested. */
    private static final float FIRST_FRAME = 1 / 60f;

    private final PlenaryFolder home;
    private final Function<PlenaryGame, PlenaryScreen> first;
    private final ExecutorService worker = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "plenary-worker");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledExecutorService lookout = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "plenary-lookout");
        thread.setDaemon(true);
        return thread;
    });

    private Settings settings;
    private Sounds sounds;
    private int windowWidth = (int) WIDTH;
    private int windowHeight = (int) HEIGHT;
    private Batch batch;
    private Kit kit;
    private PlenaryScreen screen;
    private PlenaryScreen next;
    private PlenaryScreen under;
    private float fade = 1;
    private float unsettled = -1;
    private float lively;
    private float alone;
    private boolean stirred;
    private boolean stale;
    private Throwable fault;
    private Played played;

    /**
     * A game that opens with a screen.
     *
     * @param first makes the first screen, on the render thread
     */
    public PlenaryGame(PlenaryFolder home, Function<PlenaryGame, PlenaryScreen> first) {
        this.home = home;
        this.first = first;
        this.settings = Settings.load(home.settings(), Locale.getDefault());
    }

    /** Work under way off the render thread. */
    public static final class Task {
        private volatile boolean cancelled;
        private volatile boolean finished;
        private volatile Future<?> future;

        private Task() {}

        /** Stops the work: its thread is interrupted and its result dropped. */
        public void cancel() {
            cancelled = true;
            Future<?> running = future;
            if (running != null) {
                running.cancel(true);
            }
        }

        /** Whether the result has been handed over, or dropped. */
        public boolean finished() {
            return finished || cancelled;
        }
    }

    @Override
    public void create() {
        batch = new SpriteBatch(4000);
        sounds = new Sounds(settings.sound());
        fill(settings.fullScreen());
        kit = freshKit();
        show(first.apply(this));
        Graphics window = Gdx.graphics;
        window.setContinuousRendering(false);
        lookout.scheduleWithFixedDelay(window::requestRendering, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Something has happened: frames are drawn for the next half second at least. */
    public void stir() {
        stirred = true;
        Gdx.graphics.requestRendering();
    }

    /** What a person has chosen. */
    public Settings settings() {
        return settings;
    }

    /** What can be heard. */
    public Sounds sounds() {
        return sounds;
    }

    /** The folder for settings, games and reports. */
    public PlenaryFolder home() {
        return home;
    }

    /** What widgets are made with now. */
    public Kit kit() {
        return kit;
    }

    /** The screen that is shown, or is fading in. */
    public PlenaryScreen screen() {
        return next != null ? next : screen;
    }

    /** A game that is kept in a journal. */
    public record Played(long seed, Path journal) {}

    /** Says which game is played now, for whoever reads of a crash; null for none. */
    public void playing(Played now) {
        played = now;
    }

    Batch batch() {
        return batch;
    }

    /** Applies and saves other settings; the screen is built anew before the next frame if it looks otherwise then. */
    public void change(Settings other) {
        stale |= !other.withSound(settings.sound()).equals(settings);
        settings = other;
        settings.save(home.settings());
        stir();
        sounds.setVolume(other.sound());
        fill(other.fullScreen());
    }

    /** Fills the display, or goes back to the window's size before. */
    private void fill(boolean display) {
        if (display && !Gdx.graphics.isFullscreen()) {
            windowWidth = Gdx.graphics.getWidth();
            windowHeight = Gdx.graphics.getHeight();
            Gdx.graphics.setFullscreenMode(Gdx.graphics.getDisplayMode());
        } else if (!display && Gdx.graphics.isFullscreen()) {
            Gdx.graphics.setWindowedMode(windowWidth, windowHeight);
        }
    }

    /** Shows another screen; the present one is disposed when it has faded out. */
    public void show(PlenaryScreen other) {
        stir();
        if (next != null) {
            next.dispose();
        }
        other.resize(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
        other.rebuild();
        next = other;
        if (screen == null) {
            swap();
            return;
        }
        // The present screen may be the caller, in the middle of an event: it goes at the start of a later frame.
        Gdx.input.setInputProcessor(null);
        if (settings.reducedMotion()) {
            fade = 1;
        } else if (fade >= 0.5f) {
            fade = 0;
        }
    }

    /** Shows a screen over the present one, which waits as it is until {@link #back}. */
    public void open(PlenaryScreen other) {
        if (under != null || next != null) {
            other.dispose(); // two in one frame, such as a double click
            return;
        }
        under = screen;
        show(other);
    }

    /** Back from a screen that was opened over another. */
    public void back() {
        if (under != null) {
            PlenaryScreen waiting = under;
            under = null;
            show(waiting);
        }
    }

    private void swap() {
        if (screen != null && screen != under) {
            screen.dispose();
        }
        screen = next;
        next = null;
        sounds.bed(false);
        screen.enter();
    }

    /**
     * Does long work off the render thread.
     *
     * @param work done on a worker; it should stop soon after its thread is interrupted
     * @param done given the result, on the render thread; not called when the task is cancelled
     */
    public <T> Task work(Callable<T> work, Consumer<T> done) {
        Task task = new Task();
        try {
            task.future = worker.submit(() -> {
                try {
                    T result = work.call();
                    Gdx.app.postRunnable(() -> {
                        if (!task.cancelled) {
                            task.finished = true;
                            stir();
                            done.accept(result);
                        }
                    });
                } catch (Throwable e) {
                    if (!task.cancelled) {
                        Gdx.app.postRunnable(() -> crash(e));
                    }
                }
            });
        } catch (RejectedExecutionException e) {
            task.cancelled = true;
        }
        return task;
    }

    @Override
    public void resize(int width, int height) {
        if (width <= 0 || height <= 0 || screen() == null) {
            return;
        }
        if (screen != null) {
            screen.resize(width, height);
        }
        if (next != null) {
            next.resize(width, height);
        }
        unsettled = 0;
        stir();
    }

    @Override
    public void render() {
        try {
            frame(Math.min(Gdx.graphics.getDeltaTime(), LONGEST_FRAME));
        } catch (RuntimeException | Error e) {
            if (batch.isDrawing()) {
                batch.end();
            }
            crash(e);
        }
    }

    private void frame(float since) {
        if (Gdx.graphics.getWidth() == 0 || Gdx.graphics.getHeight() == 0) {
            return;
        }
        float seconds = stirred && lively <= 0 ? Math.min(since, FIRST_FRAME) : since;
        lively = stirred ? LINGER_SECONDS : lively - seconds;
        alone = stirred ? 0 : alone + seconds;
        Gdx.graphics.setForegroundFPS(alone < ALONE_SECONDS ? FRAMES : FRAMES_ALONE);
        stirred = false;
        if (unsettled >= 0) {
            unsettled += seconds;
            if (unsettled > SETTLE_SECONDS) {
                unsettled = -1;
                stale |= Math.abs(scale() / kit.sheet().scale() - 1) > 0.005f;
            }
        }
        if (stale) {
            refresh();
        }
        fade = Math.min(1, fade + seconds / FADE_SECONDS);
        if (fade >= 0.5f && next != null) {
            swap();
        }
        sounds.update(seconds);
        ScreenUtils.clear(Palette.INK);
        screen.render(seconds);
        if (fade < 1) {
            veil(1 - Math.abs(2 * fade - 1));
        }
        if (lively > 0 || fade < 1 || unsettled >= 0 || sounds.swelling()) {
            Gdx.graphics.requestRendering();
        }
    }

    private void veil(float alpha) {
        batch.begin();
        batch.setColor(Palette.INK.r, Palette.INK.g, Palette.INK.b, alpha);
        batch.draw(kit.sheet().white(), 0, 0, screen.stage().getWidth(), screen.stage().getHeight());
        batch.setColor(1, 1, 1, 1);
        batch.end();
    }

    /** Makes skin and words anew for the settings and the window's scale, and builds the screen again. */
    private void refresh() {
        stale = false;
        PlenarySkin old = kit.skin();
        kit = freshKit();
        screen.rebuild();
        if (next != null) {
            next.rebuild();
        }
        old.dispose();
    }

    private Kit freshKit() {
        PlenarySkin skin = new PlenarySkin(scale(), settings.effectiveTextScale());
        return new Kit(skin, Messages.in(settings.language()), settings.reducedMotion(), settings.vision());
    }

    /** Pixels of the back buffer per unit of the stage. */
    private static float scale() {
        float width = Math.max(1, Gdx.graphics.getBackBufferWidth());
        float height = Math.max(1, Gdx.graphics.getBackBufferHeight());
        return Math.max(0.25f, Math.min(width / WIDTH, height / HEIGHT));
    }

    /** Writes the fault down and shows where; a second fault ends the game. */
    private void crash(Throwable e) {
        Path file = CrashFile.write(home, e, played == null ? "" : "seed " + played.seed() + ", " + played.journal());
        if (fault != null) {
            Gdx.app.exit();
            return;
        }
        fault = e;
        fade = 1;
        if (next != null && next != screen) {
            next.dispose();
            next = null;
        }
        if (under != null && under != screen) {
            under.dispose();
        }
        under = null;
        PlenaryScreen broken = screen;
        screen = null;
        show(new CrashScreen(this, file, played));
        if (broken != null) {
            broken.dispose();
        }
    }

    /** What stopped the game, or null while it runs; for tests. */
    public Throwable fault() {
        return fault;
    }

    @Override
    public void dispose() {
        worker.shutdownNow();
        lookout.shutdownNow();
        if (next != null) {
            next.dispose();
        }
        if (under != null && under != screen) {
            under.dispose();
        }
        if (screen != null) {
            screen.dispose();
        }
        if (kit != null) {
            kit.skin().dispose();
        }
        if (sounds != null) {
            sounds.dispose();
        }
        if (batch != null) {
            batch.dispose();
        }
    }
}
