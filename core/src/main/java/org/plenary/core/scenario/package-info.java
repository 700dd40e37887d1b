/**
 * Files in, checked values out: the strict JSON codec of records and the scenarios that are read with it.
 *
 * <p>Whatever is wrong with a file ends in one {@link org.plenary.core.scenario.ScenarioException}, which says where, what
 * was found and what was expected. Nothing is guessed, filled in or skipped. Knows the catalogue of dynamics, to check
 * what a scenario sets. Must not know a running game: no state, no command, no negotiator.
 */
package org.plenary.core.scenario;
