package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * A neighbour who knows the place makes a donor's dollar worth more.
 *
 * <pre>worth of a dollar x (1 + gain x max over other developing blocs n of TRUST(recipient, n) x CAPACITY_n)</pre>
 *
 * for money that is not tied; CAPACITY is the absorptive capacity, the people and institutions that a partner brings.
 *
 * <p>Source: 003 §二: Brazil gathers donors, UN bodies and neighbours for the Amazon; having received aid itself, it
 * understands the needs, and its policies, techniques and experience suit countries like it.
 */
public final class Trilateral implements Dynamic {
    private final Parameters p;

    /** @param gain what a wholly trusted and able partner adds to the worth of a dollar, 0 to 1 */
    public record Parameters(double gain) {
        /** Modelling choice: a quarter; reviews of trilateral projects praise them without numbers. */
        public static final Parameters DEFAULT = new Parameters(0.25);

        public Parameters {
            Check.in("gain", gain, 0, 1);
        }
    }

    public Trilateral(Parameters parameters) {
        p = parameters;
    }

    /** What partners add to the worth of an untied dollar in {@code to}, as a share of it; 0 while the rule is off. */
    public static double added(Model model, World world, int to) {
        Trilateral rule = model.find(Trilateral.class);
        if (rule == null || !model.scenario().blocs().get(to).developing()) {
            return 0;
        }
        double best = 0;
        for (int n = 0; n < world.blocs(); n++) {
            if (n != to && model.scenario().blocs().get(n).developing()) {
                best = Math.max(best, world.get(PairStock.TRUST, to, n) * world.get(BlocStock.ABSORPTIVE_CAPACITY, n));
            }
        }
        return rule.p.gain * best;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        for (int to = 0; to < year.blocs(); to++) {
            double price = Output.pppPerUsd(year.model(), to, year.year()) * year.model().discount(year.year());
            year.post(BlocStock.WORTH, to, payments.addedByPartnersBn(to) * price);
        }
    }
}
