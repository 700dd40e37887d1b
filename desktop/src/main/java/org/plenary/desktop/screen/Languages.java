package org.plenary.desktop.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import org.plenary.core.text.Language;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.ui.Kit;

/** The choice of a language, each by its own name; it takes effect at once. */
public final class Languages {
    private Languages() {}

    /** The choice as a row of tabs, named {@code language-TAG}. */
    public static Table choice(Kit kit, PlenaryGame game) {
        Table row = new Table();
        ButtonGroup<TextButton> group = new ButtonGroup<>();
        for (Language language : Language.values()) {
            TextButton button = kit.tab("language-" + language.tag(), language.ownName());
            button.setChecked(language == game.settings().language());
            group.add(button);
            row.add(button).padLeft(4);
            Kit.onChange(button, () -> {
                if (button.isChecked() && language != game.settings().language()) {
                    Gdx.app.postRunnable(() -> game.change(game.settings().withLanguage(language)));
                }
            });
        }
        return row;
    }
}
