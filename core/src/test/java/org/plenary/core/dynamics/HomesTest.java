package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.core.dynamics.Deals.MID;
import static org.plenary.core.dynamics.Deals.NOR;
import static org.plenary.core.dynamics.Deals.SOU;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.diplomacy.ClubAlternatives;
import org.plenary.core.dynamics.diplomacy.CredibilityMemory;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.diplomacy.RelativeGains;
import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.ScienceSalience;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/** Governments, lobbies, publics, and what they do to cuts and to trust. */
class HomesTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final Model MODEL = Dynamics.model(SCENARIO);
    private static final World START = StartWorld.of(MODEL);

    private static Model only(String... ids) {
        Set<String> off = new TreeSet<>();
        Dynamics.table().forEach(entry -> off.add(entry.id()));
        off.removeAll(List.of(ids));
        return Dynamics.model(SCENARIO, off);
    }

    private static World with(BlocStock stock, int bloc, double value) {
        return new Run(MODEL, List.of(), 1).with(stock, bloc, value);
    }

    private static Run hostile(Model model, List<Agreement> agreements) {
        Run run = new Run(model, agreements, 1);
        run.world = run.with(BlocStock.STANCE, NOR, -0.8);
        return run;
    }

    private static double power(Run run, int bloc) {
        return run.world.get(SectorStock.ABATEMENT, bloc, Sector.POWER);
    }

    @Test
    void whatWeighsMostAgainstATextIsNamed() {
        DomesticWinSet winSet = MODEL.find(DomesticWinSet.class);
        assertEquals(Optional.of(DomesticWinSet.Ground.GOVERNMENT), winSet.against(with(BlocStock.STANCE, NOR, -0.8), NOR));
        Run run = new Run(MODEL, List.of(), 1);
        run.world = run.with(BlocStock.STANCE, NOR, 0.5);
        run.world = run.with(BlocStock.RESISTANCE, NOR, 1);
        assertEquals(Optional.of(DomesticWinSet.Ground.RESISTANCE), winSet.against(run.world, NOR));
    }

    @Test
    void aCapIsMetAtThePaceOfEachSectorAndNoFaster() {
        Run run = new Run(only(), List.of(Deals.decision(SCENARIO, "mitigation", 1)), 1);
        double[] before = new double[Sector.COUNT];
        for (int year = 2025; year < 2060; year++) {
            run.year();
            for (int s = 0; s < Sector.COUNT; s++) {
                double now = run.world.get(SectorStock.ABATEMENT, NOR, Sector.at(s));
                assertTrue(now - before[s] <= Plan.fastest(Sector.at(s)) + 1e-12 && now - before[s] >= -Plan.UNDONE - 1e-12);
                before[s] = now;
            }
        }
        double cap = MODEL.baselineMt(NOR, 2019) * 0.4;
        assertEquals(cap, org.plenary.core.dynamics.economy.Emissions.ghgMt(MODEL, run.world, NOR), 0.05 * cap);
        double kept = run.world.get(BlocStock.ABATEMENT_DELIVERED, NOR) / run.world.get(BlocStock.ABATEMENT_PROMISED, NOR);
        assertTrue(kept > 0.9 && kept <= 1.0001, "delivered " + kept);
    }

    @Test
    void theCutOfAPackageComesOnTop() {
        Agreement package_ = Deals.gift(5, SOU, NOR, List.of(new Term.Cut(Sector.INDUSTRY, 20, 2030)));
        Agreement cap = Deals.decision(SCENARIO, "mitigation", 1);
        Plan alone = Plan.of(MODEL, START, Levers.of(SCENARIO, List.of(cap), 2040, new double[3]));
        Plan both = Plan.of(MODEL, START, Levers.of(SCENARIO, List.of(cap, package_), 2040, new double[3]));
        assertEquals(alone.asked(SOU, Sector.INDUSTRY) + 0.2, both.asked(SOU, Sector.INDUSTRY), 1e-12);
        assertEquals(alone.asked(SOU, Sector.POWER), both.asked(SOU, Sector.POWER), 1e-12);
    }

    @Test
    void whatNothingAsksForAnyMoreIsUndoneSlowly() {
        Run run = new Run(only(), List.of(), 1);
        double[] value = run.world.toArray();
        value[run.world.layout().of(SectorStock.ABATEMENT, NOR, Sector.POWER)] = 0.5;
        run.world = World.of(run.world.layout(), 2025, value);
        run.year();
        assertEquals(0.5 - Plan.UNDONE, power(run, NOR), 1e-12);
    }

    @Test
    void aHostileGovernmentHaltsNewCutsAndStatesAndCitiesSaveHalf() {
        List<Agreement> deal = List.of(Deals.decision(SCENARIO, "mitigation", 1));
        double free = power(hostile(only(), deal).until(2027), NOR);
        double halted = power(hostile(only("partisan-swing"), deal).until(2027), NOR);
        double below = power(hostile(only("partisan-swing", "subnational"), deal).until(2027), NOR);
        assertEquals(0.2, halted / free, 1e-9);
        assertEquals(0.6, below / free, 1e-9);
    }

    @Test
    void electionsTurnTheGovernmentAsOftenAsTheScenarioSays() {
        Model model = only("partisan-swing");
        int turned = 0;
        int games = 3000;
        for (int seed = 0; seed < games; seed++) {
            Run run = new Run(model, List.of(), seed);
            run.world = World.of(run.world.layout(), 2028, run.world.toArray());
            run.year();
            turned += run.world.get(BlocStock.STANCE, NOR) < 0 ? 1 : 0;
            assertEquals(0.2, run.world.get(BlocStock.STANCE, MID), "who has no elections keeps its government");
        }
        double sigma = Math.sqrt(0.6 * 0.4 / games);
        assertEquals(0.6, turned / (double) games, 4 * sigma);
    }

    @Test
    void noElectionNoTurn() {
        for (int seed = 0; seed < 50; seed++) {
            Run run = new Run(only("partisan-swing"), List.of(), seed).until(2027);
            assertEquals(0.3, run.world.get(BlocStock.STANCE, NOR));
        }
    }

    @Test
    void turningAroundCostsCredibilityAtOnceAndItReturnsSlowly() {
        Model model = only("partisan-swing", "credibility-memory");
        int turns = 0;
        for (int seed = 0; seed < 20; seed++) {
            Run run = new Run(model, List.of(), seed).until(2028);
            double before = run.world.get(BlocStock.CREDIBILITY, NOR);
            run.year();
            double change = run.world.get(BlocStock.CREDIBILITY, NOR) - before;
            boolean turned = run.world.get(BlocStock.STANCE, NOR) < 0;
            assertEquals(turned ? -0.3 * 0.3 : 0, change, 0.01);
            turns += turned ? 1 : 0;
        }
        assertTrue(turns > 4 && turns < 20, "turns: " + turns);
        Run calm = new Run(only("credibility-memory"), List.of(), 1).on(new Occasion.RatificationFailed(SOU));
        assertEquals(0.65, calm.world.get(BlocStock.CREDIBILITY, SOU), 1e-12);
        double later = calm.until(2039).world.get(BlocStock.CREDIBILITY, SOU);
        assertEquals(0.725, later, 0.01, "half is back after fourteen years");
        assertEquals(later, model.find(CredibilityMemory.class).believed(calm.world, SOU));
    }

    @Test
    void hindrancesAddUpToWhatTheWorldThenDoes() {
        Model model = Dynamics.model(SCENARIO, Set.of("fiscal-shock"));
        Run run = hostile(model, List.of(Deals.decision(SCENARIO, "mitigation", 1)));
        run.on(new Occasion.TalksCollapsed());
        Plan plan = Plan.of(model, run.world, run.levers());
        double[] left = new double[3];
        for (int b = 0; b < 3; b++) {
            left[b] = 1 - Hindrance.of(model, run.world, b);
        }
        World before = run.world;
        run.year();
        for (int b = 0; b < 3; b++) {
            double moved = power(run, b) - before.get(SectorStock.ABATEMENT, b, Sector.POWER);
            assertEquals(plan.move(b, Sector.POWER) * left[b], moved, 1e-12);
        }
    }

    @Test
    void whoIsHinderedFallsShortAndLosesCredibility() {
        Run run = hostile(Dynamics.model(SCENARIO, Set.of("cbdr", "credibility-memory", "fiscal-shock")),
                List.of(Deals.decision(SCENARIO, "mitigation", 1)));
        run.until(2027);
        Plan plan = Plan.of(run.model, run.world, run.levers());
        double hindered = Hindrance.of(run.model, run.world, NOR);
        assertTrue(plan.shortfall(NOR, hindered) > plan.shortfall(NOR, 0));
        assertEquals(0, plan.shortfall(SOU, 0), 0.2);
        assertTrue(run.world.get(BlocStock.CREDIBILITY, NOR) < 0.7 - 0.05, "it pays nothing and cuts little");
    }

    @Test
    void lobbiesSlowCutsAndFadeAsIndustryTurnsClean() {
        List<Agreement> deal = List.of(Deals.decision(SCENARIO, "mitigation", 1));
        Run run = new Run(only("interest-groups"), deal, 1);
        run.year();
        assertEquals(0.75 * Plan.of(only(), START, Levers.of(SCENARIO, deal, 2025, new double[3])).move(NOR, Sector.POWER), power(run, NOR), 1e-12);
        assertTrue(run.until(2060).world.get(BlocStock.RESISTANCE, NOR) < 0.3);
    }

    @Test
    void fastCutsRouseResistanceWhereManyWorkInFossils() {
        List<Agreement> deal = List.of(Deals.decision(SCENARIO, "mitigation", 1));
        Run run = new Run(only("just-transition"), deal, 1).until(2035);
        double middle = run.world.get(BlocStock.RESISTANCE, MID) - 0.4;
        double south = run.world.get(BlocStock.RESISTANCE, SOU) - 0.2;
        assertTrue(middle > 0.02 && middle > south, "middle %f, south %f".formatted(middle, south));
        Run idle = new Run(only("just-transition"), List.of(), 1).until(2035);
        assertEquals(0.4, idle.world.get(BlocStock.RESISTANCE, MID));
    }

    @Test
    void homesRatifyWhatTheyLikeAndWhatPays() {
        DomesticWinSet rule = MODEL.find(DomesticWinSet.class);
        double usual = rule.odds(START, NOR, 0);
        assertTrue(rule.odds(with(BlocStock.SALIENCE, NOR, 0.9), NOR, 0) > usual);
        assertTrue(rule.odds(with(BlocStock.RESISTANCE, NOR, 0.9), NOR, 0) < usual);
        assertTrue(rule.odds(START, NOR, 0.1) > usual && rule.odds(START, NOR, -0.1) < usual);
        assertEquals(rule.odds(START, NOR, 0.2), rule.odds(START, NOR, 5), "no text is worth more than that counts");
        assertTrue(rule.odds(with(BlocStock.STANCE, NOR, -0.8), NOR, 0) < 0.4);
        assertTrue(rule.odds(with(BlocStock.STANCE, NOR, 0.8), NOR, 0) > 0.9);
    }

    @Test
    void sanctionsMakeHomesWary() {
        DomesticWinSet wary = Dynamics.model(SCENARIO, Set.of("no-punishment")).find(DomesticWinSet.class);
        assertEquals(0.15, MODEL.find(DomesticWinSet.class).odds(START, NOR, 0) - wary.odds(START, NOR, 0), 1e-12);
    }

    @Test
    void reportsAndExtremesRaiseSalienceAndItFades() {
        ScienceSalience rule = MODEL.find(ScienceSalience.class);
        assertTrue(rule.reports(2028) && rule.reports(2035) && !rule.reports(2029));
        Run run = new Run(only("science-salience", "carbon-to-warming"), List.of(), 5).until(2028);
        double before = run.world.get(BlocStock.SALIENCE, NOR);
        run.year();
        assertTrue(run.world.get(BlocStock.SALIENCE, NOR) > before + 0.02);
        Run quiet = new Run(only(), List.of(), 1);
        quiet.world = quiet.with(BlocStock.SALIENCE, NOR, 0.9);
        assertEquals(0.5 + 0.4 * StrictMath.pow(0.8, 5), quiet.until(2030).world.get(BlocStock.SALIENCE, NOR), 1e-9);
    }

    @Test
    void theStocktakeAlarmsAndFallingBackCosts() {
        Run run = new Run(MODEL, List.of(), 1).on(new Occasion.StocktakePublished(20)).on(new Occasion.PledgeMade(NOR, 0.1))
                .on(new Occasion.PledgeMade(MID, -0.2));
        assertEquals(0.5 + 0.2 * 0.5 * 0.5, run.world.get(BlocStock.SALIENCE, NOR), 1e-12);
        assertEquals(0.6, run.world.get(BlocStock.CREDIBILITY, NOR), 1e-12);
        assertEquals(0.75, run.world.get(BlocStock.CREDIBILITY, MID), 1e-12);
        assertEquals(0.5, new Run(MODEL, List.of(), 1).on(new Occasion.StocktakePublished(-3)).world.get(BlocStock.SALIENCE, NOR));
    }

    @Test
    void twoThresholdsBringATextIntoForce() {
        EntryIntoForce rule = MODEL.find(EntryIntoForce.class);
        assertTrue(rule.reached(MODEL, START, List.of(MID, SOU)));
        assertFalse(rule.reached(MODEL, START, List.of(NOR)), "a quarter of emissions is too little");
        assertFalse(rule.reached(MODEL, START, List.of()));
        EntryIntoForce many = new EntryIntoForce(new EntryIntoForce.Parameters(0.8, 0.5));
        assertFalse(many.reached(MODEL, START, List.of(MID, SOU)), "five of seven members are too few");
    }

    @Test
    void collapseCostsTrustFoundsClubsAndSplits() {
        Run run = new Run(MODEL, List.of(), 1).on(new Occasion.TalksCollapsed());
        assertEquals(0.4, run.world.get(GlobalStock.MULTILATERAL_TRUST), 1e-12);
        assertEquals(0.4, run.world.get(GlobalStock.CLUBS), 1e-12);
        assertTrue(run.world.get(GlobalStock.FRAGMENTATION) > START.get(GlobalStock.FRAGMENTATION));
        ClubAlternatives clubs = MODEL.find(ClubAlternatives.class);
        assertTrue(clubs.hinders(run.model, run.world, NOR) < 0);
        assertEquals(0, clubs.hinders(run.model, run.with(BlocStock.STANCE, NOR, -0.5), NOR), 1e-12, "the hostile do not join");
    }

    @Test
    void manyDutiesSplitMoreThanFew() {
        double few = new Run(MODEL, List.of(), 1).on(new Occasion.TextAdopted(0.5, 2, 0)).world.get(GlobalStock.FRAGMENTATION);
        double many = new Run(MODEL, List.of(), 1).on(new Occasion.TextAdopted(0.5, 6, 0)).world.get(GlobalStock.FRAGMENTATION);
        assertEquals(START.get(GlobalStock.FRAGMENTATION), few);
        assertTrue(many > few + 0.1);
    }

    @Test
    void rivalsCountTheOthersGainAsLoss() {
        RelativeGains rule = MODEL.find(RelativeGains.class);
        assertEquals(0.25, rule.weight(START, NOR, MID), 1e-12);
        assertEquals(0, rule.weight(START, NOR, SOU));
        assertEquals(0, rule.weight(START, NOR, NOR));
    }

    @Test
    void closedPackagesBuildTrustBothWays() {
        Agreement gift = Deals.gift(5, NOR, MID, List.of(new Term.Cut(Sector.POWER, 5, 2030)));
        Occasion closed = new Occasion.PackageClosed(((Agreement.Content.Package) gift.content()).offer());
        Run run = new Run(MODEL, List.of(), 1).on(closed);
        assertEquals(0.35 + 0.06 * 0.65, run.world.get(PairStock.TRUST, NOR, MID), 1e-12);
        assertEquals(0.35 + 0.06 * 0.65, run.world.get(PairStock.TRUST, MID, NOR), 1e-12);
        assertEquals(0.4, run.world.get(PairStock.TRUST, SOU, NOR));
    }

    @Test
    void leadershipStaysWholeAndLeavesTheHostile() {
        Run run = hostile(MODEL, Deals.all(SCENARIO));
        double before = run.world.get(BlocStock.LEADERSHIP, NOR);
        run.until(2028);
        double sum = 0;
        for (int b = 0; b < 3; b++) {
            sum += run.world.get(BlocStock.LEADERSHIP, b);
        }
        assertEquals(1, sum, 1e-9);
        assertTrue(run.world.get(BlocStock.LEADERSHIP, NOR) < before);
    }

    @Test
    void helpMakesConditionalPromisesBindAfterAWhile() {
        Run run = new Run(MODEL, List.of(Deals.decision(SCENARIO, "technology", 1)), 1);
        assertEquals(0, run.world.get(BlocStock.SUPPORT, SOU));
        run.until(2028);
        double some = run.world.get(BlocStock.SUPPORT, SOU);
        run.until(2040);
        assertTrue(some > 0.2 && run.world.get(BlocStock.SUPPORT, SOU) > some, "support " + some);
        assertEquals(0, run.world.get(BlocStock.SUPPORT, NOR));
    }

    @Test
    void everyBlocStockThatTheStartGivesSurvivesAQuietYear() {
        World next = new Run(only(), List.of(), 1).until(2026).world;
        Layout layout = START.layout();
        for (BlocStock stock : List.of(BlocStock.STANCE, BlocStock.CREDIBILITY, BlocStock.RESISTANCE, BlocStock.ADAPTATION)) {
            for (int b = 0; b < 3; b++) {
                assertEquals(START.get(layout.of(stock, b)), next.get(stock, b), stock.name());
            }
        }
    }
}
