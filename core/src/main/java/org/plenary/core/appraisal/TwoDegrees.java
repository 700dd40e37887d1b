package org.plenary.core.appraisal;

/** What the world may emit if warming is to stay below 2 °C with a chance of two thirds. */
public final class TwoDegrees {
    /** Emissions in 2030 and 2050, GtCO2e. Source: UNEP Emissions Gap Report 2024, table of pathways, from memory. */
    private static final double IN_2030_GT = 41;
    private static final double IN_2050_GT = 20;

    private TwoDegrees() {}

    /** Emissions of the path in {@code year}, GtCO2e a year; 0 once it has got there. */
    public static double pathGt(int year) {
        return Math.max(0, IN_2030_GT + (IN_2050_GT - IN_2030_GT) * (year - 2030) / 20.0);
    }
}
