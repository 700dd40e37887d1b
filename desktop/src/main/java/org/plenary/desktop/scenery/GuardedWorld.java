package org.plenary.desktop.scenery;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.physics.box2d.World;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxNativesLoader;

/**
 * A Box2D world that refuses what would otherwise abort the whole JVM inside native code: a call from another thread, a
 * call while a step is under way (which is to say from a callback), a call after {@link #dispose}. Each of these is an
 * {@link IllegalStateException} here. All access to bodies and joints must begin with {@link #open}.
 */
final class GuardedWorld implements Disposable {
    /** Length of a step, seconds. */
    static final float STEP = 1 / 60f;

    private static final int VELOCITY_ITERATIONS = 8;
    private static final int POSITION_ITERATIONS = 3;

    private final World world;
    private final Thread owner = Thread.currentThread();
    private boolean stepping;
    private boolean disposed;

    /** A world that belongs to the calling thread. Gravity in m/s², positive upwards. */
    GuardedWorld(float gravity) {
        GdxNativesLoader.load(); // Box2D reads bodies through gdx's own buffers; a test has no application that loads them
        world = new World(new Vector2(0, gravity), true);
    }

    /** The world, to read or to change: between steps, on the thread that made it, before it is disposed. */
    World open() {
        requireOwner();
        if (disposed) {
            throw new IllegalStateException("this scene was disposed; make a new one");
        }
        if (stepping) {
            throw new IllegalStateException("the scene is inside a step; change it before or after, not from a callback");
        }
        return world;
    }

    /** Moves time on by {@link #STEP}. */
    void step() {
        World open = open();
        stepping = true;
        try {
            open.step(STEP, VELOCITY_ITERATIONS, POSITION_ITERATIONS);
        } finally {
            stepping = false;
        }
    }

    boolean isDisposed() {
        return disposed;
    }

    /** Frees the native memory; a second call does nothing. */
    @Override
    public void dispose() {
        requireOwner();
        if (!disposed) {
            open().dispose();
            disposed = true;
        }
    }

    private void requireOwner() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("this scene belongs to thread '%s' but was called from '%s'; use Gdx.app.postRunnable"
                    .formatted(owner.getName(), Thread.currentThread().getName()));
        }
    }
}
