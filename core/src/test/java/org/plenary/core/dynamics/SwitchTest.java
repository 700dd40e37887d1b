package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.core.dynamics.Deals.MID;
import static org.plenary.core.dynamics.Deals.NOR;
import static org.plenary.core.dynamics.Deals.SOU;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.core.dynamics.diplomacy.CredibilityMemory;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.diplomacy.RelativeGains;
import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.ScienceAsymmetry;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;

/**
 * Switching one rule off moves its observable the way DYNAMICS.md says, all else and all seeds equal: the same 75 years
 * under the same agreements and events, with the rule and without it.
 */
class SwitchTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final int SEEDS = 12;
    /** Elections, extremes and crises differ from seed to seed; the effect of a switch must exceed this share of the level. */
    private static final double LEAST_EFFECT = 0.003;

    /** What the mean over seeds does when the rule is off, or the spread between them. */
    private enum Off { RISES, FALLS, CALMS }

    private record Observable(Off off, ToDoubleFunction<Run> level) {}

    private static final Map<String, Observable> OBSERVABLES = new LinkedHashMap<>();

    private static void row(String id, Off off, ToDoubleFunction<Run> level) {
        OBSERVABLES.put(id, new Observable(off, level));
    }

    private static ToDoubleFunction<Run> stock(BlocStock stock, int bloc) {
        return run -> run.world.get(stock, bloc);
    }

    private static ToDoubleFunction<Run> gap(int bloc, Sector sector) {
        return run -> run.world.get(SectorStock.TECHNOLOGY_GAP, bloc, sector);
    }

    private static double paid(Run run) {
        return run.world.get(BlocStock.FINANCE_PAID, NOR) / run.world.get(BlocStock.FINANCE_DUE, NOR);
    }

    static {
        row("three-currencies", Off.FALLS, stock(BlocStock.ABATEMENT_PROMISED, SOU));
        row("cbdr", Off.RISES, stock(BlocStock.CREDIBILITY, NOR));
        row("historical-responsibility", Off.FALLS, run -> {
            Levers wide = Levers.of(SCENARIO, List.of(Deals.decision(SCENARIO, "finance", 2)), 2040, new double[3]);
            return Payments.of(run.model, StartWorld.of(run.model), wide).due(NOR);
        });
        row("pledge-and-review", Off.FALLS, stock(BlocStock.SALIENCE, MID));
        row("entry-into-force", Off.RISES, run -> {
            EntryIntoForce rule = run.model.find(EntryIntoForce.class);
            return rule == null || rule.reached(run.model, run.world, List.of(NOR)) ? 1 : 0;
        });
        row("consensus-rule", Off.FALLS, run -> run.world.get(GlobalStock.MULTILATERAL_TRUST));
        row("no-punishment", Off.RISES, SwitchTest::paid);
        row("uniform-duties", Off.RISES, stock(BlocStock.ABATEMENT_DELIVERED, MID));
        row("club-alternatives", Off.FALLS, run -> new Run(run.model, Deals.all(SCENARIO), run.seed).on(new Occasion.TalksCollapsed())
                .until(2035).world.get(BlocStock.ABATEMENT_DELIVERED, NOR));
        row("carbon-to-warming", Off.FALLS, run -> CarbonToWarming.warmingC(run.model, run.world));
        row("climate-damages", Off.RISES, stock(BlocStock.WORTH, SOU));
        row("climate-instability", Off.RISES, run -> new Run(run.model, List.of(), run.seed).until(2100)
                .world.get(BlocStock.STABILITY, SOU));
        row("oil-price", Off.CALMS, run -> run.world.get(GlobalStock.DEPLOYMENT_POWER));
        row("sector-gradient", Off.RISES, run -> {
            AbatementCost cost = new AbatementCost().at(run.model, StartWorld.of(run.model), NOR);
            double[] shares = new double[Sector.COUNT];
            cost.split(0.3 * run.model.baselineMt(NOR, 2025), new double[Sector.COUNT], 0, shares);
            return cost.costBn(shares, 0);
        });
        row("just-transition", Off.FALLS, stock(BlocStock.RESISTANCE, MID));
        row("learning-by-doing", Off.RISES, stock(BlocStock.ABATEMENT_COST, MID));
        row("technology-gap", Off.FALLS, stock(BlocStock.ABATEMENT_COST, SOU));
        row("public-transfer", Off.RISES, gap(SOU, Sector.POWER));
        row("commercial-transfer", Off.RISES, gap(MID, Sector.AGRICULTURE));
        row("ip-regime", Off.FALLS, stock(BlocStock.RENT, NOR));
        row("standards-barrier", Off.FALLS, stock(BlocStock.ABATEMENT_COST, MID));
        row("great-power-tech-race", Off.FALLS, stock(BlocStock.ABATEMENT_COST, NOR));
        row("critical-minerals", Off.CALMS, run -> new AbatementCost().at(run.model, run.world, MID).marginal(Sector.POWER, 0.5)
                / run.world.get(GlobalStock.FRONTIER_COST_POWER));
        row("adaptation-technology", Off.RISES, stock(BlocStock.DAMAGES, SOU));
        row("absorptive-capacity", Off.FALLS, stock(BlocStock.TRANSFER_WASTED, SOU));
        row("negotiation-signal", Off.RISES, run -> run.world.get(GlobalStock.FRONTIER_COST_AGRICULTURE));
        row("rd-cooperation", Off.RISES, run -> run.world.get(GlobalStock.FRONTIER_COST_INDUSTRY));
        row("south-south-supply", Off.FALLS, run -> run.world.get(PairStock.TRUST, SOU, MID));
        row("quantified-goal", Off.FALLS, stock(BlocStock.FINANCE_RECEIVED, SOU));
        row("legislature-approval", Off.RISES, SwitchTest::paid);
        row("delivery-gap", Off.RISES, SwitchTest::paid);
        row("loan-burden", Off.FALLS, stock(BlocStock.DEBT, SOU));
        row("adaptation-bill", Off.FALLS, stock(BlocStock.DAMAGES, SOU));
        row("aid-rescission", Off.RISES, stock(BlocStock.ABATEMENT_PROMISED, SOU));
        row("investor-confidence", Off.FALLS, run -> run.world.get(GlobalStock.FRONTIER_COST_AGRICULTURE));
        row("fiscal-shock", Off.RISES, stock(BlocStock.FINANCE_RECEIVED, SOU));
        row("partisan-swing", Off.FALLS, run -> Math.abs(run.world.get(BlocStock.STANCE, NOR) - 0.3));
        row("subnational", Off.FALLS, stock(BlocStock.ABATEMENT_DELIVERED, NOR));
        row("credibility-memory", Off.RISES, run -> {
            CredibilityMemory rule = run.model.find(CredibilityMemory.class);
            return rule == null ? 1 : rule.believed(run.world, NOR);
        });
        row("leadership-vacuum", Off.FALLS, stock(BlocStock.LEADERSHIP, MID));
        row("relative-gains", Off.FALLS, run -> {
            RelativeGains rule = run.model.find(RelativeGains.class);
            return rule == null ? 0 : rule.weight(run.world, NOR, MID);
        });
        row("domestic-win-set", Off.RISES, run -> {
            DomesticWinSet rule = run.model.find(DomesticWinSet.class);
            return rule == null ? 1 : rule.odds(run.world, MID, -0.02);
        });
        row("interest-groups", Off.RISES, stock(BlocStock.ABATEMENT_DELIVERED, NOR));
        row("science-salience", Off.FALLS, stock(BlocStock.SALIENCE, SOU));
        row("science-asymmetry", Off.FALLS, run -> {
            ScienceAsymmetry rule = run.model.find(ScienceAsymmetry.class);
            return rule == null ? 0 : rule.spread(run.world, SOU);
        });
        row("science-recovery", Off.FALLS, run -> run.world.get(GlobalStock.MULTILATERAL_TRUST));
        row("track-two", Off.FALLS, run -> run.world.get(PairStock.TRUST, SOU, NOR));
        row("north-south-trust", Off.RISES, run -> {
            Run broken = new Run(run.model, Deals.all(SCENARIO), run.seed);
            broken.world = broken.with(BlocStock.STANCE, NOR, -1);
            return broken.until(2028).world.get(PairStock.TRUST, SOU, NOR);
        });
        row("prestige-seeker", Off.FALLS, stock(BlocStock.FINANCE_PAID, NOR));
    }

    @Test
    void everyRowOfTheTableHasAnObservable() {
        List<String> ids = new ArrayList<>();
        Dynamics.table().forEach(entry -> ids.add(entry.id()));
        List<String> observed = new ArrayList<>(OBSERVABLES.keySet());
        ids.sort(null);
        observed.sort(null);
        assertEquals(ids, observed);
    }

    @TestFactory
    List<DynamicTest> switchedOffItsObservableMoves() {
        double[][] with = new double[OBSERVABLES.size()][SEEDS];
        List<String> ids = List.copyOf(OBSERVABLES.keySet());
        for (int seed = 0; seed < SEEDS; seed++) {
            Run run = live(Dynamics.model(SCENARIO), seed);
            for (int i = 0; i < ids.size(); i++) {
                with[i][seed] = OBSERVABLES.get(ids.get(i)).level.applyAsDouble(run);
            }
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            double[] on = with[i];
            tests.add(DynamicTest.dynamicTest(id, () -> moves(id, on)));
        }
        return tests;
    }

    private static void moves(String id, double[] on) {
        Observable observable = OBSERVABLES.get(id);
        Model without = Dynamics.model(SCENARIO, Set.of(id));
        double[] off = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            off[seed] = observable.level.applyAsDouble(live(without, seed));
        }
        if (observable.off == Off.CALMS) {
            String found = "%s: spread %.5g with the rule, %.5g without".formatted(id, spread(on), spread(off));
            System.out.println(found);
            assertTrue(spread(off) < 0.7 * spread(on), found);
        } else {
            double effect = mean(off) - mean(on);
            String found = "%s: %.5g on average with the rule, %+.5g without".formatted(id, mean(on), effect);
            System.out.println(found);
            double wanted = observable.off == Off.RISES ? effect : -effect;
            assertTrue(wanted > LEAST_EFFECT * Math.abs(mean(on)) && wanted > 1e-6, found);
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value / values.length;
        }
        return sum;
    }

    private static double spread(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean(values)) * (value - mean(values)) / (values.length - 1);
        }
        return Math.sqrt(sum);
    }

    /** The century with every agreement in force and the same conferences in all runs. */
    private static Run live(Model model, long seed) {
        Run run = new Run(model, Deals.all(SCENARIO), seed);
        Offer offer = new Offer(0, NOR, SOU, List.of(new Term.Finance(FinanceKind.GRANT, 1, 1)), List.of());
        while (run.world.year() < 2100) {
            switch (run.world.year() % 5) {
                case 1 -> run.on(new Occasion.StocktakePublished(20)).on(new Occasion.TextAdopted(0.6, 4, 1));
                case 3 -> run.on(new Occasion.PledgeMade(NOR, -0.05)).on(new Occasion.OfferDeclined(offer));
                case 4 -> {
                    if (run.world.year() % 20 == 9) {
                        run.on(new Occasion.TalksCollapsed());
                    }
                }
                default -> run.on(new Occasion.PledgeMade(MID, 0.02));
            }
            run.year();
        }
        return run;
    }
}
