package org.plenary.core.negotiator;

import java.util.List;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;

/**
 * The community of science: assesses on the first day, briefs the delegation that knows least on the second, brings together
 * on the third the two large emitters that trust each other least, and speaks up after a collapse.
 */
public final class ScienceSeat implements SideSeat {
    /** Who emits more than this share of all is large. Modelling choice. */
    private static final double LARGE = 0.05;

    @Override
    public List<Reasoned> act(Observation seen, Model rules, Archive archive) {
        boolean morning = seen.phase() == Phase.TALKS && seen.beat() == Beat.MORNING;
        boolean over = seen.conference() != null && seen.conference().outcome() == Conference.Outcome.COLLAPSED;
        Voice voice = morning ? voice(seen, rules) : over ? new Voice.SpeakUp() : null;
        return voice == null || seen.sides().spoke(Command.SCIENCE, morning ? seen.day() : 0) ? List.of()
                : List.of(new Reasoned(new Command.Speak(Command.SCIENCE, voice), Reason.none(kind(voice))));
    }

    private static Reason.Kind kind(Voice voice) {
        return voice instanceof Voice.Assessment ? Reason.Kind.ASSESS : voice instanceof Voice.Briefing ? Reason.Kind.BRIEF
                : voice instanceof Voice.Meeting ? Reason.Kind.MEET : Reason.Kind.SPEAK_UP;
    }

    private static Voice voice(Observation seen, Model rules) {
        return switch (seen.day()) {
            case 1 -> new Voice.Assessment();
            case 2 -> new Voice.Briefing(rules.scenario().blocs().get(leastKnowing(seen.world())).code());
            case 3 -> meeting(seen.world(), rules);
            default -> null;
        };
    }

    private static int leastKnowing(World world) {
        int least = 0;
        for (int b = 1; b < world.blocs(); b++) {
            least = world.get(BlocStock.SCIENCE_CAPACITY, b) < world.get(BlocStock.SCIENCE_CAPACITY, least) ? b : least;
        }
        return least;
    }

    private static Voice meeting(World world, Model rules) {
        double all = 0;
        for (int b = 0; b < world.blocs(); b++) {
            all += Math.max(0, rules.baselineMt(b, world.year()));
        }
        Voice.Meeting best = null;
        double least = 2;
        for (int a = 0; a < world.blocs(); a++) {
            for (int b = 0; b < a; b++) {
                boolean large = Math.min(rules.baselineMt(a, world.year()), rules.baselineMt(b, world.year())) >= LARGE * all;
                double trust = world.get(PairStock.TRUST, a, b) + world.get(PairStock.TRUST, b, a);
                if (large && trust < least) {
                    least = trust;
                    best = new Voice.Meeting(rules.scenario().blocs().get(b).code(), rules.scenario().blocs().get(a).code());
                }
            }
        }
        return best;
    }
}
