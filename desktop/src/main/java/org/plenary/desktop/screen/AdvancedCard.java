package org.plenary.desktop.screen;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.CheckBox;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.RulesView;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;

/** What few need before a game: the seed, and which rules move the world. */
public final class AdvancedCard {
    private static final float WIDTH = 760;
    private static final float HEIGHT = 380;
    private static final int SEED_DIGITS = 9;

    private final Kit kit;
    private final SortedSet<String> off;
    private final Table rules = new Table();
    private String searched = "";
    private long seed;
    private ScrollPane pane;

    /**
     * What can be chosen.
     *
     * @param seed of all that is drawn
     * @param off ids of the dynamics that are switched off
     */
    public record Choice(long seed, SortedSet<String> off) {}

    private AdvancedCard(Kit kit, Choice now) {
        this.kit = kit;
        seed = now.seed();
        off = new TreeSet<>(now.off());
    }

    /** Opens the card; {@code chosen} is told when it is done, not when it is cancelled. */
    public static void open(Kit kit, Stage stage, Choice now, Consumer<Choice> chosen) {
        new AdvancedCard(kit, now).show(stage, chosen);
    }

    private void show(Stage stage, Consumer<Choice> chosen) {
        Table card = new Table();
        card.setName("advanced-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("newgame.advanced"), Type.TITLE)).left().padBottom(10).row();
        Table top = new Table();
        TextField number = new TextField(String.valueOf(seed), kit.skin());
        number.setName("seed");
        number.setMaxLength(SEED_DIGITS);
        number.setTextFieldFilter(new TextField.TextFieldFilter.DigitsOnlyFilter());
        number.setTextFieldListener((field, c) -> seed = field.getText().isEmpty() ? 0 : Long.parseLong(field.getText()));
        top.add(kit.label(kit.text("newgame.seed"), Type.BODY)).padRight(10);
        top.add(number).width(kit.wide(160)).padRight(14);
        top.add(kit.prose(kit.text("newgame.seed.note"), Type.SMALL, Palette.MUTED)).growX();
        card.add(top).width(WIDTH).padBottom(12).row();
        Table find = new Table();
        TextField search = new TextField("", kit.skin());
        search.setName("rule-search");
        search.setMessageText(kit.text("newgame.rules.search"));
        search.setTextFieldListener((field, c) -> {
            searched = field.getText().strip().toLowerCase(Locale.ROOT);
            list(stage);
        });
        find.add(kit.prose(kit.text("newgame.rules"), Type.SMALL, Palette.MUTED)).growX().padRight(12);
        find.add(search).width(kit.wide(220));
        card.add(find).width(WIDTH).padBottom(8).row();
        rules.top();
        pane = kit.scroll("rules-scroll", rules);
        card.add(pane).width(WIDTH).height(HEIGHT).padBottom(14).row();
        list(stage);
        Table buttons = new Table();
        Overlay overlay = Overlay.open(kit, stage, "advanced-overlay", card, true, () -> {});
        buttons.add(kit.ghost("rules-all", kit.text("newgame.rules.all"), () -> {
            off.clear();
            list(stage);
        })).left().expandX();
        buttons.add(kit.button("advanced-cancel", kit.text("desktop.cancel"), overlay::close)).minWidth(110).padRight(10);
        buttons.add(kit.primary("advanced-done", kit.text("settings.done"), () -> {
            overlay.close();
            chosen.accept(new Choice(seed, off));
        })).minWidth(110);
        card.add(buttons).growX();
    }

    /** The rules whose title or explanation holds what is searched. */
    private void list(Stage stage) {
        rules.clearChildren();
        for (RulesView.Card rule : RulesView.of(kit.messages(), null).cards()) {
            if (!(rule.title() + " " + rule.explanation() + " " + rule.id()).toLowerCase(Locale.ROOT).contains(searched)) {
                continue;
            }
            CheckBox box = kit.checkBox("runs-" + rule.id(), rule.title(), !off.contains(rule.id()));
            Kit.onChange(box, () -> {
                if (box.isChecked()) {
                    off.remove(rule.id());
                } else {
                    off.add(rule.id());
                }
            });
            rules.add(box).left().growX();
            rules.add(kit.link("about-" + rule.id(), kit.text("newgame.rules.about"), () -> RuleCard.open(kit, stage, rule.id(), ""))).padRight(12).padBottom(4).row();
        }
        if (!rules.hasChildren()) {
            rules.add(kit.prose(kit.text("newgame.rules.none"), Type.BODY, Palette.MUTED)).growX();
        }
        pane.setScrollY(0);
    }
}
