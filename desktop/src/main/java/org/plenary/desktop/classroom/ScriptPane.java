package org.plenary.desktop.classroom;

import com.badlogic.gdx.graphics.Color;
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

    /** The script; {@code fold} puts it away, and is null where it stays. */
    ScriptPane(Kit kit, Classroom classroom, Runnable fold) {
        setName("script");
        top();
        Timetable.Slot slot = classroom.slot();
        Table head = new Table();
        Table title = new Table();
        title.add(kit.prose(kit.text("lesson.step." + slot.step()), Type.TITLE, Palette.TEXT)).growX().row();
        title.add(kit.prose(kit.text("lesson.plan", LessonTimer.clock(slot.from()), LessonTimer.clock(slot.from() + slot.seconds())), Type.SMALL, Palette.MUTED)).growX().row();
        if (fold != null) {
            title.add(kit.link("fold", kit.text("lesson.script.fold"), fold)).left();
        }
        head.add(title).growX();
        head.add(new BigClock(kit, classroom.clock())).right().padLeft(12);
        add(head).growX().padBottom(10).row();
        part(kit, "lesson.say", slot, Type.BODY, Palette.TEXT);
        part(kit, "lesson.click", slot, Type.BODY, Palette.TEXT);
        part(kit, "lesson.watch", slot, Type.SMALL, Palette.MUTED);
        Table buttons = new Table();
        buttons.left();
        buttons.defaults().minHeight(40).padRight(8);
        buttons.add(kit.button("extend", kit.text("lesson.extend"), () -> classroom.extend(EXTENSION_SECONDS)));
        buttons.add(kit.button("pause-all", kit.text("lesson.pause"), classroom::pause));
        add(buttons).left().padTop(4);
    }

    private void part(Kit kit, String key, Timetable.Slot slot, Type type, Color color) {
        add(kit.label(kit.text(key), Type.SMALL_STRONG, Palette.ACCENT)).left().padBottom(2).row();
        add(kit.prose(kit.text(key + "." + slot.step()), type, color)).growX().padBottom(9).row();
    }
}
