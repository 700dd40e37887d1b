package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.journal.PlenaryFolder;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.asset.BlocLook.Vision;

/** The settings: what is chosen holds at once and is kept, at any size of the window, with the keyboard alone. */
class SettingsWindowTest extends WindowTest {
    private static final int[][] ODD_SIZES = {{961, 541}, {1111, 777}, {1500, 560}, {1280, 720}};

    private GameWindow open(Language language, int width, int height, boolean projector) throws InterruptedException {
        Settings settings = Settings.initial(Locale.ROOT).withLanguage(language).withReducedMotion(true).withProjector(projector);
        GameWindow window = open(settings, width, height, game -> new Screens(game).first());
        window.click("settings");
        window.await("text-size");
        window.frames(10);
        return window;
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,1280,720,false", "SIMPLIFIED_CHINESE,1920,1080,false", "TRADITIONAL_CHINESE,1280,720,true"})
    void fitsInEveryLanguageAndAtOddSizes(Language language, int width, int height, boolean projector) throws Exception {
        List<String> faults = new ArrayList<>();
        try (GameWindow window = open(language, width, height, projector)) {
            window.shot(projector ? "settings-projector" : "settings");
            faults.addAll(window.faults());
            for (int[] size : ODD_SIZES) {
                window.on(() -> Gdx.graphics.setWindowedMode(size[0], size[1]));
                window.frames(30);
                window.faults().forEach(fault -> faults.add(size[0] + "x" + size[1] + ": " + fault));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatIsChosenHoldsAtOnceAndIsKept() throws Exception {
        try (GameWindow window = open(Language.ENGLISH, 1280, 720, false)) {
            Color before = window.on(() -> new Color(window.game().kit().look("CHN").color()));
            window.click("vision-RED_GREEN");
            window.frames(10);
            assertNotEquals(before, window.on(() -> window.game().kit().look("CHN").color()));
            for (int i = 0; i < 10; i++) {
                if (window.on(() -> window.game().settings().sound()) > 0) {
                    window.click("sound-less");
                }
            }
            window.shot("settings-chosen");
            Settings kept = window.on(() -> Settings.load(new PlenaryFolder(folder).settings(), Locale.ROOT));
            assertEquals(Vision.RED_GREEN, kept.vision());
            assertEquals(0, kept.sound());
        }
    }

    @Test
    void theKeyboardReachesEveryButton() throws Exception {
        try (GameWindow window = open(Language.ENGLISH, 1280, 720, false)) {
            Set<String> all = window.on(() -> buttons(window.game().screen().stage().getRoot(), new TreeSet<>()));
            Set<String> reached = new TreeSet<>();
            for (int i = 0; i < 2 * all.size() + 8; i++) {
                window.key(Keys.TAB);
                reached.add(window.on(() -> window.game().screen().focus().current().getName()));
                assertTrue(window.on(() -> window.game().screen().focus().shown()), "the ring is seen");
            }
            all.removeAll(reached);
            // A stepper is one stop: its arrows do what its two buttons do.
            all.removeIf(name -> reached.contains(name.replaceAll("-(less|more)$", "")));
            assertEquals(Set.of(), all, "cannot be reached");
            window.key(Keys.ESCAPE);
            window.await("new-game");
        }
    }

    private static Set<String> buttons(Group group, Set<String> found) {
        for (Actor actor : group.getChildren()) {
            if (actor instanceof Button button && !button.isDisabled() && actor.ascendantsVisible()) {
                found.add(actor.getName());
            } else if (actor instanceof Group inner) {
                buttons(inner, found);
            }
        }
        return found;
    }
}
