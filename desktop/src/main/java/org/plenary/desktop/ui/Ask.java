package org.plenary.desktop.ui;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;

/** A question before a step that cannot be taken back. */
public final class Ask extends Table {
    private static final float WIDTH = 460;

    private Overlay overlay;

    private Ask(Kit kit, String title, String body, String yes, Runnable onYes) {
        setName("ask");
        setBackground(kit.drawable("card"));
        align(Align.topLeft);
        add(kit.prose(title, Type.TITLE, Palette.TEXT)).width(WIDTH).padBottom(8).row();
        add(kit.prose(body, Type.BODY, Palette.TEXT)).width(WIDTH).padBottom(20).row();
        Table buttons = new Table();
        TextButton no = kit.button("ask-no", kit.text("desktop.cancel"), () -> overlay.close());
        buttons.add(no).minWidth(110).padRight(10);
        buttons.add(kit.primary("ask-yes", yes, () -> {
            overlay.close();
            onYes.run();
        })).minWidth(110);
        add(buttons).right();
    }

    /** Asks; Escape or a click beside it means no. */
    public static void open(Kit kit, Stage stage, String title, String body, String yes, Runnable onYes) {
        Ask ask = new Ask(kit, title, body, yes, onYes);
        ask.overlay = Overlay.open(kit, stage, "ask-overlay", ask, true, () -> {});
    }
}
