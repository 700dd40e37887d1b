package org.plenary.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import org.plenary.core.text.Language;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Kit;

/** The name of the game, its language, and the way out; shown until the title screen takes its place. */
final class OpeningScreen extends PlenaryScreen {
    OpeningScreen(PlenaryGame game) {
        super(game);
    }

    @Override
    protected void build(Kit kit, Table root) {
        Table languages = new Table();
        languages.defaults().padLeft(4);
        ButtonGroup<TextButton> choice = new ButtonGroup<>();
        for (Language language : Language.values()) {
            TextButton button = kit.tab("language-" + language.tag(), language.ownName());
            button.setChecked(language == game().settings().language());
            choice.add(button);
            languages.add(button);
            Kit.onChange(button, () -> {
                if (button.isChecked() && language != game().settings().language()) {
                    game().change(game().settings().withLanguage(language));
                }
            });
        }
        root.pad(16, 24, 24, 24);
        root.add(languages).right().expandX().top().row();
        root.add().expandY().row();
        root.add(kit.label(kit.text("desktop.title"), Type.DISPLAY)).row();
        root.add(kit.label(kit.text("desktop.title.sub"), Type.LEAD, Palette.MUTED)).padTop(8).row();
        root.add(kit.button("quit", kit.text("desktop.quit"), Gdx.app::exit)).minWidth(180).padTop(40).row();
        root.add().expandY();
    }
}
