package org.plenary.core.world;

import org.plenary.core.model.Sector;

/** Stocks that the world has once. The first two fives run in the order of {@link Sector}. */
public enum GlobalStock implements Stock {
    FRONTIER_COST_POWER("index", 0.05, 5, "cost of clean power at the frontier, 1 at the start"),
    FRONTIER_COST_TRANSPORT("index", 0.05, 5, "cost of clean transport at the frontier, 1 at the start"),
    FRONTIER_COST_BUILDINGS("index", 0.05, 5, "cost of clean buildings at the frontier, 1 at the start"),
    FRONTIER_COST_INDUSTRY("index", 0.05, 5, "cost of clean industry at the frontier, 1 at the start"),
    FRONTIER_COST_AGRICULTURE("index", 0.05, 5, "cost of low-emission agriculture at the frontier, 1 at the start"),
    DEPLOYMENT_POWER("GtCO2e", 0, 5000, "emissions avoided so far by clean power"),
    DEPLOYMENT_TRANSPORT("GtCO2e", 0, 5000, "emissions avoided so far by clean transport"),
    DEPLOYMENT_BUILDINGS("GtCO2e", 0, 5000, "emissions avoided so far by clean buildings"),
    DEPLOYMENT_INDUSTRY("GtCO2e", 0, 5000, "emissions avoided so far by clean industry"),
    DEPLOYMENT_AGRICULTURE("GtCO2e", 0, 5000, "emissions avoided so far in agriculture and land use"),
    MARKET_SIGNAL("index", -1, 1, "what markets expect of climate policy, 0 neutral"),
    MULTILATERAL_TRUST("index", 0, 1, "trust in the multilateral process"),
    FRAGMENTATION("index", 0, 1, "how far climate governance has split into clubs and disputes"),
    CLUBS("index", 0, 1, "how strong the clubs of the willing are"),
    OIL_PRICE("index", 0.2, 5, "price of oil, 1 as usual"),
    MINERAL_PRICE("index", 0.2, 5, "price of critical minerals, 1 as usual"),
    TRADE_FRICTION("share", 0, 1, "what tariffs and controls between rivals add to the cost of clean equipment"),
    TECHNOLOGY_ATTENTION("index", 0, 1, "how much attention the talks pay to technology transfer"),
    TECHNOLOGY_PACT("index", 0, 1, "how strong the technology pact of the willing is"),
    CENTRE_QUEUE("requests", 0, 1e4, "requests that wait at the climate technology centre"),
    CENTRE_FUND("bn US$", 0, 1e4, "gifts that the climate technology centre has not spent"),
    FUND_BALANCE("bn US$", 0, 1e5, "paid into the Green Climate Fund and not yet committed");

    private final String unit;
    private final double min;
    private final double max;
    private final String meaning;

    GlobalStock(String unit, double min, double max, String meaning) {
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.meaning = meaning;
    }

    private static final GlobalStock[] ALL = values();

    /** The number of global stocks. */
    public static final int COUNT = ALL.length;

    /** The frontier cost of {@code sector}. */
    public static GlobalStock frontierCost(Sector sector) {
        return ALL[FRONTIER_COST_POWER.ordinal() + sector.ordinal()];
    }

    /** The emissions avoided so far in {@code sector}. */
    public static GlobalStock deployment(Sector sector) {
        return ALL[DEPLOYMENT_POWER.ordinal() + sector.ordinal()];
    }

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
