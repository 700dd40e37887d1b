package org.plenary.desktop.scenery;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.physics.box2d.Body;
import com.badlogic.gdx.physics.box2d.BodyDef;
import com.badlogic.gdx.physics.box2d.ChainShape;
import com.badlogic.gdx.physics.box2d.CircleShape;
import com.badlogic.gdx.physics.box2d.Filter;
import com.badlogic.gdx.physics.box2d.FixtureDef;
import com.badlogic.gdx.physics.box2d.World;
import com.badlogic.gdx.utils.Disposable;
import java.util.Arrays;

/**
 * The carbon tub without its picture. The level is the ppm of the model, exactly; the bodies in the water are the stock
 * above the pre-industrial level, one for every {@link TubModel#GT_PER_BODY}; the taps pour and the drain takes away in
 * proportion to emissions and sinks, a year in {@value #SECONDS_PER_YEAR} seconds.
 *
 * <p>Between two updates the world stands still while the water runs: what pours in beyond what drains away would slowly
 * add to a stock that has not changed. That surplus fades out in the water, unseen; when the model's stock rises or
 * falls, the taps or the drain hurry until the bodies agree with it again. Constants are modelling choices, tuned by eye.
 */
public final class TubPhysics implements Disposable {
    /** The most bodies there ever are. */
    public static final int CAP = 600;
    /** Seconds in which the taps pour a year's emissions. */
    public static final float SECONDS_PER_YEAR = 14;

    private static final int IN_FLIGHT = 24;
    private static final float GRAVITY = -7;
    private static final float LEVEL_EASE = 1 - (float) Math.exp(-GuardedWorld.STEP / 0.35);
    private static final float LEVEL_DONE_PPM = 0.005f;
    private static final float CROWDING = 0.4f;
    private static final float FADE_SECONDS = 1.2f;
    private static final float HURRY_PER_SECOND = 45;
    private static final float CLOSE_RATE = 1.2f;
    private static final float TOP_SPEED = 12;
    private static final double SCATTER = 0.07;

    private enum State {
        NONE, FALLING, FLOATING, DRAINING, FADING, APPEARING
    }

    private final GuardedWorld guarded = new GuardedWorld(0);
    private final Basin basin;
    private final Waves waves = new Waves();
    private final Filter solid = new Filter();
    private final Filter ghost = new Filter();

    private final Body[] bodies = new Body[CAP];
    private final State[] state = new State[CAP];
    private final int[] bloc = new int[CAP];
    private final float[] radius = new float[CAP];
    private final float[] fade = new float[CAP];
    private final float[] nowX = new float[CAP];
    private final float[] nowY = new float[CAP];
    private final float[] oldX = new float[CAP];
    private final float[] oldY = new float[CAP];

    private TubModel model;
    private double[] due = {};
    private double drainDue;
    private double fadeDue;
    private long poured;
    private long[] pouredBy = {};
    private long drained;
    private int present;
    private int leaving;
    private float shownPpm;
    private float top;
    private float shownTop;
    private double time;
    private boolean still;

    /** A tub of the model's stock, in a basin {@code width} metres wide (its height is {@code 6}). */
    public TubPhysics(TubModel model, float width) {
        basin = new Basin(width);
        ghost.maskBits = 0;
        ghost.categoryBits = 0;
        Arrays.fill(state, State.NONE);
        World world = guarded.open();
        buildWalls(world);
        take(model);
        shownPpm = (float) model.ppm();
        shownTop = top;
        makeBodies(world);
        fill();
    }

    /** Shows another state of the world; the level, the taps and the bodies follow smoothly. */
    public void update(TubModel next) {
        guarded.open();
        take(next);
    }

    /** Whether the water should rest: no waves, no pouring, a level that jumps; bodies come and go in place. */
    public void setStill(boolean still) {
        guarded.open();
        this.still = still;
        if (still) {
            waves.calm();
            for (int i = 0; i < CAP; i++) {
                if (state[i] == State.FALLING || state[i] == State.DRAINING) {
                    remove(i);
                }
            }
        }
    }

