package org.plenary.desktop.ui;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Container;

/**
 * A card over a dimmed screen. While it is open nothing behind it can be reached; Escape or a click beside the card
 * closes it, unless it says otherwise. The keyboard returns to where it was.
 */
public final class Overlay extends Container<Actor> {
    private final Runnable onClose;
    private final boolean dismissable;
    private Actor before;

    private Overlay(Kit kit, String name, Actor card, boolean dismissable, Runnable onClose) {
        super(card);
        this.onClose = onClose;
        this.dismissable = dismissable;
        setName(name);
        setFillParent(true);
        setTouchable(Touchable.enabled);
        setBackground(kit.drawable("dim"));
        addListener(new InputListener() {
            @Override
            public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
                if (event.getTarget() == Overlay.this && Overlay.this.dismissable) {
                    close();
                }
                return true;
            }

            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key == Keys.ESCAPE && Overlay.this.dismissable) {
                    close();
                }
                return true;
            }
        });
    }

    /**
     * Opens a card.
     *
     * @param dismissable whether Escape and a click beside it close it
     * @param onClose run once when it closes
     */
    public static Overlay open(Kit kit, Stage stage, String name, Actor card, boolean dismissable, Runnable onClose) {
        Overlay overlay = new Overlay(kit, name, card, dismissable, onClose);
        overlay.before = stage.getKeyboardFocus();
        stage.addActor(overlay);
        stage.setKeyboardFocus(overlay);
        stage.setScrollFocus(overlay);
        if (!kit.still()) {
            overlay.getColor().a = 0;
            overlay.addAction(Actions.fadeIn(0.2f, Interpolation.pow2Out));
        }
        return overlay;
    }

    /** Lets the card cover all of the screen, so that nothing behind it can be seen. */
    public void cover() {
        fill();
    }

    /** Closes the card. */
    public void close() {
        Stage stage = getStage();
        if (stage == null) {
            return;
        }
        remove();
        stage.setKeyboardFocus(before != null && before.getStage() == stage ? before : null);
        onClose.run();
    }
}
