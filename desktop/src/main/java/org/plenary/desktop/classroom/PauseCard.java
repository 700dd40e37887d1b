package org.plenary.desktop.classroom;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;

/** A pause for all: the screen is dimmed and what was on it hidden, and the room is called together. It stays until somebody ends it. */
final class PauseCard {
    private PauseCard() {}

    static void open(Classroom classroom, Stage stage) {
        Kit kit = classroom.game().kit();
        Table card = new Table();
        card.setName("pause-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.prose(kit.text("lesson.paused.title"), Type.HUGE, Palette.AMBER).hug(900)).padBottom(10).row();
        card.add(new BigClock(kit, classroom.clock())).padBottom(10).row();
        card.add(kit.prose(kit.text("lesson.paused.body"), Type.LEAD, Palette.TEXT).hug(900)).padBottom(30).row();
        Overlay overlay = Overlay.open(kit, stage, "pause-overlay", card, false, classroom::goOn);
        overlay.cover(); // hides what a team had before it
        card.add(kit.primary("go-on", kit.text("lesson.paused.goOn"), overlay::close)).minWidth(300).minHeight(54);
        overlay.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key == Keys.ENTER || key == Keys.SPACE) {
                    overlay.close();
                }
                return true;
            }
        });
    }
}
