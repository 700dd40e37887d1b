package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;

/** The press: each day it tells the public of whom a story would move most emissions: large, and with little on its mind. */
public final class PressSeat implements SideSeat {
    @Override
    public List<Reasoned> act(Observation seen, Model rules, Archive archive) {
        if (seen.phase() != Phase.TALKS || seen.beat() != Beat.MORNING || seen.sides().spoke(Command.PRESS, seen.day())) {
            return List.of();
        }
        int best = 0;
        for (int b = 1; b < seen.world().blocs(); b++) {
            best = news(seen, rules, b) > news(seen, rules, best) ? b : best;
        }
        return List.of(new Reasoned(new Command.Speak(Command.PRESS, new Voice.Story(rules.scenario().blocs().get(best).code())),
                Reason.none(Reason.Kind.STORY)));
    }

    private static double news(Observation seen, Model rules, int bloc) {
        return Math.max(0, rules.baselineMt(bloc, seen.world().year())) * (1 - seen.world().get(BlocStock.SALIENCE, bloc));
    }
}
