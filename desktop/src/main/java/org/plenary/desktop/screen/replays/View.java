package org.plenary.desktop.screen.replays;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.game.Game;
import org.plenary.core.report.Debrief;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.World;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.DealsView;
import org.plenary.desktop.present.Replay;
import org.plenary.desktop.present.TextView;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.scenery.CarbonTub;
import org.plenary.desktop.scenery.CoalitionFloor;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Curves;
import org.plenary.desktop.screen.table.Scenes;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.BlocTag;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.LineChart;
import org.plenary.desktop.ui.Paper;
import org.plenary.desktop.ui.Pen.Dash;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.WhyNumber;
import org.plenary.desktop.ui.WorldMap;
import org.plenary.desktop.ui.WorldMap.Arc;

/** A game at one moment, in one of six views. A view is made when it is first asked for and then kept up to date. */
final class View extends Container<Actor> implements Disposable {
    /** The views, in the order of their tabs. */
    enum Tab { MAP, FLOOR, TEXT, CHARTS, TUB, SCORES }

    private final Kit kit;
    private final Words words;
    private Game then;
    private int you;
    private WorldMap map;
    private CoalitionFloor floor;
    private CarbonTub tub;
    private Table charts;

    View(Kit kit, Words words) {
        this.kit = kit;
        this.words = words;
        fill();
    }

    /**
     * Shows a moment.
     *
     * @param all the curves of the whole game
     * @param debrief of the whole game, or null if it is not over
     */
    void show(Tab tab, Game moment, int viewer, ChartsView all, Debrief debrief) {
        then = moment;
        you = viewer;
        setActor(switch (tab) {
            case MAP -> map();
            case FLOOR -> floor();
            case TEXT -> text();
            case CHARTS -> charts(Replay.charts(all, moment));
            case TUB -> tub();
            case SCORES -> scores(debrief);
        });
    }

    private void bloc(String code) {
        Cards.bloc(kit, getStage(), then, then.scenario().indexOf(code), you, words, null);
    }

    private Actor map() {
        if (map == null) {
            map = WorldMap.of(kit, "map", then.scenario(), this::bloc);
        }
        List<Arc> arcs = new ArrayList<>();
        for (DealsView.Deal deal : DealsView.of(then, you, words).tabled()) {
            if (deal.status() == TabledOffer.Status.OPEN || deal.status() == TabledOffer.Status.ACCEPTED) {
                boolean closed = deal.status() == TabledOffer.Status.ACCEPTED;
                arcs.add(new Arc(deal.from(), deal.to(), closed ? Palette.TEAL : Palette.AMBER, closed ? Dash.SOLID : Dash.DOTTED));
            }
        }
        map.arcs(arcs);
        map.choose(words.code(you));
        return map;
    }

    private Actor floor() {
        if (floor == null) {
            floor = new CoalitionFloor(kit, Scenes.floor(then));
            floor.setBlocListener(this::bloc);
        } else {
            floor.update(Scenes.floor(then));
        }
        return floor;
    }

    private Actor tub() {
        if (tub == null) {
            tub = new CarbonTub(kit, Scenes.tub(then, words));
            tub.setBlocListener(this::bloc);
        } else {
            tub.update(Scenes.tub(then, words));
        }
        return tub;
    }

    private Actor text() {
        TextView view = TextView.of(then, you, words);
        Paper paper = new Paper(kit, "replay-paper", view.heading(), Type.BODY);
        int number = 1;
        for (TextView.ArticleView article : view.articles()) {
            Rich title = Rich.EMPTY.strong(number++ + ". " + article.title());
            if (article.status() != Text.Status.BRACKETED) {
                title = title.text("  ").colored(kit.text("desktop.table.text." + article.status()), Palette.STAMP);
            }
            paper.paragraph(title);
            String current = article.options().get(article.current()).words();
            Rich body = Rich.EMPTY.text(article.sentence().before());
            body = article.status() == Text.Status.AGREED ? body.strong(current)
                    : body.strong("[\u00a0" + current + "\u00a0]", Palette.PAPER_BRACKET);
            paper.paragraph(body.text(article.sentence().after()));
            for (TextView.OptionView option : article.options()) {
                if (!option.supporters().isEmpty()) {
                    paper.add(voices(option)).growX().padLeft(14).padBottom(3).row();
                }
            }
            paper.add().height(8).row();
        }
        Table margins = new Table();
        margins.add(paper).growX().pad(10, 18, 22, 18);
        margins.top();
        ScrollPane pane = kit.scroll("replay-text", margins);
        return pane;
    }

    /** An option and those who speak for it. */
    private Table voices(TextView.OptionView option) {
        Table row = new Table();
        row.add(kit.prose(Rich.EMPTY.colored(option.words(), Palette.PAPER_BRACKET), Type.SMALL)).growX();
        Table marks = new Table();
        marks.setBackground(kit.drawable("plate"));
        marks.pad(4, 5, 4, 5);
        for (String code : option.supporters()) {
            marks.add(Sign.bloc(kit, code, 12)).pad(0, 2, 0, 2);
        }
        row.add(marks).padLeft(8);
        row.add(kit.label(option.share(), Type.SMALL, Palette.PAPER_STRUCK)).minWidth(kit.wide(44)).padLeft(8);
        return row;
    }

