package org.plenary.core.world;

import java.util.Set;
import org.plenary.core.model.Scenario;

/**
 * What a rule may look at when it is made.
 *
 * @param scenario the scenario
 * @param climate the climate in which it starts
 * @param on ids of the rules of the catalogue that run
 */
public record Setup(Scenario scenario, StartClimate climate, Set<String> on) {}
