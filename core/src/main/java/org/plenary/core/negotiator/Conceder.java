package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Observation;
import org.plenary.core.world.Model;

/** Gives way early to get agreements, and joins even if standing aside would bring a good deal more. */
public final class Conceder implements Negotiator {
    /** Stands aside only if that brings more than twice what joining brings. Modelling choice. */
    private static final double TEMPTATION = 1;

    private final Bargaining bargaining;

    /** A conceder that shares what it works out through {@code archive}. */
    public Conceder(Archive archive) {
        bargaining = new Bargaining(archive, Aspiration.CONCEDER, TEMPTATION);
    }

    @Override
    public List<Reasoned> act(Observation seen, Model rules, RandomStream luck) {
        return bargaining.act(seen, rules, luck);
    }
}
