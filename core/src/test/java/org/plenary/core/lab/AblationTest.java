package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.TestScenarios;
import org.plenary.core.model.Scenario;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

/**
 * Every rule matters: switched off, its observable moves the way the catalogue says, all else and all luck equal. The
 * same measurement as {@code plenary ablate}, in a world of three blocs.
 */
class AblationTest {
    private static final Scenario SCENARIO = TestScenarios.three();
    private static final int GAMES = 24;
    /** Smaller effects than this share of the level are nothing that anybody could feel. */
    private static final double LEAST_EFFECT = 0.003;

    @Test
    void everyRuleHasAnObservableInTheOrderOfTheTable() {
        assertEquals(Dynamics.table().stream().map(Dynamics.Entry::id).toList(), Observables.table().stream().map(Observable::id).toList());
    }

    @Test
    void everyObservableIsSaidInWords() {
        for (Observable observable : Observables.table()) {
            assertTrue(Messages.in(Language.ENGLISH).keys().contains("dynamic." + observable.id() + ".observable"), observable.id());
        }
    }

    @TestFactory
    Stream<DynamicTest> switchedOffItsObservableMoves() {
        Ablation ablation = new Ablation(SCENARIO, GAMES);
        return Observables.table().stream().map(observable -> DynamicTest.dynamicTest(observable.id(), () -> {
            Ablation.Effect effect = ablation.measure(observable);
            String found = "%s: %.5g with the rule, %.5g without, difference %.3g [%.3g, %.3g]".formatted(observable.id(), effect.with(),
                    effect.without(), effect.meanDifference(), effect.ciLow(), effect.ciHigh());
            System.out.println(found);
            assertTrue(effect.holds(), found);
            assertTrue(Math.abs(effect.meanDifference()) > LEAST_EFFECT * Math.abs(effect.with()), found);
        }));
    }

    @Test
    void aRuleThatDoesNothingDoesNotHold() {
        Observable nothing = new Observable("prestige-seeker", Observable.Off.FALLS, Observable.From.START, 10,
                c -> c.world().year());
        assertEquals(false, new Ablation(SCENARIO, 3).measure(nothing).holds());
    }

    @Test
    void refusesASinglePair() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Ablation(SCENARIO, 1)).getMessage().contains("games is 1"));
    }

    @Test
    void theSameCenturiesGiveTheSameEffect() {
        Observable row = Observables.of("oil-price");
        assertEquals(List.of(new Ablation(SCENARIO, 5).measure(row)), List.of(new Ablation(SCENARIO, 5).measure(row)));
    }
}
