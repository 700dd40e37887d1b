package org.plenary.core.world;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;

/**
 * A scenario ready to run: its baselines year by year and its rules in order. Immutable; shared by every game,
 * look-ahead and thread of the scenario.
 */
public final class Model {
    /** Index in {@link #causes()} of the rule that keeps stocks inside their range. */
    public static final int RANGE = 0;

    private final Scenario scenario;
    private final Layout layout;
    private final Ranges ranges;
    private final ClimateModel climate;
    private final List<Cause> causes;
    private final Dynamic[] rules;
    private final double[][][] sectorGhgMt;
    private final double[][] gdpPppBn;
    private final double[][] gdpMerBn;

    /**
     * A model of {@code scenario} under {@code rules}.
     *
     * @param rules in the order in which they post; those that are switched off are not among them
     */
    public Model(Scenario scenario, ClimateModel climate, List<Cause> rules) {
        this.scenario = scenario;
        this.climate = climate;
        layout = new Layout(scenario.blocs().size());
        ranges = new Ranges(layout);
        List<Cause> all = new ArrayList<>();
        all.add(new Cause("range", null));
        all.addAll(rules);
        causes = List.copyOf(all);
        this.rules = new Dynamic[causes.size()];
        for (int i = 1; i < this.rules.length; i++) {
            this.rules[i] = causes.get(i).dynamic();
        }
        int blocs = layout.blocs();
        int years = scenario.horizon() - first() + 2;
        sectorGhgMt = new double[blocs][Sector.COUNT][years];
        gdpPppBn = new double[blocs][years];
        gdpMerBn = new double[blocs][years];
        for (int b = 0; b < blocs; b++) {
            BlocBaseline baseline = scenario.blocs().get(b).baseline();
            for (int y = 0; y < years; y++) {
                int year = first() + y;
                gdpPppBn[b][y] = baseline.gdpPppBn(year);
                gdpMerBn[b][y] = baseline.at(baseline.gdpMerBn(), year);
                for (int s = 0; s < Sector.COUNT; s++) {
                    sectorGhgMt[b][s][y] = baseline.ghgMt(Sector.at(s), year);
                }
            }
        }
    }

    private int first() {
        return Math.min(scenario.referenceYear(), scenario.start());
    }

    private int at(int year) {
        return Math.max(0, Math.min(year - first(), scenario.horizon() - first() + 1));
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Where the stocks sit. */
    public Layout layout() {
        return layout;
    }

    /** The climate of the scenario's sensitivity. */
    public ClimateModel climate() {
        return climate;
    }

    /** All that can cause a flow; {@link Flows#cause()} points into it. */
    public List<Cause> causes() {
        return causes;
    }

    /** The rule of this class, or null if it is switched off. */
    public <D extends Dynamic> D find(Class<D> type) {
        for (Dynamic rule : rules) {
            if (type.isInstance(rule)) {
                return type.cast(rule);
            }
        }
        return null;
    }

    /** Baseline GDP of {@code bloc}, billion 2021 PPP dollars. */
    public double gdpPppBn(int bloc, int year) {
        return gdpPppBn[bloc][at(year)];
    }

    /** Baseline GDP of {@code bloc} at market rates, billion 2023 US$. */
    public double gdpMerBn(int bloc, int year) {
        return gdpMerBn[bloc][at(year)];
    }

    /** Baseline greenhouse gas emissions of a sector, MtCO2e; land use counts with agriculture. */
    public double baselineMt(int bloc, Sector sector, int year) {
        return sectorGhgMt[bloc][sector.ordinal()][at(year)];
    }

    /** Baseline greenhouse gas emissions of {@code bloc}, MtCO2e. */
    public double baselineMt(int bloc, int year) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += sectorGhgMt[bloc][s][at(year)];
        }
        return sum;
    }

    /** The flows of one year of {@code world} under {@code levers}; apply them with {@link Ledger#apply}. */
    public Flows year(World world, Levers levers, long seed) {
        Ledger ledger = new Ledger(layout, ranges);
        Year year = new Year(this, world, levers, seed, ledger);
        for (int i = 1; i < rules.length; i++) {
            ledger.causedBy(i);
            rules[i].annual(year);
        }
        return ledger.close(world);
    }

    /** The flows that follow from {@code occasion} in the talks. */
    public Flows on(Occasion occasion, World world, Levers levers, long seed) {
        Ledger ledger = new Ledger(layout, ranges);
        Year year = new Year(this, world, levers, seed, ledger);
        for (int i = 1; i < rules.length; i++) {
            ledger.causedBy(i);
            rules[i].on(occasion, year);
        }
        return ledger.close(world);
    }
}
