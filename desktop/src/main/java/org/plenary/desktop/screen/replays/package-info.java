/**
 * Games that were kept: the list of them, one to look at moment by moment, two endings side by side.
 *
 * <p>Shows view models of {@code present}; it must not know how a rule works.
 */
package org.plenary.desktop.screen.replays;
