package org.plenary.desktop.classroom;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.present.lesson.Side;
import org.plenary.desktop.ui.Ask;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Sign;

/** "Team India, ready?" and nothing else: what only one team may see, or is to do, comes after it has said so. */
final class HandOverScreen extends PlenaryScreen {
    private final Classroom classroom;
    private final String seat;
    private boolean busy;

    /** Hands over to the students who sit for a bloc's code, or in the seat of a {@link Side}. */
    HandOverScreen(Classroom classroom, String seat) {
        super(classroom.game());
        this.classroom = classroom;
        this.seat = seat;
    }

    private Optional<Side> side() {
        return Arrays.stream(Side.values()).filter(side -> side.seat().equals(seat)).findFirst();
    }

    @Override
    protected void build(Kit kit, Table root) {
        Game game = classroom.played();
        Words words = new Words(game.scenario(), kit.messages());
        boolean reading = game.state().phase() == Phase.HEADLINES || game.state().phase() == Phase.BRIEFING;
        root.pad(12, 16, 22, 16);
        Table top = new Table();
        boolean bloc = side().isEmpty();
        if (!reading && bloc) {
            top.add(kit.label(kit.text("lesson.handover.count", HotSeat.entered(game) + 1, HotSeat.teams(game).size()), Type.BODY, Palette.MUTED)).left();
        }
        top.add().expandX();
        top.add(new ClockButton(kit, classroom));
        root.add(top).growX().row();
        Table middle = new Table();
        middle.setName("hand-over");
        middle.add(bloc ? Sign.bloc(kit, seat, 64) : kit.sign(sign(side().get()), 64, Palette.ACCENT)).padBottom(26).row();
        middle.add(kit.prose(kit.text("lesson.handover.ready", classroom.name(seat, words)), Type.HUGE, Palette.TEXT).hug(1100)).padBottom(14).row();
        middle.add(kit.prose(kit.text(busy ? "desktop.table.wait" : bloc ? "lesson.handover.look" : Side.collapsed(game) ? "lesson.handover.collapse" : "lesson.handover.side"), Type.LEAD, Palette.MUTED).hug(820)).padBottom(34).row();
        TextButton ready = kit.primary("ready", kit.text("lesson.handover.go"), () -> classroom.ready(seat));
        ready.setDisabled(busy);
        ready.padLeft(30).padRight(30);
        middle.add(ready).minWidth(320).minHeight(58);
        root.add(middle).expand().row();
        TextButton left = kit.ghost(reading ? "back" : "absent", kit.text(reading ? "back" : "lesson.handover.absent"), reading ? classroom::toRoom : this::absent);
        left.setDisabled(busy);
        root.add(left);
        root.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key == Keys.ENTER && !busy) {
                    classroom.ready(seat);
                } else if (key == Keys.ESCAPE) {
                    classroom.menu();
                }
                return key == Keys.ENTER || key == Keys.ESCAPE;
            }
        });
        stage().setKeyboardFocus(root);
        classroom.guide(this);
    }

    /** What stands for a side. */
    static Shape sign(Side side) {
        return side == Side.SCIENCE ? Shape.TARGET : Shape.PENCIL;
    }

    private void absent() {
        Kit kit = game().kit();
        if (side().isPresent()) {
            classroom.heard(side().get());
            return;
        }
        Ask.open(kit, stage(), kit.text("lesson.absent.title"), kit.text("lesson.absent.body"), kit.text("lesson.absent.yes"), () -> {
            busy = true;
            rebuild();
            work(() -> {
                classroom.pass(seat);
                return seat;
            }, passed -> classroom.next());
        });
    }
}
