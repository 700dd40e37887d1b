package org.plenary.core.world;

/** A column of the world: one number for the globe, or for each bloc, sector or pair. */
public interface Stock {
    /** The name in files and messages ({@code stock.NAME}). */
    String name();

    /** The unit, e.g. {@code "bn US$"}, or {@code "index"} for a number without one. */
    String unit();

    /** The least it may be. */
    double min();

    /** The most it may be. */
    double max();

    /** Who may see it. */
    Visibility visibility();

    /** What it means, in one sentence. */
    String meaning();

    /** Who may see a stock. */
    enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** The bloc whose number it is. */
        OWN,
        /** The two blocs of the pair. */
        PAIR
    }
}
