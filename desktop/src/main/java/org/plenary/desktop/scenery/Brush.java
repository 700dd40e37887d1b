package org.plenary.desktop.scenery;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Sheet;

/**
 * Gradients, soft lines, discs and glows in the batch of the stage, all from the skin's one page: no flush between them
 * and the text. Lengths in units of the stage; colours are packed with {@link #color}, so that nothing is allocated.
 */
final class Brush {
    private static final float ROUND_SHARE = 0.96f;
    private static final Shape ROUND = (x, y) -> x * x + y * y <= ROUND_SHARE * ROUND_SHARE;
    private static final float[] SIDES = {12, 24, 48, 96, 160};
    private static final int FLOATS = 20;
    private static final Sheet.Shade SOFT = Brush::softAt;
    private static final Sheet.Shade SMALL_BALL = (x, y) -> ballAt(x, y, 2 / SIDES[1]);
    private static final Sheet.Shade LARGE_BALL = (x, y) -> ballAt(x, y, 2 / SIDES[2]);

    private final float[] vertices = new float[FLOATS];
    private final Texture page;
    private final float pixel;
    private final float whiteU;
    private final float whiteV;
    private final TextureRegion line;
    private final TextureRegion[] discs = new TextureRegion[SIDES.length];
    private final TextureRegion soft;
    private final TextureRegion smallBall;
    private final TextureRegion largeBall;
    private Batch batch;
    private float alpha;

    Brush(Sheet sheet) {
        TextureRegion white = sheet.white();
        page = white.getTexture();
        pixel = 1 / sheet.scale();
        whiteU = (white.getU() + white.getU2()) / 2;
        whiteV = (white.getV() + white.getV2()) / 2;
        line = sheet.line();
        for (int i = 0; i < SIDES.length; i++) {
            discs[i] = sheet.shape(ROUND, SIDES[i]);
        }
        soft = sheet.picture(SOFT, 64);
        smallBall = sheet.picture(SMALL_BALL, SIDES[1]);
        largeBall = sheet.picture(LARGE_BALL, SIDES[2]);
    }

    /** Everything until the next call goes to this batch, with this opacity. */
    void begin(Batch batch, float alpha) {
        this.batch = batch;
        this.alpha = alpha;
    }

    /** A packed colour with an opacity of its own. */
    float color(Color color, float opacity) {
        return Color.toFloatBits(color.r, color.g, color.b, clamp(color.a * opacity * alpha));
    }

    /** A packed colour between two: {@code a} at 0, {@code b} at 1. */
    float mix(Color a, Color b, float t, float opacity) {
        return Color.toFloatBits(a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t,
                clamp(opacity * alpha));
    }

    /** A packed colour from its parts. */
    float color(float red, float green, float blue, float opacity) {
        return Color.toFloatBits(clamp(red), clamp(green), clamp(blue), clamp(opacity * alpha));
    }

    /** A quadrangle with a colour at each corner; corners in turn, either way round. */
    void quad(float x0, float y0, float c0, float x1, float y1, float c1, float x2, float y2, float c2, float x3,
            float y3, float c3) {
        vertex(0, x0, y0, c0, whiteU, whiteV);
        vertex(5, x1, y1, c1, whiteU, whiteV);
        vertex(10, x2, y2, c2, whiteU, whiteV);
        vertex(15, x3, y3, c3, whiteU, whiteV);
        batch.draw(page, vertices, 0, FLOATS);
    }

    /** An upright rectangle, one colour below and one above. */
    void upright(float x, float y, float width, float height, float below, float above) {
        quad(x, y, below, x, y + height, above, x + width, y + height, above, x + width, y, below);
    }

