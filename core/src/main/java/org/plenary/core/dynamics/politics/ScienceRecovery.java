package org.plenary.core.dynamics.politics;

import org.plenary.core.model.Check;
import org.plenary.core.model.Voice;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Year;

/**
 * After a failure scientists and civil society speak up first, and part of the trust in the process comes back.
 *
 * <p>{@code dMULTILATERAL_TRUST = pace x mean science capacity x max(0, usual - MULTILATERAL_TRUST)}.
 *
 * <p>Source: 000 §2.1: when Copenhagen had failed, scientists and NGOs were the first to speak; they are a force that
 * maintains the talks.
 */
public final class ScienceRecovery implements Dynamic {
    private final Parameters p;

    /**
     * @param pace part of what is missing that full science restores in a year, 0 to 1
     * @param usual trust up to which it restores, 0 to 1
     */
    public record Parameters(double pace, double usual) {
        /** Modelling choice: Copenhagen's damage was mended in the six years to Paris, half of it without a new deal. */
        public static final Parameters DEFAULT = new Parameters(0.2, 0.5);

        public Parameters {
            Check.in("pace", pace, 0, 1);
            Check.in("usual", usual, 0, 1);
        }
    }

    public ScienceRecovery(Parameters parameters) {
        p = parameters;
    }

    /** To speak up brings at once what would take a year. */
    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Spoken spoken && spoken.voice() instanceof Voice.SpeakUp) {
            annual(year);
        }
    }

    @Override
    public void annual(Year year) {
        double science = 0;
        for (int b = 0; b < year.blocs(); b++) {
            science += year.world().get(BlocStock.SCIENCE_CAPACITY, b) / year.blocs();
        }
        double missing = Math.max(0, p.usual - year.world().get(GlobalStock.MULTILATERAL_TRUST));
        year.post(GlobalStock.MULTILATERAL_TRUST, p.pace * science * missing);
    }
}
