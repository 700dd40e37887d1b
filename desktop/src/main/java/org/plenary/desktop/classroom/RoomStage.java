package org.plenary.desktop.classroom;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.DispatchesView;
import org.plenary.desktop.present.DispatchesView.Dispatch;
import org.plenary.desktop.present.DispatchesView.Kind;
import org.plenary.desktop.present.TextView;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.RoomView;
import org.plenary.desktop.scenery.CoalitionFloor;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.screen.table.Scenes;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Paper;
import org.plenary.desktop.ui.Pen.Dash;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.RichText;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.WorldMap;
import org.plenary.desktop.ui.WorldMap.Arc;

/** What all may see of the talks, large: the text in its brackets, what each bloc has on the table, the news, the map, the camps. */
final class RoomStage extends Table implements Disposable {
    private static final int MOST_IN_ONE_COLUMN = 3;
    /** From this scale of text on, two articles do not fit beside each other and the script. */
    private static final float LARGE = 1.15f;
    /** So few lines of news are shown larger. */
    private static final int FEW = 4;

    /** The views, in the order of their keys. */
    enum View { TEXT, TABLE, NEWS, MAP, FLOOR }

    private final Kit kit;
    private final Game game;
    private final Words words;
    private final RoomView room;
    private final Consumer<String> openBloc;
    private final int columns;
    private final Table tabs = new Table();
    private final Container<Actor> content = new Container<>();
    private Table map;
    private CoalitionFloor floor;

    /**
     * The stage of a game as all may see it.
     *
     * @param columns of the cards of what is on the table
     * @param right what stands beside the tabs
     */
    RoomStage(Kit kit, Game game, Words words, int columns, Actor right, Consumer<String> openBloc) {
        this.kit = kit;
        this.game = game;
        this.words = words;
        this.columns = columns;
        this.openBloc = openBloc;
        room = RoomView.of(game, words);
        Panel panel = new Panel(kit, "room-stage");
        panel.pad(4, 12, 12, 12);
        Table head = new Table();
        head.add(tabs).growX();
        head.add(right).right();
        panel.add(head).growX().padBottom(8).row();
        panel.add(content.fill()).grow();
        add(panel).grow();
    }

    /** What a beat opens with: the text on the first morning, at noon what is on the table, and in the morning what came of it. */
    View usual() {
        return room.desks().isEmpty() ? room.news().isEmpty() ? View.TEXT : View.NEWS
                : game.state().conference().beat() == Beat.MORNING ? View.NEWS : View.TABLE;
    }

    /** Shows one of the views. */
    void show(View view, Consumer<View> onTab) {
        tabs.clearChildren();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (View each : View.values()) {
            TextButton button = kit.tab("view-" + each, kit.text("lesson.room.view." + each));
            button.setChecked(each == view);
            group.add(button);
            tabs.add(button);
            Kit.onChange(button, () -> {
                if (button.isChecked()) {
                    onTab.accept(each);
                }
            });
        }
        tabs.add().growX();
        content.setActor(switch (view) {
            case TEXT -> text();
            case TABLE -> table();
            case NEWS -> news();
            case MAP -> map();
            case FLOOR -> floor();
        });
    }

    // The text.

    private Actor text() {
        TextView view = TextView.of(game, -1, words);
        Paper paper = new Paper(kit, "room-paper", view.heading(), Type.BODY);
        Table articles = new Table();
        articles.top();
        boolean two = wide() || view.articles().size() > MOST_IN_ONE_COLUMN && kit.skin().textScale() < LARGE;
        int number = 1;
        for (TextView.ArticleView article : view.articles()) {
            articles.add(article(article, number)).top().growX().uniformX().padBottom(14).padRight(two ? 22 : 0);
            if (!two || number % 2 == 0) {
                articles.row();
            }
            number++;
        }
        paper.add(articles).growX();
        Table margins = new Table();
        margins.add(paper).growX().pad(8, 16, 22, 16);
        margins.top();
        return kit.scroll("room-text", margins);
    }

    private boolean wide() {
        return columns > 2;
    }

