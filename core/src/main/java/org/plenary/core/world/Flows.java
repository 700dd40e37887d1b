package org.plenary.core.world;

/**
 * Flows in the order they were posted: which stock, how much, and which cause. Immutable.
 *
 * @param stock indices in the {@link Layout}
 * @param cause index of the cause in {@link Model#causes()}
 * @param amount in the unit of the stock
 */
public record Flows(int[] stock, int[] cause, double[] amount) {
    /** No flows. */
    public static final Flows NONE = new Flows(new int[0], new int[0], new double[0]);

    public Flows {
        if (stock.length != amount.length || cause.length != amount.length) {
            throw new IllegalArgumentException("stock, cause and amount have %d, %d and %d entries but must have the same number"
                    .formatted(stock.length, cause.length, amount.length));
        }
    }

    /** How many. */
    public int size() {
        return amount.length;
    }
}
