package org.plenary.desktop.scenery;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.physics.box2d.Body;
import com.badlogic.gdx.physics.box2d.BodyDef;
import com.badlogic.gdx.physics.box2d.ChainShape;
import com.badlogic.gdx.physics.box2d.CircleShape;
import com.badlogic.gdx.physics.box2d.Fixture;
import com.badlogic.gdx.physics.box2d.FixtureDef;
import com.badlogic.gdx.physics.box2d.World;
import com.badlogic.gdx.physics.box2d.joints.DistanceJoint;
import com.badlogic.gdx.physics.box2d.joints.DistanceJointDef;
import com.badlogic.gdx.physics.box2d.joints.MouseJoint;
import com.badlogic.gdx.physics.box2d.joints.MouseJointDef;
import com.badlogic.gdx.utils.Disposable;
import java.util.List;

/**
 * The coalition floor without its picture: blocs are discs, trust is a spring, rivalry pushes apart, a weak pull to the
 * centre keeps them on the floor, and the hall has walls. Positions are metres from the centre, y upwards.
 *
 * <p>All constants are modelling choices, tuned by eye: physics is scenery, no number of the game comes from here. The
 * same model in the same hall always gives the same picture.
 */
public final class FloorPhysics implements Disposable {
    /** Mean trust from which two blocs are joined by a spring. */
    public static final float SPRING_TRUST = 0.5f;
    /** Mean trust from which two blocs belong to the same camp. */
    public static final float CAMP_TRUST = 0.66f;
    /** Mean rivalry from which it is worth a line. */
    public static final float STRONG_RIVALRY = 0.6f;

    private static final float COVERED = 0.19f;
    private static final float SMALLEST_RADIUS = 0.58f;
    private static final float LARGEST_RADIUS = 1.4f;
    private static final float WIDEST_GAP = 2.2f;
    private static final float CLOSEST_GAP = 0.5f;
    private static final float EASE = 1 - (float) Math.exp(-GuardedWorld.STEP / 0.45);
    private static final float LINEAR_DAMPING = 2.2f;
    private static final float TOP_SPEED = 14;
    private static final float AT_THE_WALL = 1.02f;
    private static final float TOUCHING = 0.3f;

    private final GuardedWorld guarded = new GuardedWorld(0);
    private final Vector2 vector = new Vector2();
    private Hall hall;
    private Body wall;
    private MouseJoint hand;
    private int held = -1;
    private double time;

    private FloorModel model;
    private Body[] bodies;
    private float[] radius;
    private float[] nowX;
    private float[] nowY;
    private float[] oldX;
    private float[] oldY;
    private float[][] trust;
    private float[][] rivalry;
    private DistanceJoint[][] springs;
    private int[] camp;

    /** Blocs stand around a circle in seating order, in a hall {@code aspect} times as wide as high. */
    public FloorPhysics(FloorModel model, float aspect) {
        hall = new Hall(aspect);
        buildWall(guarded.open());
        seat(model);
    }

    /**
     * Shows another state of the world. With the same blocs in the same order everything changes smoothly; with others,
     * those that stay keep their places.
     */
    public void update(FloorModel next) {
        guarded.open();
        if (next.codes().equals(model.codes())) {
            model = next;
        } else {
            seat(next);
        }
    }

    /** Moves the walls, and everybody inside them. */
    public void resize(float aspect) {
        World world = guarded.open();
        Hall next = new Hall(aspect);
        if (next.halfWidth == hall.halfWidth) {
            return;
        }
        release();
        float stretch = next.halfWidth / hall.halfWidth;
        hall = next;
        world.destroyBody(wall);
        buildWall(world);
        for (int i = 0; i < bodies.length; i++) {
            place(i, nowX[i] * stretch, nowY[i]);
        }
    }

    /** Moves time on by a sixtieth of a second. */
    public void step() {
        World world = guarded.open();
        time += GuardedWorld.STEP;
        int n = bodies.length;
        for (int i = 0; i < n; i++) {
            oldX[i] = nowX[i];
            oldY[i] = nowY[i];
            easeRadius(i, EASE);
        }
        for (int i = 0; i < n; i++) {
            pullToCentre(i);
            for (int j = i + 1; j < n; j++) {
                easePair(world, i, j, EASE);
                pushApart(i, j);
            }
        }
        findCamps();
        guarded.step();
        for (int i = 0; i < n; i++) {
            keepInside(i);
        }
    }

