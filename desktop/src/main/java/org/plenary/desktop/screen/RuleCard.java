package org.plenary.desktop.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.RulesView;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;

/** A rule of the model on a card: what it says in plain words, its numbers, its source. */
public final class RuleCard {
    private static final float WIDTH = 520;

    private RuleCard() {}

    /**
     * Opens the rule with this id over the screen, as the catalogue has it.
     *
     * @param acted what it did in the game that is played, or empty
     */
    public static void open(Kit kit, Stage stage, String id, String acted) {
        Table card = new Table();
        card.setName("rule-card");
        card.setBackground(kit.drawable("card"));
        card.align(Align.topLeft);
        Table words = new Table();
        fill(kit, words, RulesView.rule(kit.messages(), id), acted);
        card.add(words).width(WIDTH).row();
        Overlay overlay = Overlay.open(kit, stage, "rule-overlay", card, true, () -> {});
        card.add(kit.button("rule-close", kit.text(stage.getRoot().findActor("why-overlay") == null ? "desktop.close" : "back"), overlay::close)).right().padTop(12);
    }

    /** Fills an empty table with the rule, and with what it did in a game if that is not empty. */
    public static void fill(Kit kit, Table table, RulesView.Card card, String acted) {
        Table title = new Table();
        title.add(kit.label(card.group().name(), Type.SMALL_STRONG, color(card.group()))).top().padTop(3).padRight(9);
        title.add(kit.prose(card.title(), Type.TITLE, Palette.TEXT)).growX();
        table.add(title).growX().padBottom(5).row();
        table.add(kit.prose(card.explanation(), Type.BODY, Palette.TEXT)).growX().padBottom(8).row();
        if (!acted.isEmpty()) {
            table.add(kit.prose(acted, Type.SMALL, Palette.AMBER)).growX().padBottom(8).row();
        }
        if (!card.parameters().isEmpty()) {
            table.add(kit.prose(kit.text("rules.parameters", card.parameters()), Type.SMALL, Palette.ACCENT)).growX().padBottom(4).row();
        }
        table.add(kit.prose(card.effect(), Type.SMALL, Palette.MUTED)).growX().padBottom(4).row();
        table.add(kit.prose(kit.text("desktop.why.source", card.source()), Type.SMALL, Palette.MUTED)).growX().expandY().bottom();
    }

    private static Color color(Dynamics.Group group) {
        return switch (group) {
            case A -> Palette.ACCENT;
            case B -> Palette.CORAL;
            case C -> Palette.TEAL;
            case D -> Palette.AMBER;
            case E -> Palette.MUTED;
        };
    }
}
