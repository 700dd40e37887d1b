package org.plenary.desktop.screen.table;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Button.ButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Advice;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.DealsView;
import org.plenary.desktop.present.TextView;
import org.plenary.desktop.scenery.CarbonTub;
import org.plenary.desktop.scenery.CoalitionFloor;
import org.plenary.desktop.screen.Curves;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.LineChart;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Paper;
import org.plenary.desktop.ui.Pen.Dash;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.WorldMap;
import org.plenary.desktop.ui.WorldMap.Arc;

/** The stage: one of six views of the same talks. A view is made when its tab is first opened and then kept up to date. */
final class StagePane extends Table implements Disposable {
    private static final Color CHOSEN = Palette.mix(Palette.PAPER, Palette.PAPER_BRACKET, 0.16f);
    private static final Color OVER = Palette.mix(Palette.PAPER, Palette.PAPER_BRACKET, 0.08f);

    private final TableScreen screen;
    private final Kit kit;
    private final Table tabs = new Table();
    private final Container<Actor> stage = new Container<>();
    private WorldMap map;
    private CoalitionFloor floor;
    private CarbonTub tub;
    private ScrollPane scrolled;

    StagePane(TableScreen screen) {
        this.screen = screen;
        this.kit = screen.game().kit();
        Panel panel = new Panel(kit, "stage");
        panel.pad(4, 8, 10, 8);
        panel.add(tabs).left().growX().padBottom(6).row();
        panel.add(stage.fill()).grow();
        add(panel).grow();
    }

    /** Shows the open tab as things stand. */
    void show() {
        tabs();
        float at = scrolled == null ? 0 : scrolled.getScrollY();
        String before = stage.getActor() == null ? "" : stage.getActor().getName();
        scrolled = null;
        stage.setActor(switch (screen.desk.tab) {
            case MAP -> map();
            case FLOOR -> floor();
            case TEXT -> text();
            case DEALS -> deals();
            case TUB -> tub();
            case CHARTS -> charts();
        });
        if (scrolled != null && scrolled.getName().equals(before)) {
            scrolled.validate();
            scrolled.setScrollY(at);
            scrolled.updateVisualScroll();
        }
    }

    private void tabs() {
        tabs.clearChildren();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        int open = screen.deals().open();
        for (Desk.Tab tab : Desk.Tab.values()) {
            String text = kit.text("desktop.table.tab." + tab);
            TextButton button = kit.tab("tab-" + tab, tab == Desk.Tab.DEALS && open > 0 ? kit.text("desktop.table.tab.DEALS.open", open) : text);
            button.setChecked(tab == screen.desk.tab);
            group.add(button);
            tabs.add(button);
            Kit.onChange(button, () -> {
                if (button.isChecked()) {
                    screen.tab(tab);
                }
            });
        }
        tabs.add().growX();
    }

    // Map and floor.

    private Actor map() {
        if (map == null) {
            map = WorldMap.of(kit, "map", screen.session().game().scenario(), code -> screen.openBloc(screen.session().game().scenario().indexOf(code)));
        }
        List<Arc> arcs = new ArrayList<>();
        for (DealsView.Deal deal : screen.deals().tabled()) {
            if (deal.status() == TabledOffer.Status.OPEN || deal.status() == TabledOffer.Status.ACCEPTED) {
                arcs.add(new Arc(deal.from(), deal.to(), deal.status() == TabledOffer.Status.ACCEPTED ? Palette.TEAL
                        : Palette.AMBER, deal.status() == TabledOffer.Status.ACCEPTED ? Dash.SOLID : Dash.DOTTED));
            }
        }
        String partner = screen.composedPartner();
        if (partner != null) {
            arcs.add(new Arc(screen.session().seat(), partner, Palette.ACCENT, Dash.DASHED));
        }
        map.arcs(arcs);
        map.choose(screen.session().seat());
        Table page = new Table();
        page.setName("page-map");
        page.add(map).grow().row();
        page.add(legend()).left().padLeft(8).padTop(4);
        return page;
    }

