package org.plenary.desktop.classroom;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.core.game.Seat;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.BriefingView;
import org.plenary.desktop.present.News;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.Handout;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.present.lesson.Side;
import org.plenary.desktop.screen.NewsCard;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.ui.BlocTag;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Toast;

/** Before a conference of a lesson: the headlines, who sits where, the briefings, and what the facilitator says. */
final class OpeningScreen extends RoundScreen {
    private final Classroom classroom;

    OpeningScreen(Classroom classroom) {
        super(classroom);
        this.classroom = classroom;
    }

    @Override
    protected void fill(Kit kit, Table body) {
        BriefingView view = BriefingView.of(played(), HotSeat.teams(played()).get(0), words());
        float scale = 0.5f + 0.5f * Math.max(1, game().settings().effectiveTextScale());
        Table columns = new Table();
        columns.add(headlines(kit, view)).grow().padRight(12);
        columns.add(teams(kit)).width(390 * scale).growY().padRight(12);
        Panel script = new Panel(kit, "script-panel");
        script.add(kit.scroll("script-scroll", new ScriptPane(kit, classroom, null))).grow();
        columns.add(script).width(360 * scale).growY();
        body.add(columns).grow().padBottom(12).row();
        body.add(foot(kit, kit.prose(kit.text("lesson.opening.foot", String.join(kit.text("briefing.agenda.comma"), view.agenda())), Type.SMALL, Palette.MUTED),
                kit.text("briefing.next"), this::proceed)).growX();
    }

    @Override
    protected void moveOn() {
        while (played().state().phase() == Phase.HEADLINES || played().state().phase() == Phase.BRIEFING) {
            session().proceed();
        }
    }

    private Panel headlines(Kit kit, BriefingView view) {
        Panel panel = new Panel(kit, "headlines", view.heading());
        panel.add(kit.label(kit.text("briefing.since", view.since()), Type.SMALL, Palette.MUTED)).left().padBottom(8).row();
        Table list = new Table();
        list.top();
        for (News news : view.headlines()) {
            list.add(NewsCard.of(kit, stage(), played(), words(), news)).growX().padBottom(7).padRight(8).row();
        }
        panel.add(kit.scroll("headlines-scroll", list)).grow();
        return panel;
    }

    private Panel teams(Kit kit) {
        Panel panel = new Panel(kit, "teams", kit.text("lesson.opening.teams"));
        Table rows = new Table();
        rows.top();
        Words words = words();
        for (int b = 0; b < played().scenario().blocs().size(); b++) {
            int bloc = b;
            Table row = new Table();
            row.setBackground(kit.drawable("well"));
            Table who = new Table();
            who.left();
            who.add(BlocTag.named(kit, words.code(b))).left().row();
            String sitter = played().seats().byBloc().get(b) instanceof Seat.Ai ai ? ai(kit, ai.temperament()) : HotSeat.name(played(), b, words);
            if (!sitter.equals(words.bloc(b))) {
                who.add(kit.prose(sitter, Type.SMALL, Palette.MUTED)).growX();
            }
            row.add(who).growX();
            if (played().seats().isPerson(b)) {
                row.add(kit.button("briefing-" + words.code(b), kit.text("lesson.opening.briefing"), () -> classroom.read(words.code(bloc)))).padLeft(8);
            }
            rows.add(row).growX().padBottom(6).padRight(8).row();
        }
        for (Side side : Side.seated(played())) {
            Table row = new Table();
            row.setBackground(kit.drawable("well"));
            Table who = new Table();
            who.left();
            Table tag = new Table();
            tag.add(kit.sign(HandOverScreen.sign(side), 14, Palette.ACCENT)).padRight(8);
            tag.add(kit.label(kit.text("seat." + side.seat()), Type.STRONG));
            who.add(tag).left().row();
            String name = classroom.name(side.seat(), words);
            if (!name.equals(kit.text("seat." + side.seat()))) {
                who.add(kit.prose(name, Type.SMALL, Palette.MUTED)).growX();
            }
            row.add(who).growX();
            row.add(kit.button("briefing-" + side.seat(), kit.text("lesson.opening.briefing"), () -> classroom.read(side.seat()))).padLeft(8);
            rows.add(row).growX().padBottom(6).padRight(8).row();
        }
        panel.add(kit.scroll("teams-scroll", rows)).grow().row();
        panel.add(kit.button("handout", kit.text("lesson.opening.handout"), this::print)).growX().minHeight(42).padTop(10);
        return panel;
    }

    private static String ai(Kit kit, String temperament) {
        String words = kit.text("lesson.temperament." + temperament);
        return temperament.equals(Temperaments.ABSENT) ? words : kit.text("lesson.opening.ai", words);
    }

    /** Writes a page for each team, to be printed, and opens it. */
    private void print() {
        Kit kit = game().kit();
        Words now = words();
        Path file = game().home().reports().resolve("%s-%s-%d.html".formatted(played().scenario().id(), "briefings", played().seed()));
        work(() -> {
            try {
                return Files.writeString(file, Handout.page(played(), classroom.lesson(), now));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + file, e);
            }
        }, written -> {
            Toast.show(kit, stage(), kit.text("lesson.opening.handout.done", written.toString()), Toast.Tone.GAIN);
            Gdx.net.openURI(written.toUri().toString());
        });
    }
}
