package org.plenary.desktop.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seat;
import org.plenary.core.journal.Journal;
import org.plenary.core.journal.JournalException;
import org.plenary.core.journal.Journals;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.PlenaryGame;
import org.plenary.desktop.PlenaryScreen;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.NewGame;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.screen.briefing.BriefingScreen;
import org.plenary.desktop.screen.debrief.DebriefScreen;
import org.plenary.desktop.screen.dynamics.DynamicsScreen;
import org.plenary.desktop.screen.home.HomeScreen;
import org.plenary.desktop.screen.newgame.NewGameScreen;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.settings.SettingsScreen;
import org.plenary.desktop.screen.stocktake.StocktakeScreen;
import org.plenary.desktop.screen.table.TableScreen;
import org.plenary.desktop.screen.title.TitleScreen;
import org.plenary.desktop.screen.years.YearsScreen;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;
import org.plenary.desktop.ui.Toast;

/**
 * The way from the title to the end of a game and back. Every game is kept in a journal while it is played, so leaving
 * it loses nothing. All methods are for the render thread.
 */
public final class Navigation {
    private static final Map<Phase, Router.Maker> SCREENS = screens();

    private final PlenaryGame game;
    private Journal journal;
    private Router router;
    private CompletableFuture<Void> closed = CompletableFuture.completedFuture(null);

    /** The way through an application, at its start. */
    public Navigation(PlenaryGame game) {
        this.game = game;
    }

    private static Map<Phase, Router.Maker> screens() {
        Map<Phase, Router.Maker> screens = new EnumMap<>(Phase.class);
        screens.put(Phase.HEADLINES, BriefingScreen::new);
        screens.put(Phase.BRIEFING, BriefingScreen::new);
        screens.put(Phase.TALKS, TableScreen::new);
        screens.put(Phase.PLENARY, HallScreen::new);
        screens.put(Phase.RATIFICATION, HomeScreen::new);
        screens.put(Phase.YEARS, YearsScreen::new);
        screens.put(Phase.STOCKTAKE, StocktakeScreen::new);
        screens.put(Phase.DEBRIEF, DebriefScreen::new);
        return screens;
    }

    /** The screen that the application opens with. */
    public PlenaryScreen first() {
        return new TitleScreen(this);
    }

    /** The router of the game that is played, or null. */
    public Router router() {
        return router;
    }

    /** The application. */
    public PlenaryGame game() {
        return game;
    }

    /** Back to the title; a game that was played rests in its journal. */
    public void title() {
        close();
        game.show(new TitleScreen(this));
    }

    /** To the choice of a new game. */
    public void newGame() {
        close();
        game.show(new NewGameScreen(this));
    }

    /** To the rules that move the world. */
    public void dynamics() {
        game.show(new DynamicsScreen(this));
    }

    /** To the settings. */
    public void settings() {
        game.show(new SettingsScreen(this));
    }

    /** Begins a game in a new journal. */
    public void begin(NewGame choice) {
        Path games = game.home().games();
        enter(() -> Journal.begin(Journals.fresh(games, choice.scenario().id()), choice.played(), choice.seed(), choice.seats()));
    }

    /** Takes up the game of a journal. */
    public void resume(Path file) {
        enter(() -> Journal.resume(file));
    }

    /** Opens a journal. */
    private interface Opening {
        Journal.Kept open();
    }

    /** What came of opening a journal: a session, or why there is none. */
    private record Entered(Journal journal, Session session, JournalException fault) {}

    private void enter(Opening opening) {
        Kit kit = game.kit();
        Table card = new Table();
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("title.opening"), Type.LEAD));
        Overlay wait = Overlay.open(kit, game.screen().stage(), "opening", card, false, () -> {});
        CompletableFuture<Void> before = closed;
        game.work(() -> {
            before.join();
            try {
                Journal.Kept kept = opening.open();
                Session session = new Session(kept.game(), person(kept.game()));
                session.playAi();
                return new Entered(kept.journal(), session, null);
            } catch (JournalException e) {
                return new Entered(null, null, e);
            }
        }, entered -> {
            wait.close();
            if (entered.fault() != null) {
                Toast.show(game.kit(), game.screen().stage(), entered.fault().text(game.kit().messages()), Toast.Tone.LOSS);
                return;
            }
            journal = entered.journal();
            router = new Router(game, entered.session(), SCREENS, this::title);
            router.next();
        });
    }

    /** Index of the bloc that the first person sits for. */
    private static int person(Game game) {
        List<Seat> seats = game.seats().byBloc();
        for (int b = 0; b < seats.size(); b++) {
            if (seats.get(b) instanceof Seat.Person) {
                return b;
            }
        }
        throw new IllegalStateException("the journal has no person in any seat");
    }

    /** Closes the journal once what is still being worked out is written. */
    private void close() {
        if (journal == null) {
            return;
        }
        Journal open = journal;
        Session session = router.session();
        CompletableFuture<Void> done = new CompletableFuture<>();
        closed = done;
        journal = null;
        router = null;
        game.work(() -> {
            synchronized (session) {
                open.close();
            }
            return done.complete(null);
        }, completed -> {});
    }

    /**
     * A game that can be taken up.
     *
     * @param file its journal
     * @param game as far as it was played
     * @param bloc index of the person's bloc
     */
    public record Unfinished(Path file, Game game, int bloc) {}

    /** The game that was played last, if it is unfinished and its journal is whole; takes some seconds at most. */
    public static Optional<Unfinished> unfinished(Path games) {
        for (Path file : Journals.in(games)) {
            try {
                Game found = Journals.replay(Journals.read(file));
                return found.state().phase() == Phase.DEBRIEF || found.seats().byBloc().stream().noneMatch(Seat.Person.class::isInstance)
                        ? Optional.empty() : Optional.of(new Unfinished(file, found, person(found)));
            } catch (JournalException e) {
                System.err.println(e.getMessage()); // the next older one may still be whole
            }
        }
        return Optional.empty();
    }
}
