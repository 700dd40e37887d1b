package org.plenary.desktop.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Sector;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.desktop.asset.BlocLook.Vision;

/**
 * Blocs can be told apart by colour with each kind of colour blindness, in the palette for it. Deficiencies at their
 * fullest by the matrices of Machado, Oliveira and Fernandes (2009) on linear RGB; differences by CIEDE2000 (Sharma, Wu
 * and Dalal 2005).
 */
class VisionTest {
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTANOPIA = {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}};
    private static final double[][] DEUTERANOPIA = {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}};
    private static final double[][] TRITANOPIA = {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}};
    private static final double[][] XYZ = {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}};
    private static final double[] WHITE = {0.95047, 1, 1.08883};
    /** A difference of 10 is seen at a glance. */
    private static final double LEAST = 10;
    /** Curves cross each other and have no shapes, so they need more. */
    private static final double LEAST_OF_SECTORS = 19;
    /** What WCAG 2.1 asks of graphics (1.4.11). */
    private static final double LEAST_CONTRAST = 3;

    private static double linear(double c) {
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] times(double[][] m, double... v) {
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
        }
        return out;
    }

    private static double[] lab(Color color, double[][] seen) {
        double[] rgb = times(seen, linear(color.r), linear(color.g), linear(color.b));
        double[] xyz = times(XYZ, Math.max(0, Math.min(1, rgb[0])), Math.max(0, Math.min(1, rgb[1])), Math.max(0, Math.min(1, rgb[2])));
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double t = xyz[i] / WHITE[i];
            f[i] = t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** CIEDE2000 of two colours in CIELAB. */
    static double difference(double[] one, double[] other) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7))));
        double a1 = one[1] * (1 + g);
        double a2 = other[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double dL = other[0] - one[0];
        double dC = c2 - c1;
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn) / 2);
        double l = (one[0] + other[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double rotation = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((h - 275) / 25, 2))))
                * 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)));
        double sL = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sC = 1 + 0.045 * c;
        double sH = 1 + 0.015 * c * t;
        return Math.sqrt(Math.pow(dL / sL, 2) + Math.pow(dC / sC, 2) + Math.pow(dH / sH, 2) + rotation * dC / sC * dH / sH);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double luminance(Color color) {
        return times(XYZ, linear(color.r), linear(color.g), linear(color.b))[1];
    }

    private static List<String> closeSectors(Vision vision, double[][] seen) {
        List<String> close = new ArrayList<>();
        for (Sector one : Sector.values()) {
            for (Sector other : Sector.values()) {
                double d = difference(lab(SectorLook.of(one, vision), seen), lab(SectorLook.of(other, vision), seen));
                if (one.ordinal() < other.ordinal() && d < LEAST_OF_SECTORS) {
                    close.add("%s: %s and %s are %.1f apart".formatted(vision, one, other, d));
                }
            }
        }
        return close;
    }

    private static List<String> close(Vision vision, double[][] seen, String as) {
        List<String> close = new ArrayList<>();
        for (String id : ScenarioFiles.ids()) {
            List<Bloc> blocs = ScenarioFiles.load(id).blocs();
            for (int i = 0; i < blocs.size(); i++) {
                for (int j = i + 1; j < blocs.size(); j++) {
                    double d = difference(lab(BlocLook.of(blocs.get(i).code(), vision).color(), seen),
                            lab(BlocLook.of(blocs.get(j).code(), vision).color(), seen));
                    if (d < LEAST) {
                        close.add("%s, %s: %s and %s are %.1f apart".formatted(id, as, blocs.get(i).code(), blocs.get(j).code(), d));
                    }
                }
            }
        }
        return close;
    }

    @Test
    void differencesAreThoseOfThePublishedPairs() {
        assertEquals(2.0425, difference(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}), 1e-4);
        assertEquals(2.3669, difference(new double[] {50, 0, 0}, new double[] {50, -1, 2}), 1e-4);
        assertEquals(19.4535, difference(new double[] {50, 2.5, 0}, new double[] {58, 24, 15}), 1e-4);
    }

    @Test
    void everyPaletteTellsBlocsApartAsItIsSeen() {
        assertEquals(List.of(), close(Vision.USUAL, NORMAL, "usual"));
        assertEquals(List.of(), close(Vision.RED_GREEN, PROTANOPIA, "protanopia"));
        assertEquals(List.of(), close(Vision.RED_GREEN, DEUTERANOPIA, "deuteranopia"));
        assertEquals(List.of(), close(Vision.BLUE_YELLOW, TRITANOPIA, "tritanopia"));
        assertTrue(!close(Vision.USUAL, DEUTERANOPIA, "deuteranopia").isEmpty(), "or nobody would need another palette");
    }

    @Test
    void everyPaletteTellsSectorsApartAsItIsSeen() {
        assertEquals(List.of(), closeSectors(Vision.USUAL, NORMAL));
        assertEquals(List.of(), closeSectors(Vision.RED_GREEN, PROTANOPIA));
        assertEquals(List.of(), closeSectors(Vision.RED_GREEN, DEUTERANOPIA));
        assertEquals(List.of(), closeSectors(Vision.BLUE_YELLOW, TRITANOPIA));
        assertTrue(!closeSectors(Vision.USUAL, DEUTERANOPIA).isEmpty(), "or nobody would need another palette");
    }

    @Test
    void everyBlocStandsOutFromAPanel() {
        double panel = luminance(Palette.PANEL);
        for (Vision vision : Vision.values()) {
            for (Bloc bloc : ScenarioFiles.load("after-baku").blocs()) {
                double contrast = (luminance(BlocLook.of(bloc.code(), vision).color()) + 0.05) / (panel + 0.05);
                assertTrue(contrast >= LEAST_CONTRAST, vision + ", " + bloc.code() + ": " + contrast);
            }
        }
    }
}
