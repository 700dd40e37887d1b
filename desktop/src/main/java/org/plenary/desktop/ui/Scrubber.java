package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.List;
import java.util.function.IntConsumer;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;

/**
 * A line of moments to move along: drag the knob, click a place, or use the arrows. Marks with names stand where chapters
 * begin; a name for which there is no room is left out.
 */
public final class Scrubber extends Widget implements Focus.Adjustable {
    private static final float KNOB = 18;
    private static final float TRACK = 6;
    private static final float GAP = 10;

    /** A named place on the line. */
    public record Mark(int at, String name) {}

    private final Pen pen;
    private final Kit kit;
    private final BitmapFont font;
    private final List<Mark> marks;
    private final float[] widths;
    private final boolean[] named;
    private final int last;
    private final IntConsumer onMove;
    private int value;

    /**
     * A line.
     *
     * @param last value at its end, at least 0; its beginning is 0
     * @param marks rising
     * @param onMove told of each new value that a person chose
     */
    public Scrubber(Kit kit, String name, int last, List<Mark> marks, IntConsumer onMove) {
        if (last < 0) {
            throw new IllegalArgumentException(name + ": last = " + last + ", expected at least 0");
        }
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.font = kit.skin().font(Type.SMALL);
        this.marks = List.copyOf(marks);
        this.last = last;
        this.onMove = onMove;
        widths = new float[marks.size()];
        named = new boolean[marks.size()];
        GlyphLayout layout = new GlyphLayout();
        for (int i = 0; i < widths.length; i++) {
            layout.setText(font, marks.get(i).name());
            widths[i] = layout.width;
        }
        setName(name);
        addListener(new InputListener() {
            @Override
            public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
                choose(at(x));
                return true;
            }

            @Override
            public void touchDragged(InputEvent event, float x, float y, int pointer) {
                choose(at(x));
            }
        });
    }

    /** The value now, 0 to the last. */
    public int value() {
        return value;
    }

    /** Shows another value, without telling anyone; it is moved into the range. */
    public void setValue(int other) {
        value = Math.max(0, Math.min(last, other));
    }

    @Override
    public void adjust(int steps) {
        choose(value + steps);
    }

    private void choose(int other) {
        int before = value;
        setValue(other);
        if (value != before) {
            onMove.accept(value);
        }
    }

    private int at(float x) {
        return Math.round((x - KNOB / 2) / Math.max(1, getWidth() - KNOB) * last);
    }

    private float x(int at) {
        return getX() + KNOB / 2 + (getWidth() - KNOB) * (last == 0 ? 0 : (float) at / last);
    }

    @Override
    public float getMinWidth() {
        return 120;
    }

    @Override
    public float getPrefHeight() {
        return KNOB + font.getLineHeight() + 2;
    }

    @Override
    public float getMinHeight() {
        return getPrefHeight();
    }

    @Override
    public void layout() {
        float free = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < named.length; i++) {
            float left = left(i);
            named[i] = left >= free;
            free = named[i] ? left + widths[i] + GAP : free;
        }
    }

    /** Where the name of a mark begins: under the mark, but within the widget. */
    private float left(int mark) {
        return Math.max(getX(), Math.min(getX() + getWidth() - widths[mark], x(marks.get(mark).at()) - widths[mark] / 2));
    }

    @Override
    protected void positionChanged() {
        invalidate();
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        float middle = getY() + getHeight() - KNOB / 2;
        float now = x(value);
        pen.on(batch, alpha);
        pen.box(getX(), middle - TRACK / 2, getWidth(), TRACK, Palette.WELL);
        pen.box(getX(), middle - TRACK / 2, now - getX(), TRACK, Palette.ACCENT);
        for (int i = 0; i < named.length; i++) {
            float x = x(marks.get(i).at());
            pen.box(x - 1, middle - TRACK, 2, 2 * TRACK, Palette.MUTED);
            if (named[i]) {
                font.setColor(Palette.MUTED.r, Palette.MUTED.g, Palette.MUTED.b, alpha);
                font.draw(batch, marks.get(i).name(), left(i), getY() + font.getLineHeight() - 4);
            }
        }
        pen.on(batch, alpha).mark(kit.sheet().shape(Shape.DISC, KNOB), now, middle, KNOB, Palette.TEXT);
    }
}
