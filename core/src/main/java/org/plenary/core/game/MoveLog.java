package org.plenary.core.game;

/** Where moves are kept before they are acknowledged. */
@FunctionalInterface
public interface MoveLog {
    /** Keeps nothing. */
    MoveLog NONE = (sequence, move, hash) -> {};

    /**
     * Keeps a move.
     *
     * @param sequence 1, 2, ...
     * @param hash of the state after the move
     * @throws java.io.UncheckedIOException if it cannot be kept; the move then does not happen
     */
    void append(int sequence, Move move, String hash);

    /** A conference has opened: a good place to come back to. The move that opened it is kept already. */
    default void opened(Game game) {}
}
