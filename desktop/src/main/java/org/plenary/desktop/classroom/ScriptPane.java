package org.plenary.desktop.classroom;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.lesson.LessonTimer;
import org.plenary.desktop.present.lesson.Timetable;
import org.plenary.desktop.ui.Kit;

/** The facilitator's script for the part of the lesson that runs: what to say, what to click, and the time left. */
final class ScriptPane extends Table {
    /** What "more time" gives, seconds. */
    static final int EXTENSION_SECONDS = 120;

    ScriptPane(Kit kit, Classroom classroom) {
        setName("script");
        top();
        Timetable.Slot slot = classroom.slot();
        Table head = new Table();
        Table title = new Table();
        title.add(kit.prose(kit.text("lesson.step." + slot.step()), Type.TITLE, Palette.TEXT)).growX().row();
        title.add(kit.prose(kit.text("lesson.plan", LessonTimer.clock(slot.from()), LessonTimer.clock(slot.from() + slot.seconds())), Type.SMALL, Palette.MUTED)).growX();
        head.add(title).growX();
        head.add(new BigClock(kit, classroom.clock())).right().padLeft(12);
        add(head).growX().padBottom(10).row();
        part(kit, "lesson.say", kit.text("lesson.say." + slot.step()));
        part(kit, "lesson.click", kit.text("lesson.click." + slot.step()));
        Table buttons = new Table();
        buttons.left();
        buttons.defaults().minHeight(40).padRight(8);
        buttons.add(kit.button("extend", kit.text("lesson.extend"), () -> classroom.timer().extend(EXTENSION_SECONDS)));
        buttons.add(kit.button("pause-all", kit.text("lesson.pause"), () -> PauseCard.open(classroom)));
        add(buttons).left().padTop(4);
    }

    private void part(Kit kit, String title, String text) {
        add(kit.label(kit.text(title), Type.SMALL_STRONG, Palette.ACCENT)).left().padBottom(2).row();
        add(kit.prose(text, Type.BODY, Palette.TEXT)).growX().padBottom(10).row();
    }
}
