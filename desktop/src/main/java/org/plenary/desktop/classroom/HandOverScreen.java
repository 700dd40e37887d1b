package org.plenary.desktop.classroom;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.ui.Ask;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Sign;

/** "Team India, ready?" and nothing else: what only one team may see comes after it has said so. */
final class HandOverScreen extends PlenaryScreen {
    private final Classroom classroom;
    private final int bloc;
    private boolean busy;

    HandOverScreen(Classroom classroom, int bloc) {
        super(classroom.game());
        this.classroom = classroom;
        this.bloc = bloc;
    }

    @Override
    protected void build(Kit kit, Table root) {
        Game game = classroom.session().game();
        Words words = new Words(game.scenario(), kit.messages());
        boolean reading = game.state().phase() == Phase.HEADLINES || game.state().phase() == Phase.BRIEFING;
        root.pad(12, 16, 22, 16);
        Table top = new Table();
        if (!reading) {
            top.add(kit.label(kit.text("lesson.handover.count", HotSeat.entered(game) + 1, HotSeat.teams(game).size()), Type.BODY, Palette.MUTED)).left();
        }
        top.add().expandX();
        top.add(new ClockButton(kit, classroom));
        root.add(top).growX().row();
        Table middle = new Table();
        middle.setName("hand-over");
        middle.add(Sign.bloc(kit, words.code(bloc), 64)).padBottom(26).row();
        middle.add(kit.prose(kit.text("lesson.handover.ready", HotSeat.name(game, bloc, words)), Type.HUGE, Palette.TEXT).hug(1100)).padBottom(14).row();
        middle.add(kit.prose(kit.text(busy ? "desktop.table.wait" : "lesson.handover.look"), Type.LEAD, Palette.MUTED).hug(820)).padBottom(34).row();
        TextButton ready = kit.primary("ready", kit.text("lesson.handover.go"), () -> classroom.ready(bloc));
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
                    classroom.ready(bloc);
                } else if (key == Keys.ESCAPE) {
                    classroom.menu();
                }
                return key == Keys.ENTER || key == Keys.ESCAPE;
            }
        });
        stage().setKeyboardFocus(root);
    }

    private void absent() {
        Kit kit = game().kit();
        Ask.open(kit, stage(), kit.text("lesson.absent.title"), kit.text("lesson.absent.body"), kit.text("lesson.absent.yes"), () -> {
            busy = true;
            rebuild();
            work(() -> {
                classroom.pass(bloc);
                return bloc;
            }, passed -> classroom.next());
        });
    }
}
