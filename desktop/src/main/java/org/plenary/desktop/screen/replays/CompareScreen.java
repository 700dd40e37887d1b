package org.plenary.desktop.screen.replays;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.report.Debrief;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.CompareView;
import org.plenary.desktop.present.Saved;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Navigation;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.BlocTag;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.LineChart;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Pen.Dash;
import org.plenary.desktop.ui.ProgressCard;

/** Two endings side by side: how warm it became, what everybody got, and what was decided otherwise. */
public final class CompareScreen extends PlenaryScreen {
    private static final Color LEFT = Palette.TEAL;
    private static final Color RIGHT = Palette.AMBER;
    private static final float SCORES_WIDTH = 470;

    private final Navigation navigation;
    private final Path one;
    private final Path other;
    private Ended left;
    private Ended right;
    private volatile double read;
    private ProgressCard progress;
    private PlenaryGame.Task reading;
    private ScrollPane pane;

    /** Two games that are over. */
    public CompareScreen(Navigation navigation, Path one, Path other) {
        super(navigation.game());
        this.navigation = navigation;
        this.one = one;
        this.other = other;
    }

    /** A game and what it amounts to. */
    private record Ended(Game game, Debrief debrief) {}

    /** Both games. */
    private record Pair(Ended left, Ended right) {}

    @Override
    protected void build(Kit kit, Table root) {
        root.pad(12, 16, 14, 16);
        Help.listen(this, root, "screens.keys", navigation::replays);
        if (left == null) {
            progress = ProgressCard.open(kit, stage(), kit.text("replays.compare.opening"), () -> {
                reading.cancel();
                navigation.replays();
            });
            if (reading == null) {
                reading = work(() -> new Pair(ended(one, 0), ended(other, 0.5)), found -> {
                    progress.close();
                    left = found.left();
                    right = found.right();
                    rebuild();
                });
            }
            return;
        }
        Words words = new Words(left.game().scenario(), kit.messages());
        CompareView view = CompareView.of(left.game(), left.debrief(), right.game(), right.debrief(), words);
        Table head = new Table();
        head.add(kit.ghost("back", kit.text("back"), navigation::replays)).padRight(14);
        head.add(kit.label(kit.text("replays.compare.title", words.title()), Type.HEADING)).left().expandX();
        root.add(head).growX().padBottom(6).row();
        root.add(kit.prose(view.headline() + " " + view.parted(), Type.BODY, Palette.TEXT)).growX().padBottom(10).row();
        Table upper = new Table();
        upper.add(warming(kit, view)).grow().padRight(12);
        upper.add(scores(kit, view)).width(SCORES_WIDTH * Math.min(1.25f, game().settings().effectiveTextScale())).growY();
        root.add(upper).grow().padBottom(12).row();
        root.add(differences(kit, view)).growX().height(256);
        stage().setScrollFocus(pane);
    }

    private Ended ended(Path file, double from) {
        Game game = Saved.read(file, share -> read = from + share * 0.45).game();
        return new Ended(game, Debrief.of(game));
    }

    private Panel warming(Kit kit, CompareView view) {
        Panel panel = new Panel(kit, "compare-warming", kit.text("debrief.warming"));
        List<LineChart.Series> series = new ArrayList<>();
        series.add(series(kit.text("debrief.noDeal"), Palette.MUTED, Dash.DOTTED, view.noDeal()));
        series.add(series(kit.text("replays.compare.left"), LEFT, Dash.SOLID, view.left()));
        series.add(series(kit.text("replays.compare.right"), RIGHT, Dash.DASHED, view.right()));
        panel.add(new LineChart(kit, "compare-chart", "", v -> kit.quantities().celsius(v, 2),
                List.of(new LineChart.Threshold(1.5, kit.quantities().celsius(1.5, 1), Palette.MUTED),
                        new LineChart.Threshold(2, kit.quantities().celsius(2, 1), Palette.CORAL)), series)).grow();
        return panel;
    }

    private static LineChart.Series series(String name, Color color, Dash dash, ChartsView.Curve curve) {
        return new LineChart.Series(name, color, dash, curve.years(), curve.values());
    }

    private Panel scores(Kit kit, CompareView view) {
        Panel panel = new Panel(kit, "compare-scores", kit.text("replays.compare.scores"));
        Table table = new Table();
        table.top().padRight(8);
        table.add();
        for (String head : List.of("interest", "responsibility")) {
            table.add(kit.prose(kit.text("debrief." + head), Type.SMALL, Palette.MUTED)).growX().uniformX().padLeft(14).padBottom(4);
        }
        table.row();
        for (CompareView.Score score : view.scores()) {
            table.add(BlocTag.code(kit, score.code())).left().padBottom(3);
            bars(kit, table, score.code(), score.interest(), score.otherInterest());
            bars(kit, table, score.code(), score.responsibility(), score.otherResponsibility());
            table.row();
        }
        panel.add(kit.prose(kit.text("replays.compare.scores.note"), Type.SMALL, Palette.MUTED)).growX().padBottom(6).row();
        panel.add(kit.scroll("compare-scores-scroll", table)).grow();
        return panel;
    }

    /** The first game's score as a bar, the second's as the tick, and how it changed. */
    private static void bars(Kit kit, Table table, String code, double left, double right) {
        Table cell = new Table();
        cell.add(new BarRow(kit, 0, 100, Math.max(0, left), kit.look(code).color()).tick(Math.max(0, right))).minWidth(40).growX();
        double change = Math.rint(right) - Math.rint(left);
        cell.add(kit.label(kit.text("replays.compare.change", kit.quantities().number(left, 0), kit.quantities().number(right, 0)),
                Type.SMALL, change > 0 ? Palette.TEAL : change < 0 ? Palette.CORAL : Palette.MUTED)).right().minWidth(kit.wide(74)).padLeft(8);
        table.add(cell).growX().uniformX().padLeft(14);
    }

    private Panel differences(Kit kit, CompareView view) {
        Panel panel = new Panel(kit, "compare-differences");
        Table table = new Table();
        table.top().padRight(8);
        table.add(kit.label(kit.text("replays.compare.differs"), Type.TITLE)).left().colspan(2).padBottom(6);
        table.add(kit.label(kit.text("replays.compare.left"), Type.STRONG, LEFT)).left().padLeft(18).padBottom(6);
        table.add(kit.label(kit.text("replays.compare.right"), Type.STRONG, RIGHT)).left().padLeft(18).padBottom(6).row();
        String cop = "";
        for (CompareView.Difference difference : view.differences()) {
            table.add(kit.label(cop.equals(difference.cop()) ? "" : difference.cop(), Type.SMALL_STRONG, Palette.ACCENT)).left().top().padRight(12);
            cop = difference.cop();
            table.add(kit.prose(Prose.rich(difference.what()), Type.SMALL)).width(kit.wide(220)).left().top();
            table.add(kit.prose(Prose.rich(difference.left()), Type.SMALL)).growX().uniformX().top().padLeft(18);
            table.add(kit.prose(Prose.rich(difference.right()), Type.SMALL)).growX().uniformX().top().padLeft(18).padBottom(6).row();
        }
        if (view.differences().isEmpty()) {
            table.add(kit.prose(kit.text("replays.compare.same"), Type.BODY, Palette.MUTED)).growX().colspan(4);
        }
        pane = kit.scroll("compare-differences-scroll", table);
        panel.add(pane).grow();
        return panel;
    }

    @Override
    protected void update(float seconds) {
        if (left == null) {
            game().stir();
            progress.show((float) read);
        }
    }

    /** Whether both games are there; for tests. */
    public boolean settled() {
        return left != null;
    }
}
