/**
 * The negotiating table: the blocs around it, a stage in the middle, the player's move, and what just happened.
 *
 * <p>Must not know the rules: it shows view models and sends commands; what is refused, the refusal explains.
 */
package org.plenary.desktop.screen.table;
