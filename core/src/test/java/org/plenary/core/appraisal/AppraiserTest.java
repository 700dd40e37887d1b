package org.plenary.core.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Agreement.Stage;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Levers;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.random.RandomStream;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;

class AppraiserTest {
    private static final Scenario SCENARIO = ScenarioFiles.load("after-baku");
    private static final List<Agreement> STANDING = StartAgreements.of(SCENARIO);
    /** What only colours the worth of an outcome, and moves no stock on the way to it. */
    private static final List<String> COLOURS = List.of("relative-gains", "prestige-seeker", "credibility-memory", "domestic-win-set");
    /** Changes below this do not count, bn $ a year: a ten-thousandth of the mean package. */
    private static final double NEGLIGIBLE = 1e-3;

    private static final Model PLAIN = Dynamics.model(SCENARIO, COLOURS);
    private static final World NOW = year(PLAIN, StartWorld.of(PLAIN), STANDING);

    private static World year(Model model, World world, List<Agreement> standing) {
        Levers levers = Levers.of(model.scenario(), standing, world.year(), ThreeCurrencies.support(model, world));
        return Ledger.apply(world, model.year(world, levers, 0), world.year() + 1);
    }

    /** What each bloc consumes from {@code now} to the horizon, and loses to the climate from there to 2200; discounted. */
    private static double[] simulated(Model model, World now, List<Agreement> standing) {
        World world = now;
        while (world.year() <= model.scenario().horizon()) {
            world = year(model, world, standing);
        }
        double growth = 1 + model.scenario().discountRate();
        double tail = 0;
        for (int year = world.year(); year <= 2200; year++) {
            tail += StrictMath.pow(growth, now.year() - year);
        }
        double toNow = StrictMath.pow(growth, now.year() - model.scenario().start());
        double[] worth = new double[world.blocs()];
        for (int b = 0; b < worth.length; b++) {
            worth[b] = (world.get(BlocStock.WORTH, b) - now.get(BlocStock.WORTH, b)) * toNow
                    - Output.damagesBn(model, world, b) * tail;
        }
        return worth;
    }

    private static double perYear() {
        double sum = 0;
        for (int k = 0; k <= SCENARIO.horizon() - NOW.year(); k++) {
            sum += StrictMath.pow(1 + SCENARIO.discountRate(), -k);
        }
        return 1 / sum;
    }

    private static Agreement deal(int from, int to, List<Term> gives, List<Term> gets) {
        return new Agreement(1000, Stage.IN_FORCE, new Agreement.Content.Package(new Offer(1, from, to, gives, gets)), NOW.year(),
                List.of(Math.min(from, to), Math.max(from, to)));
    }

    private static Agreement decision(String article, int option, Collection<Integer> parties) {
        return new Agreement(1001, Stage.IN_FORCE, new Agreement.Content.Decision(article, option), NOW.year(), List.copyOf(parties));
    }

    private static List<Integer> everybody() {
        return IntStream.range(0, SCENARIO.blocs().size()).boxed().toList();
    }

    private static int bloc(String code) {
        return SCENARIO.indexOf(code);
    }

    private static Agreement randomPackage(RandomStream luck) {
        int blocs = SCENARIO.blocs().size();
        int from = luck.nextInt(blocs);
        int to = (from + 1 + luck.nextInt(blocs - 1)) % blocs;
        List<Term> gives = new ArrayList<>();
        List<Term> gets = new ArrayList<>();
        for (int i = luck.nextInt(2); i >= 0; i--) {
            gives.add(randomTerm(luck));
        }
        for (int i = luck.nextInt(3); i > 0; i--) {
            gets.add(randomTerm(luck));
        }
        return deal(from, to, gives, gets);
    }

    private static Term randomTerm(RandomStream luck) {
        return switch (luck.nextInt(3)) {
            case 0 -> new Term.Cut(Sector.at(luck.nextInt(Sector.COUNT)), Term.Cut.STEP * (1 + luck.nextInt(6)), NOW.year() + 5 + luck.nextInt(15));
            case 1 -> new Term.Finance(FinanceKind.at(luck.nextInt(3)), new double[] {1, 2, 5, 10, 20}[luck.nextInt(5)], 5 * (1 + luck.nextInt(3)));
            default -> new Term.Technology(Sector.at(luck.nextInt(Sector.COUNT)), TransferMode.at(luck.nextInt(3)), 5 * (1 + luck.nextInt(3)));
        };
    }

