package org.plenary.core.world;

/** Stocks that every ordered pair of blocs has. */
public enum PairStock implements Stock {
    TRUST("index", 0, 1, Visibility.PUBLIC, "how far the first trusts the second"),
    RIVALRY("index", 0, 1, Visibility.PUBLIC, "how far the first weighs the second's gain as its own loss"),
    FINANCE_PAID("bn US$", 0, 1e6, Visibility.PUBLIC, "climate finance paid by the first to the second so far"),
    TRANSFER_GIVEN("programmes", 0, 1e4, Visibility.PUBLIC, "technology programmes opened by the first for the second so far");

    private final String unit;
    private final double min;
    private final double max;
    private final Visibility visibility;
    private final String meaning;

    PairStock(String unit, double min, double max, Visibility visibility, String meaning) {
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.visibility = visibility;
        this.meaning = meaning;
    }

    /** The number of stocks a pair has. */
    public static final int COUNT = values().length;

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public double min() {
        return min;
    }

    @Override
    public double max() {
        return max;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
