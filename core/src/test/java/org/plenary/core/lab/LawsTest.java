package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.core.Effort;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.game.Hostile;
import org.plenary.core.game.Move;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.random.RandomStream;
import org.plenary.core.scenario.StrictJson;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * The laws that hold in every game, over random games with random, hostile, silent and broken seats. Law 6 is about
 * scenarios ({@link DilemmaTest}), law 7 about controls ({@code ControlsTest}), law 8 about what is shown ({@link
 * TournamentTest}); carbon and the whole box of controls are those of {@code ClimateModelTest} and {@code BooksTest}.
 */
class LawsTest {
    private static final Scenario TINY = TestScenarios.tiny();
    private static final Scenario BRIEF = Games.brief(2);
    private static final long MEGABYTE = 1 << 20;

    /** A move as a journal keeps it. */
    private record Kept(Move move, String hash) {}

    /** A game that was played: its moves, and the hash of every state that it passed through, noted at the time. */
    private record Played(Game game, List<Kept> moves, List<String> hashes) {
        Scenario scenario() {
            return game.scenario();
        }

        static Played of(long number) {
            return of(number % 10 == 0 ? BRIEF : TINY, Effort.seed() + number);
        }

        static Played of(Scenario scenario, long seed) {
            List<Kept> moves = new ArrayList<>();
            List<String> hashes = new ArrayList<>();
            Game game = Game.begin(scenario, seed, Seats.allAi(scenario), (sequence, move, hash) -> moves.add(new Kept(move, hash)));
            for (int steps = 0; game.state().phase() != Phase.DEBRIEF; steps++) {
                assertTrue(steps < 5000, "the game stands still in " + game.state().phase());
                if (game.waitingFor().isEmpty()) {
                    game.submit(new Command.Proceed(Command.CHAIR));
                } else {
                    int bloc = game.waitingFor().get(0);
                    game.play(bloc, Hostile.player(Math.floorMod(bloc + seed + steps / 7, 97)));
                }
                for (int i = hashes.size(); i < game.history().size(); i++) {
                    hashes.add(game.history().get(i).after().hash());
                }
            }
            return new Played(game, moves, hashes);
        }
    }

    private static void games(int check, int longer, java.util.function.Consumer<Played> law) {
        for (int n = 0; n < Effort.cases(check, longer); n++) {
            law.accept(Played.of(n));
        }
    }

    @Test
    @Tag("long")
    void law1TheSameCommandsLeadToTheSameStateAfterEveryOne() {
        games(30, 1000, LawsTest::law1);
    }

    private static void law1(Played played) {
        assertEquals(-1, divergence(played, played.game.seed()));
    }

    /** The first move that leads elsewhere when it is made again, on another thread and with nobody listening; -1 if none. */
    private static int divergence(Played played, long seed) {
        int[] found = {-1};
        Thread other = new Thread(() -> {
            Game again = Game.unbegun(played.scenario(), seed, Seats.allAi(played.scenario()), MoveLog.NONE);
            for (int i = 0; i < played.moves.size() && found[0] < 0; i++) {
                boolean done = again.replay(played.moves.get(i).move) instanceof Game.Result.Done;
                found[0] = done && again.state().hash().equals(played.moves.get(i).hash) ? -1 : i;
            }
        });
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return found[0];
    }

    @Test
    void law1CanFail() {
        Played played = Played.of(BRIEF, 1);
        assertTrue(divergence(played, 2) >= 0, "other dice are found");
        for (int i = 0; i < played.moves.size(); i++) {
            if (played.moves.get(i).move instanceof Move.Act act && act.command() instanceof Command.Prepare prepare
                    && prepare.draft() instanceof Draft.Ndc ndc && ndc.pledge().kind() == NdcKind.ABSOLUTE_CUT) {
                Pledge p = ndc.pledge();
                List<Kept> moves = new ArrayList<>(played.moves);
                moves.set(i, new Kept(new Move.Act(new Command.Prepare(prepare.seat(),
                        new Draft.Ndc(new Pledge(p.kind(), p.percent() - 1, p.conditionalPercent(), p.targetYear())))), moves.get(i).hash));
                assertEquals(i, divergence(new Played(played.game, moves, played.hashes), 1), "one percent less is found where it was said");
                return;
            }
        }
        throw new AssertionError("nobody pledged");
    }

