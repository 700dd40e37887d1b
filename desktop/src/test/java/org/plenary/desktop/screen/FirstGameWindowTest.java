package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.table.TableScreen;
import org.plenary.desktop.screen.title.TitleScreen;
import org.plenary.desktop.screen.years.YearsScreen;
import org.plenary.desktop.ui.RichText;

/** The first game, done as the guide says: one bloc, one round, one deal. */
class FirstGameWindowTest extends WindowTest {
    private Screens navigation;
    private final List<String> faults = new ArrayList<>();

    private static void until(GameWindow window, String what, BooleanSupplier holds) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!window.on(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "not within ninety seconds: " + what);
            window.frames(2);
        }
        window.frames(4);
    }

    private static void settle(GameWindow window) {
        until(window, "rest", () -> window.game().screen() instanceof TableScreen table ? table.settled()
                : !(window.game().screen() instanceof HallScreen hall) || hall.settled());
    }

    /** Waits for the guide to say this, and looks. */
    private void says(GameWindow window, String step) {
        until(window, "the guide says " + step, () -> {
            Actor card = window.game().screen().stage().getRoot().findActor("guide-card");
            return card != null && card.getParent().isVisible() && window.game().screen().stage().getRoot().findActor("guide-" + step) != null;
        });
        window.frames(10);
        window.shot("guide-" + step);
        window.faults().forEach(fault -> faults.add(step + ": " + fault));
    }

    private static void reach(GameWindow window, String name) {
        window.on(() -> {
            Actor actor = window.game().screen().stage().getRoot().findActor(name);
            window.game().screen().focus().to(actor);
            for (Actor at = actor; at != null; at = at.getParent()) {
                if (at instanceof ScrollPane pane) {
                    pane.updateVisualScroll();
                }
            }
            return null;
        });
        window.frames(3);
        window.click(name);
        settle(window);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280, 720", "SIMPLIFIED_CHINESE, 1920, 1080"})
    void oneBlocOneRoundOneDeal(Language language, int width, int height) throws Exception {
        try (GameWindow window = open(language, width, height, game -> {
            navigation = new Screens(game);
            return navigation.first();
        })) {
            until(window, "the tub", () -> ((TitleScreen) window.game().screen()).settled());
            window.click("first-game");
            window.await("dossier");
            until(window, "the first move", () -> window.<RichText>find("first-reason").textWidth() > 0);
            says(window, "briefing");
            Session session = window.on(() -> navigation.router().session());
            window.key(Keys.ENTER);
            window.await("move");
            settle(window);
            says(window, "advice");
            reach(window, "advice-take");
            says(window, "give");
            reach(window, "add-GIVES-FINANCE");
            says(window, "improve");
            reach(window, "compose-better");
            says(window, "prepare");
            reach(window, "compose-add");
            says(window, "reveal");
            assertTrue(session.game().state().conference().drafts().get(session.you()).stream().anyMatch(Draft.Package.class::isInstance));
            window.key(Keys.E);
            settle(window);
            for (int answers = 0; window.shows("advice-take") && answers < 12; answers++) {
                says(window, "answer");
                reach(window, "advice-take");
            }
            says(window, "evening");
            TabledOffer deal = session.game().state().conference().offers().stream().filter(t -> t.offer().from() == session.you()).findFirst().orElseThrow();
            assertEquals(TabledOffer.Status.ACCEPTED, deal.status(), "the deal that the guide proposes is taken");
            window.key(Keys.E);
            window.await("hemicycle");
            while (session.game().state().phase() == Phase.PLENARY) {
                settle(window);
                if (window.shows("listen")) {
                    says(window, "listen");
                    window.click("listen");
                    settle(window);
                }
                says(window, "stance");
                window.key(Keys.A);
                settle(window);
            }
            says(window, "gavel");
            window.click("next-step");
            if (session.game().state().phase() == Phase.RATIFICATION) {
                window.await("homes");
                says(window, "home");
                window.click("next-step");
            }
            window.await("tub-panel");
            says(window, "years");
            window.click("skip");
            until(window, "the years", () -> ((YearsScreen) window.game().screen()).settled());
            says(window, "over");
            window.click("next-step");
            window.await("accounts");
            says(window, "stocktake");
            window.click("next-step");
            window.await("dossier");
            until(window, "the next first move", () -> window.<RichText>find("first-reason").textWidth() > 0);
            says(window, "end");
            window.click("guide-leave");
            assertFalse(window.shows("guide-card"));
        }
        assertEquals(List.of(), faults);
    }
}
