package org.plenary.desktop.ui;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.TopBar;

/**
 * The bar at the top of every screen of a game: which conference, which step of the round, where the world is going,
 * and the menu.
 */
public final class Header extends Table {
    private final Kit kit;
    private final Runnable onMenu;

    /**
     * An empty bar; {@link #show} fills it.
     *
     * @param onMenu what the menu button does
     */
    public Header(Kit kit, Runnable onMenu) {
        this.kit = kit;
        this.onMenu = onMenu;
        setName("header");
        setBackground(kit.drawable("header"));
        pad(6, 18, 6, 14);
    }

    /** Shows where the game stands. */
    public void show(TopBar bar) {
        clearChildren();
        add(kit.label(bar.title(), Type.TITLE)).padRight(10);
        add(kit.label(bar.place(), Type.BODY, Palette.MUTED)).padRight(24);
        add(new PhaseBar(kit, "phases", bar.steps().stream().map(TopBar.Step::name).toList(), bar.current(), bar.detail()))
                .growX().padRight(20);
        add(kit.label(bar.ppm(), Type.STRONG)).padRight(16);
        add(kit.label(bar.now(), Type.STRONG));
        add(kit.label(kit.text("desktop.table.now"), Type.SMALL, Palette.MUTED)).padLeft(5);
        if (!bar.then().isEmpty()) {
            add(kit.sign(Shape.CHEVRON_RIGHT, 10, Palette.MUTED)).padLeft(7).padRight(7);
            add(kit.label(bar.then(), Type.STRONG, Palette.AMBER));
            add(kit.label(kit.text("desktop.table.then", bar.horizon()), Type.SMALL, Palette.AMBER)).padLeft(5);
        }
        add(kit.button("menu", kit.text("desktop.table.menu"), onMenu)).padLeft(18);
    }
}
