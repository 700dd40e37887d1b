package org.plenary.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Outlook;
import org.plenary.core.game.Seats;
import org.plenary.core.lab.Games;
import org.plenary.core.lab.Simulation;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.World;

class DebriefTest {
    private static final Scenario SCENARIO = Games.brief(3);
    private static final Simulation SIMULATION = Simulation.of(SCENARIO, 12);
    private static final Game GAME = SIMULATION.game();
    private static final Debrief DEBRIEF = SIMULATION.debrief();

    @Test
    void waitsForTheEnd() {
        Game begun = Game.begin(SCENARIO, 1, Seats.allAi(SCENARIO), MoveLog.NONE);
        assertThrows(IllegalStateException.class, () -> Debrief.of(begun));
        assertThrows(IllegalStateException.class, () -> RoundReport.last(begun));
        assertEquals(List.of(), RoundReport.of(begun));
    }

    @Test
    void theRoundsHoldEveryPackageAndEveryDecisionThatWasMade() {
        List<Offer> packages = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        for (Agreement agreement : GAME.state().agreements()) {
            if (agreement.content() instanceof Agreement.Content.Package deal) {
                packages.add(deal.offer());
            } else if (agreement.content() instanceof Agreement.Content.Decision decision) {
                decisions.add(agreement.madeIn() + decision.article() + decision.option());
            }
        }
        assertFalse(packages.isEmpty(), "a game without packages proves nothing: choose another seed");
        assertFalse(decisions.isEmpty(), "a game without decisions proves nothing: choose another seed");
        assertEquals(packages, DEBRIEF.rounds().stream().flatMap(round -> round.packages().stream()).toList());
        assertEquals(decisions, DEBRIEF.rounds().stream().flatMap(round -> round.adopted().stream()
                .map(decision -> round.cop().year() + decision.article() + decision.option())).toList());
    }

    @Test
    void theRoundsSayWhetherDecisionsCameIntoForce() {
        for (RoundReport round : DEBRIEF.rounds()) {
            boolean inForce = GAME.state().agreements().stream().anyMatch(a -> a.content() instanceof Agreement.Content.Decision
                    && a.madeIn() == round.cop().year() && a.stage() == Agreement.Stage.IN_FORCE);
            assertEquals(inForce, round.inForce());
            assertEquals(round.outcome() == Conference.Outcome.COLLAPSED, round.homes().isEmpty());
            if (round.inForce()) {
                assertTrue(round.homes().stream().anyMatch(RoundReport.Home::ratified));
            }
        }
    }

    @Test
    void theAccountsOfTheRoundsAddUpToWhatTheWorldSays() {
        World end = GAME.history().worlds().stream().filter(world -> world.year() == SCENARIO.end()).findFirst().orElseThrow();
        World opening = GAME.history().worlds().stream().filter(world -> world.year() == SCENARIO.cops().get(0).year()).findFirst().orElseThrow();
        for (int b = 0; b < SCENARIO.blocs().size(); b++) {
            double paid = 0;
            double promised = 0;
            for (RoundReport round : DEBRIEF.rounds()) {
                paid += round.accounts().get(b).financePaidBn();
                promised += round.accounts().get(b).cutsPromisedGt();
            }
            assertEquals(end.get(BlocStock.FINANCE_PAID, b) - opening.get(BlocStock.FINANCE_PAID, b), paid, 1e-9);
            assertEquals(end.get(BlocStock.ABATEMENT_PROMISED, b) - opening.get(BlocStock.ABATEMENT_PROMISED, b), promised, 1e-9);
            assertEquals(end.get(BlocStock.FINANCE_PAID, b) - GAME.published().get(BlocStock.FINANCE_PAID, b),
                    DEBRIEF.accounts().get(b).financePaidBn(), 1e-9);
        }
    }

