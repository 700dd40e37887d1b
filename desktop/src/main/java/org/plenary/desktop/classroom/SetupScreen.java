package org.plenary.desktop.classroom;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.SelectBox;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.core.model.Cop;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.present.lesson.Lesson;
import org.plenary.desktop.present.lesson.LessonTimer;
import org.plenary.desktop.present.lesson.Place;
import org.plenary.desktop.present.lesson.Side;
import org.plenary.desktop.present.lesson.Step;
import org.plenary.desktop.present.lesson.Timetable;
import org.plenary.desktop.screen.AdvancedCard;
import org.plenary.desktop.screen.Navigation;
import org.plenary.desktop.ui.BlocTag;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Stepper;

/** A lesson before it begins: how long, how many, who sits where, and what will happen at which minute. */
public final class SetupScreen extends PlenaryScreen {
    private static final int USUAL_MINUTES = 45;
    private static final int USUAL_STUDENTS = 24;
    private static final int FIRST_SEED_RANGE = 10_000;
    /** From this scale of text on, a seat takes two rows. */
    private static final float LARGE = 1.15f;
    private static final float SITTER_WIDTH = 216;

    private final Navigation navigation;
    private Lesson lesson;
    private Table plan;
    private Table summary;
    private TextButton begin;
    private ScrollPane seats;
    private float scrolled;

    /** The set-up; the way on is {@code navigation}'s. */
    public SetupScreen(Navigation navigation) {
        super(navigation.game());
        this.navigation = navigation;
        lesson = Lesson.preset(USUAL_MINUTES, USUAL_STUDENTS, 1 + Math.floorMod(System.nanoTime() / 1000, FIRST_SEED_RANGE));
    }

    /** What is chosen; for tests. */
    public Lesson lesson() {
        return lesson;
    }

