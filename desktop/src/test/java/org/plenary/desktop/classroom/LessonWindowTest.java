package org.plenary.desktop.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.SelectBox;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.text.Language;
import org.plenary.desktop.GameWindow;
import org.plenary.desktop.Screens;
import org.plenary.desktop.WindowTest;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.present.lesson.Lesson;
import org.plenary.desktop.present.lesson.Side;
import org.plenary.desktop.present.lesson.Step;
import org.plenary.desktop.screen.plenary.HallScreen;
import org.plenary.desktop.screen.table.TableScreen;
import org.plenary.desktop.screen.title.TitleScreen;
import org.plenary.desktop.screen.years.YearsScreen;
import org.plenary.desktop.ui.RichText;

/** A lesson of three teams on one laptop, from the title to the debrief, with the mouse and the keyboard; the clock is the test's. */
class LessonWindowTest extends WindowTest {
    private static final long PATIENCE_SECONDS = 120;

    private final AtomicLong millis = new AtomicLong(1_000_000);
    private final List<String> faults = new ArrayList<>();
    private Screens navigation;
    private String suffix = "";

    private GameWindow open(Language language, int width, int height) throws InterruptedException {
        return open(language, width, height, game -> {
            navigation = new Screens(game, millis::get);
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
        window.frames(3);
        window.shot("lesson-" + name + suffix);
        window.faults().stream().filter(fault -> !fault.contains("/scatter/") && !fault.contains("/map/map-")).forEach(fault -> faults.add(name + ": " + fault));
    }

    private Classroom classroom() {
        return (Classroom) navigation.router();
    }

    private Game game() {
        return classroom().played();
    }

    private static PlenaryScreen screen(GameWindow window) {
        return window.game().screen();
    }

    /** Waits for the table or the hall to have worked everything out. */
    private static void settle(GameWindow window) {
        until(window, "the screen", () -> screen(window) instanceof TableScreen table ? table.settled()
                : !(screen(window) instanceof HallScreen hall) || hall.settled());
        window.frames(3);
    }

    /** Scrolls to an actor, as the keyboard does, and clicks it. */
    private static void reach(GameWindow window, String name) {
        window.on(() -> {
            Actor actor = screen(window).stage().getRoot().findActor(name);
            screen(window).focus().to(actor);
            for (Actor at = actor; at != null; at = at.getParent()) {
                if (at instanceof ScrollPane pane) {
                    pane.updateVisualScroll();
                }
            }
            return null;
        });
        window.frames(3);
        window.click(name);
    }

    private void awaitTurn(GameWindow window, String code) {
        until(window, "the hand-over to " + code, () -> screen(window) instanceof HandOverScreen
                && HotSeat.next(game()) == game().scenario().indexOf(code));
        window.frames(3);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,1280,720,false", "SIMPLIFIED_CHINESE,1920,1080,false"})
    void aLessonOfThreeTeamsIsLedFromTheTitleToTheDebrief(Language language, int width, int height, boolean projector) throws Exception {
        suffix = projector ? "-projector" : "";
        try (GameWindow window = open(language, width, height)) {
            if (projector) {
                window.on(() -> {
                    window.game().change(window.game().settings().withProjector(true));
                    return null;
                });
            }
            until(window, "the title", () -> ((TitleScreen) screen(window)).settled());
            window.click("classroom");
            window.await("seats");
            look(window, "setup");
            reach(window, "minutes-15");
            for (int i = 0; i < 12; i++) {
                reach(window, "students-less");
            }
            Lesson lesson = window.on(() -> ((SetupScreen) screen(window)).lesson());
            assertEquals(List.of(12, 3, 4), List.of(lesson.students(), lesson.teams(), lesson.perTeam()));
            reach(window, "name-EUU");
            window.type("Ada");
            reach(window, "seat-VUL-CLOSED");
            look(window, "setup-three");
            reach(window, "advanced");
            window.await("advanced-card");
            window.click("rule-search");
            window.type("trust");
            look(window, "advanced");
            window.click("advanced-cancel");
            window.click("begin");

            window.await("teams");
            look(window, "opening");
            assertEquals(3, window.on(() -> HotSeat.teams(game()).size()));
            reach(window, "briefing-CHN");
            window.await("hand-over");
            assertFalse(window.shows("dossier"));
            look(window, "handover-briefing");
            window.click("ready");
            window.await("dossier");
            if (projector) { // in large text it has a page of its own
                look(window, "briefing-you");
                window.click("dossier-task");
            }
            until(window, "the first move", () -> window.<RichText>find("first-reason").textWidth() > 0);
            window.frames(20);
            look(window, "briefing");
            window.click("next-step");
            window.await("teams");
            window.click("next-step");
            talks(window);
            plenary(window);
            if (window.on(() -> game().state().phase()) == Phase.RATIFICATION) {
                begin(window, "HOME");
                window.await("homes");
                look(window, "home");
                window.click("next-step");
            }
            begin(window, "YEARS");
            window.await("skip");
            window.click("skip");
            until(window, "the years", () -> ((YearsScreen) screen(window)).settled());
            look(window, "years");
            window.click("next-step");
            begin(window, "STOCKTAKE");
            window.await("accounts");
            look(window, "stocktake");
            window.click("next-step");
            begin(window, "DEBRIEF");
            window.await("questions");
            window.await("deal-0");
            window.frames(20);
            look(window, "debrief");
        }
        assertEquals(List.of(), faults);
    }

    /** The one day of talks: seating order is USA, EUU, ODV, CHN, EMG, VUL; teams sit for USA, EUU and CHN. */
    private void talks(GameWindow window) {
        until(window, "the room", () -> screen(window) instanceof RoomScreen);
        assertEquals("3:00", clock(window));
        millis.addAndGet(121_000);
        assertEquals("0:59", clock(window));
        look(window, "room-morning");
        window.click("extend");
        assertEquals("2:59", clock(window));
        window.click("pause-all");
        window.await("pause-card");
        millis.addAndGet(600_000);
        look(window, "pause");
        assertFalse(window.on(() -> window.<Actor>find("pause-card").getStage() == null));
        window.key(Keys.SPACE);
        assertEquals("2:59", clock(window));
        window.on(() -> { // the lists of the check, as a drop-down would choose
            window.<SelectBox<String>>find("hand-a").setSelected("USA");
            window.<SelectBox<String>>find("hand-b").setSelected("CHN");
            return null;
        });
        reach(window, "hand-note");
        look(window, "room-handshake");
        window.click("next-step");

        awaitTurn(window, "USA");
        look(window, "handover");
        assertFalse(window.shows("move"));
        window.click("ready");
        window.await("move");
        settle(window);
        assertEquals("USA", window.on(() -> classroom().session().seat()));
        window.click("bloc-CHN");
        window.await("bloc-offer");
        window.click("bloc-offer");
        settle(window);
        reach(window, "add-GIVES-CUT");
        settle(window);
        reach(window, "compose-add");
        settle(window);
        assertEquals(1, window.on(() -> game().state().conference().drafts().get(0).size()));
        look(window, "team-morning");
        window.click("menu");
        window.await("facilitator");
        look(window, "facilitator");
        window.click("panel-close");
        window.click("next-step");

        awaitTurn(window, "EUU");
        look(window, "handover-named");
        assertFalse(window.shows("take-back-0") || window.shows("move"));
        window.click("ready");
        window.await("move");
        settle(window);
        assertEquals(List.of(), window.on(() -> game().observe(1).conference().drafts().get(0)));
        assertFalse(window.shows("take-back-0"));
        window.click("next-step");
        awaitTurn(window, "CHN");
        leaveAndComeBack(window);
        awaitTurn(window, "CHN");
        window.click("ready");
        window.await("move");
        settle(window);
        window.click("next-step");

        until(window, "noon", () -> screen(window) instanceof RoomScreen && game().state().conference().beat() == Beat.AFTERNOON);
        look(window, "room-noon");
        window.click("next-step");
        awaitTurn(window, "USA");
        window.click("absent");
        window.await("ask-yes");
        look(window, "absent");
        window.click("ask-yes");
        awaitTurn(window, "EUU");
        window.click("ready");
        window.await("move");
        settle(window);
        window.click("next-step");
        awaitTurn(window, "CHN");
        window.click("ready");
        window.await("move");
        settle(window);
        look(window, "team-afternoon");
        window.click("next-step");
    }

    /** The lesson is left in the middle of a beat and taken up: who has entered stays so, and the next team is called. */
    private void leaveAndComeBack(GameWindow window) {
        String hash = window.on(() -> game().state().hash());
        window.click("menu");
        window.await("menu-leave");
        reach(window, "menu-leave");
        window.await("continue");
        window.frames(10);
        look(window, "title-continue");
        window.click("continue");
        until(window, "the room", () -> screen(window) instanceof RoomScreen);
        assertEquals(hash, window.on(() -> game().state().hash()));
        assertEquals(2, window.on(() -> HotSeat.entered(game())));
        look(window, "room-resumed");
        window.click("next-step");
    }

    private void plenary(GameWindow window) {
        until(window, "the hall", () -> screen(window) instanceof HallScreen);
        begin(window, "PLENARY");
        settle(window);
        look(window, "hall");
        int round = 0;
        while (window.on(() -> game().state().phase()) == Phase.PLENARY) {
            window.click("next-step");
            for (String code : List.of("USA", "EUU", "CHN")) {
                awaitTurn(window, code);
                window.click("ready");
                until(window, "the hall", () -> screen(window) instanceof HallScreen);
                settle(window);
                assertTrue(window.on(() -> !window.<TextButton>find("stance-" + Stance.AGREE).isDisabled()));
                if (code.equals("CHN")) {
                    look(window, "ballot-" + round);
                }
                reach(window, "stance-" + (code.equals("EUU") ? Stance.AGREE : Stance.SILENT));
            }
            until(window, "the hall", () -> screen(window) instanceof HallScreen && classroom().session().you() < 0);
            settle(window);
            look(window, "hall-" + ++round);
        }
        window.click("next-step");
    }

    /** A part is announced; the room reads what it is about and goes on. */
    private void begin(GameWindow window, String step) {
        window.await("step-go");
        assertEquals(step, window.on(() -> classroom().slot().step().toString()));
        look(window, "step-" + step);
        window.click("step-go");
        assertFalse(window.shows("step-card"));
    }

    private static String clock(GameWindow window) {
        window.frames(2);
        return window.on(() -> window.<TextButton>find("menu").getText().toString());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,1280,720", "SIMPLIFIED_CHINESE,1920,1080"})
    void scienceAndThePressOpenTheDayAndTheRoomSeesAllThereIs(Language language, int width, int height) throws Exception {
        suffix = "-sides";
        try (GameWindow window = open(language, width, height)) {
            until(window, "the title", () -> ((TitleScreen) screen(window)).settled());
            window.click("classroom");
            window.await("seats");
            reach(window, "side-SCIENCE-TEAM");
            reach(window, "side-PRESS-TEAM");
            reach(window, "name-PRESS");
            window.type("Nellie");
            look(window, "setup");
            window.click("begin");
            window.await("teams");
            look(window, "opening");
            assertEquals(List.of(Side.SCIENCE, Side.PRESS), window.on(() -> Side.seated(game())));
            reach(window, "briefing-PRESS");
            window.await("hand-over");
            window.click("ready");
            window.await("side-who");
            look(window, "press-briefing");
            window.click("next-step");
            window.await("teams");
            window.click("next-step");

            until(window, "the room", () -> screen(window) instanceof RoomScreen);
            assertEquals(Step.VOICES, window.on(() -> classroom().slot().step()));
            look(window, "voices");
            window.click("next-step");
            window.await("hand-over");
            look(window, "handover-science");
            window.click("ready");
            window.await("side-desk");
            reach(window, "side-MEETING");
            assertTrue(window.on(() -> window.<TextButton>find("next-step").isDisabled()));
            reach(window, "side-bloc-USA");
            reach(window, "side-bloc-CHN");
            look(window, "science");
            window.click("next-step");
            until(window, "the press", () -> screen(window) instanceof HandOverScreen);
            assertEquals(Side.PRESS, window.on(() -> classroom().asked().orElseThrow()));
            window.click("ready");
            window.await("side-desk");
            reach(window, "side-bloc-EMG");
            look(window, "press");
            window.click("next-step");
            until(window, "the room", () -> screen(window) instanceof RoomScreen);
            assertEquals(2, window.on(() -> game().state().sides().said().size()));
            assertEquals(Step.MORNING, window.on(() -> classroom().slot().step()));
            look(window, "room-news");
            for (RoomStage.View view : RoomStage.View.values()) {
                window.key(Keys.NUM_1 + view.ordinal());
                window.frames(view == RoomStage.View.FLOOR ? 60 : 4);
                look(window, "room-" + view);
            }
            window.click("view-TEXT");
            window.click("fold");
            window.await("unfold");
            look(window, "room-wide");
            window.click("unfold");

            window.on(() -> {
                window.<SelectBox<String>>find("hand-a").setSelected("USA");
                window.<SelectBox<String>>find("hand-b").setSelected("CHN");
                return null;
            });
            reach(window, "hand-note");
            window.click("pause-all");
            window.await("pause-card");
            window.on(() -> Gdx.graphics.setWindowedMode(width == 1280 ? 1600 : 1500, 800));
            until(window, "the other size", () -> Gdx.graphics.getHeight() == 800);
            window.frames(6);
            assertTrue(window.shows("pause-card") && window.on(() -> classroom().timer().paused()));
            look(window, "pause-resized");
            window.key(Keys.SPACE);
            assertFalse(window.shows("pause-card"));
            millis.addAndGet(67_000);
            String left = clock(window);
            window.click("menu");
            window.await("menu-leave");
            reach(window, "menu-leave");
            window.await("continue");
            millis.addAndGet(3_600_000); // an hour later
            window.click("continue");
            until(window, "the room", () -> screen(window) instanceof RoomScreen);
            assertEquals(left, clock(window));
            assertEquals(1, window.on(() -> classroom().handshakes().noted().size()));
            assertEquals(List.of(Side.SCIENCE, Side.PRESS), window.on(() -> Side.seated(game())));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aLessonBeginsAfterTwoClicksAndGoesBackToItsFirstConference() throws Exception {
        try (GameWindow window = open(Language.ENGLISH, 1280, 720)) {
            until(window, "the title", () -> ((TitleScreen) screen(window)).settled());
            window.click("classroom");
            window.await("begin");
            window.click("begin");
            window.await("teams");
            assertEquals(6, window.on(() -> HotSeat.teams(game()).size()));
            assertEquals(45 * 60, window.on(() -> classroom().timetable().slots().stream().mapToInt(slot -> slot.seconds()).sum()));
            String opening = window.on(() -> game().state().hash());
            window.click("handout");
            window.await("toast");
            try (var reports = Files.list(window.on(() -> window.game().home().reports()))) {
                assertEquals(1, reports.count());
            }
            window.click("next-step");
            until(window, "the room", () -> screen(window) instanceof RoomScreen);
            window.click("menu");
            window.await("panel-back");
            window.click("panel-back");
            window.await("round-0");
            look(window, "rounds");
            window.click("round-0");
            window.await("ask-yes");
            look(window, "rollback");
            window.click("ask-yes");
            window.await("teams");
            assertEquals(opening, window.on(() -> game().state().hash()));
        }
        assertEquals(List.of(), faults);
    }
}
