package org.plenary.desktop.screen;

import com.badlogic.gdx.Input.Keys;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.classroom.SetupScreen;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.screen.briefing.BriefingScreen;
import org.plenary.desktop.screen.debrief.DebriefScreen;
import org.plenary.desktop.screen.dynamics.DynamicsScreen;
import org.plenary.desktop.screen.home.HomeScreen;
import org.plenary.desktop.screen.newgame.NewGameScreen;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.replays.ReplaysScreen;
import org.plenary.desktop.screen.settings.SettingsScreen;
import org.plenary.desktop.screen.stocktake.StocktakeScreen;
import org.plenary.desktop.screen.table.TableScreen;
import org.plenary.desktop.screen.title.TitleScreen;
import org.plenary.desktop.screen.years.YearsScreen;

/** Shows every screen of the game in one window, one after another, each in the phase that it is for. */
final class EveryScreen {
    private static final List<String> TABS = List.of("coalitions", "text", "deals", "tub", "charts");

    private final Session session;
    private Screens screens;
    private GameWindow window;
    private Consumer<String> visitor;

    EveryScreen() {
        Scenario scenario = ScenarioFiles.load("after-baku");
        session = new Session(Game.begin(scenario, 7, Seats.allAi(scenario).withPerson(scenario, "IND", "Ada"), MoveLog.NONE), scenario.indexOf("IND"));
    }

    /** The screen to open the window with. */
    PlenaryScreen first(PlenaryGame game) {
        screens = new Screens(game);
        return screens.first();
    }

    /** Shows one after another, and tells the visitor the name of each when all that it shows is there. */
    void visit(GameWindow window, Consumer<String> visitor) {
        this.window = window;
        this.visitor = visitor;
        arrive("title");
        show("newgame", () -> new NewGameScreen(screens));
        show("classroom", () -> new SetupScreen(screens));
        show("replays", () -> new ReplaysScreen(screens));
        show("settings", () -> new SettingsScreen(window.game()));
        show("dynamics", () -> new DynamicsScreen(window.game()));
        show("briefing", () -> new BriefingScreen(router()));
        until(Phase.TALKS);
        show("map", () -> new TableScreen(router()));
        for (int i = 0; i < TABS.size(); i++) {
            window.key(Keys.NUM_2 + i);
            arrive(TABS.get(i));
        }
        until(Phase.PLENARY);
        show("plenary", () -> new HallScreen(router()));
        while (session.game().state().phase() == Phase.PLENARY) {
            session.act(new Command.Declare(session.seat(), Stance.AGREE, List.of()));
        }
        if (session.game().state().phase() == Phase.RATIFICATION) {
            show("home", () -> new HomeScreen(router()));
        }
        until(Phase.YEARS);
        years();
        show("stocktake", () -> new StocktakeScreen(router()));
        until(Phase.DEBRIEF);
        show("debrief", () -> new DebriefScreen(router()));
    }

    private Router router() {
        Map<Phase, Router.Maker> makers = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            makers.put(phase, BriefingScreen::new);
        }
        return new Router(window.game(), session, makers, () -> {}, () -> {});
    }

    private void show(String name, Supplier<PlenaryScreen> screen) {
        window.on(() -> {
            window.game().show(screen.get());
            return null;
        });
        arrive(name);
    }

    /** The years run by themselves; only when they are over may anybody else move the game on. */
    private void years() {
        window.on(() -> {
            window.game().show(new YearsScreen(router()));
            return null;
        });
        window.await("skip");
        window.frames(30);
        window.click("skip");
        while (!window.on(() -> ((YearsScreen) window.game().screen()).settled())) {
            window.frames(2);
        }
        window.frames(100); // the last change is drawn for a second and a half
        arrive("years");
    }

    private void arrive(String name) {
        window.frames(30);
        while (!window.on(() -> settled(window.game().screen()))) {
            window.frames(2);
        }
        visitor.accept(name);
    }

    /** Whether what is worked out off the render thread is on the screen. */
    private static boolean settled(PlenaryScreen screen) {
        if (screen instanceof TitleScreen title) {
            return title.settled();
        }
        if (screen instanceof NewGameScreen newGame) {
            return newGame.settled();
        }
        if (screen instanceof ReplaysScreen replays) {
            return replays.settled();
        }
        if (screen instanceof TableScreen table) {
            return table.settled();
        }
        if (screen instanceof HallScreen hall) {
            return hall.settled();
        }
        return !(screen instanceof DebriefScreen) || screen.stage().getRoot().findActor("deal-0") != null;
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
}
