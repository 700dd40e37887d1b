package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Cuts, technology and money are linked: the conditional part of a promise binds as help arrives.
 *
 * <pre>
 *   coverage = min(1, new money / (need GDP) + programmes / enough)
 *   dSUPPORT = (coverage - SUPPORT) / lag
 * </pre>
 *
 * New money is what arrives beyond what flowed at the start; programmes are those of granted, licensed and joint
 * technology. Switched off, conditional parts never bind.
 *
 * <p>Source: 000 §1 (the three tasks of the talks), 001 §二(二).
 */
public final class ThreeCurrencies implements Dynamic {
    private final Parameters p;

    /**
     * @param need new money a year that the conditional promises need, as a share of GDP at market rates
     * @param enough programmes a year that would do without money, 1 to 60
     * @param lagYears until help turns into cuts, 1 to 10
     */
    public record Parameters(double need, double enough, double lagYears) {
        /**
         * Need: modelling choice, one per cent of GDP; for all developing blocs together about the 300 bn of Baku.
         * Enough: two programmes in each sector. Lag: a project takes about three years.
         */
        public static final Parameters DEFAULT = new Parameters(0.01, 10, 3);

        public Parameters {
            Check.in("need", need, 0.0005, 0.1);
            Check.in("enough", enough, 1, 60);
            Check.in("lagYears", lagYears, 1, 10);
        }
    }

    public ThreeCurrencies(Parameters parameters) {
        p = parameters;
    }

    /** The part of the conditional promises of {@code bloc} that binds, 0 to 1; 0 while the rule is off. */
    public static double support(Model model, World world, int bloc) {
        return model.find(ThreeCurrencies.class) == null ? 0 : world.get(BlocStock.SUPPORT, bloc);
    }

    /** {@link #support(Model, World, int)} of every bloc, as {@code Levers.of} takes it. */
    public static double[] support(Model model, World world) {
        double[] support = new double[world.blocs()];
        for (int b = 0; b < support.length; b++) {
            support[b] = support(model, world, b);
        }
        return support;
    }

    /** How far this much help would cover what the conditional promises of {@code bloc} need, 0 to 1. */
    public double coverage(Model model, World world, int bloc, double newMoneyBn, double programmes) {
        double need = p.need * model.gdpMerBn(bloc, world.year());
        return Math.max(0, Math.min(1, newMoneyBn / need + programmes / p.enough));
    }

    /** Years until help turns into cuts: the part {@code 1 / lag} of the distance is made each year. */
    public double lagYears() {
        return p.lagYears;
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        for (int b = 0; b < year.blocs(); b++) {
            double money = payments.received(b) - payments.startedFor(b);
            double coverage = coverage(year.model(), year.world(), b, money, transfers.programmes(b));
            year.post(BlocStock.SUPPORT, b, (coverage - year.world().get(BlocStock.SUPPORT, b)) / p.lagYears);
        }
    }
}
