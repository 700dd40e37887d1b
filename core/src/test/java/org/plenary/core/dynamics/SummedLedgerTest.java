package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** A year that is only summed is the year whose flows are kept, bit by bit, ranges that stop a stock included. */
class SummedLedgerTest {
    @Test
    void leadsToTheSameWorldAsTheDetailedOne() {
        Scenario scenario = ScenarioFiles.load("after-baku");
        Model model = Dynamics.model(scenario);
        List<Agreement> agreements = new ArrayList<>(StartAgreements.of(scenario));
        List<Integer> everybody = IntStream.range(0, scenario.blocs().size()).boxed().toList();
        for (String article : List.of("mitigation-2035", "finance-2035", "technology")) {
            int last = scenario.article(article).options().size() - 1;
            agreements.add(new Agreement(agreements.size() + 100, Agreement.Stage.IN_FORCE, new Agreement.Content.Decision(article, last),
                    scenario.start(), everybody));
        }
        int stopped = 0;
        for (long seed = 0; seed < 5; seed++) {
            World world = StartWorld.of(model);
            while (world.year() <= scenario.horizon()) {
                Levers levers = Levers.of(scenario, agreements, world.year(), ThreeCurrencies.support(model, world));
                Flows flows = model.year(world, levers, seed);
                World detailed = Ledger.apply(world, flows, world.year() + 1);
                World summed = model.next(world, levers, seed);
                assertArrayEquals(detailed.toArray(), summed.toArray(), 0, "seed " + seed + ", " + world.year());
                stopped += (int) IntStream.of(flows.cause()).filter(cause -> cause == Model.RANGE).count();
                world = summed;
            }
        }
        assertTrue(stopped > 0, "no stock ever reached the end of its range");
    }
}
