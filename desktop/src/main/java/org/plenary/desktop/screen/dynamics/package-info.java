/**
 * The catalogue of the rules that move the world.
 *
 * <p>Shows view models of {@code present}; it must not know how a rule works.
 */
package org.plenary.desktop.screen.dynamics;