    private Table legend() {
        Table legend = new Table();
        for (String each : List.of("open", "closed", "composing")) {
            Color color = each.equals("open") ? Palette.AMBER : each.equals("closed") ? Palette.TEAL : Palette.ACCENT;
            legend.add(kit.sign(Shape.DASH, 14, color)).padRight(6);
            legend.add(kit.label(kit.text("desktop.table.map." + each), Type.SMALL, Palette.MUTED)).padRight(18);
        }
        return legend;
    }

    private Actor floor() {
        if (floor == null) {
            floor = new CoalitionFloor(kit, screen.floorModel());
            floor.setBlocListener(code -> screen.openBloc(screen.session().game().scenario().indexOf(code)));
        } else {
            floor.update(screen.floorModel());
        }
        return floor;
    }

    private Actor tub() {
        if (tub == null) {
            tub = new CarbonTub(kit, screen.tubModel());
            tub.setBlocListener(code -> screen.openBloc(screen.session().game().scenario().indexOf(code)));
        } else {
            tub.update(screen.tubModel());
        }
        return page("tub", tub, "desktop.table.tub.caption");
    }

    private Table page(String name, Actor content, String caption) {
        Table page = new Table();
        page.setName("page-" + name);
        page.add(content).grow().row();
        page.add(kit.prose(kit.text(caption), Type.SMALL, Palette.MUTED)).growX().padLeft(8).padRight(8).padTop(4);
        return page;
    }

    // Text.

    private Actor text() {
        TextView view = screen.text();
        boolean mine = screen.mayPrepare();
        Paper paper = new Paper(kit, "text-paper", view.heading(), Type.BODY);
        int number = 1;
        for (TextView.ArticleView article : view.articles()) {
            Rich title = Rich.EMPTY.strong(number++ + ". " + article.title());
            if (article.status() != Text.Status.BRACKETED) {
                title = title.text("  ").colored(kit.text("desktop.table.text." + article.status()), Palette.STAMP);
            }
            paper.paragraph(title);
            Rich bracket = Rich.EMPTY.text(article.sentence().before());
            String current = article.options().get(article.current()).words();
            bracket = article.status() == Text.Status.AGREED ? bracket.strong(current)
                    : bracket.strong("[\u00a0" + current + "\u00a0]", Palette.PAPER_BRACKET);
            paper.paragraph(bracket.text(article.sentence().after()));
            for (TextView.OptionView option : article.options()) {
                paper.add(option(article, option, mine)).growX().padLeft(14).padBottom(1).row();
            }
            paper.add().height(8).row();
        }
        Table margins = new Table();
        margins.add(paper).growX().pad(10, 18, 22, 18);
        margins.top();
        scrolled = kit.scroll("page-text", margins);
        Table page = new Table();
        page.setName("page-text");
        page.add(kit.prose(Help.remark(kit, screen.stage(), kit.text(mine ? "desktop.table.text.hint" : "desktop.table.text.hint.later"),
                "annexI", "bracket"), Type.SMALL)).growX().padLeft(8).padBottom(4).row();
        page.add(scrolled).grow();
        return page;
    }

