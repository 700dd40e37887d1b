package org.plenary.desktop.scenery;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;

/** A short text that moves: laid out once, drawn anywhere without allocating. */
final class Caption {
    private static final float USUAL_CAPITAL = 10.3f;

    private final BitmapFontCache cache;
    private final float rise;
    private String text = "";
    private float width;

    Caption(BitmapFont font, String text) {
        cache = font.newFontCache();
        rise = font.getCapHeight() / 2;
        set(text);
    }

    /** Replaces the text; nothing is done if it is the same. */
    void set(String next) {
        if (!next.equals(text)) {
            text = next;
            GlyphLayout layout = cache.setText(next, 0, 0);
            width = layout.width;
        }
    }

    /** How much larger than usual small text is, such as for a projector: room for text is multiplied by it. */
    static float zoom(BitmapFont small) {
        return Math.max(1, small.getCapHeight() / USUAL_CAPITAL);
    }

    float width() {
        return width;
    }

    /** Height of a capital letter. */
    float height() {
        return 2 * rise;
    }

    /** Draws with the middle of the capitals at {@code y}; {@code align} is 0 for left of the text at x, 0.5 middle, 1 right. */
    void draw(Batch batch, float x, float y, float align, Color color, float alpha) {
        cache.setPosition(x - width * align, y + rise);
        cache.setColors(color.r, color.g, color.b, color.a * alpha);
        cache.draw(batch);
    }
}
