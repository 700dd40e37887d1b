package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Cop;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Model;

/** The articles about rules and about the vulnerable reach the levers, and the levers the world. */
class ArticlesTest {
    private static final Scenario SCENARIO = ScenarioFiles.load("after-baku");
    private static final Model MODEL = Dynamics.model(SCENARIO);
    private static final List<Integer> ALL = IntStream.range(0, SCENARIO.blocs().size()).boxed().toList();
    private static final int USA = SCENARIO.indexOf("USA");
    private static final int EU = SCENARIO.indexOf("EUU");

    private static Agreement decided(String article, int option, List<Integer> parties) {
        return new Agreement(900, Agreement.Stage.IN_FORCE, new Agreement.Content.Decision(article, option), 2025, parties);
    }

    private static Levers levers(Agreement... agreements) {
        return Levers.of(SCENARIO, List.of(agreements), 2035, new double[ALL.size()]);
    }

    @Test
    void theTenArticlesAreThereAndEveryConferenceDrawsThreeToFiveOfThem() {
        TreeSet<String> kinds = new TreeSet<>();
        for (Cop cop : SCENARIO.cops()) {
            assertTrue(cop.articles().size() >= 3 && cop.articles().size() <= 5, cop.toString());
            cop.articles().forEach(id -> kinds.add(id.replaceAll("-20\\d\\d", "")));
        }
        assertEquals(List.of("adaptation", "carbon-market", "compliance", "contributors", "finance", "fossil", "grants", "mitigation",
                "technology", "trade"), List.copyOf(kinds));
    }

    @Test
    void adaptationMoneyComesFromDonorsWhoAreParties() {
        List<Integer> withoutUsa = ALL.stream().filter(b -> b != USA).toList();
        double all = granted(levers(decided("adaptation", 2, ALL)));
        double fewer = granted(levers(decided("adaptation", 2, withoutUsa)));
        assertEquals(120, all, 1e-9);
        assertTrue(fewer < 100, "what the US would give, nobody gives: " + fewer);
        assertEquals(0, levers(decided("adaptation", 2, withoutUsa)).finance(USA, SCENARIO.indexOf("LDC"), FinanceKind.GRANT));
    }

    private static double granted(Levers levers) {
        double sum = 0;
        for (int from : ALL) {
            sum += levers.finance(from, SCENARIO.indexOf("LDC"), FinanceKind.GRANT) + levers.finance(from, SCENARIO.indexOf("AOS"), FinanceKind.GRANT);
        }
        return sum;
    }

    @Test
    void complianceBringsMoreOfWhatIsDue() {
        Agreement goal = decided("finance-2035", 2, ALL);
        double loose = Payments.of(MODEL, StartWorld.of(MODEL), levers(goal)).paidShare(USA);
        double strict = Payments.of(MODEL, StartWorld.of(MODEL), levers(goal, decided("compliance", 2, ALL))).paidShare(USA);
        assertTrue(strict > loose + 0.05, loose + " and " + strict);
    }

    @Test
    void chargesAtTheBorderThatAreGivenBackCostNothing() {
        Agreement charge = new Agreement(901, Agreement.Stage.IN_FORCE, new Agreement.Content.Undertaking(EU,
                new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, "USA")), 2025, List.of(EU));
        List<Double> worth = new ArrayList<>();
        for (int option = 0; option < 3; option++) {
            worth.add(new Run(MODEL, List.of(charge, decided("trade", option, ALL)), 1).until(2026).world.get(BlocStock.WORTH, USA));
        }
        assertEquals(worth.get(2) - worth.get(1), worth.get(1) - worth.get(0), 1e-6);
        assertTrue(worth.get(2) > worth.get(0));
    }

    @Test
    void theLimitOfCreditsIsTheLargestThatIsAgreed() {
        assertEquals(0, levers().creditShare());
        assertEquals(0.2, levers(decided("carbon-market", 1, ALL), decided("carbon-market", 2, ALL)).creditShare());
    }

    @Test
    void theMoreCreditsAreAllowedTheLessTheSameCutsCost() {
        List<Double> cost = new ArrayList<>();
        List<Double> cuts = new ArrayList<>();
        for (int option = 0; option < 3; option++) {
            World world = new Run(MODEL, List.of(decided("mitigation-2035", 2, ALL), decided("carbon-market", option, ALL)), 1).until(2036).world;
            cost.add(ALL.stream().mapToDouble(b -> world.get(BlocStock.ABATEMENT_COST, b)).sum());
            cuts.add(ALL.stream().mapToDouble(b -> world.get(BlocStock.ABATEMENT_PROMISED, b)).sum());
        }
        assertTrue(cost.get(1) < cost.get(0) && cost.get(2) < cost.get(1), cost.toString());
        assertEquals(cuts.get(0), cuts.get(2), 1e-3 * cuts.get(0));
    }
}
