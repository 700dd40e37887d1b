package org.plenary.desktop.ui;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Pen.Dash;

/**
 * Curves over time: an axis with a unit, several series told apart by colour and dash and named at their ends,
 * thresholds, the values under the pointer, and the way from before to after when the numbers change.
 */
public final class LineChart extends Widget {
    /** How long a consequence takes to be drawn, in seconds. */
    public static final float CHANGE_SECONDS = 1.5f;

    private static final float PAD = 8;
    private static final Color GRID = Palette.alpha(Palette.HAIRLINE, 0.7f);

    /**
     * A curve.
     *
     * @param name written at its end; also what ties it to its earlier self when the chart changes
     * @param color of the line and the name
     * @param dash of the line
     * @param xs rising, at least one
     * @param ys as many as xs
     * @param low lower edge of a band of likely values, or null
     * @param high upper edge of the band, or null
     */
    public record Series(String name, Color color, Dash dash, double[] xs, double[] ys, double[] low, double[] high) {
        /** Checks and copies. */
        public Series {
            if (xs.length == 0 || xs.length != ys.length) {
                throw new IllegalArgumentException("Series \"" + name + "\" has " + xs.length + " xs and " + ys.length
                        + " ys, expected as many, and at least one");
            }
            if ((low == null) != (high == null) || low != null && (low.length != xs.length || high.length != xs.length)) {
                throw new IllegalArgumentException("Series \"" + name + "\": the band does not fit its xs");
            }
            for (int i = 0; i < xs.length; i++) {
                if (!Double.isFinite(ys[i]) || i > 0 && !(xs[i] > xs[i - 1])) {
                    throw new IllegalArgumentException(
                            "Series \"" + name + "\" at " + i + ": x = " + xs[i] + ", y = " + ys[i]);
                }
            }
            xs = xs.clone();
            ys = ys.clone();
            low = low == null ? null : low.clone();
            high = high == null ? null : high.clone();
        }

        /** A curve without a band. */
        public Series(String name, Color color, Dash dash, double[] xs, double[] ys) {
            this(name, color, dash, xs, ys, null, null);
        }

        double at(double x) {
            int i = Arrays.binarySearch(xs, x);
            if (i >= 0) {
                return ys[i];
            }
            int after = -i - 1;
            if (after == 0 || after == xs.length) {
                return Double.NaN;
            }
            double t = (x - xs[after - 1]) / (xs[after] - xs[after - 1]);
            return ys[after - 1] + t * (ys[after] - ys[after - 1]);
        }

        Series between(Series before, double t) {
            double[] mixed = new double[ys.length];
            for (int i = 0; i < ys.length; i++) {
                double old = before.at(xs[i]);
                mixed[i] = Double.isNaN(old) ? ys[i] : old + t * (ys[i] - old);
            }
            return new Series(name, color, dash, xs, mixed, low, high);
        }
    }

    /** A level line, such as 1.5 °C. */
    public record Threshold(double y, String name, Color color) {}

    private final Kit kit;
    private final Pen pen;
    private final BitmapFont font;
    private final BitmapFont strong;
    private final String unit;
    private final DoubleFunction<String> format;
    private final List<Threshold> thresholds;
    private final GlyphLayout layout = new GlyphLayout();
    private final float[] points = new float[4096];
    private final Color shade = new Color();

    private List<Series> series;
    private List<Series> before;
    private List<Series> shown;
    private float progress = 1;
    private AxisScale xAxis;
    private AxisScale yAxis;
    private float left;
    private float bottom;
    private float width;
    private float height;
    private double hovered = Double.NaN;
    private String[] yTicks = {};
    private float[] yTickWidths = {};
    private float[] thresholdAt = {};
    private String[] xTicks = {};
    private float[] xTickWidths = {};
    private int[] nameOrder = {};
    private float[] nameHeights = {};
    private List<Series> pointed = List.of();
    private String[] pointedValues = {};
    private String pointedX = "";
    private float pointedWidth;