    @Test
    void theLastProjectionIsWhatThenHappens() {
        RoundReport last = DEBRIEF.rounds().get(DEBRIEF.rounds().size() - 1);
        assertEquals(DEBRIEF.warmingC(), last.stocktake().projectedC(), 1e-9);
        assertEquals(DEBRIEF.scores().noDealWarmingC(), DEBRIEF.noDealC(), 1e-9);
        assertEquals(SCENARIO.start(), DEBRIEF.years().get(0).year());
        assertEquals(DEBRIEF.years().stream().map(YearRow::year).toList(), DEBRIEF.noDeal().stream().map(YearRow::year).toList());
        assertEquals(DEBRIEF.years().get(0), DEBRIEF.noDeal().get(0));
    }

    @Test
    void whatChangedTheWarmingAddsUpFromTheStartToTheEnd() {
        double sum = 0;
        for (RoundReport round : DEBRIEF.rounds()) {
            assertEquals(round.stocktake().projectedC() - round.opening().projectedC(), round.effects().sum(), 1e-9);
            sum += round.effects().sum();
        }
        assertEquals(DEBRIEF.warmingC() - DEBRIEF.rounds().get(0).opening().projectedC(), sum, 1e-9);
        assertTrue(DEBRIEF.rounds().stream().anyMatch(round -> round.effects().felt(Effects.Source.TEXT)),
                "a game in which no text matters proves nothing: choose another seed");
    }

    @Test
    void aTextChangesTheWarmingOnlyIfItIsInForce() {
        for (RoundReport round : DEBRIEF.rounds()) {
            double without = withoutTheText(round);
            if (!round.inForce()) {
                assertEquals(round.stocktake().projectedC(), without, 1e-12);
            } else if (round.effects().of(Effects.Source.TEXT) < -0.02) {
                assertTrue(without > round.stocktake().projectedC(), "without its text the world would be warmer");
            }
        }
    }

    /** Where the world would go from a stocktake if the decisions of that round were taken away. */
    private static double withoutTheText(RoundReport round) {
        for (int i = 0; i < GAME.history().size(); i++) {
            var after = GAME.history().get(i).after();
            if (GAME.history().get(i).event() instanceof Event.PhaseOpened phase && phase.phase() == Phase.STOCKTAKE && after.round() == round.round()) {
                return Outlook.of(GAME.model(), after.world(), after.agreements().stream().filter(agreement -> agreement.madeIn() != round.cop().year()
                        || !(agreement.content() instanceof Agreement.Content.Decision)).toList(), GAME.seed()).finalWarmingC();
            }
        }
        throw new AssertionError("no stocktake of round " + round.round());
    }

    @Test
    void aTextThatChangesNothingSaysWhy() {
        Telling telling = new Telling(new Words(SCENARIO, Messages.in(Language.ENGLISH)));
        for (RoundReport round : DEBRIEF.rounds()) {
            boolean silent = !round.adopted().isEmpty() && !round.effects().felt(Effects.Source.TEXT);
            assertEquals(silent, !telling.why(round).isEmpty());
            assertEquals(silent && !round.inForce(), telling.why(round).contains("not in force"));
        }
    }

    @Test
    void aTurningPointIsTheSumOfItsFlows() {
        List<TurningPoint> stocks = DEBRIEF.turningPoints().stream().filter(point -> point.what() == TurningPoint.What.STOCK).toList();
        assertFalse(stocks.isEmpty());
        for (TurningPoint point : stocks) {
            assertEquals(point.amount(), flows(point), 1e-12);
        }
    }

    /** What a cause did to a stock in a round, added up anew. */
    private static double flows(TurningPoint point) {
        double sum = 0;
        int round = 0;
        for (int i = 0; i < GAME.history().size(); i++) {
            Event event = GAME.history().get(i).event();
            if (event instanceof Event.ConferenceOpened opened) {
                round = opened.round();
            }
            var flows = event instanceof Event.YearPassed passed && passed.year() < SCENARIO.end() ? passed.flows()
                    : event instanceof Event.Felt felt ? felt.flows() : org.plenary.core.world.Flows.NONE;
            for (int f = 0; f < flows.size() && round == point.round(); f++) {
                if (flows.stock()[f] == point.index() && GAME.model().causes().get(flows.cause()[f]).id().equals(point.cause())) {
                    sum += flows.amount()[f];
                }
            }
        }
        return sum;
    }

