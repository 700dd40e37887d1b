package org.plenary.core.appraisal;

import org.plenary.core.climate.ClimateModel;
import org.plenary.core.climate.Drivers;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.ClimateDamages;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.technology.LearningByDoing;
import org.plenary.core.model.Gas;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * Shadow prices along a {@link Standing}: what a tonne less of a gas spares each bloc in damages, what experience saves,
 * what adaptation spares. A tonne's price comes from pulses: the climate is run on without a gigatonne of it, and what
 * each bloc then loses less is added up. Damages are taken as straight over the first {@value #STRAIGHT_C} °C of cooling,
 * which is what a strong text brings.
 */
final class Prices {
    /** The gases that drive the climate; fluorinated ones are exogenous to it. */
    static final int GASES = 4;

    static final Gas[] GAS = {Gas.CO2_FOSSIL, Gas.CO2_LAND, Gas.CH4, Gas.N2O};
    /** The last year whose damages count. Source: the design's law 6. */
    private static final int LAST_YEAR = 2200;
    private static final double STRAIGHT_C = 0.2;
    private static final double PULSE_MT = 1000;
    /** Years between pulses; prices run straight between them. */
    private static final int PULSE_YEARS = 10;
    /** Emissions avoided by which the curve of experience is fitted, GtCO2e. */
    private static final double LEARNT_GT = 20;

    private final Standing standing;
    private final Model model;
    private final int blocs;
    private final int years;
    private final double[] tonne;
    /** By year and bloc: present value of a degree less at the beginning of the year, and of all damages of the year, bn $. */
    private final double[] degree;
    private final double[] damages;
    /** By year and sector: change of frontier cost = first x gt / (1 + bend x gt), as a part of itself. */
    private final double[] first;
    private final double[] bend;
    private final double[] bills;
    private final double[][] avoidableMt;

    Prices(Standing standing) {
        this.standing = standing;
        model = standing.model;
        blocs = standing.blocs;
        years = standing.years;
        degree = new double[(years + 1) * blocs];
        damages = new double[(years + 1) * blocs];
        ClimateDamages rule = model.find(ClimateDamages.class);
        if (rule != null) {
            lose(rule);
        }
        CarbonToWarming warming = model.find(CarbonToWarming.class);
        tonne = rule == null || warming == null ? null : pulses(warming);
        first = new double[years * Sector.COUNT];
        bend = new double[years * Sector.COUNT];
        LearningByDoing learning = model.find(LearningByDoing.class);
        if (learning != null) {
            learn(learning);
        }
        bills = new double[years * Sector.COUNT * blocs];
        for (int k = 0; k < years; k++) {
            double[] costBn = standing.costBn(k);
            for (int s = 0; s < Sector.COUNT; s++) {
                for (int b = 0; b < blocs; b++) {
                    bills[(k * Sector.COUNT + s) * blocs + b] = costBn[b * Sector.COUNT + s] * standing.discount(k);
                }
            }
        }
        avoidableMt = new double[years * blocs][];
    }

    private void lose(ClimateDamages rule) {
        double tail = 0;
        for (int year = standing.year(years); year <= LAST_YEAR; year++) {
            tail += StrictMath.pow(1 + model.scenario().discountRate(), standing.year(0) - year);
        }
        for (int k = 1; k <= years; k++) {
            World world = standing.world(k);
            double warmingC = CarbonToWarming.warmingC(model, world);
            for (int b = 0; b < blocs; b++) {
                double output = model.gdpPppBn(b, world.year()) * (k == years ? tail : standing.discount(k));
                double adaptation = world.get(BlocStock.ADAPTATION, b);
                double share = rule.share(model, b, warmingC, adaptation);
                damages[k * blocs + b] = share * output;
                degree[k * blocs + b] = (share - rule.share(model, b, warmingC - STRAIGHT_C, adaptation)) / STRAIGHT_C * output;
            }
        }
    }

    private double[] pulses(CarbonToWarming warming) {
        double[] prices = new double[years * GASES * blocs];
        double[] gasMt = new double[years * GASES];
        double[][] states = new double[years + 1][ClimateModel.STATE];
        standing.world(0).climateInto(states[0]);
        for (int k = 0; k < years; k++) {
            for (int g = 0; g < GASES; g++) {
                gasMt[k * GASES + g] = Emissions.worldMt(model, standing.world(k), GAS[g]);
            }
            System.arraycopy(states[k], 0, states[k + 1], 0, ClimateModel.STATE);
            step(warming, states[k + 1], k, gasMt);
        }
        int from = 0;
        while (from < years - 1) {
            int to = Math.min(from + PULSE_YEARS, years - 1);
            for (int g = 0; g < GASES; g++) {
                if (from == 0) {
                    pulse(warming, states, gasMt, 0, g, prices);
                }
                pulse(warming, states, gasMt, to, g, prices);
                for (int k = from + 1; k < to; k++) {
                    double part = (k - from) / (double) (to - from);
                    for (int b = 0; b < blocs; b++) {
                        prices[(k * GASES + g) * blocs + b] = (1 - part) * prices[(from * GASES + g) * blocs + b]
                                + part * prices[(to * GASES + g) * blocs + b];
                    }
                }
            }
            from = to;
        }
        return prices;
    }

    /** Runs the climate on from year {@code k0} without {@link #PULSE_MT} of a gas in that year. */
    private void pulse(CarbonToWarming warming, double[][] states, double[] gasMt, int k0, int g, double[] prices) {
        double[] state = states[k0].clone();
        gasMt[k0 * GASES + g] -= PULSE_MT;
        for (int k = k0; k < years; k++) {
            step(warming, state, k, gasMt);
            double cooler = (model.climate().warmingC(states[k + 1], 0) - model.climate().warmingC(state, 0)) / PULSE_MT;
            for (int b = 0; b < blocs; b++) {
                prices[(k0 * GASES + g) * blocs + b] += cooler * degree[(k + 1) * blocs + b];
            }
        }
        gasMt[k0 * GASES + g] += PULSE_MT;
    }

    private void step(CarbonToWarming warming, double[] state, int k, double[] gasMt) {
        int i = k * GASES;
        Drivers drivers = warming.drivers(standing.year(k), gasMt[i], gasMt[i + 1], gasMt[i + 2], gasMt[i + 3]);
        model.climate().step(state, 0, drivers);
    }

    private void learn(LearningByDoing rule) {
        for (int k = 0; k < years; k++) {
            World world = standing.world(k);
            for (int s = 0; s < Sector.COUNT; s++) {
                Sector sector = Sector.at(s);
                double cost = world.get(GlobalStock.frontierCost(sector));
                double half = rule.change(world, sector, LEARNT_GT / 2) / cost * 2 / LEARNT_GT;
                double whole = rule.change(world, sector, LEARNT_GT) / cost / LEARNT_GT;
                // half = first / (1 + bend LEARNT_GT / 2), whole = first / (1 + bend LEARNT_GT)
                double ratio = whole == 0 ? 1 : half / whole;
                bend[k * Sector.COUNT + s] = (ratio - 1) / (1 - ratio / 2) / LEARNT_GT;
                first[k * Sector.COUNT + s] = whole * (1 + bend[k * Sector.COUNT + s] * LEARNT_GT);
            }
        }
    }

    /** The emissions of {@code bloc} in year {@code k} that a cut of the whole of a sector avoids, by sector and gas, MtCO2e. */
    double[] avoidableMt(int k, int bloc) {
        int i = k * blocs + bloc;
        if (avoidableMt[i] == null) {
            double[] mt = new double[Sector.COUNT * GASES];
            for (int s = 0; s < Sector.COUNT; s++) {
                for (int g = 0; g < GASES; g++) {
                    mt[s * GASES + g] = Math.max(0, model.baselineMt(bloc, Sector.at(s), GAS[g], standing.year(k)));
                }
            }
            avoidableMt[i] = mt;
        }
        return avoidableMt[i];
    }

    /** Adds to {@code worth}, by bloc, what it spares that these amounts of the gases are not emitted in year {@code k}. */
    void spare(int k, double[] mt, double[] worth) {
        for (int g = 0; g < GASES && tonne != null; g++) {
            int at = (k * GASES + g) * blocs;
            for (int b = 0; b < blocs; b++) {
                worth[b] += mt[g] * tonne[at + b];
            }
        }
    }

    /** By year, gas and bloc: present value of a tonne less, bn $ per MtCO2e; null if nothing warms or nothing is lost. */
    double[] tonne() {
        return tonne;
    }

    /** By year, sector and bloc: what cuts cost, present value, bn $. */
    double[] bills() {
        return bills;
    }

    /** The change of the frontier cost of a sector, as a part of itself, when this much more was avoided until year {@code k}. */
    double learnt(int k, int sector, double gt) {
        int i = k * Sector.COUNT + sector;
        return first[i] * gt / (1 + bend[i] * Math.max(0, gt));
    }

    /** Present value of all damages of {@code bloc} at the beginning of year {@code k}, and of all years after the last, bn $. */
    double damagesBn(int k, int bloc) {
        return damages[k * blocs + bloc];
    }
}
