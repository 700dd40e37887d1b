package org.plenary.desktop.classroom;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.plenary.core.talks.Beat;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.present.lesson.Step;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;

/** The talks as the whole room sees them between two entries: what is on the table, the time to bargain aloud, the script. */
final class RoomScreen extends RoundScreen {
    private final Classroom classroom;
    private RoomStage stage;
    private RoomStage.View view;

    RoomScreen(Classroom classroom) {
        super(classroom);
        this.classroom = classroom;
    }

    @Override
    protected void fill(Kit kit, Table body) {
        float text = Math.max(1, game().settings().effectiveTextScale());
        boolean folded = classroom.folded();
        Table columns = new Table();
        stage = new RoomStage(kit, played(), words(), folded ? 3 : 2, folded ? clock(kit) : new Table(), code ->
                Cards.bloc(kit, stage(), played(), played().scenario().indexOf(code), session().you(), words(), null));
        view = view == null ? stage.usual() : view;
        stage.show(view, this::show);
        columns.add(stage).grow();
        if (!folded) {
            columns.add(script(kit)).width(410 * (0.5f + 0.5f * text)).growY().padLeft(12);
        }
        body.add(columns).grow().padBottom(12).row();
        body.add(foot(kit, kit.prose(standing(kit), Type.BODY, Palette.MUTED), kit.text(voices() ? "lesson.room.voices" : "lesson.room.enter"),
                classroom::next)).growX();
    }

    private boolean voices() {
        return classroom.slot().step() == Step.VOICES;
    }

    /** Where the day stands, and what is sealed. */
    private String standing(Kit kit) {
        int teams = HotSeat.teams(classroom.played()).size();
        int entered = HotSeat.entered(classroom.played());
        boolean morning = played().state().conference().beat() == Beat.MORNING;
        return voices() ? kit.text("lesson.room.foot.voices") : entered > 0 ? kit.text("lesson.room.resumed", entered, teams)
                : kit.text(morning ? "lesson.room.foot" : "lesson.room.foot.noon", teams);
    }

    private void show(RoomStage.View other) {
        view = other;
        stage.show(view, this::show);
    }

    /** The script and the check of what was agreed aloud; it can be put away. */
    private Panel script(Kit kit) {
        Panel script = new Panel(kit, "script-panel");
        Table rows = new Table();
        rows.top();
        rows.add(new ScriptPane(kit, classroom, () -> fold(true))).growX().padRight(8).row();
        rows.add(new CheckPane(kit, classroom, words())).growX().padTop(14).padRight(8);
        script.add(kit.scroll("script-scroll", rows)).grow();
        return script;
    }

    /** What stays of the script when it is put away. */
    private Table clock(Kit kit) {
        Table row = new Table();
        row.add(kit.link("unfold", kit.text("lesson.script.unfold"), () -> fold(false))).padRight(18);
        row.add(new BigClock(kit, classroom.clock()));
        return row;
    }

    private void fold(boolean away) {
        classroom.fold(away);
        rebuild();
    }

    @Override
    protected boolean press(int key) {
        int place = key - Keys.NUM_1;
        if (place >= 0 && place < RoomStage.View.values().length) {
            show(RoomStage.View.values()[place]);
            return true;
        }
        return super.press(key);
    }
}
