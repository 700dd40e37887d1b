package org.plenary.desktop;

import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Intersector;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the layout of a stage for faults that eyes find too late: text cut off, actors outside the window or outside
 * the panel that holds them, siblings that overlap.
 */
public final class Lay {
    private static final float SLACK = 1.5f;

    private final Stage stage;
    private final List<String> faults = new ArrayList<>();

    private Lay(Stage stage) {
        this.stage = stage;
    }

    /** All faults found, each in a sentence that names the actor; empty when the layout is sound. */
    public static List<String> faults(Stage stage) {
        Lay lay = new Lay(stage);
        lay.walk(stage.getRoot(), new Rectangle(0, 0, stage.getWidth(), stage.getHeight()), false);
        return lay.faults;
    }

    private void walk(Group group, Rectangle room, boolean scrolled) {
        List<Actor> shown = new ArrayList<>();
        for (Actor actor : group.getChildren()) {
            if (actor.isVisible() && actor.getWidth() > 0 && actor.getHeight() > 0 && actor.getColor().a > 0) {
                shown.add(actor);
            }
        }
        for (Actor actor : shown) {
            Rectangle bounds = bounds(actor);
            boolean free = scrolled || group instanceof ScrollPane;
            if (!free && !within(bounds, room)) {
                faults.add(name(actor) + " leaves its room: " + bounds + " in " + room);
            }
            text(actor);
            if (actor instanceof Group inner && !(actor instanceof TextButton)) {
                walk(inner, free ? room : inner instanceof Table ? bounds : room, free);
            }
        }
        if (group instanceof Table || group instanceof WidgetGroup && !(group instanceof Stack)
                && !(group instanceof ScrollPane)) {
            overlaps(shown);
        }
    }

    private void text(Actor actor) {
        if (actor instanceof Label label && !label.getText().toString().isEmpty()) {
            GlyphLayout layout = label.getGlyphLayout();
            if (layout.width > label.getWidth() + SLACK) {
                faults.add(name(actor) + " is cut: " + layout.width + " wide in " + label.getWidth());
            }
            if (layout.height > label.getHeight() + SLACK) {
                faults.add(name(actor) + " is cut: " + layout.height + " high in " + label.getHeight());
            }
        } else if (actor instanceof TextButton button) {
            Label label = button.getLabel();
            float width = label.getGlyphLayout().width;
            if (width > button.getWidth() + SLACK) {
                faults.add(name(actor) + " is cut: \"" + label.getText() + "\" is " + width + " wide in "
                        + button.getWidth());
            }
        } else if (actor instanceof Widget widget && (widget.getWidth() < widget.getMinWidth() - SLACK
                || widget.getHeight() < widget.getMinHeight() - SLACK)) {
            faults.add(name(actor) + " is squeezed: " + widget.getWidth() + " by " + widget.getHeight() + ", needs "
                    + widget.getMinWidth() + " by " + widget.getMinHeight());
        } else if (actor instanceof WidgetGroup group && !(actor instanceof Table) && !(actor instanceof ScrollPane)) {
            squeezed(actor, group);
        }
    }

    private void squeezed(Actor actor, Layout layout) {
        if (actor.getWidth() < layout.getMinWidth() - SLACK || actor.getHeight() < layout.getMinHeight() - SLACK) {
            faults.add(name(actor) + " is squeezed: " + actor.getWidth() + " by " + actor.getHeight() + ", needs "
                    + layout.getMinWidth() + " by " + layout.getMinHeight());
        }
    }

    private void overlaps(List<Actor> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = i + 1; j < siblings.size(); j++) {
                Actor a = siblings.get(i);
                Actor b = siblings.get(j);
                if (a.getTouchable() == Touchable.disabled && !(a instanceof Label)
                        || b.getTouchable() == Touchable.disabled && !(b instanceof Label)) {
                    continue;
                }
                Rectangle both = new Rectangle();
                if (Intersector.intersectRectangles(bounds(a), bounds(b), both)
                        && both.width > SLACK && both.height > SLACK) {
                    faults.add(name(a) + " and " + name(b) + " overlap by " + both.width + " by " + both.height);
                }
            }
        }
    }

    private static boolean within(Rectangle inner, Rectangle outer) {
        return inner.x >= outer.x - SLACK && inner.y >= outer.y - SLACK
                && inner.x + inner.width <= outer.x + outer.width + SLACK
                && inner.y + inner.height <= outer.y + outer.height + SLACK;
    }

    private static Rectangle bounds(Actor actor) {
        Vector2 corner = actor.localToStageCoordinates(new Vector2());
        return new Rectangle(corner.x, corner.y, actor.getWidth(), actor.getHeight());
    }

    private static String name(Actor actor) {
        StringBuilder path = new StringBuilder();
        for (Actor at = actor; at != null && at.getParent() != null; at = at.getParent()) {
            String own = at.getName() != null ? at.getName()
                    : at instanceof Label label ? "\"" + label.getText() + "\"" : at.getClass().getSimpleName();
            path.insert(0, "/" + own);
        }
        return path.toString();
    }
}