    /** Moves time on by a sixtieth of a second. */
    public void step() {
        guarded.open();
        time += GuardedWorld.STEP;
        easeLevel();
        if (!still) {
            waves.step(GuardedWorld.STEP);
        }
        balance();
        for (int i = 0; i < CAP; i++) {
            if (state[i] != State.NONE) {
                oldX[i] = nowX[i];
                oldY[i] = nowY[i];
                push(i);
            }
        }
        guarded.step();
        for (int i = 0; i < CAP; i++) {
            if (state[i] != State.NONE) {
                follow(i);
            }
        }
    }

    /** Frees the native world; a second call does nothing, any other call afterwards is refused. */
    @Override
    public void dispose() {
        guarded.dispose();
    }

    /** Places for bodies, used or not; see {@link #isPresent}. */
    public int size() {
        return CAP;
    }

    /** Whether there is a body in place {@code i}. */
    public boolean isPresent(int i) {
        return state[i] != State.NONE;
    }

    /** Number of bodies that are anywhere in the picture. */
    public int count() {
        return present;
    }

    /** Number of bodies that belong to the stock: in the water or on their way into it, not leaving. */
    public int stock() {
        return present - leaving;
    }

    /** Bodies the model's stock is worth, up to what the tub shows at most. */
    public int target() {
        return (int) Math.min(CAP - IN_FLIGHT, Math.round(TubModel.bodies(model.ppm(), model.preindustrialPpm())));
    }

    /** Where body {@code i} is, {@code alpha} of the way from the last step but one to the last. */
    public float x(int i, float alpha) {
        return oldX[i] + (nowX[i] - oldX[i]) * alpha;
    }

    /** As {@link #x}. */
    public float y(int i, float alpha) {
        return oldY[i] + (nowY[i] - oldY[i]) * alpha;
    }

    /** Radius of body {@code i}, metres. */
    public float radius(int i) {
        return radius[i];
    }

    /** The bloc whose tap body {@code i} came from. */
    public int bloc(int i) {
        return bloc[i];
    }

    /** How much of body {@code i} is there: 1, less while it fades in or out. */
    public float presence(int i) {
        return switch (state[i]) {
            case FADING -> fade[i];
            case APPEARING -> 1 - fade[i];
            case NONE -> 0;
            default -> 1;
        };
    }

    /** ppm as shown at the moment, on its way to the model's within a second and a half. */
    public float shownPpm() {
        return shownPpm;
    }

    /** Height at which the level for this many ppm stands, metres above the drain. */
    public float height(double ppm) {
        double natural = model.preindustrialPpm();
        double height = ppm <= natural
                ? Basin.NATURAL * Math.max(0.3, ppm / natural)
                : Basin.NATURAL + (Basin.TOP - Basin.NATURAL) * (ppm - natural) / (shownTop - natural);
        return (float) Math.min(height, Basin.TOP);
    }

    /** Height of the water at {@code x}, waves included; see {@link Waves#height} for {@code shift}. */
    public float surface(float x, float shift) {
        float wave = still ? 0 : waves.height(0.5f + x / (2 * basin.halfWidth), shift);
        return height(shownPpm) + wave;
    }

    /** Where the tap of a bloc is, metres from the middle. */
    public float tapX(int bloc) {
        int n = model.codes().size();
        return 2 * (basin.halfWidth - 0.75f) * ((bloc + 0.5f) / n - 0.5f);
    }

    /** Height of the taps' mouths above the drain. */
    public float tapY() {
        return Basin.RIM + 0.85f;
    }

    /** Bodies a bloc's tap has poured so far. */
    public long poured(int bloc) {
        return pouredBy[bloc];
    }

    /** Bodies that have gone down the drain so far. */
    public long drained() {
        return drained;
    }

    TubModel model() {
        return model;
    }

    Basin basin() {
        return basin;
    }

