/**
 * Rules and auxiliaries of homes: governments, lobbies, publics, science. Reads economy and technology. Must not know
 * the talks, nor how a rule is switched on.
 */
package org.plenary.core.dynamics.politics;
