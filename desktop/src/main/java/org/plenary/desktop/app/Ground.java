package org.plenary.desktop.app;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.SnapshotArray;
import java.util.Arrays;
import org.plenary.desktop.asset.Backdrop;
import org.plenary.desktop.asset.PlenarySkin;
import org.plenary.desktop.ui.Panel;

/**
 * What lies under the widgets of a screen: the hall, and the insides of the panels that stand on nothing else. All of it
 * is drawn without blending, each pixel once, where a software renderer would otherwise pay for the hall, and again for
 * the panels that hide most of it. A panel laid here draws its edge only.
 */
final class Ground {
    private static final int MOST = 32;

    private final float[] left = new float[MOST];
    private final float[] bottom = new float[MOST];
    private final float[] right = new float[MOST];
    private final float[] top = new float[MOST];
    private final float[] levels = new float[2 * MOST + 2];
    private int count;
    private float inset;

    /** Draws the ground of a stage, between the batch's begin and end, without blending. */
    void draw(Batch batch, Stage stage, PlenarySkin skin) {
        count = 0;
        inset = skin.panelInside();
        Actor root = stage.getRoot().getChildren().size == 0 ? null : stage.getRoot().getChild(0);
        if (root instanceof Table table) {
            table.validate();
            find(table, 0, 0);
        }
        batch.setColor(1, 1, 1, 1);
        hall(batch, skin.backdrop(), stage.getWidth(), stage.getHeight());
        for (int i = 0; i < count; i++) {
            skin.backdrop().panel(batch, left[i], bottom[i], right[i] - left[i], top[i] - bottom[i]);
        }
    }

    /** Finds the panels that lie in tables, and so on nothing but the hall; what is scrolled moves only when it is drawn. */
    private void find(Group group, float x, float y) {
        if (!group.isVisible() || group.getColor().a < 1 || group.getRotation() != 0 || group.getScaleX() != 1 || group.getScaleY() != 1) {
            return;
        }
        float atX = x + group.getX();
        float atY = y + group.getY();
        if (group instanceof Panel panel) {
            if (count < MOST && panel.getWidth() > 3 * inset && panel.getHeight() > 3 * inset) {
                panel.lay();
                left[count] = atX + inset;
                bottom[count] = atY + inset;
                right[count] = atX + panel.getWidth() - inset;
                top[count] = atY + panel.getHeight() - inset;
                count++;
            }
        } else if (group instanceof Table || group instanceof Container<?> || group instanceof ScrollPane pane && !pane.isScrollY()) {
            SnapshotArray<Actor> children = group.getChildren();
            for (int i = 0; i < children.size; i++) {
                if (children.get(i) instanceof Group inner) {
                    find(inner, atX, atY);
                }
            }
        }
    }

    /** The hall around the panels, in bands between their upper and lower edges; it reaches a little under each. */
    private void hall(Batch batch, Backdrop backdrop, float width, float height) {
        sort();
        int edges = 0;
        levels[edges++] = 0;
        for (int i = 0; i < count; i++) {
            levels[edges++] = Math.max(0, Math.min(height, bottom[i] + 1));
            levels[edges++] = Math.max(0, Math.min(height, top[i] - 1));
        }
        levels[edges++] = height;
        Arrays.sort(levels, 0, edges);
        for (int band = 0; band + 1 < edges; band++) {
            float low = levels[band];
            float high = levels[band + 1];
            if (high <= low) {
                continue;
            }
            float from = 0;
            for (int i = 0; i < count; i++) {
                if (bottom[i] + 1 <= low && top[i] - 1 >= high) {
                    strip(batch, backdrop, from, low, left[i] + 1, high, width, height);
                    from = Math.max(from, right[i] - 1);
                }
            }
            strip(batch, backdrop, from, low, width, high, width, height);
        }
    }

    private static void strip(Batch batch, Backdrop backdrop, float x0, float y0, float x1, float y1, float width, float height) {
        if (x1 > x0) {
            backdrop.hall(batch, x0, y0, x1, y1, width, height);
        }
    }

    /** From left to right; there are few, and they are nearly in order. */
    private void sort() {
        for (int i = 1; i < count; i++) {
            for (int j = i; j > 0 && left[j] < left[j - 1]; j--) {
                swap(left, j);
                swap(bottom, j);
                swap(right, j);
                swap(top, j);
            }
        }
    }

    private static void swap(float[] values, int at) {
        float kept = values[at];
        values[at] = values[at - 1];
        values[at - 1] = kept;
    }
}
