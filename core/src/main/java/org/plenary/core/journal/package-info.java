/**
 * The save file: JSON Lines, a header and one line per move, each forced to disk before the move is acknowledged. A
 * {@link org.plenary.core.journal.Journal} is the {@link org.plenary.core.game.MoveLog} of one game; {@link
 * org.plenary.core.journal.Journals} reads, checks and folds what was recorded.
 *
 * <p>A line ends with its chain: a hash over the chain of the line before and all its own bytes. So a changed byte, a
 * lost line or a swapped one is found without playing the game; playing it finds the rest, as each line also holds the
 * hash of the state after its move. A line is whole when its line feed is there: what a killed process leaves behind
 * it was never acknowledged, and is cut.
 *
 * <p>Beside the journal stands a {@link org.plenary.core.journal.Snapshot} for each conference that opened. It is not
 * needed to play on, only where another version of the engine can no longer repeat the moves.
 *
 * <p>Must not know screens, reports or the command line.
 */
package org.plenary.core.journal;
