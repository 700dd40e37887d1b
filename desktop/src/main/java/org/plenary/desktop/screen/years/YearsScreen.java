package org.plenary.desktop.screen.years;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton.TextButtonStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.plenary.core.game.History;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.News;
import org.plenary.desktop.scenery.CarbonTub;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Curves;
import org.plenary.desktop.screen.NewsCard;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.screen.table.Scenes;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.LineChart;
import org.plenary.desktop.ui.LineChart.Series;
import org.plenary.desktop.ui.LineChart.Threshold;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.RichText;

/**
 * The years between two conferences: the tub fills, the curves draw, and what happens arrives as cards. Time runs by
 * itself; it can be paused, sped up and skipped, and the last change can be seen once more.
 */
public final class YearsScreen extends RoundScreen {
    private static final float YEAR_SECONDS = 2.2f;
    private static final float FIRST_SECONDS = 1.2f;

    private int speed = 1;
    private boolean paused;
    private boolean skipping;
    private boolean working;
    private float wait = FIRST_SECONDS;

    private CarbonTub tub;
    private LineChart warming;
    private LineChart emissions;
    private LineChart finance;
    private LineChart clean;
    private Label year;
    private RichText period;
    private Table news;
    private ScrollPane newsPane;
    private TextButton pause;
    private TextButton skip;
    private TextButton replay;

    /** The years after the conference that the router's session has just finished. */
    public YearsScreen(Router router) {
        super(router);
    }

    @Override
    protected Phase phase() {
        return Phase.YEARS;
    }

    private boolean over() {
        return played().state().phase() != Phase.YEARS;
    }

    @Override
    protected void fill(Kit kit, Table body) {
        Panel left = new Panel(kit, "tub-panel");
        year = kit.label("", Type.HEADING);
        period = kit.prose("", Type.SMALL, Palette.MUTED);
        Table clock = new Table();
        clock.add(year).left().padRight(14);
        clock.add(period).growX();
        left.add(clock).growX().row();
        tub = new CarbonTub(kit, Scenes.tub(played(), words()));
        tub.setBlocListener(code -> Cards.bloc(kit, stage(), played(), played().scenario().indexOf(code), session().you(), words(), null));
        left.add(tub).grow().padTop(4);

        ChartsView view = ChartsView.of(played(), session().lastOutlook());
        Table upper = new Table();
        upper.add(left).grow().padRight(12);
        upper.defaults().width(300).growY();
        warming = chart(kit, upper, "warming", v -> kit.quantities().celsius(v, 2),
                Curves.limits(kit), warming(view));
        Table middle = new Table();
        middle.defaults().grow().uniform().space(12);
        emissions = chart(kit, middle, "emissions", kit.quantities()::co2ePerYear, List.of(), emissions(view));
        finance = chart(kit, middle, "finance", kit.quantities()::moneyPerYear, List.of(), finance(kit, view));
        clean = chart(kit, middle, "clean", v -> kit.quantities().percent(v / 100, 0), List.of(), clean(kit, view));

        Panel right = new Panel(kit, "news", kit.text("years.news"));
        news = new Table();
        news.top();
        newsPane = kit.scroll("news-scroll", news);
        right.add(newsPane).grow();

        Table columns = new Table();
        Table stage = new Table();
        stage.add(upper).growX().growY().row();
        stage.add(middle).growX().height(Math.max(196, 180 * game().settings().effectiveTextScale())).padTop(12);
        columns.add(stage).grow().padRight(12);
        columns.add(right).width(300).growY();
        body.add(columns).grow().padBottom(12).row();
        body.add(foot(kit, controls(kit), kit.text("years.next"), router()::next)).growX();
        show();
    }

    private Table controls(Kit kit) {
        Table row = new Table();
        row.left();
        pause = kit.button("pause", kit.text("years.pause"), () -> {
            paused = !paused;
            show();
        });
        row.add(pause).minWidth(120).minHeight(44).padRight(10);
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (int times : new int[] {1, 2, 4}) {
            TextButton button = kit.toggle("speed-" + times, kit.text("years.speed", times));
            button.setChecked(times == speed);
            group.add(button);
            row.add(button).minHeight(44).padRight(4);
            Kit.onChange(button, () -> speed = button.isChecked() ? times : speed);
        }
        skip = kit.primary("skip", kit.text("years.skip"), () -> skipping = true); // until the years are over
        row.add(skip).minHeight(44).padLeft(10);
        replay = kit.ghost("replay", kit.text("years.replay"), this::replay);
        row.add(replay).minHeight(44).padLeft(10);
        return row;
    }

