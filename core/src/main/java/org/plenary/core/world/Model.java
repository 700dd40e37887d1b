package org.plenary.core.world;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.Gas;
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

    /** Far more than there are rules, so that each is found at its first place. */
    private static final int ROOM = 256;

    private final Scenario scenario;
    private final Layout layout;
    private final Ranges ranges;
    private final ClimateModel climate;
    private final List<Cause> causes;
    private final Dynamic[] rules;
    private final Map<Class<?>, Dynamic> ruleByClass = new IdentityHashMap<>(ROOM);
    private final Map<Class<?>, List<Dynamic>> rulesByRole = new IdentityHashMap<>();
    private final double[][] gasMt;
    private final double[][] netMt;
    private final double[][] abatableMt;
    private final double[][] gdpPppBn;
    private final double[][] gdpMerBn;
    private final double[][] populationM;
    private final double[][] costA;
    private final double[][] costB;
    private final double[] discount;

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
            ruleByClass.put(this.rules[i].getClass(), this.rules[i]);
            for (Class<?> role : this.rules[i].getClass().getInterfaces()) {
                rulesByRole.computeIfAbsent(role, none -> new ArrayList<>()).add(this.rules[i]);
            }
        }
        int blocs = layout.blocs();
        int years = scenario.horizon() - first() + 2;
        gasMt = new double[years][blocs * Sector.COUNT * Gas.COUNT];
        netMt = new double[years][blocs * Sector.COUNT];
        abatableMt = new double[years][blocs * Sector.COUNT];
        gdpPppBn = new double[years][blocs];
        gdpMerBn = new double[years][blocs];
        populationM = new double[years][blocs];
        costA = new double[years][blocs];
        costB = new double[years][blocs];
        discount = new double[years];
        for (int y = 0; y < years; y++) {
            discount[y] = StrictMath.pow(1 + scenario.discountRate(), scenario.start() - first() - y);
            for (int b = 0; b < blocs; b++) {
                tabulate(scenario.blocs().get(b), b, y);
            }
        }
    }

    private void tabulate(Bloc bloc, int b, int y) {
        int year = first() + y;
        BlocBaseline baseline = bloc.baseline();
        gdpPppBn[y][b] = baseline.gdpPppBn(year);
        gdpMerBn[y][b] = baseline.at(baseline.gdpMerBn(), year);
        populationM[y][b] = baseline.at(baseline.populationM(), year);
        costA[y][b] = bloc.abatementCost().a(year);
        costB[y][b] = bloc.abatementCost().b(year);
        for (int s = 0; s < Sector.COUNT; s++) {
            for (int g = 0; g < Gas.COUNT; g++) {
                double mt = baseline.mt(Gas.at(g), Sector.at(s), year);
                gasMt[y][(b * Sector.COUNT + s) * Gas.COUNT + g] = mt;
                netMt[y][b * Sector.COUNT + s] += mt;
                abatableMt[y][b * Sector.COUNT + s] += Math.max(0, mt);
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
        return type.cast(ruleByClass.get(type));
    }

    /**
     * The rules that are switched on and have a part in {@code role}, in the order in which they post. This is how rules of
     * one domain let those of later ones take part in what they reckon.
     */
    @SuppressWarnings("unchecked") // a role lists only rules that implement it
    public <R> List<R> all(Class<R> role) {
        List<Dynamic> found = rulesByRole.get(role);
        return found == null ? List.of() : (List<R>) found;
    }

    /** What a dollar of {@code year} is worth at the start, by the scenario's discount rate. */
    public double discount(int year) {
        return discount[at(year)];
    }

    /** Baseline GDP of {@code bloc}, billion 2021 PPP dollars. */
    public double gdpPppBn(int bloc, int year) {
        return gdpPppBn[at(year)][bloc];
    }

    /** Baseline GDP of {@code bloc} at market rates, billion 2023 US$. */
    public double gdpMerBn(int bloc, int year) {
        return gdpMerBn[at(year)][bloc];
    }

    /** Population of {@code bloc}, millions. */
    public double populationM(int bloc, int year) {
        return populationM[at(year)][bloc];
    }

    /** The linear coefficient of the marginal cost of {@code bloc}, 2021 US$ per tonne. */
    public double costA(int bloc, int year) {
        return costA[at(year)][bloc];
    }

    /** The quartic coefficient of the marginal cost of {@code bloc}, 2021 US$ per tonne. */
    public double costB(int bloc, int year) {
        return costB[at(year)][bloc];
    }

    /** Baseline emissions of one gas in a sector, MtCO2e; land use may be negative. */
    public double baselineMt(int bloc, Sector sector, Gas gas, int year) {
        return gasMt[at(year)][(bloc * Sector.COUNT + sector.ordinal()) * Gas.COUNT + gas.ordinal()];
    }

    /** Baseline greenhouse gas emissions of a sector, MtCO2e, net of sinks; land use counts with agriculture. */
    public double baselineMt(int bloc, Sector sector, int year) {
        return netMt[at(year)][bloc * Sector.COUNT + sector.ordinal()];
    }

    /** What of the baseline of a sector can be avoided: the sum of its gases that are emitted, sinks left out, MtCO2e. */
    public double abatableMt(int bloc, Sector sector, int year) {
        return abatableMt[at(year)][bloc * Sector.COUNT + sector.ordinal()];
    }

    /** Baseline greenhouse gas emissions of {@code bloc}, MtCO2e, net of sinks. */
    public double baselineMt(int bloc, int year) {
        double sum = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sum += netMt[at(year)][bloc * Sector.COUNT + s];
        }
        return sum;
    }

    /** The flows of one year of {@code world} under {@code levers}; apply them with {@link Ledger#apply}. */
    public Flows year(World world, Levers levers, long seed) {
        Ledger ledger = Ledger.detailed(layout, ranges);
        run(world, levers, seed, ledger);
        return ledger.close(world);
    }

    /** The world one year after {@code world}, where nobody will ask why: the same as with {@link #year}, sooner. */
    public World next(World world, Levers levers, long seed) {
        Ledger ledger = Ledger.summed(world, ranges);
        run(world, levers, seed, ledger);
        return ledger.next(world, world.year() + 1);
    }

    /** A world at the beginning of {@code year} with these numbers, each kept within its range; {@code value} becomes part of it. */
    public World world(int year, double[] value) {
        for (int i = 0; i < value.length; i++) {
            value[i] = Math.max(ranges.min(i), Math.min(ranges.max(i), value[i]));
        }
        return new World(layout, year, value);
    }

    private void run(World world, Levers levers, long seed, Ledger ledger) {
        Year year = new Year(this, world, levers, seed, ledger);
        for (int i = 1; i < rules.length; i++) {
            ledger.causedBy(i);
            rules[i].annual(year);
        }
    }

    /** The flows that follow from {@code occasion} in the talks. */
    public Flows on(Occasion occasion, World world, Levers levers, long seed) {
        Ledger ledger = Ledger.detailed(layout, ranges);
        Year year = new Year(this, world, levers, seed, ledger);
        for (int i = 1; i < rules.length; i++) {
            ledger.causedBy(i);
            rules[i].on(occasion, year);
        }
        return ledger.close(world);
    }
}