    /** What has been is a whole line, what came later in this game is dashed. */
    private Actor charts(ChartsView view) {
        List<List<LineChart.Series>> series = new ArrayList<>();
        series.add(Curves.split(view, view.warming(), "", Curves.WARMING));
        List<LineChart.Series> emissions = new ArrayList<>();
        for (ChartsView.Curve curve : view.emissions()) {
            emissions.addAll(Curves.split(view, curve, curve.bloc(), kit.look(curve.bloc()).color()));
        }
        series.add(emissions);
        series.add(Curves.finance(view, kit.text("years.due"), kit.text("years.paid")));
        series.add(Curves.clean(kit, view, words));
        charts = new Table();
        charts.setName("replay-charts");
        charts.defaults().grow().uniform().pad(4);
        chart("warming", v -> kit.quantities().celsius(v, 2), Curves.limits(kit), series.get(0));
        chart("emissions", kit.quantities()::co2ePerYear, List.of(), series.get(1));
        charts.row();
        chart("finance", kit.quantities()::moneyPerYear, List.of(), series.get(2));
        chart("clean", v -> kit.quantities().percent(v / 100, 0), List.of(), series.get(3));
        return charts;
    }

    private void chart(String name, DoubleFunction<String> format, List<LineChart.Threshold> thresholds, List<LineChart.Series> series) {
        Table box = new Table();
        box.add(kit.prose(kit.text("replays.chart." + name, String.valueOf(then.scenario().start())), Type.SMALL, Palette.MUTED)).growX().row();
        if (series.isEmpty()) {
            box.add(kit.prose(kit.text("desktop.table.chart.later"), Type.SMALL, Palette.MUTED)).grow();
        } else {
            box.add(new LineChart(kit, "chart-" + name, "", format, thresholds, series)).grow();
        }
        charts.add(box);
    }

    /** How the blocs stand at the moment, and what they end with. */
    private Actor scores(Debrief debrief) {
        World world = then.state().world();
        ChartsView now = ChartsView.of(then, null);
        Table table = new Table();
        table.setName("replay-scores");
        table.top().pad(6, 10, 6, 14);
        table.add();
        for (String head : List.of("emissions", "paid", "believed")) {
            table.add(kit.prose(kit.text("replays.score." + head), Type.SMALL, Palette.MUTED).hug(kit.wide(110))).right().bottom().padLeft(14);
        }
        for (String head : List.of("interest", "responsibility")) {
            table.add(kit.prose(kit.text("debrief." + head), Type.SMALL, Palette.MUTED).hug(kit.wide(130))).left().bottom().padLeft(26);
        }
        table.row();
        for (int b = 0; b < world.blocs(); b++) {
            int bloc = b;
            double[] emissions = now.emissions().get(b).values();
            table.add(BlocTag.named(kit, words.code(b))).left().padTop(5);
            table.add(kit.label(kit.quantities().co2ePerYear(emissions[emissions.length - 1]), Type.BODY)).right().padLeft(14);
            number(table, world.layout().of(BlocStock.FINANCE_PAID, bloc));
            number(table, world.layout().of(BlocStock.CREDIBILITY, bloc));
            if (debrief != null) {
                Scores.Score score = debrief.scores().byBloc().get(b);
                score(table, score.interest(), kit.look(words.code(b)).color());
                score(table, score.responsibility(), kit.look(words.code(b)).color());
            }
            table.row();
        }
        table.add(kit.prose(kit.text(debrief == null ? "replays.score.later" : "replays.score.note"), Type.SMALL, Palette.MUTED))
                .colspan(6).growX().padTop(10);
        return kit.scroll("replay-scores-scroll", table);
    }

    private void number(Table table, int stock) {
        World world = then.state().world();
        Game moment = then;
        table.add(new WhyNumber(kit, "why-" + stock, words.amount(world.layout().at(stock), world.get(stock), false), Type.BODY,
                Palette.TEXT, () -> Cards.why(moment, stock, words))).right().padLeft(14);
    }

    private void score(Table table, double value, Color color) {
        Table cell = new Table();
        cell.add(new BarRow(kit, 0, 100, Math.max(0, value), color)).growX().minWidth(60);
        cell.add(kit.label(kit.quantities().number(value, 0), Type.STRONG)).right().minWidth(kit.wide(38)).padLeft(8);
        table.add(cell).growX().padLeft(26);
    }

    /** Frees the scenes that are not shown now; what is shown is freed with the stage. */
    @Override
    public void dispose() {
        for (Actor scene : new Actor[] {map, floor, tub}) {
            if (scene != null && scene.getStage() == null) {
                ((Disposable) scene).dispose();
            }
        }
    }
}
