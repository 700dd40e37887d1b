package org.plenary.desktop.screen.settings;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.CheckBox;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.nio.file.Path;
import java.util.function.Function;
import org.plenary.core.model.Bloc;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.asset.BlocLook.Vision;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Sounds;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.screen.Languages;
import org.plenary.desktop.screen.Help;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Sign;
import org.plenary.desktop.ui.Stepper;
import org.plenary.desktop.ui.Toast;

/** Language, size of text, motion, window and folder; what is chosen holds at once. */
public final class SettingsScreen extends PlenaryScreen {
    private static final int LEAST_TENTHS = 9;
    private static final int MOST_TENTHS = 13;
    private static final int MOST_LOUD = 10;

    /** The settings, to be opened over another screen. */
    public SettingsScreen(PlenaryGame game) {
        super(game);
    }

    @Override
    protected void build(Kit kit, Table root) {
        root.pad(12, 16, 14, 16).top();
        Table head = new Table();
        head.add(kit.ghost("back", kit.text("back"), game()::back)).padRight(14);
        head.add(kit.label(kit.text("settings.title"), Type.HEADING)).left().expandX();
        root.add(head).growX().padBottom(14).row();
        Settings settings = game().settings();
        Panel panel = new Panel(kit, "settings");
        Table columns = new Table();
        columns.add(panel).grow().uniformX().top().padRight(12);
        row(kit, panel, "language", Languages.choice(kit, game()));
        Stepper size = new Stepper(kit, "text-size", LEAST_TENTHS, MOST_TENTHS, Math.round(settings.textScale() * 10),
                tenths -> kit.quantities().percent(tenths / 10.0, 0), tenths -> change(s -> s.withTextScale(tenths / 10f)));
        row(kit, panel, "textSize", size);
        row(kit, panel, "projector", box(kit, "projector", settings.projector(), s -> s.withProjector(!s.projector())));
        row(kit, panel, "vision", vision(kit, settings));
        panel.add(blocs(kit)).colspan(2).growX().row();
        panel = new Panel(kit, "settings-more");
        columns.add(panel).grow().uniformX().top();
        Stepper sound = new Stepper(kit, "sound", 0, MOST_LOUD, Math.round(settings.sound() * MOST_LOUD),
                tenths -> tenths == 0 ? kit.text("settings.off") : kit.quantities().percent((double) tenths / MOST_LOUD, 0), this::loud);
        row(kit, panel, "sound", sound);
        row(kit, panel, "motion", box(kit, "motion", settings.reducedMotion(), s -> s.withReducedMotion(!s.reducedMotion())));
        row(kit, panel, "fullScreen", box(kit, "fullScreen", settings.fullScreen(), s -> s.withFullScreen(!s.fullScreen())));
        Table folders = new Table();
        folders.add(kit.button("open-games", kit.text("settings.open.games"), () -> open(game().home().games()))).growX().padBottom(4).row();
        folders.add(kit.button("open-reports", kit.text("settings.open.reports"), () -> open(game().home().reports()))).growX();
        row(kit, panel, "folder", folders);
        panel.add(kit.prose(game().home().folder().toString(), Type.SMALL, Palette.MUTED)).growX().colspan(2);
        ScrollPane pane = kit.scroll("settings-scroll", columns);
        root.add(pane).grow().row();
        Table foot = new Table();
        foot.add(kit.primary("done", kit.text("settings.done"), game()::back)).minWidth(300).minHeight(46).expandX().right();
        root.add(foot).growX().padTop(12);
        stage().setScrollFocus(pane);
        Help.listen(this, root, "screens.keys", game()::back);
    }

    private static void row(Kit kit, Table panel, String name, Actor control) {
        Table words = new Table();
        words.left();
        words.add(kit.label(kit.text("settings." + name), Type.STRONG)).left().row();
        words.add(kit.prose(kit.text("settings." + name + ".note"), Type.SMALL, Palette.MUTED)).growX();
        panel.add(words).growX().padBottom(16).padRight(20);
        panel.add(control).right().padBottom(16).row();
    }

    private Table vision(Kit kit, Settings settings) {
        Table row = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (Vision each : Vision.values()) {
            TextButton button = kit.toggle("vision-" + each, kit.text("settings.vision." + each));
            button.setChecked(each == settings.vision());
            group.add(button);
            row.add(button).growX().padBottom(4).row();
            Kit.onChange(button, () -> {
                if (button.isChecked() && each != game().settings().vision()) {
                    change(s -> s.withVision(each));
                }
            });
        }
        return row;
    }

    /** All blocs in the colours that are chosen. */
    private static Table blocs(Kit kit) {
        Table row = new Table();
        for (Bloc bloc : ScenarioFiles.load(ScenarioFiles.ids().get(0)).blocs()) {
            row.add(Sign.bloc(kit, bloc.code(), 20)).expandX();
        }
        return row;
    }

    private void loud(int tenths) {
        game().change(game().settings().withSound((float) tenths / MOST_LOUD));
        game().sounds().play(Sounds.Effect.PAPER);
    }

    /** Shows a folder in the system's own window, or says where it is. */
    private void open(Path folder) {
        if (!Gdx.net.openURI(folder.toUri().toString())) {
            Toast.show(game().kit(), stage(), game().kit().text("settings.open.failed", folder.toString()), Toast.Tone.LOSS);
        }
    }

    private CheckBox box(Kit kit, String name, boolean on, Function<Settings, Settings> flip) {
        CheckBox box = kit.checkBox(name, kit.text(on ? "settings.on" : "settings.off"), on);
        Kit.onChange(box, () -> change(flip));
        return box;
    }

    /** A widget is rebuilt by the change that it asks for, so it waits for the end of the frame. */
    private void change(Function<Settings, Settings> other) {
        Gdx.app.postRunnable(() -> game().change(other.apply(game().settings())));
    }
}
