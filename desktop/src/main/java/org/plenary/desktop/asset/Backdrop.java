package org.plenary.desktop.asset;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Disposable;
import java.nio.ByteBuffer;

/**
 * The hall at night, and below it in the same texture a strip of the panels' colour: what is drawn without blending and
 * without filtering. The hall has one texel per pixel of a window with the usual proportions. A little noise hides the
 * steps of an eight-bit gradient; its sequence is fixed, so that pictures repeat.
 */
public final class Backdrop implements Disposable {
    private static final int WIDEST = 1920;
    private static final int STRIP = 4;

    private final Texture texture;
    private final float foot;
    private final float strip;

    /** A backdrop for a window with this many pixels per unit. */
    Backdrop(float scale) {
        int width = Math.min(WIDEST, Math.round(1280 * scale));
        int height = Math.round(width * 9 / 16f);
        Pixmap pixmap = new Pixmap(width, height + STRIP, Pixmap.Format.RGB888);
        ByteBuffer bytes = pixmap.getPixels();
        light(bytes, width, height);
        Color panel = Palette.PANEL;
        for (int i = 0; i < width * STRIP; i++) {
            bytes.put((byte) Math.round(panel.r * 255));
            bytes.put((byte) Math.round(panel.g * 255));
            bytes.put((byte) Math.round(panel.b * 255));
        }
        bytes.rewind();
        texture = new Texture(pixmap);
        texture.setFilter(TextureFilter.Nearest, TextureFilter.Nearest);
        pixmap.dispose();
        foot = (float) height / (height + STRIP);
        strip = (height + STRIP / 2f) / (height + STRIP);
    }

    private static void light(ByteBuffer bytes, int width, int height) {
        Color dark = Palette.INK;
        Color lit = Palette.INK_LIT;
        int noise = 0x2545F491;
        for (int y = 0; y < height; y++) {
            float dy = (y - height * 0.34f) / (height * 0.95f);
            for (int x = 0; x < width; x++) {
                float dx = (x - width / 2f) / (width * 0.62f);
                float light = Math.max(0, 1 - dx * dx - dy * dy);
                light = light * light * (3 - 2 * light);
                noise ^= noise << 13;
                noise ^= noise >>> 17;
                noise ^= noise << 5;
                float grain = (noise >>> 8) / 16777216f;
                bytes.put((byte) ((dark.r + (lit.r - dark.r) * light) * 255 + grain));
                bytes.put((byte) ((dark.g + (lit.g - dark.g) * light) * 255 + grain));
                bytes.put((byte) ((dark.b + (lit.b - dark.b) * light) * 255 + grain));
            }
        }
    }

    /** Draws the part of the hall between two points of a stage that the whole of it fills. */
    public void hall(Batch batch, float x0, float y0, float x1, float y1, float stageWidth, float stageHeight) {
        batch.draw(texture, x0, y0, x1 - x0, y1 - y0, x0 / stageWidth, foot * (1 - y0 / stageHeight), x1 / stageWidth,
                foot * (1 - y1 / stageHeight));
    }

    /** Fills a box with the panels' colour. */
    public void panel(Batch batch, float x, float y, float width, float height) {
        batch.draw(texture, x, y, width, height, 0.5f, strip, 0.5f, strip);
    }

    @Override
    public void dispose() {
        texture.dispose();
    }
}
