package org.plenary.desktop.screen.newgame;

import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.BriefingView;
import org.plenary.desktop.present.NewGame;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.AdvancedCard;
import org.plenary.desktop.screen.Navigation;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.ui.BlocTag;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.RichText;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.WorldMap;

/** Where history stands, who one is, how long, against whom; one button begins. */
public final class NewGameScreen extends PlenaryScreen {
    private static final int FIRST_SEED_RANGE = 10_000;
    private static final int BUTTONS_A_ROW = 4;
    private static final int CODES_A_ROW = 6;
    /** From this scale of text on, the buttons hold codes alone; the card below spells out the one that is chosen. */
    private static final float LARGE = 1.15f;

    private final Navigation navigation;
    private final List<Scenario> scenarios = new ArrayList<>();
    private NewGame choice;
    private Game world;

    private WorldMap map;
    private Container<Table> card;
    private ButtonGroup<TextButton> codes;

    /** The choice of a game; the way on is {@code navigation}'s. */
    public NewGameScreen(Navigation navigation) {
        super(navigation.game());
        this.navigation = navigation;
        for (String id : ScenarioFiles.ids()) {
            scenarios.add(ScenarioFiles.load(id));
        }
        Scenario first = scenarios.get(0);
        choice = new NewGame(first, Math.max(0, first.indexOf("EUU")), NewGame.Length.STANDARD, NewGame.Difficulty.NORMAL,
                1 + Math.floorMod(System.nanoTime() / 1000, FIRST_SEED_RANGE), new TreeSet<>());
    }

    @Override
    protected void build(Kit kit, Table root) {
        root.pad(12, 16, 14, 16);
        Table head = new Table();
        head.add(kit.ghost("back", kit.text("back"), navigation::title)).padRight(14);
        head.add(kit.label(kit.text("newgame.title"), Type.HEADING)).left().expandX();
        root.add(head).growX().padBottom(10).row();
        Table body = new Table();
        body.add(left(kit)).width(316 * Math.min(1.22f, Math.max(1, game().settings().effectiveTextScale()))).growY().padRight(12);
        card = new Container<Table>().fill();
        Table right = new Table();
        right.add(middle(kit)).grow().padBottom(12).row();
        right.add(card).growX().height(Math.max(212, 180 * game().settings().effectiveTextScale()));
        body.add(right).grow();
        root.add(body).grow();
        Help.listen(this, root, "screens.keys", navigation::title);
        choose(choice.bloc());
        if (world == null) {
            NewGame first = choice;
            work(() -> Game.begin(first.scenario(), 1, first.seats(), MoveLog.NONE), begun -> {
                if (choice.scenario() == first.scenario()) {
                    world = begun;
                    choose(choice.bloc());
                }
            });
        }
    }

    private Panel left(Kit kit) {
        Panel panel = new Panel(kit, "options");
        Table titles = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (Scenario scenario : scenarios) {
            TextButton button = kit.toggle("scenario-" + scenario.id(), kit.text("scenario." + scenario.id() + ".title"));
            button.setChecked(scenario == choice.scenario());
            group.add(button);
            titles.add(button).growX().padBottom(3).row();
            Kit.onChange(button, () -> {
                if (button.isChecked() && scenario != choice.scenario()) {
                    choice = choice.withScenario(scenario);
                    world = null;
                    rebuild();
                }
            });
        }
        panel.add(titles).growX().padBottom(4).row();
        Scenario chosen = choice.scenario();
        panel.add(kit.prose(kit.text("newgame.scenario", chosen.start(), chosen.end(), chosen.cops().size(), chosen.blocs().size()),
                Type.SMALL, Palette.ACCENT)).growX().padBottom(4).row();
        String words = new Words(chosen, kit.messages()).told("story");
        panel.add(kit.scroll("story", top(kit.prose(words, Type.SMALL, Palette.MUTED)))).grow().minHeight(60).padBottom(6).row();
        option(kit, panel, "length", List.of(NewGame.Length.values()), choice.length(), l -> kit.text("newgame.length." + l), length -> {
            choice = choice.withLength(length);
            showCard();
        });
        Container<RichText> note = new Container<RichText>().fill();
        option(kit, panel, "difficulty", List.of(NewGame.Difficulty.values()), choice.difficulty(), d -> kit.text("newgame.difficulty." + d),
                difficulty -> {
                    choice = choice.withDifficulty(difficulty);
                    note.setActor(kit.prose(kit.text("newgame.difficulty." + difficulty + ".note"), Type.SMALL, Palette.MUTED));
                });
        note.setActor(kit.prose(kit.text("newgame.difficulty." + choice.difficulty() + ".note"), Type.SMALL, Palette.MUTED));
        panel.add(note).growX().padTop(3).row();
        panel.add(kit.link("advanced", kit.text("newgame.advanced"), () -> AdvancedCard.open(kit, stage(),
                new AdvancedCard.Choice(choice.seed(), choice.off()), done -> choice = choice.with(done.seed(), done.off())))).left().padTop(8);
        return panel;
    }

