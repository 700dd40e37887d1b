package org.plenary.desktop.screen.replays;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Button.ButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.ImageButton;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.JournalException;
import org.plenary.core.model.Bloc;
import org.plenary.core.report.Debrief;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.ChartsView;
import org.plenary.desktop.present.Replay;
import org.plenary.desktop.present.Saved;
import org.plenary.desktop.present.TopBar;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.screen.Navigation;
import org.plenary.desktop.screen.Prose;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.ProgressCard;
import org.plenary.desktop.ui.Scrubber;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.Toast;

/** A saved game, to look at moment by moment; any conference of it can be played once more, otherwise. */
public final class ReplayScreen extends PlenaryScreen {
    private static final float STOP_SECONDS = 1.4f;
    private static final float LIST_WIDTH = 350;
    private static final int SEAT_COLUMNS = 4;

    private final Navigation navigation;
    private final Path file;
    private Game whole;
    private Debrief debrief;
    private Replay replay;
    private ChartsView curves;
    private Words words;
    private int at;
    private View.Tab tab = View.Tab.MAP;
    private boolean playing;
    private float wait;
    private volatile double read;
    private ProgressCard progress;
    private PlenaryGame.Task reading;

    private Scrubber scrubber;
    private ImageButton play;
    private Label where;
    private Label state;
    private Panel moments;
    private Table lines;
    private ScrollPane pane;
    private int shownChapter;
    private boolean unscrolled;
    private View view;
    private TextButton fork;

    /** The game that a journal holds. */
    public ReplayScreen(Navigation navigation, Path file) {
        super(navigation.game());
        this.navigation = navigation;
        this.file = file;
    }

