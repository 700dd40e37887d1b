package org.plenary.desktop.screen.table;

import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.DispatchesView;
import org.plenary.desktop.present.DispatchesView.Dispatch;
import org.plenary.desktop.present.DispatchesView.Kind;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Rich;

/** What just happened, newest first; a line that moved a stock answers "why?". */
final class DispatchBar extends Table {
    private static final int MOST_LINES = 60;

    private final Kit kit;
    private final Consumer<Dispatch> onWhy;
    private final Table lines = new Table();
    private final ScrollPane pane;

    DispatchBar(Kit kit, Consumer<Dispatch> onWhy) {
        this.kit = kit;
        this.onWhy = onWhy;
        Panel panel = new Panel(kit, "dispatches");
        panel.pad(8, 14, 8, 10);
        pane = kit.scroll("dispatches-scroll", lines);
        panel.add(pane).grow();
        lines.top();
        add(panel).grow();
    }

    void show(DispatchesView view) {
        lines.clearChildren();
        for (Dispatch dispatch : view.dispatches().subList(0, Math.min(MOST_LINES, view.dispatches().size()))) {
            Rich rich = Prose.rich(dispatch.line());
            if (dispatch.flows() >= 0) {
                rich = rich.text("  ").plus(Prose.rich(dispatch.effect())).text("  ")
                        .link("why-" + dispatch.event(), kit.text("desktop.why"), () -> onWhy.accept(dispatch));
            }
            lines.add(kit.sign(sign(dispatch.kind()), 9, dispatch.yours() ? Palette.AMBER : Palette.DISABLED)).top().padTop(7)
                    .padRight(10);
            lines.add(kit.prose(rich, Type.BODY)).growX().row();
        }
        pane.setScrollY(0);
        pane.updateVisualScroll();
    }

    private static Shape sign(Kind kind) {
        return switch (kind) {
            case TIME -> Shape.CIRCLE;
            case VOICE -> Shape.CHEVRON_RIGHT;
            case PROMISE -> Shape.TRIANGLE_DOWN;
            case OFFER -> Shape.EXCHANGE;
            case DEAL -> Shape.CHECK;
            case TEXT -> Shape.PENCIL;
            case GAVEL -> Shape.SQUARE;
        };
    }
}
