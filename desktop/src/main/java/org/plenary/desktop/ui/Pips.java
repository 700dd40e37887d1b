package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;

/** Political capital as dots: those left are filled, those that a move would cost are half bright, the rest hollow. */
public final class Pips extends Widget {
    private static final float SIDE = 14;
    private static final float STEP = 18;

    private final Pen pen;
    private final TextureRegion disc;
    private final TextureRegion ring;
    private final int most;
    private int left;
    private int cost;

    /** Dots for at most this many. */
    public Pips(Kit kit, String name, int most, int left) {
        this.pen = new Pen(kit.sheet());
        this.disc = kit.sheet().shape(Shape.DISC, SIDE);
        this.ring = kit.sheet().shape(Shape.CIRCLE, SIDE);
        this.most = most;
        this.left = left;
        setName(name);
        setTouchable(Touchable.disabled);
    }

    /** Shows how many are left, and how many of these the move in hand would cost. */
    public void show(int left, int cost) {
        this.left = left;
        this.cost = cost;
    }

    @Override
    public float getPrefWidth() {
        return most * STEP - (STEP - SIDE);
    }

    @Override
    public float getPrefHeight() {
        return SIDE;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        pen.on(batch, parentAlpha * getColor().a);
        for (int i = 0; i < most; i++) {
            float x = getX() + i * STEP + SIDE / 2;
            float y = getY() + getHeight() / 2;
            boolean spent = i >= left - cost && i < left;
            if (i < left) {
                pen.mark(disc, x, y, SIDE, spent ? Palette.alpha(Palette.AMBER, 0.35f) : Palette.AMBER);
            }
            if (i >= left || spent) {
                pen.mark(ring, x, y, SIDE, i < left ? Palette.AMBER : Palette.DISABLED);
            }
        }
    }
}
