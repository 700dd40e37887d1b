package org.plenary.desktop.ui;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import org.plenary.desktop.asset.Palette;

/**
 * A bar on its track, from zero to a value. When the range goes below zero the bar grows to either side of a mark at
 * zero. A second value may be marked with a tick, such as what was promised beside what was delivered.
 */
public final class BarRow extends Widget {
    private static final float THICK = 8;
    private static final float GROW_SECONDS = 0.6f;

    private final Pen pen;
    private final Drawable track;
    private final Drawable bar;
    private final double low;
    private final double high;
    private final boolean still;
    private double value;
    private double from;
    private double tick = Double.NaN;
    private Color color;
    private float progress;

    /**
     * A bar.
     *
     * @param low end of the range, at most 0
     * @param high end of the range, at least 0 and above low
     * @param value within the range; more is drawn as the range's end
     */
    public BarRow(Kit kit, double low, double high, double value, Color color) {
        if (!(low <= 0 && high >= 0 && low < high)) {
            throw new IllegalArgumentException("low = " + low + ", high = " + high + ", expected low <= 0 <= high");
        }
        this.pen = new Pen(kit.sheet());
        this.track = kit.drawable("track");
        this.bar = kit.drawable("bar");
        this.low = low;
        this.high = high;
        this.still = kit.still();
        this.color = color;
        this.value = value;
        this.from = value;
        this.progress = 1;
        setTouchable(Touchable.disabled);
    }

    /** Grows or shrinks to another value. */
    public void setValue(double value, Color color) {
        from = shown();
        this.value = value;
        this.color = color;
        progress = still ? 1 : 0;
    }

    /** Marks a second value on the track; NaN takes it away. */
    public BarRow tick(double tick) {
        this.tick = tick;
        return this;
    }

    private double shown() {
        return from + Interpolation.pow2Out.apply(progress) * (value - from);
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (progress < 1) {
            progress = Math.min(1, progress + delta / GROW_SECONDS);
            Gdx.graphics.requestRendering();
        }
    }

    @Override
    public float getMinWidth() {
        return 40;
    }

    @Override
    public float getPrefWidth() {
        return 120;
    }

    @Override
    public float getPrefHeight() {
        return THICK + 4;
    }

    private float at(double value) {
        double clipped = Math.max(low, Math.min(high, value));
        return getX() + (float) ((clipped - low) / (high - low) * getWidth());
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        float y = getY() + (getHeight() - THICK) / 2;
        batch.setColor(1, 1, 1, alpha);
        track.draw(batch, getX(), y, getWidth(), THICK);
        float zero = at(0);
        float end = at(shown());
        float wide = Math.abs(end - zero);
        pen.on(batch, alpha);
        if (wide >= THICK) {
            batch.setColor(color.r, color.g, color.b, color.a * alpha);
            bar.draw(batch, Math.min(zero, end), y, wide, THICK);
        } else if (wide > 0.3f) {
            pen.box(Math.min(zero, end), y, Math.max(wide, 1), THICK, color);
        }
        if (low < 0) {
            pen.upright(zero, y - 3, y + THICK + 3, Palette.MUTED);
        }
        if (!Double.isNaN(tick)) {
            pen.box(at(tick) - 1, y - 3, 2, THICK + 6, Palette.TEXT);
        }
    }
}
