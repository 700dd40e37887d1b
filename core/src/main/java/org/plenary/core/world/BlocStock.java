package org.plenary.core.world;

/** Stocks that every bloc has. */
public enum BlocStock implements Stock {
    CUMULATIVE_CO2("GtCO2", 0, 10000, Visibility.PUBLIC, "CO2 emitted since 1850"),
    SCIENCE_CAPACITY("index", 0, 1, Visibility.PUBLIC, "how good its climate science and advice are"),
    ABSORPTIVE_CAPACITY("index", 0, 1, Visibility.PUBLIC, "how much delivered help it can put to use"),
    ADAPTATION("share", 0, 0.9, Visibility.PUBLIC, "share of climate damages that its adaptation avoids"),
    STABILITY("index", 0, 1, Visibility.PUBLIC, "domestic stability"),
    CREDIBILITY("index", 0, 1, Visibility.PUBLIC, "how far others believe its promises"),
    STANCE("index", -1, 1, Visibility.PUBLIC, "the government's stance on climate action, -1 hostile to 1 leading"),
    RESISTANCE("index", 0, 1, Visibility.OWN, "how hard interest groups at home resist cuts"),
    SALIENCE("index", 0, 1, Visibility.PUBLIC, "how much its public cares about the climate"),
    LEADERSHIP("share", 0, 1, Visibility.PUBLIC, "its share of the leadership"),
    TECHNOLOGY_SHARE("share", 0, 1, Visibility.PUBLIC, "its share of the world's clean technology supply"),
    DEBT("bn US$", 0, 1e6, Visibility.PUBLIC, "what it owes for climate loans"),
    POLITICAL_CAPITAL("points", 0, 20, Visibility.OWN, "what its delegation can still spend at this conference"),
    FINANCE_DUE("bn US$", 0, 1e6, Visibility.PUBLIC, "climate finance it has promised so far, by date due"),
    FINANCE_PAID("bn US$", 0, 1e6, Visibility.PUBLIC, "climate finance it has paid so far"),
    FINANCE_RECEIVED("bn US$", 0, 1e6, Visibility.PUBLIC, "climate finance it has received so far"),
    FUND_PLEDGED("bn US$", 0, 1e5, Visibility.PUBLIC, "what it has pledged to the Green Climate Fund so far"),
    FUND_PAID("bn US$", 0, 1e5, Visibility.PUBLIC, "what it has paid into the Green Climate Fund so far"),
    PARTNERSHIP("share", 0, 1, Visibility.PUBLIC, "how far the money for its earlier end of coal has come"),
    SUPPORT("share", 0, 1, Visibility.PUBLIC, "how far help of recent years covers what its conditional promises need"),
    TRANSFER_RECEIVED("programmes", 0, 1e4, Visibility.PUBLIC, "technology programmes it has received so far"),
    TRANSFER_WASTED("programmes", 0, 1e4, Visibility.PUBLIC, "technology programmes delivered that it could not use"),
    RENT("bn US$", -1e6, 1e6, Visibility.PUBLIC, "licence rents earned, less those paid, so far"),
    ABATEMENT_PROMISED("GtCO2e", 0, 1e4, Visibility.PUBLIC, "emissions it promised to avoid so far"),
    ABATEMENT_DELIVERED("GtCO2e", -1e3, 1e4, Visibility.PUBLIC, "emissions avoided so far of those promised"),
    ABATEMENT_COST("bn $", -1e6, 1e7, Visibility.PUBLIC, "what its cuts have cost so far, 2021 PPP dollars"),
    DAMAGES("bn $", -1e6, 1e8, Visibility.PUBLIC, "what climate damages have cost it so far, 2021 PPP dollars"),
    WORTH("bn $", -1e7, 1e8, Visibility.PUBLIC, "its consumption so far, discounted to the start, 2021 PPP dollars");

    private final String unit;
    private final double min;
    private final double max;
    private final Visibility visibility;
    private final String meaning;

    BlocStock(String unit, double min, double max, Visibility visibility, String meaning) {
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.visibility = visibility;
        this.meaning = meaning;
    }

    /** The number of stocks a bloc has. */
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
