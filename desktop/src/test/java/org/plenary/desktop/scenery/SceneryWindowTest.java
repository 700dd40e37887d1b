package org.plenary.desktop.scenery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.asset.PlenarySkin;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Kit;

/** Both scenes in a window, with motion; the pictures are in {@code target/screenshots}: look at them. */
class SceneryWindowTest extends WindowTest {
    private static final int FLUSHES = 8;

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280, 720", "TRADITIONAL_CHINESE, 1920, 1080"})
    void theCoalitionFloorGathersSplitsAndFitsATab(Language language, int width, int height) throws Exception {
        FloorModel model = Examples.floor();
        try (GameWindow window = window(language, width, height, kit -> new CoalitionFloor(kit, model))) {
            pass(window, 20);
            window.shot("floor-start");
            pass(window, 600);
            window.shot("floor");
            drawnWithFewFlushes(window);
            window.on(() -> {
                CoalitionFloor floor = scene(window);
                floor.pick("IND");
                floor.update(Examples.betrayal());
                return null;
            });
            pass(window, 50);
            window.shot("floor-change");
            pass(window, 500);
            window.shot("floor-after");
            window.on(() -> {
                Shown.tab = true;
                window.game().screen().rebuild();
                return null;
            });
            pass(window, 600);
            window.shot("floor-tab");
            assertEquals(List.of(), window.faults());
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280, 720", "SIMPLIFIED_CHINESE, 1920, 1080"})
    void theCarbonTubPoursRisesAndFitsATab(Language language, int width, int height) throws Exception {
        try (GameWindow window = window(language, width, height, kit -> new CarbonTub(kit, Examples.tub2023()))) {
            pass(window, 600);
            window.shot("tub");
            drawnWithFewFlushes(window);
            window.on(() -> {
                CarbonTub tub = scene(window);
                tub.update(Examples.tub(470));
                return null;
            });
            pass(window, 60);
            window.shot("tub-rising");
            pass(window, 700);
            window.shot("tub-470");
            window.on(() -> {
                Shown.tab = true;
                window.game().screen().rebuild();
                return null;
            });
            pass(window, 300);
            window.shot("tub-tab");
            assertEquals(List.of(), window.faults());
        }
    }

    @Test
    void theTubMovesBehindAMenu() throws Exception {
        try (GameWindow window = window(Language.ENGLISH, 1280, 720, kit -> CarbonTub.backdrop(kit, Examples.tub2023()))) {
            pass(window, 300);
            window.shot("tub-backdrop");
            drawnWithFewFlushes(window);
        }
    }

    @Test
    void bothAreReadableOnAProjector() throws Exception {
        Function<Kit, Actor> both = kit -> {
            PlenarySkin large = new PlenarySkin(kit.sheet().scale(), 1.35f);
            Kit projector = new Kit(large, kit.messages(), true);
            Table table = new Table();
            table.add(new CoalitionFloor(projector, Examples.floor())).grow().uniform();
            table.add(new CarbonTub(projector, Examples.tub2023())).grow().uniform();
            return table;
        };
        try (GameWindow window = window(Language.ENGLISH, 1280, 720, both)) {
            pass(window, 10);
            window.shot("scenery-projector");
        }
    }

    private GameWindow window(Language language, int width, int height, Function<Kit, Actor> scene) throws Exception {
        Shown.tab = false;
        return open(language, width, height, game -> new Shown(game, scene));
    }

    /** Lets the scene live for this many sixtieths of a second at once. */
    private static void pass(GameWindow window, int frames) {
        window.on(() -> {
            for (int i = 0; i < frames; i++) {
                window.game().screen().stage().act(1 / 60f);
            }
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Actor> T scene(GameWindow window) {
        return (T) window.game().screen().stage().getRoot().findActor("scene");
    }

    private static void drawnWithFewFlushes(GameWindow window) {
        int flushes = window.on(() -> ((SpriteBatch) window.game().screen().stage().getBatch()).renderCalls);
        assertTrue(flushes <= FLUSHES, flushes + " flushes");
    }

    /** A screen of nothing but a scene, over the whole window or in a panel as large as the table's tabs. */
    private static final class Shown extends PlenaryScreen {
        static boolean tab;
        private final Function<Kit, Actor> scene;

        Shown(PlenaryGame game, Function<Kit, Actor> scene) {
            super(game);
            this.scene = scene;
        }

        @Override
        protected void build(Kit kit, Table root) {
            Actor actor = scene.apply(new Kit(kit.skin(), kit.messages(), false));
            actor.setName("scene");
            if (tab) {
                Table panel = new Table(kit.skin());
                panel.setBackground(kit.drawable("panel"));
                panel.add(kit.label(kit.text("desktop.title"), Type.TITLE)).left().row();
                panel.add(actor).size(648, 430);
                root.add(panel);
            } else {
                root.add(actor).grow();
            }
        }
    }
}
