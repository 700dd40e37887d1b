package org.plenary.core.climate;

/**
 * The stocks of the climate, in the order in which {@link ClimateModel} keeps them in its array: the ordinal is the
 * index. They are the whole memory of the model; everything else is computed from them.
 */
public enum ClimateStock {
    /** Anthropogenic carbon that stays airborne for geological times. */
    POOL_1("GtC", -5_000, 50_000, "airborne carbon in the pool that geology removes"),
    /** Anthropogenic carbon that the deep ocean takes up over centuries. */
    POOL_2("GtC", -5_000, 50_000, "airborne carbon in the pool that the deep ocean removes"),
    /** Anthropogenic carbon that land and thermocline take up over decades. */
    POOL_3("GtC", -5_000, 50_000, "airborne carbon in the pool that biosphere and thermocline remove"),
    /** Anthropogenic carbon that the surface ocean takes up within years. */
    POOL_4("GtC", -5_000, 50_000, "airborne carbon in the pool that the mixed layer removes"),
    /** What land and ocean have taken up since 1750; with the pools it adds up to all that was emitted. */
    SINKS("GtC", -50_000, 50_000, "carbon taken up by land and ocean since 1750"),
    /** Net land-use emissions since 1750; the albedo of cleared land follows it. */
    LAND_USE("GtC", -50_000, 50_000, "carbon emitted by land use since 1750, net of regrowth"),
    /** Methane in the air. */
    CH4("ppb", 0, 50_000, "methane concentration"),
    /** Nitrous oxide in the air. */
    N2O("ppb", 0, 10_000, "nitrous oxide concentration"),
    /** Warming of the air, the land and the mixed layer since 1750: the global mean surface air temperature. */
    SURFACE("°C", -30, 60, "surface warming since 1750"),
    /** Warming of the thermocline since 1750. */
    THERMOCLINE("°C", -30, 60, "warming of the upper ocean below the mixed layer since 1750"),
    /** Warming of the deep ocean since 1750. */
    DEEP_OCEAN("°C", -30, 60, "warming of the deep ocean since 1750"),
    /** Sea-level rise since 1750 from glaciers, ice sheets and water stored on land. */
    LAND_ICE("m", -50, 100, "sea-level rise since 1750 from ice and water on land"),
    /** Total effective radiative forcing of the year before, relative to 1750. */
    FORCING("W/m2", -50, 100, "effective radiative forcing of the past year, relative to 1750");

    private final String unit;
    private final double min;
    private final double max;
    private final String meaning;

    ClimateStock(String unit, double min, double max, String meaning) {
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.meaning = meaning;
    }

    /** The unit, as printed behind a number. */
    public String unit() {
        return unit;
    }

    /** The least value that the model is meant for; nothing clamps to it. */
    public double min() {
        return min;
    }

    /** The greatest value that the model is meant for; nothing clamps to it. */
    public double max() {
        return max;
    }

    /** What the stock holds, in a phrase. */
    public String meaning() {
        return meaning;
    }
}
