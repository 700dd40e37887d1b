package org.plenary.desktop.ui;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Type;

/**
 * A panel: a shade lighter than the hall, with a hairline. With a title, the first row holds it, and what is put
 * into {@link #head()} stands at its right end. Content starts at the top left.
 */
public final class Panel extends Table {
    private final Table head = new Table();

    /** A panel without a title. */
    public Panel(Kit kit, String name) {
        setName(name);
        setBackground(kit.drawable("panel"));
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
