package org.plenary.desktop.screen.debrief;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.Frontier;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.DebriefView;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Curves;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.ui.AxisScale;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.LineChart;
import org.plenary.desktop.ui.Overlay;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Pen.Dash;
import org.plenary.desktop.ui.ProgressCard;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.ScatterChart;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.WhyCard;

/** The end of a game: the world's outcome, both scores of everybody, who kept their word, what turned it, what to discuss. */
public final class DebriefScreen extends RoundScreen {
    private static final float LOWER = 238;
    private static final float LARGE = 1.15f;
    private static final int COLUMNS = 2;

    private Debrief debrief;
    private List<Frontier> frontiers;
    private Table deals;
    private PlenaryGame.Task exporting;
    private DebriefView view;
    private Container<Table> page;

    /** The debrief of the router's session. */
    public DebriefScreen(Router router) {
        super(router);
    }

    @Override
    protected void fill(Kit kit, Table body) {
        page = new Container<Table>().fill();
        body.add(page).grow();
        if (debrief != null) {
            show();
            return;
        }
        page.setActor(new Table());
        page.getActor().add(kit.label(kit.text("debrief.working"), Type.LEAD, Palette.MUTED));
        work(() -> Debrief.of(played()), found -> {
            debrief = found;
            show();
            work(() -> DebriefView.frontiers(played(), found), all -> {
                frontiers = all;
                showDeals();
            });
        });
    }

    @Override
    protected boolean headed() {
        return false;
    }

    private void show() {
        Kit kit = game().kit();
        view = DebriefView.of(played(), debrief, words());
        Table head = new Table();
        head.add(kit.label(view.headline(), Type.HEADING)).padRight(12);
        head.add(kit.sign(view.better() ? Shape.TRIANGLE_DOWN : Shape.TRIANGLE, 13, view.better() ? Palette.TEAL : Palette.CORAL)).padRight(8);
        head.add(kit.prose(view.sub(), Type.LEAD, Palette.MUTED)).growX();
        head.add(kit.button("export", kit.text("debrief.export"), this::export)).padLeft(12).padRight(8);
        head.add(kit.button("menu", kit.text("desktop.table.menu"), this::menu));
        Table upper = new Table();
        upper.defaults().growY();
        upper.add(scores(kit)).width(400).padRight(12);
        upper.add(warming(kit)).growX().padRight(12);
        upper.add(deal(kit)).width(330 * (0.6f + 0.4f * game().settings().effectiveTextScale()));
        Table lower = new Table();
        lower.add(turns(kit)).grow().padRight(12);
        lower.add(kept(kit)).width(400).growY().padRight(12);
        lower.add(questions(kit)).width(346).growY();
        Table content = new Table();
        content.add(head).growX().padBottom(10).row();
        content.add(upper).grow().padBottom(12).row();
        content.add(lower).growX().height(LOWER).padBottom(12).row();
        content.add(foot(kit, kit.prose(kit.text("debrief.foot"), Type.SMALL, Palette.MUTED), kit.text("debrief.next"), router()::leave)).growX();
        page.setActor(content);
        showDeals();
    }

    private Panel deal(Kit kit) {
        Panel panel = new Panel(kit, "deal", kit.text("debrief.deal"));
        deals = new Table();
        deals.top();
        panel.add(kit.scroll("deal-scroll", deals)).grow().row();
        note(panel, kit.prose(Help.remark(kit, stage(), kit.text("debrief.deal.note", played().scenario().horizon()), "nash"), Type.SMALL));
        return panel;
    }

