package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.ui.Focus;

/**
 * What every screen must bear: a window of any size, the keyboard alone, and being left alone. A window stays as large
 * as one screen left it for the next.
 */
class EveryScreenWindowTest extends WindowTest {
    /** Width and height; the last is smaller than a person can make the window, as while it is minimised. */
    private static final int[][] SIZES = {{1024, 640}, {1920, 1080}, {961, 541}, {1500, 560}, {200, 120}};
    private static final int LEAST_WIDTH = 960;
    /** Frames until a window of another size has been drawn with glyphs of that size. */
    private static final int SETTLED = 14;
    /** Ten minutes with {@code -Dalone.seconds=600}. */
    private static final int ALONE_SECONDS = Integer.getInteger("alone.seconds", 10);
    /** Per second. */
    private static final int STEPS = 15;
    /** What may be left on the heap after a while alone, in bytes: caches that fill once. */
    private static final long MOST_GROWTH = 3 << 20;

    private final List<String> faults = new ArrayList<>();
    private GameWindow window;

    @Test
    void everyScreenBearsAnySizeIsReachedByKeysAndCanBeLeftAlone() throws Exception {
        EveryScreen screens = new EveryScreen();
        try (GameWindow opened = open(Settings.initial(Locale.ROOT), 1280, 720, screens::first)) {
            window = opened;
            int[] visits = {0};
            screens.visit(opened, name -> {
                isReachedByKeys(name);
                isLeftAlone(name);
                int[] size = SIZES[visits[0]++ % SIZES.length];
                bears(name, size[0], size[1]);
            });
        }
        assertEquals(List.of(), faults);
    }

    private void bears(String name, int width, int height) {
        opened(width, height);
        if (width < LEAST_WIDTH) {
            opened(1280, 720);
        }
        // The points of a chart lie where their values are, on each other if need be.
        window.faults().stream().filter(fault -> !fault.contains("/scatter/"))
                .forEach(fault -> faults.add(name + " at " + width + "x" + height + ": " + fault));
    }

    private void opened(int width, int height) {
        window.on(() -> Gdx.graphics.setWindowedMode(width, height));
        window.frames(SETTLED);
    }

    /** Tab comes by every button that can be used, and always shows where it is. */
    private void isReachedByKeys(String name) {
        window.on(() -> {
            Stage stage = window.game().screen().stage();
            Focus focus = window.game().screen().focus();
            InputProcessor input = Gdx.input.getInputProcessor();
            Set<Actor> reached = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int i = focus.order().size(); i >= 0; i--) {
                input.keyDown(Keys.TAB);
                input.keyUp(Keys.TAB);
                if (focus.shown()) {
                    reached.add(focus.current());
                } else {
                    faults.add(name + ": no ring after Tab");
                }
            }
            missed(stage.getRoot(), reached, name);
            return null;
        });
    }

    private void missed(Group group, Set<Actor> reached, String name) {
        for (Actor actor : group.getChildren()) {
            if (reached.contains(actor) || !actor.isVisible() || actor.getTouchable() == Touchable.disabled) {
                continue; // what is inside is used with it, such as the two buttons of a stepper
            }
            if (actor instanceof Button button && !button.isDisabled()) {
                faults.add(name + ": Tab does not come by " + button.getName() + " " + button);
            } else if (actor instanceof Group inner) {
                missed(inner, reached, name);
            }
        }
    }

    /** Time passes, and nothing piles up. */
    private void isLeftAlone(String name) {
        pass(2);
        long before = heap();
        pass(ALONE_SECONDS);
        long growth = heap() - before;
        System.out.printf(Locale.ROOT, "%-12s %3d seconds alone: %+6.1f kB of %5.1f MB%n", name, ALONE_SECONDS, growth / 1e3, before / 1e6);
        if (growth > MOST_GROWTH) {
            faults.add(name + ": " + growth + " bytes more after " + ALONE_SECONDS + " seconds alone");
        }
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            window.on(() -> {
                Stage stage = window.game().screen().stage();
                for (int i = 0; i < STEPS; i++) {
                    stage.act(1f / STEPS);
                }
                return null;
            });
        }
        window.frames(2);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
