package org.plenary.core.climate;

/**
 * How strongly the climate answers to forcing: the best estimate and the ends of the 5-95 % range, so that a scenario
 * can choose or draw one and uncertainty can be shown. (What a scenario says is its own affair: it may leave it to chance.)
 *
 * <p>Source: the ensemble of FaIR calibration 1.4.0 (Smith et al. 2024), whose equilibrium climate sensitivity is
 * 2.0 - 3.0 - 4.9 °C and transient climate response 1.3 - 1.8 - 2.4 °C (5 - 50 - 95 %).
 */
public enum Sensitivity {
    /** The 5th percentile: little warming for the forcing. */
    LOW,
    /** The median. */
    BEST,
    /** The 95th percentile: much warming for the forcing. */
    HIGH
}
