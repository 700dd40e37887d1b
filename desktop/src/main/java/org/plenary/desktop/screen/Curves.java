package org.plenary.desktop.screen;

import com.badlogic.gdx.graphics.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.ui.LineChart.Series;
import org.plenary.desktop.ui.Pen.Dash;

/** Curves of the presenters as series of a chart. */
public final class Curves {
    private Curves() {}

    /** What was is a whole line, what follows is dashed; the name stands at the later end. */
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
}
