package org.plenary.core.negotiator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.core.appraisal.WorthTerm;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.TabledOffer;

class TemperamentsTest {
    private static final Scenario BAKU = ScenarioFiles.load("after-baku");
    private static final Map<String, List<Reasoned>> FIRST_TALKS = new LinkedHashMap<>();

    /** All moves of the talks of the first conference with this temperament in every seat. */
    private static List<Reasoned> talks(String temperament) {
        return FIRST_TALKS.computeIfAbsent(temperament, name -> {
            Archive archive = new Archive();
            return new Play(BAKU, 1, b -> Temperaments.named(name, archive)).until(Phase.PLENARY).moves;
        });
    }

    private static List<Draft.Package> packages(String temperament) {
        return talks(temperament).stream().map(Reasoned::command).filter(Command.Prepare.class::isInstance)
                .map(command -> ((Command.Prepare) command).draft()).filter(Draft.Package.class::isInstance).map(Draft.Package.class::cast).toList();
    }

    /** The part of what is traded, money aside, that are voices. */
    private static double voices(String temperament) {
        List<Term> traded = packages(temperament).stream().flatMap(draft -> Stream.concat(draft.gives().stream(), draft.gets().stream()))
                .filter(term -> !(term instanceof Term.Finance)).toList();
        return traded.stream().filter(Term.Support.class::isInstance).count() / (double) traded.size();
    }

    private static long count(String temperament, Reason.Kind kind) {
        return talks(temperament).stream().filter(move -> move.reason().kind() == kind).count();
    }

    @Test
    void noTwoPlayTheSameConference() {
        Map<List<Command>, String> seen = new LinkedHashMap<>();
        for (String name : Temperaments.names()) {
            String other = seen.put(talks(name).stream().map(Reasoned::command).toList(), name);
            assertEquals(null, other, name + " plays as " + other);
        }
    }

    @Test
    void aHardLinerNeverGivesWayAndClosesLeast() {
        assertEquals(0, count("hard-liner", Reason.Kind.CONCEDE));
        for (String softer : List.of("linear", "conceder")) {
            assertTrue(count("hard-liner", Reason.Kind.ACCEPT) < count(softer, Reason.Kind.ACCEPT),
                    count("hard-liner", Reason.Kind.ACCEPT) + " against " + count(softer, Reason.Kind.ACCEPT) + " of " + softer);
        }
    }

    @Test
    void aLogRollerTradesVoicesBeforeAllElse() {
        assertTrue(voices("log-roller") > 0.75 && voices("log-roller") > voices("linear"), voices("log-roller") + " and " + voices("linear"));
    }

    @Test
    void aClubBuilderDealsWithTheWilling() {
        assertTrue(withWilling("club-builder") > withWilling("boulware") + 0.05, withWilling("club-builder") + " and " + withWilling("boulware"));
    }

    private static double withWilling(String temperament) {
        List<Draft.Package> packages = packages(temperament);
        return packages.stream().filter(draft -> BAKU.blocs().get(BAKU.indexOf(draft.to())).start().stance() >= 0.3).count() / (double) packages.size();
    }

    @Test
    void aStatesmanSpeaksForMoreThanALinearDoes() {
        Map<String, Integer> statesmen = opening("statesman");
        Map<String, Integer> linears = opening("linear");
        int more = 0;
        for (String code : linears.keySet()) {
            assertTrue(statesmen.getOrDefault(code, 3) >= linears.get(code), code + " of " + statesmen + " and " + linears);
            more += statesmen.getOrDefault(code, 0) > linears.get(code) ? 1 : 0;
        }
        assertTrue(more >= 2, statesmen + " and " + linears);
    }

