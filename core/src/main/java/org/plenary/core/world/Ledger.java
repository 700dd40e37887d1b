package org.plenary.core.world;

import java.util.Arrays;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.model.Sector;

/**
 * Where dynamics post their flows. One ledger collects one step (a year, or an event of the talks) of one world: flow by
 * flow, so that every change can say why, or only their sums, for looks ahead. Both lead to the same world, bit by bit.
 */
public final class Ledger {
    /** Room for the flows of something that happens in the talks; there is more when more is needed. */
    private static final int FLOWS = 64;

    private final Layout layout;
    private final Ranges ranges;
    private int[] stock;
    private int[] cause;
    private double[] amount;
    private int size;
    private int current;
    /** The next world's numbers; null where flows are kept one by one. */
    private final double[] sums;

    private Ledger(Layout layout, Ranges ranges, double[] sums) {
        this.layout = layout;
        this.ranges = ranges;
        this.sums = sums;
        int room = sums == null ? FLOWS : 0;
        stock = new int[room];
        cause = new int[room];
        amount = new double[room];
    }

    /** A ledger that keeps every flow. */
    static Ledger detailed(Layout layout, Ranges ranges) {
        return new Ledger(layout, ranges, null);
    }

    /** A ledger that adds the flows to the numbers of {@code world}. */
    static Ledger summed(World world, Ranges ranges) {
        return new Ledger(world.layout(), ranges, world.toArray());
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
        if (sums != null) {
            sums[index] += flow;
        } else if (flow != 0) {
            keep(index, flow);
        }
    }

    private void keep(int index, double flow) {
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

    /** Closes the step of a summed ledger that began at {@code world}: the world at the beginning of {@code year}. */
    World next(World world, int year) {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] == world.get(i)) {
                continue; // nothing flowed
            } else if (!Double.isFinite(sums[i])) {
                throw new IllegalArgumentException("the flows to %s sum to %s but must be numbers".formatted(layout.at(i), sums[i]));
            } else if (sums[i] < ranges.min(i)) {
                sums[i] += ranges.min(i) - sums[i];
            } else if (sums[i] > ranges.max(i)) {
                sums[i] += ranges.max(i) - sums[i];
            }
        }
        return new World(layout, year, sums);
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
