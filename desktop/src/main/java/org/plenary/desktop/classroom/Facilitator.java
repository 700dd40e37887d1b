package org.plenary.desktop.classroom;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.model.Cop;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.ui.Ask;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;

/** The facilitator's panel over any screen of a lesson: the script, the check, the way back, and the menu of the game. */
final class Facilitator {
    private static final float WIDTH = 620;
    private static final float MENU_WIDTH = 260;
    private static final float HEIGHT = 520;

    private final Classroom classroom;
    private final Kit kit;
    private final Stage stage;
    private Overlay overlay;

    private Facilitator(Classroom classroom) {
        this.classroom = classroom;
        kit = classroom.game().kit();
        stage = classroom.game().screen().stage();
    }

    static void open(Classroom classroom) {
        new Facilitator(classroom).show();
    }

    private void show() {
        Table card = new Table();
        card.setName("facilitator");
        card.setBackground(kit.drawable("card"));
        overlay = Overlay.open(kit, stage, "facilitator-overlay", card, true, () -> {});
        Table left = new Table();
        left.top();
        left.add(new ScriptPane(kit, classroom, null)).growX().padRight(12).row();
        Words words = new Words(classroom.session().game().scenario(), kit.messages());
        left.add(new CheckPane(kit, classroom, words)).growX().padTop(16).padRight(12);
        card.add(kit.scroll("facilitator-scroll", left)).width(WIDTH).height(HEIGHT).padRight(20);
        card.add(menu()).width(MENU_WIDTH).growY();
    }

    private Table menu() {
        PlenaryGame game = classroom.game();
        Table menu = new Table();
        menu.top();
        menu.defaults().growX().padBottom(8).minHeight(42);
        menu.add(kit.primary("panel-close", kit.text("lesson.panel.close"), overlay::close)).row();
        boolean projector = game.settings().projector();
        TextButton large = kit.toggle("panel-projector", kit.text("settings.projector"));
        large.setChecked(projector);
        Kit.onChange(large, () -> {
            Settings other = game.settings().withProjector(!projector);
            overlay.close();
            game.change(other);
        });
        menu.add(large).row();
        menu.add(kit.button("panel-back", kit.text("lesson.rollback"), this::chooseRound)).row();
        menu.add(kit.button("panel-settings", kit.text("title.settings"), () -> {
            overlay.close();
            classroom.settings();
        })).row();
        menu.add(kit.button("menu-leave", kit.text("lesson.leave"), classroom::leave)).row();
        menu.add(kit.prose(kit.text("lesson.panel.note"), Type.SMALL, Palette.MUTED)).growX().padTop(8).row();
        return menu;
    }

    /** Which conference to go back to. */
    private void chooseRound() {
        overlay.close();
        Game game = classroom.played();
        Words words = new Words(game.scenario(), kit.messages());
        Table card = new Table();
        card.setName("rounds-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("lesson.rollback"), Type.TITLE)).left().padBottom(6).row();
        card.add(kit.prose(kit.text("lesson.rollback.which"), Type.BODY, Palette.MUTED)).width(460).padBottom(12).row();
        Overlay rounds = Overlay.open(kit, stage, "rounds-overlay", card, true, () -> {});
        List<Cop> cops = game.scenario().cops();
        for (int r = 0; r < game.opened(); r++) {
            int round = r;
            card.add(kit.button("round-" + r, kit.text("lesson.rollback.to", words.cop(cops.get(r)), words.city(cops.get(r)), cops.get(r).year()), () -> {
                rounds.close();
                ask(round, words);
            })).growX().padBottom(6).row();
        }
        card.add(kit.button("rounds-close", kit.text("desktop.cancel"), rounds::close)).right().padTop(8);
    }

    private void ask(int round, Words words) {
        Game game = classroom.played();
        List<Cop> cops = game.scenario().cops();
        int lost = game.state().round() - round + 1;
        Ask.open(kit, stage, kit.text("lesson.rollback.title", words.cop(cops.get(round))), kit.text("lesson.rollback.lost", lost, words.cop(cops.get(round)),
                game.state().world().year()), kit.text("lesson.rollback.yes"), () -> classroom.game().work(() -> {
                    classroom.rollBack(round);
                    return round;
                }, done -> classroom.toRoom()));
    }
}
