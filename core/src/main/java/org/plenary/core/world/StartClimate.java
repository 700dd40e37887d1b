package org.plenary.core.world;

import org.plenary.core.climate.ClimateHistory;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.climate.Exogenous;
import org.plenary.core.climate.Sensitivity;
import org.plenary.core.model.Scenario;
import org.plenary.core.random.RandomStream;

/**
 * The climate in which a scenario starts. The record runs to its last year; a later start follows the reference pathway
 * of {@link Exogenous} until then.
 *
 * @param model with the sensitivity of the scenario
 * @param exogenous what nobody at the table decides
 * @param state on 1 January of the start year
 */
public record StartClimate(ClimateModel model, Exogenous exogenous, double[] state) {
    /** Read once: the files never change while the program runs. */
    private static final class Files {
        static final ClimateHistory HISTORY = ClimateHistory.load();
        static final Exogenous EXOGENOUS = Exogenous.load();
    }

    /**
     * The chance of the low and of the high sensitivity each when it is drawn. Source: Keefer and Bodily 1983 (Management
     * Science 29, 595): 0.185, 0.63 and 0.185 on the 5th, 50th and 95th percentile stand best for a distribution.
     */
    private static final double TAIL = 0.185;

    /** The scenario of a game: where the sensitivity is to be drawn, {@code seed} has drawn it. */
    public static Scenario drawn(Scenario scenario, long seed) {
        if (scenario.sensitivity() != Scenario.Sensitivity.DRAWN) {
            return scenario;
        }
        double luck = RandomStream.of(seed, "sensitivity", "", scenario.start()).nextDouble();
        return scenario.in(luck < TAIL ? Scenario.Sensitivity.LOW : luck < 1 - TAIL ? Scenario.Sensitivity.BEST : Scenario.Sensitivity.HIGH);
    }

    /** The climate at the start of {@code scenario}; the best estimate as long as the sensitivity is yet to be drawn. */
    public static StartClimate of(Scenario scenario) {
        Sensitivity sensitivity = switch (scenario.sensitivity()) {
            case LOW -> Sensitivity.LOW;
            case BEST, DRAWN -> Sensitivity.BEST;
            case HIGH -> Sensitivity.HIGH;
        };
        ClimateModel model = ClimateModel.of(sensitivity);
        int known = Math.min(scenario.start(), Files.HISTORY.lastYear() + 1);
        double[] state = Files.HISTORY.stateAtStartOf(known, sensitivity);
        for (int year = known; year < scenario.start(); year++) {
            model.step(state, 0, Files.EXOGENOUS.reference(year));
        }
        return new StartClimate(model, Files.EXOGENOUS, state);
    }

    /** Warming above 1850-1900 at the start, °C. */
    public double warmingC() {
        return model.warmingC(state, 0);
    }
}
