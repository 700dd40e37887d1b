package org.plenary.desktop.present.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.desktop.present.PlenaryView;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.Words;

class LessonTest {
    private static final Lesson THREE = Lesson.preset(15, 12, 5);

    private static Game begun(Lesson lesson) {
        Game game = Game.begin(lesson.played(), lesson.seed(), lesson.seats(), MoveLog.NONE);
        Session.room(game).proceed();
        Session.room(game).proceed();
        return game;
    }

    private static Words words(Game game) {
        return new Words(game.scenario(), Messages.in(Language.ENGLISH));
    }

    private static void finishAll(Game game) {
        for (int team = HotSeat.next(game); team >= 0 && HotSeat.entered(game) >= 0; team = HotSeat.next(game)) {
            String before = HotSeat.beat(game);
            Session.team(game, team).act(new Command.Finish(game.scenario().blocs().get(team).code()));
            if (!before.equals(HotSeat.beat(game))) {
                return;
            }
        }
    }

    @Test
    void everyPresetIsReadyForEveryClass() {
        for (int minutes : Lesson.MINUTES) {
            for (int students = Lesson.LEAST_STUDENTS; students <= Lesson.MOST_STUDENTS; students++) {
                Lesson lesson = Lesson.preset(minutes, students, 1);
                assertTrue(lesson.ready(), minutes + " minutes, " + students + " students");
                assertFalse(lesson.timetable().tight(lesson.teams()), minutes + " minutes, " + students + " students");
                Scenario played = lesson.played();
                assertEquals(lesson.rounds(), played.cops().size());
                assertEquals(lesson.days(), played.procedure().days());
                assertTrue(played.end() > played.cops().get(lesson.rounds() - 1).year());
            }
        }
    }

    @Test
    void theTimetableFillsTheLessonWithoutGaps() {
        for (int minutes : Lesson.MINUTES) {
            int at = 0;
            for (Timetable.Slot slot : Timetable.of(minutes, 5, 2, 2).slots()) {
                assertEquals(at, slot.from());
                at += slot.seconds();
            }
            assertEquals(minutes * 60, at);
        }
        assertTrue(Timetable.of(15, 12, 3, 3).tight(12));
        assertThrows(IllegalArgumentException.class, () -> Timetable.of(4, 1, 1, 1));
        Timetable plan = Timetable.of(90, 4, 2, 2);
        assertEquals(1, plan.slot(Step.MORNING, 1, 2).round());
        assertEquals(2, plan.slot(Step.MORNING, 1, 2).day());
        assertEquals(Step.DEBRIEF, plan.slot(Step.DEBRIEF, 1, 0).step());
    }

    @Test
    void theTimerCanBeExtendedAndPausedAndGoesOnBelowZero() {
        AtomicLong now = new AtomicLong();
        LessonTimer timer = new LessonTimer(now::get);
        timer.start(60);
        now.addAndGet(20_500);
        assertEquals(40, timer.left());
        timer.pause();
        now.addAndGet(100_000);
        assertEquals(40, timer.left());
        timer.resume();
        now.addAndGet(50_000);
        assertEquals(-10, timer.left());
        timer.extend(120);
        assertEquals(120, timer.left());
        assertEquals("4:05", LessonTimer.clock(245));
        assertEquals("-0:30", LessonTimer.clock(-30));
    }

    @Test
    void aClosedSeatPassesAndBindsNothing() {
        Lesson lesson = THREE.seat(THREE.scenario().indexOf("VUL"), THREE.places().get(0).with(Place.Kind.CLOSED));
        Game game = begun(lesson);
        int closed = game.scenario().indexOf("VUL");
        while (game.state().phase() == Phase.TALKS) {
            finishAll(game);
        }
        while (game.state().phase() == Phase.PLENARY) {
            int team = HotSeat.next(game);
            Session.team(game, team).act(new Command.Declare(game.scenario().blocs().get(team).code(), Stance.SILENT, List.of()));
        }
        assertEquals(Stance.RESERVE, game.state().conference().stances().get(closed));
    }

    @Test
    void aiSeatsComeLastSoThatNobodyLearnsAnythingEarly() {
        Game game = begun(THREE);
        assertEquals(3, HotSeat.teams(game).size());
        for (int entered = 0; entered < 3; entered++) {
            assertEquals(entered, HotSeat.entered(game));
            assertEquals(6 - entered, game.waitingFor().size());
            int team = HotSeat.next(game);
            Session.team(game, team).act(new Command.Finish(game.scenario().blocs().get(team).code()));
        }
        assertEquals("talks 0 1 AFTERNOON", HotSeat.beat(game));
        assertFalse(RoomView.sinceLastReveal(game, words(game)).isEmpty());
    }

