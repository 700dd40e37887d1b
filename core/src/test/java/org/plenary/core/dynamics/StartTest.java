package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.StartClimate;
import org.plenary.core.world.World;

class StartTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final Model MODEL = Dynamics.model(SCENARIO);
    private static final World START = StartWorld.of(MODEL);

    @Test
    void blocsStartAsTheScenarioSays() {
        assertEquals(2025, START.year());
        assertEquals(1300, START.get(BlocStock.CUMULATIVE_CO2, Deals.NOR));
        assertEquals(0.4, START.get(BlocStock.ABSORPTIVE_CAPACITY, Deals.SOU));
        assertEquals(1.8, START.get(SectorStock.TECHNOLOGY_GAP, Deals.SOU, Sector.INDUSTRY));
        assertEquals(0, START.get(SectorStock.ABATEMENT, Deals.SOU, Sector.INDUSTRY));
        assertEquals(1, START.get(GlobalStock.FRONTIER_COST_POWER));
    }

    @Test
    void relationsAreThoseNamedAndTheUsualOtherwise() {
        assertEquals(0.35, START.get(PairStock.TRUST, Deals.NOR, Deals.MID));
        assertEquals(0.5, START.get(PairStock.TRUST, Deals.NOR, Deals.SOU));
        assertEquals(0.5, START.get(PairStock.RIVALRY, Deals.MID, Deals.NOR));
        assertEquals(0, START.get(PairStock.RIVALRY, Deals.SOU, Deals.NOR));
    }

    @Test
    void theClimateIsThatOfTheRecord() {
        assertEquals(StartClimate.of(SCENARIO).warmingC(), CarbonToWarming.warmingC(MODEL, START));
        assertTrue(CarbonToWarming.co2Ppm(MODEL, START) > 418 && CarbonToWarming.co2Ppm(MODEL, START) < 428);
    }

    @Test
    void aLaterStartGoesOnFromTheRecord() {
        Scenario s = SCENARIO;
        Scenario later = new Scenario(s.id(), 2040, s.end(), s.horizon(), s.referenceYear(), s.discountRate(), s.sensitivity(),
                s.procedure(), List.of(new org.plenary.core.model.Cop(46, 2041, "suva", List.of("mitigation"))), s.articles(), s.blocs(),
                s.defaultTrust(), s.relations(), s.bunkersYears(), s.bunkersCo2Mt(), s.dynamics(), s.script(), s.provenance());
        assertTrue(StartClimate.of(later).warmingC() > StartClimate.of(s).warmingC() + 0.2);
    }

    @Test
    void everyStockStartsInsideItsRange() {
        for (int i = 0; i < START.layout().size(); i++) {
            Layout.Place place = START.layout().at(i);
            assertTrue(START.get(i) >= place.min() && START.get(i) <= place.max(), place.toString());
        }
    }

    @Test
    void contributionsOfTheStartBindTheirOwnBloc() {
        List<Agreement> agreements = StartAgreements.of(SCENARIO);
        assertEquals(4, agreements.size());
        for (int i = 0; i < agreements.size(); i++) {
            assertEquals(i, agreements.get(i).id());
            assertEquals(Agreement.Stage.IN_FORCE, agreements.get(i).stage());
            Agreement.Content.Ndc ndc = (Agreement.Content.Ndc) agreements.get(i).content();
            assertEquals(List.of(ndc.bloc()), agreements.get(i).parties());
        }
    }
}
