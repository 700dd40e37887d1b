package org.plenary.core.world;

/** Stocks that every sector of every bloc has. */
public enum SectorStock implements Stock {
    ABATEMENT("share", -0.5, 1.2, "share of its baseline emissions that it avoids; above 1 it removes carbon"),
    TECHNOLOGY_GAP("ratio", 1, 5, "its cost of clean technology over the frontier's");

    private final String unit;
    private final double min;
    private final double max;
    private final String meaning;

    SectorStock(String unit, double min, double max, String meaning) {
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.meaning = meaning;
    }

    /** The number of stocks a sector has. */
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
        return Visibility.PUBLIC;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
