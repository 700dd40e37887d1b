package org.plenary.core.appraisal;

import java.util.List;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.politics.Hindrance;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Gas;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * Where the world goes under what stands: the real annual step, run once from now to the horizon, and what the rules say
 * of each year, computed when first asked for. Year {@code k} is the k-th from now.
 */
final class Standing {
    /** Nobody knows which government the next election brings; every look ahead draws this one future. */
    private static final long SEED = 0;

    final Model model;
    final List<Agreement> agreements;
    final int blocs;
    /** The number of years from now to the horizon, the horizon included. */
    final int years;
    private final World[] worlds;
    private final Levers[] levers;
    private final double[][] support;
    private final Payments[] payments;
    private final Transfers[] transfers;
    private final double[][] asked;
    private final AbatementCost[][] cost;
    private final double[][] gasMt;
    private final double[][] hindered;
    private final double[][] costBn;

    Standing(Model model, World now, List<Agreement> agreements) {
        this.model = model;
        this.agreements = agreements;
        blocs = now.blocs();
        years = Math.max(1, model.scenario().horizon() - now.year() + 1);
        worlds = new World[years + 1];
        levers = new Levers[years];
        support = new double[years][];
        payments = new Payments[years];
        transfers = new Transfers[years];
        asked = new double[years][];
        cost = new AbatementCost[years][];
        gasMt = new double[years][];
        hindered = new double[years][];
        costBn = new double[years][];
        worlds[0] = now;
        for (int k = 0; k < years; k++) {
            worlds[k + 1] = Ledger.apply(worlds[k], model.year(worlds[k], levers(k), SEED), worlds[k].year() + 1);
        }
    }

    /** The world at the beginning of year {@code k}; of the year after the horizon too. */
    World world(int k) {
        return worlds[k];
    }

    /** The calendar year. */
    int year(int k) {
        return worlds[k].year();
    }

    Levers levers(int k) {
        if (levers[k] == null) {
            levers[k] = Levers.of(model.scenario(), agreements, worlds[k].year(), support(k));
        }
        return levers[k];
    }

    /** The part of conditional promises that binds, by bloc. */
    double[] support(int k) {
        if (support[k] == null) {
            support[k] = ThreeCurrencies.support(model, worlds[k]);
        }
        return support[k];
    }

    Payments payments(int k) {
        if (payments[k] == null) {
            payments[k] = Payments.of(model, worlds[k], levers(k));
        }
        return payments[k];
    }

    Transfers transfers(int k) {
        if (transfers[k] == null) {
            transfers[k] = Transfers.of(model, worlds[k], levers(k));
        }
        return transfers[k];
    }

    /** What each sector is asked to avoid, by bloc and sector. */
    double[] asked(int k) {
        if (asked[k] == null) {
            double[] all = new double[blocs * Sector.COUNT];
            for (int b = 0; b < blocs; b++) {
                ask(k, b, levers(k), all);
            }
            asked[k] = all;
        }
        return asked[k];
    }

    /** What the sectors of {@code bloc} are asked under {@code under}, written to {@code all}. */
    void ask(int k, int bloc, Levers under, double[] all) {
        Plan.ask(model, worlds[k].year(), under, cost(k, bloc), bloc, all, bloc * Sector.COUNT);
    }

    /** The cost curve of {@code bloc}. */
    AbatementCost cost(int k, int bloc) {
        if (cost[k] == null) {
            cost[k] = new AbatementCost[blocs];
        }
        if (cost[k][bloc] == null) {
            cost[k][bloc] = new AbatementCost().at(model, worlds[k], bloc);
        }
        return cost[k][bloc];
    }

    /** What the cuts of each sector cost, by bloc and sector, bn $. */
    double[] costBn(int k) {
        if (costBn[k] == null) {
            double[] all = new double[blocs * Sector.COUNT];
            for (int b = 0; b < blocs; b++) {
                for (int s = 0; s < Sector.COUNT; s++) {
                    all[b * Sector.COUNT + s] = cost(k, b).costBn(Sector.at(s), abated(k, b, s));
                }
            }
            costBn[k] = all;
        }
        return costBn[k];
    }

    double abated(int k, int bloc, int sector) {
        return worlds[k].get(SectorStock.ABATEMENT, bloc, Sector.at(sector));
    }

    /** World emissions by gas, MtCO2e. */
    double[] gasMt(int k) {
        if (gasMt[k] == null) {
            double[] sums = new double[Gas.COUNT];
            for (int g = 0; g < Gas.COUNT; g++) {
                sums[g] = Emissions.worldMt(model, worlds[k], Gas.at(g));
            }
            gasMt[k] = sums;
        }
        return gasMt[k];
    }

    /** The part of new cuts that governments and lobbies stop, by bloc. */
    double[] hindered(int k) {
        if (hindered[k] == null) {
            double[] all = new double[blocs];
            for (int b = 0; b < blocs; b++) {
                all[b] = Hindrance.of(model, worlds[k], b);
            }
            hindered[k] = all;
        }
        return hindered[k];
    }

    /** The state of the climate now. */
    double[] climateNow() {
        double[] state = new double[ClimateModel.STATE];
        worlds[0].climateInto(state);
        return state;
    }
}
