package org.plenary.desktop.asset;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.utils.Array;
import com.badlogic.gdx.utils.Disposable;
import java.util.EnumMap;
import java.util.Map;

/**
 * Noto Sans SC in the sizes of the game. Glyphs are made when first needed, at the real pixels of the window, on the
 * page of the {@link Sheet}; text starts on whole pixels, so that it is sharp at any scale.
 */
public final class Fonts implements Disposable {
    private final Sheet sheet;
    private final FreeTypeFontGenerator regularGenerator;
    private final FreeTypeFontGenerator boldGenerator;
    private final Map<Type, BitmapFont> fonts = new EnumMap<>(Type.class);

    /**
     * Opens the fonts.
     *
     * @param sheet where glyphs are packed
     * @param textScale how much larger than its nominal size text is drawn; 1.35 for a projector
     */
    public Fonts(Sheet sheet, float textScale) {
        this.sheet = sheet;
        regularGenerator = new SharpGenerator(Paths.Font.REGULAR);
        boldGenerator = new SharpGenerator(Paths.Font.BOLD);
        for (Type type : Type.values()) {
            fonts.put(type, generate(type.bold() ? boldGenerator : regularGenerator, type.size() * textScale));
        }
    }

    /** The font of a kind of text. */
    public BitmapFont of(Type type) {
        return fonts.get(type);
    }

    /** Makes the glyphs of a text in the sizes most used, so that no frame waits for them later. */
    public void warmUp(String text) {
        GlyphLayout layout = new GlyphLayout();
        for (Type type : new Type[] {Type.SMALL, Type.SMALL_STRONG, Type.BODY, Type.STRONG}) {
            layout.setText(of(type), text);
        }
    }

    private BitmapFont generate(FreeTypeFontGenerator generator, float units) {
        FreeTypeFontParameter parameter = new FreeTypeFontParameter();
        parameter.size = Math.round(units * sheet.scale());
        parameter.incremental = true;
        parameter.packer = sheet.packer();
        parameter.hinting = FreeTypeFontGenerator.Hinting.Slight;
        parameter.kerning = false;
        parameter.gamma = 1.2f;
        parameter.renderCount = 1;
        parameter.minFilter = TextureFilter.Linear;
        parameter.magFilter = TextureFilter.Linear;
        parameter.characters = "\u0000 ?" + FreeTypeFontGenerator.DEFAULT_CHARS.substring(1, 96);
        BitmapFont font = generator.generateFont(parameter);
        font.getData().missingGlyph = font.getData().getGlyph('?');
        font.getData().setScale(1 / sheet.scale());
        font.setUseIntegerPositions(false);
        return font;
    }

    @Override
    public void dispose() {
        fonts.values().forEach(BitmapFont::dispose);
        regularGenerator.dispose();
        boldGenerator.dispose();
    }

    /** Makes fonts whose text starts on whole pixels. */
    private final class SharpGenerator extends FreeTypeFontGenerator {
        SharpGenerator(String path) {
            super(Gdx.files.internal(path));
        }

        @Override
        protected BitmapFont newBitmapFont(BitmapFont.BitmapFontData data, Array<TextureRegion> pages, boolean integer) {
            return new BitmapFont(data, pages, false) {
                @Override
                public BitmapFontCache newFontCache() {
                    return new SharpCache(this);
                }
            };
        }
    }

    /**
     * Text that starts on whole pixels: the advances within a run are whole pixels already, so it is enough to move
     * the start of each run and the position of the whole.
     */
    private final class SharpCache extends BitmapFontCache {
        SharpCache(BitmapFont font) {
            super(font, false);
        }

        @Override
        public void addText(GlyphLayout layout, float x, float y) {
            for (GlyphLayout.GlyphRun run : layout.runs) {
                run.x = sheet.snap(x + run.x) - x;
                run.y = sheet.snap(y + run.y) - y;
            }
            super.addText(layout, x, y);
        }

        @Override
        public void setPosition(float x, float y) {
            super.setPosition(sheet.snap(x), sheet.snap(y));
        }
    }
}
