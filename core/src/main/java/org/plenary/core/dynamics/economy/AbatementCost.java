package org.plenary.core.dynamics.economy;

import java.util.List;
import org.plenary.core.model.Sector;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * What cuts cost one bloc in one year. Marginal cost of sector s at the avoided share mu:
 *
 * <pre>MAC_s(mu) = gradient_s x frontier_s x trade x rules_s x (a mu + b mu^4)   [2021 $ per tCO2e]</pre>
 *
 * with a and b the bloc's curve of the year (macc_blocs.csv), gradient_s from {@link SectorGradient}, frontier_s the
 * frontier cost of the sector (1 at the start), trade what the rivals' tariffs add to equipment, and rules_s the product of
 * what the rules that are switched on make of it ({@link CostFactor}): technology-gap, standards-barrier, and
 * critical-minerals in power and transport. The curve was fitted to energy CO2 and is used for all gases (modelling choice:
 * no curve of the same source covers the others), and its dollars count as PPP dollars, as in RICE50+, where the curves
 * come from.
 *
 * <p>One object holds the curve of one bloc and may be set again: {@code cost.at(model, world, bloc)}. It is not shared
 * between threads.
 */
public final class AbatementCost {
    /**
     * The mature-cost line, 2021 $ per tCO2e: what costs less is mature technology, which needs deployment and the
     * learning that it brings, but no breakthrough. What costs more would be done by what is not mature yet, led by direct
     * air capture, for which IPCC AR6 WG3 table 12.6 gives 100 to 300 $. Of what the world could avoid in 2050, on a
     * path to net zero, 55 % and more lie below the line (catalogue: mature-technology; 001 §二(三): 60 % of the cuts needed by
     * 2050), over a third below 100 $.
     */
    public static final double MATURE = 300;

    private static final int MOST_STEPS = 60;
    private static final double TOLERANCE = 1e-10;
    /** Shares this near to their last are good for one more step, which doubles the digits. */
    private static final double NEAR = 1e-6;
    private static final double[] POTENTIAL = new double[Sector.COUNT];

    static {
        for (int s = 0; s < Sector.COUNT; s++) {
            POTENTIAL[s] = potential(Sector.at(s));
        }
    }

    private final double[] factor = new double[Sector.COUNT];
    private final double[] abatableMt = new double[Sector.COUNT];
    /** Where the last search ended, by sector: the next one starts there. */
    private final double[] near = new double[Sector.COUNT];
    private final double[] steepness = new double[Sector.COUNT];
    private double a;
    private double b;

    /**
     * The most that a sector can avoid: 1.2 in power and industry, where biomass and direct air capture with storage
     * remove carbon; 1 in transport and buildings, which cannot emit less than nothing; 1 in agriculture, where forests
     * and soils can take up what herds and paddies must emit (IPCC AR6 WG3 chapter 7: 8-14 GtCO2e a year below $100 a
     * tonne, as much as the sector emits). The 1.2 is a modelling choice: removals of a fifth of what the sector emits.
     */
    public static double potential(Sector sector) {
        return sector == Sector.POWER || sector == Sector.INDUSTRY ? 1.2 : 1;
    }

