/**
 * The end of a game: what it amounts to, and what to talk about.
 *
 * <p>Shows view models of {@code present}; it must not know how a rule works.
 */
package org.plenary.desktop.screen.debrief;
