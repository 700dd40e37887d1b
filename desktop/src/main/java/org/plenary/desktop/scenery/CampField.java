package org.plenary.desktop.scenery;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.utils.FloatArray;

/**
 * The soft hull of a camp: every member and every strong bond radiates a field that others dampen; where it is strong
 * enough there is the camp. The field is sampled on a grid, drawn as a gradient in the members' own colours, and edged
 * where it crosses the threshold (marching squares).
 */
final class CampField {
    private static final float REACH = 0.62f;
    private static final float EDGE = 0.34f;
    private static final float SOFT = 0.2f;
    private static final float OUTSIDE = 2.2f;

    private final FloatArray members = new FloatArray();
    private final FloatArray bonds = new FloatArray();
    private final FloatArray others = new FloatArray();
    private int columns;
    private int rows;
    private float left;
    private float bottom;
    private float cell;
    private float[] field = {};
    private float[] color = {};
    private float[] line = {};

    /** Begins a camp on a grid of squares of {@code cell} metres. */
    void begin(float cell) {
        this.cell = cell;
        members.clear();
        bonds.clear();
        others.clear();
    }

    void member(float x, float y, float radius, Color color) {
        members.add(x, y, radius);
        members.add(color.r, color.g, color.b);
    }

    void bond(float x0, float y0, float x1, float y1) {
        bonds.add(x0, y0, x1, y1);
    }

    void other(float x, float y, float radius) {
        others.add(x, y, radius);
    }

    /** Samples the field and draws it; {@code toX}, {@code toY} and {@code scale} turn metres into units of the stage. */
    void draw(Brush brush, float toX, float toY, float scale, float strength) {
        grid();
        sample(brush, strength);
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int a = row * columns + column;
                int b = a + 1;
                int c = b + columns;
                int d = a + columns;
                float least = EDGE - SOFT;
                if (field[a] > least || field[b] > least || field[c] > least || field[d] > least) {
                    float x = toX + (left + column * cell) * scale;
                    float y = toY + (bottom + row * cell) * scale;
                    float side = cell * scale;
                    brush.quad(x, y, color[a], x + side, y, color[b], x + side, y + side, color[c], x, y + side, color[d]);
                }
            }
        }
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                edge(brush, row, column, toX, toY, scale);
            }
        }
    }

    private void grid() {
        float minX = Float.MAX_VALUE;
        float minY = Float.MAX_VALUE;
        float maxX = -Float.MAX_VALUE;
        float maxY = -Float.MAX_VALUE;
        for (int i = 0; i < members.size; i += 6) {
            float reach = members.get(i + 2) + 1.3f;
            minX = Math.min(minX, members.get(i) - reach);
            maxX = Math.max(maxX, members.get(i) + reach);
            minY = Math.min(minY, members.get(i + 1) - reach);
            maxY = Math.max(maxY, members.get(i + 1) + reach);
        }
        // The grid stands still on the floor while camps move over it, or its edges would swim.
        left = (float) Math.floor(minX / cell) * cell;
        bottom = (float) Math.floor(minY / cell) * cell;
        columns = (int) Math.ceil((maxX - left) / cell) + 1;
        rows = (int) Math.ceil((maxY - bottom) / cell) + 1;
        if (field.length < columns * rows) {
            field = new float[columns * rows * 2];
            color = new float[field.length];
            line = new float[field.length];
        }
    }

    private void sample(Brush brush, float strength) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sample(brush, row * columns + column, left + column * cell, bottom + row * cell, strength);
            }
        }
    }

    private void sample(Brush brush, int at, float x, float y, float strength) {
        float sum = 0;
        float red = 0;
        float green = 0;
        float blue = 0;
        float weight = 1e-6f;
        for (int i = 0; i < members.size; i += 6) {
            float near = near(x - members.get(i), y - members.get(i + 1), members.get(i + 2));
            sum += near;
            float share = near + 1e-4f;
            weight += share;
            red += share * members.get(i + 3);
            green += share * members.get(i + 4);
            blue += share * members.get(i + 5);
        }
        for (int i = 0; i < bonds.size; i += 4) {
            float dx = bonds.get(i + 2) - bonds.get(i);
            float dy = bonds.get(i + 3) - bonds.get(i + 1);
            float px = x - bonds.get(i);
            float py = y - bonds.get(i + 1);
            float t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy + 1e-6f)));
            sum += 0.75f * near(px - t * dx, py - t * dy, 0.1f);
        }
        for (int i = 0; i < others.size; i += 3) {
            sum -= OUTSIDE * near(x - others.get(i), y - others.get(i + 1), others.get(i + 2));
        }
        field[at] = sum;
        float inside = smooth((sum - EDGE + SOFT) / (2 * SOFT));
        color[at] = brush.color(red / weight, green / weight, blue / weight, 0.2f * strength * inside);
        line[at] = brush.color(red / weight, green / weight, blue / weight, 0.75f * strength);
    }

    private static float near(float dx, float dy, float radius) {
        float outside = Math.max(0, (float) Math.sqrt(dx * dx + dy * dy) - radius);
        float near = REACH * REACH / (REACH * REACH + outside * outside);
        return near * near;
    }

    /** The pieces of the edge in one square: each joins two of its sides. */
    private void edge(Brush brush, int row, int column, float toX, float toY, float scale) {
        int a = row * columns + column;
        int b = a + 1;
        int c = b + columns;
        int d = a + columns;
        float x = left + column * cell;
        float y = bottom + row * cell;
        float firstX = 0;
        float firstY = 0;
        int found = 0;
        for (int side = 0; side < 4; side++) {
            int from = side == 0 ? a : side == 1 ? b : side == 2 ? c : d;
            int to = side == 0 ? b : side == 1 ? c : side == 2 ? d : a;
            if (field[from] > EDGE == field[to] > EDGE) {
                continue;
            }
            float t = (EDGE - field[from]) / (field[to] - field[from]);
            float hitX = x + cell * (side == 0 ? t : side == 1 ? 1 : side == 2 ? 1 - t : 0);
            float hitY = y + cell * (side == 0 ? 0 : side == 1 ? t : side == 2 ? 1 : 1 - t);
            if (found++ % 2 == 0) {
                firstX = hitX;
                firstY = hitY;
            } else {
                brush.line(toX + firstX * scale, toY + firstY * scale, toX + hitX * scale, toY + hitY * scale, 1.6f,
                        line[a], line[a]);
            }
        }
    }

    private static float smooth(float t) {
        float clamped = Math.max(0, Math.min(1, t));
        return clamped * clamped * (3 - 2 * clamped);
    }
}
