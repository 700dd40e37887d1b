package org.plenary.desktop.screen.table;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Button.ButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.IntConsumer;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.TableView;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;

/** The blocs around the table: mark, code, mood, trust in you and where it is going. */
final class BlocList extends Table {
    private static final float TRUST_WIDTH = 44;

    private final Kit kit;
    private final IntConsumer onBloc;
    private final Table rows = new Table();

    BlocList(Kit kit, IntConsumer onBloc) {
        this.kit = kit;
        this.onBloc = onBloc;
        Panel panel = new Panel(kit, "blocs");
        panel.pad(12, 10, 8, 10);
        panel.add(kit.prose(kit.text("desktop.table.blocs"), Type.SMALL, Palette.MUTED)).growX().padLeft(8).padBottom(6).row();
        panel.add(kit.scroll("blocs-scroll", rows)).grow();
        rows.top();
        add(panel).grow();
    }

    void show(TableView view) {
        rows.clearChildren();
        for (TableView.Row row : view.blocs()) {
            rows.add(row(row)).growX().minWidth(0).padBottom(1).row();
        }
    }

    private Button row(TableView.Row row) {
        boolean you = row.mood() == TableView.Mood.YOU;
        ButtonStyle style = new ButtonStyle();
        style.up = you ? kit.drawable("row") : null;
        style.over = kit.drawable("row-over");
        Button button = new Button(style);
        button.setName("bloc-" + row.code());
        button.pad(1, 8, 2, 8);
        button.add(Sign.bloc(kit, row.code(), 15)).padRight(9);
        Table who = new Table();
        who.left();
        who.defaults().height(kit.wide(17));
        who.add(kit.label(row.code(), Type.SMALL_STRONG)).minWidth(36).left().padRight(6);
        who.add(kit.label(row.word(), Type.SMALL, color(row.mood()))).growX().left();
        who.add(new BarRow(kit, 0, 1, row.trust(), kit.look(row.code()).color())).width(TRUST_WIDTH).padRight(7);
        Shape trend = row.trend() > 0 ? Shape.TRIANGLE : row.trend() < 0 ? Shape.TRIANGLE_DOWN : Shape.DASH;
        who.add(kit.sign(trend, 10, row.trend() > 0 ? Palette.TEAL : row.trend() < 0 ? Palette.CORAL : Palette.DISABLED)).row();
        Label name = kit.label(row.name(), Type.SMALL, Palette.MUTED);
        name.setEllipsis(true);
        who.add(name).colspan(4).growX().minWidth(0).left();
        button.add(who).growX().minWidth(0);
        Kit.onChange(button, () -> onBloc.accept(row.bloc()));
        return button;
    }

    private static Color color(TableView.Mood mood) {
        return switch (mood) {
            case YOU -> Palette.TEXT;
            case ASKS -> Palette.AMBER;
            case ALLY, WILLING -> Palette.TEAL;
            case TORN, WAITING -> Palette.MUTED;
            case FIRM, OPPOSED -> Palette.CORAL;
        };
    }
}
