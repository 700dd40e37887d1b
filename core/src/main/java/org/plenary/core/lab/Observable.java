package org.plenary.core.lab;

import java.util.function.ToDoubleFunction;

/**
 * What must move when a rule is switched off.
 *
 * @param id of the rule
 * @param off which way it must move
 * @param from the state that both arms start from
 * @param years that pass from there until it is read; 0 for the end of the century
 * @param level reads it
 */
public record Observable(String id, Off off, From from, int years, ToDoubleFunction<Century> level) {

    /** What the switch does to the observable. */
    public enum Off {
        /** Its mean over games is higher without the rule. */
        RISES,
        /** Its mean over games is lower without the rule. */
        FALLS,
        /** Its spread between games is smaller without the rule. */
        CALMS
    }

    /** Where both arms start. */
    public enum From {
        /** At the start of the scenario. */
        START,
        /** Six years on, after a conference has collapsed; the years until then were lived with all rules. */
        COLLAPSE,
        /** Six years on, after the most polarised donor, friendly until then, has turned hostile; likewise. */
        EXIT
    }
}
