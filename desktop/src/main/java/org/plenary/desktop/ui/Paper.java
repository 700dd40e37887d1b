package org.plenary.desktop.ui;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;

/**
 * The negotiating text: a sheet of paper, the one bright object in the room, with its shadow and, beside its heading, the
 * gavel's stamp.
 */
public final class Paper extends Table {
    private static final float SPREAD = 22;
    private static final float TILT_DEGREES = -5;
    private static final float STAMP_PAD = 12;
    private static final float FALL_SECONDS = 0.22f;
    private static final float FALL_FROM = 1.9f;

    private final Kit kit;
    private final Type type;
    private final Cell<RichText> heading;
    private final Drawable shadow;
    private final Pen pen;
    private final GlyphLayout stampLayout = new GlyphLayout();
    private final Matrix4 tilted = new Matrix4();
    private final Matrix4 level = new Matrix4();
    private BitmapFontCache stamp;
    private float fallen = 1;

    /**
     * An empty sheet with a heading in its middle.
     *
     * @param type of its paragraphs
     */
    public Paper(Kit kit, String name, String heading, Type type) {
        this.kit = kit;
        this.type = type;
        this.pen = new Pen(kit.sheet());
        this.shadow = kit.drawable("shadow");
        setName(name);
        setBackground(kit.drawable("paper"));
        setTouchable(Touchable.enabled);
        align(Align.topLeft);
        this.heading = add(new RichText(kit, Rich.EMPTY.strong(heading), Type.BODY, Palette.PAPER_INK).align(Align.center));
        this.heading.growX().padBottom(10).row();
    }

    /** A paragraph: agreed words black, options in brackets blue, struck ones grey. */
    public RichText paragraph(Rich text) {
        RichText paragraph = new RichText(kit, text, type, Palette.PAPER_INK).leading(type == Type.SMALL ? 1 : 1.1f);
        add(paragraph).growX().padBottom(type == Type.SMALL ? 6 : 8).row();
        return paragraph;
    }

    /** Stamps the sheet, as when the gavel falls; null takes the stamp away. */
    public void stamp(String text) {
        if (text == null) {
            stamp = null;
            heading.padBottom(10);
            invalidateHierarchy();
            return;
        }
        stamp = kit.skin().font(Type.TITLE).newFontCache();
        stampLayout.setText(kit.skin().font(Type.TITLE), text, Color.WHITE, 0, Align.left, false);
        stamp.setText(stampLayout, 0, stampLayout.height);
        stamp.tint(Palette.STAMP);
        heading.padBottom(Math.max(10, stampHeight() - 20));
        invalidateHierarchy();
    }

    /** Lets the stamp fall on the sheet; without it, it is there at once. */
    public void fall() {
        fallen = kit.still() ? 1 : 0;
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (fallen < 1) {
            fallen = Math.min(1, fallen + delta / FALL_SECONDS);
            Gdx.graphics.requestRendering();
        }
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
        float width = stampLayout.width + 2 * STAMP_PAD;
        float height = stampHeight();
        level.set(batch.getTransformMatrix());
        tilted.set(level).translate(getX() + getWidth() - width - STAMP_PAD, getY() + getHeight() - height - STAMP_PAD, 0).rotate(0, 0, 1, TILT_DEGREES);
        float near = 1 + (FALL_FROM - 1) * (1 - fallen) * (1 - fallen);
        tilted.translate(width / 2, height / 2, 0).scale(near, near, 1).translate(-width / 2, -height / 2, 0);
        batch.setTransformMatrix(tilted);
        float alpha = parentAlpha * getColor().a * fallen;
        pen.on(batch, alpha);
        frame(0, 0, width, height, 3);
        frame(5, 5, width - 10, height - 10, 1.2f);
        stamp.setPosition(STAMP_PAD, STAMP_PAD);
        stamp.draw(batch, alpha);
        batch.setTransformMatrix(level);
    }

    private float stampHeight() {
        return stampLayout.height + 2 * STAMP_PAD;
    }

    private void frame(float x, float y, float width, float height, float thick) {
        pen.line(x, y, x + width, y, thick, Palette.STAMP);
        pen.line(x, y + height, x + width, y + height, thick, Palette.STAMP);
        pen.line(x, y, x, y + height, thick, Palette.STAMP);
        pen.line(x + width, y, x + width, y + height, thick, Palette.STAMP);
    }
}
