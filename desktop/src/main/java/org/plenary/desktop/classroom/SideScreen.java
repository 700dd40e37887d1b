package org.plenary.desktop.classroom;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Button.ButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Command;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Line;
import org.plenary.desktop.present.lesson.Side;
import org.plenary.desktop.present.lesson.SideView;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.screen.RoundScreen;
import org.plenary.desktop.ui.BarRow;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Sign;

/** The desk of science or of the press: who they are, what they can do today, to whom, and what it would change. */
final class SideScreen extends RoundScreen {
    private final Classroom classroom;
    private final Side side;
    private final List<String> chosen = new ArrayList<>();
    private SideView.Kind kind;
    private boolean speaking;

    SideScreen(Classroom classroom, Side side) {
        super(classroom);
        this.classroom = classroom;
        this.side = side;
    }

    /** Whether it may speak now; otherwise it only reads what it is there for. */
    private boolean turn() {
        return side.asked(played());
    }

    @Override
    protected void fill(Kit kit, Table body) {
        SideView view = SideView.of(played(), side, words());
        if (kind == null) {
            kind = view.choices().stream().filter(SideView.Choice::open).map(SideView.Choice::kind).findFirst().orElse(null);
        }
        Table columns = new Table();
        float text = 0.5f + 0.5f * Math.max(1, game().settings().effectiveTextScale());
        columns.add(who(kit, view)).width((turn() ? 480 : READING) * text).growY();
        if (turn()) {
            columns.add(desk(kit)).grow().padLeft(12);
        }
        body.add(columns).grow().padBottom(12).row();
        if (!turn()) {
            body.add(foot(kit, new Table(), kit.text("lesson.briefing.read"), classroom::toRoom)).growX();
            return;
        }
        Table left = new Table();
        left.left();
        left.add(kit.ghost("side-silent", kit.text("lesson.side.silent"), () -> classroom.heard(side)));
        body.add(foot(kit, left, kit.text("lesson.side.speak"), this::speak)).growX();
        allowNext(voice() != null && !speaking);
    }

    /** Who they are, and what they can do; what is done already is grey. */
    private Panel who(Kit kit, SideView view) {
        Panel panel = new Panel(kit, "side-who", view.title());
        Table rows = new Table();
        rows.top();
        rows.add(kit.prose(view.who(), turn() ? Type.BODY : Type.LEAD, Palette.TEXT)).growX().padBottom(14).row();
        rows.add(kit.label(kit.text(turn() ? "lesson.side.today" : "lesson.side.can"), Type.SMALL_STRONG, Palette.ACCENT)).left().padBottom(6).row();
        for (SideView.Choice choice : view.choices()) {
            rows.add(choice(kit, choice)).growX().padBottom(8).row();
        }
        panel.add(kit.scroll("side-who-scroll", rows)).grow();
        return panel;
    }

    private Button choice(Kit kit, SideView.Choice choice) {
        boolean open = turn() && choice.open();
        Button button = button(kit, "side-" + choice.kind(), open && choice.kind() == kind);
        button.pad(8, 12, 8, 12);
        button.add(kit.prose(choice.title(), Type.STRONG, open || !turn() ? Palette.TEXT : Palette.DISABLED)).growX().row();
        button.add(kit.prose(choice.note(), Type.BODY, open || !turn() ? Palette.MUTED : Palette.DISABLED)).growX();
        button.setDisabled(!open);
        Kit.onChange(button, () -> {
            if (open && choice.kind() != kind) {
                kind = choice.kind();
                chosen.clear();
                rebuild();
            }
        });
        return button;
    }

    private static Button button(Kit kit, String name, boolean on) {
        ButtonStyle style = new ButtonStyle();
        Color edge = on ? Palette.ACCENT : Palette.HAIRLINE;
        style.up = kit.sheet().box(6, on ? ON : Palette.CONTROL, edge, 1);
        style.over = on ? style.up : kit.sheet().box(6, OVER, Palette.ACCENT, 1);
        Button button = new Button(style);
        button.setName(name);
        return button;
    }

    private static final float READING = 860;
    private static final Color ON = Palette.mix(Palette.CONTROL, Palette.ACCENT, 0.25f);
    private static final Color OVER = Palette.mix(Palette.CONTROL, Palette.ACCENT, 0.1f);

    /** Whom it is about, and what it would change. */
    private Panel desk(Kit kit) {
        Panel panel = new Panel(kit, "side-desk", kit.text(kind == null ? "lesson.side.none" : "lesson.side." + kind + ".whom"));
        Table rows = new Table();
        rows.top();
        if (kind != null && kind.blocs() > 0) {
            rows.add(kit.prose(kit.text("lesson.side." + kind + ".bar"), Type.SMALL, Palette.MUTED)).growX().padBottom(6).row();
            for (SideView.Target target : SideView.targets(played(), kind, words())) {
                rows.add(target(kit, target)).growX().padBottom(5).padRight(8).row();
            }
        }
        panel.add(kit.scroll("side-desk-scroll", rows)).grow().row();
        Table says = new Table();
        says.setName("side-says");
        Voice voice = voice();
        if (voice != null) {
            says.add(kit.prose(words().spoken(voice), Type.LEAD, Palette.TEXT)).growX().padBottom(4).row();
            for (Line line : SideView.effects(played(), side, voice, words())) {
                says.add(kit.prose(Prose.rich(line), Type.BODY)).growX().row();
            }
        } else if (kind != null) {
            says.add(kit.prose(kit.text("lesson.side." + kind + ".choose"), Type.BODY, Palette.AMBER)).growX().row();
        }
        panel.add(says).growX().padTop(8);
        return panel;
    }

    private Button target(Kit kit, SideView.Target target) {
        boolean on = chosen.contains(target.code());
        Button row = button(kit, "side-bloc-" + target.code(), on);
        row.pad(5, 12, 5, 12);
        row.add(Sign.bloc(kit, target.code(), 16)).padRight(10);
        row.add(kit.prose(target.name(), on ? Type.STRONG : Type.BODY, Palette.TEXT)).growX();
        row.add(new BarRow(kit, 0, 1, target.value(), kit.look(target.code()).color())).width(110).padLeft(8);
        row.add(kit.label(target.says(), Type.SMALL, Palette.MUTED)).minWidth(kit.wide(58)).right().padLeft(8);
        Kit.onChange(row, () -> {
            if (!chosen.remove(target.code())) {
                if (chosen.size() == kind.blocs()) {
                    chosen.remove(0);
                }
                chosen.add(target.code());
            }
            rebuild();
        });
        return row;
    }

    /** What would be said; null as long as somebody has to be chosen. */
    private Voice voice() {
        return kind == null || chosen.size() < kind.blocs() ? null : kind.voice(List.copyOf(chosen));
    }

    private void speak() {
        Voice voice = voice();
        if (voice == null || speaking) {
            return;
        }
        speaking = true;
        allowNext(false);
        work(() -> session().act(new Command.Speak(side.seat(), voice)), result -> classroom.heard(side));
    }
}
