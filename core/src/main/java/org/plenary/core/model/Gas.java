package org.plenary.core.model;

/** The greenhouse gases of a baseline. */
public enum Gas {
    /** CO2 of fossil fuels, industry and cement. */
    CO2_FOSSIL,
    /** CO2 of land use; negative where forests take it up. */
    CO2_LAND,
    /** Methane. */
    CH4,
    /** Nitrous oxide. */
    N2O,
    /** Fluorinated gases. */
    FGAS;

    private static final Gas[] ALL = values();

    /** The number of gases. */
    public static final int COUNT = ALL.length;

    /** The gas with this ordinal; allocates nothing. */
    public static Gas at(int ordinal) {
        return ALL[ordinal];
    }
}
