package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.present.Kept;

/** Random keys and clicks, always the same ones, on whatever screen they lead to: nothing may crash the game. */
class HammerWindowTest extends WindowTest {
    /** More with {@code -Dhammer.blows=1500}, which takes some three minutes. */
    private static final int BLOWS = Integer.getInteger("hammer.blows", 250);
    /** Quitting and opening a folder outside are left out: they would end the test, not the game. */
    private static final List<String> SPARED = List.of("quit", "open-games", "open-reports", "open-page");
    private static final int[] KEYS = {Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER, Keys.SPACE, Keys.ESCAPE, Keys.SLASH, Keys.LEFT,
        Keys.RIGHT, Keys.UP, Keys.DOWN, Keys.HOME, Keys.END, Keys.PAGE_UP, Keys.PAGE_DOWN, Keys.NUM_1, Keys.NUM_2, Keys.NUM_3, Keys.NUM_4,
        Keys.NUM_5, Keys.NUM_6, Keys.P, Keys.O, Keys.M, Keys.E, Keys.A, Keys.S};

    private static boolean spared(Actor actor) {
        for (Actor at = actor; at != null; at = at.getParent()) {
            if (at.getName() != null && SPARED.contains(at.getName())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nothingThatIsTypedOrClickedCrashesTheGame() throws Exception {
        Path games = new PlenaryFolder(folder).games();
        Kept.whole(games.resolve("after-baku-six-0001.jsonl"), 3);
        Random random = new Random(20_260);
        Settings settings = Settings.initial(Locale.ROOT).withReducedMotion(true);
        Set<String> seen = new TreeSet<>();
        try (GameWindow window = open(settings, 1280, 720, game -> new Screens(game).first())) {
            for (int blow = 0; blow < BLOWS; blow++) {
                boolean key = random.nextInt(3) > 0;
                int what = random.nextInt(KEYS.length);
                int x = random.nextInt(1280);
                int y = random.nextInt(720);
                window.on(() -> {
                    seen.add(window.game().screen().getClass().getSimpleName());
                    InputProcessor input = Gdx.input.getInputProcessor();
                    Actor at = key ? window.game().screen().stage().getKeyboardFocus()
                            : window.game().screen().stage().hit(x, window.game().screen().stage().getHeight() - y, true);
                    if (input == null || spared(at)) {
                        return null;
                    }
                    if (key) {
                        input.keyDown(KEYS[what]);
                        input.keyUp(KEYS[what]);
                    } else {
                        input.mouseMoved(x, y);
                        input.touchDown(x, y, 0, Buttons.LEFT);
                        input.touchUp(x, y, 0, Buttons.LEFT);
                    }
                    return null;
                });
                window.frames(1);
            }
            System.out.println("hammered: " + seen);
        }
        assertTrue(seen.size() >= 2, "the blows lead to several screens, but only to " + seen);
    }
}
