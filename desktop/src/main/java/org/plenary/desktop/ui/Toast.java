package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;

/** A sentence at the lower edge that goes away by itself; a newer one takes its place. */
public final class Toast extends Container<Table> {
    /** What kind of news it is; each has a sign of its own beside its colour. */
    public enum Tone {
        /** Neutral. */
        NEWS(Palette.ACCENT, Shape.TARGET),
        /** Good. */
        GAIN(Palette.TEAL, Shape.CHECK),
        /** Refused, or lost. */
        LOSS(Palette.CORAL, Shape.TIMES);

        private final Color color;
        private final Shape sign;

        Tone(Color color, Shape sign) {
            this.color = color;
            this.sign = sign;
        }
    }

    private static final float WIDTH = 560;

    private Toast(Kit kit, String text, Tone tone) {
        setName("toast");
        setFillParent(true);
        setTouchable(Touchable.disabled);
        align(Align.bottom);
        padBottom(28);
        Table card = new Table();
        card.setBackground(kit.drawable("card"));
        card.add(kit.sign(tone.sign, 16, tone.color)).padRight(12).top().padTop(4);
        card.add(kit.prose(text, Type.BODY, Palette.TEXT).hug(WIDTH));
        setActor(card);
    }

    /** Shows a sentence for as long as it takes to read it. */
    public static void show(Kit kit, Stage stage, String text, Tone tone) {
        Actor earlier = stage.getRoot().findActor("toast");
        if (earlier != null) {
            earlier.remove();
        }
        Toast toast = new Toast(kit, text, tone);
        stage.addActor(toast);
        float reading = Math.max(3, text.length() * (kit.messages().language().chinese() ? 0.2f : 0.07f));
        float fade = kit.seconds(0.2f);
        toast.getColor().a = kit.still() ? 1 : 0;
        toast.addAction(Actions.sequence(Actions.fadeIn(fade, Interpolation.pow2Out), Actions.delay(reading),
                Actions.fadeOut(fade), Actions.removeActor()));
    }
}
