package org.plenary.core.dynamics.finance;

import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Year;

/**
 * Some give for their standing and their markets: they make good a part of what budgets withhold, and giving is worth
 * something to them.
 *
 * <pre>
 *   given back = makesGood x prestige x what was lost of the money due
 *   worth      = value x prestige x money or technology given        (a term of the appraisal)
 * </pre>
 *
 * prestige is the bloc's own number in the scenario. Source: 000 §2.3: Japan uses technology to raise its standing and
 * open markets, so it supports the talks more than the US.
 */
public final class PrestigeSeeker implements Dynamic {
    private final Parameters p;

    /**
     * @param makesGood the part of what is lost that a bloc with full prestige pays after all, 0 to 1
     * @param value what a dollar given is worth to a bloc with full prestige, dollars, 0 to 1
     */
    public record Parameters(double makesGood, double value) {
        /** Modelling choice; Japan paid half of its GCF pledge by May 2017 where the US paid a third (000 §2.3). */
        public static final Parameters DEFAULT = new Parameters(0.4, 0.2);

        public Parameters {
            Check.in("makesGood", makesGood, 0, 1);
            Check.in("value", value, 0, 1);
        }
    }

    public PrestigeSeeker(Parameters parameters) {
        p = parameters;
    }

    /** The part of what was lost that {@code bloc} pays after all. */
    public double makesGood(Bloc bloc) {
        return p.makesGood * bloc.start().prestige();
    }

    /** What giving {@code bn} of money or technology is worth to {@code bloc}, in the same unit. */
    public double worth(Bloc bloc, double bn) {
        return p.value * bloc.start().prestige() * bn;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        payments.post(year, payments::givenBack);
    }
}
