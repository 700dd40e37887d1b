/**
 * Rules and auxiliaries of fairness, trust, credibility and the procedure of the talks. Reads all other domains. Must not know
 * the talks, nor how a rule is switched on.
 */
package org.plenary.core.dynamics.diplomacy;
