package org.plenary.core.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

class ScoresTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final Model MODEL = Dynamics.model(SCENARIO);
    private static final World START = StartWorld.of(MODEL);

    /** The world after the horizon, with or without everybody agreeing on the last option of every article. */
    private static World end(boolean agreed) {
        List<Integer> everybody = IntStream.range(0, START.blocs()).boxed().toList();
        List<Agreement> standing = new ArrayList<>(StartAgreements.of(SCENARIO));
        World world = START;
        while (world.year() <= SCENARIO.horizon()) {
            for (Cop cop : SCENARIO.cops()) {
                for (String id : cop.year() == world.year() && agreed ? cop.articles() : List.<String>of()) {
                    standing.add(new Agreement(1000 + standing.size(), Agreement.Stage.IN_FORCE, new Agreement.Content.Decision(id,
                            SCENARIO.article(id).options().size() - 1), world.year(), everybody));
                }
            }
            Levers levers = Levers.of(SCENARIO, standing, world.year(), ThreeCurrencies.support(MODEL, world));
            world = Ledger.apply(world, MODEL.year(world, levers, 1), world.year() + 1);
        }
        return world;
    }

    @Test
    void withoutAnyDealInterestIsNothingAndTheWarmingThatOfNoDeal() {
        World end = end(false);
        Scores scores = Scores.of(MODEL, START, end, 1);
        assertEquals(CarbonToWarming.warmingC(MODEL, end), scores.noDealWarmingC());
        for (Scores.Score score : scores.byBloc()) {
            assertEquals(0, score.gainBnPerYear(), 1e-6);
            assertEquals(0, score.interest(), 1e-6);
        }
    }

    @Test
    void whoTakesPartInTheMostAmbitiousDealIsMoreResponsible() {
        Scores none = Scores.of(MODEL, START, end(false), 1);
        Scores full = Scores.of(MODEL, START, end(true), 1);
        double before = 0;
        double after = 0;
        for (int b = 0; b < START.blocs(); b++) {
            before += none.byBloc().get(b).responsibility();
            after += full.byBloc().get(b).responsibility();
        }
        assertTrue(after > before, before + " without, " + after + " with the deal");
        int poor = SCENARIO.indexOf("SOU");
        assertTrue(full.byBloc().get(poor).interest() > 0, "the poor and vulnerable gain from it");
        for (Scores.Score score : full.byBloc()) {
            assertTrue(score.interest() >= 0 && score.interest() <= 100 && score.responsibility() >= 0 && score.responsibility() <= 100);
        }
        assertEquals(full, Scores.of(MODEL, START, end(true), 1));
    }
}
