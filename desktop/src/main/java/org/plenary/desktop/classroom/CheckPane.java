package org.plenary.desktop.classroom;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.SelectBox;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.game.Game;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.Handshakes;
import org.plenary.desktop.present.lesson.HotSeat;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Rich;

/** What was agreed aloud against what was entered: the facilitator notes handshakes, and sees what became of them. */
final class CheckPane extends Table {
    private final Kit kit;
    private final Classroom classroom;
    private final Game game;
    private final Words words;
    private final Table findings = new Table();

    CheckPane(Kit kit, Classroom classroom, Words words) {
        this.kit = kit;
        this.classroom = classroom;
        this.words = words;
        game = classroom.session().game();
        setName("check");
        top();
        add(kit.label(kit.text("lesson.check"), Type.SMALL_STRONG, Palette.ACCENT)).left().padBottom(4).row();
        add(note()).left().padBottom(8).row();
        findings.top();
        add(findings).growX();
        show();
    }

    /** "EU and India shook hands": two lists and a button. */
    private Table note() {
        List<Integer> blocs = IntStream.range(0, game.scenario().blocs().size()).boxed().toList();
        List<Integer> teams = HotSeat.teams(game);
        SelectBox<String> a = box("hand-a", blocs, teams.get(0));
        SelectBox<String> b = box("hand-b", blocs, teams.size() > 1 ? teams.get(1) : (teams.get(0) + 1) % blocs.size());
        Table row = new Table();
        row.left();
        row.add(a).padRight(8);
        row.add(kit.sign(Shape.EXCHANGE, 14, Palette.MUTED)).padRight(8);
        row.add(b).padRight(8);
        row.add(kit.button("hand-note", kit.text("lesson.check.note"), () -> {
            classroom.handshakes().note(game, a.getSelectedIndex(), b.getSelectedIndex());
            classroom.save();
            show();
        }));
        return row;
    }

    private SelectBox<String> box(String name, List<Integer> blocs, int chosen) {
        SelectBox<String> box = new SelectBox<>(kit.skin());
        box.setName(name);
        box.setItems(blocs.stream().map(words::code).toArray(String[]::new));
        box.setSelectedIndex(chosen);
        return box;
    }

    private void show() {
        findings.clearChildren();
        List<Handshakes.Finding> all = classroom.handshakes().check(game, words);
        for (Handshakes.Finding finding : all) {
            findings.add(kit.sign(sign(finding.status()), 12, color(finding.status()))).top().padTop(5).padRight(9);
            Rich rich = Prose.rich(finding.text());
            if (finding.aloud()) {
                rich = rich.text("  ").link("strike-" + finding.pair().a() + "-" + finding.pair().b(), kit.text("lesson.check.strike"), () -> {
                    classroom.handshakes().strike(finding.pair());
                    classroom.save();
                    show();
                });
            }
            findings.add(kit.prose(rich, Type.BODY)).growX().padBottom(4).row();
        }
        if (all.isEmpty()) {
            findings.add(kit.prose(kit.text("lesson.check.none"), Type.SMALL, Palette.MUTED)).growX();
        }
    }

    private static Shape sign(Handshakes.Status status) {
        return switch (status) {
            case SEALED -> Shape.CHECK;
            case UNANSWERED -> Shape.EXCHANGE;
            case REFUSED -> Shape.TIMES;
            case NOT_ENTERED -> Shape.DASH;
        };
    }

    private static Color color(Handshakes.Status status) {
        return switch (status) {
            case SEALED -> Palette.TEAL;
            case UNANSWERED, NOT_ENTERED -> Palette.AMBER;
            case REFUSED -> Palette.CORAL;
        };
    }
}