    /** Sets this to the curve of {@code bloc} in the year of {@code world}; returns this. */
    public AbatementCost at(Model model, World world, int bloc) {
        int year = world.year();
        a = model.costA(bloc, year);
        b = model.costB(bloc, year);
        SectorGradient gradient = model.find(SectorGradient.class);
        double trade = 1 + world.get(GlobalStock.TRADE_FRICTION);
        List<CostFactor> rules = model.all(CostFactor.class);
        double total = 0;
        double weighted = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.at(s);
            abatableMt[s] = model.abatableMt(bloc, sector, year);
            factor[s] = gradient == null ? 1 : gradient.relativeCost(sector);
            total += abatableMt[s];
            weighted += abatableMt[s] * factor[s];
        }
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.at(s);
            factor[s] *= (weighted > 0 ? total / weighted : 1) * trade * world.get(GlobalStock.frontierCost(sector));
            for (CostFactor rule : rules) {
                factor[s] *= rule.factor(model, world, bloc, sector);
            }
        }
        return this;
    }

    /** The cost of one more tonne in {@code sector} when the share {@code mu} is avoided, 2021 $ per tCO2e. */
    public double marginal(Sector sector, double mu) {
        return mu <= 0 ? 0 : factor[sector.ordinal()] * curve(mu);
    }

    /** The share that {@code sector} avoids if one more tonne may cost {@code price}, 2021 $ per tCO2e; at most its potential. */
    public double shareAt(Sector sector, double price) {
        return share(sector.ordinal(), price, 0);
    }

    /** What avoiding the share {@code mu} of a sector costs in a year, bn $; nothing for less than none. */
    public double costBn(Sector sector, double mu) {
        if (mu <= 0) {
            return 0;
        }
        double square = mu * mu;
        return abatableMt[sector.ordinal()] / 1000 * factor[sector.ordinal()] * (a / 2 * square + b / 5 * square * square * mu);
    }

    /** What avoiding the shares {@code mu[from]} to {@code mu[from + 4]} costs in a year, bn $. */
    public double costBn(double[] mu, int from) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += costBn(Sector.at(s), mu[from + s]);
        }
        return sum;
    }

    /** What this bloc could avoid at most in the year, MtCO2e. */
    public double potentialMt() {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += potential(Sector.at(s)) * abatableMt[s];
        }
        return sum;
    }

    /** What this bloc could avoid in the year with {@linkplain #MATURE mature} technology, MtCO2e. */
    public double matureMt() {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += shareAt(Sector.at(s), MATURE) * abatableMt[s];
        }
        return sum;
    }

    /**
     * Splits a reduction over the sectors at least cost: one marginal cost p for all sectors, but for those that stand
     * at their floor or at their potential.
     *
     * @param reductionMt what the bloc must avoid in all, MtCO2e; if more than its potential, it does its potential
     * @param floor least shares, from index {@code at}
     * @param shares receives the shares to avoid, from index {@code at}; may be {@code floor} itself
     * @return p, 2021 $ per tCO2e; 0 if the floors suffice
     */
    public double split(double reductionMt, double[] floor, int at, double[] shares) {
        double least = 0;
        double most = 0;
        double highest = 0;
        double total = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            double potential = POTENTIAL[s];
            floor[at + s] = Math.min(floor[at + s], potential);
            total += abatableMt[s];
            least += floor[at + s] * abatableMt[s];
            most += potential * abatableMt[s];
            highest = Math.max(highest, factor[s] * curve(potential));
        }
        if (reductionMt <= least) {
            System.arraycopy(floor, at, shares, at, Sector.COUNT);
            return 0;
        }
        if (reductionMt >= most) {
            for (int s = 0; s < Sector.COUNT; s++) {
                shares[at + s] = POTENTIAL[s];
            }
            return highest;
        }
        double price = price(reductionMt, total, highest, floor, at);
        for (int s = 0; s < Sector.COUNT; s++) {
            shares[at + s] = share(s, price, floor[at + s]);
        }
        return price;
    }

    /**
     * The price at which the sectors avoid {@code reductionMt}: Newton's steps for the price and the shares together, and
     * where they do not settle, for the price alone, within a bracket.
     */
    private double price(double reductionMt, double total, double highest, double[] floor, int at) {
        double cheapness = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            cheapness += abatableMt[s] / factor[s];
            near[s] = reductionMt / total;
        }
        double price = Math.min(highest / 2, curve(reductionMt / total) * total / cheapness);
        for (int step = 0; step < MOST_STEPS / 3; step++) {
            double sum = -reductionMt;
            double slope = 0;
            double moved = 0;
            for (int s = 0; s < Sector.COUNT; s++) {
                double mu = near[s];
                double cube = b * mu * mu * mu;
                steepness[s] = (a + 4 * cube) * factor[s];
                double by = (price - mu * (a + cube) * factor[s]) / steepness[s];
                near[s] = mu + by;
                moved = Math.max(moved, Math.abs(by));
                double potential = POTENTIAL[s];
                if (near[s] > potential) {
                    sum += potential * abatableMt[s];
                } else if (near[s] < floor[at + s]) {
                    sum += floor[at + s] * abatableMt[s];
                } else {
                    sum += near[s] * abatableMt[s];
                    slope += abatableMt[s] / steepness[s];
                }
            }
            if (Math.abs(sum) <= TOLERANCE * total && moved <= NEAR) {
                return price;
            }
            double change = slope > 0 ? -sum / slope : Double.NaN;
            if (!(price + change > 0 && price + change <= highest)) {
                break;
            }
            price += change;
            for (int s = 0; s < Sector.COUNT; s++) {
                near[s] = Math.max(0, near[s] + change / steepness[s]);
            }
        }
        return bracketed(reductionMt, total, highest, floor, at);
    }

    private double bracketed(double reductionMt, double total, double highest, double[] floor, int at) {
        double low = 0;
        double high = highest;
        double price = highest / 2;
        for (int step = 0; step < MOST_STEPS; step++) {
            double sum = -reductionMt;
            double slope = 0;
            for (int s = 0; s < Sector.COUNT; s++) {
                double mu = share(s, price, floor[at + s]);
                sum += mu * abatableMt[s];
                if (mu > floor[at + s] && mu < POTENTIAL[s]) {
                    slope += abatableMt[s] / (factor[s] * (a + 4 * b * mu * mu * mu));
                }
            }
            if (Math.abs(sum) <= TOLERANCE * total) {
                break;
            }
            if (sum < 0) {
                low = price;
            } else {
                high = price;
            }
            double next = price - sum / slope;
            price = next > low && next < high ? next : (low + high) / 2;
        }
        return price;
    }

    private double share(int s, double price, double floor) {
        near[s] = inverse(price / factor[s], near[s]);
        return Math.max(floor, Math.min(POTENTIAL[s], near[s]));
    }

    private double curve(double mu) {
        return mu * (a + b * mu * mu * mu);
    }

    /** The share at which {@code a mu + b mu^4 = x}: Newton's steps from a share that may be near. */
    private double inverse(double x, double near) {
        if (x <= 0) {
            return 0;
        }
        double mu = near > 0 ? near : Math.min(x / a, Math.sqrt(Math.sqrt(x / b)));
        for (int i = 0; i < MOST_STEPS; i++) {
            double cube = b * mu * mu * mu;
            double step = (mu * (a + cube) - x) / (a + 4 * cube);
            mu -= step;
            if (Math.abs(step) <= TOLERANCE * mu) {
                break;
            }
        }
        return mu;
    }
}
