package org.plenary.core.model;

/**
 * The five sectors in which a bloc emits and abates. Power includes heat; industry includes processes, fuel
 * extraction and waste; agriculture includes land use. Source: 001 §二(三) names power, transport, buildings, industry
 * and agriculture, in this order of difficulty.
 */
public enum Sector {
    POWER, TRANSPORT, BUILDINGS, INDUSTRY, AGRICULTURE;

    private static final Sector[] ALL = values();

    /** The number of sectors. */
    public static final int COUNT = ALL.length;

    /** The sector with this ordinal; allocates nothing. */
    public static Sector at(int ordinal) {
        return ALL[ordinal];
    }
}
