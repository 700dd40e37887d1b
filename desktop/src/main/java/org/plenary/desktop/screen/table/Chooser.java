package org.plenary.desktop.screen.table;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.Window;
import com.badlogic.gdx.scenes.scene2d.ui.Window.WindowStyle;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.function.IntConsumer;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Kit;

/** A short list of values under the word that they replace; one is picked, or Escape leaves all as it is. */
final class Chooser extends Window {
    private static final float MOST_HEIGHT = 330;

    private final Actor before;

    private Chooser(Kit kit, Stage stage, List<String> values, int current, IntConsumer onPick) {
        super("", new WindowStyle(kit.skin().font(Type.BODY), Palette.TEXT, kit.drawable("card")));
        before = stage.getKeyboardFocus();
        setName("chooser");
        setModal(true);
        setMovable(false);
        setKeepWithinStage(true);
        getTitleTable().setVisible(false);
        pad(8, 8, 8, 8);
        Table list = new Table();
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            TextButton button = kit.button("choice-" + i, values.get(i), i == current ? "default" : "ghost", () -> {
                close();
                onPick.accept(index);
            });
            button.getLabel().setAlignment(Align.left);
            button.pad(5, 12, 5, 12);
            list.add(button).growX().row();
        }
        ScrollPane pane = kit.scroll("choices", list);
        add(pane).maxHeight(MOST_HEIGHT).grow();
        addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key == Keys.ESCAPE) {
                    close();
                    return true;
                }
                return false;
            }

            @Override
            public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
                if (x < 0 || y < 0 || x > getWidth() || y > getHeight()) {
                    close();
                }
                return true;
            }
        });
    }

    /**
     * Opens a list.
     *
     * @param at the actor whose word is replaced
     * @param current index of the value it has now
     */
    static void open(Kit kit, Actor at, List<String> values, int current, IntConsumer onPick) {
        Stage stage = at.getStage();
        Chooser chooser = new Chooser(kit, stage, values, current, onPick);
        chooser.pack();
        Vector2 corner = at.localToStageCoordinates(new Vector2(0, 0));
        float below = corner.y - chooser.getHeight() - 4;
        float y = below >= 4 ? below : Math.min(stage.getHeight() - chooser.getHeight() - 4, corner.y + at.getHeight() + 4);
        float x = Math.max(4, Math.min(stage.getWidth() - chooser.getWidth() - 4, corner.x - 12));
        chooser.setPosition(Math.round(x), Math.round(Math.max(4, y)));
        stage.addActor(chooser);
        stage.setKeyboardFocus(chooser.findActor("choice-" + current));
        stage.setScrollFocus(chooser.findActor("choices"));
    }

    private void close() {
        Stage stage = getStage();
        if (stage != null) {
            remove();
            stage.setKeyboardFocus(before != null && before.getStage() == stage ? before : null);
        }
    }
}
