package org.plenary.core.journal;

import org.plenary.core.game.Move;

/**
 * One recorded move.
 *
 * @param sequence 1, 2, ...
 * @param move what was done
 * @param hash of the state after it
 */
public record Entry(int sequence, Move move, String hash) {}
