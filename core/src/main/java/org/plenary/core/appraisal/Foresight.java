package org.plenary.core.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * What comes of a move whose effect is no lever but a rule of its own, such as a summit or a charge at a border: the real
 * annual step is run again with what the move sets off, and compared with the standing path. Tonnes that are emitted less
 * count at the shadow prices of that path.
 */
final class Foresight {
    /** Years that are run. Modelling choice: no government counts on a mood, or on a measure against trade, for longer. */
    private static final int YEARS = 15;
    /** Years over which closing counts for the anger at home, as in {@link Candidate}. */
    private static final int CLOSED_YEARS = 10;
    private static final Sector[] CLOSING = {Sector.POWER, Sector.TRANSPORT, Sector.INDUSTRY};

    private final Standing standing;
    private final Model model;
    private final Material material;

    private Foresight(Standing standing) {
        this.standing = standing;
        model = standing.model;
        material = new Material(standing.blocs);
    }

    /**
     * What changes for everybody.
     *
     * @param felt what the move sets off at once
     * @param added what stands from now on because of it
     * @param ended what stands no more because of it
     */
    static Material of(Standing standing, Flows felt, List<Agreement> added, List<Agreement> ended) {
        Foresight foresight = new Foresight(standing);
        foresight.run(Ledger.apply(standing.world(0), felt, standing.year(0)), added, ended);
        return foresight.material;
    }

    private void run(World start, List<Agreement> added, List<Agreement> ended) {
        List<Agreement> all = new ArrayList<>(standing.agreements);
        all.removeAll(ended);
        all.addAll(added);
        World world = start;
        int years = Math.min(YEARS, standing.years);
        double[] sparedMt = new double[Prices.GASES];
        double[] calmer = new double[standing.blocs];
        for (int k = 0; k < years; k++) {
            for (int g = 0; g < Prices.GASES; g++) {
                sparedMt[g] = Emissions.worldMt(model, standing.world(k), Prices.GAS[g]) - Emissions.worldMt(model, world, Prices.GAS[g]);
            }
            standing.prices().spare(k, sparedMt, material.damagesAvoided);
            Levers levers = Levers.of(model.scenario(), all, world.year(), ThreeCurrencies.support(model, world));
            World next = model.next(world, levers, Standing.SEED);
            for (int b = 0; b < standing.blocs; b++) {
                account(k, b, world, next);
                calmer[b] += k < CLOSED_YEARS ? standing.world(k).get(BlocStock.RESISTANCE, b) - world.get(BlocStock.RESISTANCE, b) : 0;
            }
            world = next;
        }
        for (int b = 0; b < standing.blocs; b++) {
            material.calmed[b] = calmer[b] / Math.min(CLOSED_YEARS, years) * closed(b, Math.min(CLOSED_YEARS, years));
        }
    }

    /** Consumption of the year against the standing path: what cuts cost, and all else but damages. */
    private void account(int k, int b, World world, World next) {
        double cost = more(BlocStock.ABATEMENT_COST, k, b, world, next);
        double damages = more(BlocStock.DAMAGES, k, b, world, next);
        double consumed = more(BlocStock.WORTH, k, b, world, next) / model.discount(world.year());
        material.abatementCost[b] -= cost * standing.discount(k);
        material.money[b] += (consumed + cost + damages) * standing.discount(k);
    }

    /** How much more flows into a stock in year {@code k} than on the standing path. */
    private double more(BlocStock stock, int k, int b, World world, World next) {
        return next.get(stock, b) - world.get(stock, b) - (standing.world(k + 1).get(stock, b) - standing.world(k).get(stock, b));
    }

    /** What {@code bloc} closes or converts on the standing path in the years to {@code k}, share. */
    private double closed(int bloc, int k) {
        double sum = 0;
        for (Sector sector : CLOSING) {
            sum += standing.world(k).get(SectorStock.ABATEMENT, bloc, sector) - standing.world(0).get(SectorStock.ABATEMENT, bloc, sector);
        }
        return Math.max(0, sum / CLOSING.length);
    }
}
