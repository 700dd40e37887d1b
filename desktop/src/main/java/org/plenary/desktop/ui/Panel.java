package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Type;

/**
 * A panel: a shade lighter than the hall, with a hairline. With a title, the first row holds it, and what is put
 * into {@link #head()} stands at its right end. Content starts at the top left.
 */
public final class Panel extends Table {
    private final Table head = new Table();
    private final Drawable edge;
    private boolean laid;

    /** A panel without a title. */
    public Panel(Kit kit, String name) {
        setName(name);
        setBackground(kit.drawable("panel"));
        edge = kit.drawable("panel-edge");
        setTouchable(Touchable.enabled);
        align(Align.topLeft);
    }

    /** A panel with a title. */
    public Panel(Kit kit, String name, String title) {
        this(kit, name);
        Table row = new Table();
        row.add(kit.label(title, Type.TITLE)).left().growX();
        row.add(head).right();
        add(row).growX().padBottom(10).row();
    }

    /** Says that the panel's inside is there already in this frame, so that only its edge is left to draw. */
    public void lay() {
        laid = true;
    }

    @Override
    protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
        if (laid && parentAlpha == 1) {
            batch.setColor(getColor());
            edge.draw(batch, x, y, getWidth(), getHeight());
        } else {
            super.drawBackground(batch, parentAlpha, x, y);
        }
        laid = false;
    }

    /** What stands at the right end of the title. */
    public Table head() {
        return head;
    }

    /** Adds an actor as a new row that takes the panel's width. */
    public Panel line(Actor actor) {
        add(actor).growX().left().row();
        return this;
    }
}
