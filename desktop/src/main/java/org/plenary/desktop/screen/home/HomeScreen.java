package org.plenary.desktop.screen.home;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.BriefingView;
import org.plenary.desktop.present.HomeView;
import org.plenary.desktop.present.HomeView.Count;
import org.plenary.desktop.present.HomeView.Home;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.screen.Router;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.WorldMap;

/** Ratification: one home after the other decides, and the count grows towards both thresholds. */
public final class HomeScreen extends RoundScreen {
    private static final float HOME_SECONDS = 0.55f;

    private int shown;
    private float wait = HOME_SECONDS;
    private HomeView view;
    private String effects = "";
    private Table list;
    private WorldMap map;
    private Counter parties;
    private Counter emissions;
    private Table result;

    /** The ratification of the conference that the router's session has just adopted. */
    public HomeScreen(Router router) {
        super(router);
    }

    @Override
    protected void fill(Kit kit, Table body) {
        view = HomeView.of(played(), session().you(), words());
        if (kit.still()) {
            shown = view.homes().size();
        }
        Panel homes = new Panel(kit, "homes", kit.text("home.title"));
        list = new Table();
        list.top();
        homes.add(kit.scroll("homes-scroll", list)).grow();
        Table right = new Table();
        Panel hall = new Panel(kit, "home-map");
        map = WorldMap.of(kit, "map", played().scenario(), code -> Cards.bloc(kit, stage(), played(), played().scenario().indexOf(code),
                session().you(), words(), null)).legend(Help.remark(kit, stage(), kit.text("home.map"), "home"));
        hall.add(map).grow();
        right.add(hall).grow().padBottom(12).row();
        Panel count = new Panel(kit, "count");
        count.add(kit.prose(Help.remark(kit, stage(), kit.text("home.count"), "double55"), Type.SMALL)).growX().colspan(3).padBottom(6).row();
        parties = new Counter(kit, count, kit.text("home.parties"), view.partiesNeeded(), scale());
        emissions = new Counter(kit, count, kit.text("home.emissions"), view.emissionsNeeded(), scale());
        right.add(count).growX().padBottom(12).row();
        result = new Table();
        Table columns = new Table();
        columns.add(homes).width(420 * (0.4f + 0.6f * scale())).growY().padRight(12);
        columns.add(right).grow();
        body.add(columns).grow().padBottom(12).row();
        body.add(foot(kit, result, kit.text("home.next"), this::proceed)).growX();
        show();
        Words now = words();
        work(() -> HomeView.effects(played(), now), found -> {
            effects = found;
            show();
        });
    }

    /** A bar with its name, its threshold as a tick, and its value. */
    private static final class Counter {
        private final BarRow bar;
        private final Label value;

        Counter(Kit kit, Table rows, String name, double needed, float scale) {
            bar = new BarRow(kit, 0, 1, 0, Palette.ACCENT);
            if (needed > 0) {
                bar.tick(needed);
            }
            value = kit.label("", Type.STRONG);
            value.setAlignment(Align.right);
            rows.add(kit.prose(name, Type.BODY, Palette.MUTED)).width(170 * scale).padBottom(4);
            rows.add(bar).growX().padLeft(10).padRight(12).padBottom(4);
            rows.add(value).width(300 * scale).right().padBottom(4).row();
        }

        void show(double share, boolean reached, String text) {
            bar.setValue(share, reached ? Palette.TEAL : Palette.ACCENT);
            value.setText(text);
            value.setColor(reached ? Palette.TEAL : Palette.TEXT);
        }
    }

    @Override
    protected void update(float seconds) {
        if (shown < view.homes().size()) {
            game().stir();
            wait -= seconds;
            if (wait <= 0) {
                wait = HOME_SECONDS;
                shown++;
                show();
            }
        }
    }

    @Override
    protected boolean press(int key) {
        if (shown < view.homes().size() && (key == Keys.SPACE || key == Keys.ENTER)) {
            shown = view.homes().size();
            show();
            return true;
        }
        return super.press(key);
    }