    /** What each bloc spoke for first on mitigation. */
    private static Map<String, Integer> opening(String temperament) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Reasoned move : talks(temperament)) {
            if (move.command() instanceof Command.Prepare prepare && prepare.draft() instanceof Draft.Position position
                    && position.article().equals("mitigation-2035")) {
                positions.putIfAbsent(prepare.seat(), BAKU.article(position.article()).indexOf(position.option()));
            }
        }
        return positions;
    }

    // Tit for tat.

    /** What {@code bloc} sees when these offers have been tabled, and answered so. */
    private static Observation with(Play play, int bloc, TabledOffer... offers) {
        GameState state = play.state;
        for (TabledOffer tabled : offers) {
            state = new Event.OfferTabled(tabled.offer(), tabled.day()).evolve(state);
            state = new Event.OfferAnswered(tabled.offer().id(), tabled.status(), "").evolve(state);
        }
        return Observation.of(play.model, play.published, state, bloc);
    }

    private static Delegation delegation(Play play, Observation seen) {
        return new Delegation(seen, play.model, new Archive(), play.luck(seen.bloc()), new Linear(new Archive()));
    }

    private static TabledOffer money(int from, int to, TabledOffer.Status status) {
        return new TabledOffer(new Offer(1, from, to, List.of(new Term.Finance(FinanceKind.GRANT, 5, 10)), List.of()), 1, status, "");
    }

    @Test
    void titForTatClaimsLessOfTheKindAndMoreOfThoseWhoDecline() {
        Play play = Play.defaults(BAKU, 1).until(Phase.TALKS);
        TitForTat manner = new TitForTat(new Archive());
        double first = manner.claim(delegation(play, with(play, 0)), 1);
        assertTrue(manner.claim(delegation(play, with(play, 0, money(0, 1, TabledOffer.Status.ACCEPTED))), 1) < first);
        assertTrue(manner.claim(delegation(play, with(play, 0, money(1, 0, TabledOffer.Status.OPEN))), 1) < first);
        assertTrue(manner.claim(delegation(play, with(play, 0, money(0, 1, TabledOffer.Status.DECLINED))), 1) > first);
        assertEquals(first, manner.claim(delegation(play, with(play, 0, money(0, 2, TabledOffer.Status.DECLINED))), 1), "what a third did is not answered here");
    }

    // They learn from moves.

    @Test
    void whoDeclinesMoneyIsReckonedToCareLessForItAndWhoTakesItMore() {
        Play play = Play.defaults(BAKU, 1).until(Phase.TALKS);
        int giver = BAKU.indexOf("EUU");
        int taker = BAKU.indexOf("LDC");
        int watcher = BAKU.indexOf("JPN");
        Offer again = money(giver, taker, TabledOffer.Status.OPEN).offer();
        List<Term> mixed = List.of(new Term.Finance(FinanceKind.GRANT, 5, 10));
        List<Term> cut = List.of(new Term.Cut(org.plenary.core.model.Sector.POWER, 15, 2036));
        Function<TabledOffer.Status, Double> after = status -> {
            Observation seen = with(play, watcher, new TabledOffer(new Offer(1, giver, taker, mixed, cut), 1, status, ""));
            return delegation(play, seen).reckoned(again, taker);
        };
        double before = delegation(play, with(play, watcher)).reckoned(again, taker);
        assertTrue(after.apply(TabledOffer.Status.ACCEPTED) > before, after.apply(TabledOffer.Status.ACCEPTED) + " after a yes, " + before + " before");
        assertTrue(after.apply(TabledOffer.Status.DECLINED) < before, after.apply(TabledOffer.Status.DECLINED) + " after a no, " + before + " before");
        assertEquals(before, after.apply(TabledOffer.Status.OPEN), "an open offer tells nothing of the addressed");
    }

    // Government.

    @Test
    void aGovernmentPlaysByItsStanceAndItsBloc() {
        Government government = new Government(new Archive());
        Map<String, Class<?>> expected = new LinkedHashMap<>();
        expected.put("USA", HardLiner.class);
        expected.put("EUU", ClubBuilder.class);
        expected.put("CHN", TitForTat.class);
        expected.put("JPN", Linear.class);
        expected.put("BZA", LogRoller.class);
        expected.put("AOS", ClubBuilder.class);
        expected.forEach((code, type) -> {
            Bloc bloc = BAKU.blocs().get(BAKU.indexOf(code));
            assertInstanceOf(type, government.of(bloc.start().stance(), bloc), code);
        });
        assertInstanceOf(Linear.class, government.of(0.4, BAKU.blocs().get(0)), "an election later");
    }

    // Reasons are true.

    /** Who does not mind the term that decided does something else, or finds less in it. */
    @Test
    void withoutTheTermThatDecidedADecisionFlipsOrWeakens() {
        Archive archive = new Archive();
        int tried = 0;
        for (String name : List.of("hard-liner", "statesman")) {
            Play play = new Play(BAKU, 2, b -> Temperaments.named(name, archive)).until(Phase.TALKS);
            while (play.state.phase() == Phase.TALKS || play.state.phase() == Phase.PLENARY) {
                int bloc = play.waiting();
                Observation seen = play.seen(bloc);
                List<Reasoned> moves = play.seats.get(bloc).act(seen, play.model, play.luck(bloc));
                for (Reasoned move : moves) {
                    Reason.Kind kind = move.reason().kind();
                    boolean judged = List.of(Reason.Kind.ACCEPT, Reason.Kind.DECLINE, Reason.Kind.OBJECT, Reason.Kind.RESERVE, Reason.Kind.PLEDGE,
                            Reason.Kind.MOVE, Reason.Kind.JOIN, Reason.Kind.COMMIT).contains(kind);
                    if (judged && tried < 250 && (kind != Reason.Kind.DECLINE || tried % 3 == 0)) {
                        Reasoned without = same(move, deaf(name, archive, move.reason().term()).act(seen, play.model, play.luck(bloc)));
                        boolean gain = move.reason().termBn() > 0;
                        assertTrue(without == null || !without.command().equals(move.command())
                                || (gain ? without.reason().worthBn() < move.reason().worthBn() : without.reason().worthBn() > move.reason().worthBn())
                                || without.reason().kind() != kind, move + " and without the term " + without);
                        tried++;
                    } else if (judged) {
                        tried++;
                    }
                }
                play.step();
            }
        }
        assertTrue(tried > 50, "only " + tried);
    }

    /** What is done about the same thing, or null. */
    private static Reasoned same(Reasoned move, List<Reasoned> others) {
        for (Reasoned other : others) {
            Command a = move.command();
            Command b = other.command();
            if (a instanceof Command.Declare && b instanceof Command.Declare || a instanceof Command.Prepare x && b instanceof Command.Prepare y
                    && (x.draft() instanceof Draft.Ndc && y.draft() instanceof Draft.Ndc || x.draft() instanceof Draft.Move m
                    && y.draft() instanceof Draft.Move n && m.initiative().getClass() == n.initiative().getClass())
                    || a instanceof Command.Join && a.equals(b) || answered(a) >= 0 && answered(a) == answered(b)) {
                return other;
            }
        }
        return null;
    }

    private static int answered(Command command) {
        return command instanceof Command.Accept accept ? accept.offer() : command instanceof Command.Decline decline ? decline.offer()
                : command instanceof Command.Counter counter ? counter.offer() : -1;
    }

    private static Negotiator deaf(String name, Archive archive, WorthTerm term) {
        return switch (name) {
            case "hard-liner" -> new Deaf(archive, new HardLiner(archive), 0.1, term);
            case "club-builder" -> new Deaf(archive, new ClubBuilder(archive), 3, term);
            case "statesman" -> new Deaf(archive, new Statesman(archive), 3, term);
            default -> new Deaf(archive, new Linear(archive), 0.75, term);
        };
    }

    /** A temperament that does not mind one term. */
    private static final class Deaf extends Bargainer {
        private final Bargainer like;
        private final WorthTerm term;

        Deaf(Archive archive, Bargainer like, double temptation, WorthTerm term) {
            super(archive, Aspiration.LINEAR, temptation);
            this.like = like;
            this.term = term;
        }

        @Override
        double claim(Delegation delegation, int partner) {
            return like.claim(delegation, partner);
        }

        @Override
        double patience(Delegation delegation) {
            return like.patience(delegation);
        }

        @Override
        double appeal(Delegation delegation, PackageSearch.Matter matter) {
            return like.appeal(delegation, matter);
        }

        @Override
        double care(Observation seen, org.plenary.core.world.Model model, int other) {
            return like.care(seen, model, other);
        }

        @Override
        double minds(WorthTerm other) {
            return other == term ? 0 : 1;
        }
    }

    @Test
    void theTableNamesEachOnce() {
        List<String> names = new ArrayList<>(Temperaments.names());
        assertTrue(names.containsAll(List.of("random", "hard-liner", "boulware", "linear", "conceder", "tit-for-tat", "log-roller",
                "club-builder", "statesman", "government")));
        assertNotEquals(Temperaments.named("linear").getClass(), Temperaments.named("statesman").getClass());
    }
}
