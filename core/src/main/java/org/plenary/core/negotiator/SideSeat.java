package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.talks.Observation;
import org.plenary.core.world.Model;

/** Plays a seat that is no bloc. What it does follows from what everybody knows; it draws no luck. */
public interface SideSeat {
    /**
     * What the seat does now, in order; empty if it has nothing to do, and always so once it has done what it returned.
     *
     * @param seen what everybody knows
     */
    List<Reasoned> act(Observation seen, Model rules, Archive archive);
}
