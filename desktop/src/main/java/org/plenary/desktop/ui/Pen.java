package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.math.MathUtils;
import org.plenary.desktop.asset.Sheet;

/** Draws lines and boxes with the sheet's regions, in the batch that draws everything else. Lengths are in units. */
public final class Pen {
    /** How a line is broken: drawn and skipped lengths in turn; none for a whole line. */
    public enum Dash {
        /** A whole line: what is. */
        SOLID(),
        /** Dashes: what is expected without change. */
        DASHED(8, 5),
        /** Dots: what was promised. */
        DOTTED(2, 5);

        private final float[] lengths;

        Dash(float... lengths) {
            this.lengths = lengths;
        }
    }

    private final Sheet sheet;
    private final float[] level = new float[4];
    private final float[] vertices = new float[20];
    private Batch batch;
    private float alpha;

    /** A pen that draws with the given sheet. */
    public Pen(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Takes up a batch for one {@code draw}; everything drawn is dimmed by alpha, 0 to 1. */
    public Pen on(Batch batch, float alpha) {
        this.batch = batch;
        this.alpha = alpha;
        return this;
    }

    private void color(Color color) {
        batch.setColor(color.r, color.g, color.b, color.a * alpha);
    }

    /** A filled rectangle, its edges on whole pixels. */
    public void box(float x, float y, float width, float height, Color color) {
        color(color);
        float x0 = sheet.snap(x);
        float y0 = sheet.snap(y);
        batch.draw(sheet.white(), x0, y0, sheet.snap(x + width) - x0, sheet.snap(y + height) - y0);
    }

    /** A level line one pixel thick (more on a fine display). */
    public void level(float x0, float x1, float y, Color color) {
        float thick = hairline();
        color(color);
        batch.draw(sheet.white(), x0, sheet.snap(y) - thick / 2, x1 - x0, thick);
    }

    /** An upright line one pixel thick (more on a fine display). */
    public void upright(float x, float y0, float y1, Color color) {
        float thick = hairline();
        color(color);
        batch.draw(sheet.white(), sheet.snap(x) - thick / 2, y0, thick, y1 - y0);
    }

    private float hairline() {
        return Math.max(1, Math.round(sheet.scale())) / sheet.scale();
    }

    /** A straight line with soft edges. */
    public void line(float x0, float y0, float x1, float y1, float width, Color color) {
        color(color);
        stroke(x0, y0, x1, y1, width);
    }

    private void stroke(float x0, float y0, float x1, float y1, float width) {
        float length = (float) Math.hypot(x1 - x0, y1 - y0);
        if (length == 0) {
            return;
        }
        // The region is soft over a quarter on each side, so the line fills half of its height.
        float height = 2 * width;
        batch.draw(sheet.line(), x0, y0 - height / 2, 0, height / 2, length, height, 1, 1,
                MathUtils.atan2Deg(y1 - y0, x1 - x0));
    }

    /** A level broken line. */
    public void dashes(float x0, float x1, float y, float width, Dash dash, Color color) {
        level[0] = x0;
        level[1] = y;
        level[2] = x1;
        level[3] = y;
        path(level, 4, width, dash, color);
    }

    /**
     * A line through points.
     *
     * @param points x and y in turn
     * @param count how many of the numbers to use
     */
    public void path(float[] points, int count, float width, Dash dash, Color color) {
        color(color);
        float[] lengths = dash.lengths;
        int at = 0;
        float left = lengths.length == 0 ? Float.MAX_VALUE : lengths[0];
        for (int i = 2; i + 1 < count; i += 2) {
            float x = points[i - 2];
            float y = points[i - 1];
            float dx = points[i] - x;
            float dy = points[i + 1] - y;
            float length = (float) Math.hypot(dx, dy);
            float done = 0;
            while (done < length) {
                float step = Math.min(left, length - done);
                if (at % 2 == 0) {
                    // A little overlap closes the wedge where two pieces meet at an angle.
                    float from = lengths.length == 0 ? Math.max(0, done - width * 0.2f) : done;
                    stroke(x + dx * from / length, y + dy * from / length, x + dx * (done + step) / length,
                            y + dy * (done + step) / length, width);
                }
                done += step;
                left -= step;
                if (left <= 0) {
                    at = (at + 1) % lengths.length;
                    left = lengths[at];
                }
            }
        }
    }

    /** A region in a square around a point, tinted. */
    public void mark(TextureRegion region, float x, float y, float side, Color color) {
        color(color);
        batch.draw(region, sheet.snap(x - side / 2), sheet.snap(y - side / 2), side, side);
    }

    /** A triangle with corners in any order. */
    public void triangle(float x0, float y0, float x1, float y1, float x2, float y2, Color color) {
        color(color);
        quad(x0, y0, x1, y1, x2, y2, x2, y2);
    }

    /** A filled four-sided figure, its corners in order around it. */
    public void quad(float x0, float y0, float x1, float y1, float x2, float y2, float x3, float y3, Color color) {
        color(color);
        quad(x0, y0, x1, y1, x2, y2, x3, y3);
    }

    private void quad(float x0, float y0, float x1, float y1, float x2, float y2, float x3, float y3) {
        TextureRegion white = sheet.white();
        float u = (white.getU() + white.getU2()) / 2;
        float v = (white.getV() + white.getV2()) / 2;
        float packed = batch.getPackedColor();
        corner(0, x0, y0, packed, u, v);
        corner(5, x1, y1, packed, u, v);
        corner(10, x2, y2, packed, u, v);
        corner(15, x3, y3, packed, u, v);
        batch.draw(white.getTexture(), vertices, 0, 20);
    }

    private void corner(int at, float x, float y, float packed, float u, float v) {
        vertices[at] = x;
        vertices[at + 1] = y;
        vertices[at + 2] = packed;
        vertices[at + 3] = u;
        vertices[at + 4] = v;
    }
}