    private Table article(TextView.ArticleView article, int number) {
        Table rows = new Table();
        rows.top();
        Rich title = Rich.EMPTY.strong(number + ". " + article.title());
        if (article.status() != Text.Status.BRACKETED) {
            title = title.text("  ").colored(kit.text("desktop.table.text." + article.status()), Palette.STAMP);
        }
        rows.add(new RichText(kit, title, Type.LEAD, Palette.PAPER_INK)).growX().padBottom(3).row();
        for (TextView.OptionView option : article.options()) {
            rows.add(option(article, option)).growX().padLeft(10).padBottom(2).row();
        }
        return rows;
    }

    private Table option(TextView.ArticleView article, TextView.OptionView option) {
        boolean current = option.index() == article.current() && article.status() != Text.Status.DEFERRED;
        boolean agreed = article.status() == Text.Status.AGREED;
        Table row = new Table();
        row.pad(2, 6, 2, 6);
        if (current) {
            row.setBackground(kit.sheet().box(5, CURRENT, CURRENT, 0));
        }
        Rich rich = agreed ? current ? Rich.EMPTY.strong(option.words(), Palette.PAPER_INK) : Rich.EMPTY.struck(option.words())
                : current ? Rich.EMPTY.strong(bracket(option), Palette.PAPER_BRACKET) : Rich.EMPTY.colored(bracket(option), Palette.PAPER_BRACKET);
        row.add(kit.prose(rich, wide() ? Type.LEAD : Type.BODY)).growX();
        Table support = new Table();
        if (!option.supporters().isEmpty()) {
            support.setBackground(kit.drawable("plate"));
            support.pad(4, 6, 4, 6);
        }
        for (String code : option.supporters()) {
            support.add(Sign.bloc(kit, code, 15)).pad(0, 3, 0, 3);
        }
        row.add(support).padLeft(10);
        if (!option.share().isEmpty()) {
            row.add(kit.label(option.share(), Type.STRONG, Palette.PAPER_INK)).right().padLeft(8);
        }
        return row;
    }

    private static final Color CURRENT = Palette.mix(Palette.PAPER, Palette.PAPER_BRACKET, 0.1f);

    private static String bracket(TextView.OptionView option) {
        return "[\u00a0" + option.words() + "\u00a0]";
    }

    // What is on the table.

    private Actor table() {
        if (room.desks().isEmpty()) {
            return note("lesson.room.first.body");
        }
        Table cards = new Table();
        cards.top();
        int column = 0;
        for (RoomView.Desk desk : room.desks()) {
            cards.add(desk(desk)).uniformX().grow().pad(0, 0, 8, 8);
            if (++column % columns == 0) {
                cards.row();
            }
        }
        return kit.scroll("room-table", cards);
    }

    private Table desk(RoomView.Desk desk) {
        Table card = new Table();
        card.setName("desk-" + desk.code());
        card.setBackground(kit.drawable("well"));
        card.pad(8, 12, 8, 12);
        card.top();
        Table who = new Table();
        who.add(Sign.bloc(kit, desk.code(), 18)).top().padTop(5).padRight(9);
        Rich name = Rich.EMPTY.strong(desk.name());
        who.add(kit.prose(desk.team().isEmpty() ? name : name.text("  ").muted(desk.team()), Type.LEAD)).growX();
        card.add(who).colspan(2).growX().padBottom(4).row();
        for (RoomView.Item item : desk.items()) {
            if (item.voice()) {
                continue;
            }
            card.add(kit.sign(sign(item.fate()), 12, color(item.fate()))).top().padTop(6).padRight(9);
            card.add(kit.prose(Prose.rich(item.text()), Type.BODY)).growX().padBottom(3).row();
        }
        for (RoomView.Item item : desk.items()) {
            if (item.voice()) {
                card.add(kit.sign(Shape.CHEVRON_RIGHT, 10, Palette.MUTED)).top().padTop(5).padRight(9);
                card.add(new RichText(kit, Prose.rich(item.text()), Type.SMALL, Palette.MUTED)).growX().padBottom(2).row();
            }
        }
        if (desk.items().isEmpty()) {
            card.add(kit.prose(kit.text("lesson.room.desk.empty"), Type.BODY, Palette.MUTED)).colspan(2).growX();
        }
        return card;
    }