    /** Steps until the floor has come to rest, as far as it ever does: eight seconds at once. */
    public void settle() {
        for (int i = 0; i < 480; i++) {
            step();
        }
        System.arraycopy(nowX, 0, oldX, 0, nowX.length);
        System.arraycopy(nowY, 0, oldY, 0, nowY.length);
    }

    /** Takes hold of a bloc at a point; nothing happens if the point is no number. Let go with {@link #release}. */
    public void grab(int bloc, float x, float y) {
        World world = guarded.open();
        release();
        if (!Float.isFinite(x) || !Float.isFinite(y)) {
            return;
        }
        Body body = bodies[bloc];
        MouseJointDef def = new MouseJointDef();
        def.bodyA = wall;
        def.bodyB = body;
        def.target.set(x, y);
        def.maxForce = 160 * body.getMass();
        def.frequencyHz = 4;
        def.dampingRatio = 0.9f;
        hand = (MouseJoint) world.createJoint(def);
        held = bloc;
        body.setAwake(true);
    }

    /** Moves the hand that holds a bloc; it does not reach through the wall. */
    public void drag(float x, float y) {
        guarded.open();
        if (hand == null || !Float.isFinite(x) || !Float.isFinite(y)) {
            return;
        }
        float reach = Math.max(1, hall.reach(x, y, radius[held]));
        hand.setTarget(vector.set(x / reach, y / reach));
    }

    /** Lets go; harmless when nothing is held. */
    public void release() {
        World world = guarded.open();
        if (hand != null) {
            world.destroyJoint(hand);
            hand = null;
            held = -1;
        }
    }

