package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.core.dynamics.Deals.MID;
import static org.plenary.core.dynamics.Deals.NOR;
import static org.plenary.core.dynamics.Deals.SOU;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.technology.LearningByDoing;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/** Cost and diffusion of clean technology. */
class TechnologyTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final Model MODEL = Dynamics.model(SCENARIO);

    /** The three blocs with only these rules. */
    private static Model only(String... ids) {
        Set<String> off = new TreeSet<>();
        Dynamics.table().forEach(entry -> off.add(entry.id()));
        off.removeAll(List.of(ids));
        return Dynamics.model(SCENARIO, off);
    }

    private static Agreement technology(TransferMode mode, Sector sector) {
        return Deals.gift(5, NOR, SOU, List.of(new Term.Technology(sector, mode, 30)));
    }

    private static double gap(Run run, int bloc, Sector sector) {
        return run.world.get(SectorStock.TECHNOLOGY_GAP, bloc, sector);
    }

    @Test
    void aDoublingOfExperienceSavesTheLearningRateAboveTheFloor() {
        LearningByDoing rule = MODEL.find(LearningByDoing.class);
        World start = StartWorld.of(MODEL);
        assertEquals(-0.18 * 0.7, rule.change(start, Sector.POWER, 17), 1e-12);
        assertEquals(-0.12 * 0.7, rule.change(start, Sector.TRANSPORT, 17 / 5.0), 1e-12);
        assertTrue(rule.change(start, Sector.POWER, 1e9) > -0.7, "never below the floor");
    }

    @Test
    void learningInManySmallStepsIsLearningInOne() {
        LearningByDoing rule = MODEL.find(LearningByDoing.class);
        World world = StartWorld.of(MODEL);
        double[] value = world.toArray();
        double cost = 1;
        for (int i = 0; i < 100; i++) {
            World now = World.of(world.layout(), 2025, value);
            cost += rule.change(now, Sector.INDUSTRY, 0.5);
            value[world.layout().of(GlobalStock.FRONTIER_COST_INDUSTRY)] = cost;
            value[world.layout().of(GlobalStock.DEPLOYMENT_INDUSTRY)] += 0.5;
        }
        assertEquals(1 + rule.change(world, Sector.INDUSTRY, 50), cost, 1e-9);
    }

    @Test
    void theGapWidensByItselfAndNotAtTheFrontier() {
        Run run = new Run(only("technology-gap"), List.of(), 1).until(2040);
        assertTrue(gap(run, SOU, Sector.POWER) > 1.45);
        assertEquals(1, gap(run, NOR, Sector.POWER));
    }

    @Test
    void theMarketServesThoseWhoCanPay() {
        Run run = new Run(only("technology-gap", "commercial-transfer"), List.of(), 1).until(2030);
        Run without = new Run(only("technology-gap"), List.of(), 1).until(2030);
        double middle = gap(without, MID, Sector.INDUSTRY) - gap(run, MID, Sector.INDUSTRY);
        double poor = gap(without, SOU, Sector.INDUSTRY) - gap(run, SOU, Sector.INDUSTRY);
        double ofMiddle = middle / (gap(without, MID, Sector.INDUSTRY) - 1);
        double ofPoor = poor / (gap(without, SOU, Sector.INDUSTRY) - 1);
        assertTrue(ofMiddle > 1.4 * ofPoor && ofPoor > 0, "closed: %f of the middle, %f of the poor".formatted(ofMiddle, ofPoor));
    }

    @Test
    void aGrantClosesTheReceiversGapAndCostsTheGiver() {
        Model model = only("technology-gap", "public-transfer");
        Run given = new Run(model, List.of(technology(TransferMode.GRANT, Sector.POWER)), 1).until(2035);
        Run alone = new Run(model, List.of(), 1).until(2035);
        assertTrue(gap(given, SOU, Sector.POWER) < gap(alone, SOU, Sector.POWER) - 0.15);
        assertEquals(gap(alone, SOU, Sector.INDUSTRY), gap(given, SOU, Sector.INDUSTRY));
        assertEquals(10, given.world.get(PairStock.TRANSFER_GIVEN, NOR, SOU), 1e-9);
        assertEquals(10, given.world.get(BlocStock.TRANSFER_RECEIVED, SOU), 1e-9);
        assertTrue(given.world.get(BlocStock.WORTH, NOR) < alone.world.get(BlocStock.WORTH, NOR));
        assertEquals(0, given.world.get(BlocStock.RENT, NOR));
    }

    @Test
    void aLicenceEarnsItsOwnerARentThatFlexibilityLowers() {
        Model model = only("technology-gap", "commercial-transfer", "ip-regime");
        double usual = new Run(model, List.of(), 1).until(2035).world.get(BlocStock.RENT, NOR);
        double licensed = new Run(model, List.of(technology(TransferMode.LICENCE, Sector.POWER)), 1).until(2035).world.get(BlocStock.RENT, NOR);
        double eased = new Run(model, List.of(technology(TransferMode.LICENCE, Sector.POWER), Deals.decision(SCENARIO, "ip", 1)), 1)
                .until(2035).world.get(BlocStock.RENT, NOR);
        assertTrue(licensed > usual);
        assertTrue(eased < licensed);
    }

    @Test
    void whatNobodyCanRunIsWasted() {
        Agreement grant = technology(TransferMode.GRANT, Sector.POWER);
        Run able = new Run(only("public-transfer"), List.of(grant), 1).until(2026);
        Run run = new Run(only("public-transfer", "absorptive-capacity"), List.of(grant), 1).until(2026);
        double whole = 1.4 - gap(able, SOU, Sector.POWER);
        double used = 1.4 - gap(run, SOU, Sector.POWER);
        assertEquals(0.4, used / whole, 1e-9, "capacity is 0.4");
        assertEquals(0.6, run.world.get(BlocStock.TRANSFER_WASTED, SOU), 1e-9);
        assertTrue(run.world.get(BlocStock.ABSORPTIVE_CAPACITY, SOU) > 0.4, "use teaches");
    }

    @Test
    void collectiveProgrammesGoByNeedAndGapAndAddUp() {
        Levers levers = Levers.of(SCENARIO, List.of(Deals.decision(SCENARIO, "technology", 1)), 2030, new double[3]);
        World start = StartWorld.of(MODEL);
        Transfers transfers = Transfers.of(MODEL, start, levers);
        assertEquals(12, transfers.programmes(MID) + transfers.programmes(SOU), 1e-9);
        assertTrue(transfers.programmes(SOU) > transfers.programmes(MID));
        assertEquals(0, transfers.programmes(NOR));
        assertEquals(2, transfers.reaching(SOU, Sector.INDUSTRY, TransferMode.GRANT) / transfers.reaching(SOU, Sector.POWER, TransferMode.GRANT),
                1e-9, "by gap: 0.8 against 0.4");
    }

    @Test
    void jointResearchLowersTheCostForAllUnlessRivalsResearch() {
        Model model = only("rd-cooperation");
        Agreement friends = Deals.gift(5, NOR, SOU, List.of(new Term.Technology(Sector.INDUSTRY, TransferMode.JOINT_RD, 30)));
        Agreement rivals = Deals.gift(6, NOR, MID, List.of(new Term.Technology(Sector.INDUSTRY, TransferMode.JOINT_RD, 30)));
        double alone = 1 - new Run(model, List.of(friends), 1).until(2026).world.get(GlobalStock.FRONTIER_COST_INDUSTRY);
        double both = 1 - new Run(model, List.of(friends, rivals), 1).until(2026).world.get(GlobalStock.FRONTIER_COST_INDUSTRY);
        assertEquals(0.01 * (0.6 + 0.05) * 0.7, alone, 1e-12);
        assertEquals(0.01 * (0.6 + 0.35) * 0.5 * 0.7, both - alone, 1e-12);
    }

    @Test
    void anAdoptedTextLowersCostsAndACollapseDelaysThem() {
        Model model = only("negotiation-signal");
        double usual = new Run(model, List.of(), 1).until(2035).world.get(GlobalStock.FRONTIER_COST_POWER);
        double adopted = new Run(model, List.of(), 1).on(new Occasion.TextAdopted(0.8, 4, 0)).until(2035).world.get(GlobalStock.FRONTIER_COST_POWER);
        double collapsed = new Run(model, List.of(), 1).on(new Occasion.TalksCollapsed()).until(2035).world.get(GlobalStock.FRONTIER_COST_POWER);
        assertEquals(1, usual);
        assertTrue(adopted < 0.98 && collapsed > 1, "adopted %f, collapsed %f".formatted(adopted, collapsed));
    }

    @Test
    void emergingSuppliersServeTheSouthAndWinTrust() {
        Run run = new Run(only("south-south-supply"), List.of(), 1).until(2035);
        assertTrue(gap(run, SOU, Sector.POWER) < 1.4 && gap(run, SOU, Sector.INDUSTRY) == 1.8);
        assertTrue(run.world.get(PairStock.TRUST, SOU, MID) > 0.55);
        assertEquals(0.4, run.world.get(PairStock.TRUST, SOU, NOR));
    }

    @Test
    void rivalryRaisesTheFrictionOfTradeToItsTarget() {
        Run run = new Run(only("great-power-tech-race"), List.of(), 1).until(2060);
        double output = 0;
        for (int b = 0; b < 3; b++) {
            output += MODEL.gdpMerBn(b, 2060);
        }
        double stake = (MODEL.gdpMerBn(NOR, 2060) + MODEL.gdpMerBn(MID, 2060)) / output;
        assertEquals(0.3 * (0.6 + 0.35) / 2 * 0.5 * stake, run.world.get(GlobalStock.TRADE_FRICTION), 0.002);
    }
}
