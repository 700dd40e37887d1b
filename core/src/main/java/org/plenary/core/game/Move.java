package org.plenary.core.game;

import org.plenary.core.talks.Command;

/** One line of a game's record. */
public sealed interface Move {
    /** A command that was accepted. */
    record Act(Command command) implements Move {}

    /** The facilitator went back to the opening of the conference of {@code round}, counted from 0. */
    record RollBack(int round) implements Move {}
}
