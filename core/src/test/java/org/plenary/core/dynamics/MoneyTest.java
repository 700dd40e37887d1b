package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.core.dynamics.Deals.MID;
import static org.plenary.core.dynamics.Deals.NOR;
import static org.plenary.core.dynamics.Deals.SOU;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.diplomacy.Cbdr;
import org.plenary.core.dynamics.finance.AdaptationBill;
import org.plenary.core.dynamics.finance.Impunity;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.finance.Trilateral;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** Climate finance, from promise to delivery. */
class MoneyTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final Model MODEL = Dynamics.model(SCENARIO);
    private static final World START = StartWorld.of(MODEL);

    private static Levers levers(int year, Agreement... agreements) {
        return Levers.of(SCENARIO, List.of(agreements), year, new double[3]);
    }

    private static Payments payments(Model model, World world, Levers levers) {
        return Payments.of(model, world, levers);
    }

    private static World with(BlocStock stock, int bloc, double value) {
        return new Run(MODEL, List.of(), 1).with(stock, bloc, value);
    }

    @Test
    void withoutAnyGoalWhatFlowedGoesOn() {
        Payments payments = payments(MODEL, START, levers(2030));
        assertEquals(100, payments.due(NOR), 1e-9);
        assertEquals(100, payments.received(SOU), 1e-9);
        assertEquals(0, payments.received(MID));
    }

    @Test
    void aGoalAsksForWhatIsMissingToIt() {
        Payments payments = payments(MODEL, START, levers(2035, Deals.decision(SCENARIO, "finance", 1)));
        assertEquals(400, payments.due(NOR), 1e-9);
        assertEquals(200, payments.due(NOR, SOU, FinanceKind.GRANT) + payments.due(NOR, MID, FinanceKind.GRANT), 1e-9, "half as grants");
    }

    @Test
    void whatArrivesIsLegislatureTimesFiscalSpaceTimesWill() {
        Payments payments = payments(MODEL, START, levers(2035, Deals.decision(SCENARIO, "finance", 1)));
        double old = 100 / 400.0;
        double legislature = 0.4;
        double fiscal = 0.85 * (1 - 0.2 * (0.9 - 0.6));
        double arrives = old + (1 - old) * legislature * fiscal;
        double back = 0.4 * 0.5 * (1 - arrives);
        assertEquals((1 - old) * (1 - legislature), payments.lostToLegislature(NOR), 1e-12);
        assertEquals(arrives + back, payments.paidShare(NOR), 1e-12);
    }

    @Test
    void aHostileGovernmentStopsEvenWhatStoodInTheBudget() {
        Payments payments = payments(MODEL, with(BlocStock.STANCE, NOR, -1), levers(2030));
        Model honest = Dynamics.model(SCENARIO, Set.of("prestige-seeker"));
        assertEquals(0, payments(honest, with(BlocStock.STANCE, NOR, -1), levers(2030)).paidShare(NOR), 1e-12);
        assertEquals(0.4 * 0.5, payments.paidShare(NOR), 1e-12, "standing gives some back");
    }

    @Test
    void sanctionsSaveHalfOfWhatWouldBeLost() {
        Levers goal = levers(2035, Deals.decision(SCENARIO, "finance", 1));
        Set<String> none = Set.of("no-punishment", "prestige-seeker");
        double lost = 1 - payments(Dynamics.model(SCENARIO, Set.of("prestige-seeker")), START, goal).paidShare(NOR);
        double saved = 1 - payments(Dynamics.model(SCENARIO, none), START, goal).paidShare(NOR);
        assertEquals(Impunity.DETERRENCE, saved / lost, 1e-12);
    }

    @Test
    void eachFactorIsItsOwnCauseAndTheyAddUpToWhatArrives() {
        Levers goal = levers(2035, Deals.decision(SCENARIO, "finance", 1));
        Model model = Dynamics.model(SCENARIO, Set.of("fiscal-shock"));
        Payments payments = payments(model, START, goal);
        Flows flows = model.year(START, goal, 1);
        Map<String, Double> paid = new java.util.TreeMap<>();
        double sum = 0;
        for (int i = 0; i < flows.size(); i++) {
            Layout.Place place = model.layout().at(flows.stock()[i]);
            if (place.stock().equals("FINANCE_PAID") && place.bloc() == NOR && place.other() < 0) {
                paid.merge(model.causes().get(flows.cause()[i]).id(), flows.amount()[i], Double::sum);
                sum += flows.amount()[i];
            }
        }
        assertEquals(Set.of("implementation", "legislature-approval", "delivery-gap", "prestige-seeker"), paid.keySet());
        assertEquals(400, paid.get("implementation"), 1e-9);
        assertEquals(-400 * payments.lostToLegislature(NOR), paid.get("legislature-approval"), 1e-9);
        assertEquals(400 * payments.paidShare(NOR), sum, 1e-9);
    }

    @Test
    void theUsualMixIsAboutSevenTenthsLoans() {
        Payments payments = payments(MODEL, START, levers(2030));
        double loans = payments.due(NOR, SOU, FinanceKind.LOAN) / payments.due(NOR);
        assertTrue(loans >= 0.69 && loans <= 0.80, "loans are " + loans);
    }

    @Test
    void moneyIsWorthWhatItsKindSays() {
        for (FinanceKind kind : FinanceKind.values()) {
            Agreement gift = Deals.gift(5, NOR, MID, List.of(new Term.Finance(kind, 10, 5)));
            World after = Ledger.apply(START, MODEL.year(START, levers(2025, gift), 1), 2026);
            World before = Ledger.apply(START, MODEL.year(START, levers(2025), 1), 2026);
            Payments payments = payments(MODEL, START, levers(2025, gift));
            double share = payments.paidShare(NOR) * payments.due(NOR) - payments(MODEL, START, levers(2025)).paidShare(NOR) * 100;
            double got = after.get(BlocStock.FINANCE_RECEIVED, MID);
            assertTrue(share > 0 && got > 0);
            double worth = (after.get(BlocStock.WORTH, MID) - before.get(BlocStock.WORTH, MID)) / got / 1.3;
            double expected = kind == FinanceKind.GRANT ? 1 + Trilateral.added(MODEL, START, MID)
                    : kind == FinanceKind.TIED ? Payments.TIED_WORTH : payments.worthTo(MID, kind);
            assertEquals(expected, worth, 1e-6, kind.name());
        }
        assertTrue(payments(MODEL, START, levers(2025)).worthTo(SOU, FinanceKind.LOAN) < Payments.GRANT_ELEMENT, "debt takes from it");
    }

    @Test
    void contributorsWidenAsTheArticleSays() {
        double alone = payments(MODEL, START, levers(2035, Deals.decision(SCENARIO, "finance", 1))).due(MID);
        Payments wide = payments(MODEL, START, levers(2035, Deals.decision(SCENARIO, "finance", 2)));
        Cbdr cbdr = MODEL.find(Cbdr.class);
        double invited = cbdr.fairShare(MODEL, START, MID) / 2;
        double developed = cbdr.fairShare(MODEL, START, NOR);
        assertEquals(0, alone);
        assertEquals(400 * invited / (invited + developed), wide.due(MID), 1e-9);
        assertEquals(0, wide.received(MID), "who gives does not receive");
    }

    @Test
    void fairSharesAddUpAndAskMoreOfTheRichAndOfThePast() {
        Cbdr cbdr = MODEL.find(Cbdr.class);
        double sum = 0;
        for (int b = 0; b < 3; b++) {
            sum += cbdr.fairShare(MODEL, START, b);
        }
        assertEquals(1, sum, 1e-12);
        assertTrue(cbdr.fairShare(MODEL, START, NOR) > 2 * cbdr.fairShare(MODEL, START, MID));
        assertTrue(cbdr.fairShare(MODEL, START, MID) > cbdr.fairShare(MODEL, START, SOU));
        double more = cbdr.fairShare(MODEL, with(BlocStock.CUMULATIVE_CO2, SOU, 900), SOU);
        assertTrue(more > cbdr.fairShare(MODEL, START, SOU));
        assertEquals(0, cbdr.excess(MODEL, START, NOR, cbdr.fairShare(MODEL, START, NOR) / 2));
        assertEquals(1, cbdr.excess(MODEL, START, SOU, 1));
    }

    @Test
    void loansPileUpAndArePaidBack() {
        Run run = new Run(MODEL, List.of(Deals.gift(5, NOR, SOU, List.of(new Term.Finance(FinanceKind.LOAN, 50, 10)))), 1).until(2035);
        double top = run.world.get(BlocStock.DEBT, SOU);
        assertTrue(top > 400, "debt " + top);
        Model settled = Dynamics.model(TestScenarios.three(Map.of("quantified-goal", new DynamicSetting(false, Map.of()))));
        Run later = new Run(settled, List.of(), 1);
        later.world = new Run(settled, List.of(), 1).with(BlocStock.DEBT, MID, 1000);
        assertEquals(1000 * StrictMath.pow(24 / 25.0, 10), later.until(2035).world.get(BlocStock.DEBT, MID), 1e-6);
    }

    @Test
    void aCrisisComesAboutEveryEighthYear() {
        int crises = 0;
        int years = 4000;
        Model alone = Dynamics.model(SCENARIO, everythingBut("fiscal-shock"));
        for (int seed = 0; seed < years; seed++) {
            Flows flows = alone.year(START, levers(2030), seed);
            boolean struck = false;
            for (int i = 0; i < flows.size(); i++) {
                struck |= alone.causes().get(flows.cause()[i]).id().equals("fiscal-shock");
            }
            crises += struck ? 1 : 0;
        }
        double sigma = Math.sqrt(0.12 * 0.88 / years);
        assertEquals(0.12, crises / (double) years, 4 * sigma);
    }

    @Test
    void theBillForAdaptingIsThatOfTheSourceAndWhatIsUnpaidWearsProtectionDown() {
        Scenario scenario = ScenarioFiles.load("after-baku");
        Model model = Dynamics.model(scenario);
        AdaptationBill bill = model.find(AdaptationBill.class);
        double sum = 0;
        for (int b = 0; b < scenario.blocs().size(); b++) {
            sum += bill.needBn(model, b, 2050, 1.9);
        }
        assertTrue(sum > 280 && sum < 500, "bill in 2050: " + sum);
        Run run = new Run(model, List.of(), 1);
        int poorest = scenario.indexOf("LDC");
        double before = run.world.get(BlocStock.ADAPTATION, poorest);
        assertTrue(run.until(2080).world.get(BlocStock.ADAPTATION, poorest) < before);
    }

    private static Set<String> everythingBut(String id) {
        Set<String> off = new java.util.TreeSet<>();
        Dynamics.table().forEach(entry -> off.add(entry.id()));
        off.remove(id);
        return off;
    }
}
