package org.plenary.core.climate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The record of what drove the climate from 1750 to 2025, and the state it left on 1 January of any year up to 2026.
 *
 * <p>Source: {@code climate/history.csv} on the class path, which says where each number is from.
 */
public final class ClimateHistory {
    private final EmissionsTable.Pathway record;

    private ClimateHistory(EmissionsTable.Pathway record) {
        this.record = record;
    }

    /**
     * Reads the record from the class path.
     *
     * @throws UncheckedIOException if the class path lacks it, or it is spoilt
     */
    public static ClimateHistory load() {
        return new ClimateHistory(pathway("climate/history.csv"));
    }

    /** The first year of the record, 1750. */
    public int firstYear() {
        return record.firstYear();
    }

    /** The last year of the record. */
    public int lastYear() {
        return record.lastYear();
    }

    /** What drove the climate in that year; all values present. */
    public Drivers drivers(int year) {
        return record.in(year);
    }

    /**
     * The state of the climate on 1 January, {@link ClimateModel#STATE} numbers, new at each call.
     *
     * @param year from {@link #firstYear()}, the pre-industrial state, to the year after {@link #lastYear()}
     * @throws IllegalArgumentException if the year lies outside
     */
    public double[] stateAtStartOf(int year, Sensitivity sensitivity) {
        if (year < firstYear() || year > lastYear() + 1) {
            throw new IllegalArgumentException(
                    "year must lie in " + firstYear() + ".." + (lastYear() + 1) + ", found " + year);
        }
        ClimateModel model = ClimateModel.of(sensitivity);
        double[] state = new double[ClimateModel.STATE];
        model.preindustrial(state, 0);
        for (int y = firstYear(); y < year; y++) {
            model.step(state, 0, drivers(y));
        }
        return state;
    }

    /** Reads a table of one scenario from the class path. */
    static EmissionsTable.Pathway pathway(String resource) {
        try (InputStream in = ClimateHistory.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not on the class path. Maybe assets/climate was not copied");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return EmissionsTable.read(reader, resource, resource).pathways().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
