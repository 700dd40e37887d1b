package org.plenary.desktop.asset;

import com.badlogic.gdx.graphics.Color;
import java.util.Map;
import org.plenary.core.model.Sector;
import org.plenary.desktop.asset.BlocLook.Vision;

/** The colour of a sector's curve, for each way of seeing. */
public final class SectorLook {
    private static final Map<Vision, Color[]> COLORS = Map.of(
            Vision.USUAL, colors("F5B23D", "EE6677", "4FB0F0", "C08AD6", "4FD1C5"),
            Vision.RED_GREEN, colors("FFB745", "E55F6E", "3491DE", "DFCEF2", "B1EDCA"),
            Vision.BLUE_YELLOW, colors("FCB927", "FB5871", "319BE1", "A57EC1", "68F8E7"));

    private SectorLook() {}

    /**
     * The colour of a sector in the palette for a way of seeing. Found by annealing from the usual colours and held by
     * a test: CIEDE2000 of at least 19 under the deficiency as Machado et al. (2009) simulate it.
     */
    public static Color of(Sector sector, Vision vision) {
        return COLORS.get(vision)[sector.ordinal()];
    }

    /** In the order of the sectors. */
    private static Color[] colors(String... hexadecimal) {
        Color[] colors = new Color[Sector.COUNT];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = Palette.of(hexadecimal[i]);
        }
        return colors;
    }
}
