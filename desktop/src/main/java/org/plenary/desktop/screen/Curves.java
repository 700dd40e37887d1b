package org.plenary.desktop.screen;

import com.badlogic.gdx.graphics.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.model.Sector;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.SectorLook;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.LineChart.Series;
import org.plenary.desktop.ui.LineChart.Threshold;
import org.plenary.desktop.ui.Pen.Dash;

/** How curves look wherever they are drawn: the same colour for the same thing on every screen. */
public final class Curves {
    /** Warming as it is, and as it goes on. */
    public static final Color WARMING = Palette.ACCENT;

    private Curves() {}

    /** The limits of the Paris Agreement. */
    public static List<Threshold> limits(Kit kit) {
        return List.of(new Threshold(1.5, kit.quantities().celsius(1.5, 1), Palette.AMBER),
                new Threshold(2, kit.quantities().celsius(2, 1), Palette.CORAL));
    }

    /** What was is a whole line, what follows if nothing more is agreed is dashed; the name stands at the later end. */
    public static List<Series> split(ChartsView view, ChartsView.Curve curve, String name, Color color) {
        int n = curve.years().length;
        int past = 0;
        while (past < n && curve.years()[past] <= view.now()) {
            past++;
        }
        List<Series> parts = new ArrayList<>();
        if (past > 0) {
            parts.add(new Series(past < n ? "" : name, color, Dash.SOLID, Arrays.copyOf(curve.years(), past), Arrays.copyOf(curve.values(), past)));
        }
        if (past < n) {
            int from = Math.max(0, past - 1);
            parts.add(new Series(name, color, Dash.DASHED, Arrays.copyOfRange(curve.years(), from, n), Arrays.copyOfRange(curve.values(), from, n)));
        }
        return parts;
    }

    /** What clean technology costs in each sector. */
    public static List<Series> clean(Kit kit, ChartsView view, Words words) {
        List<Series> series = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            series.addAll(split(view, view.cleanCost().get(sector.ordinal()), words.sector(sector), SectorLook.of(sector, kit.vision())));
        }
        return series;
    }

    /** Climate finance promised and paid. */
    public static List<Series> finance(ChartsView view, String due, String paid) {
        List<Series> series = new ArrayList<>(split(view, view.financeDue(), due, Palette.ACCENT));
        series.addAll(split(view, view.financePaid(), paid, Palette.TEAL));
        return series;
    }
}
