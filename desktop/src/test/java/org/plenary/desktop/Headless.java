package org.plenary.desktop;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessApplication;
import com.badlogic.gdx.backends.headless.HeadlessApplicationConfiguration;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.desktop.asset.PlenarySkin;
import org.plenary.desktop.ui.Kit;

/** Widgets without a window: a stage of 1280 by 720 units on a fake OpenGL. Register with {@code @RegisterExtension}. */
public final class Headless implements BeforeEachCallback, AfterEachCallback {
    private HeadlessApplication application;
    private Stage stage;
    private Kit kit;

    @Override
    public void beforeEach(ExtensionContext context) {
        HeadlessApplicationConfiguration configuration = new HeadlessApplicationConfiguration();
        configuration.updatesPerSecond = -1;
        application = new HeadlessApplication(new ApplicationAdapter() {}, configuration);
        Gdx.gl = Gdx.gl20 = Gdx.gl30 = FakeGl.create();
        stage = new Stage(new ScreenViewport(), new SpriteBatch());
        stage.getViewport().update(1280, 720, true);
        kit = new Kit(new PlenarySkin(1, 1), Messages.in(Language.ENGLISH), true);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        kit.skin().dispose();
        stage.getBatch().dispose();
        stage.dispose();
        application.exit();
    }

    /** The stage. */
    public Stage stage() {
        return stage;
    }

    /** A kit in English, without motion. */
    public Kit kit() {
        return kit;
    }

    /** Lays out and draws once. */
    public void frame() {
        stage.act(1 / 60f);
        stage.draw();
    }

    /** The actor with this name. */
    public <T extends Actor> T find(String name) {
        T actor = stage.getRoot().findActor(name);
        if (actor == null) {
            throw new AssertionError("No actor \"" + name + "\" on the stage");
        }
        return actor;
    }

    /** Presses and releases the left button in the middle of the named actor. */
    public void click(String name) {
        Actor actor = find(name);
        click(actor.localToStageCoordinates(new Vector2(actor.getWidth() / 2, actor.getHeight() / 2)));
    }

    /** Presses and releases the left button at a place of the stage. */
    public void click(Vector2 at) {
        Actor target = stage.hit(at.x, at.y, true);
        if (target == null) {
            target = stage.getRoot();
        }
        target.fire(touch(InputEvent.Type.touchDown, at));
        target.fire(touch(InputEvent.Type.touchUp, at));
    }

    private InputEvent touch(InputEvent.Type type, Vector2 at) {
        InputEvent event = new InputEvent();
        event.setStage(stage);
        event.setType(type);
        event.setStageX(at.x);
        event.setStageY(at.y);
        return event;
    }

    /** Moves the pointer to a place of the stage. */
    public void hover(Vector2 at) {
        Actor target = stage.hit(at.x, at.y, true);
        if (target != null) {
            target.fire(touch(InputEvent.Type.mouseMoved, at));
        }
    }

    /** Presses and releases a key. */
    public void key(int key) {
        stage.keyDown(key);
        stage.keyUp(key);
    }
}