    private static List<Agreement> randomText(RandomStream luck) {
        List<Agreement> text = new ArrayList<>();
        for (String article : SCENARIO.cops().get(0).articles()) {
            int option = luck.nextInt(SCENARIO.article(article).options().size());
            if (option > 0) {
                text.add(decision(article, option, everybody()));
            }
        }
        return text;
    }

    /** The appraised against the simulated change of each bloc, over random deals: by bloc, then deal, then {appraised, simulated}. */
    private static double[][][] compared(int deals, java.util.function.Function<RandomStream, List<Agreement>> draw) {
        int blocs = SCENARIO.blocs().size();
        Appraiser appraiser = new Appraiser(PLAIN, NOW, STANDING);
        double[] before = simulated(PLAIN, NOW, STANDING);
        double[][][] pairs = new double[blocs][deals][];
        for (int i = 0; i < deals; i++) {
            List<Agreement> added = draw.apply(RandomStream.of(i, "deal", "", 0));
            List<Agreement> all = new ArrayList<>(STANDING);
            all.addAll(added);
            Appraisal[] appraised = appraiser.appraiseAll(added);
            double[] after = simulated(PLAIN, NOW, all);
            for (int b = 0; b < blocs; b++) {
                double material = appraised[b].of(WorthTerm.ABATEMENT_COST) + appraised[b].of(WorthTerm.DAMAGES_AVOIDED)
                        + appraised[b].of(WorthTerm.MONEY) + appraised[b].of(WorthTerm.TECHNOLOGY);
                pairs[b][i] = new double[] {material, (after[b] - before[b]) * perYear()};
            }
        }
        return pairs;
    }

    private static void agree(double[][][] compared) {
        for (int b = 0; b < compared.length; b++) {
            double[][] counted = Arrays.stream(compared[b]).filter(pair -> Math.abs(pair[1]) > NEGLIGIBLE).toArray(double[][]::new);
            long same = Arrays.stream(counted).filter(pair -> Math.signum(pair[0]) == Math.signum(pair[1])).count();
            String code = SCENARIO.blocs().get(b).code();
            assertTrue(counted.length * 2 > compared[b].length, code + ": only " + counted.length + " deals count");
            assertTrue(same >= 0.9 * counted.length, code + ": " + same + " of " + counted.length + " signs agree");
            double correlation = rankCorrelation(counted);
            assertTrue(correlation >= 0.8, code + ": the rank correlation is " + correlation);
        }
    }

