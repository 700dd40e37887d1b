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
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.Effects;
import org.plenary.core.report.Frontier;
import org.plenary.core.report.RoundReport;
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
import org.plenary.desktop.screen.dynamics.DynamicsScreen;
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
    private static final float LEAST_LOWER = 190;
    private static final float LARGE = 1.15f;
    private static final int COLUMNS = 2;
    private static final float LEAST_BAR = 18;

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
        head.add(kit.button("menu", kit.text("desktop.table.menu"), this::menu)).padLeft(12);
        Table upper = new Table();
        upper.defaults().growY();
        upper.add(scores(kit)).minWidth(376).prefWidth(420).padRight(12);
        upper.add(warming(kit)).growX().padRight(12);
        upper.add(deal(kit)).width(372 * (0.4f + 0.6f * game().settings().effectiveTextScale()));
        Table lower = new Table();
        lower.add(turns(kit)).grow().padRight(12);
        lower.add(kept(kit)).width(356 * (0.6f + 0.4f * game().settings().effectiveTextScale())).growY().padRight(12);
        lower.add(questions(kit)).width(404).growY();
        Table content = new Table();
        content.add(head).growX().padBottom(10).row();
        content.add(upper).grow().padBottom(12).row();
        content.add(lower).growX().minHeight(LEAST_LOWER).prefHeight(LOWER).maxHeight(LOWER).padBottom(12).row();
        content.add(next(kit)).growX();
        page.setActor(content);
        showDeals();
    }

    /** What one can do now: one alone goes back to where it turned, a class takes the report home. */
    private Table next(Kit kit) {
        Optional<Router.Kept> kept = router().kept();
        boolean room = session().you() < 0;
        RoundReport turn = debrief.turn();
        Table row = new Table();
        row.left();
        kept.ifPresent(keep -> row.add(kit.button("watch", kit.text("debrief.watch"), () -> keep.navigation().watch(keep.journal())))
                .minHeight(46).padRight(8));
        if (!room) {
            row.add(kit.button("export", kit.text("debrief.export"), this::export)).minHeight(46).padRight(8);
        }
        if (kept.isPresent() || room) {
            row.add(kit.button("leave", kit.text("debrief.next"), router()::leave)).minHeight(46).padRight(14);
        }
        String cop = words().cop(turn.cop());
        row.add(kit.prose(room ? kit.text("debrief.foot") : kept.isEmpty() ? "" : kit.text("debrief.again.what", cop,
                kit.quantities().signedCelsius(turn.effects().sum(), 2)), Type.SMALL, Palette.MUTED)).growX();
        if (room) {
            return foot(kit, row, kit.text("debrief.export"), this::export);
        }
        return kept.isEmpty() ? foot(kit, row, kit.text("debrief.next"), router()::leave)
                : foot(kit, row, kit.text("debrief.again", cop), () -> kept.get().navigation().fork(kept.get().journal(), turn.round(), Optional.empty()));
    }

    private Panel deal(Kit kit) {
        Panel panel = new Panel(kit, "deal", kit.text("debrief.deal"));
        deals = new Table();
        deals.top();
        panel.add(kit.scroll("deal-scroll", deals)).grow().row();
        note(panel, kit.prose(kit.text("debrief.deal.note", played().scenario().horizon()), Type.SMALL, Palette.MUTED));
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
        deals.add(kit.label(kit.text("debrief.deal.gain"), Type.SMALL, Palette.MUTED)).right().padBottom(4);
        for (Effects.Source source : Effects.Source.values()) {
            deals.add(kit.label(kit.text("debrief.deal." + source), Type.SMALL, Palette.MUTED)).right().expandX().padLeft(8).padBottom(4);
        }
        deals.row();
        for (DebriefView.Deal deal : DebriefView.deals(debrief, frontiers, session().you(), words())) {
            boolean all = deal.round() < 0;
            deals.add(all ? kit.label(deal.cop(), Type.SMALL_STRONG) : kit.link("deal-" + deal.round(), deal.cop(), () -> compare(deal))).left().padRight(8);
            deals.add(kit.label(all ? "" : deal.gain().isEmpty() ? "-" : deal.gain(), Type.SMALL)).right();
            for (double changeC : deal.effects()) {
                deals.add(kit.label(kit.quantities().signed(changeC, 2), all ? Type.SMALL_STRONG : Type.SMALL, sign(-changeC))).right().padLeft(8).padTop(1).padBottom(1);
            }
            deals.row();
        }
    }

    private static Color sign(double better) {
        return Math.abs(better) < 0.005 ? Palette.MUTED : better > 0 ? Palette.TEAL : Palette.CORAL;
    }

    /** What a conference changed and why, and what its text could have been. */
    private void compare(DebriefView.Deal deal) {
        Kit kit = game().kit();
        Table card = new Table();
        card.setName("deal-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("debrief.deal.of", deal.cop()), Type.TITLE)).left().padBottom(10).row();
        Table text = new Table();
        for (String sentence : deal.told()) {
            text.add(kit.prose(sentence, Type.BODY, Palette.TEXT)).growX().padBottom(8).row();
        }
        if (!deal.yours().isEmpty()) {
            text.add(kit.prose(deal.yours(), Type.BODY, Palette.TEXT)).growX().padBottom(8).row();
        }
        if (!deal.bars().isEmpty()) {
            Table bars = new Table();
            double least = deal.bars().stream().mapToDouble(DebriefView.Bar::share).min().orElse(0);
            for (DebriefView.Bar bar : deal.bars()) {
                bars.add(kit.label(bar.name(), Type.SMALL, Palette.MUTED)).left().padRight(12);
                bars.add(new BarRow(kit, Math.min(0, least), 1, bar.share(), bar.share() < 0 ? Palette.CORAL : Palette.ACCENT)).growX();
                bars.add(kit.label(bar.text(), Type.SMALL_STRONG)).right().padLeft(10).padRight(8).row();
            }
            text.add(kit.prose(Help.remark(kit, stage(), kit.text("debrief.deal.bars"), "nash"), Type.SMALL)).growX().padTop(4).padBottom(4).row();
            text.add(bars).growX().row();
        }
        card.add(kit.scroll("deal-card-scroll", text)).width(680).maxHeight(460).left().padBottom(14).row();
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
                    Help.term(kit, stage(), "interest", kit.text("debrief.interest")),
                    Rich.EMPTY.strong(kit.quantities().number(you.interest(), 0), Palette.AMBER),
                    Help.term(kit, stage(), "responsibility", kit.text("debrief.responsibility")),
                    Rich.EMPTY.strong(kit.quantities().number(you.responsibility(), 0), Palette.AMBER)), Type.SMALL)).growX().padBottom(6).row();
        }
        panel.add(chart).grow().row();
        if (session().you() < 0) {
            note(panel, kit.prose(Help.remark(kit, stage(), kit.text("debrief.scores.note"), "interest", "responsibility"), Type.SMALL));
        }
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
        panel.head().add(kit.link("acted", kit.text("debrief.acted"), () -> game().open(new DynamicsScreen(game(), played()))));
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
            boolean last = ++at % COLUMNS == 0;
            list.add(Sign.bloc(kit, kept.code(), 13)).padRight(6);
            list.add(kit.label(kept.code(), Type.SMALL_STRONG)).width(kit.wide(38)).left();
            list.add(new BarRow(kit, 0, 1, kept.share(), kit.look(kept.code()).color())).growX().minWidth(LEAST_BAR).padRight(6);
            list.add(kit.label(kept.text(), Type.SMALL)).right().padRight(last ? 4 : 14).padBottom(3);
            if (last) {
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
            list.add(kit.label(String.valueOf(number++), Type.SMALL_STRONG, Palette.ACCENT)).top().padRight(10);
            list.add(kit.prose(question, Type.SMALL, Palette.TEXT)).growX().padBottom(3).padRight(4).row();
        }
        panel.add(kit.scroll("questions-scroll", list)).grow();
        return panel;
    }

    /** Where the report was written. */
    private record Exported(List<Path> files) {}

    private void export() {
        Path folder = game().home().reports();
        String name = "%s-%s-%d".formatted(played().scenario().id(), session().you() < 0 ? "class" : session().seat(), played().seed());
        Words now = words();
        Optional<Path> journal = router().kept().map(Router.Kept::journal);
        ProgressCard progress = ProgressCard.open(game().kit(), stage(), game().kit().text("debrief.exporting"), () -> exporting.cancel());
        exporting = work(() -> {
            try {
                List<Frontier> all = frontiers != null ? frontiers : DebriefView.frontiers(played(), debrief);
                String text = DebriefView.page(played(), debrief, all, now);
                List<Path> files = new ArrayList<>();
                files.add(Files.writeString(folder.resolve(name + ".html"), text));
                files.add(Files.writeString(folder.resolve(name + ".csv"), DebriefView.table(debrief)));
                if (journal.isPresent()) {
                    files.add(Files.copy(journal.get(), folder.resolve(name + ".jsonl"), StandardCopyOption.REPLACE_EXISTING));
                }
                return new Exported(files);
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
        for (Path file : files.files()) {
            card.add(kit.prose(file.toString(), Type.BODY, Palette.TEXT)).width(640).left().padBottom(4).row();
        }
        Overlay overlay = Overlay.open(kit, stage(), "exported-overlay", card, true, () -> {});
        Table buttons = new Table();
        Actor open = kit.primary("open-page", kit.text("debrief.open"), () -> Gdx.net.openURI(files.files().get(0).toUri().toString()));
        buttons.add(open).padRight(10);
        buttons.add(kit.button("exported-close", kit.text("desktop.close"), overlay::close));
        card.add(buttons).right().padTop(12);
    }
}
