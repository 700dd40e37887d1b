package org.plenary.desktop.screen.settings;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.CheckBox;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Function;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.app.Settings;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.screen.Languages;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Stepper;

/** Language, size of text, motion, window and folder; what is chosen holds at once. */
public final class SettingsScreen extends PlenaryScreen {
    private static final float WIDTH = 820;
    private static final int LEAST_TENTHS = 9;
    private static final int MOST_TENTHS = 13;

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
        row(kit, panel, "language", Languages.choice(kit, game()));
        Stepper size = new Stepper(kit, "text-size", LEAST_TENTHS, MOST_TENTHS, Math.round(settings.textScale() * 10),
                tenths -> kit.quantities().percent(tenths / 10.0, 0), tenths -> change(s -> s.withTextScale(tenths / 10f)));
        row(kit, panel, "textSize", size);
        row(kit, panel, "projector", box(kit, "projector", settings.projector(), s -> s.withProjector(!s.projector())));
        row(kit, panel, "motion", box(kit, "motion", settings.reducedMotion(), s -> s.withReducedMotion(!s.reducedMotion())));
        row(kit, panel, "fullScreen", box(kit, "fullScreen", settings.fullScreen(), s -> s.withFullScreen(!s.fullScreen())));
        row(kit, panel, "folder", kit.button("open-folder", kit.text("settings.open"),
                () -> Gdx.net.openURI(game().home().folder().toUri().toString())));
        panel.add(kit.prose(game().home().folder().toString(), Type.SMALL, Palette.MUTED)).growX().colspan(2);
        root.add(panel).width(WIDTH).row();
        Table foot = new Table();
        foot.add(kit.primary("done", kit.text("settings.done"), game()::back)).minWidth(300).minHeight(46).expandX().right();
        root.add(foot).width(WIDTH).padTop(14);
        root.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key == Keys.ESCAPE) {
                    game().back();
                }
                return key == Keys.ESCAPE;
            }
        });
        stage().setKeyboardFocus(root);
    }

    private static void row(Kit kit, Table panel, String name, Actor control) {
        Table words = new Table();
        words.left();
        words.add(kit.label(kit.text("settings." + name), Type.STRONG)).left().row();
        words.add(kit.prose(kit.text("settings." + name + ".note"), Type.SMALL, Palette.MUTED)).growX();
        panel.add(words).growX().padBottom(16).padRight(20);
        panel.add(control).right().padBottom(16).row();
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
