package org.plenary.core.game;

import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Event;

/** One line of a game's record. */
public sealed interface Move {
    /** A command that was accepted. */
    record Act(Command command) implements Move {}

    /** The facilitator went back to the opening of the conference of {@code round}, counted from 0. */
    record RollBack(int round) implements Move {}

    /**
     * The game was taken over from another version of the engine, as what had happened; only ever the first move.
     *
     * @param year at whose beginning it started
     * @param start the world then, in the order of the layout
     * @param agreements that bound then
     * @param moves the events of each move since
     */
    record Restored(int year, double[] start, List<Agreement> agreements, List<List<Event>> moves) implements Move {
        public Restored {
            agreements = List.copyOf(agreements);
            moves = moves.stream().map(List::copyOf).toList();
        }
    }
}