    /** Index of the bloc under a point, or -1; {@code slack} metres beside its disc still count. */
    public int blocAt(float x, float y, float slack) {
        int best = -1;
        float bestDistance = slack;
        for (int i = 0; i < bodies.length; i++) {
            float distance = distance(x - nowX[i], y - nowY[i]) - radius[i];
            if (distance <= bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Frees the native world; a second call does nothing, any other call afterwards is refused. */
    @Override
    public void dispose() {
        guarded.dispose();
    }

    public int size() {
        return bodies.length;
    }

    public List<String> codes() {
        return model.codes();
    }

    /** Where bloc {@code i} is, {@code alpha} of the way from the last step but one to the last. */
    public float x(int i, float alpha) {
        return oldX[i] + (nowX[i] - oldX[i]) * alpha;
    }

    /** As {@link #x}. */
    public float y(int i, float alpha) {
        return oldY[i] + (nowY[i] - oldY[i]) * alpha;
    }

    /** Radius of its disc, metres. */
    public float radius(int i) {
        return radius[i];
    }

    /** Trust as it is shown at the moment, 0 to 1, on its way to the model's. */
    public float trust(int i, int j) {
        return trust[Math.min(i, j)][Math.max(i, j)];
    }

    /** Rivalry as it is shown at the moment, 0 to 1. */
    public float rivalry(int i, int j) {
        return rivalry[Math.min(i, j)][Math.max(i, j)];
    }

    /** Whether a spring joins the two. */
    public boolean joined(int i, int j) {
        return springs[Math.min(i, j)][Math.max(i, j)] != null;
    }

    /** The camp of bloc {@code i}: the index of its first member, the same for all of them; -1 if it stands alone. */
    public int camp(int i) {
        return camp[i];
    }

    /** The bloc that is held, or -1. */
    public int held() {
        return held;
    }

    Hall hall() {
        return hall;
    }

    /** Where all blocs are, to start again from there after {@link #dispose}: x and y in turn, in shares of the half axes. */
    float[] places() {
        float[] places = new float[2 * bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            places[2 * i] = nowX[i] / hall.halfWidth;
            places[2 * i + 1] = nowY[i] / hall.halfHeight;
        }
        return places;
    }

    /** Puts all blocs where {@link #places} found them. */
    void replace(float[] places) {
        guarded.open();
        for (int i = 0; i < bodies.length; i++) {
            place(i, places[2 * i] * hall.halfWidth, places[2 * i + 1] * hall.halfHeight);
        }
    }

    private void buildWall(World world) {
        ChainShape chain = new ChainShape();
        chain.createLoop(hall.outline(0));
        wall = world.createBody(new BodyDef());
        wall.createFixture(chain, 0).setRestitution(0.2f);
        chain.dispose();
    }

    /** Gives every bloc of {@code next} a body: the one it has, or a new one at its seat. */
    private void seat(FloorModel next) {
        World world = guarded.open();
        release();
        FloorModel before = model;
        Body[] beforeBodies = bodies;
        float[] beforeX = nowX;
        float[] beforeY = nowY;
        if (before != null) {
            for (DistanceJoint[] row : springs) {
                for (DistanceJoint spring : row) {
                    if (spring != null) {
                        world.destroyJoint(spring);
                    }
                }
            }
            for (int i = 0; i < beforeBodies.length; i++) {
                if (!next.codes().contains(before.codes().get(i))) {
                    world.destroyBody(beforeBodies[i]);
                }
            }
        }
        int n = next.size();
        model = next;
        bodies = new Body[n];
        radius = new float[n];
        nowX = new float[n];
        nowY = new float[n];
        oldX = new float[n];
        oldY = new float[n];
        trust = new float[n][n];
        rivalry = new float[n][n];
        springs = new DistanceJoint[n][n];
        camp = new int[n];
        for (int i = 0; i < n; i++) {
            int same = before == null ? -1 : before.codes().indexOf(next.codes().get(i));
            double angle = Math.PI / 2 - 2 * Math.PI * (i + 0.5) / n;
            radius[i] = targetRadius(i);
            if (same >= 0) {
                bodies[i] = beforeBodies[same];
                place(i, beforeX[same], beforeY[same]);
            } else {
                bodies[i] = newDisc(world, radius[i]);
                place(i, (float) (0.72 * hall.halfWidth * Math.cos(angle)), (float) (0.72 * hall.halfHeight * Math.sin(angle)));
            }
            easeRadius(i, 1);
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                trust[i][j] = (float) model.meanTrust(i, j);
                rivalry[i][j] = (float) model.meanRivalry(i, j);
                easePair(world, i, j, 1);
            }
        }
        findCamps();
    }

    private static Body newDisc(World world, float radius) {
        BodyDef def = new BodyDef();
        def.type = BodyDef.BodyType.DynamicBody;
        def.linearDamping = LINEAR_DAMPING;
        def.fixedRotation = true;
        Body body = world.createBody(def);
        CircleShape circle = new CircleShape();
        circle.setRadius(radius);
        FixtureDef fixture = new FixtureDef();
        fixture.shape = circle;
        fixture.density = 1;
        fixture.friction = 0.05f;
        fixture.restitution = 0.1f;
        fixture.filter.groupIndex = -1; // discs press on each other softly, in pushApart
        body.createFixture(fixture);
        circle.dispose();
        return body;
    }

    private void place(int i, float x, float y) {
        float reach = hall.reach(x, y, radius[i]);
        reach = reach > AT_THE_WALL ? reach : 1;
        bodies[i].setTransform(x / reach, y / reach, 0);
        bodies[i].setLinearVelocity(0, 0);
        oldX[i] = nowX[i] = x / reach;
        oldY[i] = nowY[i] = y / reach;
    }

    /** All discs together cover a fixed share of the floor, each in proportion to its influence. */
    private float targetRadius(int i) {
        double total = 0;
        for (double influence : model.influence()) {
            total += influence;
        }
        int n = model.size();
        double share = total > 0 ? model.influence()[i] / total : 1.0 / n;
        double whole = Math.sqrt(COVERED * hall.area() / Math.PI);
        double crowded = 0.8 * whole / Math.sqrt(n);
        return (float) Math.min(LARGEST_RADIUS, Math.max(Math.min(SMALLEST_RADIUS, crowded), whole * Math.sqrt(share)));
    }

    private void easeRadius(int i, float share) {
        float target = targetRadius(i);
        if (share == 1 || Math.abs(target - radius[i]) > 1e-3f) {
            radius[i] += (target - radius[i]) * share;
            Fixture fixture = bodies[i].getFixtureList().first();
            fixture.getShape().setRadius(radius[i]);
            bodies[i].resetMassData();
            bodies[i].setAwake(true);
        }
    }

    private void pullToCentre(int i) {
        float mass = bodies[i].getMass();
        float sway = 0.05f;
        float x = -0.68f * nowX[i] * hall.halfHeight / hall.halfWidth + sway * (float) Math.sin(0.5 * time + 2.4 * i);
        float y = -0.95f * nowY[i] + sway * (float) Math.cos(0.41 * time + 1.7 * i);
        bodies[i].applyForceToCenter(mass * x, mass * y, true);
    }

    /** Brings trust and rivalry of a pair closer to the model's, and its spring with them. */
    private void easePair(World world, int i, int j, float share) {
        trust[i][j] += ((float) model.meanTrust(i, j) - trust[i][j]) * share;
        rivalry[i][j] += ((float) model.meanRivalry(i, j) - rivalry[i][j]) * share;
        float above = (trust[i][j] - SPRING_TRUST) / (1 - SPRING_TRUST);
        DistanceJoint spring = springs[i][j];
        if (spring == null && above > 0.01f) {
            spring = newSpring(world, bodies[i], bodies[j]);
            springs[i][j] = spring;
        } else if (spring != null && above < -0.01f) {
            world.destroyJoint(spring);
            springs[i][j] = null;
            return;
        }
        if (spring != null) {
            float t = Math.min(1, Math.max(0, above));
            spring.setLength(radius[i] + radius[j] + WIDEST_GAP + (CLOSEST_GAP - WIDEST_GAP) * t);
            spring.setFrequency(0.12f + 0.6f * t * t);
        }
    }

    private static DistanceJoint newSpring(World world, Body a, Body b) {
        DistanceJointDef def = new DistanceJointDef();
        def.bodyA = a;
        def.bodyB = b;
        def.collideConnected = true;
        def.length = 1;
        def.frequencyHz = 0.12f; // 0 would mean a rigid rod
        def.dampingRatio = 0.7f;
        return (DistanceJoint) world.createJoint(def);
    }

    /**
     * Everybody keeps a little distance, more to those they do not trust, most to rivals. Discs press on each other
     * when they touch, but no harder than a camp pulls: a bloc can slip past a rival to its friends, where hard discs
     * would lock each other in.
     */
    private void pushApart(int i, int j) {
        float dx = nowX[j] - nowX[i];
        float dy = nowY[j] - nowY[i];
        float centres = Math.max(0.05f, distance(dx, dy));
        float gap = centres - radius[i] - radius[j];
        float press = 13 * Math.min(1, Math.max(0, TOUCHING - gap) / TOUCHING);
        float distrust = 1 - trust[i][j];
        float strength = (0.5f + 3.5f * distrust * distrust + 7 * rivalry[i][j] * rivalry[i][j]) / (0.8f + Math.max(0, gap)) + press;
        float smaller = Math.min(bodies[i].getMass(), bodies[j].getMass());
        float fx = strength * smaller * dx / centres;
        float fy = strength * smaller * dy / centres;
        bodies[i].applyForceToCenter(-fx, -fy, true);
        bodies[j].applyForceToCenter(fx, fy, true);
    }

    /** Connected components of strong trust. */
    private void findCamps() {
        int n = camp.length;
        for (int i = 0; i < n; i++) {
            camp[i] = i;
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (trust[i][j] >= CAMP_TRUST && camp[i] != camp[j]) {
                    int kept = Math.min(camp[i], camp[j]);
                    int merged = Math.max(camp[i], camp[j]);
                    for (int k = 0; k < n; k++) {
                        camp[k] = camp[k] == merged ? kept : camp[k];
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            boolean alone = true;
            for (int j = 0; j < n && alone; j++) {
                alone = j == i || camp[j] != camp[i];
            }
            if (alone) {
                camp[i] = -1;
            }
        }
    }

    /** Reads a body's place; what is through the wall, or nowhere, is put back. */
    private void keepInside(int i) {
        Body body = bodies[i];
        Vector2 velocity = body.getLinearVelocity();
        if (velocity.len2() > TOP_SPEED * TOP_SPEED) {
            velocity.setLength(TOP_SPEED);
            body.setLinearVelocity(velocity.x, velocity.y);
        }
        Vector2 position = body.getPosition();
        float reach = hall.reach(position.x, position.y, radius[i]);
        if (reach <= AT_THE_WALL) {
            nowX[i] = position.x;
            nowY[i] = position.y;
        } else if (Float.isFinite(reach)) {
            float x = position.x / reach;
            float y = position.y / reach;
            body.setTransform(x, y, 0);
            nowX[i] = x;
            nowY[i] = y;
        } else {
            place(i, oldX[i], oldY[i]);
        }
    }

    private static float distance(float dx, float dy) {
        return (float) Math.sqrt(dx * dx + dy * dy);
    }
}
