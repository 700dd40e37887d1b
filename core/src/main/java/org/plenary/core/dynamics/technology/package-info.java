/**
 * Rules and auxiliaries of the cost and diffusion of clean technology. Reads economy. Must not know
 * the talks, nor how a rule is switched on.
 */
package org.plenary.core.dynamics.technology;
