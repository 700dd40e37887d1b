package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.model.Pledge;
import org.plenary.core.world.Dynamic;

/**
 * A promise of neutrality leaves room for now, where a promise of cuts does not: so it appeals to developing blocs.
 *
 * <p>{@code a net-zero pledge asks nothing until runUpYears before its target, then falls in a straight line to nothing}:
 * {@link Pledge#ceilingMt}. Switched off, the line begins when the pledge is made, as that of a cut does.
 *
 * <p>Source: 002 §三: most developing countries cannot yet pay for cuts in the near term; compared with the "cuts" of the
 * US, the "neutrality" of China has a market.
 */
public final class NeutralityVsCuts implements Dynamic {
    /** @param runUpYears before its target in which a net-zero pledge begins to bind, 5 to 100 */
    public record Parameters(double runUpYears) {
        /** Modelling choice: a generation of power plants. */
        public static final Parameters DEFAULT = new Parameters(Pledge.NET_ZERO_RUN_UP);

        public Parameters {
            Check.in("runUpYears", runUpYears, 5, 100);
        }
    }

    /** Its parameter is read where pledges become levers: {@link org.plenary.core.model.Scenario#netZeroRunUp}. */
    public NeutralityVsCuts(Parameters parameters) {}
}