    private Button option(TextView.ArticleView article, TextView.OptionView option, boolean mine) {
        ButtonStyle style = new ButtonStyle();
        style.up = option.yours() ? kit.sheet().box(5, CHOSEN, CHOSEN, 0) : null;
        style.over = mine ? kit.sheet().box(5, OVER, OVER, 0) : null;
        Button row = new Button(style);
        row.setName("option-" + article.id() + "-" + option.index());
        row.pad(3, 8, 3, 8);
        boolean current = option.index() == article.current() && article.status() != Text.Status.DEFERRED;
        boolean agreed = article.status() == Text.Status.AGREED && current;
        row.add(kit.sign(option.yours() ? Shape.DISC : Shape.CIRCLE, 11, option.yours() ? Palette.PAPER_BRACKET
                : Palette.PAPER_STRUCK)).top().padTop(6).padRight(8);
        String words = agreed ? option.words() : "[\u00a0" + option.words() + "\u00a0]";
        Rich rich = current ? Rich.EMPTY.strong(words, agreed ? Palette.PAPER_INK : Palette.PAPER_BRACKET)
                : Rich.EMPTY.colored(words, Palette.PAPER_BRACKET);
        if (option.draft()) {
            rich = rich.text(" ").colored(kit.text("desktop.table.text.draft"), Palette.STAMP);
        }
        if (mine && screen.advice() != null && !screen.advice().crossed(article.id(), option.index()).isEmpty()) {
            rich = rich.text("  ").colored(kit.text("desktop.table.redline.mark"), Palette.STAMP);
            kit.hint(row, screen.advice().crossed(article.id(), option.index()));
        }
        row.add(kit.prose(rich, Type.BODY)).growX();
        Table support = new Table();
        if (!option.supporters().isEmpty()) {
            support.setBackground(kit.drawable("plate"));
            support.pad(4, 5, 4, 5);
        }
        for (String code : option.supporters()) {
            support.add(Sign.bloc(kit, code, 12)).pad(0, 2, 0, 2);
        }
        row.add(support).padLeft(8);
        if (!option.share().isEmpty()) {
            row.add(kit.label(option.share(), Type.SMALL, Palette.PAPER_STRUCK)).right().padLeft(8);
        }
        Advice.Worth worth = screen.advice() == null ? null : screen.advice().position(article.id(), option.index());
        row.add(kit.label(worth == null ? "" : worth.amount(), Type.SMALL_STRONG, worth == null ? Palette.PAPER_STRUCK
                : worth.bnPerYear() < 0 ? Palette.STAMP : Palette.PAPER_INK)).minWidth(96).right().padLeft(6);
        if (mine) {
            Kit.onChange(row, () -> screen.takePosition(article.id(), option.id()));
        } else {
            row.setTouchable(Touchable.childrenOnly);
        }
        return row;
    }

    // Deals.

    private Actor deals() {
        DealsView view = screen.deals();
        Table rows = new Table();
        rows.top().pad(6, 8, 8, 14);
        if (view.tabled().isEmpty()) {
            rows.add(kit.prose(kit.text("desktop.table.deals.none"), Type.BODY, Palette.MUTED)).growX().padBottom(10).row();
        }
        for (DealsView.Deal deal : view.tabled()) {
            rows.add(deal(deal)).growX().padBottom(8).row();
        }
        if (!view.binding().isEmpty()) {
            rows.add(kit.label(kit.text("desktop.table.deals.binding"), Type.SMALL, Palette.MUTED)).left().padTop(8).padBottom(6).row();
            for (DealsView.Deal deal : view.binding()) {
                rows.add(deal(deal)).growX().padBottom(8).row();
            }
        }
        scrolled = kit.scroll("page-deals", rows);
        return scrolled;
    }

