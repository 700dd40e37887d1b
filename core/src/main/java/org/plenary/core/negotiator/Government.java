package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.model.Bloc;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Observation;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;

/**
 * Plays as the bloc's government of the day would, and so plays otherwise after an election. A hostile government is a
 * hard-liner and a doubtful one a boulware. Of the willing, emerging donors answer in kind, the small, the poor and the rich
 * who lead build clubs, other developing blocs roll logs in their groups, and other rich blocs give way evenly. Modelling
 * choices.
 */
public final class Government implements Negotiator {
    private static final double HOSTILE = -0.3;
    private static final double DOUBTFUL = 0.1;
    private static final double LEADING = 0.6;

    private final Archive archive;

    /** Shares what it works out through {@code archive}. */
    public Government(Archive archive) {
        this.archive = archive;
    }

    @Override
    public List<Reasoned> act(Observation seen, Model rules, RandomStream luck) {
        return of(seen.world().get(BlocStock.STANCE, seen.bloc()), rules.scenario().blocs().get(seen.bloc())).act(seen, rules, luck);
    }

    Negotiator of(double stance, Bloc bloc) {
        if (stance < HOSTILE) {
            return new HardLiner(archive);
        } else if (stance < DOUBTFUL) {
            return new Boulware(archive);
        } else if (bloc.emergingDonor()) {
            return new TitForTat(archive);
        } else if (bloc.coalitions().contains("AOSIS") || bloc.coalitions().contains("LDC") || bloc.donor() && stance >= LEADING) {
            return new ClubBuilder(archive);
        }
        return bloc.donor() ? new Linear(archive) : new LogRoller(archive);
    }
}
