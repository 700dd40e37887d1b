package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;

/** The negotiating text: a sheet of paper, the one bright object in the room, with its shadow and the gavel's stamp. */
public final class Paper extends Table {
    private static final float SPREAD = 22;
    private static final float TILT_DEGREES = -9;

    private final Kit kit;
    private final Drawable shadow;
    private final Pen pen;
    private final GlyphLayout stampLayout = new GlyphLayout();
    private final Matrix4 tilted = new Matrix4();
    private final Matrix4 level = new Matrix4();
    private BitmapFontCache stamp;

    /** An empty sheet with a heading in its middle. */
    public Paper(Kit kit, String name, String heading) {
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.shadow = kit.drawable("shadow");
        setName(name);
        setBackground(kit.drawable("paper"));
        setTouchable(Touchable.enabled);
        align(Align.topLeft);
        add(new RichText(kit, Rich.EMPTY.strong(heading), Type.BODY, Palette.PAPER_INK).align(Align.center)).growX()
                .padBottom(10).row();
    }

    /** A paragraph: agreed words black, options in brackets blue, struck ones grey. */
    public RichText paragraph(Rich text) {
        RichText paragraph = new RichText(kit, text, Type.BODY, Palette.PAPER_INK).leading(1.1f);
        add(paragraph).growX().padBottom(8).row();
        return paragraph;
    }

    /** Stamps the sheet, as when the gavel falls; null takes the stamp away. */
    public void stamp(String text) {
        if (text == null) {
            stamp = null;
            return;
        }
        stamp = kit.skin().font(Type.HEADING).newFontCache();
        stampLayout.setText(kit.skin().font(Type.HEADING), text, Color.WHITE, 0, Align.left, false);
        stamp.setText(stampLayout, 0, stampLayout.height);
        stamp.tint(Palette.STAMP);
    }

    @Override
    protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
        batch.setColor(1, 1, 1, parentAlpha * getColor().a);
        shadow.draw(batch, x - SPREAD, y - SPREAD - 4, getWidth() + 2 * SPREAD, getHeight() + 2 * SPREAD);
        super.drawBackground(batch, parentAlpha, x, y);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        super.draw(batch, parentAlpha);
        if (stamp == null) {
            return;
        }
        float width = stampLayout.width + 36;
        float height = stampLayout.height + 28;
        level.set(batch.getTransformMatrix());
        tilted.set(level).translate(getX() + getWidth() - width - 14, getY() + 26, 0).rotate(0, 0, 1, TILT_DEGREES);
        batch.setTransformMatrix(tilted);
        pen.on(batch, parentAlpha * getColor().a);
        frame(0, 0, width, height, 3);
        frame(6, 6, width - 12, height - 12, 1.2f);
        stamp.setPosition(18, 14);
        stamp.draw(batch, parentAlpha * getColor().a);
        batch.setTransformMatrix(level);
    }

    private void frame(float x, float y, float width, float height, float thick) {
        pen.line(x, y, x + width, y, thick, Palette.STAMP);
        pen.line(x, y + height, x + width, y + height, thick, Palette.STAMP);
        pen.line(x, y, x, y + height, thick, Palette.STAMP);
        pen.line(x + width, y, x + width, y + height, thick, Palette.STAMP);
    }
}
