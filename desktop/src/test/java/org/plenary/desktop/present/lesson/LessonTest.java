package org.plenary.desktop.present.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.core.world.BlocStock;
import org.plenary.desktop.present.Line;
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
            for (Timetable.Slot slot : Timetable.of(minutes, 5, 0, 2, 2).slots()) {
                assertEquals(at, slot.from());
                at += slot.seconds();
            }
            assertEquals(minutes * 60, at);
        }
        assertTrue(Timetable.of(15, 12, 0, 3, 3).tight(12));
        assertThrows(IllegalArgumentException.class, () -> Timetable.of(4, 1, 0, 1, 1));
        Timetable plan = Timetable.of(90, 4, 0, 2, 2);
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
        assertFalse(RoomView.of(game, words(game)).news().isEmpty());
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

    /** USA has an offer of China's and one of the EU's, and China one of the USA's: the first afternoon. */
    private static Game noon() {
        Game game = begun(THREE);
        List<Term> money = List.of(new Term.Finance(FinanceKind.GRANT, 0.5, 5));
        Session.team(game, game.scenario().indexOf("USA")).act(new Command.Prepare("USA", new Draft.Package("CHN", money, List.of())));
        Session.team(game, game.scenario().indexOf("EUU")).act(new Command.Prepare("EUU", new Draft.Package("USA", money, List.of())));
        Session.team(game, game.scenario().indexOf("CHN")).act(new Command.Prepare("CHN", new Draft.Package("USA", money, List.of())));
        finishAll(game);
        return game;
    }

    private static TabledOffer offer(Game game, String from, String to) {
        return game.state().conference().offers().stream().filter(tabled -> tabled.offer().from() == game.scenario().indexOf(from)
                && tabled.offer().to() == game.scenario().indexOf(to)).findFirst().orElseThrow();
    }

    @Test
    void whatATeamAnswersIsSealedFromTheOthersAndTheRoomUntilAllHave() {
        Game game = noon();
        int usa = game.scenario().indexOf("USA");
        Session team = Session.team(game, Sealed.team(game, usa), usa);
        team.act(new Command.Accept("USA", offer(game, "CHN", "USA").offer().id()));
        assertEquals(TabledOffer.Status.ACCEPTED, offer(game, "CHN", "USA").status());
        assertEquals(TabledOffer.Status.ACCEPTED, offer(team.game(), "CHN", "USA").status());
        team.act(new Command.Decline("USA", offer(game, "EUU", "USA").offer().id(), ""));
        Game again = Sealed.team(game, usa); // as after the lesson was left in the middle of a turn
        assertEquals(TabledOffer.Status.ACCEPTED, offer(again, "CHN", "USA").status());
        assertEquals(TabledOffer.Status.DECLINED, offer(again, "EUU", "USA").status());
        assertEquals(team.game().state().hash(), again.state().hash());
        team.act(new Command.Finish("USA"));
        for (Game seen : List.of(Sealed.room(game), Sealed.team(game, game.scenario().indexOf("EUU")), Sealed.team(game, game.scenario().indexOf("CHN")))) {
            assertEquals(TabledOffer.Status.OPEN, offer(seen, "CHN", "USA").status());
            assertEquals(TabledOffer.Status.OPEN, offer(seen, "EUU", "USA").status());
            assertTrue(seen.state().agreements().size() < game.state().agreements().size());
            assertTrue(RoomView.of(seen, words(seen)).desks().stream().flatMap(desk -> desk.items().stream())
                    .noneMatch(item -> item.fate() == RoomView.Fate.AGREED));
        }
        int china = game.scenario().indexOf("CHN");
        Session.team(game, Sealed.team(game, game.scenario().indexOf("EUU")), game.scenario().indexOf("EUU")).act(new Command.Finish("EUU"));
        Session last = Session.team(game, Sealed.team(game, china), china);
        last.act(new Command.Accept("CHN", offer(game, "USA", "CHN").offer().id()));
        last.act(new Command.Finish("CHN"));
        assertEquals(Phase.PLENARY, game.state().phase());
        assertEquals(game, Sealed.room(game));
        assertEquals(TabledOffer.Status.ACCEPTED, offer(game, "USA", "CHN").status());
    }

    @Test
    void whatIsSealedChangesNothingAtTheTable() {
        Game sealed = noon();
        Game open = noon();
        for (String code : List.of("USA", "EUU", "CHN")) {
            int bloc = open.scenario().indexOf(code);
            Session hidden = Session.team(sealed, Sealed.team(sealed, bloc), bloc);
            Session bare = Session.team(open, bloc);
            for (TabledOffer tabled : List.copyOf(open.state().conference().offers())) {
                if (tabled.offer().to() == bloc) {
                    hidden.act(new Command.Accept(code, tabled.offer().id()));
                    bare.act(new Command.Accept(code, tabled.offer().id()));
                }
            }
            hidden.act(new Command.Finish(code));
            bare.act(new Command.Finish(code));
        }
        assertEquals(open.state().hash(), sealed.state().hash());
    }

    @Test
    void aCounterOfferStaysWithItsTeamWhenTheTurnIsTakenUpAgain() {
        Lesson two = Lesson.preset(45, 12, 5);
        Game game = begun(two);
        int usa = game.scenario().indexOf("USA");
        Session.team(game, usa).act(new Command.Prepare("USA", new Draft.Package("EUU", List.of(new Term.Finance(FinanceKind.GRANT, 0.5, 5)), List.of())));
        finishAll(game);
        int eu = game.scenario().indexOf("EUU");
        Session team = Session.team(game, Sealed.team(game, eu), eu);
        assertTrue(team.act(new Command.Counter("EUU", offer(game, "USA", "EUU").offer().id(), List.of(),
                List.of(new Term.Finance(FinanceKind.GRANT, 1, 5)))) instanceof Game.Result.Done);
        assertEquals(1, Sealed.team(game, eu).state().conference().counters().get(eu).size());
        assertEquals(TabledOffer.Status.OPEN, offer(Sealed.room(game), "USA", "EUU").status());
    }

    private static Game withSides() {
        Lesson lesson = THREE.seat(Side.SCIENCE, new Place(Place.Kind.TEAM, " Curie ", "absent")).seat(Side.PRESS, new Place(Place.Kind.TEAM, "", "absent"));
        assertEquals(List.of(Side.SCIENCE, Side.PRESS), lesson.seated());
        assertEquals(2, lesson.perTeam());
        Game game = Game.begin(lesson.played(), lesson.seed(), lesson.seats(), MoveLog.NONE);
        lesson.seated().forEach(side -> game.submit(new Command.Sit(side.seat(), true)));
        assertEquals("Curie", HotSeat.name(Side.SCIENCE, lesson.file(), words(game)));
        assertEquals("Press", HotSeat.name(Side.PRESS, lesson.file(), words(game)));
        Session.room(game).proceed();
        Session.room(game).proceed();
        return game;
    }

    @Test
    void scienceAndThePressOpenTheDayAndAreHeardByAll() {
        Game game = withSides();
        assertEquals(Step.VOICES, Step.of(game, Set.of()));
        assertEquals(Step.VOICES, Step.of(game, Set.of(Side.PRESS)));
        assertEquals(Step.MORNING, Step.of(game, Set.of(Side.SCIENCE, Side.PRESS)));
        SideView.Target target = SideView.targets(game, SideView.Kind.STORY, words(game)).get(3);
        Voice story = SideView.Kind.STORY.voice(List.of(target.code()));
        assertEquals(1, SideView.effects(game, Side.PRESS, story, words(game)).size());
        double before = game.state().world().get(BlocStock.SALIENCE, 3);
        assertTrue(Session.room(game).act(new Command.Speak(Side.PRESS.seat(), story)) instanceof Game.Result.Done);
        assertTrue(game.state().world().get(BlocStock.SALIENCE, 3) > before);
        assertFalse(Side.PRESS.asked(game));
        assertTrue(Side.SCIENCE.asked(game));
        assertEquals(1, RoomView.of(game, words(game)).news().size());
        Session.team(game, HotSeat.next(game)).act(new Command.Finish(game.scenario().blocs().get(HotSeat.next(game)).code()));
        assertFalse(Side.SCIENCE.asked(game), "a day has one beginning");
        assertEquals(Step.MORNING, Step.of(game, Set.of()));
    }

    @Test
    void aSideKnowsWhatItCanDoAndWhatItWouldChange() {
        Game game = withSides();
        SideView science = SideView.of(game, Side.SCIENCE, words(game));
        assertEquals(List.of(true, true, true), science.choices().stream().map(SideView.Choice::open).toList());
        assertEquals(1, SideView.effects(game, Side.SCIENCE, new Voice.Assessment(), words(game)).size());
        assertEquals(Line.Tone.GAIN, SideView.effects(game, Side.SCIENCE, new Voice.Briefing("VUL"), words(game)).get(0).spans().get(0).tone());
        Session.room(game).act(new Command.Speak(Side.SCIENCE.seat(), new Voice.Assessment()));
        assertTrue(SideView.of(game, Side.SCIENCE, words(game)).choices().stream().noneMatch(SideView.Choice::open));
        assertEquals(game.scenario().blocs().size(), SideView.targets(game, SideView.Kind.BRIEFING, words(game)).size());
    }

    @Test
    void sidesHaveTheirTimeInThePlan() {
        Lesson lesson = THREE.seat(Side.PRESS, new Place(Place.Kind.TEAM, "", "absent"));
        assertTrue(THREE.timetable().slots().stream().noneMatch(slot -> slot.step() == Step.VOICES));
        assertEquals(lesson.rounds() * lesson.days(), lesson.timetable().slots().stream().filter(slot -> slot.step() == Step.VOICES).count());
        assertEquals(15 * 60, lesson.timetable().slots().stream().mapToInt(Timetable.Slot::seconds).sum());
        assertEquals(lesson.seated(), lesson.preset(45, 24).seated());
        assertEquals(Step.VOICES, lesson.file().timetable(withSides()).slot(Step.VOICES, 0, 1).step());
    }

    @Test
    void asManyTeamsAsOneWantsHaveTimeToEnter() {
        Lesson usual = Lesson.preset(45, 36, 1);
        Lesson twelve = usual.teams(12);
        assertEquals(List.of(12, 3, 2), List.of(twelve.teams(), twelve.perTeam(), twelve.days()));
        assertEquals(1, Lesson.preset(15, 36, 1).teams(12).days());
        assertTrue(twelve.ready() && twelve.twelve() && !twelve.timetable().tight(12));
        Lesson three = usual.teams(3);
        assertEquals(List.of(3, 12, 2), List.of(three.teams(), three.perTeam(), three.days()));
        assertEquals(3, three.places().stream().filter(place -> place.kind() == Place.Kind.AI).count());
    }

    @Test
    void theRoomSeesWhatEachBlocPutOnTheTableAndWhatBecameOfIt() {
        Game game = noon();
        RoomView view = RoomView.of(Sealed.room(game), words(game));
        assertEquals(game.scenario().blocs().size(), view.desks().size());
        RoomView.Desk usa = view.desks().get(game.scenario().indexOf("USA"));
        assertEquals(List.of(RoomView.Fate.OPEN), usa.items().stream().filter(item -> !item.voice()).map(RoomView.Item::fate).toList());
        assertTrue(RoomView.of(begun(THREE), words(game)).desks().isEmpty());
    }

    @Test
    void theLessonIsKeptBesideItsJournal(@TempDir Path folder) throws Exception {
        Game game = Game.begin(THREE.played(), 1, THREE.seats(), MoveLog.NONE);
        Path journal = folder.resolve("after-baku-six-0001.jsonl");
        assertEquals(45, LessonFile.of(journal, game).orElseThrow().minutes());
        LessonFile.Clock clock = new LessonFile.Clock(Step.MORNING, 0, 1, -7);
        LessonFile lesson = new LessonFile(90, Map.of("PRESS", "Ada")).with(clock, List.of(new Handshakes.Pair(0, 2, 0)));
        lesson.write(journal);
        assertEquals(lesson, LessonFile.of(journal, game).orElseThrow());
        Path file = folder.resolve("after-baku-six-0001.lesson.json");
        String whole = Files.readString(file);
        for (int length = 0; length < whole.length(); length += 9) {
            Files.writeString(file, whole.substring(0, length)); // whatever was lost, there is a lesson
            assertTrue(LessonFile.of(journal, game).isPresent(), whole.substring(0, length));
        }
        for (String damage : List.of("{\"minutes\":0}", "[1,2]", "{\"minutes\":\"x\"}", "{\"minutes\":90,\"clock\":7}", "null", "\u0000\u0001")) {
            Files.writeString(file, damage);
            assertEquals(45, LessonFile.of(journal, game).orElseThrow().minutes(), damage);
        }
        Files.writeString(file, "{\"minutes\":90,\"clock\":{\"step\":\"LUNCH\",\"left\":5},\"handshakes\":[null,{\"a\":3,\"b\":99,\"round\":0},{\"a\":1,\"b\":2,\"round\":0}]}");
        LessonFile odd = LessonFile.of(journal, game).orElseThrow();
        assertEquals(90, odd.minutes());
        assertNull(odd.clock());
        assertEquals(List.of(new Handshakes.Pair(1, 2, 0)), new Handshakes(game, odd.handshakes()).noted());
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
                assertNotNull(Messages.in(language).text("lesson.watch." + step));
            }
        }
        Game game = Game.begin(THREE.played(), 1, THREE.seats(), MoveLog.NONE);
        assertEquals(3, Handout.page(game, THREE.file(), words(game)).split("<section").length - 1);
        game.submit(new Command.Sit(Side.PRESS.seat(), true));
        String page = Handout.page(game, THREE.file(), words(game));
        assertEquals(4, page.split("<section").length - 1);
        assertTrue(page.contains("European Union"));
    }

    @Test
    void switchedOffDynamicsDoNotRun() {
        Lesson without = THREE.without(new TreeSet<>(List.of("relative-gains")));
        assertFalse(without.played().dynamics().get("relative-gains").enabled());
    }
}