    private static <T extends Enum<T>> void option(Kit kit, Table panel, String name, List<T> values, T now, Function<T, String> text,
            Consumer<T> chosen) {
        panel.add(kit.label(kit.text("newgame." + name), Type.SMALL, Palette.MUTED)).left().padTop(6).padBottom(3).row();
        Table row = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (T value : values) {
            TextButton button = kit.toggle(name + "-" + value, text.apply(value));
            button.setChecked(value == now);
            group.add(button);
            row.add(button).growX().uniformX().padRight(value == values.get(values.size() - 1) ? 0 : 6);
            Kit.onChange(button, () -> {
                if (button.isChecked()) {
                    chosen.accept(value);
                }
            });
        }
        panel.add(row).growX().row();
    }

    private Panel middle(Kit kit) {
        Panel panel = new Panel(kit, "who");
        map = WorldMap.of(kit, "map", choice.scenario(), code -> choose(choice.scenario().indexOf(code)));
        panel.add(map).grow().row();
        Table rows = new Table();
        codes = new ButtonGroup<>();
        List<Bloc> blocs = choice.scenario().blocs();
        boolean large = game().settings().effectiveTextScale() > LARGE;
        int perRow = large ? CODES_A_ROW : BUTTONS_A_ROW;
        for (int b = 0; b < blocs.size(); b++) {
            int bloc = b;
            String code = blocs.get(b).code();
            TextButton button = kit.toggle("bloc-" + code, code);
            button.clearChildren();
            button.pad(5, 8, 5, 4);
            button.left();
            button.add(Sign.bloc(kit, code, 15)).padRight(8);
            button.add(button.getLabel()).padRight(8);
            if (!large) {
                button.add(kit.label(kit.text("bloc." + code + ".short"), Type.SMALL, Palette.TEXT)).left();
            }
            button.add().growX();
            button.setChecked(b == choice.bloc());
            codes.add(button);
            Kit.onChange(button, () -> {
                if (button.isChecked() && choice.bloc() != bloc) {
                    choose(bloc);
                }
            });
            rows.add(button).growX().uniformX().pad(2);
            if (b % perRow == perRow - 1) {
                rows.row();
            }
        }
        panel.add(rows).growX().padTop(8);
        return panel;
    }

    private void choose(int bloc) {
        if (bloc < 0) {
            return;
        }
        choice = choice.withBloc(bloc);
        map.choose(choice.scenario().blocs().get(bloc).code());
        codes.getButtons().get(bloc).setChecked(true);
        showCard();
    }

    private void showCard() {
        Kit kit = game().kit();
        Words words = new Words(choice.scenario(), kit.messages());
        String code = words.code(choice.bloc());
        Panel panel = new Panel(kit, "bloc-card");
        Table who = new Table();
        who.top();
        paragraph(kit, who, null, BriefingView.told(words, choice.bloc(), BriefingView.Told.WHO));
        Table wants = new Table();
        wants.top();
        paragraph(kit, wants, "briefing.wants", BriefingView.told(words, choice.bloc(), BriefingView.Told.WANTS));
        Table redLines = new Table();
        redLines.top();
        paragraph(kit, redLines, "briefing.redlines", BriefingView.told(words, choice.bloc(), BriefingView.Told.RED_LINES));
        Table start = new Table();
        start.top();
        if (world != null) {
            for (BriefingView.Figure figure : BriefingView.figures(world, choice.bloc(), words)) {
                start.add(kit.prose(figure.label(), Type.SMALL, Palette.MUTED)).growX().left();
                start.add(kit.label(figure.value(), Type.SMALL_STRONG)).right().padLeft(8).padBottom(2).row();
            }
        }
        Table last = new Table();
        last.add(kit.scroll("figures-scroll", start)).grow().row();
        last.add(kit.prose(kit.text("newgame.minutes", choice.minutes()), Type.SMALL, Palette.MUTED)).growX().padTop(4).row();
        TextButton begin = kit.primary("begin", kit.text("newgame.begin", words.bloc(choice.bloc())), this::begin);
        last.add(begin).growX().minHeight(46).padTop(6);
        Table first = new Table();
        first.add(BlocTag.named(kit, code, Type.TITLE)).left().padBottom(6).row();
        first.add(kit.scroll("who-scroll", who)).grow();
        panel.add(first).grow().uniformX().padRight(16);
        panel.add(kit.scroll("wants-scroll", wants)).grow().uniformX().padRight(16);
        panel.add(kit.scroll("redlines-scroll", redLines)).grow().uniformX().padRight(16);
        panel.add(last).width(250 * Math.min(1.2f, Math.max(1, game().settings().effectiveTextScale()))).growY();
        card.setActor(panel);
    }

    private static void paragraph(Kit kit, Table text, String title, String words) {
        if (!words.isEmpty()) {
            if (title != null) {
                text.add(kit.label(kit.text(title), Type.SMALL_STRONG, Palette.ACCENT)).left().padBottom(1).row();
            }
            text.add(kit.prose(words, Type.SMALL, Palette.TEXT)).growX().padBottom(7).padRight(4).row();
        }
    }

    private static Table top(com.badlogic.gdx.scenes.scene2d.Actor actor) {
        Table table = new Table();
        table.top();
        table.add(actor).growX().padRight(8);
        return table;
    }

    private void begin() {
        navigation.begin(choice);
    }

    /** Whether the numbers on the card are there; for tests. */
    public boolean settled() {
        return world != null;
    }
}