    private void take(TubModel next) {
        boolean sameTaps = model != null && model.codes().equals(next.codes());
        TubModel before = model;
        model = next;
        top = topOfScale(next);
        if (sameTaps) {
            return;
        }
        int n = next.codes().size();
        due = new double[n];
        pouredBy = new long[n];
        for (int i = 0; i < n; i++) {
            due[i] = fraction(0.618034 * (i + 1));
        }
        if (before != null) {
            for (int i = 0; i < CAP; i++) {
                int known = before.codes().isEmpty() ? -1 : next.codes().indexOf(before.codes().get(bloc[i]));
                bloc[i] = known >= 0 ? known : n == 0 ? 0 : i % n;
            }
        }
    }

    private void buildWalls(World world) {
        float[] inside = basin.outline();
        float[] points = new float[inside.length + 4];
        System.arraycopy(inside, 0, points, 2, inside.length);
        points[0] = -basin.halfWidth;
        points[1] = Basin.RIM + 4;
        points[points.length - 2] = basin.halfWidth;
        points[points.length - 1] = Basin.RIM + 4;
        ChainShape chain = new ChainShape();
        chain.createChain(points);
        world.createBody(new BodyDef()).createFixture(chain, 0);
        chain.dispose();
    }

    /** All bodies there can ever be, asleep: nothing is made or destroyed later. */
    private void makeBodies(World world) {
        double metresPerPpm = (Basin.TOP - Basin.NATURAL) / (shownTop - model.preindustrialPpm());
        double areaPerBody = 2 * basin.halfWidth * metresPerPpm * TubModel.GT_PER_BODY / TubModel.GT_PER_PPM;
        float mean = (float) Math.min(0.24, Math.max(0.06, Math.sqrt(CROWDING * areaPerBody / Math.PI)));
        BodyDef def = new BodyDef();
        def.type = BodyDef.BodyType.DynamicBody;
        def.active = false;
        def.fixedRotation = true;
        FixtureDef fixture = new FixtureDef();
        fixture.density = 1;
        fixture.friction = 0;
        fixture.restitution = 0.1f;
        CircleShape circle = new CircleShape();
        fixture.shape = circle;
        for (int i = 0; i < CAP; i++) {
            radius[i] = mean * (0.8f + 0.4f * (float) fraction(0.754878 * i));
            circle.setRadius(radius[i]);
            bodies[i] = world.createBody(def);
            bodies[i].createFixture(fixture);
        }
        circle.dispose();
    }

    private void fill() {
        int wanted = target();
        for (int i = 0; i < wanted; i++) {
            appear(1);
        }
    }

    private static float topOfScale(TubModel model) {
        double top = Math.max(model.ppm() + 60, model.preindustrialPpm() + 200);
        for (TubModel.Line line : model.lines()) {
            top = Math.max(top, line.ppm() + 25);
        }
        return (float) (Math.ceil(top / 20) * 20);
    }

    private void easeLevel() {
        float target = (float) model.ppm();
        float ease = still ? 1 : LEVEL_EASE;
        shownPpm += (target - shownPpm) * ease;
        if (Math.abs(target - shownPpm) < LEVEL_DONE_PPM) {
            shownPpm = target;
        }
        shownTop += (top - shownTop) * ease;
    }

    /** Opens and closes taps and drain so that the number of bodies stays with the stock. */
    private void balance() {
        double surplus = stock() - target();
        double total = 0;
        for (double emission : model.emissionsGtPerYear()) {
            total += Math.max(0, emission);
        }
        double perYear = GuardedWorld.STEP / (TubModel.GT_PER_BODY * SECONDS_PER_YEAR);
        double hurry = surplus < -1 ? Math.min(HURRY_PER_SECOND, -surplus * CLOSE_RATE) * GuardedWorld.STEP : 0;
        if (still || total == 0) {
            for (double missing = -surplus; missing >= 1; missing--) {
                appear(0);
            }
        } else {
            for (int i = 0; i < due.length; i++) {
                double emission = Math.max(0, model.emissionsGtPerYear()[i]);
                due[i] = Math.min(2, due[i] + emission * (perYear + hurry / total));
                if (due[i] >= 1) {
                    due[i] -= 1;
                    pour(i);
                }
            }
        }
        if (!still) {
            drainDue = Math.min(2, drainDue + Math.max(0, model.sinkGtPerYear()) * perYear);
            if (drainDue >= 1) {
                drainDue -= 1;
                drain();
            }
        }
        if (surplus > 0) {
            fadeDue = Math.min(3, fadeDue + Math.min(HURRY_PER_SECOND, surplus * CLOSE_RATE) * GuardedWorld.STEP);
            if (fadeDue >= 1) {
                fadeDue -= 1;
                fadeOne();
            }
        }
    }

