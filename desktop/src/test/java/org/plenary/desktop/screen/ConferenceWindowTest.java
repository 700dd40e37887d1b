package org.plenary.desktop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.CheckBox;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.MoveForm;
import org.plenary.desktop.present.PlenaryView;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.table.TableScreen;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;

/** A whole conference, played with the mouse and the keyboard from the first morning to the gavel. */
class ConferenceWindowTest extends WindowTest {

    /** Where the router leads after the plenary; the real screens of those phases have tests of their own. */
    private static final class Elsewhere extends PlenaryScreen {
        private final Phase phase;

        Elsewhere(PlenaryGame game, Phase phase) {
            super(game);
            this.phase = phase;
        }

        @Override
        protected void build(Kit kit, Table root) {
            var label = kit.label(phase.name(), Type.HEADING);
            label.setName("elsewhere");
            root.add(label);
        }
    }

    private static Session session(String bloc, long seed) {
        Scenario scenario = ScenarioFiles.load("after-baku");
        Game game = Game.begin(scenario, seed, Seats.allAi(scenario).withPerson(scenario, bloc, "Ada"), MoveLog.NONE);
        Session session = new Session(game, scenario.indexOf(bloc));
        session.proceed();
        session.proceed();
        return session;
    }

    /** The first of some games whose talks collapse if {@code bloc} keeps silent in them and objects to everything in plenary, as its plenary opens. */
    private static Session collapsing(String bloc) {
        for (long seed = 1; seed <= 20; seed++) {
            Session session = inPlenary(bloc, seed);
            while (session.game().state().phase() == Phase.PLENARY) {
                session.listen();
                List<String> all = demanding(session);
                session.act(new Command.Declare(bloc, all.isEmpty() ? Stance.SILENT : Stance.OBJECT, all));
            }
            if (session.game().state().conference().outcome() == Conference.Outcome.COLLAPSED) {
                return inPlenary(bloc, seed);
            }
        }
        throw new AssertionError("the talks collapse in none of twenty games");
    }

    private static Session inPlenary(String bloc, long seed) {
        Session session = session(bloc, seed);
        while (session.game().state().phase() == Phase.TALKS) {
            session.act(new Command.Finish(bloc));
        }
        return session;
    }

    /** The articles of the text that ask for something. */
    private static List<String> demanding(Session session) {
        return session.game().state().conference().text().articles().stream().filter(article -> article.option() > 0).map(Text.ArticleText::article).toList();
    }

