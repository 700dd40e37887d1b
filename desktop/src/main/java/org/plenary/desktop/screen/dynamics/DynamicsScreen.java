package org.plenary.desktop.screen.dynamics;

import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.List;
import java.util.Map;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.game.Game;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.RulesView;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.RuleCard;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;

/** The catalogue of the rules that move the world, as cards. */
public final class DynamicsScreen extends PlenaryScreen {
    private static final int COLUMNS = 3;

    private final Game played;
    private Map<String, String> acted = Map.of();
    private boolean inGame;
    private Dynamics.Group group;
    private Table cards;
    private ScrollPane pane;

    /** The catalogue, to be opened over another screen. */
    public DynamicsScreen(PlenaryGame game) {
        this(game, null);
    }

    /** The catalogue, with what each rule did in a game. */
    public DynamicsScreen(PlenaryGame game, Game played) {
        super(game);
        this.played = played;
        inGame = played != null;
    }

    @Override
    protected void build(Kit kit, Table root) {
        root.pad(12, 16, 14, 16);
        Table head = new Table();
        head.add(kit.ghost("back", kit.text("back"), game()::back)).padRight(14);
        head.add(kit.label(kit.text("rules.title"), Type.HEADING)).padRight(18);
        if (played != null) {
            acted = RulesView.acted(played, new Words(played.scenario(), kit.messages()));
        }
        head.add(kit.prose(played == null ? kit.text("rules.sub", Dynamics.table().size()) : kit.text("rules.sub.acted", acted.size()),
                Type.SMALL, Palette.MUTED)).growX();
        root.add(head).growX().padBottom(8).row();
        Table tabs = new Table();
        tabs.left();
        ButtonGroup<TextButton> choice = new ButtonGroup<>();
        if (played != null) {
            TextButton button = kit.tab("group-acted", kit.text("rules.group.acted"));
            button.setChecked(inGame);
            choice.add(button);
            tabs.add(button).padRight(6);
            Kit.onChange(button, () -> {
                if (button.isChecked() && !inGame) {
                    inGame = true;
                    show(kit);
                }
            });
        }
        tab(kit, tabs, choice, null);
        for (Dynamics.Group each : Dynamics.Group.values()) {
            tab(kit, tabs, choice, each);
        }
        root.add(tabs).growX().padBottom(8).row();
        cards = new Table();
        cards.top();
        pane = kit.scroll("rules", cards);
        root.add(pane).grow();
        Help.listen(this, root, "screens.keys", game()::back);
        stage().setScrollFocus(pane);
        show(kit);
    }

    private void tab(Kit kit, Table tabs, ButtonGroup<TextButton> choice, Dynamics.Group each) {
        String name = each == null ? "all" : each.name();
        TextButton button = kit.tab("group-" + name, kit.text("rules.group." + name));
        button.setChecked(!inGame && each == group);
        choice.add(button);
        tabs.add(button).padRight(6);
        Kit.onChange(button, () -> {
            if (button.isChecked() && (inGame || group != each)) {
                inGame = false;
                group = each;
                show(kit);
            }
        });
    }

    private void show(Kit kit) {
        cards.clearChildren();
        int at = 0;
        for (RulesView.Card card : cards(kit)) {
            cards.add(card(kit, card)).grow().uniformX().pad(0, 0, 10, 10);
            if (++at % COLUMNS == 0) {
                cards.row();
            }
        }
        for (; at < COLUMNS; at++) {
            cards.add().uniformX().growX();
        }
        pane.setScrollY(0);
    }

    private List<RulesView.Card> cards(Kit kit) {
        return inGame ? acted.keySet().stream().map(id -> RulesView.rule(kit.messages(), id)).toList()
                : RulesView.of(kit.messages(), group).cards();
    }

    private Panel card(Kit kit, RulesView.Card card) {
        Panel panel = new Panel(kit, "rule-" + card.id());
        RuleCard.fill(kit, panel, card, acted.getOrDefault(card.id(), ""));
        return panel;
    }
}