    private void pour(int from) {
        int i = free();
        if (i < 0) {
            return;
        }
        float x = tapX(from) + 0.05f * (float) (fraction(0.569840 * (poured + 1)) - 0.5);
        bloc[i] = from;
        enter(i, x, tapY(), State.FALLING);
        bodies[i].setLinearVelocity(0, -1.2f);
        poured++;
        pouredBy[from]++;
    }

    /** A body comes up at its home, in the colour the stock's shares ask for; {@code presence} as in {@link #presence}. */
    private void appear(float presence) {
        int i = free();
        if (i < 0) {
            return;
        }
        bloc[i] = owner(fraction(0.618034 * i + 0.31));
        enter(i, homeX(i), homeY(i), presence == 1 ? State.FLOATING : State.APPEARING);
        fade[i] = 1 - presence;
    }

    /** The bloc at a share, 0 to 1, of all that was added since industrialisation. */
    private int owner(double share) {
        double total = 0;
        for (double added : model.addedGt()) {
            total += added;
        }
        double left = share * total;
        for (int i = 0; i < model.addedGt().length; i++) {
            left -= model.addedGt()[i];
            if (left < 0) {
                return i;
            }
        }
        int n = model.codes().size();
        return n == 0 ? 0 : (int) (share * n);
    }

    private void enter(int i, float x, float y, State as) {
        Body body = bodies[i];
        body.setTransform(x, y, 0);
        body.setLinearVelocity(0, 0);
        if (state[i] == State.NONE) {
            present++;
        }
        state[i] = as;
        body.getFixtureList().first().setFilterData(solid);
        body.setActive(true);
        body.setAwake(true);
        oldX[i] = nowX[i] = x;
        oldY[i] = nowY[i] = y;
    }

    private void remove(int i) {
        if (state[i] == State.DRAINING || state[i] == State.FADING) {
            leaving--;
        }
        state[i] = State.NONE;
        bodies[i].setActive(false);
        present--;
    }

    /** The lowest free place: so that the homes in use, which are spread evenly, stay spread evenly. */
    private int free() {
        for (int i = 0; i < CAP; i++) {
            if (state[i] == State.NONE) {
                return i;
            }
        }
        return -1;
    }

    /** The floating body nearest to the drain goes down it. */
    private void drain() {
        int best = -1;
        float nearest = Float.MAX_VALUE;
        for (int i = 0; i < CAP; i++) {
            float distance = nowX[i] * nowX[i] + nowY[i] * nowY[i];
            if (state[i] == State.FLOATING && distance < nearest) {
                best = i;
                nearest = distance;
            }
        }
        if (best >= 0) {
            state[best] = State.DRAINING;
            bodies[best].getFixtureList().first().setFilterData(ghost);
            leaving++;
        }
    }

    /** The floating body of the last place fades: the opposite of {@link #free}. */
    private void fadeOne() {
        for (int i = CAP - 1; i >= 0; i--) {
            if (state[i] == State.FLOATING) {
                state[i] = State.FADING;
                fade[i] = 1;
                leaving++;
                return;
            }
        }
    }

    /**
     * Homes follow a low-discrepancy sequence (R2), so that any first few of them cover the water evenly, moved
     * a little so that they do not stand in rows.
     */
    private float homeY(int i) {
        float low = 0.2f + radius[i];
        float high = Math.max(low, height(shownPpm) - radius[i] * 0.6f);
        return low + (high - low) * (float) scattered(0.5 + 0.7548776662466927 * (i + 1), 0.5545497 * i);
    }