    private static double rankCorrelation(double[][] pairs) {
        double[] one = ranks(pairs, 0);
        double[] other = ranks(pairs, 1);
        double mean = (pairs.length - 1) / 2.0;
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < pairs.length; i++) {
            covariance += (one[i] - mean) * (other[i] - mean);
            variance += (one[i] - mean) * (one[i] - mean);
        }
        return covariance / variance;
    }

    private static double[] ranks(double[][] pairs, int column) {
        Integer[] order = IntStream.range(0, pairs.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> pairs[i][column]));
        double[] ranks = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    @Test
    void appraisesPackagesAsTheSimulationTurnsOut() {
        agree(compared(500, luck -> List.of(randomPackage(luck))));
    }

    @Test
    void appraisesTextsAsTheSimulationTurnsOut() {
        agree(compared(60, AppraiserTest::randomText));
    }

    private static Initiative randomMove(RandomStream luck, int maker) {
        String other = SCENARIO.blocs().get((maker + 1 + luck.nextInt(SCENARIO.blocs().size() - 1)) % SCENARIO.blocs().size()).code();
        return switch (luck.nextInt(8)) {
            case 0 -> new Initiative.JointStatement(other);
            case 1 -> new Initiative.Summit(other);
            case 2 -> new Initiative.Funding(Initiative.Institution.values()[luck.nextInt(2)], 1 + luck.nextInt(5));
            case 3 -> new Initiative.Club(Initiative.ClubKind.values()[luck.nextInt(2)], List.of(other));
            case 4 -> new Initiative.EnergyPartnership(other, 1 + luck.nextInt(5));
            case 5 -> new Initiative.TransitionSpending(5 + luck.nextInt(40));
            default -> new Initiative.TradeMeasure(Initiative.TradeKind.values()[luck.nextInt(3)], other);
        };
    }

    @Test
    void appraisesMovesAsTheSimulationTurnsOut() {
        Appraiser appraiser = new Appraiser(PLAIN, NOW, STANDING);
        double[] before = simulated(PLAIN, NOW, STANDING);
        int counted = 0;
        int same = 0;
        for (int i = 0; i < 120; i++) {
            RandomStream luck = RandomStream.of(i, "move", "", 0);
            int maker = luck.nextInt(SCENARIO.blocs().size());
            Initiative move = randomMove(luck, maker);
            List<Integer> with = move.blocs().stream().map(SCENARIO::indexOf).toList();
            Flows felt = PLAIN.on(new Occasion.Undertaken(maker, move, with), NOW,
                    Levers.of(SCENARIO, STANDING, NOW.year(), ThreeCurrencies.support(PLAIN, NOW)), 0);
            List<Agreement> all = new ArrayList<>(STANDING);
            List<Agreement> added = new ArrayList<>();
            if (move.years() > 0) {
                List<Integer> parties = new ArrayList<>(move.asksThem() ? with : List.of());
                parties.add(maker);
                added.add(new Agreement(1003, Stage.IN_FORCE, new Agreement.Content.Undertaking(maker, move), NOW.year(),
                        parties.stream().sorted().toList()));
            }
            all.addAll(added);
            Appraisal[] appraised = appraiser.appraiseMove(added, List.of(), felt);
            double[] after = simulated(PLAIN, Ledger.apply(NOW, felt, NOW.year()), all);
            for (int b = 0; b < before.length; b++) {
                double change = (after[b] - before[b]) * perYear();
                if (Math.abs(change) > 10 * NEGLIGIBLE) {
                    double material = appraised[b].of(WorthTerm.ABATEMENT_COST) + appraised[b].of(WorthTerm.DAMAGES_AVOIDED)
                            + appraised[b].of(WorthTerm.MONEY) + appraised[b].of(WorthTerm.TECHNOLOGY);
                    counted++;
                    same += Math.signum(material) == Math.signum(change) ? 1 : 0;
                }
            }
        }
        assertTrue(counted > 200, "only " + counted + " changes count");
        assertTrue(same >= 0.9 * counted, same + " of " + counted + " signs agree");
    }

    @Test
    void creditsSpareWhoHasDearCutsAndPayWhoHasCheapOnes() {
        Appraisal[] credits = new Appraiser(PLAIN, NOW, STANDING).appraiseAll(List.of(decision("carbon-market",
                SCENARIO.article("carbon-market").options().size() - 1, everybody())));
        boolean spared = false;
        boolean paid = false;
        for (Appraisal worth : credits) {
            spared |= worth.of(WorthTerm.ABATEMENT_COST) > 0.01;
            paid |= worth.of(WorthTerm.MONEY) > 0.01;
            assertTrue(worth.of(WorthTerm.ABATEMENT_COST) >= 0 && worth.of(WorthTerm.MONEY) >= 0, worth.toString());
        }
        assertTrue(spared && paid);
        Model without = Dynamics.model(SCENARIO, List.of("carbon-market"));
        for (Appraisal worth : new Appraiser(without, NOW, STANDING).appraiseAll(List.of(decision("carbon-market", 1, everybody())))) {
            assertEquals(0, worth.of(WorthTerm.ABATEMENT_COST) + worth.of(WorthTerm.MONEY));
        }
    }

    @Test
    void aTariffCostsBothSidesAndMostOfAllItsTargetsSales() {
        Initiative tariff = new Initiative.TradeMeasure(Initiative.TradeKind.TARIFF, "CHN");
        Agreement stands = new Agreement(1004, Stage.IN_FORCE, new Agreement.Content.Undertaking(bloc("USA"), tariff), NOW.year(), List.of(bloc("USA")));
        Appraiser appraiser = new Appraiser(PLAIN, NOW, STANDING);
        Appraisal[] worth = appraiser.appraiseMove(List.of(stands), List.of(), Flows.NONE);
        assertTrue(worth[bloc("CHN")].total() < 0 && worth[bloc("USA")].total() < 0, worth[bloc("CHN")] + ", " + worth[bloc("USA")]);
        List<Agreement> standing = new ArrayList<>(STANDING);
        standing.add(stands);
        Appraisal lifted = new Appraiser(PLAIN, NOW, standing).appraiseMove(List.of(), List.of(stands), Flows.NONE)[bloc("CHN")];
        assertEquals(-worth[bloc("CHN")].total(), lifted.total(), 0.05 * Math.abs(lifted.total()));
    }

    @Test
    void moneyForTheTransitionCalmsHomeAndCostsGrowth() {
        Model model = Dynamics.model(SCENARIO);
        Appraisal worth = new Appraiser(model, NOW, STANDING).appraiseMove(List.of(new Agreement(1005, Stage.IN_FORCE,
                new Agreement.Content.Undertaking(bloc("CHN"), new Initiative.TransitionSpending(10)), NOW.year(), List.of(bloc("CHN")))),
                List.of(), Flows.NONE)[bloc("CHN")];
        assertTrue(worth.of(WorthTerm.HOME) > 0 && worth.of(WorthTerm.MONEY) < 0, worth.toString());
    }

    @Test
    void whatStandsAlreadyIsWorthNothingMore() {
        List<Agreement> standing = new ArrayList<>(STANDING);
        standing.add(decision("mitigation-2035", 3, everybody()));
        Appraiser appraiser = new Appraiser(PLAIN, NOW, standing);
        for (Appraisal appraisal : appraiser.appraiseAll(List.of(decision("mitigation-2035", 2, everybody())))) {
            assertEquals(0, appraisal.total(), 1e-9);
        }
    }

    @Test
    void moneyComesFromOneAndGoesToTheOther() {
        Appraisal[] worth = new Appraiser(PLAIN, NOW, STANDING).appraiseAll(List.of(deal(bloc("JPN"), bloc("LDC"),
                List.of(new Term.Finance(FinanceKind.GRANT, 5, 10)), List.of())));
        double paid = worth[bloc("JPN")].of(WorthTerm.MONEY);
        double got = worth[bloc("LDC")].of(WorthTerm.MONEY);
        assertTrue(paid < -0.3 && paid > -5 && got > 0.3, "paid " + paid + ", got " + got);
        for (String other : List.of("USA", "IND", "AOS")) { // a donor that owes more is late with all of it: a little
            assertEquals(0, worth[bloc(other)].of(WorthTerm.MONEY), 0.02 * got);
        }
    }

    @Test
    void aLoanIsWorthLessThanAGrantToBothSides() {
        Appraiser appraiser = new Appraiser(PLAIN, NOW, STANDING);
        Appraisal[] grant = appraiser.appraiseAll(List.of(deal(bloc("JPN"), bloc("LDC"), List.of(new Term.Finance(FinanceKind.GRANT, 5, 10)), List.of())));
        Appraisal[] loan = appraiser.appraiseAll(List.of(deal(bloc("JPN"), bloc("LDC"), List.of(new Term.Finance(FinanceKind.LOAN, 5, 10)), List.of())));
        assertTrue(loan[bloc("LDC")].of(WorthTerm.MONEY) < 0.6 * grant[bloc("LDC")].of(WorthTerm.MONEY));
        assertTrue(loan[bloc("JPN")].of(WorthTerm.MONEY) > 0.6 * grant[bloc("JPN")].of(WorthTerm.MONEY));
    }

    @Test
    void aCutCostsTheOneWhoMakesItAndSparesOthersDamages() {
        Appraisal[] worth = new Appraiser(PLAIN, NOW, STANDING).appraiseAll(List.of(deal(bloc("CHN"), bloc("EUU"),
                List.of(new Term.Cut(Sector.POWER, 20, NOW.year() + 9)), List.of())));
        assertTrue(worth[bloc("CHN")].of(WorthTerm.ABATEMENT_COST) < -1);
        for (int b = 0; b < worth.length; b++) {
            boolean hot = !SCENARIO.blocs().get(b).code().equals("EIT"); // gains from the first degree
            assertTrue(worth[b].of(WorthTerm.DAMAGES_AVOIDED) > 0 || !hot, SCENARIO.blocs().get(b).code());
            assertTrue(b == bloc("CHN") || worth[b].of(WorthTerm.ABATEMENT_COST) == 0);
        }
    }

    @Test
    void technologyMakesTheCutsOfItsReceiverCheaper() {
        List<Agreement> standing = new ArrayList<>(STANDING);
        standing.add(decision("mitigation-2035", 3, everybody()));
        Appraisal[] worth = new Appraiser(PLAIN, NOW, standing).appraiseAll(List.of(deal(bloc("EUU"), bloc("IND"),
                List.of(new Term.Technology(Sector.POWER, TransferMode.GRANT, 15)), List.of())));
        assertTrue(worth[bloc("IND")].of(WorthTerm.TECHNOLOGY) > 0);
        assertTrue(worth[bloc("EUU")].of(WorthTerm.TECHNOLOGY) < 0);
    }

    @Test
    void aPledgeThatReplacesAnotherIsWorthTheDifference() {
        int eu = bloc("EUU");
        List<Agreement> weaker = new ArrayList<>(STANDING);
        weaker.removeIf(agreement -> agreement.parties().contains(eu));
        Appraiser appraiser = new Appraiser(PLAIN, NOW, STANDING);
        Appraisal dropped = appraiser.appraiseInstead(weaker)[eu];
        assertTrue(dropped.of(WorthTerm.ABATEMENT_COST) > 0, "without its pledges the EU saves their cost");
        Agreement more = new Agreement(1002, Stage.IN_FORCE, new Agreement.Content.Ndc(eu, new Pledge(NdcKind.ABSOLUTE_CUT, 75, 75, 2035)),
                NOW.year(), List.of(eu));
        assertTrue(appraiser.appraise(eu, List.of(more)).of(WorthTerm.ABATEMENT_COST) < 0);
    }

    @Test
    void rivalsWeighEachOthersGainsAndOnlyWhileThatRuleIsOn() {
        Model model = Dynamics.model(SCENARIO);
        Agreement gift = deal(bloc("EUU"), bloc("CHN"), List.of(new Term.Finance(FinanceKind.GRANT, 10, 10)), List.of());
        double on = new Appraiser(model, NOW, STANDING).appraise(bloc("USA"), List.of(gift)).of(WorthTerm.RELATIVE_GAINS);
        double off = new Appraiser(PLAIN, NOW, STANDING).appraise(bloc("USA"), List.of(gift)).of(WorthTerm.RELATIVE_GAINS);
        assertTrue(on < -0.1, "the USA counts China's gain as " + on);
        assertEquals(0, off);
    }

    @Test
    void aTermWhoseRuleIsOffIsNothing() {
        Agreement gift = deal(bloc("JPN"), bloc("LDC"), List.of(new Term.Finance(FinanceKind.GRANT, 10, 10)), List.of());
        Agreement text = decision("finance-2035", 2, everybody());
        Model model = Dynamics.model(SCENARIO);
        Appraiser on = new Appraiser(model, NOW, STANDING);
        Appraiser off = new Appraiser(PLAIN, NOW, STANDING);
        assertTrue(on.appraise(bloc("JPN"), List.of(gift)).of(WorthTerm.PRESTIGE) > 0);
        assertEquals(0, off.appraise(bloc("JPN"), List.of(gift)).of(WorthTerm.PRESTIGE));
        assertTrue(on.appraise(bloc("USA"), List.of(text)).of(WorthTerm.HOME) < 0);
        assertEquals(0, off.appraise(bloc("USA"), List.of(text)).of(WorthTerm.HOME));
    }

    @Test
    void thePromiseOfAnIncredibleBlocIsDiscounted() {
        Model model = Dynamics.model(SCENARIO);
        Agreement gift = deal(bloc("USA"), bloc("LDC"), List.of(new Term.Finance(FinanceKind.GRANT, 10, 10)), List.of());
        double with = new Appraiser(model, NOW, STANDING).appraise(bloc("LDC"), List.of(gift)).of(WorthTerm.MONEY);
        double without = new Appraiser(Dynamics.model(SCENARIO, List.of("credibility-memory")), NOW, STANDING)
                .appraise(bloc("LDC"), List.of(gift)).of(WorthTerm.MONEY);
        assertTrue(with < 0.6 * without, with + " against " + without);
    }

    @Test
    void standingAsideWhileOthersAgreeCostsMostWhoWouldLead() {
        Appraiser appraiser = new Appraiser(PLAIN, NOW, STANDING);
        double[] alone = new double[2];
        for (int i = 0; i < 2; i++) {
            int bloc = bloc(i == 0 ? "EUU" : "USA");
            List<Integer> others = everybody().stream().filter(b -> b != bloc).toList();
            alone[i] = appraiser.appraise(bloc, List.of(decision("finance-2035", 1, others))).of(WorthTerm.ISOLATION);
            assertEquals(0, appraiser.appraise(bloc, List.of(decision("finance-2035", 1, everybody()))).of(WorthTerm.ISOLATION), 1e-12);
        }
        assertTrue(alone[0] < -20 && alone[1] < -2 && alone[1] > alone[0], "EU " + alone[0] + ", USA " + alone[1]);
    }

    @Test
    void nothingIsWorthNothingAndTheSameQuestionHasTheSameAnswer() {
        Appraiser appraiser = new Appraiser(PLAIN, NOW, STANDING);
        assertEquals(0, appraiser.appraise(0, List.of()).total());
        List<Agreement> text = randomText(RandomStream.of(5, "deal", "", 0));
        Appraisal first = appraiser.appraise(3, text);
        appraiser.appraise(3, List.of(randomPackage(RandomStream.of(6, "deal", "", 0))));
        assertEquals(first, appraiser.appraise(3, text));
        assertEquals(first, new Appraiser(PLAIN, NOW, STANDING).appraise(3, text));
    }
}
