package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.model.DynamicSetting;
import org.plenary.core.model.Sector;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.world.Model;

/** Law 6 of the design, for every scenario that ships; all 4096 coalitions of twelve blocs take some ten seconds each. */
class DilemmaTest {
    private static final Map<String, Dilemma> SHIPPED = new ConcurrentSkipListMap<>();
    private static final Model THREE = Dynamics.model(TestScenarios.three());
    private static final int ALL = 7;

    @BeforeAll
    static void playAll() {
        ScenarioFiles.ids().parallelStream().forEach(id -> SHIPPED.put(id, Dilemma.of(ScenarioFiles.load(id))));
    }

    @Test
    void actingAloneLeavesAThirdOfTheGainOnTheTable() {
        SHIPPED.forEach((id, dilemma) -> {
            assertTrue(dilemma.gainOfCooperationPercent() > 0.5, id + " has little to play for: " + dilemma.gainOfCooperationPercent());
            assertTrue(dilemma.shareLeftByNash() >= 0.3, id + " leaves " + dilemma.shareLeftByNash());
            double ratio = Dilemma.avoidedGt(dilemma.nash()) / Dilemma.avoidedGt(dilemma.cooperation());
            assertTrue(ratio > 0 && ratio <= 0.6, id + " avoids " + ratio);
        });
    }

    @Test
    void togetherDoesNotLastWithoutTransfersButHalfTheEmissionsCanBeHeld() {
        SHIPPED.forEach((id, dilemma) -> {
            assertFalse(dilemma.grandCoalitionInternallyStable(), id);
            Dilemma.Coalition kept = dilemma.stabilisable(0.5);
            assertTrue(kept.emissionShare() >= 0.5, id + ": " + kept);
            assertTrue(kept.gainShare() > 1 - dilemma.shareLeftByNash(), id + ": a coalition does more than nobody");
            assertTrue(dilemma.largestStable().members().size() < dilemma.scenario().blocs().size(), id);
        });
    }

    /** Rennert et al. 2022, Nature 610, 687: 185 $ a tonne, 44 to 413 (5 to 95 %), at 2 %. */
    @Test
    void aTonneCostsWhatTheLiteratureSays() {
        SHIPPED.forEach((id, dilemma) -> {
            double cost = dilemma.socialCostOfCarbon();
            assertTrue(cost > 44 && cost < 413, id + ": " + cost);
        });
    }

    @Test
    void nobodyLosesAgainstActingAloneInTheBestWithoutTransfers() {
        SHIPPED.forEach((id, dilemma) -> {
            for (int b = 0; b < dilemma.scenario().blocs().size(); b++) {
                double alone = dilemma.nash().get(b).worthBn();
                double without = dilemma.cooperationWithoutTransfers().get(b).worthBn();
                assertTrue(without >= alone - 1, id + " " + dilemma.scenario().blocs().get(b).code() + ": " + without + " of " + alone);
            }
            assertTrue(dilemma.shareLeftWithoutTransfers() >= 0 && dilemma.shareLeftWithoutTransfers() < dilemma.shareLeftByNash(), id);
        });
    }

    /** No bloc does better by cutting more or less than it does, and all together do no better either. */
    @Test
    void theRuleIsTheBestAnswer() {
        CutsGame game = new CutsGame(THREE, StartWorld.of(THREE));
        CutsGame.Path nash = settled(game, 0);
        CutsGame.Path joint = settled(game, ALL);
        double gain = joint.total() - game.noDeal().total();
        for (double times : new double[] {0.7, 0.85, 1.15, 1.4}) {
            for (int b = 0; b < 3; b++) {
                double other = game.at(times(game.prices(0, game.spared(nash), nash), times, b)).consumption()[b];
                assertTrue(other <= nash.consumption()[b] + 1e-4 * gain, "bloc " + b + " gains by cutting " + times + " times");
            }
            double[][] price = game.prices(ALL, game.spared(joint), joint);
            for (int b = 0; b < 3; b++) {
                price = times(price, times, b);
            }
            assertTrue(game.at(price).total() < joint.total(), "all gain by cutting " + times + " times");
        }
        assertTrue(joint.total() > nash.total() && nash.total() > game.noDeal().total());
    }

    @Test
    void aLittleMoreIsWorthNothingToOneselfAndMuchToTheOthers() {
        CutsGame game = new CutsGame(THREE, StartWorld.of(THREE));
        CutsGame.Path nash = settled(game, 0);
        double[][] price = game.prices(0, game.spared(nash), nash);
        CutsGame.Path changed = game.at(times(price, 1.001, 1));
        double others = changed.total() - changed.consumption()[1] - nash.total() + nash.consumption()[1];
        assertTrue(others > 0, "what one bloc cuts helps the others");
        double own = changed.consumption()[1] - nash.consumption()[1];
        assertTrue(Math.abs(own) < 0.02 * others, "to itself: " + own + " of " + others);
    }

    @Test
    void withoutDamagesThereIsNothingToPlayFor() {
        Map<String, DynamicSetting> off = new TreeMap<>();
        off.put("climate-damages", new DynamicSetting(false, Map.of()));
        off.put("learning-by-doing", new DynamicSetting(false, Map.of()));
        Dilemma dilemma = Dilemma.of(TestScenarios.three(off));
        assertEquals(0, Dilemma.avoidedGt(dilemma.nash()), 1e-9);
        assertEquals(0, Dilemma.avoidedGt(dilemma.cooperation()), 1e-9);
    }

    private static CutsGame.Path settled(CutsGame game, int coalition) {
        CutsGame.Path path = game.noDeal();
        for (int i = 0; i < 6; i++) {
            path = game.at(game.prices(coalition, game.spared(path), path));
        }
        return path;
    }

    private static double[][] times(double[][] price, double times, int bloc) {
        double[][] scaled = new double[price.length][];
        for (int k = 0; k < price.length; k++) {
            scaled[k] = price[k].clone();
            for (int s = 0; s < Sector.COUNT; s++) {
                scaled[k][bloc * Sector.COUNT + s] *= times;
            }
        }
        return scaled;
    }
}