    @Override
    protected void build(Kit kit, Table root) {
        root.pad(12, 16, 14, 16);
        Table head = new Table();
        head.add(kit.ghost("back", kit.text("back"), navigation::title)).padRight(14);
        head.add(kit.label(kit.text("lesson.title"), Type.HEADING)).padRight(18);
        head.add(kit.prose(kit.text("lesson.setup.sub"), Type.SMALL, Palette.MUTED)).growX();
        root.add(head).growX().padBottom(10).row();
        float scale = 0.4f + 0.6f * Math.max(1, game().settings().effectiveTextScale());
        Table columns = new Table();
        columns.add(kit.scroll("options-scroll", options(kit))).width(276 * scale).growY().padRight(12);
        columns.add(seats(kit)).grow().padRight(12);
        Panel timetable = new Panel(kit, "plan", kit.text("lesson.setup.plan"));
        plan = new Table();
        plan.top();
        timetable.add(kit.scroll("plan-scroll", plan)).grow();
        columns.add(timetable).width(292 * scale).growY();
        root.add(columns).grow().padBottom(12).row();
        Table foot = new Table();
        summary = new Table();
        summary.left();
        foot.add(summary).growX().padRight(16);
        begin = kit.primary("begin", kit.text("round.next", kit.text("lesson.setup.begin")), () -> navigation.begin(lesson));
        begin.padLeft(22).padRight(22);
        foot.add(begin).minWidth(300).minHeight(46);
        root.add(foot).growX();
        root.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key == Keys.ESCAPE) {
                    navigation.title();
                } else if (key == Keys.ENTER && !begin.isDisabled()) {
                    navigation.begin(lesson);
                }
                return key == Keys.ESCAPE || key == Keys.ENTER;
            }
        });
        stage().setKeyboardFocus(root);
        show();
    }

    /** Another lesson; what depends on it is made anew. */
    private void choose(Lesson other) {
        boolean sameSeats = other.places().stream().map(Place::kind).toList().equals(lesson.places().stream().map(Place::kind).toList())
                && other.scenario() == lesson.scenario() && other.sides().stream().map(Place::kind).toList().equals(lesson.sides().stream().map(Place::kind).toList());
        boolean sameShape = other.minutes() == lesson.minutes() && other.students() == lesson.students() && other.days() == lesson.days();
        lesson = other;
        if (sameSeats && sameShape) {
            show();
        } else {
            scrolled = seats.getScrollY();
            rebuild();
            seats.validate();
            seats.setScrollY(scrolled);
            seats.updateVisualScroll();
        }
    }

    private Panel options(Kit kit) {
        Panel panel = new Panel(kit, "options");
        heading(kit, panel, "lesson.setup.minutes");
        Table row = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (int minutes : Lesson.MINUTES) {
            TextButton button = kit.toggle("minutes-" + minutes, String.valueOf(minutes));
            button.setChecked(minutes == lesson.minutes());
            group.add(button);
            row.add(button).growX().uniformX().padRight(6);
            Kit.onChange(button, () -> {
                if (button.isChecked() && minutes != lesson.minutes()) {
                    choose(lesson.preset(minutes, lesson.students()));
                }
            });
        }
        panel.add(row).growX().row();
        panel.add(kit.prose(kit.text("lesson.setup.minutes." + lesson.minutes()), Type.SMALL, Palette.MUTED)).growX().padTop(3).row();
        heading(kit, panel, "lesson.setup.students");
        panel.add(new Stepper(kit, "students", Lesson.LEAST_STUDENTS, Lesson.MOST_STUDENTS, lesson.students(), String::valueOf,
                students -> choose(lesson.preset(lesson.minutes(), students)))).growX().row();
        heading(kit, panel, "lesson.setup.teams");
        panel.add(new Stepper(kit, "team-count", 1, Math.min(Lesson.MOST_TEAMS, lesson.students()), lesson.teams(), String::valueOf,
                teams -> choose(lesson.teams(teams)))).growX().row();
        heading(kit, panel, "lesson.setup.blocs");
        Table blocs = new Table();
        ButtonGroup<TextButton> sizes = new ButtonGroup<>();
        for (boolean twelve : new boolean[] {false, true}) {
            TextButton button = kit.toggle(twelve ? "blocs-12" : "blocs-6", kit.text(twelve ? "lesson.setup.twelve" : "lesson.setup.six"));
            button.setChecked(twelve == lesson.twelve());
            sizes.add(button);
            blocs.add(button).growX().uniformX().padRight(6);
            Kit.onChange(button, () -> {
                if (button.isChecked() && twelve != lesson.twelve()) {
                    choose(lesson.blocs(twelve));
                }
            });
        }
        panel.add(blocs).growX().row();
        heading(kit, panel, "lesson.setup.rounds");
        panel.add(new Stepper(kit, "rounds", 1, Lesson.MOST_ROUNDS, lesson.rounds(), String::valueOf,
                rounds -> choose(lesson.conferences(rounds, lesson.days())))).growX().row();
        heading(kit, panel, "lesson.setup.days");
        panel.add(new Stepper(kit, "days", 1, Lesson.MOST_DAYS, lesson.days(), String::valueOf,
                days -> choose(lesson.conferences(lesson.rounds(), days)))).growX().row();
        panel.add().growY().row();
        panel.add(kit.link("advanced", kit.text("newgame.advanced"), () -> AdvancedCard.open(kit, stage(), new AdvancedCard.Choice(lesson.seed(), lesson.off()),
                choice -> choose(lesson.seeded(choice.seed()).without(choice.off()))))).left().padTop(10);
        return panel;
    }

    private static void heading(Kit kit, Table panel, String key) {
        panel.add(kit.label(kit.text(key), Type.SMALL_STRONG, Palette.ACCENT)).left().padTop(8).padBottom(4).row();
    }

    // Who sits where.

    private Panel seats(Kit kit) {
        Panel panel = new Panel(kit, "seats", kit.text("lesson.setup.seats"));
        Table all = new Table();
        all.add(kit.label(kit.text("lesson.setup.ai"), Type.SMALL, Palette.MUTED)).padRight(8);
        all.add(temperaments(kit, "ai-all", lesson.places().get(0).temperament(), chosen -> {
            lesson = lesson.tempered(chosen);
            rebuild();
        }));
        panel.head().add(all);
        Table rows = new Table();
        rows.top();
        Words words = new Words(lesson.scenario(), kit.messages());
        for (int b = 0; b < lesson.places().size(); b++) {
            rows.add(seat(kit, words, b)).growX().padBottom(6).padRight(8).row();
        }
        rows.add(kit.label(kit.text("lesson.setup.sides"), Type.SMALL_STRONG, Palette.ACCENT)).left().padTop(6).padBottom(5).row();
        for (Side side : Side.values()) {
            rows.add(side(kit, side)).growX().padBottom(6).padRight(8).row();
        }
        seats = kit.scroll("seats-scroll", rows);
        panel.add(seats).grow();
        return panel;
    }

    private Table seat(Kit kit, Words words, int bloc) {
        Place place = lesson.places().get(bloc);
        String code = words.code(bloc);
        Table row = new Table();
        row.setBackground(kit.drawable("well"));
        row.pad(6, 10, 6, 8);
        Table who = new Table();
        who.left();
        who.add(BlocTag.code(kit, code)).left().row();
        who.add(kit.prose(words.name(bloc), Type.SMALL, Palette.MUTED)).growX();
        Table kinds = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (Place.Kind kind : Place.Kind.values()) {
            TextButton button = kit.toggle("seat-" + code + "-" + kind, kit.text("lesson.place." + kind));
            button.setChecked(kind == place.kind());
            group.add(button);
            kinds.add(button).padLeft(6);
            Kit.onChange(button, () -> {
                if (button.isChecked() && kind != lesson.places().get(bloc).kind()) {
                    choose(lesson.seat(bloc, lesson.places().get(bloc).with(kind)));
                }
            });
        }
        boolean large = game().settings().effectiveTextScale() > LARGE;
        row.add(who).growX();
        if (large) {
            row.add(kinds).right().row();
            row.add(sitter(kit, code, bloc)).colspan(2).growX().padTop(6);
        } else {
            row.add(sitter(kit, code, bloc)).width(SITTER_WIDTH).padLeft(8);
            row.add(kinds).right().padLeft(4);
        }
        return row;
    }

    /** Science or the press: students, or the engine. */
    private Table side(Kit kit, Side side) {
        Place place = lesson.sides().get(side.ordinal());
        Table row = new Table();
        row.setBackground(kit.drawable("well"));
        row.pad(6, 10, 6, 8);
        Table who = new Table();
        who.left();
        Table name = new Table();
        name.add(kit.sign(HandOverScreen.sign(side), 14, Palette.ACCENT)).padRight(8);
        name.add(kit.label(kit.text("seat." + side.seat()), Type.STRONG));
        who.add(name).left().row();
        who.add(kit.prose(kit.text("lesson.setup.side." + side), Type.SMALL, Palette.MUTED)).growX();
        Table kinds = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (Place.Kind kind : List.of(Place.Kind.TEAM, Place.Kind.AI)) {
            TextButton button = kit.toggle("side-" + side + "-" + kind, kit.text("lesson.place." + kind));
            button.setChecked(kind == place.kind());
            group.add(button);
            kinds.add(button).padLeft(6);
            Kit.onChange(button, () -> {
                if (button.isChecked() && kind != lesson.sides().get(side.ordinal()).kind()) {
                    choose(lesson.seat(side, lesson.sides().get(side.ordinal()).with(kind)));
                }
            });
        }
        row.add(who).growX();
        boolean large = game().settings().effectiveTextScale() > LARGE;
        if (place.kind() == Place.Kind.TEAM && !large) {
            row.add(name(kit, "name-" + side, place.name(), text -> lesson = lesson.seat(side, lesson.sides().get(side.ordinal()).named(text))))
                    .width(SITTER_WIDTH).padLeft(8);
        }
        row.add(kinds).right().padLeft(4);
        if (place.kind() == Place.Kind.TEAM && large) {
            row.row();
            row.add(name(kit, "name-" + side, place.name(), text -> lesson = lesson.seat(side, lesson.sides().get(side.ordinal()).named(text))))
                    .colspan(2).growX().padTop(6);
        }
        return row;
    }

    private static TextField name(Kit kit, String actor, String name, Consumer<String> onName) {
        TextField field = new TextField(name, kit.skin());
        field.setName(actor);
        field.setMessageText(kit.text("lesson.setup.name"));
        field.setMaxLength(24);
        field.setTextFieldListener((typed, c) -> onName.accept(typed.getText()));
        return field;
    }

    /** The team's name, the AI's temperament, or that nobody sits here. */
    private Table sitter(Kit kit, String code, int bloc) {
        Place place = lesson.places().get(bloc);
        Table cell = new Table();
        cell.left();
        switch (place.kind()) {
            case TEAM -> cell.add(name(kit, "name-" + code, place.name(), text -> lesson = lesson.seat(bloc, lesson.places().get(bloc).named(text)))).growX();
            case AI -> cell.add(temperaments(kit, "ai-" + code, place.temperament(),
                    chosen -> lesson = lesson.seat(bloc, lesson.places().get(bloc).tempered(chosen)))).minWidth(0).growX();
            case CLOSED -> cell.add(kit.prose(kit.text("lesson.place.CLOSED.note"), Type.SMALL, Palette.MUTED)).growX();
        }
        return cell;
    }

    private static SelectBox<String> temperaments(Kit kit, String name, String chosen, Consumer<String> onChange) {
        List<String> names = Temperaments.names().stream().filter(each -> !each.equals("random")).toList();
        SelectBox<String> box = new SelectBox<>(kit.skin());
        box.setName(name);
        box.setItems(names.stream().map(each -> kit.text("lesson.temperament." + each)).toArray(String[]::new));
        box.setSelectedIndex(Math.max(0, names.indexOf(chosen)));
        Kit.onChange(box, () -> onChange.accept(names.get(box.getSelectedIndex())));
        return box;
    }

    // What will happen at which minute.

    private void show() {
        Kit kit = game().kit();
        plan.clearChildren();
        Timetable timetable = lesson.timetable();
        Words words = new Words(lesson.scenario(), kit.messages());
        int round = -1;
        for (Timetable.Slot slot : timetable.slots()) {
            if (slot.round() != round && slot.step() != Step.DEBRIEF && lesson.rounds() > 1) {
                round = slot.round();
                Cop cop = lesson.scenario().cops().get(round);
                plan.add(kit.label(kit.text("lesson.setup.cop", words.cop(cop), cop.year()), Type.SMALL_STRONG, Palette.ACCENT)).colspan(3).left().padTop(6).padBottom(3).row();
            }
            Label at = kit.label(LessonTimer.clock(slot.from()), Type.SMALL_STRONG);
            at.setAlignment(Align.right);
            plan.add(at).top().width(kit.wide(46)).padRight(10);
            plan.add(kit.prose(slot.day() > 0 && lesson.days() > 1 ? kit.text("lesson.setup.day", slot.day(), kit.text("lesson.step." + slot.step()))
                    : kit.text("lesson.step." + slot.step()), Type.SMALL, Palette.TEXT)).growX().padBottom(4);
            plan.add(kit.label(LessonTimer.clock(slot.seconds()), Type.SMALL, Palette.MUTED)).top().right().padLeft(8).padRight(6).row();
        }
        summary.clearChildren();
        boolean tight = timetable.tight(Math.max(1, lesson.teams()));
        String said = !lesson.ready() ? kit.text("lesson.setup.notReady")
                : lesson.even() ? kit.text("lesson.setup.summary", lesson.teams() + lesson.seated().size(), lesson.perTeam())
                : kit.text("lesson.setup.summary.uneven", lesson.teams() + lesson.seated().size(), lesson.perTeam(), lesson.perTeam() + 1);
        if (tight || !lesson.ready()) {
            summary.add(kit.sign(Shape.TRIANGLE, 14, Palette.AMBER)).padRight(10);
        }
        summary.add(kit.prose(tight && lesson.ready() ? said + " " + kit.text("lesson.setup.tight") : said, Type.BODY, Palette.TEXT)).growX();
        begin.setDisabled(!lesson.ready());
    }
}
