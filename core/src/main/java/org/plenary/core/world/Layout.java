package org.plenary.core.world;

import java.util.stream.IntStream;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.model.Sector;

/** Where each stock sits in the world's array: climate, global, then by bloc, by bloc and sector, by pair. */
public final class Layout {
    /** Where the climate's stocks begin. */
    public static final int CLIMATE = 0;

    private static final ClimateStock[] CLIMATE_STOCKS = ClimateStock.values();
    private static final GlobalStock[] GLOBAL_STOCKS = GlobalStock.values();
    private static final BlocStock[] BLOC_STOCKS = BlocStock.values();
    private static final SectorStock[] SECTOR_STOCKS = SectorStock.values();
    private static final PairStock[] PAIR_STOCKS = PairStock.values();
    /** How many stocks the climate has. */
    static final int CLIMATE_COUNT = CLIMATE_STOCKS.length;
    private static final int GLOBAL = CLIMATE_COUNT;
    private static final int BLOC = GLOBAL + GlobalStock.COUNT;

    private final int blocs;
    /** Where the stocks of sectors and of pairs begin. */
    private final int sectors;
    private final int pairs;
    /** Where the stocks sit that not everybody may see. */
    private final int[] hidden;

    /** @param blocs the number of blocs */
    public Layout(int blocs) {
        this.blocs = blocs;
        sectors = BLOC + BlocStock.COUNT * blocs;
        pairs = sectors + SectorStock.COUNT * blocs * Sector.COUNT;
        hidden = IntStream.range(0, size()).filter(i -> at(i).visibility() != Stock.Visibility.PUBLIC).toArray();
    }

    /** The number of blocs. */
    public int blocs() {
        return blocs;
    }

    /** The length of the world's array. */
    public int size() {
        return pairs + PairStock.COUNT * blocs * blocs;
    }

    /** The index of a stock of the climate. */
    public int of(ClimateStock stock) {
        return CLIMATE + stock.ordinal();
    }

    /** The index of a global stock. */
    public int of(GlobalStock stock) {
        return GLOBAL + stock.ordinal();
    }

    /** The index of a stock of {@code bloc}. */
    public int of(BlocStock stock, int bloc) {
        return BLOC + stock.ordinal() * blocs + bloc;
    }

    /** The index of a stock of {@code sector} of {@code bloc}. */
    public int of(SectorStock stock, int bloc, Sector sector) {
        return sectors + (stock.ordinal() * blocs + bloc) * Sector.COUNT + sector.ordinal();
    }

    /** The index of a stock of the pair. */
    public int of(PairStock stock, int from, int to) {
        return pairs + (stock.ordinal() * blocs + from) * blocs + to;
    }

    /** Copies to {@code numbers}, from {@code published}, what {@code viewer} may not see. */
    void hide(int viewer, double[] published, double[] numbers) {
        for (int i : hidden) {
            if (!at(i).visibleTo(viewer)) {
                numbers[i] = published[i];
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout && layout.blocs == blocs;
    }

    @Override
    public int hashCode() {
        return blocs;
    }

    @Override
    public String toString() {
        return "Layout[blocs=" + blocs + "]";
    }

    /** What sits at {@code index}. */
    public Place at(int index) {
        if (index < GLOBAL) {
            ClimateStock stock = CLIMATE_STOCKS[index];
            return new Place(stock.name(), stock.unit(), stock.min(), stock.max(), Stock.Visibility.PUBLIC, -1, -1, null);
        }
        if (index < BLOC) {
            return place(GLOBAL_STOCKS[index - GLOBAL], -1, -1, null);
        }
        if (index < sectors) {
            int i = index - BLOC;
            return place(BLOC_STOCKS[i / blocs], i % blocs, -1, null);
        }
        if (index < pairs) {
            int i = index - sectors;
            int row = i / Sector.COUNT;
            return place(SECTOR_STOCKS[row / blocs], row % blocs, -1, Sector.at(i % Sector.COUNT));
        }
        int i = index - pairs;
        int row = i / blocs;
        return place(PAIR_STOCKS[row / blocs], row % blocs, i % blocs, null);
    }

    private static Place place(Stock stock, int bloc, int other, Sector sector) {
        return new Place(stock.name(), stock.unit(), stock.min(), stock.max(), stock.visibility(), bloc, other, sector);
    }

    /**
     * One number of the world.
     *
     * @param stock its stock's name
     * @param bloc whose it is, or -1
     * @param other the second bloc of a pair, or -1
     * @param sector its sector, or null
     */
    public record Place(String stock, String unit, double min, double max, Stock.Visibility visibility, int bloc, int other,
            Sector sector) {
        /** Whether {@code viewer} may see it. */
        public boolean visibleTo(int viewer) {
            return visibility == Stock.Visibility.PUBLIC || bloc == viewer
                    || visibility == Stock.Visibility.PAIR && other == viewer;
        }
    }
}
