package org.plenary.core.dynamics.politics;

import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Check;
import org.plenary.core.model.Voice;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Who has little climate science knows less well what is good for it; working with others on technology builds it up.
 *
 * <pre>
 *   spread of advice  = most x (1 - SCIENCE_CAPACITY)          standard deviation, as a share of the true worth
 *   dSCIENCE_CAPACITY = learning x programmes x (1 - SCIENCE_CAPACITY)
 * </pre>
 *
 * Switched off, everybody's advice is exact. Source: 000 §2.2: most IPCC authors come from developed countries, which
 * gives these an evident advantage in the talks.
 */
public final class ScienceAsymmetry implements Dynamic {
    private final Parameters p;

    /**
     * @param most spread of advice without any science of one's own, 0 to 2
     * @param learning part of what is missing that one programme teaches in a year, 0 to 0.1
     */
    public record Parameters(double most, double learning) {
        /** Modelling choice: without science one may be half wrong; ten programmes for ten years teach about a half. */
        public static final Parameters DEFAULT = new Parameters(0.5, 0.007);

        public Parameters {
            Check.in("most", most, 0, 2);
            Check.in("learning", learning, 0, 0.1);
        }
    }

    public ScienceAsymmetry(Parameters parameters) {
        p = parameters;
    }

    /** The standard deviation of the advice that {@code bloc} gets, as a share of the true worth. */
    public double spread(World world, int bloc) {
        return p.most * (1 - world.get(BlocStock.SCIENCE_CAPACITY, bloc));
    }

    /** A briefing teaches as much as ten programmes in a year. Modelling choice: a delegation learns faster than a country. */
    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Spoken spoken && spoken.voice() instanceof Voice.Briefing briefing) {
            int bloc = year.scenario().indexOf(briefing.bloc());
            year.post(BlocStock.SCIENCE_CAPACITY, bloc, 10 * p.learning * (1 - year.world().get(BlocStock.SCIENCE_CAPACITY, bloc)));
        }
    }

    @Override
    public void annual(Year year) {
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        for (int b = 0; b < year.blocs(); b++) {
            double missing = 1 - year.world().get(BlocStock.SCIENCE_CAPACITY, b);
            year.post(BlocStock.SCIENCE_CAPACITY, b, Math.min(1, p.learning * transfers.programmes(b)) * missing);
        }
    }
}
