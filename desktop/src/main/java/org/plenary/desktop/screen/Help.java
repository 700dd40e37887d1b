package org.plenary.desktop.screen;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.utils.Align;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Glossary;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;
import org.plenary.desktop.ui.Rich;

/** What {@code ?} opens on every screen of a game: the words of the talks, and the keys. */
public final class Help {
    private static final float WIDTH = 640;
    private static final float HEIGHT = 430;

    private Help() {}

    /**
     * Opens the help.
     *
     * @param keys key of the message that lists the screen's keys, apart by bars: the key, an equals sign, what it does
     */
    public static void open(Kit kit, Stage stage, String keys) {
        open(kit, stage, keys, null);
    }

    /** Opens the help at a word. */
    public static void word(Kit kit, Stage stage, String id) {
        open(kit, stage, null, id);
    }

    /** A word of the text that explains itself when it is clicked. */
    public static Rich term(Kit kit, Stage stage, String id, String text) {
        return Rich.EMPTY.link("term-" + id, text, () -> word(kit, stage, id));
    }

    /** The same, in the words of the glossary. */
    public static Rich term(Kit kit, Stage stage, String id) {
        return term(kit, stage, id, Glossary.entry(kit.messages(), id).title());
    }

    /**
     * Gives a screen outside a game its two keys: Escape goes back, and the question mark opens these words and keys.
     *
     * @param keys message with the keys of the screen
     */
    public static void listen(PlenaryScreen screen, Actor root, String keys, Runnable escape) {
        root.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key == Keys.ESCAPE) {
                    escape.run();
                } else if (key == Keys.SLASH) {
                    open(screen.game().kit(), screen.stage(), keys);
                }
                return key == Keys.ESCAPE || key == Keys.SLASH;
            }
        });
        screen.stage().setKeyboardFocus(root);
    }

    /** A remark, and after it words of it that explain themselves. */
    public static Rich remark(Kit kit, Stage stage, String text, String... ids) {
        Rich rich = Rich.EMPTY.muted(text);
        for (String id : ids) {
            rich = rich.text("  ").plus(term(kit, stage, id));
        }
        return rich;
    }

    private static void open(Kit kit, Stage stage, String keys, String id) {
        Table card = new Table();
        card.setName("help-card");
        card.setBackground(kit.drawable("card"));
        Container<ScrollPane> page = new Container<ScrollPane>().fill();
        Table head = new Table();
        head.left();
        ButtonGroup<TextButton> tabs = new ButtonGroup<>();
        tab(kit, head, tabs, "help-words", kit.text("glossary.heading"), () -> page.setActor(words(kit, id)));
        if (keys != null) {
            tab(kit, head, tabs, "help-keys", kit.text("desktop.table.keys.title"), () -> page.setActor(keys(kit, keys)));
        }
        card.add(head).growX().padBottom(10).row();
        card.add(page).size(WIDTH, HEIGHT).padBottom(12).row();
        page.setActor(words(kit, id));
        Overlay overlay = Overlay.open(kit, stage, "help-overlay", card, true, () -> {});
        card.add(kit.button("help-close", kit.text("desktop.close"), overlay::close)).right();
        card.validate();
        if (id != null) {
            card.validate();
            Table list = (Table) page.getActor().getActor();
            var word = list.findActor("word-" + id);
            page.getActor().scrollTo(0, word.getY() - 40, word.getWidth(), word.getHeight() + 80, false, true);
            page.getActor().updateVisualScroll();
        }
        stage.setScrollFocus(page.getActor());
    }

    private static void tab(Kit kit, Table head, ButtonGroup<TextButton> tabs, String name, String text, Runnable show) {
        TextButton button = kit.tab(name, text);
        tabs.add(button);
        head.add(button).padRight(6);
        Kit.onChange(button, () -> {
            if (button.isChecked()) {
                show.run();
            }
        });
    }

    private static ScrollPane words(Kit kit, String chosen) {
        Table list = new Table();
        list.top();
        for (Glossary.Entry entry : Glossary.of(kit.messages())) {
            Table row = new Table();
            row.setName("word-" + entry.id());
            row.align(Align.topLeft);
            row.pad(6, 10, 6, 10);
            row.setBackground(entry.id().equals(chosen) ? kit.drawable("row") : null);
            row.add(kit.prose(Rich.EMPTY.strong(entry.title(), entry.id().equals(chosen) ? Palette.AMBER : Palette.ACCENT), Type.BODY)).growX().row();
            row.add(kit.prose(entry.text(), Type.BODY, Palette.TEXT)).growX();
            list.add(row).growX().padRight(8).row();
        }
        return kit.scroll("help-words-scroll", list);
    }

    private static ScrollPane keys(Kit kit, String message) {
        Table list = new Table();
        list.top().left();
        for (String line : (kit.text(message) + "|" + kit.text("desktop.keys.everywhere")).split("\\|")) {
            int at = line.indexOf('=');
            list.add(kit.label(line.substring(0, at), Type.STRONG, Palette.ACCENT)).left().padRight(24).padBottom(4);
            list.add(kit.label(line.substring(at + 1), Type.BODY)).left().growX().padBottom(4).row();
        }
        return kit.scroll("help-keys-scroll", list);
    }
}
