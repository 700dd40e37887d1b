package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Observation;
import org.plenary.core.world.Model;

/**
 * Plays a seat: the extension point for temperaments. Everything it does follows from its arguments; it keeps nothing of
 * a game from one call to the next but what it could work out again.
 */
public interface Negotiator {
    /**
     * What the seat does in this beat, in order. In the talks the last command finishes the beat; in plenary the only one
     * declares. A command that the rules refuse is dropped, and a seat that has not finished is passed.
     *
     * @param seen what the seat knows
     * @param rules the model everybody reckons with
     * @param luck the seat's own random stream for this beat
     */
    List<Reasoned> act(Observation seen, Model rules, RandomStream luck);
}
