package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button.ButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.CheckBox;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.ImageButton;
import com.badlogic.gdx.scenes.scene2d.ui.ImageButton.ImageButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Label.LabelStyle;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.Tooltip;
import com.badlogic.gdx.scenes.scene2d.ui.TooltipManager;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import org.plenary.core.text.Messages;
import org.plenary.core.text.Quantities;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.PlenarySkin;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Sheet;
import org.plenary.desktop.asset.Type;

/**
 * What a screen makes its widgets with: the skin for the window's scale, the words of the language in use, and
 * whether things may move. A screen is given a new kit whenever one of these changes.
 *
 * <p>Names of actors are the contract with the tests, so what can be used takes its name first.
 *
 * @param skin the look
 * @param messages the words
 * @param still whether transitions are to be skipped
 * @param vision for which way of seeing blocs are coloured
 */
public record Kit(PlenarySkin skin, Messages messages, boolean still, BlocLook.Vision vision) {
    private static final float HINT_WIDTH = 320;

    /** A kit in the usual colours. */
    public Kit(PlenarySkin skin, Messages messages, boolean still) {
        this(skin, messages, still, BlocLook.Vision.USUAL);
    }

    /** How a bloc looks. */
    public BlocLook look(String bloc) {
        return BlocLook.of(bloc, vision);
    }

    /** The message with this key. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Numbers with their units. */
    public Quantities quantities() {
        return messages.quantities();
    }

    /** Shapes and boxes. */
    public Sheet sheet() {
        return skin.sheet();
    }

    /** A length that holds text, grown with the text's size: use it for columns, not for gaps. */
    public float wide(float units) {
        return units * skin.textScale();
    }

    /** How long a transition takes, in seconds: the given time, or none when motion is reduced. */
    public float seconds(float usual) {
        return still ? 0 : usual;
    }

    /** One line of text. */
    public Label label(String text, Type type) {
        return label(text, type, Palette.TEXT);
    }

    /** One line of text in a colour. */
    public Label label(String text, Type type, Color color) {
        Label label = new Label(text, skin.get(type.name(), LabelStyle.class));
        label.setColor(color);
        label.setTouchable(Touchable.disabled);
        return label;
    }

    /** Text that flows over as many lines as its width makes; its cell must grow, or it be given a width. */
    public RichText prose(String text, Type type, Color color) {
        return new RichText(this, Rich.of(text), type, color);
    }

    /** Rich text that flows over as many lines as its width makes. */
    public RichText prose(Rich text, Type type) {
        return new RichText(this, text, type, Palette.TEXT);
    }

    /** A button; styles are {@code default}, {@code primary}, {@code danger}, {@code ghost} and {@code link}. */
    public TextButton button(String name, String text, String style, Runnable action) {
        TextButton button = new TextButton(text, skin, style);
        button.setName(name);
        onChange(button, action);
        return button;
    }

    /** A button at rest. */
    public TextButton button(String name, String text, Runnable action) {
        return button(name, text, "default", action);
    }

    /** The one action the screen asks for. */
    public TextButton primary(String name, String text, Runnable action) {
        return button(name, text, "primary", action);
    }

    /** A quiet button, without a box until the pointer is on it. */
    public TextButton ghost(String name, String text, Runnable action) {
        return button(name, text, "ghost", action);
    }

    /** A small button with a sign instead of words; a hint says what it does. */
    public ImageButton icon(String name, Shape shape, String hint, Runnable action) {
        ImageButtonStyle style = new ImageButtonStyle(skin.get("stepper", ButtonStyle.class));
        style.imageUp = skin.sign(shape, 14, Palette.TEXT);
        style.imageDisabled = skin.sign(shape, 14, Palette.DISABLED);
        ImageButton button = new ImageButton(style);
        button.setName(name);
        onChange(button, action);
        return hint.isEmpty() ? button : hint(button, hint);
    }

    /** Underlined words that do something. */
    public TextButton link(String name, String text, Runnable action) {
        return button(name, text, "link", action);
    }

    /** A button that stays pressed; put several in a {@code ButtonGroup} for a choice of one. */
    public TextButton toggle(String name, String text) {
        TextButton button = new TextButton(text, skin, "toggle");
        button.setName(name);
        return button;
    }

    /** A tab; put all of a row in a {@code ButtonGroup}. */
    public TextButton tab(String name, String text) {
        TextButton button = new TextButton(text, skin, "tab");
        button.setName(name);
        return button;
    }

    /** A box to tick. */
    public CheckBox checkBox(String name, String text, boolean checked) {
        CheckBox box = new CheckBox(text, skin);
        box.setName(name);
        box.setChecked(checked);
        box.getLabelCell().padLeft(8);
        box.align(Align.left);
        return box;
    }

    /** One of the small signs. */
    public Sign sign(Shape shape, float side, Color color) {
        return new Sign(this, shape, side, color);
    }

    /** One of the skin's drawables. */
    public Drawable drawable(String name) {
        return skin.getDrawable(name);
    }

    /** A pane on a panel that scrolls downwards only. */
    public ScrollPane scroll(String name, Actor content) {
        return scroll(name, content, Palette.PANEL);
    }

    /** A pane that scrolls downwards only; {@code ground} is the colour behind its content. */
    public ScrollPane scroll(String name, Actor content, Color ground) {
        ScrollPane pane = new FadingPane(this, content, ground);
        pane.setName(name);
        pane.setScrollingDisabled(true, false);
        pane.setFadeScrollBars(false);
        pane.setOverscroll(false, false);
        pane.setScrollbarsOnTop(false);
        return pane;
    }

    /** Explains an actor in a few words while the pointer rests on it; gives the actor back. */
    public <T extends Actor> T hint(T actor, String text) {
        TooltipManager manager = TooltipManager.getInstance();
        manager.initialTime = 0.4f;
        manager.animations = !still;
        Container<RichText> card = new Container<>(prose(text, Type.SMALL, Palette.TEXT).hug(HINT_WIDTH));
        card.setBackground(drawable("hint"));
        actor.addListener(new Tooltip<>(card, manager));
        return actor;
    }

    /** Runs the action when the actor says that it changed. */
    public static void onChange(Actor actor, Runnable action) {
        actor.addListener(new ChangeListener() {
            @Override
            public void changed(ChangeEvent event, Actor changed) {
                action.run();
            }
        });
    }
}