    private LineChart chart(Kit kit, Table page, String name, DoubleFunction<String> format, List<Threshold> thresholds, List<Series> series) {
        Panel box = new Panel(kit, "panel-" + name);
        box.add(kit.prose(kit.text("years.chart." + name, String.valueOf(played().scenario().start())), Type.SMALL, Palette.MUTED)).growX().row();
        LineChart chart = new LineChart(kit, "chart-" + name, "", format, thresholds, series);
        box.add(chart).grow();
        page.add(box);
        return chart;
    }

    private static List<Series> warming(ChartsView view) {
        return Curves.split(view, view.warming(), "", Curves.WARMING);
    }

    private static List<Series> emissions(ChartsView view) {
        double[] years = view.emissions().get(0).years();
        double[] total = new double[years.length];
        for (ChartsView.Curve curve : view.emissions()) {
            for (int i = 0; i < total.length; i++) {
                total[i] += curve.values()[i];
            }
        }
        return Curves.split(view, new ChartsView.Curve("", years, total), "", Palette.ACCENT);
    }

    private List<Series> finance(Kit kit, ChartsView view) {
        return Curves.finance(view, kit.text("years.due"), kit.text("years.paid"));
    }

    private List<Series> clean(Kit kit, ChartsView view) {
        return Curves.clean(kit, view, words());
    }

    @Override
    protected void update(float seconds) {
        game().sounds().bed(!over() && !paused);
        if (working || over() || paused && !skipping) {
            return;
        }
        game().stir();
        wait -= seconds * speed;
        if (wait <= 0 || skipping) {
            working = true;
            wait = YEAR_SECONDS;
            work(() -> {
                session().proceed();
                return session().outlook();
            }, outlook -> {
                working = false;
                move();
            });
        }
    }

    /** A year has passed. */
    private void move() {
        Kit kit = game().kit();
        ChartsView view = ChartsView.of(played(), session().lastOutlook());
        warming.change(warming(view));
        emissions.change(emissions(view));
        finance.change(finance(kit, view));
        clean.change(clean(kit, view));
        tub.update(Scenes.tub(played(), words()));
        showHeader();
        show();
    }

    private void replay() {
        for (LineChart chart : List.of(warming, emissions, finance, clean)) {
            chart.replay();
        }
    }

    private void show() {
        Kit kit = game().kit();
        year.setText(String.valueOf(played().state().world().year()));
        period.setText(Rich.of(over() ? kit.text("years.over") : kit.text("years.until", until())));
        pause.setText(kit.text(paused ? "years.goOn" : "years.pause"));
        pause.setDisabled(over());
        skip.setDisabled(over());
        skip.setStyle(kit.skin().get(over() ? "default" : "primary", TextButtonStyle.class));
        replay.setDisabled(!warming.changed());
        allowNext(over());
        news.clearChildren();
        List<News> all = news();
        for (News each : all) {
            news.add(NewsCard.of(kit, stage(), played(), words(), each)).growX().padBottom(7).padRight(8).row();
        }
        if (all.isEmpty()) {
            news.add(kit.prose(kit.text(over() ? "years.news.none" : "years.news.wait"), Type.BODY, Palette.MUTED)).growX();
        }
        newsPane.setScrollY(0);
    }

    private int until() {
        int round = played().state().round();
        return round + 1 < played().scenario().cops().size() ? played().scenario().cops().get(round + 1).year() : played().scenario().end();
    }

    /** The news since the conference, newest first. */
    private List<News> news() {
        History history = played().history();
        List<News> all = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0 && !(history.get(i).event() instanceof Event.ConferenceOpened); i--) {
            all.addAll(News.ofYear(played(), i, words()));
        }
        return all;
    }

    @Override
    protected boolean press(int key) {
        if (key == Keys.SPACE && !over()) {
            pause.toggle();
            return true;
        }
        return super.press(key);
    }

    /** Whether the years are over; for tests. */
    public boolean settled() {
        return over() && !working;
    }
}
