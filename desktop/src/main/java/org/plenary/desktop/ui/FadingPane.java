package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;

/** A pane that scrolls downwards; where more follows below, what is cut fades out, and an arrow says that it goes on. */
public final class FadingPane extends ScrollPane {
    private static final float FADE = 28;
    private static final int STEPS = 14;
    private static final float ARROW = 12;

    private final Kit kit;
    private final Pen pen;
    private final Color ground;
    private final Color shade = new Color();

    /**
     * A pane.
     *
     * @param ground the colour that lies behind the content
     */
    FadingPane(Kit kit, Actor content, Color ground) {
        super(content, kit.skin());
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.ground = ground;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        super.draw(batch, parentAlpha);
        if (!isScrollY() || getMaxY() - getVisualScrollY() < 2) {
            return;
        }
        pen.on(batch, parentAlpha * getColor().a);
        float width = getScrollWidth();
        for (int i = 0; i < STEPS; i++) {
            shade.set(ground).a = 1 - (i + 1) / (float) STEPS;
            pen.box(getX(), getY() + i * FADE / STEPS, width, FADE / STEPS, shade);
        }
        pen.mark(kit.sheet().shape(Shape.CHEVRON_DOWN, ARROW), getX() + width / 2, getY() + ARROW / 2 + 1, ARROW, Palette.ACCENT);
    }
}
