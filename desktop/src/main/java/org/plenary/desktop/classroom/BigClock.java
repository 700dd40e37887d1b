package org.plenary.desktop.classroom;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Header;
import org.plenary.desktop.ui.Kit;

/** The time left, to be read from the back row. */
final class BigClock extends Table {
    private final Header.Clock clock;
    private final Label label;

    BigClock(Kit kit, Header.Clock clock) {
        this.clock = clock;
        setName("big-clock");
        label = kit.label(clock.time(), Type.DISPLAY);
        add(label);
    }

    @Override
    public void act(float seconds) {
        super.act(seconds);
        String time = clock.time();
        if (!label.getText().toString().equals(time)) {
            label.setText(time);
        }
        label.setColor(clock.color());
    }
}
