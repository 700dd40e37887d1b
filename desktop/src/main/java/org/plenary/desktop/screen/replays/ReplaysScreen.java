package org.plenary.desktop.screen.replays;

import com.badlogic.gdx.scenes.scene2d.ui.CheckBox;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.journal.Journals;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Saved;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.screen.Navigation;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Sign;

/** The games that were kept, the last one first: look at one, go on with it, or lay two endings side by side. */
public final class ReplaysScreen extends PlenaryScreen {
    private static final int PAIR = 2;

    private final Navigation navigation;
    private final List<Saved> saved = new ArrayList<>();
    private final List<Path> chosen = new ArrayList<>();
    private List<Path> files;
    private Table list;
    private ScrollPane pane;
    private TextButton compare;

    /** The list; the way on is {@code navigation}'s. */
    public ReplaysScreen(Navigation navigation) {
        super(navigation.game());
        this.navigation = navigation;
    }

    @Override
    protected void build(Kit kit, Table root) {
        root.pad(12, 16, 14, 16);
        Table head = new Table();
        head.add(kit.ghost("back", kit.text("back"), navigation::title)).padRight(14);
        head.add(kit.label(kit.text("replays.title"), Type.HEADING)).padRight(18);
        head.add(kit.prose(kit.text("replays.sub"), Type.SMALL, Palette.MUTED)).growX();
        compare = kit.primary("compare", kit.text("replays.compare"), () -> navigation.compare(chosen.get(0), chosen.get(1)));
        head.add(compare).padLeft(14).minHeight(44);
        root.add(head).growX().padBottom(10).row();
        list = new Table();
        list.top();
        pane = kit.scroll("saved", list);
        root.add(pane).grow();
        Help.listen(this, root, "screens.keys", navigation::title);
        stage().setScrollFocus(pane);
        if (files == null) {
            list.add(kit.label(kit.text("replays.reading"), Type.BODY, Palette.MUTED)).pad(20);
            work(() -> Journals.in(game().home().games()), found -> {
                files = found;
                show();
                read();
            });
        } else {
            show();
        }
    }

    /** Reads the next journal that has not been read, and so on, each in its turn. */
    private void read() {
        if (saved.size() < files.size()) {
            Path next = files.get(saved.size());
            work(() -> Saved.of(next), found -> {
                saved.add(found);
                row(game().kit(), found);
                read();
            });
        } else {
            show();
        }
    }

    private void show() {
        Kit kit = game().kit();
        list.clearChildren();
        saved.forEach(each -> row(kit, each));
        if (files.isEmpty()) {
            list.add(kit.prose(kit.text("replays.none"), Type.BODY, Palette.MUTED)).growX().pad(20);
        } else if (saved.size() < files.size()) {
            list.add(kit.label(kit.text("replays.reading"), Type.SMALL, Palette.MUTED)).left().pad(8);
        }
        showCompare();
    }

    private void showCompare() {
        compare.setDisabled(chosen.size() != PAIR);
    }

    private void row(Kit kit, Saved each) {
        Scenario scenario = each.scenario().orElseGet(() -> ScenarioFiles.load(ScenarioFiles.ids().get(0)));
        Words words = new Words(scenario, kit.messages());
        String name = each.file().getFileName().toString();
        Table card = new Table();
        card.setName("saved-" + name);
        card.setBackground(kit.drawable("panel"));
        card.pad(8, 14, 8, 14);
        Table marks = new Table();
        for (int bloc : each.persons()) {
            marks.add(Sign.bloc(kit, words.code(bloc), 20)).padRight(4);
        }
        card.add(marks).width(kit.wide(44)).left();
        Table text = new Table();
        Table title = new Table();
        title.add(kit.label(each.title(words), Type.STRONG)).padRight(14);
        title.add(kit.label(each.date(), Type.SMALL, Palette.MUTED)).padRight(14);
        title.add(kit.label(each.scenario().isPresent() ? name : "", Type.SMALL, Palette.DISABLED)).left().expandX();
        text.add(title).growX().row();
        if (!each.about(words).isEmpty()) {
            text.add(kit.prose(each.about(words), Type.SMALL, Palette.TEXT)).growX().row();
        }
        each.fault().ifPresent(fault -> {
            Table wrong = new Table();
            wrong.add(kit.sign(Shape.TIMES, 11, Palette.CORAL)).top().padTop(5).padRight(7);
            wrong.add(kit.prose(fault.text(kit.messages()), Type.SMALL, Palette.CORAL)).growX();
            text.add(wrong).growX().padTop(3).row();
        });
        card.add(text).growX().padRight(14);
        actions(kit, card, each, scenario, words, name);
        list.add(card).growX().padBottom(8).padRight(8).row();
    }

    private void actions(Kit kit, Table card, Saved each, Scenario scenario, Words words, String name) {
        if (each.over() && each.fault().isEmpty()) {
            CheckBox box = kit.checkBox("choose-" + name, kit.text("replays.choose"), chosen.contains(each.file()));
            Kit.onChange(box, () -> choose(each, box));
            card.add(box).padRight(14);
        }
        if (each.resumable()) {
            card.add(kit.button("resume-" + name, kit.text("replays.resume"), () -> navigation.resume(each.file()))).padRight(8);
        }
        if (each.fault().isPresent() && each.from() >= 0 && !each.persons().isEmpty()) {
            card.add(kit.button("rescue-" + name, kit.text("replays.rescue", words.cop(scenario.cops().get(each.from()))),
                    () -> navigation.fork(each.file(), each.from(), Optional.empty()))).padRight(8);
        }
        if (each.opened() > 0) {
            card.add(kit.button("watch-" + name, kit.text("replays.watch"), () -> navigation.watch(each.file())));
        }
    }

    /** Two can be compared if the same blocs play the same scenario; a third choice takes the place of the first. */
    private void choose(Saved each, CheckBox box) {
        chosen.remove(each.file());
        if (box.isChecked()) {
            chosen.removeIf(other -> !comparable(each, other));
            while (chosen.size() >= PAIR) {
                chosen.remove(0);
            }
            chosen.add(each.file());
        }
        for (Saved other : saved) {
            CheckBox found = list.findActor("choose-" + other.file().getFileName());
            if (found != null) {
                found.setProgrammaticChangeEvents(false);
                found.setChecked(chosen.contains(other.file()));
                found.setProgrammaticChangeEvents(true);
            }
        }
        showCompare();
    }

    private boolean comparable(Saved each, Path other) {
        return saved.stream().filter(s -> s.file().equals(other)).anyMatch(s -> s.scenario().get().id().equals(each.scenario().get().id()));
    }

    /** Whether every journal has been read; for tests. */
    public boolean settled() {
        return files != null && saved.size() == files.size();
    }
}