    @Override
    protected void build(Kit kit, Table root) {
        root.pad(12, 16, 12, 16);
        root.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                return press(key);
            }
        });
        stage().setKeyboardFocus(root);
        if (whole == null) {
            progress = ProgressCard.open(kit, stage(), kit.text("replays.opening"), () -> {
                reading.cancel();
                navigation.replays();
            });
            if (reading == null) {
                read();
            }
            return;
        }
        words = new Words(whole.scenario(), kit.messages());
        replay = Replay.of(whole, Math.max(0, whole.seats().person()), words);
        curves = ChartsView.of(whole, null);
        shownChapter = -1;
        at = Math.min(at, replay.stops().size() - 1);
        root.add(head(kit)).growX().padBottom(10).row();
        Table body = new Table();
        body.add(moments(kit)).width(LIST_WIDTH * Math.min(1.2f, game().settings().effectiveTextScale())).growY().padRight(12);
        body.add(stage(kit)).grow();
        root.add(body).grow().padBottom(10).row();
        root.add(foot(kit)).growX();
        go(at);
    }

    private void read() {
        reading = work(() -> {
            try {
                return Saved.read(file, share -> read = share);
            } catch (JournalException e) {
                return new Saved.Read(null, Optional.of(e));
            }
        }, found -> {
            progress.close();
            if (found.game() == null) {
                String text = found.fault().get().text(game().kit().messages());
                navigation.replays();
                Toast.show(game().kit(), game().screen().stage(), text, Toast.Tone.LOSS);
                return;
            }
            whole = found.game();
            rebuild();
            found.fault().ifPresent(fault -> Toast.show(game().kit(), stage(), fault.text(game().kit().messages()), Toast.Tone.LOSS));
            if (whole.state().phase() == Phase.DEBRIEF) {
                work(() -> Debrief.of(whole), done -> {
                    debrief = done;
                    showView();
                });
            }
        });
    }

    private Table head(Kit kit) {
        Table head = new Table();
        head.add(kit.ghost("back", kit.text("back"), navigation::replays)).padRight(14);
        head.add(kit.label(words.title(), Type.HEADING)).padRight(16);
        where = kit.label("", Type.LEAD, Palette.MUTED);
        head.add(where).left().expandX();
        state = kit.label("", Type.STRONG, Palette.TEXT);
        head.add(state).right();
        return head;
    }

    private Panel moments(Kit kit) {
        moments = new Panel(kit, "moments");
        lines = new Table();
        lines.top();
        pane = kit.scroll("moments-scroll", lines);
        moments.add(pane).grow();
        return moments;
    }

    private Panel stage(Kit kit) {
        Panel panel = new Panel(kit, "replay-stage");
        panel.pad(4, 8, 10, 8);
        Table tabs = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (View.Tab each : View.Tab.values()) {
            TextButton button = kit.tab("tab-" + each, kit.text("replays.tab." + each));
            button.setChecked(each == tab);
            group.add(button);
            tabs.add(button);
            Kit.onChange(button, () -> {
                if (button.isChecked() && tab != each) {
                    tab = each;
                    showView();
                }
            });
        }
        tabs.add().growX();
        panel.add(tabs).left().growX().padBottom(6).row();
        view = new View(kit, words);
        panel.add(view).grow();
        return panel;
    }

    private Table foot(Kit kit) {
        Table foot = new Table();
        foot.add(kit.icon("chapter-back", Shape.SKIP_BACK, kit.text("replays.chapter.back"), () -> chapter(-1))).size(40).padRight(4);
        foot.add(kit.icon("step-back", Shape.CHEVRON_LEFT, kit.text("replays.step.back"), () -> go(at - 1))).size(40).padRight(4);
        play = kit.icon("play", playing ? Shape.PAUSE : Shape.PLAY, kit.text("replays.play"), this::play);
        foot.add(play).size(40).padRight(4);
        foot.add(kit.icon("step", Shape.CHEVRON_RIGHT, kit.text("replays.step"), () -> go(at + 1))).size(40).padRight(4);
        foot.add(kit.icon("chapter", Shape.SKIP, kit.text("replays.chapter.next"), () -> chapter(1))).size(40).padRight(16);
        scrubber = new Scrubber(kit, "scrubber", replay.stops().size() - 1,
                replay.chapters().stream().map(chapter -> new Scrubber.Mark(chapter.first(), chapter.name())).toList(), this::go);
        foot.add(scrubber).growX().padRight(16);
        fork = kit.primary("fork", "", this::fork);
        foot.add(fork).minWidth(kit.wide(240)).minHeight(46);
        return foot;
    }

    /** Goes to a moment, as far as there is one. */
    private void go(int stop) {
        at = Math.max(0, Math.min(replay.stops().size() - 1, stop));
        scrubber.setValue(at);
        Replay.Chapter chapter = replay.chapter(at);
        Game then = replay.at(at);
        TopBar bar = TopBar.of(then, null, words);
        String step = bar.steps().get(bar.current()).name();
        where.setText(bar.detail().isEmpty() ? game().kit().text("replays.where.step", chapter.title(), step)
                : game().kit().text("replays.where.detail", chapter.title(), step, bar.detail()));
        state.setText(game().kit().text("replays.state", bar.ppm(), bar.now()));
        fork.setText(game().kit().text("replays.fork", chapter.name()));
        showMoments();
        showView();
    }

    private void showMoments() {
        Kit kit = game().kit();
        int chapter = replay.stops().get(at).chapter();
        int first = replay.chapters().get(chapter).first();
        if (chapter != shownChapter) {
            shownChapter = chapter;
            lines.clearChildren();
            ButtonStyle style = new ButtonStyle();
            style.over = kit.drawable("row-over");
            style.checked = kit.drawable("row");
            for (int i = first; i < replay.end(chapter); i++) {
                Replay.Stop stop = replay.stops().get(i);
                int target = i;
                Button row = new Button(style);
                row.setName("moment-" + i);
                row.setProgrammaticChangeEvents(false);
                row.pad(4, 8, 4, 8);
                row.add(kit.sign(stop.kind() == Replay.Kind.YEAR ? Shape.DISC : stop.kind() == Replay.Kind.STEP ? Shape.SQUARE
                        : Shape.CHEVRON_RIGHT, 9, Palette.MUTED)).top().padTop(6).padRight(8);
                row.add(kit.prose(Prose.rich(stop.line()), Type.SMALL)).growX();
                Kit.onChange(row, () -> go(target));
                lines.add(row).growX().padRight(8).padBottom(1).row();
            }
        }
        for (int i = first; i < replay.end(chapter); i++) {
            Button row = lines.findActor("moment-" + i);
            row.setChecked(i == at);
        }
        unscrolled = true;
    }

    private void showView() {
        if (view != null) {
            view.show(tab, replay.at(at), replay.you(), curves, debrief);
        }
    }

    private void chapter(int step) {
        int chapter = replay.stops().get(at).chapter();
        int first = replay.chapters().get(chapter).first();
        if (step < 0 && at > first) {
            go(first);
        } else if (chapter + step >= 0 && chapter + step < replay.chapters().size()) {
            go(replay.chapters().get(chapter + step).first());
        } else {
            go(step < 0 ? 0 : replay.stops().size() - 1);
        }
    }

    private void play() {
        playing = !playing && at < replay.stops().size() - 1;
        wait = STOP_SECONDS;
        play.getStyle().imageUp = game().kit().skin().sign(playing ? Shape.PAUSE : Shape.PLAY, 14, Palette.TEXT);
    }

    @Override
    protected void update(float seconds) {
        if (whole == null) {
            game().stir();
            progress.show((float) read);
            return;
        }
        if (unscrolled && lines.getHeight() > 0) { // where a line is, is known when it has been laid out
            unscrolled = false;
            lines.validate();
            Actor line = lines.findActor("moment-" + at);
            pane.scrollTo(0, line.getY(), 1, line.getHeight());
        }
        if (playing) {
            game().stir();
            wait -= seconds;
            if (wait <= 0) {
                wait = STOP_SECONDS;
                go(at + 1);
                if (at == replay.stops().size() - 1) {
                    play();
                }
            }
        }
    }

    private boolean press(int key) {
        if (key == Keys.ESCAPE) {
            navigation.replays();
            return true;
        }
        if (whole == null) {
            return false;
        }
        if (key == Keys.SLASH) {
            Help.open(game().kit(), stage(), "replays.keys");
            return true;
        }
        switch (key) {
            case Keys.SPACE -> play();
            case Keys.LEFT -> go(at - 1);
            case Keys.RIGHT -> go(at + 1);
            case Keys.PAGE_UP -> chapter(-1);
            case Keys.PAGE_DOWN -> chapter(1);
            case Keys.HOME -> go(0);
            case Keys.END -> go(replay.stops().size() - 1);
            default -> {
                int number = key - Keys.NUM_1;
                if (number < 0 || number >= View.Tab.values().length) {
                    return false;
                }
                TextButton button = stage().getRoot().findActor("tab-" + View.Tab.values()[number]);
                button.setChecked(true);
            }
        }
        return true;
    }

    /** Asks who plays on, and plays on from the conference that is shown. */
    private void fork() {
        Kit kit = game().kit();
        Replay.Chapter chapter = replay.chapter(at);
        Table card = new Table();
        card.setName("fork-card");
        card.setBackground(kit.drawable("card"));
        card.add(kit.label(kit.text("replays.fork.title"), Type.TITLE)).left().padBottom(8).row();
        card.add(kit.prose(kit.text("replays.fork.body", chapter.title()), Type.BODY, Palette.TEXT)).width(620).left().padBottom(12).row();
        Table seats = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        List<TextButton> buttons = new ArrayList<>();
        for (Bloc bloc : whole.scenario().blocs()) {
            int b = whole.scenario().indexOf(bloc.code());
            TextButton button = kit.toggle("fork-" + bloc.code(), words.bloc(b));
            button.setChecked(b == replay.you());
            button.clearChildren();
            button.add(Sign.bloc(kit, bloc.code(), 14)).padRight(8);
            button.add(button.getLabel());
            group.add(button);
            buttons.add(button);
            seats.add(button).growX().uniformX().pad(0, 0, 6, 6);
            if (buttons.size() % SEAT_COLUMNS == 0) {
                seats.row();
            }
        }
        card.add(seats).growX().padBottom(14).row();
        Overlay overlay = Overlay.open(kit, stage(), "fork-overlay", card, true, () -> {});
        Table foot = new Table();
        foot.add(kit.button("fork-cancel", kit.text("desktop.cancel"), overlay::close)).padRight(10);
        foot.add(kit.primary("fork-begin", kit.text("replays.fork.begin"), () -> {
            int bloc = group.getCheckedIndex();
            overlay.close();
            navigation.fork(file, chapter.round(), seats(bloc));
        }));
        card.add(foot).right();
    }

    /** Who plays on: those who did so far, or another bloc alone. */
    private Optional<Seats> seats(int bloc) {
        if (whole.seats().isPerson(bloc)) {
            return Optional.empty();
        }
        String name = whole.seats().person() >= 0 && whole.seats().byBloc().get(whole.seats().person()) instanceof Seat.Person person
                ? person.name() : words.bloc(bloc);
        return Optional.of(Seats.allAi(whole.scenario()).withPerson(whole.scenario(), words.code(bloc), name));
    }

    /** Whether the game is there, its ending included; for tests. */
    public boolean settled() {
        return whole != null && (debrief != null || whole.state().phase() != Phase.DEBRIEF);
    }

    /** Index of the moment that is shown; for tests. */
    public int at() {
        return at;
    }
}
