package org.plenary.desktop.classroom;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import org.plenary.desktop.ui.Header;
import org.plenary.desktop.ui.Kit;

/** The time left, on screens without a bar; it opens the facilitator's panel. */
final class ClockButton extends Table {
    private final Header.Clock clock;
    private final TextButton button;

    ClockButton(Kit kit, Classroom classroom) {
        clock = classroom.clock();
        button = kit.button("menu", clock.time(), classroom::menu);
        add(button).minWidth(kit.wide(84));
    }

    @Override
    public void act(float seconds) {
        super.act(seconds);
        String time = clock.time();
        if (!button.getText().toString().equals(time)) {
            button.setText(time);
        }
        button.getLabel().setColor(clock.color());
    }
}
