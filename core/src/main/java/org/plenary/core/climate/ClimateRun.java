package org.plenary.core.climate;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The model over a file of emissions: what {@code plenary climate} does.
 *
 * <p>A pathway that begins in or before 1750 starts from the pre-industrial state, with natural sources that balance
 * its own first year; this is also how an idealised experiment is run. One that begins later starts from the record
 * ({@link ClimateHistory}). The output has a row a year with annual means: {@code scenario}, {@code year},
 * {@code co2_ppm}, {@code erf_wm2} (relative to 1750), {@code gsat_c} (relative to 1850-1900), {@code sea_level_m}
 * (relative to 1995-2014), {@code ph}.
 */
public final class ClimateRun {
    /** The first line of the output. */
    public static final String HEADER = "scenario,year,co2_ppm,erf_wm2,gsat_c,sea_level_m,ph";

    private ClimateRun() {}

    /**
     * Runs every scenario of a table.
     *
     * @param in  a table as {@link EmissionsTable} reads it
     * @param out where to write; replaced if it exists
     * @throws EmissionsTableException if the table is not one, or begins after the record ends
     * @throws IOException             if a file cannot be read or written
     */
    public static void run(Path in, Sensitivity sensitivity, Path out) throws IOException {
        EmissionsTable table = EmissionsTable.read(in);
        Exogenous exogenous = Exogenous.load();
        ClimateHistory history = ClimateHistory.load();
        for (EmissionsTable.Pathway pathway : table.pathways()) {
            if (pathway.firstYear() > history.lastYear() + 1) {
                throw new EmissionsTableException(in + ", scenario '" + pathway.name() + "': found "
                        + pathway.firstYear() + " as the first year; expected " + (history.lastYear() + 1)
                        + " or earlier, as the record of the past ends in " + history.lastYear() + ".");
            }
        }
        try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            writer.write(HEADER + "\n");
            for (EmissionsTable.Pathway pathway : table.pathways()) {
                run(pathway, sensitivity, history, exogenous, writer);
            }
        }
    }

    private static void run(
            EmissionsTable.Pathway pathway,
            Sensitivity sensitivity,
            ClimateHistory history,
            Exogenous exogenous,
            Writer writer)
            throws IOException {
        int first = pathway.firstYear();
        ClimateModel model = ClimateModel.of(sensitivity);
        double[] now;
        if (first <= history.firstYear()) {
            Drivers start = pathway.in(first);
            model = model.balancedBy(start.ch4Mt(), start.n2oMt());
            now = new double[ClimateModel.STATE];
            model.preindustrial(now, 0);
        } else {
            now = history.stateAtStartOf(first, sensitivity);
        }
        for (int year = first; year <= pathway.lastYear(); year++) {
            Drivers drivers = pathway.in(year);
            if (Double.isNaN(drivers.erfNaturalWm2()) && first >= history.firstYear()) {
                drivers = withNatural(drivers, exogenous.reference(year).erfNaturalWm2());
            }
            double[] next = now.clone();
            model.step(next, 0, drivers);
            writer.write(String.format(
                    Locale.ROOT,
                    "%s,%d,%.4f,%.5f,%.5f,%.5f,%.5f%n",
                    pathway.name(),
                    year,
                    (model.co2Ppm(now, 0) + model.co2Ppm(next, 0)) / 2,
                    model.erfWm2(next, 0),
                    (model.warmingC(now, 0) + model.warmingC(next, 0)) / 2,
                    (model.seaLevelM(now, 0) + model.seaLevelM(next, 0)) / 2,
                    (model.ph(now, 0) + model.ph(next, 0)) / 2));
            now = next;
        }
    }

    private static Drivers withNatural(Drivers d, double erfNaturalWm2) {
        return new Drivers(
                d.co2FossilGt(), d.co2LandGt(), d.ch4Mt(), d.n2oMt(), d.so2Mt(), d.erfOtherWm2(), erfNaturalWm2);
    }
}
