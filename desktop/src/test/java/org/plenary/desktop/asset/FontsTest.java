package org.plenary.desktop.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.utils.Align;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.desktop.Headless;

class FontsTest {
    @RegisterExtension
    final Headless ui = new Headless();

    @ParameterizedTest
    @ValueSource(floats = {1, 1.25f, 1.5f, 2, 3})
    void everyGlyphStartsOnAWholePixelAtEveryScale(float scale) {
        PlenarySkin skin = new PlenarySkin(scale, 1);
        for (Type type : Type.values()) {
            BitmapFont font = skin.font(type);
            BitmapFontCache cache = font.newFontCache();
            GlyphLayout layout = new GlyphLayout(font, "氣候 talks, day 3", Color.WHITE,
                    333.3f, Align.center, false);
            cache.setText(layout, 10.37f, 20.71f);
            cache.setPosition(3.3f, 7.77f);
            float[] vertices = cache.getVertices();
            for (int i = 0; i < cache.getVertexCount(0); i += 20) {
                assertEquals(Math.rint(vertices[i] * scale), vertices[i] * scale, 0.02, type + " x");
                assertEquals(Math.rint(vertices[i + 1] * scale), vertices[i + 1] * scale, 0.02, type + " y");
            }
        }
        skin.dispose();
    }

    @Test
    void aCharacterWithoutAGlyphIsShownAsAQuestionMark() {
        BitmapFont font = ui.kit().skin().font(Type.BODY);
        assertNotNull(font.getData().missingGlyph);
        assertTrue(new GlyphLayout(font, "\ue123").width > 0);
    }

    @Test
    void textIsAsLargeInUnitsAtEveryScale() {
        PlenarySkin fine = new PlenarySkin(2, 1);
        float coarse = new GlyphLayout(ui.kit().skin().font(Type.BODY), "The Conference decides").width;
        assertEquals(coarse, new GlyphLayout(fine.font(Type.BODY), "The Conference decides").width, coarse * 0.05);
        fine.dispose();
    }

    @Test
    void textAndBoxesShareOneTexture() {
        PlenarySkin skin = ui.kit().skin();
        for (Type type : Type.values()) {
            assertEquals(skin.sheet().white().getTexture(), skin.font(type).getRegion().getTexture());
        }
    }
}
