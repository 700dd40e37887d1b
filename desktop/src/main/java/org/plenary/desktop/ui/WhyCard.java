package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;

/** The answer to "why?": a number, and the flows behind it, largest first, each with its source. */
public final class WhyCard extends Table {
    private static final float WIDTH = 560;
    private static final float MOST_HEIGHT = 360;
    private static final float GAP = 10;

    /** Which way is good for the number that is explained; it decides the colours, never the signs. */
    public enum Better {
        /** Such as finance delivered: a rise is a gain. */
        MORE,
        /** Such as warming: a rise is a loss. */
        LESS,
        /** Neither: a rise is only a rise. */
        NEITHER;

        private Color color(double change) {
            boolean gain = this == MORE ? change > 0 : change < 0;
            return this == NEITHER || change == 0 ? Palette.ACCENT : gain ? Palette.TEAL : Palette.CORAL;
        }
    }

    /**
     * One cause.
     *
     * @param text in plain words
     * @param value its effect, in the unit of the number that is explained; orders the rows and draws the bar
     * @param amount the effect with sign and unit
     * @param source where the rule comes from, or an empty string
     * @param rule tells more of the rule, or null if there is no more to tell
     */
    public record Cause(String text, double value, String amount, String source, Rule rule) {}

    /** Tells more of the rule behind a cause, over the screen. */
    @FunctionalInterface
    public interface Rule {
        /** Opens what there is to read. */
        void open(Kit kit, Stage stage);
    }

    /**
     * What is explained.
     *
     * @param title the name of the number
     * @param amount the number with its unit
     * @param summary a sentence on it, or an empty string
     * @param better which way is good
     * @param causes in any order
     */
    public record Content(String title, String amount, String summary, Better better, List<Cause> causes) {
        /** Copies, and puts the largest effects first. */
        public Content {
            List<Cause> sorted = new ArrayList<>(causes);
            sorted.sort(Comparator.comparingDouble((Cause cause) -> Math.abs(cause.value())).reversed());
            causes = List.copyOf(sorted);
        }
    }

    private Overlay overlay;

    private WhyCard(Kit kit, Content content) {
        setName("why");
        setBackground(kit.drawable("card"));
        align(Align.topLeft);
        Table head = new Table();
        head.add(kit.prose(content.title(), Type.TITLE, Palette.TEXT)).growX().left();
        head.add(kit.label(content.amount(), Type.TITLE, Palette.ACCENT)).right().padLeft(16);
        add(head).width(WIDTH).padBottom(6).row();
        if (!content.summary().isEmpty()) {
            add(kit.prose(content.summary(), Type.BODY, Palette.MUTED)).width(WIDTH).padBottom(8).row();
        }
        Table rows = rows(kit, content);
        ScrollPane pane = kit.scroll("why-scroll", rows);
        add(pane).width(WIDTH).maxHeight(MOST_HEIGHT).row();
    }

    private Table rows(Kit kit, Content content) {
        double most = 0;
        boolean negative = false;
        for (Cause cause : content.causes()) {
            most = Math.max(most, Math.abs(cause.value()));
            negative |= cause.value() < 0;
        }
        double high = most == 0 ? 1 : most;
        Table rows = new Table();
        rows.align(Align.topLeft);
        int at = 0;
        for (Cause cause : content.causes()) {
            Color color = content.better().color(cause.value());
            Table words = new Table();
            Rich text = cause.rule() == null ? Rich.of(cause.text())
                    : Rich.EMPTY.link("rule-" + at++, cause.text(), () -> cause.rule().open(kit, getStage()));
            words.add(kit.prose(text, Type.BODY)).growX().row();
            if (!cause.source().isEmpty()) {
                words.add(kit.prose(kit.text("desktop.why.source", cause.source()), Type.SMALL, Palette.MUTED)).growX();
            }
            rows.add(words).growX().left().padTop(4).padBottom(4);
            rows.add(new BarRow(kit, negative ? -high : 0, high, cause.value(), color)).width(120).padLeft(16);
            rows.add(kit.label(cause.amount(), Type.STRONG, color)).right().padLeft(12).padRight(10).row();
        }
        return rows;
    }

    /** Opens the answer over the screen; Escape, a click beside it or its button closes it. */
    public static Overlay open(Kit kit, Stage stage, Content content) {
        WhyCard card = new WhyCard(kit, content);
        card.add(kit.button("why-close", kit.text("desktop.close"), () -> card.overlay.close())).right().padTop(12);
        card.overlay = Overlay.open(kit, stage, "why-overlay", card, true, () -> {});
        return card.overlay;
    }

    /** The answer beside a number while the pointer rests on it; it takes no input, and whoever asked removes it. */
    static WhyCard beside(Kit kit, Actor number, Content content) {
        WhyCard card = new WhyCard(kit, content);
        card.setTouchable(Touchable.disabled);
        Stage stage = number.getStage();
        stage.addActor(card);
        card.pack();
        // The height of flowing text is known once its width is.
        card.validate();
        card.pack();
        Vector2 at = number.localToStageCoordinates(new Vector2(number.getWidth() / 2, 0));
        float above = at.y + number.getHeight() + GAP;
        float y = above + card.getHeight() < stage.getHeight() ? above : Math.max(GAP, at.y - GAP - card.getHeight());
        float x = Math.max(GAP, Math.min(stage.getWidth() - card.getWidth() - GAP, at.x - card.getWidth() / 2));
        card.setPosition(x, y);
        return card;
    }
}