    @Test
    void law1CannotHoldForANegotiatorWithDiceOfItsOwn() {
        Set<String> ends = new TreeSet<>();
        java.util.Random own = new java.util.Random(5);
        for (int i = 0; i < 8; i++) {
            Game game = Game.begin(TINY, 1, Seats.allAi(TINY), MoveLog.NONE);
            while (game.state().phase() != Phase.DEBRIEF) {
                if (game.waitingFor().isEmpty()) {
                    game.submit(new Command.Proceed(Command.CHAIR));
                } else {
                    String code = TINY.blocs().get(game.waitingFor().get(0)).code();
                    game.play(game.waitingFor().get(0), (seen, model, luck) -> List.of(said(seen.beat() == Beat.MORNING
                            ? new Command.Prepare(code, new Draft.Position("mitigation", own.nextBoolean() ? "none" : "strong"))
                            : new Command.Finish(code))));
                }
            }
            ends.add(game.state().hash());
        }
        assertTrue(ends.size() > 1, "the hash does not see what was played");
    }

    private static Reasoned said(Command command) {
        return new Reasoned(command, new Reason(Reason.Kind.RANDOM, org.plenary.core.appraisal.WorthTerm.HOME, 0, 0, 0, 0));
    }

    @Test
    @Tag("long")
    void law2TheStateIsTheFoldOfTheEventsAndASavedMoveIsTheMove() {
        games(30, 1000, LawsTest::law2);
    }

    private static void law2(Played played) {
        Game game = played.game;
        GameState state = GameState.initial(game.published(), StartAgreements.of(played.scenario()));
        History history = game.history();
        for (int i = 0; i < history.size(); i++) {
            state = history.get(i).event().evolve(state);
            assertEquals(played.hashes.get(i), state.hash(), "after event " + i);
            assertEquals(played.hashes.get(i), history.get(i).after().hash(), "an old state has changed, event " + i);
        }
        for (Kept kept : played.moves) {
            assertEquals(kept.move, StrictJson.read(Move.class, StrictJson.write(kept.move), "a move"));
        }
        Game again = Game.unbegun(played.scenario(), game.seed(), Seats.allAi(played.scenario()), MoveLog.NONE);
        played.moves.forEach(kept -> again.replay(kept.move));
        again.rollBack(0);
        assertEquals(played.moves.get(0).hash, again.state().hash(), "back at the first opening");
        played.moves.subList(1, played.moves.size()).forEach(kept -> again.replay(kept.move));
        assertEquals(game.state().hash(), again.state().hash(), "the opening and the rest of the moves lead to the same end");
    }

    @Test
    @Tag("long")
    void law3WhatABlocMayNotSeeLeavesNoTrace() {
        games(20, 1000, LawsTest::law3);
    }

    private static void law3(Played played) {
        Model model = played.game.model();
        RandomStream luck = RandomStream.of(played.game.seed(), "secrets", "", 0);
        boolean seen = false;
        for (int i = 0; i < played.game.history().size(); i += 1 + luck.nextInt(12)) {
            GameState state = played.game.history().get(i).after();
            int viewer = luck.nextInt(state.world().blocs());
            Layout layout = state.world().layout();
            double[] stocks = state.world().toArray();
            for (int s = 0; s < stocks.length; s++) {
                Layout.Place place = layout.at(s);
                if (!place.visibleTo(viewer)) {
                    stocks[s] = place.min() + luck.nextDouble() * (Math.min(place.max(), 10) - place.min());
                }
            }
            World world = World.of(layout, state.world().year(), stocks);
            GameState other = new GameState(state.phase(), state.round(), world, state.agreements(), without(viewer, state.conference()), state.nextOffer(), state.begun(),
                    state.opening(), state.sides());
            Observation one = Observation.of(model, played.game.published(), state, viewer);
            Observation two = Observation.of(model, played.game.published(), other, viewer);
            assertEquals(one.hash(), two.hash(), "bloc " + viewer + " after event " + i);
            assertEquals(one.financeLeftBn(), two.financeLeftBn());
            seen |= !state.hash().equals(other.hash());
        }
        assertTrue(seen, "there was no secret in the whole game");
    }

