package org.plenary.core.negotiator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plenary.core.model.Scenario;
import org.plenary.core.random.RandomStream;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.World;

class AdviceTest {
    private static final Scenario BAKU = ScenarioFiles.load("after-baku");

    @Test
    void adviceIsTheNoisierTheLessScienceABlocHas() {
        Play play = Play.defaults(BAKU, 1).until(Phase.TALKS);
        double none = spread(play, 0);
        double half = spread(play, 0.5);
        assertEquals(0, spread(play, 1), 1e-6, "who has all science is not mistaken");
        assertTrue(half > 0.1 && none > 1.5 * half, half + " with half the science, " + none + " with none");
    }

    /** The standard deviation of what India's advisers say one option is worth, as a part of its mean. */
    private static double spread(Play play, double science) {
        Observation seen = play.seen(BAKU.indexOf("IND"));
        double[] stocks = seen.world().toArray();
        stocks[seen.world().layout().of(BlocStock.SCIENCE_CAPACITY, seen.bloc())] = science;
        World world = World.of(seen.world().layout(), seen.world().year(), stocks);
        Observation advised = new Observation(seen.bloc(), seen.phase(), seen.round(), world, seen.agreements(), seen.conference(),
                seen.capital(), seen.financeLeftBn(), seen.opening(), seen.sides());
        Archive archive = new Archive();
        double sum = 0;
        double squares = 0;
        int draws = 400;
        for (int draw = 0; draw < draws; draw++) {
            double worth = new Delegation(advised, play.model, archive, RandomStream.of(draw, "advice", "", 0), new Linear(archive))
                    .options(2).get(1).total();
            sum += worth;
            squares += worth * worth;
        }
        double mean = sum / draws;
        return Math.sqrt(Math.max(0, squares / draws - mean * mean)) / Math.abs(mean);
    }
}
