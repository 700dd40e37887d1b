package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Observation;
import org.plenary.core.world.Model;

/** Holds out for most of the gain until the end of the talks, and is easily tempted to stand aside. */
public final class Boulware implements Negotiator {
    /** Stands aside if that brings half as much again as joining. Modelling choice. */
    private static final double TEMPTATION = 0.5;

    private final Bargaining bargaining;

    /** A boulware that shares what it works out through {@code archive}. */
    public Boulware(Archive archive) {
        bargaining = new Bargaining(archive, Aspiration.BOULWARE, TEMPTATION);
    }

    @Override
    public List<Reasoned> act(Observation seen, Model rules, RandomStream luck) {
        return bargaining.act(seen, rules, luck);
    }
}
