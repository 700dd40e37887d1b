/**
 * The facade: one game with its seats and its history. Every move, of people and AI alike, goes through {@link
 * org.plenary.core.game.Game#submit}, is written to the {@link org.plenary.core.game.MoveLog} and only then happens.
 *
 * <p>Must not know how a journal is written, nor any screen.
 */
package org.plenary.core.game;