    private static PlenaryScreen first(PlenaryGame game, Session session) {
        Map<Phase, Router.Maker> screens = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            screens.put(phase, router -> new Elsewhere(router.game(), phase));
        }
        screens.put(Phase.TALKS, TableScreen::new);
        screens.put(Phase.PLENARY, HallScreen::new);
        return new Router(game, session, screens, () -> {}, Gdx.app::exit).screen();
    }

    private static void settle(GameWindow window) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!window.on(() -> window.game().screen() instanceof TableScreen table ? table.settled()
                : !(window.game().screen() instanceof HallScreen hall) || hall.settled())) {
            assertTrue(System.nanoTime() < end, "the screen is still working after ninety seconds");
            window.frames(3);
        }
        window.frames(4);
    }

    /** Scrolls to an actor, as the keyboard does, and clicks it. */
    private static void reach(GameWindow window, String name) {
        window.on(() -> {
            PlenaryScreen screen = window.game().screen();
            Actor actor = screen.stage().getRoot().findActor(name);
            screen.focus().to(actor);
            for (Actor at = actor; at != null; at = at.getParent()) {
                if (at instanceof ScrollPane pane) {
                    pane.updateVisualScroll(); // no waiting for the smooth way there
                }
            }
            return null;
        });
        window.frames(3);
        window.click(name);
    }

    private static void look(GameWindow window, String name) {
        settle(window);
        window.shot("conference-" + name);
        assertEquals(List.of(), window.faults(), name);
        Group root = window.on(() -> window.game().screen().stage().getRoot());
        boolean free = window.on(() -> window.game().screen() instanceof TableScreen && Arrays.stream(root.getChildren().toArray())
                .noneMatch(actor -> actor instanceof Overlay || actor instanceof Window));
        if (free) {
            assertEquals(1, window.on(() -> blue(root, window.game().kit())).size(), name + ": the next step is the one blue button");
        }
    }

    /** The names of the blue buttons that can be seen. */
    private static List<String> blue(Group group, Kit kit) {
        List<String> names = new ArrayList<>();
        for (Actor actor : group.getChildren()) {
            if (actor instanceof TextButton button && button.getStyle() == kit.skin().get("primary", TextButton.TextButtonStyle.class)) {
                names.add(button.getName());
            } else if (actor instanceof Group inner && inner.isVisible()) {
                names.addAll(blue(inner, kit));
            }
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280, 720", "SIMPLIFIED_CHINESE, 1920, 1080"})
    void isPlayedFromMorningToGavel(Language language, int width, int height) throws Exception {
        Session session = session("IND", 7);
        try (GameWindow window = open(language, width, height, game -> first(game, session))) {
            look(window, "morning");
            window.click("advice-take");
            settle(window);
            assertEquals(1, session.game().state().conference().drafts().get(session.you()).size());
            look(window, "advice-taken");
            reach(window, "take-back-0");
            settle(window);
            assertEquals(0, session.game().state().conference().drafts().get(session.you()).size());
            window.key(Keys.NUM_2);
            look(window, "floor");
            window.key(Keys.NUM_3);
            look(window, "text");
            window.key(Keys.NUM_4);
            look(window, "deals-empty");
            window.key(Keys.NUM_5);
            look(window, "tub");
            window.key(Keys.NUM_6);
            look(window, "charts");
            window.key(Keys.NUM_1);

            window.click("bloc-EUU");
            look(window, "bloc-card");
            window.click("bloc-offer");
            reach(window, "add-GIVES-CUT");
            settle(window);
            reach(window, "term-GIVES-0-AMOUNT");
            look(window, "chooser");
            window.click("choice-2");
            reach(window, "add-GETS-FINANCE");
            reach(window, "add-GETS-TECHNOLOGY");
            window.frames(20);
            look(window, "package");
            reach(window, "compose-add");
            settle(window);
            window.click("mode-pledge");
            window.frames(20);
            look(window, "pledge");
            reach(window, "compose-add");
            settle(window);
            window.key(Keys.NUM_3);
            reach(window, "option-grants-1");
            look(window, "text-position");
            assertEquals(3, session.game().state().conference().drafts().get(session.you()).size());
            reach(window, "take-back-1");
            settle(window);
            assertEquals(2, session.game().state().conference().drafts().get(session.you()).size());
            look(window, "drafts");
            window.click("next-step");
            settle(window);
            assertEquals(Beat.AFTERNOON, session.game().state().conference().beat());
            look(window, "afternoon");
            window.key(Keys.NUM_4);
            look(window, "deals");
            while (session.game().state().phase() == Phase.TALKS) {
                window.key(Keys.E);
                settle(window);
            }
            window.await("hemicycle");
            hear(window, "before");
            look(window, "plenary");
            window.click("stance-OBJECT");
            look(window, "object");
            window.key(Keys.ESCAPE);
            int rounds = 0;
            while (session.game().state().phase() == Phase.PLENARY) {
                hear(window, "overtime-" + ++rounds);
                window.key(Keys.A);
                look(window, "plenary-" + rounds);
            }
            look(window, "end");
            window.click("next-step");
            window.await("elsewhere");
        }
    }

    /** Lets the others speak first, where a round waits for the player. */
    private static void hear(GameWindow window, String name) {
        settle(window);
        if (window.shows("listen")) {
            look(window, name);
            window.click("listen");
            settle(window);
        }
    }

    /** A session in which others have put these offers to the player, as AI seats may, before the first morning ends. */
    private static Session offered(String bloc, long seed, Map<String, Draft.Package> offers) {
        Scenario scenario = ScenarioFiles.load("after-baku");
        Game game = Game.begin(scenario, seed, Seats.allAi(scenario).withPerson(scenario, bloc, "Ada"), MoveLog.NONE);
        game.submit(new Command.Proceed(Command.CHAIR));
        game.submit(new Command.Proceed(Command.CHAIR));
        offers.forEach((from, offer) -> assertInstanceOf(Game.Result.Done.class, game.submit(new Command.Prepare(from, offer)), from));
        Session session = new Session(game, scenario.indexOf(bloc));
        session.playAi();
        return session;
    }

    private static TabledOffer.Status status(Session session, String from) {
        return tabled(session, from).status();
    }

    private static TabledOffer tabled(Session session, String from) {
        int bloc = session.game().scenario().indexOf(from);
        return session.game().state().conference().offers().stream().filter(t -> t.offer().from() == bloc
                && t.offer().to() == session.you()).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280, 720", "TRADITIONAL_CHINESE, 1280, 720"})
    void answersOffers(Language language, int width, int height) throws Exception {
        Map<String, Draft.Package> offers = new TreeMap<>();
        offers.put("EUU", new Draft.Package("IND", List.of(new Term.Finance(FinanceKind.GRANT, 5, 5)), List.of(new Term.Cut(Sector.POWER, 5, 2035))));
        offers.put("JPN", new Draft.Package("IND", List.of(new Term.Technology(Sector.POWER, TransferMode.LICENCE, 5)), List.of(new Term.Cut(Sector.INDUSTRY, 5, 2035))));
        offers.put("UMB", new Draft.Package("IND", List.of(new Term.Finance(FinanceKind.LOAN, 5, 5)), List.of(new Term.Cut(Sector.TRANSPORT, 5, 2035))));
        Session session = offered("IND", 7, offers);
        try (GameWindow window = open(language, width, height, game -> first(game, session))) {
            settle(window);
            window.key(Keys.E);
            look(window, "inbox");
            assertEquals(Beat.AFTERNOON, session.game().state().conference().beat());
            reach(window, "accept-" + tabled(session, "EUU").offer().id());
            settle(window);
            assertEquals(TabledOffer.Status.ACCEPTED, status(session, "EUU"));
            reach(window, "decline-" + tabled(session, "UMB").offer().id());
            settle(window);
            assertEquals(TabledOffer.Status.DECLINED, status(session, "UMB"));
            reach(window, "haggle-" + tabled(session, "JPN").offer().id());
            settle(window);
            reach(window, "add-GETS-FINANCE");
            look(window, "haggle");
            reach(window, "compose-add");
            settle(window);
            assertEquals(TabledOffer.Status.COUNTERED, status(session, "JPN"));
            look(window, "answered");
            window.key(Keys.NUM_4);
            look(window, "answered-deals");
            window.key(Keys.E);
            look(window, "second-morning");
            assertEquals(2, session.game().state().conference().day());
        }
    }

    /** Frames of what moves, for eyes: a gavel or lights that go out, seen by somebody who has not switched motion off. */
    @ParameterizedTest
    @CsvSource({"ENGLISH, true", "SIMPLIFIED_CHINESE, false"})
    void theLightsGoOutWhenTheTalksCollapse(Language language, boolean moving) throws Exception {
        Session session = collapsing("OIL");
        Settings settings = Settings.initial(Locale.ROOT).withLanguage(language).withReducedMotion(!moving);
        try (GameWindow window = open(settings, 1280, 720, game -> first(game, session))) {
            settle(window);
            while (session.game().state().phase() == Phase.PLENARY) {
                hear(window, "before-objection");
                List<String> demanding = window.on(() -> demanding(session));
                if (demanding.isEmpty()) { // there is nothing left to object to, and nothing to adopt
                    window.click("stance-SILENT");
                    settle(window);
                    continue;
                }
                window.click("stance-OBJECT");
                window.await("object-yes");
                for (String article : demanding) {
                    if (!window.on(() -> window.<CheckBox>find("object-" + article).isChecked())) {
                        window.click("object-" + article);
                    }
                }
                window.frames(10);
                window.click("object-yes");
                if (moving) {
                    frames(window, "voices", 3);
                }
                settle(window);
            }
            assertEquals(Conference.Outcome.COLLAPSED, session.game().state().conference().outcome());
            if (moving) {
                frames(window, "lights", 6);
            }
            window.frames(60);
            look(window, "collapsed");
            window.click("next-step");
            window.await("elsewhere");
        }
    }

    private static void frames(GameWindow window, String name, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            window.shot("motion-" + name + "-" + i);
            Thread.sleep(200);
        }
    }

    @Test
    void fitsInProjectorModeToo() throws Exception {
        Session session = session("AOS", 11);
        try (GameWindow window = open(Language.TRADITIONAL_CHINESE, 1280, 720, game -> first(game, session))) {
            window.on(() -> {
                window.game().change(window.game().settings().withProjector(true));
                return null;
            });
            look(window, "projector-morning");
            window.click("bloc-CHN");
            look(window, "projector-card");
            window.click("bloc-offer");
            reach(window, "add-GIVES-SUPPORT");
            window.frames(20);
            look(window, "projector-package");
            for (int tab = Keys.NUM_2; tab <= Keys.NUM_6; tab++) {
                window.key(tab);
                look(window, "projector-tab-" + (tab - Keys.NUM_1 + 1));
            }
            while (session.game().state().phase() == Phase.TALKS) {
                window.key(Keys.E);
                if (window.shows("ask-yes")) { // what is composed is not prepared
                    look(window, "projector-unfinished");
                    window.click("ask-yes");
                }
                settle(window);
                if (session.game().state().phase() == Phase.TALKS) {
                    look(window, "projector-" + session.game().state().conference().beat());
                }
            }
            window.await("hemicycle");
            hear(window, "projector-before");
            look(window, "projector-plenary");
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280, 720", "SIMPLIFIED_CHINESE, 1920, 1080"})
    void composesEveryKindOfMoveAndSoundsOutAPartner(Language language, int width, int height) throws Exception {
        Session session = session("IND", 7);
        try (GameWindow window = open(language, width, height, game -> first(game, session))) {
            settle(window);
            window.key(Keys.M);
            settle(window);
            for (MoveForm.Kind kind : MoveForm.Kind.values()) {
                reach(window, "move-kind");
                reach(window, "choice-" + kind.ordinal());
                window.frames(20);
                look(window, "move-" + kind);
            }
            pact(window, session);
            reach(window, "move-kind");
            window.click("choice-" + MoveForm.Kind.CLUB.ordinal());
            settle(window);
            reach(window, "member-JPN");
            settle(window);
            reach(window, "compose-add");
            settle(window);
            Draft.Move club = assertInstanceOf(Draft.Move.class, session.game().state().conference().drafts().get(session.you()).get(0));
            assertTrue(club.initiative().blocs().contains("JPN"));
            window.click("mode-package");
            settle(window);
            reach(window, "add-GIVES-FINANCE");
            settle(window);
            reach(window, "sound-out");
            settle(window);
            assertEquals(1, session.game().observe(session.you()).conference().soundings().size());
            window.frames(20);
            look(window, "sounded");
            window.key(Keys.E);
            window.await("ask-no");
            look(window, "unfinished");
            window.click("ask-no");
            assertEquals(Beat.MORNING, session.game().state().conference().beat());
            reach(window, "compose-add");
            settle(window);
            window.key(Keys.E);
            settle(window);
            assertEquals(Beat.AFTERNOON, session.game().state().conference().beat());
            window.click("help");
            window.await("help-card");
            look(window, "help");
            window.click("help-keys");
            look(window, "help-keys");
            window.click("help-close");
            reach(window, "term-capital");
            window.await("word-capital");
            look(window, "word");
        }
    }

    /** A pact of three: who is in, who gives whom what, how they would answer. */
    private static void pact(GameWindow window, Session session) {
        reach(window, "move-kind");
        reach(window, "choice-" + MoveForm.Kind.PACT.ordinal());
        settle(window);
        for (String name : List.of("pact-EUU", "pact-JPN", "add-IND-CUT", "add-EUU-FINANCE", "add-JPN-FINANCE")) {
            reach(window, name);
            settle(window);
        }
        look(window, "pact");
        reach(window, "clause-2-TO");
        look(window, "pact-to");
        window.key(Keys.ESCAPE);
        reach(window, "compose-add");
        settle(window);
        Draft.Move pact = assertInstanceOf(Draft.Move.class, session.game().state().conference().drafts().get(session.you()).get(0));
        assertEquals(List.of("EUU", "JPN"), assertInstanceOf(Initiative.Pact.class, pact.initiative()).with());
        look(window, "pact-prepared");
        reach(window, "take-back-0");
        settle(window);
    }

    @Test
    void amendsTheTextWalksOutAndComesBack() throws Exception {
        Words words = new Words(ScenarioFiles.load("after-baku"), Messages.in(Language.ENGLISH));
        Session found = null;
        for (long seed = 1; found == null && seed <= 20; seed++) {
            Session each = session("OIL", seed);
            while (each.game().state().phase() == Phase.TALKS) {
                each.act(new Command.Finish("OIL"));
            }
            found = PlenaryView.amendments(each.game(), each.you(), words).isEmpty() ? null : each;
        }
        Session session = Objects.requireNonNull(found, "no text can be amended in twenty games");
        try (GameWindow window = open(Language.TRADITIONAL_CHINESE, 1280, 720, game -> first(game, session))) {
            settle(window);
            window.await("amend");
            int capital = session.game().observe(session.you()).capital();
            Text before = session.game().state().conference().text();
            window.click("amend");
            window.await("amend-card");
            window.frames(20);
            look(window, "amend");
            window.click(window.on(() -> amendment(window.game().screen().stage().getRoot())));
            settle(window);
            look(window, "amended");
            assertEquals(capital - Rules.AMENDMENT_CAPITAL, session.game().observe(session.you()).capital());
            assertNotEquals(before, session.game().state().conference().text());
            window.click("listen");
            settle(window);
            window.click("stance-WALK_OUT");
            window.await("ask-yes");
            window.click("ask-yes");
            settle(window);
            look(window, "walked-out");
            assertEquals(Stance.WALK_OUT, session.game().state().conference().stances().get(session.you()));
            if (session.game().state().phase() == Phase.PLENARY) { // there is overtime to come back in
                window.click("come-back");
                settle(window);
                look(window, "come-back");
                window.key(Keys.A);
                settle(window);
                assertTrue(PlenaryView.of(session.game(), words).rounds().get(1).voices()
                        .stream().anyMatch(voice -> voice.bloc() == session.you() && voice.stance() == Stance.AGREE));
            }
        }
    }

    private static String amendment(Group group) {
        for (Actor actor : group.getChildren()) {
            if (actor.getName() != null && actor.getName().startsWith("amend-") && actor instanceof TextButton && !actor.getName().equals("amend-no")) {
                return actor.getName();
            }
            String inside = actor instanceof Group inner ? amendment(inner) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
