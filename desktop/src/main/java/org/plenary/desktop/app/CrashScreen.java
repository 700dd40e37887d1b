package org.plenary.desktop.app;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Panel;

/** Says that the game has stopped by a fault of its own, and where the details are. */
final class CrashScreen extends PlenaryScreen {
    private final Path file;
    private final PlenaryGame.Played played;

    /** @param played the game that was played, or null */
    CrashScreen(PlenaryGame game, Path file, PlenaryGame.Played played) {
        super(game);
        this.file = file;
        this.played = played;
    }

    @Override
    protected void build(Kit kit, Table root) {
        Panel panel = new Panel(kit, "crash", kit.text("desktop.crash.title"));
        Label body = kit.label(kit.text("desktop.crash.body", file.toString()), Type.BODY);
        body.setWrap(true);
        panel.add(body).width(620).padBottom(12).row();
        if (played != null) {
            panel.add(kit.prose(kit.text("desktop.crash.game", String.valueOf(played.seed()), played.journal().toString()), Type.BODY,
                    Palette.TEXT)).width(620).padBottom(12).row();
        }
        panel.add(kit.prose(kit.text("desktop.crash.version", CrashFile.version()), Type.SMALL, Palette.MUTED)).width(620).padBottom(18).row();
        panel.add(kit.primary("crash-quit", kit.text("desktop.quit"), Gdx.app::exit)).right();
        root.add(panel);
    }
}