    /**
     * A chart.
     *
     * @param unit written above the vertical axis
     * @param format writes a value with its unit, for the pointer
     */
    public LineChart(Kit kit, String name, String unit, DoubleFunction<String> format, List<Threshold> thresholds,
            List<Series> series) {
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.font = kit.skin().font(Type.SMALL);
        this.strong = kit.skin().font(Type.SMALL_STRONG);
        this.unit = unit;
        this.format = format;
        this.thresholds = List.copyOf(thresholds);
        this.series = List.copyOf(series);
        this.shown = this.series;
        setName(name);
        addListener(new InputListener() {
            @Override
            public boolean mouseMoved(InputEvent event, float x, float y) {
                point(x);
                return true;
            }

            @Override
            public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
                point(x);
                return true;
            }

            @Override
            public void touchDragged(InputEvent event, float x, float y, int pointer) {
                point(x);
            }

            @Override
            public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
                hovered = Double.NaN;
            }
        });
    }

    /** Shows other curves; those with the name and look of an earlier one move there from where they were. */
    public void change(List<Series> after) {
        before = series;
        series = List.copyOf(after);
        replay();
    }

    /** Draws the last change once more, from before to after. */
    public void replay() {
        progress = before == null || kit.still() ? 1 : 0;
        invalidate();
    }

    /** Takes up the curves of this moment, and all that is written beside them. */
    private void show() {
        shown = blend();
        names();
        values();
    }

    /** Whether there is a change that can be replayed. */
    public boolean changed() {
        return before != null;
    }

    private List<Series> blend() {
        if (progress >= 1 || before == null) {
            return series;
        }
        float t = Interpolation.pow2Out.apply(progress);
        List<Series> blended = new ArrayList<>();
        for (Series now : series) {
            Series old = earlier(now);
            blended.add(old == null ? now : now.between(old, t));
        }
        return blended;
    }

    private Series earlier(Series now) {
        if (before != null) {
            for (Series old : before) {
                if (old.name().equals(now.name()) && old.dash() == now.dash() && old.color().equals(now.color())) {
                    return old;
                }
            }
        }
        return null;
    }

    private void point(float x) {
        hovered = xAxis == null || x < left - PAD || x > left + width + PAD ? Double.NaN
                : Math.rint(xAxis.value(Math.max(0, Math.min(1, (x - left) / width))));
        values();
    }

    /** The horizontal value under the pointer, a whole number, or NaN. */
    public double hovered() {
        return hovered;
    }

    @Override
    public float getMinWidth() {
        return 220;
    }

    @Override
    public float getMinHeight() {
        return 120;
    }

    @Override
    public float getPrefWidth() {
        return 420;
    }

    @Override
    public float getPrefHeight() {
        return 240;
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (progress < 1) {
            progress = Math.min(1, progress + delta / CHANGE_SECONDS);
            Gdx.graphics.requestRendering();
            if (!needsLayout()) {
                show();
            }
        }
    }

    @Override
    public void layout() {
        double minX = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        List<Series> all = new ArrayList<>(series);
        if (before != null) {
            all.addAll(before);
        }
        for (Series curve : all) {
            minX = Math.min(minX, curve.xs()[0]);
            maxX = Math.max(maxX, curve.xs()[curve.xs().length - 1]);
            for (int i = 0; i < curve.ys().length; i++) {
                minY = Math.min(minY, curve.low() == null ? curve.ys()[i] : Math.min(curve.ys()[i], curve.low()[i]));
                maxY = Math.max(maxY, curve.high() == null ? curve.ys()[i] : Math.max(curve.ys()[i], curve.high()[i]));
            }
        }
        for (Threshold threshold : thresholds) {
            minY = Math.min(minY, threshold.y());
            maxY = Math.max(maxY, threshold.y());
        }
        if (minY > 0 && (thresholds.isEmpty() || minY < maxY * 0.3)) { // an amount is read from nothing; a level from its limits
            minY = 0;
        }
        yAxis = AxisScale.around(minY, maxY, Math.max(3, (int) (getHeight() / 44)));

        yTicks = written(yAxis, value -> kit.quantities().number(value, yAxis.decimals()));
        yTickWidths = widths(yTicks);
        float tickWidth = 0;
        for (float each : yTickWidths) {
            tickWidth = Math.max(tickWidth, each);
        }
        float names = 0;
        for (Series curve : series) {
            names = Math.max(names, measure(strong, curve.name()));
        }
        left = tickWidth + 12;
        width = getWidth() - left - Math.min(names + 14, getWidth() * 0.34f);
        bottom = font.getLineHeight() + 4;
        height = getHeight() - bottom - font.getLineHeight() - 6;
        double spread = minX < maxX ? 0 : 1;
        xAxis = AxisScale.exactly(minX - spread, maxX + spread, Math.max(2, (int) (width / 70)));
        xTicks = written(xAxis, value -> String.valueOf((long) value));
        xTickWidths = widths(xTicks);
        thresholdAt = new float[thresholds.size()];
        for (int i = 0; i < thresholdAt.length; i++) {
            thresholdAt[i] = free(thresholds.get(i));
        }
        show();
    }

    /** Where above its line the name of a threshold is farthest from every curve, from the left end of the axis. */
    private float free(Threshold threshold) {
        float wide = measure(font, threshold.name());
        double middle = yAxis.position(threshold.y()) * height + font.getCapHeight() / 2 + 6;
        float best = 6;
        double most = -1;
        for (float at = 6; at + wide + 6 < width; at += 4) {
            double least = Double.MAX_VALUE;
            for (Series curve : series) {
                for (float x : new float[] {at - 4, at + wide / 2, at + wide + 4}) {
                    double y = curve.at(xAxis.value(x / width));
                    least = Double.isNaN(y) ? least : Math.min(least, Math.abs(yAxis.position(y) * height - middle));
                }
            }
            if (Math.min(least, 2 * font.getLineHeight()) > most) { // no nearer to the left end than it must be
                most = Math.min(least, 2 * font.getLineHeight());
                best = at;
            }
        }
        return best;
    }

    private static String[] written(AxisScale axis, DoubleFunction<String> format) {
        String[] written = new String[axis.ticks().size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = format.apply(axis.ticks().get(i));
        }
        return written;
    }

    private float[] widths(String[] texts) {
        float[] widths = new float[texts.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = measure(font, texts[i]);
        }
        return widths;
    }

    private float measure(BitmapFont with, String text) {
        layout.setText(with, text);
        return layout.width;
    }

    private float px(double x) {
        return getX() + left + (float) (xAxis.position(x) * width);
    }

    private float py(double y) {
        return getY() + bottom + (float) (yAxis.position(y) * height);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        pen.on(batch, alpha);
        float x0 = getX() + left;
        float x1 = x0 + width;
        axes(batch, x0, x1, alpha);
        for (int i = 0; i < thresholds.size(); i++) {
            Threshold threshold = thresholds.get(i);
            pen.dashes(x0, x1, py(threshold.y()), 1.5f, Dash.DASHED, threshold.color());
            text(batch, font, threshold.name(), x0 + thresholdAt[i], py(threshold.y()) + font.getCapHeight() + 6, threshold.color(),
                    alpha);
        }
        for (int i = 0; i < shown.size(); i++) {
            band(shown.get(i));
        }
        if (progress < 1) {
            for (Series now : series) {
                Series old = earlier(now);
                if (old != null) {
                    shade.set(old.color()).a = 0.6f;
                    path(old, 1.2f, Dash.DOTTED, shade);
                }
            }
        }
        for (int i = 0; i < shown.size(); i++) {
            Series curve = shown.get(i);
            path(curve, 2.2f, curve.dash(), curve.color());
        }
        names(batch, x1 + 8, alpha);
        if (!Double.isNaN(hovered)) {
            values(batch, alpha);
        }
    }

    private void axes(Batch batch, float x0, float x1, float alpha) {
        for (int i = 0; i < yTicks.length; i++) {
            float y = py(yAxis.ticks().get(i));
            pen.level(x0, x1, y, yAxis.ticks().get(i) == 0 ? Palette.CONTROL_LINE : GRID);
            text(batch, font, yTicks[i], x0 - 8 - yTickWidths[i], y + font.getCapHeight() / 2, Palette.MUTED, alpha);
        }
        for (int i = 0; i < xTicks.length; i++) {
            float x = px(xAxis.ticks().get(i));
            float half = xTickWidths[i] / 2;
            float at = Math.max(x0 - 4, Math.min(x1 - 2 * half + 8, x - half));
            pen.upright(x, getY() + bottom - 4, getY() + bottom, Palette.HAIRLINE);
            text(batch, font, xTicks[i], at, getY() + bottom - 9, Palette.MUTED, alpha);
        }
        text(batch, font, unit, getX(), getY() + getHeight() - 2, Palette.MUTED, alpha);
    }

    private void band(Series curve) {
        if (curve.low() == null) {
            return;
        }
        shade.set(curve.color()).a = 0.16f;
        for (int i = 1; i < curve.xs().length; i++) {
            pen.quad(px(curve.xs()[i - 1]), py(curve.low()[i - 1]), px(curve.xs()[i]), py(curve.low()[i]),
                    px(curve.xs()[i]), py(curve.high()[i]), px(curve.xs()[i - 1]), py(curve.high()[i - 1]), shade);
        }
    }

    private void path(Series curve, float thick, Dash dash, Color color) {
        int count = Math.min(curve.xs().length, points.length / 2);
        for (int i = 0; i < count; i++) {
            points[2 * i] = px(curve.xs()[i]);
            points[2 * i + 1] = py(curve.ys()[i]);
        }
        pen.path(points, 2 * count, thick, dash, color);
    }

    /** Finds a height for each name near its curve's end, moved apart where ends are close. */
    private void names() {
        List<Series> order = new ArrayList<>(shown);
        order.removeIf(curve -> curve.name().isEmpty());
        order.sort(Comparator.comparingDouble(LineChart::end));
        float step = strong.getLineHeight() * 0.85f;
        nameOrder = new int[order.size()];
        nameHeights = new float[order.size()];
        for (int i = 0; i < nameHeights.length; i++) {
            nameOrder[i] = shown.indexOf(order.get(i));
            float wanted = (float) (yAxis.position(end(order.get(i))) * height);
            nameHeights[i] = i == 0 ? wanted : Math.max(wanted, nameHeights[i - 1] + step);
        }
        for (int i = nameHeights.length - 1, above = 0; i >= 0; i--, above++) {
            nameHeights[i] = Math.min(nameHeights[i], height - above * step);
        }
    }

    private static double end(Series curve) {
        return curve.ys()[curve.ys().length - 1];
    }

    private void names(Batch batch, float x, float alpha) {
        for (int i = 0; i < nameOrder.length; i++) {
            Series curve = shown.get(nameOrder[i]);
            float y = getY() + bottom + nameHeights[i];
            text(batch, strong, curve.name(), x, y + strong.getCapHeight() / 2, curve.color(), alpha);
        }
    }

    /** Reads the curves under the pointer, highest first. */
    private void values() {
        List<Series> under = new ArrayList<>();
        for (Series curve : shown) {
            if (!Double.isNaN(hovered) && !Double.isNaN(curve.at(hovered))) {
                under.add(curve);
            }
        }
        under.sort(Comparator.comparingDouble((Series curve) -> curve.at(hovered)).reversed());
        pointed = under;
        pointedX = String.valueOf((long) hovered);
        pointedWidth = measure(strong, pointedX);
        pointedValues = new String[under.size()];
        for (int i = 0; i < pointedValues.length; i++) {
            pointedValues[i] = format.apply(under.get(i).at(hovered));
            pointedWidth = Math.max(pointedWidth, measure(font, pointedValues[i]) + 18);
        }
    }

    private void values(Batch batch, float alpha) {
        float x = px(hovered);
        pen.upright(x, getY() + bottom, getY() + bottom + height, Palette.MUTED);
        for (int i = 0; i < pointed.size(); i++) {
            Series curve = pointed.get(i);
            pen.mark(kit.sheet().shape(Shape.DISC, 10), x, py(curve.at(hovered)), 10, curve.color());
        }
        float step = font.getLineHeight();
        float high = step * (pointed.size() + 1) + 8;
        boolean flip = x + pointedWidth + 32 > getX() + getWidth();
        float boxX = flip ? x - 32 - pointedWidth : x + 12;
        float boxY = getY() + bottom + height - high;
        batch.setColor(1, 1, 1, alpha);
        kit.drawable("card").draw(batch, boxX, boxY, pointedWidth + 20, high);
        float y = boxY + high - 10;
        text(batch, strong, pointedX, boxX + 10, y, Palette.TEXT, alpha);
        for (int i = 0; i < pointed.size(); i++) {
            y -= step;
            pen.mark(kit.sheet().shape(Shape.DISC, 8), boxX + 14, y - font.getCapHeight() / 2, 8,
                    pointed.get(i).color());
            text(batch, font, pointedValues[i], boxX + 26, y, Palette.TEXT, alpha);
        }
    }

    private void text(Batch batch, BitmapFont with, String text, float x, float y, Color color, float alpha) {
        with.setColor(color.r, color.g, color.b, color.a * alpha);
        with.draw(batch, text, x, y);
        with.setColor(Color.WHITE);
    }
}