    private void show() {
        Kit kit = game().kit();
        list.clearChildren();
        for (int i = 0; i < view.homes().size(); i++) {
            list.add(row(kit, view.homes().get(i), i < shown)).growX().padBottom(4).padRight(8).row();
        }
        if (!view.aside().isEmpty()) {
            Rich rich = Rich.EMPTY.muted(kit.text("home.aside")).text(" ");
            for (String code : view.aside()) {
                rich = rich.mark(code).text(code + "  ");
            }
            list.add(kit.prose(rich, Type.SMALL)).growX().padTop(6);
        }
        if (shown == view.homes().size()) {
            view.surprises().forEach(surprise -> list.add(kit.prose(surprise, Type.SMALL, Palette.AMBER)).growX().padTop(6).padRight(8).row());
        }
        map.color(this::color);
        Count count = view.count(shown);
        boolean enoughParties = count.parties() >= view.partiesNeeded() * view.parties();
        boolean enoughEmissions = count.emissions() >= view.emissionsNeeded();
        parties.show(count.parties() / (double) view.parties(), enoughParties, kit.text("home.parties.count", count.parties(),
                view.parties(), (int) Math.ceil(view.partiesNeeded() * view.parties())));
        emissions.show(count.emissions(), enoughEmissions, kit.text("home.emissions.count",
                kit.quantities().percent(count.emissions(), 0), kit.quantities().percent(view.emissionsNeeded(), 0)));
        result.clearChildren();
        if (shown == view.homes().size()) {
            result.add(kit.sign(view.inForce() ? Shape.CHECK : Shape.TIMES, 20, view.inForce() ? Palette.TEAL : Palette.CORAL)).padRight(12);
            Rich rich = Rich.EMPTY.strong(kit.text(view.inForce() ? "home.inForce" : "home.notInForce"),
                    view.inForce() ? Palette.TEAL : Palette.CORAL).text(" ")
                    .text(view.inForce() ? kit.text("home.inForce.what", count.yes(), String.join(kit.text("home.semicolon"), view.decisions()))
                            : kit.text("home.notInForce.what", String.valueOf(view.until())))
                    .text(" ").muted(effects);
            result.add(kit.prose(rich, Type.SMALL)).growX();
        } else {
            result.add(kit.prose(kit.text("home.listen"), Type.BODY, Palette.MUTED)).growX();
        }
    }

    /** By how much columns of words are wider than with text at its nominal size. */
    private float scale() {
        return Math.max(1, game().settings().effectiveTextScale());
    }

    private Table row(Kit kit, Home home, boolean decided) {
        Table row = new Table();
        row.setName("home-" + home.code());
        row.setTouchable(Touchable.enabled);
        kit.hint(row, kit.text("home.wants", home.name(), BriefingView.told(words(), home.bloc(), BriefingView.Told.WANTS)));
        boolean speaking = decided && shown < view.homes().size() && view.homes().get(shown - 1) == home;
        row.setBackground(kit.drawable(speaking ? "row" : "well"));
        row.pad(5, 10, 5, 10);
        row.add(Sign.bloc(kit, home.code(), 15)).padRight(9);
        row.add(kit.label(home.code().equals(session().seat()) ? kit.text("home.you", home.code()) : home.code(), Type.STRONG)).width(86 * scale()).left();
        row.add(new BarRow(kit, 0, 1, home.odds(), Palette.mix(Palette.MUTED, Palette.ACCENT, (float) home.odds()))).minWidth(30).growX().padRight(10);
        row.add(kit.label(kit.quantities().percent(home.odds(), 0), Type.SMALL, Palette.MUTED)).width(48 * scale()).padRight(10);
        Color color = !decided ? Palette.DISABLED : home.ratified() ? Palette.TEAL : Palette.CORAL;
        row.add(kit.sign(!decided ? Shape.DASH : home.ratified() ? Shape.CHECK : Shape.TIMES, 13, color)).padRight(7);
        row.add(kit.label(!decided ? "" : kit.text(home.ratified() ? "home.yes" : "home.no"), Type.SMALL_STRONG, color)).width(70 * scale()).left();
        return row;
    }

    private Color color(String code) {
        for (int i = 0; i < view.homes().size(); i++) {
            if (view.homes().get(i).code().equals(code)) {
                return i >= shown ? Palette.CONTROL_LINE : view.homes().get(i).ratified() ? Palette.TEAL : Palette.CORAL;
            }
        }
        return Palette.CONTROL;
    }
}