    @Test
    void theFrontierHoldsTheTextThatWasDecided() {
        for (int r = 0; r < DEBRIEF.rounds().size(); r++) {
            RoundReport round = DEBRIEF.rounds().get(r);
            Frontier frontier = Frontier.of(GAME, r);
            assertEquals(round.decisions().stream().map(d -> round.outcome() == Conference.Outcome.ADOPTED ? d.option() : 0).toList(),
                    frontier.text().options());
            assertEquals(round.decisions().stream().mapToInt(d -> SCENARIO.article(d.article()).options().size()).reduce(1, (a, b) -> a * b),
                    frontier.outcomes());
            for (Frontier.Point fair : List.of(frontier.nash(), frontier.kalaiSmorodinsky(), frontier.egalitarian())) {
                assertTrue(fair.gains().stream().allMatch(gain -> gain >= 0), "a fair text leaves nobody worse off");
                assertTrue(frontier.utilitarian().surplus() >= fair.surplus() - 1e-9);
            }
            assertTrue(frontier.utilitarian().surplus() >= frontier.text().surplus() - 1e-9);
            assertTrue(frontier.captured() <= 1);
            assertTrue(round.inForce() || frontier.binding() == 0, "what is not in force brings nothing");
        }
        assertThrows(IllegalArgumentException.class, () -> Frontier.of(GAME, DEBRIEF.rounds().size()));
    }

    @Test
    void thePageIsWellFormedAndWholeInEveryLanguage() {
        List<Frontier> frontiers = List.of(Frontier.of(GAME, 0));
        for (Language language : Language.values()) {
            Telling telling = new Telling(new Words(SCENARIO, Messages.in(language)));
            String page = DebriefPage.of(DEBRIEF, frontiers, telling, "scenario <x> & seed");
            assertTrue(page.contains("scenario &lt;x&gt; &amp; seed"));
            assertTrue(page.contains("lang=\"" + language.tag().replace('_', '-') + "\""));
            assertFalse(page.contains("NaN") || page.contains("{0}") || page.contains("null"), "holes in the page");
            balanced(page);
            for (RoundReport round : DEBRIEF.rounds()) {
                assertTrue(page.contains(telling.heading(round)));
            }
        }
    }

    /** Every element that is opened is closed, in order. */
    private static void balanced(String page) {
        Set<String> empty = new HashSet<>(List.of("meta", "line", "polyline"));
        List<String> open = new ArrayList<>();
        Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page.replaceFirst("(?s)<style>.*</style>", ""));
        while (tag.find()) {
            if (tag.group(1).equals("/")) {
                assertEquals(open.remove(open.size() - 1), tag.group(2));
            } else if (!empty.contains(tag.group(2))) {
                open.add(tag.group(2));
            }
        }
        assertEquals(List.of(), open);
    }

    @Test
    void theTableHasAColumnForEachBlocAndARowForEachYear() {
        List<String> rows = YearTable.of(DEBRIEF).lines().toList();
        assertEquals(1 + SCENARIO.horizon() - SCENARIO.start() + 1, rows.size());
        assertEquals(4 + 2 * SCENARIO.blocs().size(), rows.get(0).split(",").length);
        String[] first = rows.get(1).split(",");
        double sum = SCENARIO.bunkersMt(SCENARIO.start());
        for (int b = 0; b < SCENARIO.blocs().size(); b++) {
            sum += Double.parseDouble(first[4 + b]);
        }
        assertEquals(Double.parseDouble(first[1]), sum / 1000, 0.001, "the blocs and the bunkers are the world");
    }

    @Test
    void everyThingOfANegotiationHasWords() {
        for (Language language : Language.values()) {
            Words words = new Words(Games.AFTER_BAKU, Messages.in(language));
            for (var article : Games.AFTER_BAKU.articles()) {
                for (int o = 0; o < article.options().size(); o++) {
                    assertFalse(words.option(article.id(), o).isBlank());
                    assertFalse(words.effects(article.id(), o).isBlank());
                }
            }
            Telling telling = new Telling(words);
            for (RoundReport round : DEBRIEF.rounds()) {
                telling.round(round).forEach(sentence -> assertFalse(sentence.text().isBlank()));
            }
        }
    }
}
