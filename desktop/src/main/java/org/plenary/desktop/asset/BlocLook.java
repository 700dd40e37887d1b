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
    private static final Map<String, BlocLook> KNOWN = Map.ofEntries(
            entry("USA", "5B9BD5", Shape.TRIANGLE),
            entry("EUU", "66CCEE", Shape.STAR_FIVE),
            entry("ODV", "88D0A8", Shape.DIAMOND),
            entry("EMG", "C08AD6", Shape.CROSS),
            entry("VUL", "2EC4B6", Shape.STAR_FOUR),
            entry("CHN", "EE6677", Shape.SQUARE),
            entry("IND", "F4A259", Shape.DISC),
            entry("JPN", "E6E9EF", Shape.RING),
            entry("UMB", "88D0A8", Shape.DIAMOND),
            entry("EIT", "B98B5E", Shape.HEXAGON),
            entry("BZA", "7BC043", Shape.PENTAGON),
            entry("OIL", "9AA3AE", Shape.TRIANGLE_DOWN),
            entry("AOS", "2EC4B6", Shape.STAR_FOUR),
            entry("LDC", "DDCC77", Shape.HALF_DISC),
            entry("G77", "C08AD6", Shape.CROSS));

    /** The look of a bloc; a bloc that a scenario made up is a light disc with its code beside it. */
    public static BlocLook of(String code) {
        BlocLook known = KNOWN.get(code);
        return known != null ? known : new BlocLook(code, Palette.of("C9D3DF"), Shape.DISC);
    }

    private static Map.Entry<String, BlocLook> entry(String code, String rgb, Shape shape) {
        return Map.entry(code, new BlocLook(code, Palette.of(rgb), shape));
    }
}
