package org.plenary.core.world;

import java.util.Arrays;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.model.Sector;

/**
 * Where dynamics post their flows. One ledger collects one step (a year, or an event of the talks) of one world.
 */
public final class Ledger {
    private final Layout layout;
    private final Ranges ranges;
    private int[] stock = new int[256];
    private int[] cause = new int[256];
    private double[] amount = new double[256];
    private int size;
    private int current;

    Ledger(Layout layout, Ranges ranges) {
        this.layout = layout;
        this.ranges = ranges;
    }

    /** All that is posted from now on is caused by {@code index} of {@link Model#causes()}. */
    void causedBy(int index) {
        current = index;
    }

    /** Posts a flow to a stock of the climate, in its unit. */
    public void post(ClimateStock to, double flow) {
        add(layout.of(to), flow);
    }

    /** Posts a flow to a global stock, in its unit. */
    public void post(GlobalStock to, double flow) {
        add(layout.of(to), flow);
    }

    /** Posts a flow to a stock of a bloc, in its unit. */
    public void post(BlocStock to, int bloc, double flow) {
        add(layout.of(to, bloc), flow);
    }

    /** Posts a flow to a stock of a bloc's sector, in its unit. */
    public void post(SectorStock to, int bloc, Sector sector, double flow) {
        add(layout.of(to, bloc, sector), flow);
    }

    /** Posts a flow to a stock of a pair, in its unit. */
    public void post(PairStock to, int from, int other, double flow) {
        add(layout.of(to, from, other), flow);
    }

    private void add(int index, double flow) {
        if (flow == 0) {
            return;
        }
        if (!Double.isFinite(flow)) {
            throw new IllegalArgumentException("the flow to %s is %s but must be a number".formatted(layout.at(index), flow));
        }
        if (size == amount.length) {
            stock = Arrays.copyOf(stock, 2 * size);
            cause = Arrays.copyOf(cause, 2 * size);
            amount = Arrays.copyOf(amount, 2 * size);
        }
        stock[size] = index;
        cause[size] = current;
        amount[size] = flow;
        size++;
    }

    /**
     * Closes the step: where the flows would carry a stock out of its range, the rest is taken back by a flow of the
     * cause {@link Model#RANGE}.
     */
    public Flows close(World world) {
        double[] next = world.toArray();
        int posted = size;
        for (int i = 0; i < posted; i++) {
            next[stock[i]] += amount[i];
        }
        current = Model.RANGE;
        for (int i = 0; i < posted; i++) {
            int index = stock[i];
            double low = ranges.min(index);
            double high = ranges.max(index);
            if (next[index] < low) {
                add(index, low - next[index]);
                next[index] = low;
            } else if (next[index] > high) {
                add(index, high - next[index]);
                next[index] = high;
            }
        }
        return new Flows(Arrays.copyOf(stock, size), Arrays.copyOf(cause, size), Arrays.copyOf(amount, size));
    }

    /** The world after {@code flows}, at the beginning of {@code year}; the given world stays as it is. */
    public static World apply(World world, Flows flows, int year) {
        double[] next = world.toArray();
        for (int i = 0; i < flows.size(); i++) {
            next[flows.stock()[i]] += flows.amount()[i];
        }
        return new World(world.layout(), year, next);
    }
}
