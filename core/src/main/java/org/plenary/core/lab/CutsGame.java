package org.plenary.core.lab;

import java.util.Arrays;
import java.util.List;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.ClimateDamages;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.technology.LearningByDoing;
import org.plenary.core.model.Gas;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * The game of cuts without talks: every bloc, or coalition of blocs, cuts as far as it serves its own consumption. The
 * costs, the damages, the climate, the pace of sectors and learning are those of the dynamics, along the path that the
 * real annual step takes when nothing binds anybody; politics at home and carbon leakage are left out.
 *
 * <p>The rule of a group G that maximises its own consumption, for member b, sector s and year t:
 *
 * <pre>
 *   MAC_bs(mu)    = sum over j in G of SCC_j(t, gases of b and s) + LEARNING_Gs(t)
 *   SCC_j(t, g)   = sum over u > t of d(u)/d(t) x (damages that a tonne of g less in t spares j in u)
 *   LEARNING_Gs(t) = sum over u > t of d(u)/d(t) x (what a tonne more of cuts in t takes off the cost of G's cuts in u)
 * </pre>
 *
 * d discounts. It is the first-order condition of the group's problem, others' cuts given: the open-loop Nash equilibrium
 * of Nordhaus and Yang 1996, and for coalitions the partial agreement Nash equilibrium of Chander and Tulkens 1997, with
 * learning. As sectors move at a limited pace it is very nearly, not exactly, the optimum. All prices depend on the path
 * that they lead to, and are found by iteration.
 *
 * <p>Not thread-safe.
 */
final class CutsGame {
    /** The last year whose consumption counts (design, law 6). After the scenario's horizon baselines stay as they are. */
    static final int LAST_YEAR = 2200;
    /** Nobody knows the elections to come; as in the appraisal, every look ahead draws this one future. */
    private static final long SEED = 0;
    private static final Sector[] SECTORS = Sector.values();
    private static final Gas[] GASES = {Gas.CO2_FOSSIL, Gas.CO2_LAND, Gas.CH4, Gas.N2O};
    /** The worth of a tonne is found by a pulse in every so many years, and runs straight between. */
    private static final int PULSE_EVERY = 8;
    private static final double PULSE_MT = 100;

    private final Model model;
    private final int blocs;
    private final int years;
    private final World[] worlds;
    private final double[] discount;
    private final AbatementCost[][] cost;
    private final ClimateDamages damages;
    private final CarbonToWarming warming;
    private final LearningByDoing learning;
    /** By year, then bloc, sector and gas: its part of a tonne of CO2e avoided. */
    private final double[][] part;

    /**
     * What comes of some cuts.
     *
     * @param cut by year, then bloc and sector: the share avoided
     * @param consumption by bloc, from the start to {@link #LAST_YEAR}, discounted to the start, bn 2021 PPP $
     * @param climate by year: the state of the climate on 1 January
     * @param emittedMt by year, then gas
     * @param saves by year, then bloc and sector: what a Gt more of cuts before takes off the cost of the year, bn $
     */
    record Path(double[][] cut, double[] consumption, double[][] climate, double[][] emittedMt, double[][] saves) {
        double total() {
            return Arrays.stream(consumption).sum();
        }
    }

    CutsGame(Model model, World start) {
        this.model = model;
        blocs = start.blocs();
        years = LAST_YEAR - start.year() + 1;
        worlds = new World[years];
        discount = new double[years];
        cost = new AbatementCost[years][blocs];
        part = new double[years][blocs * Sector.COUNT * GASES.length];
        damages = model.find(ClimateDamages.class);
        warming = model.find(CarbonToWarming.class);
        learning = model.find(LearningByDoing.class);
        for (int k = 0; k < years; k++) {
            worlds[k] = k == 0 ? start : next(worlds[k - 1]);
            discount[k] = StrictMath.pow(1 + model.scenario().discountRate(), -k);
            for (int b = 0; b < blocs; b++) {
                cost[k][b] = new AbatementCost().at(model, worlds[k], b);
                for (int s = 0; s < Sector.COUNT; s++) {
                    for (int g = 0; g < GASES.length; g++) {
                        double mt = model.baselineMt(b, SECTORS[s], GASES[g], worlds[k].year());
                        part[k][(b * Sector.COUNT + s) * GASES.length + g] = mt > 0 ? mt / abatableMt(k, b, s) : 0;
                    }
                }
            }
        }
    }

    private World next(World world) {
        Levers none = Levers.of(model.scenario(), List.of(), world.year(), ThreeCurrencies.support(model, world));
        return Ledger.apply(world, model.year(world, none, SEED), world.year() + 1);
    }

    private double abatableMt(int k, int b, int s) {
        return model.abatableMt(b, SECTORS[s], worlds[k].year());
    }

    /** Nobody cuts more than current policies do. */
    Path noDeal() {
        double[][] cut = new double[years][blocs * Sector.COUNT];
        for (int k = 0; k < years; k++) {
            for (int b = 0; b < blocs; b++) {
                for (int s = 0; s < Sector.COUNT; s++) {
                    cut[k][b * Sector.COUNT + s] = worlds[k].get(SectorStock.ABATEMENT, b, SECTORS[s]);
                }
            }
        }
        return run(cut, null);
    }

    /**
     * Every sector moves, at its pace, to where the last tonne costs {@code price}: by year, then bloc and sector, $ per
     * tCO2e; what it would avoid unasked, it avoids in any case.
     */
    Path at(double[][] price) {
        double[][] cut = new double[years][blocs * Sector.COUNT];
        for (int i = 0; i < cut[0].length; i++) {
            cut[0][i] = worlds[0].get(SectorStock.ABATEMENT, i / Sector.COUNT, SECTORS[i % Sector.COUNT]);
        }
        return run(cut, price);
    }

    private Path run(double[][] cut, double[][] price) {
        double[] consumption = new double[blocs];
        double[][] climate = new double[years][];
        double[][] emitted = new double[years][GASES.length];
        double[][] saves = new double[years][blocs * Sector.COUNT];
        double[] more = new double[Sector.COUNT]; // GtCO2e avoided beyond current policies so far
        double[] state = new double[ClimateModel.STATE];
        worlds[0].climateInto(state);
        for (int k = 0; k < years; k++) {
            World world = worlds[k];
            climate[k] = state.clone();
            double warmingC = model.climate().warmingC(state, 0);
            Arrays.fill(emitted[k], 0);
            emitted[k][0] = model.scenario().bunkersMt(world.year());
            for (int b = 0; b < blocs; b++) {
                consumption[b] += discount[k] * (model.gdpPppBn(b, world.year()) - damagesBn(k, b, warmingC));
            }
            for (int s = 0; s < Sector.COUNT; s++) {
                double frontier = world.get(GlobalStock.frontierCost(SECTORS[s]));
                double cheaper = learning == null ? 0 : learning.change(world, SECTORS[s], more[s]) / frontier;
                double slope = learning == null ? 0
                        : cheaper - learning.change(world, SECTORS[s], more[s] + 1) / frontier;
                for (int b = 0; b < blocs; b++) {
                    int i = b * Sector.COUNT + s;
                    if (price != null && k > 0) {
                        double before = cut[k - 1][i];
                        double wanted = cost[k][b].shareAt(SECTORS[s], Math.max(0, price[k][i] / (1 + cheaper)));
                        double unasked = world.get(SectorStock.ABATEMENT, b, SECTORS[s]);
                        cut[k][i] = Math.max(unasked, before + Plan.move(SECTORS[s], wanted, before));
                    }
                    double mu = cut[k][i];
                    double bn = cost[k][b].costBn(SECTORS[s], mu);
                    consumption[b] -= discount[k] * bn * (1 + cheaper);
                    saves[k][i] = bn * slope;
                    for (int g = 0; g < GASES.length; g++) {
                        emitted[k][g] += Emissions.gasMt(model, world.year(), b, SECTORS[s], GASES[g], mu);
                    }
                }
                for (int b = 0; b < blocs; b++) {
                    double usual = Math.max(0, world.get(SectorStock.ABATEMENT, b, SECTORS[s]));
                    more[s] += (Math.max(0, cut[k][b * Sector.COUNT + s]) - usual) * abatableMt(k, b, s) / 1000;
                }
            }
            step(k, state, emitted[k]);
        }
        return new Path(cut, consumption, climate, emitted, saves);
    }

    private void step(int k, double[] state, double[] mt) {
        if (warming != null) {
            model.climate().step(state, 0, warming.drivers(worlds[k].year(), mt[0], mt[1], mt[2], mt[3]));
        }
    }

    private double damagesBn(int k, int b, double warmingC) {
        return damages == null ? 0 : damages.share(model, b, warmingC, worlds[k].get(BlocStock.ADAPTATION, b))
                * model.gdpPppBn(b, worlds[k].year());
    }

    /**
     * What a tonne less spares on a path: by year, then holder, emitter and sector; $ of the year per tCO2e.
     */
    double[][] spared(Path path) {
        double[][] spared = new double[years][blocs * blocs * Sector.COUNT];
        double[][] then = null;
        int from = 0;
        for (int k = 0; k < years; k = k + PULSE_EVERY < years || k == years - 1 ? k + PULSE_EVERY : years - 1) {
            double[][] scc = pulses(path, k);
            for (int year = then == null ? k : from + 1; year <= k; year++) {
                double weight = then == null ? 1 : (year - from) / (double) (k - from);
                for (int holder = 0; holder < blocs; holder++) {
                    for (int i = 0; i < blocs * Sector.COUNT; i++) {
                        double sum = 0;
                        for (int g = 0; g < GASES.length; g++) {
                            double now = scc[g][holder];
                            sum += part[year][i * GASES.length + g] * (then == null ? now : then[g][holder] + weight * (now - then[g][holder]));
                        }
                        spared[year][holder * blocs * Sector.COUNT + i] = sum;
                    }
                }
            }
            then = scc;
            from = k;
        }
        return spared;
    }

    /** The social cost of each gas to each bloc, for a tonne CO2e in year {@code k}, in $ of that year; by gas and bloc. */
    private double[][] pulses(Path path, int k) {
        double[][] scc = new double[GASES.length][blocs];
        for (int g = 0; g < GASES.length; g++) {
            double[] state = path.climate[k].clone();
            double[] mt = path.emittedMt[k].clone();
            mt[g] -= PULSE_MT;
            step(k, state, mt);
            for (int u = k + 1; u < years; u++) {
                double with = model.climate().warmingC(path.climate[u], 0);
                double without = model.climate().warmingC(state, 0);
                for (int b = 0; b < blocs; b++) {
                    double bn = damagesBn(u, b, with) - damagesBn(u, b, without);
                    scc[g][b] += discount[u] / discount[k] * bn * 1000 / PULSE_MT;
                }
                step(u, state, path.emittedMt[u]);
            }
        }
        return scc;
    }

    /** What a tonne of fossil CO2 less in year {@code k} spares the world on a path, $ of that year. */
    double socialCost(Path path, int k) {
        return Arrays.stream(pulses(path, k)[0]).sum();
    }

    /**
     * The price by which every bloc cuts when those of {@code coalition} act as one and the others alone: by year, then
     * bloc and sector, $ per tCO2e.
     *
     * @param coalition a bit for each bloc
     * @param spared see {@link #spared}
     * @param path on which learning is judged
     */
    double[][] prices(int coalition, double[][] spared, Path path) {
        double[][] price = new double[years][blocs * Sector.COUNT];
        double[] later = new double[blocs * Sector.COUNT];
        double[] together = new double[Sector.COUNT];
        for (int k = years - 1; k >= 0; k--) {
            Arrays.fill(together, 0);
            for (int i = 0; i < later.length; i++) {
                if (k + 1 < years) {
                    later[i] = discount[k + 1] / discount[k] * (later[i] + path.saves[k + 1][i]);
                }
                together[i % Sector.COUNT] += isIn(coalition, i / Sector.COUNT) ? later[i] : 0;
            }
            for (int i = 0; i < later.length; i++) {
                int b = i / Sector.COUNT;
                boolean member = isIn(coalition, b);
                double sum = member ? together[i % Sector.COUNT] : later[i];
                for (int holder = 0; holder < blocs; holder++) {
                    sum += holder == b || member && isIn(coalition, holder) ? spared[k][holder * later.length + i] : 0;
                }
                price[k][i] = sum;
            }
        }
        return price;
    }

    static boolean isIn(int coalition, int bloc) {
        return (coalition >> bloc & 1) == 1;
    }

    /** Warming on 1 January of {@code year}, °C. */
    double warmingC(Path path, int year) {
        return model.climate().warmingC(path.climate[year - worlds[0].year()], 0);
    }

    /** What {@code bloc} avoids beyond current policies from the start to the scenario's horizon, GtCO2e. */
    double avoidedGt(Path path, int bloc) {
        double mt = 0;
        for (int k = 0; worlds[k].year() <= model.scenario().horizon(); k++) {
            for (int s = 0; s < Sector.COUNT; s++) {
                double more = path.cut[k][bloc * Sector.COUNT + s] - worlds[k].get(SectorStock.ABATEMENT, bloc, SECTORS[s]);
                mt += more * abatableMt(k, bloc, s);
            }
        }
        return mt / 1000;
    }
}
