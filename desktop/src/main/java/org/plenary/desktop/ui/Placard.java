package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;

/**
 * A delegation's placard in the hemicycle: its mark and code, and below, by a sign, a word and a colour, how it
 * stands. Whoever has the floor glows.
 */
public final class Placard extends Widget implements Focus.Usable {
    private static final float WIDTH = 104;
    private static final float HEIGHT = 36;
    private static final float GLOW = 14;

    private final Kit kit;
    private final Pen pen;
    private final BlocLook look;
    private final Runnable onUse;
    private final ClickListener click = new ClickListener() {
        @Override
        public void clicked(InputEvent event, float x, float y) {
            use();
        }
    };
    private final GlyphLayout code = new GlyphLayout();
    private String word = "";
    private float wordWidth;
    private Drawable plate;
    private Shape sign;
    private Color color = Palette.CONTROL_LINE;
    private boolean floor;

    /**
     * A placard that has not spoken yet.
     *
     * @param onUse run when it is clicked
     */
    public Placard(Kit kit, String bloc, Runnable onUse) {
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.look = kit.look(bloc);
        this.onUse = onUse;
        code.setText(kit.skin().font(Type.STRONG), bloc);
        setName("placard-" + bloc);
        addListener(click);
        plate();
    }

    /** How it stands: a sign, a word, and the colour of both and of the rim; null signs and empty words for not yet. */
    public Placard stance(Shape sign, String text, Color color) {
        this.sign = sign;
        this.color = color;
        word = text;
        wordWidth = new GlyphLayout(kit.skin().font(Type.SMALL), text).width;
        plate();
        invalidateHierarchy();
        return this;
    }

    /** Gives it the floor, or takes it. */
    public Placard floor(boolean floor) {
        this.floor = floor;
        plate();
        return this;
    }

    private void plate() {
        plate = kit.sheet().box(8, floor ? Palette.CONTROL : Palette.PANEL, floor ? Palette.ACCENT : color, 1.5f);
    }

    @Override
    public void use() {
        onUse.run();
    }

    @Override
    public float getPrefWidth() {
        return Math.max(WIDTH, Math.max(code.width + 48, wordWidth + 24));
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT + kit.skin().font(Type.SMALL).getLineHeight() + 4;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        float width = Math.max(WIDTH, code.width + 48);
        float x = kit.sheet().snap(getX() + (getWidth() - width) / 2);
        float y = kit.sheet().snap(getY() + getHeight() - HEIGHT);
        batch.setColor(1, 1, 1, alpha);
        if (floor) {
            kit.drawable("glow").draw(batch, x - GLOW, y - GLOW, width + 2 * GLOW, HEIGHT + 2 * GLOW);
        }
        plate.draw(batch, x, y, width, HEIGHT);
        if (click.isOver()) {
            kit.drawable("plate-over").draw(batch, x, y, width, HEIGHT);
        }
        var strong = kit.skin().font(Type.STRONG);
        float side = 16;
        float start = x + (width - side - 8 - code.width) / 2;
        pen.on(batch, alpha).mark(kit.sheet().shape(look.shape(), side), start + side / 2, y + HEIGHT / 2, side,
                look.color());
        strong.setColor(1, 1, 1, alpha);
        strong.draw(batch, code, start + side + 8, y + (HEIGHT + strong.getCapHeight()) / 2);
        stance(batch, alpha);
    }

    private void stance(Batch batch, float alpha) {
        if (wordWidth == 0) {
            return;
        }
        var small = kit.skin().font(Type.SMALL);
        float side = sign == null ? 0 : 12;
        float gap = sign == null ? 0 : 6;
        Color shade = floor ? Palette.ACCENT : color;
        float start = getX() + (getWidth() - side - gap - wordWidth) / 2;
        float middle = getY() + small.getLineHeight() / 2;
        if (sign != null) {
            pen.mark(kit.sheet().shape(sign, side), start + side / 2, middle, side, shade);
        }
        small.setColor(shade.r, shade.g, shade.b, alpha);
        small.draw(batch, word, start + side + gap, middle + small.getCapHeight() / 2);
        small.setColor(Color.WHITE);
    }
}