    private void showDeals() {
        Kit kit = game().kit();
        deals.clearChildren();
        if (frontiers == null) {
            deals.add(kit.prose(kit.text("debrief.deal.working"), Type.SMALL, Palette.MUTED)).growX();
            return;
        }
        deals.add();
        deals.add(kit.prose(kit.text("debrief.deal.share"), Type.SMALL, Palette.MUTED)).growX().colspan(2).padLeft(10).padBottom(4);
        deals.add(kit.label(kit.text("debrief.deal.warming", played().scenario().horizon()), Type.SMALL, Palette.MUTED)).right().bottom().padLeft(8).padBottom(4);
        boolean room = session().you() < 0;
        deals.add(kit.label(room ? "" : kit.text("debrief.deal.yours"), Type.SMALL, Palette.MUTED)).right().bottom().padLeft(8).padRight(8).padBottom(4).row();
        int at = 0;
        for (DebriefView.Deal deal : DebriefView.deals(debrief, frontiers, session().you(), words())) {
            deals.add(kit.link("deal-" + at++, deal.cop(), () -> compare(deal))).left();
            if (deal.text() && game().settings().effectiveTextScale() > LARGE) {
                deals.add(kit.label(deal.share(), Type.SMALL)).colspan(2).right();
            } else if (deal.text()) {
                deals.add(new BarRow(kit, 0, 1, deal.captured(), Palette.ACCENT).tick(deal.fairest())).minWidth(40).growX().padLeft(10).padRight(6);
                deals.add(kit.label(deal.share(), Type.SMALL)).right();
            } else {
                deals.add(kit.label(deal.share(), Type.SMALL, Palette.MUTED)).colspan(2).left().padLeft(10);
            }
            deals.add(kit.label(deal.warming(), Type.SMALL_STRONG, sign(-deal.warmingC()))).right().padLeft(8);
            deals.add(kit.label(room ? "" : deal.text() ? deal.yours() : "-", Type.SMALL_STRONG, deal.text() ? sign(deal.yoursBn()) : Palette.MUTED)).right().padLeft(8).padRight(8)
                    .padBottom(3).padTop(3).row();
        }
    }

    private static Color sign(double better) {
        return Math.abs(better) < 0.005 ? Palette.MUTED : better > 0 ? Palette.TEAL : Palette.CORAL;
    }

    /** What the text of a conference could have been, in words. */
    private void compare(DebriefView.Deal deal) {
        Kit kit = game().kit();
        Table card = new Table();
        card.setName("deal-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("debrief.deal"), Type.TITLE)).left().padBottom(10).row();
        card.add(kit.prose(deal.sentence(), Type.BODY, Palette.TEXT)).width(640).left().padBottom(14).row();
        Overlay overlay = Overlay.open(kit, stage(), "deal-overlay", card, true, () -> {});
        card.add(kit.button("deal-close", kit.text("desktop.close"), overlay::close)).right();
    }

    private Panel scores(Kit kit) {
        Panel panel = new Panel(kit, "scores", kit.text("debrief.scores"));
        List<ScatterChart.Point> points = new ArrayList<>();
        for (DebriefView.Point point : view.points()) {
            points.add(new ScatterChart.Point(point.code(), point.interest(), point.responsibility()));
        }
        ScatterChart chart = new ScatterChart(kit, "scatter", kit.text("debrief.interest"), kit.text("debrief.responsibility"),
                AxisScale.exactly(0, 100, 5), AxisScale.exactly(0, 100, 5), points, code -> Cards.bloc(kit, stage(), played(),
                        played().scenario().indexOf(code), session().you(), words(), null));
        chart.emphasise(session().seat());
        if (session().you() >= 0) {
            DebriefView.Point you = view.points().get(session().you());
            panel.add(kit.prose(Rich.message(kit.messages(), "debrief.scores.you",
                    Rich.EMPTY.strong(kit.quantities().number(you.interest(), 0), Palette.AMBER),
                    Rich.EMPTY.strong(kit.quantities().number(you.responsibility(), 0), Palette.AMBER)), Type.BODY)).growX().padBottom(6).row();
        }
        panel.add(chart).grow().row();
        note(panel, kit.prose(Help.remark(kit, stage(), kit.text("debrief.scores.note"), "interest", "responsibility"), Type.SMALL));
        return panel;
    }

    /** A remark under a chart, where there is room for it. */
    private void note(Panel panel, Actor words) {
        if (game().settings().effectiveTextScale() <= LARGE) {
            panel.add(words).growX().padTop(4);
        }
    }

    private Panel warming(Kit kit) {
        Panel panel = new Panel(kit, "warming", kit.text("debrief.warming"));
        int now = played().scenario().end();
        List<LineChart.Series> series = new ArrayList<>();
        series.add(series(kit.text("debrief.noDeal"), Palette.MUTED, Dash.DOTTED, view.noDeal(), Integer.MIN_VALUE, Integer.MAX_VALUE));
        series.add(series("", Curves.WARMING, Dash.SOLID, view.played(), Integer.MIN_VALUE, now));
        series.add(series(kit.text("debrief.played"), Curves.WARMING, Dash.DASHED, view.played(), now, Integer.MAX_VALUE));
        panel.add(new LineChart(kit, "warming-chart", "", v -> kit.quantities().celsius(v, 2),
                Curves.limits(kit), series)).grow().row();
        note(panel, kit.prose(kit.text("debrief.warming.note", now), Type.SMALL, Palette.MUTED));
        return panel;
    }

    private static LineChart.Series series(String name, Color color, Dash dash, ChartsView.Curve curve, int from, int to) {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < curve.years().length; i++) {
            if (curve.years()[i] >= from && curve.years()[i] <= to) {
                in.add(i);
            }
        }
        return new LineChart.Series(name, color, dash, in.stream().mapToDouble(i -> curve.years()[i]).toArray(),
                in.stream().mapToDouble(i -> curve.values()[i]).toArray());
    }

