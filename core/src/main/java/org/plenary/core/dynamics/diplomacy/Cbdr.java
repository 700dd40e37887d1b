package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.finance.GoalKey;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Common but differentiated responsibilities: who has more and emitted more owes more.
 *
 * <pre>
 *   fair_b = r C_b / sum(C) + (1 - r) K_b / sum(K)
 *   K_b    = population x max(0, income - threshold)          capacity
 *   C_b    = CO2 since 1850                                    responsibility
 *   dCREDIBILITY = -penalty x max(0, 1 - avoided / min(fair x all that is avoided, own emissions)) x CREDIBILITY     Annex I
 * </pre>
 *
 * Source: 001 §三(二), 002 §二, 003 §一 and §四.1; the formula is that of the Greenhouse Development Rights (Baer et al.
 * 2008), whose threshold is 7500 PPP $ a head. The weight r of the past is {@link HistoricalResponsibility}.
 */
public final class Cbdr implements Dynamic, GoalKey {
    /** Nobody is measured before the world avoids this much, MtCO2e. Modelling choice: a tenth of a per cent of emissions. */
    private static final double MEASURED_FROM_MT = 50;

    private final Parameters p;

    /**
     * @param threshold income that counts as needed to live, 2021 PPP $ a head
     * @param penalty part of its credibility that an Annex I bloc which avoids nothing loses in a year, 0 to 0.2
     */
    public record Parameters(double threshold, double penalty) {
        /** Baer et al. 2008; the penalty is a modelling choice: ten years of doing nothing cost a tenth. */
        public static final Parameters DEFAULT = new Parameters(7_500, 0.01);

        public Parameters {
            Check.in("threshold", threshold, 0, 50_000);
            Check.in("penalty", penalty, 0, 0.2);
        }
    }

    public Cbdr(Parameters parameters) {
        p = parameters;
    }

    /** The share of the joint effort that is fair for {@code bloc}; sums to 1 over blocs. */
    public double fairShare(Model model, World world, int bloc) {
        double carbon = 0;
        double capacity = 0;
        for (int b = 0; b < world.blocs(); b++) {
            carbon += world.get(BlocStock.CUMULATIVE_CO2, b);
            capacity += capacity(model, b, world.year());
        }
        double responsible = carbon > 0 ? world.get(BlocStock.CUMULATIVE_CO2, bloc) / carbon : 1.0 / world.blocs();
        double able = capacity > 0 ? capacity(model, bloc, world.year()) / capacity : 1.0 / world.blocs();
        double past = HistoricalResponsibility.weight(model);
        return past * responsible + (1 - past) * able;
    }

    /** What {@code bloc} weighs when a finance goal is split over those who owe it: its fair share. */
    @Override
    public double financeWeight(Model model, World world, int bloc) {
        return fairShare(model, world, bloc);
    }

    /** What is left above the threshold, billion $. */
    private double capacity(Model model, int bloc, int year) {
        return Math.max(0, model.gdpPppBn(bloc, year) - model.populationM(bloc, year) * p.threshold / 1000);
    }

    /**
     * How far an effort goes beyond what is fair: 0 within, 1 at twice the fair share and more.
     *
     * @param share of the joint effort that is asked of {@code bloc}, 0 to 1
     */
    public double excess(Model model, World world, int bloc, double share) {
        return Math.max(0, Math.min(1, share / Math.max(1e-6, fairShare(model, world, bloc)) - 1));
    }

    @Override
    public void annual(Year year) {
        double total = 0;
        for (int b = 0; b < year.blocs(); b++) {
            total += avoided(year, b);
        }
        if (total < MEASURED_FROM_MT) {
            return;
        }
        for (int b = 0; b < year.blocs(); b++) {
            if (year.bloc(b).annexI()) {
                double fair = Math.min(total * fairShare(year.model(), year.world(), b), abatable(year, b));
                double done = fair > 0 ? avoided(year, b) / fair : 1;
                year.post(BlocStock.CREDIBILITY, b, -p.penalty * Math.max(0, Math.min(1, 1 - done))
                        * year.world().get(BlocStock.CREDIBILITY, b));
            }
        }
    }

    private static double abatable(Year year, int bloc) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += year.model().abatableMt(bloc, Sector.at(s), year.year());
        }
        return sum;
    }

    private static double avoided(Year year, int bloc) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += Emissions.avoidedMt(year.model(), year.world(), bloc, Sector.at(s));
        }
        return sum;
    }
}
