package org.plenary.desktop.scenery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.physics.box2d.Body;
import com.badlogic.gdx.physics.box2d.BodyDef;
import com.badlogic.gdx.physics.box2d.CircleShape;
import com.badlogic.gdx.physics.box2d.Contact;
import com.badlogic.gdx.physics.box2d.ContactImpulse;
import com.badlogic.gdx.physics.box2d.ContactListener;
import com.badlogic.gdx.physics.box2d.Manifold;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardedWorldTest {
    @Test
    void refusesToStepChangeOrDisposeFromACallback() {
        GuardedWorld guarded = new GuardedWorld(0);
        for (int i = 0; i < 2; i++) {
            BodyDef def = new BodyDef();
            def.type = BodyDef.BodyType.DynamicBody;
            Body body = guarded.open().createBody(def);
            CircleShape circle = new CircleShape();
            circle.setRadius(1);
            body.createFixture(circle, 1);
            circle.dispose();
        }
        List<Throwable> refused = new ArrayList<>();
        guarded.open().setContactListener(new ContactListener() {
            @Override
            public void beginContact(Contact contact) {
                refused.add(assertThrows(IllegalStateException.class, guarded::step));
                refused.add(assertThrows(IllegalStateException.class, guarded::open));
                refused.add(assertThrows(IllegalStateException.class, guarded::dispose));
            }

            @Override
            public void endContact(Contact contact) {}

            @Override
            public void preSolve(Contact contact, Manifold oldManifold) {}

            @Override
            public void postSolve(Contact contact, ContactImpulse impulse) {}
        });
        guarded.step();
        assertEquals(3, refused.size());
        guarded.step();
        guarded.dispose();
        guarded.dispose();
        assertTrue(guarded.isDisposed());
    }

    @Test
    void refusesAnotherThread() throws InterruptedException {
        GuardedWorld guarded = new GuardedWorld(0);
        assertEquals(3, refusedElsewhere(guarded::open, guarded::step, guarded::dispose));
        guarded.step();
        guarded.dispose();
    }

    /** How many of these uses are refused on a thread that is not this one, with a message that names it. */
    static int refusedElsewhere(Runnable... uses) throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread other = new Thread(() -> {
            for (Runnable use : uses) {
                thrown.add(assertThrows(IllegalStateException.class, use::run));
            }
        }, "other");
        other.start();
        other.join();
        return (int) thrown.stream().filter(refused -> refused.getMessage().contains("'other'")).count();
    }

    @Test
    void catchesUpALongFrameByAFewStepsOnlyAndIgnoresImpossibleOnes() {
        FixedStep clock = new FixedStep();
        assertEquals(0, clock.due(Float.NaN));
        assertEquals(0, clock.due(-1));
        assertEquals(0, clock.due(0.01f));
        assertEquals(0.6f, clock.alpha(), 1e-3f);
        assertEquals(1, clock.due(0.01f));
        assertEquals(4, clock.due(30));
        assertTrue(clock.alpha() < 1);
        assertEquals(0, clock.due(0));
    }
}