    private Panel turns(Kit kit) {
        Panel panel = new Panel(kit, "turns", kit.text("debrief.turns"));
        Table list = new Table();
        list.top();
        int n = 0;
        for (DebriefView.Turn turn : view.turns()) {
            Rich rich = Rich.of(turn.text());
            if (turn.stock() >= 0) {
                rich = rich.text(" ").link("why-turn-" + n++, kit.text("desktop.why"),
                        () -> WhyCard.open(kit, stage(), Cards.why(played(), turn.stock(), words())));
            }
            list.add(kit.sign(turn.bad() ? Shape.TRIANGLE_DOWN : Shape.TRIANGLE, 10, turn.bad() ? Palette.CORAL : Palette.TEAL)).top().padTop(6).padRight(9);
            list.add(kit.prose(rich, Type.SMALL)).growX().padBottom(5).padRight(8).row();
        }
        if (view.turns().isEmpty()) {
            list.add(kit.prose(kit.text("debrief.turns.none"), Type.BODY, Palette.MUTED)).growX();
        }
        panel.add(kit.scroll("turns-scroll", list)).grow();
        return panel;
    }

    private Panel kept(Kit kit) {
        Panel panel = new Panel(kit, "kept", kit.text("debrief.kept"));
        Table list = new Table();
        list.top();
        int at = 0;
        for (DebriefView.Kept kept : view.kept()) {
            list.add(Sign.bloc(kit, kept.code(), 13)).padRight(8);
            list.add(kit.label(kept.code(), Type.SMALL_STRONG)).width(44).left();
            list.add(new BarRow(kit, 0, 1, kept.share(), kit.look(kept.code()).color())).growX().padLeft(4).padRight(10);
            list.add(kit.label(kept.text(), Type.SMALL)).right().padRight(12).padBottom(3);
            if (++at % COLUMNS == 0) {
                list.row();
            }
        }
        panel.add(kit.scroll("kept-scroll", list)).grow();
        return panel;
    }

    private Panel questions(Kit kit) {
        Panel panel = new Panel(kit, "questions", kit.text("debrief.questions"));
        Table list = new Table();
        list.top();
        int number = 1;
        for (String question : view.questions()) {
            list.add(kit.label(String.valueOf(number++), Type.STRONG, Palette.ACCENT)).top().padRight(10);
            list.add(kit.prose(question, Type.SMALL, Palette.TEXT)).growX().padBottom(6).padRight(8).row();
        }
        panel.add(kit.scroll("questions-scroll", list)).grow();
        return panel;
    }

    /** Where the report was written. */
    private record Exported(Path page, Path table) {}

    private void export() {
        Path folder = game().home().reports();
        String name = "%s-%s-%d".formatted(played().scenario().id(), session().you() < 0 ? "class" : session().seat(), played().seed());
        Words now = words();
        ProgressCard progress = ProgressCard.open(game().kit(), stage(), game().kit().text("debrief.exporting"), () -> exporting.cancel());
        exporting = work(() -> {
            try {
                List<Frontier> all = frontiers != null ? frontiers : DebriefView.frontiers(played(), debrief);
                String text = DebriefView.page(played(), debrief, all, now);
                return new Exported(Files.writeString(folder.resolve(name + ".html"), text),
                        Files.writeString(folder.resolve(name + ".csv"), DebriefView.table(debrief)));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write the report into " + folder, e);
            }
        }, files -> {
            progress.close();
            exported(files);
        });
    }

    private void exported(Exported files) {
        Kit kit = game().kit();
        Table card = new Table();
        card.setName("exported");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("debrief.exported"), Type.TITLE)).left().padBottom(10).row();
        for (Path file : List.of(files.page(), files.table())) {
            card.add(kit.prose(file.toString(), Type.BODY, Palette.TEXT)).width(640).left().padBottom(4).row();
        }
        Overlay overlay = Overlay.open(kit, stage(), "exported-overlay", card, true, () -> {});
        Table buttons = new Table();
        Actor open = kit.primary("open-page", kit.text("debrief.open"), () -> Gdx.net.openURI(files.page().toUri().toString()));
        buttons.add(open).padRight(10);
        buttons.add(kit.button("exported-close", kit.text("desktop.close"), overlay::close));
        card.add(buttons).right().padTop(12);
    }
}
