package org.plenary.core.world;

import org.plenary.core.climate.ClimateStock;
import org.plenary.core.model.Sector;

/**
 * A snapshot of all stocks at the beginning of a year: one flat array, so that a copy is cheap and a hash is exact.
 * Only {@link Ledger#apply} makes the next one.
 */
public final class World {
    private final Layout layout;
    private final int year;
    private final double[] value;

    World(Layout layout, int year, double[] value) {
        if (value.length != layout.size()) {
            throw new IllegalArgumentException("value has %d numbers but the layout has %d".formatted(value.length, layout.size()));
        }
        this.layout = layout;
        this.year = year;
        this.value = value;
    }

    /** The world at the beginning of {@code year}; {@code value} is copied. */
    public static World of(Layout layout, int year, double[] value) {
        return new World(layout, year, value.clone());
    }

    /** Where the stocks sit. */
    public Layout layout() {
        return layout;
    }

    /** The year whose beginning this is. */
    public int year() {
        return year;
    }

    /** The number of blocs. */
    public int blocs() {
        return layout.blocs();
    }

    /** The number at {@code index}. */
    public double get(int index) {
        return value[index];
    }

    /** A stock of the climate. */
    public double get(ClimateStock stock) {
        return value[layout.of(stock)];
    }

    /** A global stock. */
    public double get(GlobalStock stock) {
        return value[layout.of(stock)];
    }

    /** A stock of a bloc. */
    public double get(BlocStock stock, int bloc) {
        return value[layout.of(stock, bloc)];
    }

    /** A stock of a bloc's sector. */
    public double get(SectorStock stock, int bloc, Sector sector) {
        return value[layout.of(stock, bloc, sector)];
    }

    /** A stock of a pair of blocs. */
    public double get(PairStock stock, int from, int to) {
        return value[layout.of(stock, from, to)];
    }

    /** A copy of the numbers. */
    public double[] toArray() {
        return value.clone();
    }

    /** Copies the climate's stocks to {@code target} from index 0. */
    public void climateInto(double[] target) {
        System.arraycopy(value, Layout.CLIMATE, target, 0, Layout.CLIMATE_COUNT);
    }

    /** What {@code viewer} may see; what it may not see reads as in {@code published}, the world everyone knew at the start. */
    public World seenBy(int viewer, World published) {
        double[] seen = value.clone();
        layout.hide(viewer, published.value, seen);
        return new World(layout, year, seen);
    }

    /** Adds year and stocks to {@code hash}. */
    public void hashInto(StateHash hash) {
        hash.add(year);
        for (double number : value) {
            hash.add(number);
        }
    }
}
