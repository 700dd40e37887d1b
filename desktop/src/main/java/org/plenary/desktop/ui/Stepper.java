package org.plenary.desktop.ui;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;

/**
 * A number between a minus and a plus. With the keyboard on it, the arrows change it. Its buttons are named after it,
 * with {@code -less} and {@code -more}.
 */
public final class Stepper extends Table implements Focus.Adjustable {
    private static final float SIDE = 34;

    private final int least;
    private final int most;
    private final IntFunction<String> format;
    private final IntConsumer onChange;
    private final Label label;
    private final Button less;
    private final Button more;
    private int value;

    /**
     * A stepper.
     *
     * @param least smallest value
     * @param most largest value, at least the smallest
     * @param format writes a value with its unit
     * @param onChange told of each new value
     */
    public Stepper(Kit kit, String name, int least, int most, int value, IntFunction<String> format,
            IntConsumer onChange) {
        if (least > most || value < least || value > most) {
            throw new IllegalArgumentException(
                    name + ": value = " + value + ", expected " + least + " to " + most);
        }
        this.least = least;
        this.most = most;
        this.value = value;
        this.format = format;
        this.onChange = onChange;
        setName(name);
        setTouchable(Touchable.enabled);
        less = kit.icon(name + "-less", Shape.DASH, "", () -> adjust(-1));
        more = kit.icon(name + "-more", Shape.PLUS, "", () -> adjust(1));
        label = kit.label("", Type.STRONG);
        label.setAlignment(Align.center);
        float widest = 0;
        for (int each : new int[] {least, most, value}) {
            label.setText(format.apply(each));
            widest = Math.max(widest, label.getPrefWidth());
        }
        add(less).size(SIDE);
        add(label).minWidth(widest + 20).growX();
        add(more).size(SIDE);
        show();
    }

    /** The value now. */
    public int value() {
        return value;
    }

    /** Shows another value, without telling anyone; it is moved into the range. */
    public void setValue(int value) {
        this.value = Math.max(least, Math.min(most, value));
        show();
    }

    @Override
    public void adjust(int step) {
        int next = Math.max(least, Math.min(most, value + step));
        if (next != value) {
            value = next;
            show();
            onChange.accept(value);
        }
    }

    private void show() {
        label.setText(format.apply(value));
        less.setDisabled(value == least);
        more.setDisabled(value == most);
    }
}
