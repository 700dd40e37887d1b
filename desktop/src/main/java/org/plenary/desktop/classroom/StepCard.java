package org.plenary.desktop.classroom;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.lesson.Step;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;

/**
 * Announces a part of the lesson whose screen has no script beside it: what it is, what to say, what to click and for how long.
 * The facilitator's panel has the same words again.
 */
final class StepCard {
    /** The parts that are announced. */
    static final Set<Step> STEPS = EnumSet.of(Step.PLENARY, Step.HOME, Step.YEARS, Step.STOCKTAKE, Step.DEBRIEF);
    private static final float WIDTH = 760;

    private StepCard() {}

    static void open(Classroom classroom, Stage stage) {
        Kit kit = classroom.game().kit();
        Step step = classroom.slot().step();
        Table card = new Table();
        card.setName("step-card");
        card.setBackground(kit.drawable("card"));
        Table head = new Table();
        head.add(kit.prose(kit.text("lesson.step." + step), Type.HUGE, Palette.TEXT)).growX();
        head.add(new BigClock(kit, classroom.clock())).right().padLeft(16);
        card.add(head).width(WIDTH).padBottom(12).row();
        card.add(kit.prose(kit.text("lesson.say." + step), Type.LEAD, Palette.TEXT)).width(WIDTH).padBottom(14).row();
        for (String part : List.of("click", "watch")) {
            card.add(kit.label(kit.text("lesson." + part), Type.SMALL_STRONG, Palette.ACCENT)).left().padBottom(2).row();
            card.add(kit.prose(kit.text("lesson." + part + "." + step), Type.BODY, Palette.MUTED)).width(WIDTH).padBottom(12).row();
        }
        Overlay overlay = Overlay.open(kit, stage, "step-overlay", card, true, classroom::announced);
        card.add(kit.primary("step-go", kit.text("round.next", kit.text("lesson.step.go")), overlay::close)).right().minWidth(260).minHeight(48);
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
