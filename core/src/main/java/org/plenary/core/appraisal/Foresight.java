package org.plenary.core.appraisal;

import java.util.BitSet;
import java.util.List;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * What comes of a move whose effect is no lever but a rule of its own, such as a summit or a charge at a border: the real
 * annual step is run again with what the move sets off, and compared with the standing path. It runs in some years only: what
 * differs from the standing path in one of them goes on to differ so much more each year until the next. Tonnes that are
 * emitted less count at the shadow prices of that path.
 */
final class Foresight {
    /**
     * Years that are run. Modelling choice: no government counts on a mood, or on a measure against trade, for longer than the
     * last of them.
     */
    private static final int[] RUN = {0, 1, 3, 6, 10, 14};
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
        Change change = new Change(standing, added, ended);
        BitSet run = new BitSet();
        for (int k : RUN) {
            run.set(Math.min(k, standing.years - 1));
        }
        Samples samples = standing.samples(run);
        double[] sparedMt = new double[samples.count() * Prices.GASES];
        double[][] calmer = new double[samples.count()][standing.blocs];
        World world = start;
        for (int n = 0; n < samples.count(); n++) {
            int k = samples.year[n];
            for (int g = 0; g < Prices.GASES; g++) {
                sparedMt[n * Prices.GASES + g] = Emissions.worldMt(model, standing.world(k), Prices.GAS[g])
                        - Emissions.worldMt(model, world, Prices.GAS[g]);
            }
            World next = model.next(world, change.levers(k), Standing.SEED);
            for (int b = 0; b < standing.blocs; b++) {
                account(k, b, world, next, samples.weight[n]);
                calmer[n][b] = standing.world(k).get(BlocStock.RESISTANCE, b) - world.get(BlocStock.RESISTANCE, b);
            }
            world = n + 1 < samples.count() ? drifted(k, world, next, samples.span(n)) : next;
        }
        samples.spare(sparedMt, material.damagesAvoided);
        for (int b = 0; b < standing.blocs; b++) {
            int years = Math.min(CLOSED_YEARS, samples.year[samples.count() - 1] + 1);
            double sum = 0;
            for (int n = 0; n + 1 < samples.count(); n++) {
                for (int j = 0; j < samples.span(n) && samples.year[n] + j < years; j++) {
                    sum += calmer[n][b] + j / (double) samples.span(n) * (calmer[n + 1][b] - calmer[n][b]);
                }
            }
            material.calmed[b] = sum / years * closed(b, years);
        }
    }

    /** The world {@code span} years on: the standing path, and what differs from it now, growing by what it grew in this year. */
    private World drifted(int k, World world, World next, int span) {
        World from = standing.world(k);
        World to = standing.world(k + 1);
        double[] value = standing.world(k + span).toArray();
        for (int i = 0; i < value.length; i++) {
            double apart = world.get(i) - from.get(i);
            value[i] += apart + span * (next.get(i) - to.get(i) - apart);
        }
        return model.world(world.year() + span, value);
    }

    /** Consumption of the year against the standing path: what cuts cost, and all else but damages. */
    private void account(int k, int b, World world, World next, double weight) {
        double cost = more(BlocStock.ABATEMENT_COST, k, b, world, next);
        double damages = more(BlocStock.DAMAGES, k, b, world, next);
        double consumed = more(BlocStock.WORTH, k, b, world, next) / model.discount(world.year());
        material.abatementCost[b] -= cost * weight;
        material.money[b] += (consumed + cost + damages) * weight;
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
