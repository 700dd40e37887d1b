package org.plenary.desktop.app;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Event;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.viewport.ExtendViewport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.plenary.desktop.ui.Focus;
import org.plenary.desktop.ui.Kit;

/**
 * One screen of the game: a stage of at least 1280 by 720 units over the hall at night.
 *
 * <p>{@link #build} fills it, and is called again whenever the language, the text's size or the window's scale
 * changes; so what a person has entered lives in fields of the screen, not in its widgets. A screen is made when it
 * is shown and disposed when another follows; actors that are {@link Disposable} are disposed with it.
 */
public abstract class PlenaryScreen {
    private final PlenaryGame game;
    private final Stage stage;
    private final Ground ground = new Ground();
    private final List<PlenaryGame.Task> tasks = new ArrayList<>();
    private Focus focus;

    /** A screen of the given game. */
    protected PlenaryScreen(PlenaryGame game) {
        this.game = game;
        this.stage = new Stage(new ExtendViewport(PlenaryGame.WIDTH, PlenaryGame.HEIGHT), game.batch());
    }

    /**
     * Fills the screen.
     *
     * @param root an empty table as large as the screen
     */
    protected abstract void build(Kit kit, Table root);

    /** Called before each frame is drawn; one that moves something with time calls {@link PlenaryGame#stir}. */
    protected void update(float seconds) {}

    /** The game this screen belongs to. */
    public final PlenaryGame game() {
        return game;
    }

    /** The stage that holds the widgets. */
    public final Stage stage() {
        return stage;
    }

    /** The keyboard's place on this screen. */
    public final Focus focus() {
        return focus;
    }

    /** Makes all widgets anew. */
    public final void rebuild() {
        Actor before = stage.getKeyboardFocus();
        String focused = before == null ? null : before.getName();
        disposeActors(stage.getRoot());
        stage.clear();
        Table root = new Table();
        root.setName("root");
        root.setFillParent(true);
        stage.addActor(root);
        focus = Focus.on(stage, game.kit());
        stage.addCaptureListener(this::attend);
        build(game.kit(), root);
        if (focused != null) {
            stage.setKeyboardFocus(stage.getRoot().findActor(focused));
        }
    }

    /** Does long work off the render thread; see {@link PlenaryGame#work}. It is cancelled when the screen goes. */
    protected final <T> PlenaryGame.Task work(Callable<T> work, Consumer<T> done) {
        PlenaryGame.Task task = game.work(work, done);
        tasks.removeIf(PlenaryGame.Task::finished);
        tasks.add(task);
        return task;
    }

    /** Whatever a person does wakes the window; F11 fills the display, or goes back. */
    private boolean attend(Event event) {
        if (event instanceof InputEvent input) {
            game.stir();
            if (input.getType() == InputEvent.Type.keyDown && input.getKeyCode() == Keys.F11) {
                Gdx.app.postRunnable(() -> game.change(game.settings().withFullScreen(!game.settings().fullScreen())));
                event.stop();
                return true;
            }
        }
        return false;
    }

    final void resize(int width, int height) {
        stage.getViewport().update(width, height, true);
    }

    final void render(float seconds) {
        update(seconds);
        stage.act(seconds);
        stage.getViewport().apply();
        Batch batch = stage.getBatch();
        batch.setProjectionMatrix(stage.getCamera().combined);
        batch.disableBlending();
        batch.begin();
        ground.draw(batch, stage, game.kit().skin());
        batch.end();
        batch.enableBlending();
        stage.draw();
    }

    final void enter() {
        Gdx.input.setInputProcessor(stage);
    }

    final void dispose() {
        tasks.forEach(PlenaryGame.Task::cancel);
        disposeActors(stage.getRoot());
        stage.dispose();
    }

    private static void disposeActors(Group group) {
        for (Actor actor : group.getChildren()) {
            if (actor instanceof Group inner) {
                disposeActors(inner);
            }
            if (actor instanceof Disposable disposable) {
                disposable.dispose();
            }
        }
    }
}
