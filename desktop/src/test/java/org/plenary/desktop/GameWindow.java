package org.plenary.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.zip.Deflater;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;

/**
 * The game in a real window, driven as a person would: through the input processor, at actors found by name. The
 * window runs on a thread of its own; every call here waits until the window has done it.
 */
public final class GameWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final PlenaryGame game;
    private final String size;
    private final Thread thread;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private GameWindow(PlenaryFolder home, Function<PlenaryGame, PlenaryScreen> first, int width, int height)
            throws InterruptedException {
        CompletableFuture<Void> created = new CompletableFuture<>();
        game = new PlenaryGame(home, opened -> {
            PlenaryScreen screen = first.apply(opened);
            created.complete(null);
            return screen;
        });
        size = width + "x" + height;
        thread = new Thread(() -> run(width, height, created), "window");
        thread.start();
        try {
            created.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The window did not open", e);
        }
        frames(3);
    }

    /**
     * Opens a window of the given size.
     *
     * @param home with the settings to start from
     * @param first makes the first screen
     */
    public static GameWindow open(PlenaryFolder home, Function<PlenaryGame, PlenaryScreen> first, int width, int height)
            throws InterruptedException {
        return new GameWindow(home, first, width, height);
    }

    private void run(int width, int height, CompletableFuture<Void> created) {
        Lwjgl3ApplicationConfiguration configuration = Launcher.configuration();
        configuration.setWindowedMode(width, height);
        configuration.useVsync(false);
        configuration.disableAudio(true);
        try {
            new Lwjgl3Application(game, configuration);
        } catch (Throwable e) {
            failure.set(e);
            created.completeExceptionally(e);
        }
    }

    /** The game itself; use it inside {@link #on} only. */
    public PlenaryGame game() {
        return game;
    }

    /** Runs something on the render thread between two frames, and gives its result. */
    public <T> T on(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Gdx.app.postRunnable(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError said) {
                throw said;
            }
            throw new AssertionError(e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("The window does not answer; " + failure.get(), e);
        }
    }

    /** Waits until this many frames have been drawn, and fails if the game has crashed meanwhile. */
    public void frames(int count) {
        for (int i = 0; i < count; i++) {
            on(() -> null);
        }
        Throwable fault = on(game::fault);
        if (fault != null) {
            throw new AssertionError("The game has crashed", fault);
        }
    }

    /** Waits until an actor with this name can be seen, for as long as patience lasts. */
    public void await(String name) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!shows(name)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No \"" + name + "\" after " + PATIENCE_SECONDS + " seconds");
            }
            frames(2);
        }
    }

    /** Whether an actor with this name can be seen. */
    public boolean shows(String name) {
        return on(() -> {
            Actor actor = stage().getRoot().findActor(name);
            return actor != null && actor.ascendantsVisible();
        });
    }

    /** Presses and releases the left button in the middle of the named actor. */
    public void click(String name) {
        on(() -> {
            Vector2 at = middle(name);
            input().touchDown((int) at.x, (int) at.y, 0, Buttons.LEFT);
            input().touchUp((int) at.x, (int) at.y, 0, Buttons.LEFT);
            return null;
        });
        frames(2);
    }

    /** Moves the pointer over the middle of the named actor. */
    public void hover(String name) {
        on(() -> {
            Vector2 at = middle(name);
            return input().mouseMoved((int) at.x, (int) at.y);
        });
        frames(2);
    }

    /** Presses and releases a key. */
    public void key(int key) {
        on(() -> {
            InputProcessor processor = input(); // the key may lead to another screen, which takes input later
            processor.keyDown(key);
            return processor.keyUp(key);
        });
        frames(2);
    }

    /** Types into the field that has the keyboard. */
    public void type(String text) {
        on(() -> {
            text.chars().forEach(c -> input().keyTyped((char) c));
            return null;
        });
        frames(2);
    }

    /** The actor with this name; use it inside {@link #on} only. */
    public <T extends Actor> T find(String name) {
        T actor = stage().getRoot().findActor(name);
        if (actor == null) {
            throw new AssertionError("No actor \"" + name + "\" on the screen");
        }
        return actor;
    }

    private Vector2 middle(String name) {
        Actor actor = find(name);
        if (!actor.ascendantsVisible()) {
            throw new AssertionError("The actor \"" + name + "\" is hidden");
        }
        Vector2 at = actor.localToStageCoordinates(new Vector2(actor.getWidth() / 2, actor.getHeight() / 2));
        Actor hit = stage().hit(at.x, at.y, true);
        if (hit == null || hit != actor && !hit.isDescendantOf(actor)) {
            throw new AssertionError("A click at the middle of \"" + name + "\" would hit " + hit);
        }
        return stage().stageToScreenCoordinates(at);
    }

    private Stage stage() {
        return game.screen().stage();
    }

    private static InputProcessor input() {
        InputProcessor processor = Gdx.input.getInputProcessor();
        if (processor == null) {
            throw new AssertionError("The screen takes no input now. Maybe wait for the fade to end.");
        }
        return processor;
    }

    /** What is wrong with the layout of the screen; see {@link Lay}. */
    public List<String> faults() {
        return on(() -> Lay.faults(stage()));
    }

    /** Saves what the window shows to {@code target/screenshots/NAME-LANGUAGE-WIDTHxHEIGHT.png}. */
    public Path shot(String name) {
        frames(2);
        return shotOf(name);
    }

    /** Saves what the window shows even if the game has crashed. */
    Path shotOf(String name) {
        return on(() -> {
            String file = name + "-" + game.settings().language().tag() + "-" + size + ".png";
            Path path = Path.of("target", "screenshots", file).toAbsolutePath();
            // The frame before this call is still in the front buffer only, so draw into the back buffer again.
            game.render();
            Pixmap pixmap = Pixmap.createFromFrameBuffer(0, 0, Gdx.graphics.getBackBufferWidth(),
                    Gdx.graphics.getBackBufferHeight());
            Pixmap opaque = new Pixmap(pixmap.getWidth(), pixmap.getHeight(), Pixmap.Format.RGB888);
            pixmap.setBlending(Pixmap.Blending.None);
            opaque.setBlending(Pixmap.Blending.None);
            opaque.drawPixmap(pixmap, 0, 0);
            pixmap.dispose();
            PixmapIO.writePNG(Gdx.files.absolute(path.toString()), opaque, Deflater.BEST_SPEED, true);
            opaque.dispose();
            return path;
        });
    }

    @Override
    public void close() {
        Gdx.app.exit();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (thread.isAlive()) {
            throw new AssertionError("The window does not close");
        }
        if (failure.get() != null) {
            throw new AssertionError("The game ended with a fault", failure.get());
        }
    }
}
