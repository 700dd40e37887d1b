package org.plenary.desktop.asset;

import com.badlogic.gdx.graphics.Color;

/**
 * The colours of the hall at night. Use them as they are: libGDX colours are mutable, so copy before changing one.
 *
 * <p>Contrast on a panel (WCAG 2.1): {@link #TEXT} 12:1, {@link #MUTED} 6:1, {@link #ACCENT}, {@link #AMBER},
 * {@link #CORAL} and {@link #TEAL} over 5:1.
 */
public final class Palette {
    /** The darkest corner of the hall. */
    public static final Color INK = of("0A1626");
    /** The hall where the light falls. */
    public static final Color INK_LIT = of("102844");
    /** A panel. */
    public static final Color PANEL = of("122740");
    /** A panel that lies on a panel: a field, a chart's ground. */
    public static final Color WELL = of("0D1D32");
    /** A control at rest. */
    public static final Color CONTROL = of("1A3656");
    /** A control under the pointer. */
    public static final Color CONTROL_OVER = of("22466F");
    /** A control pressed down. */
    public static final Color CONTROL_DOWN = of("15304E");
    /** The hairline around a panel. */
    public static final Color HAIRLINE = of("24466C");
    /** The hairline around a control. */
    public static final Color CONTROL_LINE = of("34608F");
    /** Text. */
    public static final Color TEXT = of("E8EEF5");
    /** Secondary text: units, captions, sources. */
    public static final Color MUTED = of("9DB0C6");
    /** Text of a control that cannot be used. */
    public static final Color DISABLED = of("5F7690");
    /** What is current, chosen or linked. */
    public static final Color ACCENT = of("4FB0F0");
    /** The one action a screen asks for. */
    public static final Color PRIMARY = of("1878BE");
    /** Asks for attention. */
    public static final Color AMBER = of("F5B23D");
    /** A loss. */
    public static final Color CORAL = of("FF8374");
    /** A gain. */
    public static final Color TEAL = of("4FD1C5");
    /** The negotiating text, the one bright object in the room. */
    public static final Color PAPER = of("F6F1E4");
    /** What is agreed, on paper. */
    public static final Color PAPER_INK = of("1C1B19");
    /** Brackets on paper: UN blue, a little darker than the flag's so that it reads at 16 px (5:1 on paper). */
    public static final Color PAPER_BRACKET = of("1668A8");
    /** A struck option on paper. */
    public static final Color PAPER_STRUCK = of("85807A");
    /** The gavel's stamp. */
    public static final Color STAMP = of("B5342A");

    private Palette() {}

    /** A colour from its six hexadecimal digits, opaque. */
    public static Color of(String rgb) {
        return Color.valueOf(rgb);
    }

    /** A copy of a colour with the given opacity, 0 to 1. */
    public static Color alpha(Color color, float alpha) {
        return new Color(color.r, color.g, color.b, alpha);
    }

    /** A colour between two others: {@code a} at 0, {@code b} at 1. */
    public static Color mix(Color a, Color b, float t) {
        return new Color(a).lerp(b, t);
    }
}
