/**
 * Rules and auxiliaries of climate finance, from promise to delivery. Reads economy, technology and politics. Must not know
 * the talks, nor how a rule is switched on.
 */
package org.plenary.core.dynamics.finance;
