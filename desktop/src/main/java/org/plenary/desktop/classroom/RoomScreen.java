package org.plenary.desktop.classroom;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import org.plenary.core.talks.Beat;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.DispatchesView;
import org.plenary.desktop.present.DispatchesView.Dispatch;
import org.plenary.desktop.present.DispatchesView.Kind;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.present.lesson.RoomView;
import org.plenary.desktop.screen.Cards;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Rich;

/** The talks as the whole room sees them between two entries: what is on the table, the time to bargain aloud, the script. */
final class RoomScreen extends RoundScreen {
    private final Classroom classroom;

    RoomScreen(Classroom classroom) {
        super(classroom);
        this.classroom = classroom;
    }

    @Override
    protected void fill(Kit kit, Table body) {
        float scale = 0.4f + 0.6f * Math.max(1, game().settings().effectiveTextScale());
        Table columns = new Table();
        columns.add(news(kit)).grow().padRight(12);
        Panel script = new Panel(kit, "script-panel");
        Table left = new Table();
        left.top();
        left.add(new ScriptPane(kit, classroom)).growX().padRight(8).row();
        left.add(new CheckPane(kit, classroom, words())).growX().padTop(18).padRight(8);
        script.add(kit.scroll("script-scroll", left)).grow();
        columns.add(script).width(430 * scale).growY();
        body.add(columns).grow().padBottom(12).row();
        int teams = HotSeat.teams(played()).size();
        int entered = HotSeat.entered(played());
        body.add(foot(kit, kit.prose(kit.text(entered == 0 ? "lesson.room.foot" : "lesson.room.resumed", entered, teams), Type.SMALL, Palette.MUTED),
                kit.text("lesson.room.enter"), classroom::next)).growX();
    }

    private Panel news(Kit kit) {
        boolean morning = played().state().conference().beat() == Beat.MORNING;
        int day = played().state().conference().day();
        String title = morning ? day == 1 ? kit.text("lesson.room.first") : kit.text("lesson.room.evening", day - 1) : kit.text("lesson.room.noon", day);
        Panel panel = new Panel(kit, "news", title);
        Table lines = new Table();
        lines.top();
        List<Dispatch> all = RoomView.sinceLastReveal(played(), words());
        for (Dispatch dispatch : all) {
            Rich rich = Prose.rich(dispatch.line());
            if (dispatch.flows() >= 0) {
                rich = rich.text("  ").plus(Prose.rich(dispatch.effect())).text("  ").link("why-" + dispatch.event(), kit.text("desktop.why"),
                        () -> Cards.why(kit, stage(), played(), DispatchesView.flows(played(), dispatch), session().you(), words()));
            }
            lines.add(kit.sign(sign(dispatch.kind()), 11, dispatch.kind() == Kind.DEAL ? Palette.TEAL : Palette.MUTED)).top().padTop(7).padRight(10);
            lines.add(kit.prose(rich, Type.BODY)).growX().padBottom(7).padRight(8).row();
        }
        if (all.isEmpty()) {
            lines.add(kit.prose(kit.text(morning && day == 1 ? "lesson.room.first.body" : "lesson.room.nothing"), Type.LEAD, Palette.MUTED)).growX();
        }
        panel.add(kit.scroll("news-scroll", lines)).grow();
        return panel;
    }

    private static Shape sign(Kind kind) {
        return switch (kind) {
            case TIME, GAVEL -> Shape.SQUARE;
            case VOICE -> Shape.CHEVRON_RIGHT;
            case PROMISE -> Shape.TRIANGLE_DOWN;
            case OFFER -> Shape.EXCHANGE;
            case DEAL -> Shape.CHECK;
            case TEXT -> Shape.PENCIL;
        };
    }
}
