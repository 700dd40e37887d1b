package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.economy.CarbonLeakage;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

class LeakageTest {
    private static final Scenario SCENARIO = ScenarioFiles.load("after-baku");
    private static final Model WITH = Dynamics.model(SCENARIO);
    private static final Model WITHOUT = Dynamics.model(SCENARIO, Set.of("carbon-leakage"));
    private static final int USA = SCENARIO.indexOf("USA");
    private static final int EUU = SCENARIO.indexOf("EUU");

    private static double industry(Run run, int bloc) {
        return run.world.get(SectorStock.ABATEMENT, bloc, Sector.INDUSTRY);
    }

    @Test
    void industryMovesToTheBlocThatPromisedNothing() {
        Run with = new Run(WITH, StartAgreements.of(SCENARIO), 1).until(2050);
        Run without = new Run(WITHOUT, StartAgreements.of(SCENARIO), 1).until(2050);
        assertTrue(industry(with, USA) < industry(without, USA) - 0.005, "USA " + industry(with, USA) + " of " + industry(without, USA));
        assertEquals(industry(without, EUU), industry(with, EUU), 1e-4);
        double more = Emissions.worldMt(WITH, with.world) - Emissions.worldMt(WITHOUT, without.world);
        double cut = 0;
        for (int b = 0; b < SCENARIO.blocs().size(); b++) {
            cut += Math.max(0, Emissions.avoidedMt(WITHOUT, without.world, b, Sector.INDUSTRY));
        }
        // Branger and Quirion 2014: 5 to 25 % for a coalition of the rich; less the larger the coalition
        assertTrue(more > 0.005 * cut && more < 0.25 * cut, "leaks " + more / cut);
    }

    @Test
    void withoutCutsNothingMoves() {
        Run run = new Run(WITH, List.of(), 1).until(2040);
        for (double mt : WITH.find(CarbonLeakage.class).leakedMt(WITH, run.world)) {
            assertEquals(0, mt);
        }
    }

    @Test
    void sharedTechnologyMakesWhatMovesCleaner() {
        Run run = new Run(WITH, StartAgreements.of(SCENARIO), 1).until(2040);
        CarbonLeakage rule = WITH.find(CarbonLeakage.class);
        int ldc = SCENARIO.indexOf("LDC");
        int at = EUU * SCENARIO.blocs().size() + ldc;
        double before = rule.leakedMt(WITH, run.world)[at];
        double[] value = run.world.toArray();
        value[run.world.layout().of(SectorStock.TECHNOLOGY_GAP, ldc, Sector.INDUSTRY)] = 1;
        run.world = World.of(run.world.layout(), run.world.year(), value);
        assertTrue(before > 0 && rule.leakedMt(WITH, run.world)[at] < 0.6 * before);
    }

    @Test
    void aChargeAtTheBorderHoldsItBack() {
        Run open = new Run(WITH, StartAgreements.of(SCENARIO), 1).until(2040);
        List<Agreement> charged = new ArrayList<>(StartAgreements.of(SCENARIO));
        charged.add(new Agreement(charged.size(), Agreement.Stage.IN_FORCE, new Agreement.Content.Undertaking(EUU,
                new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, "USA")), 2039, List.of(EUU)));
        Run closed = new Run(WITH, charged, 1);
        closed.world = open.world;
        double free = income(open.year());
        double held = income(closed.year());
        assertTrue(held > 0 && held < free - 1e-6, held + " of " + free);
    }

    @Test
    void whatOneEarnsTheOthersLose() {
        Run run = new Run(WITH, StartAgreements.of(SCENARIO), 1).until(2045);
        Flows flows = run.year();
        double sum = 0;
        double size = 0;
        for (int i = 0; i < flows.size(); i++) {
            Layout.Place place = WITH.layout().at(flows.stock()[i]);
            if (WITH.causes().get(flows.cause()[i]).id().equals("carbon-leakage") && place.stock().equals("WORTH")) {
                sum += flows.amount()[i];
                size += Math.abs(flows.amount()[i]);
            }
        }
        assertTrue(size > 0);
        assertEquals(0, sum, 1e-9 * size);
    }

    /** What the USA earns by leakage in the year of {@code flows}. */
    private static double income(Flows flows) {
        double sum = 0;
        for (int i = 0; i < flows.size(); i++) {
            Layout.Place place = WITH.layout().at(flows.stock()[i]);
            if (WITH.causes().get(flows.cause()[i]).id().equals("carbon-leakage") && place.stock().equals("WORTH") && place.bloc() == USA) {
                sum += flows.amount()[i];
            }
        }
        return sum;
    }
}