    private float homeX(int i) {
        float half = Math.max(0.1f, basin.halfWidth(homeY(i)) - radius[i]);
        return half * (float) (2 * scattered(0.5 + 0.5698402909980532 * (i + 1), 0.3083158 * i) - 1);
    }

    private void push(int i) {
        Body body = bodies[i];
        float mass = body.getMass();
        Vector2 velocity = body.getLinearVelocity();
        float vx = velocity.x;
        float vy = velocity.y;
        float surface = height(shownPpm);
        switch (state[i]) {
            case FALLING -> {
                body.applyForceToCenter(0, mass * GRAVITY, true);
                if (nowY[i] < surface) {
                    state[i] = State.FLOATING;
                    waves.splash(0.5f + nowX[i] / (2 * basin.halfWidth), -0.12f * vy);
                    body.setLinearVelocity(vx * 0.3f, vy * 0.45f);
                }
            }
            case DRAINING -> {
                float dx = -nowX[i];
                float dy = (nowY[i] > 0.1f && Math.abs(dx) > Basin.DRAIN * 0.5f ? 0.15f : -1.2f) - nowY[i];
                float distance = Math.max(0.05f, (float) Math.sqrt(dx * dx + dy * dy));
                float speed = 2.6f;
                body.applyForceToCenter(mass * 6 * (speed * dx / distance - vx), mass * 6 * (speed * dy / distance - vy), true);
            }
            default -> {
                float drag = 1.8f;
                float flow = still ? 0 : 0.3f;
                // Eddies of a stream function, free of divergence, so that they never herd the bodies together.
                double alongX = 1.1 * nowX[i] + 0.23 * time;
                double alongY = 1.3 * nowY[i] - 0.17 * time;
                float flowX = flow * (float) (Math.sin(alongX) * Math.cos(alongY));
                float flowY = flow * (float) (-Math.cos(alongX) * Math.sin(alongY) * 1.1 / 1.3);
                float fx = 0.45f * limit(homeX(i) - nowX[i]) + drag * (flowX - vx);
                float fy = 0.5f * limit(homeY(i) - nowY[i]) + drag * (flowY - vy);
                if (nowY[i] > surface) {
                    fy += GRAVITY * Math.min(1, (nowY[i] - surface) / radius[i]);
                }
                body.applyForceToCenter(mass * fx, mass * fy, true);
            }
        }
    }

    /** Reads a body's place; what has left the tub, or is nowhere, goes home. */
    private void follow(int i) {
        Body body = bodies[i];
        Vector2 velocity = body.getLinearVelocity();
        if (velocity.len2() > TOP_SPEED * TOP_SPEED) {
            velocity.setLength(TOP_SPEED);
            body.setLinearVelocity(velocity.x, velocity.y);
        }
        Vector2 position = body.getPosition();
        nowX[i] = position.x;
        nowY[i] = position.y;
        switch (state[i]) {
            case DRAINING -> {
                if (nowY[i] < -0.9f || !Float.isFinite(nowX[i] + nowY[i])) {
                    drained++;
                    remove(i);
                }
            }
            case FADING -> {
                fade[i] -= GuardedWorld.STEP / FADE_SECONDS;
                if (fade[i] <= 0) {
                    remove(i);
                }
            }
            case APPEARING -> {
                fade[i] -= GuardedWorld.STEP / FADE_SECONDS;
                if (fade[i] <= 0) {
                    fade[i] = 0;
                    state[i] = State.FLOATING;
                }
            }
            default -> { }
        }
        boolean inside = Math.abs(nowX[i]) < basin.halfWidth + 0.1f && nowY[i] > -0.2f && nowY[i] < Basin.RIM + 4;
        if (state[i] != State.NONE && state[i] != State.DRAINING && !inside) {
            enter(i, homeX(i), homeY(i), state[i] == State.FALLING ? State.FLOATING : state[i]);
        }
    }

    private static float limit(float distance) {
        return Math.max(-1.8f, Math.min(1.8f, distance));
    }

    private static double scattered(double even, double odd) {
        return fraction(even + SCATTER * (fraction(odd * 977) - 0.5));
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }
}
