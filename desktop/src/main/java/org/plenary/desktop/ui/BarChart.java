package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;

/** Bars on one scale, one under the other: what it is, the bar, the value in words. Negative values grow leftwards. */
public final class BarChart extends Table {
    /**
     * One bar.
     *
     * @param head what stands before it: a {@link BlocTag}, or a label
     * @param value on the common scale
     * @param text the value with its unit and sign
     * @param color of the bar
     * @param tick a second value to mark, or NaN
     */
    public record Bar(Actor head, double value, String text, Color color, double tick) {
        /** A bar without a second value. */
        public Bar(Actor head, double value, String text, Color color) {
            this(head, value, text, color, Double.NaN);
        }
    }

    /**
     * Bars in the order given, on a scale that holds them all and zero.
     *
     * @param least the scale reaches at least this far from zero, so that small values look small
     */
    public BarChart(Kit kit, String name, List<Bar> bars, double least) {
        setName(name);
        double low = 0;
        double high = least;
        for (Bar bar : bars) {
            low = Math.min(low, Math.min(bar.value(), Double.isNaN(bar.tick()) ? 0 : bar.tick()));
            high = Math.max(high, Math.max(bar.value(), Double.isNaN(bar.tick()) ? 0 : bar.tick()));
        }
        if (low < 0) {
            high = Math.max(high, -low);
            low = -high;
        }
        for (Bar bar : bars) {
            add(bar.head()).left().padRight(12).minHeight(26);
            add(new BarRow(kit, low, high, bar.value(), bar.color()).tick(bar.tick())).growX();
            Label text = kit.label(bar.text(), Type.SMALL_STRONG, Palette.TEXT);
            add(text).right().padLeft(12).row();
        }
    }
}
