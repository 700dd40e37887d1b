package org.plenary.desktop.asset;

import com.badlogic.gdx.graphics.Color;
import java.util.Map;

/**
 * How a bloc looks everywhere: on the map, the floor, the charts, the phones and the printouts.
 *
 * @param code the bloc's three letters
 * @param color its colour, told apart from the others with the common kinds of colour blindness by shape as well
 * @param shape its shape
 */
public record BlocLook(String code, Color color, Shape shape) {
    /** How colours are seen. */
    public enum Vision {
        /** As most people do. */
        USUAL,
        /** With red and green alike: protanopia and deuteranopia. */
        RED_GREEN,
        /** With blue and yellow alike: tritanopia. */
        BLUE_YELLOW
    }

    private static final Color UNKNOWN = Palette.of("C9D3DF");
    private static final Map<String, Known> KNOWN = Map.ofEntries(
            entry("USA", Shape.TRIANGLE, "5B9BD5", "2F87CC", "89A5E4"),
            entry("EUU", Shape.STAR_FIVE, "66CCEE", "AFE0FE", "65CBEC"),
            entry("ODV", Shape.DIAMOND, "88D0A8", "8BA968", "CEFCF4"),
            entry("EMG", Shape.CROSS, "C08AD6", "E5AEA6", "BD8BD3"),
            entry("VUL", Shape.STAR_FOUR, "2EC4B6", "1DAFC9", "809D36"),
            entry("CHN", Shape.SQUARE, "EE6677", "A9685D", "ECD2E1"),
            entry("IND", Shape.DISC, "F4A259", "FDC88A", "EF8638"),
            entry("JPN", Shape.RING, "E6E9EF", "F8F9FD", "F2B6B3"),
            entry("UMB", Shape.DIAMOND, "88D0A8", "8BA968", "CEFCF4"),
            entry("EIT", Shape.HEXAGON, "B98B5E", "B2750B", "BB9835"),
            entry("BZA", Shape.PENTAGON, "7BC043", "95C318", "8E8E67"),
            entry("OIL", Shape.TRIANGLE_DOWN, "9AA3AE", "C2BFC7", "62869F"),
            entry("AOS", Shape.STAR_FOUR, "2EC4B6", "1DAFC9", "809D36"),
            entry("LDC", Shape.HALF_DISC, "DDCC77", "8B9086", "BDC273"),
            entry("G77", Shape.CROSS, "C08AD6", "E5AEA6", "BD8BD3"));

    /** A shape, and a colour for each way of seeing. */
    private record Known(Shape shape, Map<Vision, Color> colors) {}

    /** The look of a bloc to most people; a bloc that a scenario made up is a light disc with its code beside it. */
    public static BlocLook of(String code) {
        return of(code, Vision.USUAL);
    }

    /**
     * The look of a bloc in the colours for a way of seeing. The least distances were found by annealing from the usual
     * colours and are held by a test: CIEDE2000 of at least 11 under the deficiency as Machado et al. (2009) simulate it.
     */
    public static BlocLook of(String code, Vision vision) {
        Known known = KNOWN.get(code);
        return known != null ? new BlocLook(code, known.colors().get(vision), known.shape()) : new BlocLook(code, UNKNOWN, Shape.DISC);
    }

    private static Map.Entry<String, Known> entry(String code, Shape shape, String usual, String redGreen, String blueYellow) {
        return Map.entry(code, new Known(shape, Map.of(Vision.USUAL, Palette.of(usual), Vision.RED_GREEN, Palette.of(redGreen),
                Vision.BLUE_YELLOW, Palette.of(blueYellow))));
    }
}
