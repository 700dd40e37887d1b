package org.plenary.core.dynamics;

import org.plenary.core.climate.ClimateHistory;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.climate.Exogenous;
import org.plenary.core.climate.Sensitivity;
import org.plenary.core.model.Scenario;

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

    /** The climate at the start of {@code scenario}. */
    public static StartClimate of(Scenario scenario) {
        Sensitivity sensitivity = Sensitivity.valueOf(scenario.sensitivity().name());
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
