package org.plenary.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.plenary.core.game.Seats;
import java.util.function.LongSupplier;
import org.plenary.core.journal.Journal;
import org.plenary.core.journal.JournalException;
import org.plenary.core.journal.Journals;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.classroom.Classroom;
import org.plenary.desktop.classroom.SetupScreen;
import org.plenary.desktop.present.Guide;
import org.plenary.desktop.present.NewGame;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.lesson.Lesson;
import org.plenary.desktop.present.lesson.LessonFile;
import org.plenary.desktop.screen.Navigation;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.screen.briefing.BriefingScreen;
import org.plenary.desktop.screen.debrief.DebriefScreen;
import org.plenary.desktop.screen.dynamics.DynamicsScreen;
import org.plenary.desktop.screen.home.HomeScreen;
import org.plenary.desktop.screen.newgame.NewGameScreen;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.replays.CompareScreen;
import org.plenary.desktop.screen.replays.ReplayScreen;
import org.plenary.desktop.screen.replays.ReplaysScreen;
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
public final class Screens implements Navigation {
    private static final Map<Phase, Router.Maker> SCREENS = screens();

    private final PlenaryGame game;
    private final LongSupplier millis;
    private Journal journal;
    private Router router;
    private boolean guide;
    private CompletableFuture<Void> closed = CompletableFuture.completedFuture(null);

    /** The way through an application, at its start. */
    public Screens(PlenaryGame game) {
        this(game, () -> System.nanoTime() / 1_000_000);
    }

    /**
     * The way through an application, at its start.
     *
     * @param millis the clock of lessons, milliseconds; it only ever goes forward
     */
    public Screens(PlenaryGame game, LongSupplier millis) {
        this.game = game;
        this.millis = millis;
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

    @Override
    public PlenaryGame game() {
        return game;
    }

    @Override
    public void title() {
        close();
        game.show(new TitleScreen(this));
    }

    @Override
    public void newGame() {
        close();
        game.show(new NewGameScreen(this));
    }

    @Override
    public void replays() {
        close();
        game.show(new ReplaysScreen(this));
    }

    @Override
    public void watch(Path file) {
        close();
        game.show(new ReplayScreen(this, file));
    }

    @Override
    public void compare(Path one, Path other) {
        game.show(new CompareScreen(this, one, other));
    }

    @Override
    public void classroom() {
        close();
        game.show(new SetupScreen(this));
    }

    @Override
    public void dynamics() {
        game.open(new DynamicsScreen(game));
    }

    @Override
    public void settings() {
        game.open(new SettingsScreen(game));
    }

    @Override
    public void firstGame() {
        guide = true;
        begin(Guide.game());
    }

    @Override
    public void begin(NewGame choice) {
        Path games = game.home().games();
        enter(() -> Journal.begin(Journals.fresh(games, choice.scenario().id()), choice.played(), choice.seed(), choice.seats()));
    }

    @Override
    public void begin(Lesson lesson) {
        Path games = game.home().games();
        enter(() -> {
            Journal.Kept kept = Journal.begin(Journals.fresh(games, lesson.scenario().id()), lesson.played(), lesson.seed(), lesson.seats());
            lesson.file().write(kept.journal().file());
            lesson.seated().forEach(side -> kept.game().submit(new Command.Sit(side.seat(), true)));
            return kept;
        });
    }

    @Override
    public void resume(Path file) {
        enter(() -> Journal.resume(file));
    }

    @Override
    public void fork(Path from, int round, Optional<Seats> seats) {
        close();
        String name = from.getFileName().toString().replaceFirst("-\\d{4}\\.jsonl$|\\.jsonl$", "");
        enter(() -> Journal.fork(from, round, Journals.fresh(game.home().games(), name), seats));
    }

    /** Opens a journal. */
    private interface Opening {
        Journal.Kept open();
    }

    /** What came of opening a journal: a session, which may be a lesson's, or why there is none. */
    private record Entered(Journal journal, Session session, Optional<LessonFile> lesson, JournalException fault) {}

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
                kept.journal().playOnUnrecorded(failure -> Gdx.app.postRunnable(() -> unsaved(failure)));
                Optional<LessonFile> lesson = LessonFile.of(kept.journal().file(), kept.game());
                Session session = lesson.isPresent() ? Session.room(kept.game()) : new Session(kept.game(), kept.game().seats().person());
                session.playAi();
                return new Entered(kept.journal(), session, lesson, null);
            } catch (JournalException e) {
                return new Entered(null, null, Optional.empty(), e);
            }
        }, entered -> {
            wait.close();
            if (entered.fault() != null) {
                Toast.show(game.kit(), game.screen().stage(), entered.fault().text(game.kit().messages()), Toast.Tone.LOSS);
                return;
            }
            journal = entered.journal();
            game.playing(new PlenaryGame.Played(entered.session().game().seed(), journal.file()));
            router = entered.lesson().isPresent()
                    ? new Classroom(game, entered.session(), new Classroom.Kept(entered.lesson().get(), journal.file()), SCREENS, this::settings, this::title, millis)
                    : new Router(game, entered.session(), SCREENS, this::settings, this::title);
            router.keep(new Router.Kept(this, journal.file()));
            if (guide) {
                router.startGuide();
                guide = false;
            }
            router.next();
        });
    }

    /** Says that a move, or only a snapshot, could not be written; the game goes on. */
    private void unsaved(JournalException failure) {
        Kit kit = game.kit();
        String text = failure.text(kit.messages());
        boolean move = failure.fault() == JournalException.Fault.UNWRITTEN;
        Toast.show(kit, game.screen().stage(), move ? kit.text("journal.unsaved", text) : text, Toast.Tone.LOSS);
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
        game.playing(null);
        game.work(() -> {
            session.undisturbed(open::close);
            return done.complete(null);
        }, completed -> {});
    }
}
