package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.game.Game;
import org.plenary.core.journal.Journal;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.screen.newgame.NewGameScreen;
import org.plenary.desktop.screen.title.TitleScreen;
import org.plenary.desktop.screen.years.YearsScreen;
import org.plenary.desktop.ui.RichText;

/** The way from the title to the debrief, as a person clicks it; an AI speaks for them in the talks. */
class WayWindowTest extends WindowTest {
    private static final long PATIENCE_SECONDS = 120;

    private Screens navigation;
    private String suffix = "";
    private final List<String> faults = new ArrayList<>();

    private GameWindow open(Language language, int width, int height) throws InterruptedException {
        return open(language, width, height, game -> {
            navigation = new Screens(game);
            return navigation.first();
        });
    }

    private static void until(GameWindow window, String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!window.on(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within two minutes: " + what);
            }
            window.frames(2);
        }
        window.frames(2);
    }

    private void look(GameWindow window, String name) {
        window.shot(name + suffix);
        // Marks in the plot and on the map lie where the numbers put them, on one another if the numbers agree.
        window.faults().stream().filter(fault -> !fault.contains("/scatter/") && !fault.contains("/map/map-")).forEach(fault -> faults.add(name + ": " + fault));
    }

    /** There is one thing to do next on a screen, and it is the only one that is filled. */
    private static void oneNext(GameWindow window, String name) {
        assertEquals(List.of(name), window.on(() -> {
            List<String> primary = new ArrayList<>();
            primaries(window.game().screen().stage().getRoot(), primary);
            return primary;
        }));
    }

    private static void primaries(Group group, List<String> found) {
        for (Actor actor : group.getChildren()) {
            if (actor instanceof TextButton button && button.ascendantsVisible() && !button.isDisabled()
                    && button.getStyle() == button.getSkin().get("primary", TextButton.TextButtonStyle.class)) {
                found.add(button.getName());
            } else if (actor instanceof Group inner) {
                primaries(inner, found);
            }
        }
    }

    private Session session() {
        return navigation.router().session();
    }

    private Phase phase() {
        return session().game().state().phase();
    }

    /** Plays with an AI in the person's seat, and the chair moving on, until a phase, off the render thread as the game does. */
    private void play(GameWindow window, Phase until) throws Exception {
        Session session = window.on(this::session);
        move(window, until, () -> {
            if (session.game().waitingFor().isEmpty()) {
                session.proceed();
            } else {
                session.game().play(session.you(), Temperaments.named("conceder"));
                session.playAi();
            }
        });
    }

    /** Lets everybody pass until a phase: quick, and every further conference collapses. */
    private void pass(GameWindow window, Phase until) throws Exception {
        Game game = window.on(this::session).game();
        move(window, until, () -> game.submit(game.waitingFor().isEmpty() ? new Command.Proceed(Command.CHAIR)
                : new Command.Pass(game.scenario().blocs().get(game.waitingFor().get(0)).code(), "test")));
    }

    private void move(GameWindow window, Phase until, Runnable once) throws Exception {
        Game game = window.on(this::session).game();
        CompletableFuture.runAsync(() -> {
            while (game.state().phase() != until) {
                once.run();
            }
        }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        window.on(() -> {
            navigation.router().next();
            return null;
        });
    }

    @Test
    void aDiskThatFailsIsToldAndTheGameGoesOn() throws Exception {
        try (GameWindow window = open(Language.ENGLISH, 1280, 720)) {
            until(window, "the title", () -> ((TitleScreen) window.game().screen()).settled());
            window.click("new-game");
            until(window, "the card", () -> ((NewGameScreen) window.game().screen()).settled());
            window.click("bloc-IND");
            window.click("begin");
            window.await("dossier");
            Field journal = Screens.class.getDeclaredField("journal");
            journal.setAccessible(true);
            ((Journal) journal.get(navigation)).close(); // as when the disk is taken away
            Game game = window.on(this::session).game();
            int moves = game.moves();
            CompletableFuture.runAsync(() -> game.submit(new Command.Proceed(Command.CHAIR))).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            window.await("toast");
            look(window, "unsaved");
            pass(window, Phase.PLENARY);
            assertTrue(game.moves() > moves + 10, "moves " + game.moves());
            assertEquals(List.of(), faults);
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,1280,720,false", "SIMPLIFIED_CHINESE,1280,720,true", "TRADITIONAL_CHINESE,1920,1080,false", "ENGLISH,1920,1080,true"})
    void leadsFromTheTitleToTheDebrief(Language language, int width, int height, boolean projector) throws Exception {
        suffix = projector ? "-projector" : "";
        try (GameWindow window = open(language, width, height)) {
            if (projector) {
                window.on(() -> {
                    window.game().change(window.game().settings().withProjector(true));
                    return null;
                });
            }
            until(window, "the tub", () -> ((TitleScreen) window.game().screen()).settled());
            window.frames(60);
            look(window, "title");
            assertFalse(window.shows("continue"));
            oneNext(window, "first-game");
            window.click("dynamics");
            window.await("group-B");
            look(window, "dynamics");
            window.click("group-D");
            look(window, "dynamics-finance");
            window.click("back");
            window.await("settings");
            window.click("settings");
            window.await("text-size");
            look(window, "settings");
            window.click("back");
            window.await("new-game");
            window.click("new-game");
            until(window, "the card", () -> ((NewGameScreen) window.game().screen()).settled());
            window.click("bloc-IND");
            look(window, "newgame");
            oneNext(window, "begin");
            window.click("length-EXPRESS");
            window.click("begin");
            window.await("dossier");
            until(window, "the outlook", () -> session().lastOutlook() != null);
            advised(window);
            look(window, "briefing");
            play(window, Phase.PLENARY);
            play(window, adopted(window));
            if (window.on(this::phase) == Phase.RATIFICATION) {
                window.await("homes");
                window.frames(10);
                look(window, "home");
                oneNext(window, "next-step");
                window.click("next-step");
            }
            window.await("skip");
            until(window, "the first year", () -> session().game().state().world().year() > 2027);
            look(window, "years");
            oneNext(window, "skip");
            window.click("skip");
            until(window, "the years", () -> ((YearsScreen) window.game().screen()).settled());
            window.frames(30);
            look(window, "years-over");
            oneNext(window, "next-step");
            window.click("next-step");
            window.await("accounts");
            look(window, "stocktake");
            oneNext(window, "next-step");
            window.click(first(window, "why-"));
            window.await("why");
            window.click(first(window, "rule-"));
            window.await("rule-card");
            window.frames(20);
            look(window, "rule");
            window.click("rule-close");
            window.click("why-close");
            window.click("menu");
            window.await("menu-settings");
            look(window, "menu");
            window.click("menu-settings");
            window.await("text-size");
            window.click("back");
            window.await("accounts");
            window.click("menu");
            window.await("menu-leave");
            window.click("menu-leave");
            window.await("continue");
            window.frames(40);
            look(window, "title-continue");
            oneNext(window, "continue");
            window.click("continue");
            window.await("accounts");
            window.click("next-step");
            window.await("dossier");
            advised(window);
            look(window, "briefing-second");
            pass(window, Phase.DEBRIEF);
            window.await("questions");
            window.await("deal-0");
            window.frames(40);
            look(window, "debrief");
            oneNext(window, "next-step");
            window.click("acted");
            window.await("group-acted");
            look(window, "dynamics-acted");
            window.click("back");
            window.await("questions");
            window.await("deal-0");
            window.click("deal-0");
            window.await("deal-card");
            look(window, "debrief-deal");
            window.click("deal-close");
            window.click("export");
            until(window, "the report", () -> window.game().screen().stage().getRoot().findActor("exported") != null);
            look(window, "debrief-exported");
            try (var reports = Files.list(window.on(() -> window.game().home().reports()))) {
                assertEquals(3, reports.count());
            }
            window.click("exported-close");
            if (projector) {
                window.click("leave");
                window.await("new-game");
                until(window, "the last game", () -> ((TitleScreen) window.game().screen()).settled());
                assertFalse(window.shows("continue"));
            } else {
                otherwise(window);
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Goes back from the end to where it turned, and finds the game that was played among those that are kept. */
    private void otherwise(GameWindow window) throws Exception {
        Game over = window.on(this::session).game();
        window.click("next-step");
        window.await("dossier");
        Game again = window.on(this::session).game();
        assertEquals(over.seed(), again.seed());
        assertFalse(again.history().size() >= over.history().size());
        window.click("menu");
        window.await("menu-leave");
        window.click("menu-leave");
        window.await("continue");
        try (var games = Files.list(window.on(() -> window.game().home().games()))) {
            assertEquals(2, games.filter(file -> file.toString().endsWith(".jsonl")).count());
        }
    }

    /** Name of the first actor whose name begins so. */
    private static String first(GameWindow window, String prefix) {
        return window.on(() -> first(window.game().screen().stage().getRoot(), prefix).orElseThrow(
                () -> new AssertionError("No actor begins with \"" + prefix + "\"")));
    }

    private static Optional<String> first(Group group, String prefix) {
        for (Actor actor : group.getChildren()) {
            if (actor.getName() != null && actor.getName().startsWith(prefix)) {
                return Optional.of(actor.getName());
            }
            Optional<String> inside = actor instanceof Group inner ? first(inner, prefix) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** Waits for the first move that the delegation advises. */
    private static void advised(GameWindow window) {
        if (window.shows("dossier-task")) { // in large text the dossier has two pages
            window.click("dossier-task");
            window.frames(5);
        }
        until(window, "the first move", () -> window.<RichText>find("first-reason").textWidth() > 0);
        window.frames(20);
    }

    /** Plays the plenary, and says where it led. */
    private Phase adopted(GameWindow window) throws Exception {
        Session session = window.on(this::session);
        CompletableFuture.runAsync(() -> {
            while (session.game().state().phase() == Phase.PLENARY) {
                session.game().play(session.you(), Temperaments.named("conceder"));
                session.playAi();
            }
        }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return session.game().state().phase();
    }
}