    private Table deal(DealsView.Deal deal) {
        Table card = new Table();
        card.setBackground(kit.drawable(deal.yours() ? "row" : "well"));
        card.setName("deal-" + deal.offer());
        card.pad(8, 12, 8, 12);
        Rich who = Rich.bloc(kit.messages(), deal.from()).text("  ").muted(kit.text("desktop.table.deal.to")).text("  ")
                .plus(Rich.bloc(kit.messages(), deal.to())).text("   ").muted(deal.when());
        card.add(kit.prose(who, Type.BODY)).growX();
        Color color = switch (deal.status()) {
            case OPEN -> Palette.AMBER;
            case ACCEPTED -> Palette.TEAL;
            case DECLINED -> Palette.CORAL;
            case COUNTERED, EXPIRED -> Palette.MUTED;
        };
        Shape sign = switch (deal.status()) {
            case OPEN -> Shape.TARGET;
            case ACCEPTED -> Shape.CHECK;
            case DECLINED -> Shape.TIMES;
            case COUNTERED -> Shape.EXCHANGE;
            case EXPIRED -> Shape.DASH;
        };
        card.add(kit.sign(sign, 12, color)).padLeft(8).padRight(6);
        card.add(kit.label(deal.word(), Type.SMALL, color)).row();
        Table terms = new Table();
        terms.add(Sign.bloc(kit, deal.from(), 12)).top().padTop(6).padRight(8);
        terms.add(kit.prose(Rich.of(deal.gives()), Type.SMALL)).growX().row();
        terms.add(Sign.bloc(kit, deal.to(), 12)).top().padTop(6).padRight(8);
        terms.add(kit.prose(Rich.of(deal.gets()), Type.SMALL)).growX().row();
        card.add(terms).colspan(3).growX().padTop(4).row();
        if (!deal.reason().isEmpty()) {
            card.add(kit.prose(Rich.EMPTY.colored(deal.reason(), Palette.CORAL), Type.SMALL)).colspan(3).growX().padTop(4).row();
        }
        boolean answer = deal.status() == TabledOffer.Status.OPEN && deal.to().equals(screen.session().seat())
                && screen.session().game().state().conference().beat() == Beat.AFTERNOON && !screen.busy();
        if (answer && screen.advice() != null && screen.advice().inbox().stream().noneMatch(o -> o.deal().offer() == deal.offer())) {
            Table buttons = new Table();
            buttons.add(kit.button("accept-" + deal.offer(), kit.text("desktop.table.accept"), () -> screen.accept(deal.offer()))).padRight(6);
            buttons.add(kit.button("haggle-" + deal.offer(), kit.text("desktop.table.haggle"), () -> screen.haggle(deal.offer()))).padRight(6);
            buttons.add(kit.ghost("decline-" + deal.offer(), kit.text("desktop.table.decline"), () -> screen.decline(deal.offer())));
            card.add(buttons).colspan(3).left().padTop(6);
        }
        return card;
    }

    // Charts.

    private Actor charts() {
        Table page = new Table();
        page.setName("page-charts");
        Table picks = new Table();
        for (Desk.Chart chart : Desk.Chart.values()) {
            picks.add(Composer.mode(kit, "pick-" + chart, kit.text("desktop.table.chart." + chart), chart == screen.desk.chart, () -> {
                screen.desk.chart = chart;
                screen.keepingFocus(this::show);
            })).padRight(6);
        }
        picks.add().growX();
        page.add(picks).growX().pad(4, 6, 8, 6).row();
        page.add(kit.prose(kit.text("desktop.table.chart.title." + screen.desk.chart,
                String.valueOf(screen.session().game().scenario().start())), Type.SMALL, Palette.MUTED)).growX()
                .padLeft(10).padRight(10).row();
        ChartsView view = screen.charts();
        List<LineChart.Series> series = new ArrayList<>();
        List<LineChart.Threshold> thresholds = List.of();
        DoubleFunction<String> format = v -> kit.quantities().number(v, 2);
        switch (screen.desk.chart) {
            case WARMING -> {
                format = v -> kit.quantities().celsius(v, 2);
                thresholds = Curves.limits(kit);
                series.addAll(Curves.split(view, view.warming(), kit.text("desktop.table.chart.warming.curve"), Curves.WARMING));
            }
            case EMISSIONS -> {
                format = kit.quantities()::co2ePerYear;
                for (ChartsView.Curve curve : view.emissions()) {
                    series.addAll(Curves.split(view, curve, curve.bloc(), kit.look(curve.bloc()).color()));
                }
            }
            case FINANCE -> {
                format = kit.quantities()::moneyPerYear;
                series.addAll(Curves.finance(view, kit.text("desktop.table.chart.due"), kit.text("desktop.table.chart.paid")));
            }
            case CLEAN -> {
                format = v -> kit.quantities().percent(v / 100, 0);
                series.addAll(Curves.clean(kit, view, screen.words()));
            }
        }
        page.add(series.isEmpty() ? kit.prose(kit.text("desktop.table.chart.later"), Type.BODY, Palette.MUTED)
                : new LineChart(kit, "chart", "", format, thresholds, series)).grow().pad(0, 6, 0, 6);
        return page;
    }

    /** Frees the scenes that no tab shows now; what is shown is freed with the stage. */
    @Override
    public void dispose() {
        for (Actor scene : new Actor[] {map, floor, tub}) {
            if (scene != null && scene.getStage() == null) {
                ((Disposable) scene).dispose();
            }
        }
    }
}
