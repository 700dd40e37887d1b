package org.plenary.desktop.ui;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.SelectBox;
import com.badlogic.gdx.scenes.scene2d.ui.Slider;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.ui.Window;
import com.badlogic.gdx.scenes.scene2d.utils.Disableable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.UIUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * The keyboard: Tab and Shift-Tab walk through what can be used, in reading order, a ring shows where one is, Enter
 * and Space use it, the arrows change a slider or a choice. A modal window keeps the walk within itself. Only keys
 * show the ring; a click hides it, and the walk goes on from there.
 *
 * <p>What can be used is a button, a field, a slider, a choice, or any actor that is {@link Usable} or
 * {@link Adjustable}.
 */
public final class Focus extends Actor {
    /** An actor of our own that the keyboard can reach. */
    public interface Usable {
        /** What Enter and Space do. */
        void use();
    }

    /** An actor of our own that the arrows change: a {@link Stepper}. */
    public interface Adjustable {
        /** Changes the value by so many steps. */
        void adjust(int steps);
    }

    private static final float GAP = 3;

    private final Drawable ring;
    private final Vector2 corner = new Vector2();
    private boolean shown;

    private Focus(Drawable ring) {
        this.ring = ring;
        setName("focus");
        setTouchable(Touchable.disabled);
    }

    /** Gives a stage its keyboard; once per stage, and again after it was cleared. */
    public static Focus on(Stage stage, Kit kit) {
        Focus focus = new Focus(kit.drawable("focus"));
        stage.addActor(focus);
        stage.addCaptureListener(focus.new Keyboard());
        return focus;
    }

    /** The actor that keys go to if it can be used, or null. */
    public Actor current() {
        Actor actor = getStage() == null ? null : getStage().getKeyboardFocus();
        return actor != null && reachable(actor) ? actor : null;
    }

    /** Whether the ring is drawn. */
    public boolean shown() {
        return shown && current() != null;
    }

    /** What can be used now, in the order of the walk. */
    public List<Actor> order() {
        List<Actor> found = new ArrayList<>();
        collect(scope(getStage().getRoot()), found);
        return found;
    }

    /** The topmost modal window, or everything. */
    private static Group scope(Group root) {
        for (int i = root.getChildren().size - 1; i >= 0; i--) {
            Actor child = root.getChildren().get(i);
            if (child.isVisible() && (child instanceof Window window && window.isModal() || child instanceof Overlay)) {
                return (Group) child;
            }
        }
        return root;
    }

    private static void collect(Actor actor, List<Actor> found) {
        if (!actor.isVisible() || actor.getTouchable() == Touchable.disabled) {
            return;
        }
        if (usable(actor)) {
            found.add(actor);
        } else if (actor instanceof Group group) {
            for (Actor child : group.getChildren()) {
                collect(child, found);
            }
        }
    }

    private static boolean usable(Actor actor) {
        boolean kind = actor instanceof Button || actor instanceof TextField || actor instanceof Slider
                || actor instanceof SelectBox || actor instanceof Usable || actor instanceof Adjustable;
        return kind && actor.getTouchable() == Touchable.enabled
                && !(actor instanceof Disableable control && control.isDisabled());
    }

    private static boolean reachable(Actor actor) {
        return usable(actor) && actor.ascendantsVisible();
    }

    /** Moves to the next, or back to the previous. */
    public void move(int step) {
        List<Actor> order = order();
        if (order.isEmpty()) {
            return;
        }
        int at = order.indexOf(getStage().getKeyboardFocus());
        int next = at < 0 ? step > 0 ? 0 : order.size() - 1 : Math.floorMod(at + step, order.size());
        to(order.get(next));
    }

    /** Goes to an actor, shows the ring, and scrolls it into view. */
    public void to(Actor actor) {
        shown = true;
        getStage().setKeyboardFocus(actor);
        for (Group parent = actor.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane) {
                Vector2 at = actor.localToActorCoordinates(pane.getActor(), new Vector2());
                pane.scrollTo(at.x, at.y, actor.getWidth(), actor.getHeight());
            }
        }
    }

    private boolean use(Actor actor) {
        if (actor instanceof Usable usable) {
            usable.use();
            return true;
        }
        if (actor instanceof Button button) {
            button.toggle();
            return true;
        }
        if (actor instanceof SelectBox<?> box) {
            step(box, 1);
            return true;
        }
        return false;
    }

    private static boolean arrow(Actor actor, int step) {
        if (actor instanceof Adjustable adjustable) {
            adjustable.adjust(step);
            return true;
        }
        if (actor instanceof Slider slider) {
            slider.setValue(slider.getValue() + step * slider.getStepSize());
            return true;
        }
        if (actor instanceof SelectBox<?> box) {
            step(box, step);
            return true;
        }
        return false;
    }

    private static void step(SelectBox<?> box, int step) {
        if (box.getItems().size > 0) {
            box.setSelectedIndex(Math.floorMod(box.getSelectedIndex() + step, box.getItems().size));
        }
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (getParent() != null && getZIndex() != getParent().getChildren().size - 1) {
            toFront();
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        Actor actor = shown ? current() : null;
        if (actor == null) {
            return;
        }
        actor.localToStageCoordinates(corner.set(0, 0));
        batch.setColor(1, 1, 1, parentAlpha);
        ring.draw(batch, corner.x - GAP, corner.y - GAP, actor.getWidth() + 2 * GAP, actor.getHeight() + 2 * GAP);
    }

    private final class Keyboard extends InputListener {
        @Override
        public boolean keyDown(InputEvent event, int key) {
            boolean handled = press(key);
            if (handled) {
                event.stop();
            }
            return handled;
        }

        private boolean press(int key) {
            Actor actor = current();
            switch (key) {
                case Keys.TAB -> {
                    boolean back = UIUtils.shift();
                    move(back ? -1 : 1);
                    return true;
                }
                case Keys.ENTER, Keys.NUMPAD_ENTER -> {
                    return actor != null && use(actor);
                }
                case Keys.SPACE -> {
                    return actor != null && !(actor instanceof TextField) && use(actor);
                }
                case Keys.LEFT, Keys.DOWN -> {
                    return actor != null && arrow(actor, actor instanceof SelectBox && key == Keys.DOWN ? 1 : -1);
                }
                case Keys.RIGHT, Keys.UP -> {
                    return actor != null && arrow(actor, actor instanceof SelectBox && key == Keys.UP ? -1 : 1);
                }
                default -> {
                    return false;
                }
            }
        }

        /** The character that Tab types would make a text field walk on by itself. */
        @Override
        public boolean keyTyped(InputEvent event, char character) {
            if (character == '\t') {
                event.stop();
                return true;
            }
            return false;
        }

        @Override
        public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            shown = false;
            for (Actor actor = event.getTarget(); actor != null; actor = actor.getParent()) {
                if (usable(actor)) {
                    getStage().setKeyboardFocus(actor);
                    break;
                }
            }
            return false;
        }
    }
}