    @Test
    void whatIsSaidInAPlenaryRoundIsSealedUntilAllHaveSpoken() {
        Game game = begun(THREE);
        while (game.state().phase() == Phase.TALKS) {
            finishAll(game);
        }
        int team = HotSeat.next(game);
        Session.team(game, team).act(new Command.Declare(game.scenario().blocs().get(team).code(), Stance.AGREE, List.of()));
        PlenaryView view = PlenaryView.of(game, words(game));
        assertEquals(1, view.rounds().get(0).voices().size());
        assertEquals(0, view.sealed().rounds().get(0).voices().size());
    }

    @Test
    void aHandshakeIsFollowedFromTheNoteToTheSeal() {
        Game game = begun(THREE);
        Words words = words(game);
        int usa = game.scenario().indexOf("USA");
        int china = game.scenario().indexOf("CHN");
        Handshakes handshakes = new Handshakes();
        handshakes.note(game, china, usa);
        handshakes.note(game, usa, china);
        Session.team(game, usa).act(new Command.Prepare("USA", new Draft.Package("CHN", List.of(new Term.Finance(FinanceKind.GRANT, 0.5, 5)), List.of())));
        assertEquals(List.of(Handshakes.Status.NOT_ENTERED), handshakes.check(game, words).stream().map(Handshakes.Finding::status).toList());
        finishAll(game);
        Handshakes.Finding open = handshakes.check(game, words).get(0);
        assertEquals(Handshakes.Status.UNANSWERED, open.status());
        assertEquals(china, open.who());
        Conference now = game.state().conference();
        int offer = now.offers().stream().filter(tabled -> tabled.offer().from() == usa && tabled.offer().to() == china).findFirst().orElseThrow().offer().id();
        Session.team(game, china).act(new Command.Accept("CHN", offer));
        assertEquals(Handshakes.Status.SEALED, handshakes.check(game, words).get(0).status());
        handshakes.strike(open.pair());
        assertTrue(handshakes.check(game, words).stream().noneMatch(Handshakes.Finding::aloud));
    }

    @Test
    void theLessonIsKeptBesideItsJournal(@TempDir Path folder) throws Exception {
        Game game = Game.begin(THREE.played(), 1, THREE.seats(), MoveLog.NONE);
        Path journal = folder.resolve("after-baku-six-0001.jsonl");
        assertEquals(45, LessonFile.of(journal, game).orElseThrow().minutes());
        new LessonFile(90).write(journal);
        assertEquals(90, LessonFile.of(journal, game).orElseThrow().minutes());
        Files.writeString(folder.resolve("after-baku-six-0001.lesson.json"), "{broken");
        assertEquals(45, LessonFile.of(journal, game).orElseThrow().minutes());
        Game alone = Game.begin(THREE.scenario(), 1, Seats.allAi(THREE.scenario()).withPerson(THREE.scenario(), "EUU", "EUU"), MoveLog.NONE);
        assertTrue(LessonFile.of(folder.resolve("other.jsonl"), alone).isEmpty());
    }

    @Test
    void teamsHaveTheirOwnNameOrThatOfTheirBloc() {
        Lesson named = THREE.seat(1, THREE.places().get(1).named(" Ada "));
        Game game = Game.begin(named.played(), 1, named.seats(), MoveLog.NONE);
        assertEquals("Ada", HotSeat.name(game, 1, words(game)));
        assertEquals("USA", HotSeat.name(game, 0, words(game)));
        assertEquals(new Seat.Ai("government"), game.seats().byBloc().get(2));
    }

    @Test
    void theScriptHasWordsForEveryStepAndTheHandoutASheetForEveryTeam() {
        for (Language language : Language.values()) {
            for (Step step : Step.values()) {
                assertNotNull(Messages.in(language).text("lesson.say." + step));
                assertNotNull(Messages.in(language).text("lesson.click." + step));
            }
        }
        Game game = Game.begin(THREE.played(), 1, THREE.seats(), MoveLog.NONE);
        String page = Handout.page(game, words(game));
        assertEquals(3, page.split("<section").length - 1);
        assertTrue(page.contains("European Union"));
    }

    @Test
    void switchedOffDynamicsDoNotRun() {
        Lesson without = THREE.without(new TreeSet<>(List.of("relative-gains")));
        assertFalse(without.played().dynamics().get("relative-gains").enabled());
    }
}