    /** The conference without what others than {@code viewer} prepare and sound out. */
    private static Conference without(int viewer, Conference c) {
        if (c == null) {
            return null;
        }
        return new Conference(c.cop(), c.day(), c.beat(), c.positions(), own(viewer, c.drafts()), own(viewer, c.counters()), c.done(), c.offers(), c.text(),
                c.stances(), c.objections(), c.overtime(), c.outcome(), c.proposals(), c.soundings().stream().filter(s -> s.bloc() == viewer).toList());
    }

    private static List<List<Draft>> own(int viewer, List<List<Draft>> byBloc) {
        List<List<Draft>> own = new ArrayList<>();
        for (int b = 0; b < byBloc.size(); b++) {
            own.add(b == viewer ? byBloc.get(b) : List.of());
        }
        return own;
    }

    @Test
    @Tag("long")
    void law4MoneyPaidIsMoneyReceivedAndEveryNumberStaysInItsRange() {
        games(30, 1000, LawsTest::law4);
    }

    private static void law4(Played played) {
        Layout layout = played.game.model().layout();
        for (int i = 0; i < played.game.history().size(); i++) {
            Event event = played.game.history().get(i).event();
            Flows flows = event instanceof Event.YearPassed passed ? passed.flows() : event instanceof Event.Felt felt ? felt.flows() : Flows.NONE;
            double difference = 0;
            double size = 1;
            double rents = 0;
            for (int f = 0; f < flows.size(); f++) {
                String stock = layout.at(flows.stock()[f]).stock();
                boolean ofABloc = layout.at(flows.stock()[f]).other() < 0;
                if (flows.cause()[f] == Model.RANGE) {
                    continue; // the named leakage: what did not fit into a stock
                }
                double amount = flows.amount()[f];
                if (stock.equals("FINANCE_PAID") && ofABloc || stock.equals("FUND_PAID")) {
                    difference += amount;
                    size += Math.abs(amount);
                } else if (stock.equals("FINANCE_RECEIVED") || stock.equals("FUND_BALANCE")) {
                    difference -= amount;
                } else if (stock.equals("RENT")) {
                    rents += amount;
                    size += Math.abs(amount);
                }
            }
            assertEquals(0, difference, 1e-9 * size, "money of event " + i);
            assertEquals(0, rents, 1e-9 * size, "rents of event " + i);
            World world = played.game.history().get(i).after().world();
            for (int s = 0; flows.size() > 0 && s < layout.size(); s++) {
                Layout.Place place = layout.at(s);
                double slack = 1e-9 * Math.max(1, Math.abs(world.get(s)));
                assertTrue(world.get(s) >= place.min() - slack && world.get(s) <= place.max() + slack, place + " is " + world.get(s));
            }
        }
    }

    @Test
    @Tag("long")
    void law5NothingBindsABlocThatDidNotAgree() {
        games(20, 1000, LawsTest::law5);
    }

    private static void law5(Played played) {
        List<Event> sofar = new ArrayList<>();
        for (int i = 0; i < played.game.history().size(); i++) {
            sofar.add(played.game.history().get(i).event());
            Hostile.bindsOnlyWhoAgreed(played.game, i, sofar);
        }
    }

    /** All laws, game after game: the last games take no longer than the early ones, and leave nothing behind. */
    @Test
    @Tag("long")
    void aLongSoakBreaksNoLawLeaksNothingAndDoesNotSlowDown() {
        int tenth = Effort.cases(30, 1000);
        long early = 0;
        long late = 0;
        long heapEarly = 0;
        Set<String> ends = new TreeSet<>();
        for (int part = 0; part < 10; part++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int n = 0; n < tenth; n++) {
                Played played = Played.of(1 + 10L * (part * tenth + n)); // tiny ones
                law2(played);
                law3(played);
                law4(played);
                law5(played);
                ends.add(played.game.state().hash());
            }
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            if (part == 4) {
                early = cpu;
                heapEarly = heap();
            } else if (part == 9) {
                late = cpu;
            }
        }
        assertEquals(10 * tenth, ends.size(), "every game is another one");
        assertNotEquals(0, early);
        assertTrue(late < 2 * early, "the fifth tenth took %d ms, the last %d".formatted(early / 1_000_000, late / 1_000_000));
        long grown = heap() - heapEarly;
        assertTrue(grown < 8 * MEGABYTE, "the heap grew by %d bytes".formatted(grown));
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
