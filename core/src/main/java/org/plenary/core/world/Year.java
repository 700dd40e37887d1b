package org.plenary.core.world;

import java.util.IdentityHashMap;
import java.util.Map;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.random.RandomStream;

/**
 * What a dynamic works with in one step: the world at the beginning of the year, what binds, and the ledger. Lives for
 * one step.
 */
public final class Year {
    private final Model model;
    private final World world;
    private final Levers levers;
    private final long seed;
    private final Ledger ledger;
    private final Map<Class<?>, Object> auxiliaries = new IdentityHashMap<>(8);

    Year(Model model, World world, Levers levers, long seed, Ledger ledger) {
        this.model = model;
        this.world = world;
        this.levers = levers;
        this.seed = seed;
        this.ledger = ledger;
    }

    /** The model that runs. */
    public Model model() {
        return model;
    }

    /** The scenario that is played. */
    public Scenario scenario() {
        return model.scenario();
    }

    /** The bloc at {@code index}. */
    public Bloc bloc(int index) {
        return model.scenario().blocs().get(index);
    }

    /** The number of blocs. */
    public int blocs() {
        return world.blocs();
    }

    /** The world at the beginning of the year. */
    public World world() {
        return world;
    }

    /** The calendar year. */
    public int year() {
        return world.year();
    }

    /** What binds in this year. */
    public Levers levers() {
        return levers;
    }

    /**
     * An auxiliary that several rules of this step need, computed by the first that asks. It must follow from model,
     * world and levers alone.
     *
     * @param type the class of the auxiliary, which names it
     * @param formula computes it
     */
    public <A> A once(Class<A> type, Formula<A> formula) {
        Object known = auxiliaries.get(type);
        if (known == null) {
            known = formula.of(model, world, levers);
            auxiliaries.put(type, known);
        }
        return type.cast(known);
    }

    /** Computes an auxiliary. */
    public interface Formula<A> {
        /** The auxiliary of this world under these levers. */
        A of(Model model, World world, Levers levers);
    }

    /** The stream for {@code purpose} of {@code bloc} in this year; the same one however often it is asked for. */
    public RandomStream random(String purpose, int bloc) {
        return RandomStream.of(seed, purpose, bloc < 0 ? "" : bloc(bloc).code(), year());
    }

    /** The stream for {@code purpose} of the world in this year. */
    public RandomStream random(String purpose) {
        return random(purpose, -1);
    }

    /** Posts a flow to a stock of the climate. */
    public void post(ClimateStock stock, double flow) {
        ledger.post(stock, flow);
    }

    /** Posts a flow to a global stock. */
    public void post(GlobalStock stock, double flow) {
        ledger.post(stock, flow);
    }

    /** Posts a flow to a stock of {@code bloc}. */
    public void post(BlocStock stock, int bloc, double flow) {
        ledger.post(stock, bloc, flow);
    }

    /** Posts a flow to a stock of a sector of {@code bloc}. */
    public void post(SectorStock stock, int bloc, Sector sector, double flow) {
        ledger.post(stock, bloc, sector, flow);
    }

    /** Posts a flow to a stock of a pair. */
    public void post(PairStock stock, int from, int to, double flow) {
        ledger.post(stock, from, to, flow);
    }
}
