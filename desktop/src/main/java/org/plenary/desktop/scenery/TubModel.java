package org.plenary.desktop.scenery;

import java.util.List;
import org.plenary.core.model.Check;

/**
 * What the carbon tub shows: a stock of CO2 in the air, the taps that fill it and the drain that empties it.
 *
 * @param codes the blocs in the order of their taps, left to right, none twice
 * @param emissionsGtPerYear by bloc, GtCO2 a year; a bloc that takes up more than it emits has a closed tap
 * @param addedGt by bloc, GtCO2 emitted since industrialisation, at least 0: whose carbon colours what is in the tub
 *     when it is first shown; only the shares count
 * @param sinkGtPerYear what land and ocean take up, GtCO2 a year; the drain is closed at or below 0
 * @param ppm CO2 in the air
 * @param preindustrialPpm CO2 in the air before industrialisation; what the bodies in the tub count begins here
 * @param lines levels to mark on the tub
 */
public record TubModel(List<String> codes, double[] emissionsGtPerYear, double[] addedGt, double sinkGtPerYear,
        double ppm, double preindustrialPpm, List<Line> lines) {
    /** GtCO2 in one ppm of CO2 in the air: 2.124 GtC. Source: Global Carbon Budget 2024, table 1. */
    public static final double GT_PER_PPM = 2.124 * 44.009 / 12.011;

    /** GtCO2 that one body in the tub stands for; a modelling choice: some 230 bodies today, {@value TubPhysics#CAP} at 665 ppm. */
    public static final double GT_PER_BODY = 5;

    /** A level worth a line: its label as it is to be read, and where it lies in ppm. */
    public record Line(String label, double ppm) {
        public Line {
            Check.text("label", label);
            Check.in("ppm of line '" + label + "'", ppm, 1, 10_000);
        }
    }

    public TubModel {
        codes = FloorModel.checkedCodes(codes);
        emissionsGtPerYear = Check.series("emissionsGtPerYear", emissionsGtPerYear, codes.size());
        addedGt = Check.series("addedGt", addedGt, codes.size());
        for (int i = 0; i < codes.size(); i++) {
            Check.in("emissionsGtPerYear[" + i + "]", emissionsGtPerYear[i], -1000, 1000);
            Check.in("addedGt[" + i + "]", addedGt[i], 0, 1_000_000);
        }
        Check.in("sinkGtPerYear", sinkGtPerYear, -1000, 1000);
        Check.in("ppm", ppm, 1, 10_000);
        Check.in("preindustrialPpm", preindustrialPpm, 1, 10_000);
        lines = List.copyOf(lines);
    }

    /** The same without a history: what is in the tub is coloured by today's emissions. */
    public TubModel(List<String> codes, double[] emissionsGtPerYear, double sinkGtPerYear, double ppm,
            double preindustrialPpm, List<Line> lines) {
        this(codes, emissionsGtPerYear, positivePart(emissionsGtPerYear), sinkGtPerYear, ppm, preindustrialPpm, lines);
    }

    /** How many bodies the stock above the pre-industrial level is worth, without the cap; never negative. */
    public static double bodies(double ppm, double preindustrialPpm) {
        return Math.max(0, (ppm - preindustrialPpm) * GT_PER_PPM / GT_PER_BODY);
    }

    private static double[] positivePart(double[] values) {
        double[] positive = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            positive[i] = Math.max(0, values[i]);
        }
        return positive;
    }
}
