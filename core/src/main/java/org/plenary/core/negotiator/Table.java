package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Decision;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Rules;

/** The moves of one beat as they add up: each is first tried by the rules on what the seat sees, and kept if it is legal. */
final class Table {
    private final Rules rules;
    private final List<Reasoned> moves = new ArrayList<>();
    private GameState state;

    Table(Observation seen, Rules rules) {
        this.rules = rules;
        state = seen.asState();
    }

    /** Makes the move if it is legal. */
    boolean play(Command command, Reason reason) {
        if (!(rules.decide(state, command) instanceof Decision.Accepted accepted)) {
            return false;
        }
        for (Event event : accepted.events()) {
            state = event.evolve(state);
        }
        moves.add(new Reasoned(command, reason));
        return true;
    }

    /** Whether the move is legal now. */
    boolean allows(Command command) {
        return rules.decide(state, command) instanceof Decision.Accepted;
    }

    /** Makes the move that ends the beat, whatever follows from it. */
    List<Reasoned> close(Command command, Reason reason) {
        moves.add(new Reasoned(command, reason));
        return List.copyOf(moves);
    }
}
