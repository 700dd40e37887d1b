package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Shape;

/** A shape in a colour, in the middle of its cell, never stretched: a small sign, or a bloc's mark. */
public final class Sign extends Widget {
    private final Pen pen;
    private final Kit kit;
    private final Shape shape;
    private final float side;

    /**
     * A sign.
     *
     * @param side in units
     * @param color also the actor's colour, so that it may change
     */
    public Sign(Kit kit, Shape shape, float side, Color color) {
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.shape = shape;
        this.side = side;
        setColor(color);
        setTouchable(Touchable.disabled);
        setSize(side, side);
    }

    /** A bloc's mark in its colour. */
    public static Sign bloc(Kit kit, String bloc, float side) {
        BlocLook look = kit.look(bloc);
        return new Sign(kit, look.shape(), side, look.color());
    }

    @Override
    public float getMinWidth() {
        return side;
    }

    @Override
    public float getPrefWidth() {
        return side;
    }

    @Override
    public float getPrefHeight() {
        return side;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        pen.on(batch, parentAlpha).mark(kit.sheet().shape(shape, side), getX() + getWidth() / 2,
                getY() + getHeight() / 2, side, getColor());
    }
}
