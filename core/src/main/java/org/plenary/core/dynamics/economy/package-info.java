/**
 * Rules and auxiliaries of emissions, costs of cuts, output, damages and warming. Reads no other domain. Must not know
 * the talks, nor how a rule is switched on.
 */
package org.plenary.core.dynamics.economy;