    private static Shape sign(RoomView.Fate fate) {
        return switch (fate) {
            case STANDS -> Shape.TRIANGLE_DOWN;
            case OPEN -> Shape.EXCHANGE;
            case AGREED -> Shape.CHECK;
            case REFUSED -> Shape.TIMES;
            case COUNTERED -> Shape.PENCIL;
        };
    }

    private static Color color(RoomView.Fate fate) {
        return switch (fate) {
            case STANDS -> Palette.ACCENT;
            case OPEN -> Palette.AMBER;
            case AGREED -> Palette.TEAL;
            case REFUSED -> Palette.CORAL;
            case COUNTERED -> Palette.MUTED;
        };
    }

    // The news.

    private Actor news() {
        Table lines = new Table();
        lines.top();
        for (Dispatch dispatch : room.news()) {
            Rich rich = Prose.rich(dispatch.line());
            if (dispatch.flows() >= 0) {
                rich = rich.text("  ").plus(Prose.rich(dispatch.effect())).text("  ").link("why-" + dispatch.event(), kit.text("desktop.why"),
                        () -> Cards.why(kit, getStage(), game, DispatchesView.flows(game, dispatch), -1, words));
            }
            lines.add(kit.sign(sign(dispatch.kind()), 12, dispatch.kind() == Kind.DEAL ? Palette.TEAL : Palette.MUTED)).top().padTop(room.news().size() <= FEW ? 14 : 9).padRight(12);
            lines.add(kit.prose(rich, room.news().size() <= FEW ? Type.LARGE : Type.LEAD)).growX().padBottom(8).padRight(8).row();
        }
        return room.news().isEmpty() ? note(room.desks().isEmpty() ? "lesson.room.first.body" : "lesson.room.nothing") : kit.scroll("news-scroll", lines);
    }

    private static Shape sign(Kind kind) {
        return switch (kind) {
            case TIME, GAVEL -> Shape.SQUARE;
            case VOICE -> Shape.CHEVRON_RIGHT;
            case PROMISE -> Shape.TRIANGLE_DOWN;
            case OFFER -> Shape.EXCHANGE;
            case DEAL -> Shape.CHECK;
            case TEXT -> Shape.PENCIL;
        };
    }

    private Table note(String key) {
        Table page = new Table();
        page.top();
        page.add(kit.prose(kit.text(key), Type.LARGE, Palette.MUTED)).growX().pad(10, 4, 0, 8);
        return page;
    }

    // The map and the camps: made when they are first opened, and kept.

    private Actor floor() {
        if (floor == null) {
            floor = new CoalitionFloor(kit, Scenes.floor(game));
            floor.setBlocListener(openBloc::accept);
        }
        return floor;
    }

    private Actor map() {
        if (map == null) {
            map = world();
        }
        return map;
    }

    /** Disposes what is not shown; what is, goes with the screen. */
    @Override
    public void dispose() {
        if (floor != null && floor.getStage() == null) {
            floor.dispose();
        }
        if (map != null && map.getStage() == null) {
            ((Disposable) map.getChild(0)).dispose();
        }
    }

    private Table world() {
        WorldMap world = WorldMap.of(kit, "map", game.scenario(), openBloc);
        List<Arc> arcs = new ArrayList<>();
        for (TabledOffer tabled : game.state().conference().offers()) {
            boolean sealed = tabled.status() == TabledOffer.Status.ACCEPTED;
            if (sealed || tabled.status() == TabledOffer.Status.OPEN) {
                arcs.add(new Arc(words.code(tabled.offer().from()), words.code(tabled.offer().to()), sealed ? Palette.TEAL : Palette.AMBER,
                        sealed ? Dash.SOLID : Dash.DOTTED));
            }
        }
        world.arcs(arcs);
        Table page = new Table();
        page.add(world).grow().row();
        Table legend = new Table();
        for (String each : List.of("open", "closed")) {
            legend.add(kit.sign(Shape.DASH, 14, each.equals("open") ? Palette.AMBER : Palette.TEAL)).padRight(6);
            legend.add(kit.label(kit.text("desktop.table.map." + each), Type.BODY, Palette.MUTED)).padRight(18);
        }
        page.add(legend).left().padTop(4);
        return page;
    }
}
