package org.plenary.desktop.screen.stocktake;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.StocktakeView;
import org.plenary.desktop.present.StocktakeView.Kept;
import org.plenary.desktop.present.StocktakeView.Mover;
import org.plenary.desktop.present.StocktakeView.Row;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.WhyCard;
import org.plenary.desktop.ui.WhyNumber;

/** The stocktake: promised against delivered, the gap, and who is believed more or less. */
public final class StocktakeScreen extends RoundScreen {
    private StocktakeView view;
    private Container<Table> page;

    /** The stocktake of the router's session. */
    public StocktakeScreen(Router router) {
        super(router);
    }

    @Override
    protected void fill(Kit kit, Table body) {
        page = new Container<Table>().fill();
        body.add(page).grow();
        view = null;
        page.setActor(new Table());
        page.getActor().add(kit.label(kit.text("stocktake.working"), Type.BODY, Palette.MUTED));
        Words now = words();
        work(() -> StocktakeView.of(played(), now), found -> {
            view = found;
            show();
        });
    }

    private void show() {
        Kit kit = game().kit();
        Table content = new Table();
        Table columns = new Table();
        columns.add(table(kit)).grow().padRight(12);
        Table right = new Table();
        right.add(gap(kit)).growX().padBottom(12).row();
        right.add(movers(kit)).grow();
        columns.add(kit.scroll("side-scroll", right)).width(Math.max(350, 334 * game().settings().effectiveTextScale())).growY();
        content.add(columns).grow().padBottom(12).row();
        content.add(foot(kit, kit.prose(Help.remark(kit, stage(), kit.text("stocktake.foot"), "credibility"), Type.SMALL), view.next(), this::proceed)).growX();
        page.setActor(content);
    }

    private Panel table(Kit kit) {
        Panel panel = new Panel(kit, "accounts", kit.text("stocktake.title", view.from(), view.to()));
        Table rows = new Table();
        rows.top();
        boolean technology = view.rows().stream().anyMatch(row -> row.technology().owed());
        rows.add();
        heading(kit, rows, "stocktake.cuts");
        heading(kit, rows, "stocktake.money");
        if (technology) {
            heading(kit, rows, "stocktake.technology");
        }
        heading(kit, rows, "stocktake.trust");
        rows.row();
        for (Row row : view.rows()) {
            Color color = kit.look(row.code()).color();
            Table who = new Table();
            who.left();
            who.setTouchable(Touchable.enabled);
            kit.hint(who, words().name(row.bloc()));
            who.add(Sign.bloc(kit, row.code(), 14)).padRight(8);
            who.add(kit.label(row.code(), Type.STRONG, row.code().equals(session().seat()) ? Palette.ACCENT : Palette.TEXT));
            rows.add(who).left().minWidth(74).padRight(10);
            rows.add(kept(kit, row.cuts(), "stocktake.none", color)).growX().uniformX().padRight(14);
            rows.add(kept(kit, row.money(), "stocktake.none", color)).growX().uniformX().padRight(14);
            if (technology) {
                rows.add(kept(kit, row.technology(), "stocktake.none.received", color)).growX().uniformX().padRight(14);
            }
            boolean moved = Math.abs(row.credibility()) >= 0.005;
            Table trust = new Table();
            trust.add(kit.sign(!moved ? Shape.EQUALS : row.credibility() > 0 ? Shape.TRIANGLE : Shape.TRIANGLE_DOWN, 10,
                    moved ? change(row.credibility()) : Palette.MUTED)).padRight(6);
            trust.add(kit.label(kit.quantities().signed(row.credibility(), 2), Type.SMALL_STRONG, moved ? change(row.credibility())
                    : Palette.MUTED)).minWidth(kit.wide(40));
            trust.add(new WhyNumber(kit, "why-" + row.code(), kit.quantities().number(row.believed(), 2), Type.SMALL, Palette.TEXT,
                    () -> Cards.why(played(), row.stock(), words()))).padLeft(8).padRight(8);
            rows.add(trust).left().row();
        }
        panel.add(kit.scroll("accounts-scroll", rows)).grow();
        return panel;
    }

    private static void heading(Kit kit, Table rows, String key) {
        rows.add(kit.prose(kit.text(key), Type.SMALL, Palette.MUTED)).fillX().bottom().padRight(14).padBottom(4);
    }

    private static Table kept(Kit kit, Kept kept, String none, Color color) {
        Table cell = new Table();
        cell.left();
        if (!kept.owed()) {
            cell.add(kit.label(kit.text(none), Type.SMALL, Palette.DISABLED)).left().expandX().padTop(6).padBottom(6);
            return cell;
        }
        cell.add(kit.prose(kept.text(), Type.SMALL, Palette.TEXT)).growX();
        cell.add(kit.label(kept.part(), Type.SMALL, Palette.MUTED)).right().padLeft(6).row();
        cell.add(new BarRow(kit, 0, 1, kept.share(), color)).colspan(2).growX().padBottom(4);
        return cell;
    }

    private Panel gap(Kit kit) {
        Panel panel = new Panel(kit, "gap", kit.text("stocktake.gap"));
        panel.add(kit.label(view.gap(), Type.HEADING, view.gapGt() > 0 ? Palette.CORAL : Palette.TEAL)).left().row();
        panel.add(kit.prose(view.gapNote(), Type.SMALL, Palette.MUTED)).growX().padBottom(8).row();
        panel.add(kit.prose(view.projected(), Type.SMALL, Palette.TEXT)).growX().padBottom(4).row();
        Table effects = new Table();
        view.effects().forEach(effect -> effect(kit, effects, effect, Type.SMALL));
        effect(kit, effects, view.together(), Type.SMALL_STRONG);
        panel.add(effects).growX().row();
        if (!view.why().isEmpty()) {
            panel.add(kit.prose(view.why(), Type.SMALL, Palette.MUTED)).growX().padTop(4);
        }
        return panel;
    }

    private static void effect(Kit kit, Table rows, StocktakeView.Effect effect, Type type) {
        rows.add(kit.label(effect.name(), type, Palette.MUTED)).left().expandX();
        rows.add(kit.label(effect.change(), Type.SMALL_STRONG, effect.felt() ? change(-effect.changeC()) : Palette.MUTED)).right().row();
    }

    private Panel movers(Kit kit) {
        Panel panel = new Panel(kit, "movers", kit.text("stocktake.movers"));
        Table list = new Table();
        list.top();
        for (Mover mover : view.movers()) {
            Rich rich = Prose.rich(mover.line()).text(" ").link("why-mover-" + mover.code(), kit.text("desktop.why"),
                    () -> WhyCard.open(kit, stage(), Cards.why(played(), mover.stock(), words())));
            list.add(kit.sign(mover.change() > 0 ? Shape.TRIANGLE : Shape.TRIANGLE_DOWN, 11, change(mover.change())))
                    .top().padTop(6).padRight(9);
            list.add(kit.prose(rich, Type.SMALL)).growX().padBottom(6).padRight(8).row();
        }
        if (view.movers().isEmpty()) {
            list.add(kit.prose(kit.text("stocktake.movers.none"), Type.BODY, Palette.MUTED)).growX();
        }
        panel.add(list).grow();
        return panel;
    }

    /** Teal for a gain, coral for a loss. */
    private static Color change(double value) {
        return value > 0 ? Palette.TEAL : Palette.CORAL;
    }
}
