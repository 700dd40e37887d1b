package org.plenary.desktop.ui;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;

/** A bloc's mark and, beside it, its code or its name. */
public final class BlocTag extends Table {
    private BlocTag(Kit kit, String bloc, String text, Type type) {
        setName("bloc-" + bloc);
        setTouchable(Touchable.disabled);
        Label label = kit.label(text, type, Palette.TEXT);
        add(Sign.bloc(kit, bloc, Math.round(label.getStyle().font.getCapHeight() + 3))).padRight(8);
        add(label).left();
        left();
    }

    /** The mark and the three letters. */
    public static BlocTag code(Kit kit, String bloc) {
        return new BlocTag(kit, bloc, bloc, Type.STRONG);
    }

    /** The mark and the short name. */
    public static BlocTag named(Kit kit, String bloc) {
        return new BlocTag(kit, bloc, kit.text("bloc." + bloc + ".short"), Type.STRONG);
    }

    /** The mark and the full name, as large as given. */
    public static BlocTag named(Kit kit, String bloc, Type type) {
        return new BlocTag(kit, bloc, kit.text("bloc." + bloc + ".name"), type);
    }
}
