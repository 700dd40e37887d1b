package org.plenary.desktop.asset;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.utils.NinePatchDrawable;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.IntMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The one texture page that holds glyphs, plain white, rounded boxes, soft lines and shapes, so that a whole screen is
 * drawn with few flushes. Everything is rasterised for the real pixels of the window: lengths given here are in units
 * of the stage, {@link #scale()} turns them into pixels.
 */
public final class Sheet implements Disposable {
    private static final int PAGE = 2048;
    private static final int SUPERSAMPLES = 5;

    private final float scale;
    private final PixmapPacker packer = new PixmapPacker(PAGE, PAGE, Pixmap.Format.RGBA8888, 2, false);
    /** Shapes and pictures already made: by what they show, then by pixels. */
    private final Map<Object, IntMap<TextureRegion>> made = new IdentityHashMap<>();
    private final TextureRegion white;
    private final TextureRegion line;

    /**
     * A new sheet.
     *
     * @param scale pixels of the back buffer per unit of the stage
     */
    public Sheet(float scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale = " + scale + ", expected more than 0");
        }
        this.scale = scale;
        TextureRegion plain = pack(4, 4, (x, y) -> 0xffffffff);
        white = new TextureRegion(plain, 1, 1, 2, 2);
        // Four rows, the outer two clear: drawn one pixel taller than the line, filtering makes its edges soft.
        TextureRegion soft = pack(4, 4, (x, y) -> y == 0 || y == 3 ? 0xffffff00 : 0xffffffff);
        line = new TextureRegion(soft, 1, 0, 2, 4);
    }

    /** Pixels per unit of the stage. */
    public float scale() {
        return scale;
    }

    /** A length in units moved to the nearest whole pixel. */
    public float snap(float units) {
        return Math.round(units * scale) / scale;
    }

    /** Plain white, to be tinted. */
    public TextureRegion white() {
        return white;
    }

    /** A white bar whose long edges are soft over one quarter of its height each: a line at any angle. */
    public TextureRegion line() {
        return line;
    }

    PixmapPacker packer() {
        return packer;
    }

    /** The shape, white, in a square with the given side in units; made on first use and kept. */
    public TextureRegion shape(Shape shape, float side) {
        int pixels = Math.max(4, Math.round(side * scale));
        TextureRegion known = made(shape, pixels);
        return known != null ? known : keep(shape, pixels,
                (x, y) -> 0xffffff00 | Math.round(255 * coverage(shape, x, y, pixels)));
    }

    /**
     * A picture with shades of grey, such as a glow or a ball, in a square with the given side in units; made on first
     * use and kept.
     *
     * @param shade what it shows; keep it in a constant, as it is also the key
     */
    public TextureRegion picture(Shade shade, float side) {
        int pixels = Math.max(4, Math.round(side * scale));
        TextureRegion known = made(shade, pixels);
        return known != null ? known : keep(shade, pixels,
                (x, y) -> shade.at((x + 0.5f) / pixels * 2 - 1, 1 - (y + 0.5f) / pixels * 2));
    }

    private TextureRegion made(Object what, int pixels) {
        IntMap<TextureRegion> sizes = made.get(what);
        return sizes == null ? null : sizes.get(pixels);
    }

    private TextureRegion keep(Object what, int pixels, Painter painter) {
        TextureRegion region = pack(pixels, pixels, painter);
        made.computeIfAbsent(what, key -> new IntMap<>()).put(pixels, region);
        return region;
    }

    private static float coverage(Shape shape, int x, int y, int pixels) {
        int hits = 0;
        for (int i = 0; i < SUPERSAMPLES; i++) {
            for (int j = 0; j < SUPERSAMPLES; j++) {
                float sx = (x + (i + 0.5f) / SUPERSAMPLES) / pixels * 2 - 1;
                float sy = 1 - (y + (j + 0.5f) / SUPERSAMPLES) / pixels * 2;
                hits += shape.contains(sx, sy) ? 1 : 0;
            }
        }
        return (float) hits / (SUPERSAMPLES * SUPERSAMPLES);
    }

    /**
     * A box with round corners.
     *
     * @param radius of the corners, in units
     * @param fill colour inside
     * @param border colour of the edge
     * @param width of the edge, in units; at least one pixel unless 0
     */
    public NinePatchDrawable box(float radius, Color fill, Color border, float width) {
        int corner = corner(radius * scale, pixels(width));
        return drawable(new NinePatch(rounded(radius, fill, border, width), corner, corner, corner, corner));
    }

    private float pixels(float width) {
        return width <= 0 ? 0 : Math.max(1, Math.round(width * scale));
    }

    private TextureRegion rounded(float radius, Color fill, Color border, float width) {
        float edge = pixels(width);
        float r = radius * scale;
        int side = corner(r, edge) * 2 + 2;
        return pack(side, side, (x, y) -> {
            float outside = boxDistance(x + 0.5f - side / 2f, y + 0.5f - side / 2f, side / 2f, r);
            float outer = clamp(0.5f - outside);
            float inner = edge == 0 ? 1 : clamp(0.5f - (outside + edge));
            Color mixed = new Color(border).lerp(fill, inner);
            mixed.a *= outer;
            return Color.rgba8888(mixed);
        });
    }

    /** The edge of a {@link #box}, without its inside. */
    public NinePatchDrawable edge(float radius, Color fill, Color border, float width) {
        int corner = corner(radius * scale, pixels(width));
        TextureRegion box = rounded(radius, fill, border, width);
        int[] at = {0, corner, corner + 2};
        int[] size = {corner, 2, corner};
        TextureRegion[] nine = new TextureRegion[9];
        for (int i = 0; i < nine.length; i++) {
            nine[i] = i == NinePatch.MIDDLE_CENTER ? null : new TextureRegion(box, at[i % 3], at[i / 3], size[i % 3], size[i / 3]);
        }
        return drawable(new NinePatch(nine));
    }

    /** Side of a box's corner in pixels, for a radius and an edge in pixels. */
    static int corner(float radius, float edge) {
        return (int) Math.ceil(Math.max(radius, edge)) + 1;
    }

    /** A soft shadow (or, with a bright colour, a glow) that spreads the given number of units around a box. */
    public NinePatchDrawable glow(float radius, float spread, Color color) {
        float s = spread * scale;
        float r = radius * scale;
        int corner = (int) Math.ceil(s + r) + 1;
        int side = corner * 2 + 2;
        return patch(side, corner, (x, y) -> {
            float outside = boxDistance(x + 0.5f - side / 2f, y + 0.5f - side / 2f, side / 2f - s, r);
            float t = clamp(1 - Math.max(0, outside) / s);
            return Color.rgba8888(new Color(color.r, color.g, color.b, color.a * t * t * (3 - 2 * t)));
        });
    }

    /** A clear box with a bar along its lower edge: a chosen tab. */
    public NinePatchDrawable underline(Color color, float height) {
        int bar = Math.max(1, Math.round(height * scale));
        int side = bar + 6;
        TextureRegion region = pack(4, side, (x, y) -> y >= side - bar ? Color.rgba8888(color) : 0);
        return drawable(new NinePatch(region, 1, 1, 1, bar + 1));
    }

    private NinePatchDrawable patch(int side, int corner, Painter painter) {
        return drawable(new NinePatch(pack(side, side, painter), corner, corner, corner, corner));
    }

    private NinePatchDrawable drawable(NinePatch patch) {
        patch.scale(1 / scale, 1 / scale);
        NinePatchDrawable drawable = new NinePatchDrawable(patch);
        drawable.setMinSize(0, 0);
        drawable.setPadding(0, 0, 0, 0);
        return drawable;
    }

    /** The signed distance from a point to a rounded square around the origin, negative inside. */
    private static float boxDistance(float x, float y, float half, float radius) {
        float qx = Math.abs(x) - half + radius;
        float qy = Math.abs(y) - half + radius;
        float ax = Math.max(qx, 0);
        float ay = Math.max(qy, 0);
        return (float) Math.sqrt(ax * ax + ay * ay) + Math.min(Math.max(qx, qy), 0) - radius;
    }

    private static float clamp(float value) {
        return Math.max(0, Math.min(1, value));
    }

    /** What a {@link #picture} shows. */
    @FunctionalInterface
    public interface Shade {
        /** The colour, RGBA, of a point in the square from (-1, -1) to (1, 1), y upwards. */
        int at(float x, float y);
    }

    @FunctionalInterface
    private interface Painter {
        /** The colour of a pixel, RGBA; y downwards. */
        int at(int x, int y);
    }

    private TextureRegion pack(int width, int height, Painter painter) {
        Pixmap pixmap = new Pixmap(width, height, Pixmap.Format.RGBA8888);
        pixmap.setBlending(Pixmap.Blending.None);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixmap.drawPixel(x, y, painter.at(x, y));
            }
        }
        packer.setPackToTexture(true);
        var rectangle = packer.pack(pixmap);
        packer.setPackToTexture(false);
        pixmap.dispose();
        packer.updatePageTextures(TextureFilter.Linear, TextureFilter.Linear, false);
        // The guillotine strategy always packs into the last page.
        var page = packer.getPages().peek();
        return new TextureRegion(page.getTexture(), rectangle.getX(), rectangle.getY(), width, height);
    }

    @Override
    public void dispose() {
        for (PixmapPacker.Page page : packer.getPages()) {
            if (page.getTexture() != null) {
                page.getTexture().dispose();
            }
        }
        packer.dispose();
    }
}
