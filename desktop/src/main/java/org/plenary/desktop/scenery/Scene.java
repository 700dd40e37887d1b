package org.plenary.desktop.scenery;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.utils.Disposable;

/**
 * A widget that owns a world of physics. The world is made when the widget is first shown with a size, rests while the
 * widget or anything around it is hidden, and is freed exactly once when the widget is taken off its stage; put back on
 * a stage, the widget makes itself a new one. Lives on the thread that draws.
 *
 * @param <P> the physics
 */
abstract class Scene<P extends Disposable> extends Widget implements Disposable {
    /** How long a scene that rests takes at most to show a change. */
    private static final float CALM_SECONDS = 3;

    private final FixedStep clock = new FixedStep();
    private final boolean still;
    private float restless = CALM_SECONDS;
    private P physics;
    private boolean disposed;

    /** A scene; one that is {@code still} asks for no frames but for a while after {@link #stir}. */
    Scene(boolean still) {
        this.still = still;
    }

    /** Something is to be seen moving from now on. */
    final void stir() {
        restless = CALM_SECONDS;
        Gdx.graphics.requestRendering();
    }

    /** A world for the size the widget has now. */
    abstract P create();

    /** The widget has another size; {@code false} asks for a new world. */
    abstract boolean resized(P current);

    /** One fixed step. */
    abstract void step(P current);

    /** The last look at a world before it is freed. */
    void leaving(P current) {}

    /** What changes with the frame, not with the step. */
    void frame(P current, float seconds) {}

    @Override
    public void act(float delta) {
        super.act(delta);
        if (disposed || getStage() == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        validate();
        if (physics == null) {
            physics = create();
        }
        if (ascendantsVisible()) {
            for (int steps = clock.due(delta); steps > 0; steps--) {
                step(physics);
            }
            frame(physics, Math.max(0, Math.min(0.25f, delta)));
            restless -= delta;
            if (!still || restless > 0) {
                Gdx.graphics.requestRendering();
            }
        }
    }

    @Override
    public void layout() {
        if (physics != null && !resized(physics)) {
            free();
        }
        stir();
    }

    @Override
    protected void setStage(Stage stage) {
        super.setStage(stage);
        if (stage == null) {
            free();
        }
    }

    /** Whether there is a world to draw. */
    final boolean isOpen() {
        return physics != null;
    }

    /** The world; only while {@link #isOpen}. */
    final P physics() {
        return physics;
    }

    final float alpha() {
        return clock.alpha();
    }

    /** Frees the world for good: the widget shows nothing any more. A second call does nothing. */
    @Override
    public void dispose() {
        free();
        disposed = true;
    }

    private void free() {
        if (physics != null) {
            P leaving = physics;
            leaving(leaving);
            leaving.dispose();
            physics = null;
        }
    }

    @Override
    public float getMinWidth() {
        return 320;
    }

    @Override
    public float getMinHeight() {
        return 220;
    }

    @Override
    public float getPrefWidth() {
        return 640;
    }

    @Override
    public float getPrefHeight() {
        return 420;
    }
}
