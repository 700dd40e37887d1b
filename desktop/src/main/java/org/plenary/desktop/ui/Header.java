package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.TopBar;

/**
 * The bar at the top of every screen of a game: which conference, which step of the round, where the world is going,
 * and the menu.
 */
public final class Header extends Table {
    private static final float CLOCK_WIDTH = 70;

    private final Kit kit;
    private final Runnable onHelp;
    private final Runnable onMenu;
    private final Clock clock;
    private TextButton menu;

    /** A clock in the place of the menu's name. */
    public interface Clock {
        /** The time left, in minutes and seconds. */
        String time();

        /** Its colour. */
        Color color();
    }

    /**
     * An empty bar; {@link #show} fills it.
     *
     * @param onHelp what the question mark does
     * @param onMenu what the menu button does
     */
    public Header(Kit kit, Runnable onHelp, Runnable onMenu) {
        this(kit, onHelp, onMenu, null);
    }

    /** An empty bar whose menu button shows a clock that is read before every frame. */
    public Header(Kit kit, Runnable onHelp, Runnable onMenu, Clock clock) {
        this.kit = kit;
        this.onHelp = onHelp;
        this.onMenu = onMenu;
        this.clock = clock;
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
        add(kit.hint(kit.button("help", "?", onHelp), kit.text("desktop.help"))).padLeft(14);
        menu = kit.button("menu", clock == null ? kit.text("desktop.table.menu") : clock.time(), onMenu);
        add(menu).minWidth(clock == null ? menu.getPrefWidth() : kit.wide(CLOCK_WIDTH)).padLeft(6);
        if (getWidth() > 0) { // a click in this very frame finds what is shown
            validate();
        }
    }

    @Override
    public void act(float seconds) {
        super.act(seconds);
        if (clock != null && menu != null) {
            String time = clock.time();
            if (!menu.getText().toString().equals(time)) { // a new text lays the bar out anew
                menu.setText(time);
            }
            menu.getLabel().setColor(clock.color());
        }
    }
}
