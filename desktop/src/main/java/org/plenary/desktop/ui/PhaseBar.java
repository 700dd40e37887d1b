package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.Arrays;
import java.util.List;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;

/**
 * Where the round stands: a dot and a name for each phase, joined by a line; past ones filled, the current one
 * bright, with a detail such as "day 3 of 6". Where there is too little room the lines grow short, then the names of what
 * is past go, then those farthest ahead, then the detail: what comes next is named for as long as there is room. It never
 * takes a second line.
 */
public final class PhaseBar extends Widget {
    private static final float DOT = 12;
    private static final float GAP = 6;
    private static final float LINE = 14;
    private static final float SHORTEST_LINE = 4;

    private final Kit kit;
    private final Pen pen;
    private final List<String> phases;
    private final GlyphLayout glyphs = new GlyphLayout();
    private final boolean[] named;
    private int current;
    private String detail = "";
    private boolean detailed;
    private float line = LINE;

    /** The phases in order, with one current. */
    public PhaseBar(Kit kit, String name, List<String> phases, int current, String detail) {
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.phases = List.copyOf(phases);
        this.named = new boolean[phases.size()];
        setName(name);
        setTouchable(Touchable.disabled);
        show(current, detail);
    }

    /** Moves on. */
    public void show(int current, String detail) {
        if (current < 0 || current >= phases.size()) {
            throw new IllegalArgumentException("current = " + current + ", expected 0 to " + (phases.size() - 1));
        }
        this.current = current;
        this.detail = detail;
        invalidateHierarchy();
    }

    private BitmapFont font(int phase) {
        return kit.skin().font(phase == current ? Type.SMALL_STRONG : Type.SMALL);
    }

    private String text(int phase) {
        return phase == current && detailed && !detail.isEmpty() ? phases.get(phase) + "  " + detail : phases.get(phase);
    }

    private float width(int phase) {
        if (!named[phase]) {
            return DOT;
        }
        glyphs.setText(font(phase), text(phase));
        return DOT + GAP + glyphs.width;
    }

    /** The width that is drawn, for tests. */
    float drawnWidth() {
        return total();
    }

    private float total() {
        float sum = 0;
        for (int i = 0; i < phases.size(); i++) {
            sum += width(i) + (i == 0 ? 0 : line + 2 * GAP);
        }
        return sum;
    }

    @Override
    public void layout() {
        all();
        line = total() > getWidth() ? SHORTEST_LINE : LINE;
        for (int past = 0; past < current && total() > getWidth(); past++) {
            named[past] = false;
        }
        for (int ahead = phases.size() - 1; ahead > current + 1 && total() > getWidth(); ahead--) {
            named[ahead] = false;
        }
        detailed = total() <= getWidth();
        for (int ahead = current + 1; ahead >= current && total() > getWidth(); ahead--) {
            if (ahead < phases.size()) {
                named[ahead] = false;
            }
        }
    }

    private void all() {
        Arrays.fill(named, true);
        detailed = true;
        line = LINE;
    }

    @Override
    public float getMinWidth() {
        return phases.size() * DOT + (phases.size() - 1) * (SHORTEST_LINE + 2 * GAP);
    }

    @Override
    public float getPrefWidth() {
        all();
        float full = total();
        invalidate();
        return full;
    }

    @Override
    public float getPrefHeight() {
        return kit.skin().font(Type.SMALL).getLineHeight() + 4;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        pen.on(batch, alpha);
        float x = getX();
        float y = kit.sheet().snap(getY() + getHeight() / 2);
        for (int i = 0; i < phases.size(); i++) {
            if (i > 0) {
                pen.level(x + GAP, x + GAP + line, y, i <= current ? Palette.MUTED : Palette.CONTROL_LINE);
                x += line + 2 * GAP;
            }
            Color color = i == current ? Palette.ACCENT : i < current ? Palette.MUTED : Palette.DISABLED;
            Shape shape = i == current ? Shape.TARGET : i < current ? Shape.DISC : Shape.CIRCLE;
            pen.mark(kit.sheet().shape(shape, DOT), x + DOT / 2, y, DOT, color);
            if (named[i]) {
                BitmapFont font = font(i);
                Color shade = i == current ? Palette.ACCENT : Palette.MUTED;
                font.setColor(shade.r, shade.g, shade.b, alpha);
                font.draw(batch, text(i), x + DOT + GAP, y + font.getCapHeight() / 2);
                font.setColor(Color.WHITE);
            }
            x += width(i);
        }
    }
}
