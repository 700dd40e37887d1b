package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.climate.Drivers;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.ClimateDamages;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

class WarmingTest {
    private static final Scenario SCENARIO = ScenarioFiles.load("after-baku");
    private static final Model MODEL = Dynamics.model(SCENARIO);

    private static double warming(Run run) {
        return CarbonToWarming.warmingC(run.model, run.world);
    }

    @Test
    void theStartYearHasNoJump() {
        Drivers start = MODEL.find(CarbonToWarming.class).drivers(MODEL, StartWorld.of(MODEL));
        Drivers record = StartClimate.of(SCENARIO).exogenous().reference(SCENARIO.start());
        assertEquals(record.co2FossilGt(), start.co2FossilGt(), 1e-9);
        assertEquals(record.co2LandGt(), start.co2LandGt(), 1e-9);
        assertEquals(record.ch4Mt(), start.ch4Mt(), 1e-9);
        assertEquals(record.n2oMt(), start.n2oMt(), 1e-9);
    }

    @Test
    void currentPoliciesWarmTheWorldByAboutThreeDegrees() {
        double warming = warming(new Run(MODEL, List.of(), 1).until(2100));
        assertTrue(warming > 2.4 && warming < 3.2, "warming in 2100 is " + warming);
    }

    @Test
    void keptContributionsLeaveLessWarming() {
        double without = warming(new Run(MODEL, List.of(), 1).until(2100));
        double with = warming(new Run(MODEL, StartAgreements.of(SCENARIO), 1).until(2100));
        assertTrue(with < without - 0.2 && with > 1.7, "with contributions %f, without %f".formatted(with, without));
    }

    @Test
    void aOneYearDipOfOneTwentiethMovesTheAirByLessThanHalfAPpm() {
        Run usual = new Run(MODEL, List.of(), 1).until(2026);
        Run dip = new Run(MODEL, List.of(), 1);
        double[] value = dip.world.toArray();
        for (int b = 0; b < dip.world.blocs(); b++) {
            for (int s = 0; s < Sector.COUNT; s++) {
                value[dip.world.layout().of(SectorStock.ABATEMENT, b, Sector.at(s))] = 0.05;
            }
        }
        dip.world = World.of(dip.world.layout(), 2025, value);
        dip.until(2026);
        double less = CarbonToWarming.co2Ppm(MODEL, usual.world) - CarbonToWarming.co2Ppm(MODEL, dip.world);
        assertTrue(less > 0.05 && less < 0.5, "ppm less: " + less);
    }

    @Test
    void aMoreSensitiveClimateWarmsMore() {
        double[] warming = new double[3];
        for (Scenario.Sensitivity sensitivity : Scenario.Sensitivity.values()) {
            Scenario s = SCENARIO;
            Scenario other = new Scenario(s.id(), s.start(), s.end(), s.horizon(), s.referenceYear(), s.discountRate(), sensitivity,
                    s.procedure(), s.cops(), s.articles(), s.blocs(), s.defaultTrust(), s.relations(), s.bunkersYears(),
                    s.bunkersCo2Mt(), s.dynamics(), s.script(), s.provenance());
            warming[sensitivity.ordinal()] = warming(new Run(Dynamics.model(other), List.of(), 1).until(2100));
        }
        assertTrue(warming[0] < warming[1] - 0.3 && warming[1] < warming[2] - 0.3, java.util.Arrays.toString(warming));
    }

    @Test
    void switchedOffTheClimateStaysAsItIs() {
        Model model = Dynamics.model(SCENARIO, Set.of("carbon-to-warming"));
        Run run = new Run(model, List.of(), 1);
        double before = run.world.get(ClimateStock.SURFACE);
        assertEquals(before, run.until(2050).world.get(ClimateStock.SURFACE));
    }

    @Test
    void damagesBeginAtNothingAndGrowFasterThanWarming() {
        World start = StartWorld.of(MODEL);
        ClimateDamages damages = MODEL.find(ClimateDamages.class);
        int india = SCENARIO.indexOf("IND");
        double adaptation = start.get(BlocStock.ADAPTATION, india);
        double now = CarbonToWarming.warmingC(MODEL, start);
        assertEquals(0, damages.share(MODEL, start, india), 1e-12);
        double one = damages.share(MODEL, india, now + 1, adaptation);
        double two = damages.share(MODEL, india, now + 2, adaptation);
        assertTrue(two > 2 * one && one > 0.03 && one < 0.07, "one more degree costs " + one);
        assertTrue(damages.share(MODEL, india, now + 1, adaptation + 0.3) < one, "adaptation lowers them");
        assertTrue(damages.share(MODEL, SCENARIO.indexOf("EUU"), now + 1, start.get(BlocStock.ADAPTATION, 1)) < one / 2,
                "the cool and rich lose less than half");
    }

    @Test
    void everyFlowOfTheClimateSaysThatCarbonWarms() {
        Flows flows = new Run(MODEL, List.of(), 1).year();
        int climate = 0;
        for (int i = 0; i < flows.size(); i++) {
            if (flows.stock()[i] < ClimateStock.values().length) {
                climate++;
                assertEquals("carbon-to-warming", MODEL.causes().get(flows.cause()[i]).id());
            }
        }
        assertTrue(climate >= 10, "climate flows: " + climate);
    }
}