    /** A line with soft edges. */
    void line(float x0, float y0, float x1, float y1, float width, float from, float to) {
        float dx = x1 - x0;
        float dy = y1 - y0;
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        if (!(length > 1e-3f)) {
            return;
        }
        float half = (width / 2 + pixel * 0.75f) / length;
        float nx = -dy * half;
        float ny = dx * half;
        vertex(0, x0 - nx, y0 - ny, from, line.getU(), line.getV());
        vertex(5, x0 + nx, y0 + ny, from, line.getU(), line.getV2());
        vertex(10, x1 + nx, y1 + ny, to, line.getU2(), line.getV2());
        vertex(15, x1 - nx, y1 - ny, to, line.getU2(), line.getV());
        batch.draw(page, vertices, 0, FLOATS);
    }

    /** A dashed line. */
    void dashes(float x0, float y0, float x1, float y1, float width, float dash, float gap, float color) {
        float dx = x1 - x0;
        float dy = y1 - y0;
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        for (float at = 0; at < length; at += dash + gap) {
            float from = at / length;
            float to = Math.min(length, at + dash) / length;
            line(x0 + dx * from, y0 + dy * from, x0 + dx * to, y0 + dy * to, width, color, color);
        }
    }

    /** A disc with a soft edge. */
    void disc(float x, float y, float radius, float color) {
        int size = 0;
        while (size < SIDES.length - 1 && SIDES[size] < 2 * radius) {
            size++;
        }
        region(discs[size], x, y, 2 * radius / ROUND_SHARE, color);
    }

    /** A square region of the page around its middle. */
    void region(TextureRegion region, float x, float y, float side, float color) {
        stretched(region, x, y, side / 2, side / 2, color);
    }

    /** Light that falls off smoothly from the middle to nothing on an ellipse. */
    void glow(float x, float y, float radiusX, float radiusY, Color light, float opacity) {
        stretched(soft, x, y, radiusX, radiusY, color(light, opacity));
    }

    /** A ball lit from the upper left, in the given colour where it is brightest. */
    void ball(float x, float y, float radius, float color) {
        float side = radius / ROUND_SHARE;
        stretched(radius * 2 > SIDES[1] ? largeBall : smallBall, x, y, side, side, color);
    }

    private void stretched(TextureRegion region, float x, float y, float halfWidth, float halfHeight, float color) {
        vertex(0, x - halfWidth, y - halfHeight, color, region.getU(), region.getV2());
        vertex(5, x - halfWidth, y + halfHeight, color, region.getU(), region.getV());
        vertex(10, x + halfWidth, y + halfHeight, color, region.getU2(), region.getV());
        vertex(15, x + halfWidth, y - halfHeight, color, region.getU2(), region.getV2());
        batch.draw(region.getTexture(), vertices, 0, FLOATS);
    }

    private static int softAt(float x, float y) {
        float fall = Math.max(0, 1 - x * x - y * y);
        return 0xffffff00 | Math.round(255 * fall * fall * (0.55f + 0.45f * fall));
    }

    /** Shading by the angle to the light, a rim in shadow, a small highlight. */
    private static int ballAt(float x, float y, float blur) {
        float out = (float) Math.sqrt(x * x + y * y) / ROUND_SHARE;
        float cover = clamp((1 - out) / blur + 0.5f);
        float up = (float) Math.sqrt(Math.max(0, 1 - out * out));
        float facing = Math.max(0, (-0.45f * x + 0.6f * y + 0.66f * up) / ROUND_SHARE);
        float shine = (float) Math.pow(facing, 24);
        float light = clamp(0.48f + 0.42f * facing + 0.3f * shine);
        int grey = Math.round(255 * light);
        return grey << 24 | grey << 16 | grey << 8 | Math.round(255 * cover);
    }

    private void vertex(int at, float x, float y, float color, float u, float v) {
        vertices[at] = x;
        vertices[at + 1] = y;
        vertices[at + 2] = color;
        vertices[at + 3] = u;
        vertices[at + 4] = v;
    }

    private static float clamp(float value) {
        return Math.max(0, Math.min(1, value));
    }
}
