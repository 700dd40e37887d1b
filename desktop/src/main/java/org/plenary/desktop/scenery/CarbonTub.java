package org.plenary.desktop.scenery;

import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.Arrays;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Focus;
import org.plenary.desktop.ui.Kit;

/**
 * The carbon tub as a widget: taps that pour, a drain that takes away, water that stands exactly at the ppm of the model,
 * lines for what was and what must not be, and in the water one body for every {@link TubModel#GT_PER_BODY} GtCO2 that
 * was added, in its bloc's colour. Pointing at a tap lights up what came from it.
 */
public final class CarbonTub extends Scene<TubPhysics> implements Focus.Usable {
    private static final float ABOVE = 1.75f;
    private static final float BELOW = 1.1f;
    private static final float METRES = Basin.RIM + ABOVE + BELOW;
    /** Room for the words above the taps and below the drain, in units. */
    private static final float WORDS_ABOVE = 56;
    private static final float WORDS_BELOW = 22;
    /** The same of a tub without words, for what else stands at the top of the screen. */
    private static final float CLEAR_ABOVE = 67;
    private static final float CLEAR_BELOW = 28;
    private static final float LEFT = 92;
    private static final float RIGHT = 96;
    private static final float EDGE = 36;
    private static final int SLICES = 72;
    private static final float WALL = 0.14f;
    private static final float BEHIND = 2.1f;
    private static final Color DEEP = Palette.of("0B2C4E");
    private static final Color MIDDLE = Palette.of("14507F");
    private static final Color SHALLOW = Palette.of("2A86B8");
    private static final Color SURFACE = Palette.of("BFE8FF");
    private static final Color GLASS = Palette.of("8FB6D9");

    private final Kit kit;
    private final boolean backdrop;
    private final Brush brush;
    private final float zoom;
    private final TextureRegion pointer;
    private final Caption level;
    private final Caption unit;
    private final Caption inflow;
    private final Caption outflow;
    private final Caption ball;
    private final float[] sliceX = new float[SLICES + 1];
    private BlocListener listener = code -> {};
    private TubModel model;
    private Color[] colors = {};
    private TextureRegion[] marks = {};
    private Caption[] codes = {};
    private Caption[] lines = {};
    private int[] lineOrder = {};
    private float[] lineY = {};
    private float[] lit = {};
    private float[] outline = {};
    private float[] outside = {};
    private float scale = 1;
    private float middleX;
    private float drainY;
    private int shownLevel = -1;
    private int over = -1;
    private double time;

    /** The tub of a model; with a kit that is {@linkplain Kit#still still} the water rests. */
    public CarbonTub(Kit kit, TubModel model) {
        this(kit, model, false);
    }

    /** The tub without a word, over the whole width, not to be touched: what moves behind a menu. */
    public static CarbonTub backdrop(Kit kit, TubModel model) {
        CarbonTub tub = new CarbonTub(kit, model, true);
        tub.setTouchable(Touchable.disabled);
        return tub;
    }

    private CarbonTub(Kit kit, TubModel model, boolean backdrop) {
        super(kit.still());
        this.kit = kit;
        this.backdrop = backdrop;
        brush = new Brush(kit.sheet());
        zoom = Caption.zoom(kit.skin().font(Type.SMALL));
        pointer = kit.sheet().shape(Shape.PLAY, 14);
        level = new Caption(kit.skin().font(Type.HEADING), "");
        unit = new Caption(kit.skin().font(Type.SMALL), "ppm");
        inflow = new Caption(kit.skin().font(Type.SMALL), "");
        outflow = new Caption(kit.skin().font(Type.SMALL), "");
        ball = new Caption(kit.skin().font(Type.SMALL), "");
        dress(model);
        addListener(new Pointer());
    }

    /** Who hears which bloc's tap is pointed at and picked. */
    public void setBlocListener(BlocListener listener) {
        this.listener = listener;
    }

    /** Shows another state of the world; the level moves there within a second and a half, the bodies follow. */
    public void update(TubModel next) {
        if (!next.codes().equals(model.codes())) {
            leave();
        }
        dress(next);
        if (isOpen()) {
            physics().update(next);
        }
    }

    /** Picks the bloc whose tap is under the pointer or the keyboard, as a click on it would. */
    @Override
    public void use() {
        if (over >= 0) {
            listener.picked(model.codes().get(over));
        }
    }

    private void dress(TubModel next) {
        stir();
        model = next;
        int n = next.codes().size();
        if (n != colors.length) {
            lit = new float[n];
        }
        colors = new Color[n];
        marks = new TextureRegion[n];
        codes = new Caption[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            BlocLook look = kit.look(next.codes().get(i));
            colors[i] = look.color();
            marks[i] = kit.sheet().shape(look.shape(), 14);
            codes[i] = new Caption(kit.skin().font(Type.SMALL), look.code());
            sum += next.emissionsGtPerYear()[i];
        }
        inflow.set(kit.text("scenery.tub.in", kit.quantities().co2PerYear(sum)));
        outflow.set(kit.text("scenery.tub.out", kit.quantities().co2PerYear(next.sinkGtPerYear())));
        ball.set(kit.text("scenery.tub.ball", kit.quantities().co2(TubModel.GT_PER_BODY)));
        int count = next.lines().size();
        lines = new Caption[count];
        lineY = new float[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            lines[i] = new Caption(kit.skin().font(Type.SMALL), next.lines().get(i).label());
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(next.lines().get(a).ppm(), next.lines().get(b).ppm()));
        lineOrder = new int[count];
        for (int i = 0; i < count; i++) {
            lineOrder[i] = order[i];
        }
    }

    @Override
    TubPhysics create() {
        measure();
        TubPhysics physics = new TubPhysics(model, width());
        physics.setStill(kit.still());
        outline = physics.basin().outline();
        outside = moved(outline, WALL);
        return physics;
    }

    @Override
    boolean resized(TubPhysics physics) {
        measure();
        return Math.abs(2 * physics.basin().halfWidth - width()) < 0.02f;
    }

    private void measure() {
        float below = backdrop ? CLEAR_BELOW : WORDS_BELOW * zoom;
        float above = backdrop ? CLEAR_ABOVE : WORDS_ABOVE * zoom;
        scale = (getHeight() - below - above) / METRES;
        middleX = (left() + getWidth() - right()) / 2;
        drainY = below + BELOW * scale;
    }

    private float width() {
        return Math.max(4, Math.min(60, (getWidth() - left() - right()) / scale));
    }

    private float left() {
        return backdrop ? EDGE : LEFT * zoom;
    }

    private float right() {
        return backdrop ? EDGE : RIGHT * zoom;
    }

    @Override
    void step(TubPhysics physics) {
        physics.step();
    }

    @Override
    void frame(TubPhysics physics, float seconds) {
        if (!kit.still()) {
            time += seconds;
        }
        float ease = 1 - (float) Math.exp(-seconds / 0.1f);
        for (int i = 0; i < lit.length; i++) {
            lit[i] += ((i == over ? 1 : 0) - lit[i]) * ease;
        }
        int ppm = Math.round(physics.shownPpm());
        if (ppm != shownLevel) {
            shownLevel = ppm;
            level.set(kit.quantities().number(ppm, 0));
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        if (!isOpen()) {
            return;
        }
        float alpha = parentAlpha * getColor().a;
        brush.begin(batch, alpha);
        TubPhysics tub = physics();
        slice(tub);
        drawInside(tub);
        drawShadow(tub);
        drawDrain(tub);
        drawWater(tub);
        drawLight(tub);
        drawStreams(tub);
        drawBodies(tub);
        drawSurface(tub, 0, 1);
        drawWalls();
        drawTaps(tub, batch, alpha);
        if (!backdrop) {
            drawBelow(batch, alpha);
            drawLines(tub, batch, alpha);
            drawLevel(tub, batch, alpha);
        }
    }

    private float screenX(float metres) {
        return getX() + middleX + metres * scale;
    }

    private float screenY(float metres) {
        return getY() + drainY + metres * scale;
    }

    /** Where the water is cut into upright slices: densest at the walls, where the floor is steep. */
    private void slice(TubPhysics tub) {
        float half = tub.basin().halfWidth(tub.height(tub.shownPpm()) + 0.1f);
        for (int i = 0; i <= SLICES; i++) {
            sliceX[i] = half * (float) Math.sin(Math.PI * (i / (double) SLICES - 0.5));
        }
    }

    /** The empty part of the tub: dark at the water, a little lighter towards the rim. */
    private void drawInside(TubPhysics tub) {
        float level = tub.height(tub.shownPpm()) - 0.1f;
        float halfLow = tub.basin().halfWidth(level) * scale;
        float halfHigh = tub.basin().halfWidth * scale;
        float below = brush.mix(Palette.INK, Palette.PANEL, 0.3f, 0.75f);
        float above = brush.mix(Palette.PANEL, Palette.CONTROL, 0.4f, 0.35f);
        float x = screenX(0);
        brush.quad(x - halfLow, screenY(level), below, x - halfHigh, screenY(Basin.RIM), above, x + halfHigh, screenY(Basin.RIM),
                above, x + halfLow, screenY(level), below);
    }

    /** The body of the water, up to the waves that are farther behind. */
    private void drawWater(TubPhysics tub) {
        float level = tub.height(tub.shownPpm());
        for (int i = 0; i < SLICES; i++) {
            float x0 = sliceX[i];
            float x1 = sliceX[i + 1];
            float floor0 = tub.basin().floor(x0);
            float floor1 = tub.basin().floor(x1);
            float top0 = Math.max(floor0, tub.surface(x0, BEHIND) + 0.05f);
            float top1 = Math.max(floor1, tub.surface(x1, BEHIND) + 0.05f);
            layer(x0, x1, floor0, floor1, top0, top1, 0, level * 0.55f, DEEP, MIDDLE, 0.9f);
            layer(x0, x1, floor0, floor1, top0, top1, level * 0.55f, level, MIDDLE, SHALLOW, 0.9f);
            layer(x0, x1, floor0, floor1, top0, top1, level, level + 1, SHALLOW, SHALLOW, 0.9f);
        }
        drawSurface(tub, BEHIND, 0.45f);
    }

    /** The line of the surface and the light just under it; the nearer one lies over the bodies. */
    private void drawSurface(TubPhysics tub, float shift, float strength) {
        float rise = shift == 0 ? 0 : 0.05f;
        float light = brush.color(SURFACE, 0.8f * strength);
        float under = brush.color(SURFACE, 0.26f * strength);
        float none = brush.color(SURFACE, 0);
        for (int i = 0; i < SLICES; i++) {
            float x0 = sliceX[i];
            float x1 = sliceX[i + 1];
            float floor0 = tub.basin().floor(x0);
            float floor1 = tub.basin().floor(x1);
            float top0 = Math.max(floor0, tub.surface(x0, shift) + rise);
            float top1 = Math.max(floor1, tub.surface(x1, shift) + rise);
            float depth = Math.min(0.34f, Math.max(0, Math.min(top0 - floor0, top1 - floor1)));
            brush.quad(screenX(x0), screenY(top0 - depth), none, screenX(x0), screenY(top0), under, screenX(x1),
                    screenY(top1), under, screenX(x1), screenY(top1 - depth), none);
            brush.line(screenX(x0), screenY(top0), screenX(x1), screenY(top1), 1 + strength, light, light);
        }
    }

    /** The part of a slice between two heights. */
    private void layer(float x0, float x1, float floor0, float floor1, float top0, float top1, float low, float high,
            Color below, Color above, float opacity) {
        float a0 = Math.max(floor0, Math.min(top0, low));
        float b0 = Math.max(floor0, Math.min(top0, high));
        float a1 = Math.max(floor1, Math.min(top1, low));
        float b1 = Math.max(floor1, Math.min(top1, high));
        if (b0 - a0 <= 0 && b1 - a1 <= 0) {
            return;
        }
        float span = high - low;
        brush.quad(screenX(x0), screenY(a0), brush.mix(below, above, (a0 - low) / span, opacity), screenX(x0),
                screenY(b0), brush.mix(below, above, (b0 - low) / span, opacity), screenX(x1), screenY(b1),
                brush.mix(below, above, (b1 - low) / span, opacity), screenX(x1), screenY(a1),
                brush.mix(below, above, (a1 - low) / span, opacity));
    }

    private void drawBodies(TubPhysics tub) {
        float between = alpha();
        float attention = over >= 0 ? lit[over] : 0;
        float level = tub.height(tub.shownPpm());
        for (int i = 0; i < tub.size(); i++) {
            if (!tub.isPresent(i)) {
                continue;
            }
            int bloc = tub.bloc(i);
            float x = tub.x(i, between);
            float y = tub.y(i, between);
            if (y < -0.75f || bloc >= colors.length) {
                continue;
            }
            float radius = tub.radius(i) * scale;
            float near = 0.78f + 0.22f * ((i * 7) % 11) / 10f;
            float presence = tub.presence(i) * (1 - 0.72f * attention * (1 - lit[bloc]));
            Color color = colors[bloc];
            float px = screenX(x);
            float py = screenY(y);
            if (lit[bloc] > 0.02f) {
                brush.glow(px, py, radius * 2.2f, radius * 2.2f, color, 0.8f * lit[bloc] * presence);
            }
            // Water takes colour away with depth, as a front layer of it would, but costs no pixels.
            float murk = clamp((level - y) / level) * 0.3f + (y < level ? 0.1f : 0);
            murk *= 1 - 0.8f * lit[bloc];
            brush.ball(px, py, radius, brush.color(blend(color.r, MIDDLE.r, murk) * near, blend(color.g, MIDDLE.g, murk) * near,
                    blend(color.b, MIDDLE.b, murk) * near, presence));
        }
    }

    private static float blend(float from, float to, float share) {
        return Math.min(1, 1.12f * (from + (to - from) * share));
    }

    private static float clamp(float share) {
        return Math.max(0, Math.min(1, share));
    }

    /** Slanting shafts of light under the surface. */
    private void drawLight(TubPhysics tub) {
        float level = tub.height(tub.shownPpm());
        float half = tub.basin().halfWidth(level);
        float none = brush.color(SURFACE, 0);
        for (int i = 0; i < 5; i++) {
            float x = half * (-0.78f + 0.36f * i + 0.05f * (float) Math.sin(0.23 * time + 2.1 * i));
            float width = half * (0.07f + 0.03f * (float) Math.sin(0.31 * time + 1.3 * i));
            float light = brush.color(SURFACE, 0.075f + 0.03f * (float) Math.sin(0.4 * time + 1.9 * i));
            float down = Math.max(0.2f, level * 0.15f);
            float drift = (level - down) * 0.22f;
            float low = screenY(down);
            float high = screenY(level - 0.02f);
            brush.quad(screenX(x - drift - width), low, none, screenX(x), high, none, screenX(x + width), high, light,
                    screenX(x - drift + width * 0.5f), low, none);
            brush.quad(screenX(x - drift + width * 0.5f), low, none, screenX(x + width), high, light,
                    screenX(x + 2 * width), high, none, screenX(x - drift + 2 * width), low, none);
        }
    }

    /** The shadow the tub throws, and its feet. */
    private void drawShadow(TubPhysics tub) {
        float half = tub.basin().halfWidth * scale;
        float ground = screenY(-0.82f);
        brush.glow(screenX(0), ground, half * 1.02f, 0.34f * scale, Color.BLACK, 0.7f);
        for (int side = -1; side <= 1; side += 2) {
            float x = screenX(0) + side * half * 0.7f;
            float top = screenY(0.1f);
            float dark = brush.mix(Palette.INK, Palette.CONTROL, 0.55f, 1);
            float light = brush.mix(Palette.CONTROL, GLASS, 0.4f, 1);
            brush.quad(x - 0.34f * scale, top, dark, x + 0.34f * scale, top, light, x + (0.1f + side * 0.08f) * scale, ground, light,
                    x + (-0.1f + side * 0.08f) * scale, ground, dark);
            brush.disc(x + side * 0.08f * scale, ground, 0.15f * scale, light);
        }
    }

    /** The wall between its inner and its outer outline; light from above, open at the drain. */
    private void drawWalls() {
        for (int i = 0; i + 3 < outline.length; i += 2) {
            if (Math.abs(outline[i] + outline[i + 2]) / 2 < Basin.DRAIN) {
                continue;
            }
            float light0 = 0.3f + 0.5f * outline[i + 1] / Basin.RIM;
            float light1 = 0.3f + 0.5f * outline[i + 3] / Basin.RIM;
            brush.quad(screenX(outline[i]), screenY(outline[i + 1]), brush.mix(Palette.CONTROL, GLASS, 0.8f * light0, 1),
                    screenX(outline[i + 2]), screenY(outline[i + 3]), brush.mix(Palette.CONTROL, GLASS, 0.8f * light1, 1),
                    screenX(outside[i + 2]), screenY(outside[i + 3]), brush.mix(Palette.INK, Palette.CONTROL, 0.3f + 0.7f * light1, 1),
                    screenX(outside[i]), screenY(outside[i + 1]), brush.mix(Palette.INK, Palette.CONTROL, 0.3f + 0.7f * light0, 1));
            brush.line(screenX(outline[i]), screenY(outline[i + 1]), screenX(outline[i + 2]), screenY(outline[i + 3]), 1.2f,
                    brush.color(SURFACE, 0.15f + 0.55f * light0), brush.color(SURFACE, 0.15f + 0.55f * light1));
            brush.line(screenX(outside[i]), screenY(outside[i + 1]), screenX(outside[i + 2]), screenY(outside[i + 3]), 1,
                    brush.color(GLASS, 0.5f * light0), brush.color(GLASS, 0.5f * light1));
        }
        float rim = screenY(Basin.RIM);
        float lip = 0.1f * scale;
        for (int end = 0; end <= 1; end++) {
            int at = end == 0 ? 0 : outline.length - 2;
            float in = screenX(outline[at]) + (end == 0 ? 1 : -1);
            float out = screenX(outside[at]) + (end == 0 ? -lip : lip);
            brush.line(out, rim, in, rim, 6, brush.color(GLASS, 1), brush.color(SURFACE, 1));
            brush.disc(out, rim, 3.4f, brush.color(GLASS, 1));
        }
    }

    /** The inner outline moved outwards along the normals of its corners. */
    private static float[] moved(float[] line, float by) {
        float[] moved = line.clone();
        int n = line.length / 2;
        for (int i = 0; i < n; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(n - 1, i + 1);
            float dx = line[2 * after] - line[2 * before];
            float dy = line[2 * after + 1] - line[2 * before + 1];
            float length = (float) Math.sqrt(dx * dx + dy * dy);
            moved[2 * i] += by * dy / length;
            moved[2 * i + 1] -= by * dx / length;
        }
        moved[1] = line[1];
        moved[2 * n - 1] = line[2 * n - 1];
        return moved;
    }

    /** The pipe below, and the water that leaves by it. */
    private void drawDrain(TubPhysics tub) {
        float mouth = Basin.DRAIN * scale;
        float x = screenX(0);
        float top = screenY(0.02f);
        float bottom = screenY(-0.75f);
        float end = getY();
        float flow = (float) Math.max(0, Math.min(1, model.sinkGtPerYear() / 40));
        if (flow > 0) {
            float width = mouth * (0.35f + 0.6f * flow);
            brush.upright(x - width, end, 2 * width, bottom - end, brush.color(SHALLOW, 0), brush.color(SHALLOW, 0.5f));
        }
        brush.upright(x - mouth, bottom, 2 * mouth, top - bottom, brush.color(MIDDLE, 0.75f), brush.color(DEEP, 0.95f));
        if (flow > 0 && !kit.still()) {
            for (int i = 0; i < 5; i++) {
                double phase = time * 0.9 + i * 0.2;
                float at = (float) (phase - Math.floor(phase));
                float y = top - (top - end) * at;
                float px = x + mouth * 0.7f * (float) Math.sin(i * 2.4 + 5 * at);
                brush.line(px, y, px, Math.max(end, y - 0.16f * scale), 1.5f, brush.color(SURFACE, 0.4f * (1 - at)), brush.color(SURFACE, 0));
            }
        }
        float edge = brush.color(GLASS, 0.8f);
        float dark = brush.color(GLASS, 0.25f);
        brush.line(x - mouth, top, x - mouth, bottom, 3, edge, dark);
        brush.line(x + mouth, top, x + mouth, bottom, 3, edge, dark);
    }

    /** Thin streams from the taps to the water, as strong as what they pour. */
    private void drawStreams(TubPhysics tub) {
        for (int i = 0; i < colors.length; i++) {
            double emission = model.emissionsGtPerYear()[i];
            if (!(emission > 0)) {
                continue;
            }
            float x = tub.tapX(i);
            float width = Math.min(0.3f, 0.075f * (float) Math.sqrt(emission)) * scale * 0.5f;
            float sway = kit.still() ? 0 : 0.012f * scale * (float) Math.sin(2.1 * time + 1.7 * i);
            float top = screenY(tub.tapY());
            float bottom = screenY(tub.surface(x, 0));
            float px = screenX(x);
            float outer = brush.color(colors[i], 0.06f);
            float bright = brush.color(colors[i], 0.55f + 0.3f * lit[i]);
            float faint = brush.color(colors[i], 0.3f + 0.3f * lit[i]);
            brush.quad(px - width, top, outer, px, top, bright, px + sway, bottom, faint, px - width * 0.8f + sway, bottom, outer);
            brush.quad(px, top, bright, px + width, top, outer, px + width * 0.8f + sway, bottom, outer, px + sway, bottom, faint);
            brush.glow(px + sway, bottom, width * 3 + 4, width + 3, colors[i], 0.4f);
        }
    }

    private void drawTaps(TubPhysics tub, Batch batch, float alpha) {
        int n = colors.length;
        if (n == 0) {
            return;
        }
        float rail = screenY(tub.tapY() + 0.5f);
        float left = screenX(-tub.basin().halfWidth);
        float right = screenX(tub.basin().halfWidth);
        pipe(left, rail, right, rail, 0.2f * scale, true);
        float spacing = n > 1 ? (tub.tapX(1) - tub.tapX(0)) * scale : 100;
        float radius = Math.max(11, Math.min(0.3f * scale, spacing * 0.42f));
        boolean crowded = false;
        for (Caption code : codes) {
            crowded |= spacing < code.width() + 4;
        }
        if (!backdrop) {
            inflow.draw(batch, left, rail + radius + (crowded ? 45 : 31) * zoom, 0, Palette.MUTED, alpha);
        }
        for (int i = 0; i < n; i++) {
            float x = screenX(tub.tapX(i));
            float mouth = screenY(tub.tapY());
            pipe(x, rail, x, mouth - 1, 0.16f * scale, false);
            if (lit[i] > 0.02f) {
                brush.glow(x, rail, radius * 2.4f, radius * 2.4f, colors[i], 0.55f * lit[i]);
            }
            brush.disc(x, rail, radius, brush.color(colors[i], 1));
            brush.disc(x, rail, radius - 1.8f, brush.mix(Palette.PANEL, colors[i], 0.18f + 0.2f * lit[i], 1));
            brush.region(marks[i], x, rail, Math.min(14, radius * 1.1f), brush.color(colors[i], 1));
            if (backdrop) {
                continue;
            }
            codes[i].draw(batch, x, rail + radius + (crowded && i % 2 == 1 ? 25 : 11) * zoom, 0.5f,
                    i == over ? Palette.TEXT : Palette.MUTED, alpha);
        }
    }

    /** What the water takes away, and what a ball stands for. */
    private void drawBelow(Batch batch, float alpha) {
        float y = getY() + 11 * zoom;
        float aside = Basin.DRAIN * scale + 14;
        float right = Math.min(screenX(0) + aside, getX() + getWidth() - outflow.width() - 4);
        float left = Math.max(screenX(0) - aside, getX() + ball.width() + 26);
        outflow.draw(batch, right, y, 0, Palette.MUTED, alpha);
        if (left < right) {
            ball.draw(batch, left, y, 1, Palette.MUTED, alpha);
            brush.ball(left - ball.width() - 14, y, 7, brush.color(Palette.MUTED, 1));
        }
    }

    /** A metal pipe, light along its upper or left side. */
    private void pipe(float x0, float y0, float x1, float y1, float width, boolean level) {
        float dx = level ? 0 : width / 2;
        float dy = level ? width / 2 : 0;
        float light = brush.mix(Palette.CONTROL, GLASS, 0.75f, 1);
        float middle = brush.mix(Palette.CONTROL, GLASS, 0.3f, 1);
        float shade = brush.mix(Palette.INK, Palette.CONTROL, 0.5f, 1);
        float sx = level ? 0 : -dx * 0.3f;
        float sy = level ? dy * 0.3f : 0;
        brush.quad(x0 - dx, y0 + dy, middle, x1 - dx, y1 + dy, middle, x1 + sx, y1 + sy, light, x0 + sx, y0 + sy, light);
        brush.quad(x0 + sx, y0 + sy, light, x1 + sx, y1 + sy, light, x1 + dx, y1 - dy, shade, x0 + dx, y0 - dy, shade);
    }

    /** Levels worth a line, labelled on the right; labels that would touch are moved apart and joined to their lines. */
    private void drawLines(TubPhysics tub, Batch batch, float alpha) {
        float apart = 19 * zoom;
        for (int at : lineOrder) {
            lineY[at] = screenY(tub.height(model.lines().get(at).ppm()));
        }
        for (int pass = 0; pass < 12; pass++) {
            for (int i = 0; i + 1 < lineOrder.length; i++) {
                float overlap = apart - (lineY[lineOrder[i + 1]] - lineY[lineOrder[i]]);
                if (overlap > 0) {
                    lineY[lineOrder[i]] -= overlap / 2;
                    lineY[lineOrder[i + 1]] += overlap / 2;
                }
            }
        }
        for (int at : lineOrder) {
            double ppm = model.lines().get(at).ppm();
            float height = tub.height(ppm);
            float y = screenY(height);
            float half = tub.basin().halfWidth(height);
            boolean passed = tub.shownPpm() >= ppm;
            Color color = passed ? Palette.AMBER : Palette.MUTED;
            if (passed) {
                float line = brush.color(color, 0.45f);
                brush.line(screenX(-half), y, screenX(half), y, 1.2f, line, line);
            } else {
                brush.dashes(screenX(-half), y, screenX(half), y, 1.2f, 9, 7, brush.color(color, 0.6f));
            }
            float wall = screenX(half) + WALL * scale;
            float end = screenX(tub.basin().halfWidth) + WALL * scale + 16;
            float leader = brush.color(color, 0.7f);
            brush.line(wall, y, end - 8, lineY[at], 1.2f, leader, leader);
            brush.line(end - 8, lineY[at], end, lineY[at], 1.2f, leader, leader);
            lines[at].draw(batch, end + 6, lineY[at], 0, passed ? Palette.AMBER : Palette.TEXT, alpha);
        }
    }

    /** The level as a number, beside the water. */
    private void drawLevel(TubPhysics tub, Batch batch, float alpha) {
        float height = tub.height(tub.shownPpm());
        float y = screenY(height);
        float x = screenX(-tub.basin().halfWidth(height)) - WALL * scale - 10;
        brush.region(pointer, x, y, 12, brush.color(Palette.TEXT, 1));
        level.draw(batch, x - 12, y, 1, Palette.TEXT, alpha);
        unit.draw(batch, x - 12, y - level.height() / 2 - 12 * zoom, 1, Palette.MUTED, alpha);
    }

    private void point(int bloc) {
        if (bloc == over) {
            return;
        }
        stir();
        if (bloc < 0) {
            leave();
        } else {
            over = bloc;
            listener.entered(model.codes().get(bloc));
        }
    }

    private void leave() {
        if (over >= 0) {
            over = -1;
            listener.left();
        }
    }

    private final class Pointer extends InputListener {
        private int tapAt(float x, float y) {
            if (!isOpen() || model.codes().isEmpty() || y < drainY + Basin.RIM * scale) {
                return -1;
            }
            int n = model.codes().size();
            float spacing = 2 * (physics().basin().halfWidth - 0.75f) / n;
            int tap = (int) Math.floor((x - middleX) / scale / spacing + n / 2f);
            return tap >= 0 && tap < n ? tap : -1;
        }

        @Override
        public boolean mouseMoved(InputEvent event, float x, float y) {
            point(tapAt(x, y));
            return false;
        }

        @Override
        public void exit(InputEvent event, float x, float y, int pointer, Actor toActor) {
            if (pointer == -1) {
                leave();
            }
        }

        @Override
        public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            int tap = tapAt(x, y);
            if (pointer != 0 || button != Buttons.LEFT || tap < 0) {
                return false;
            }
            point(tap);
            return true;
        }

        @Override
        public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
            if (over >= 0 && over == tapAt(x, y)) {
                use();
            }
        }

        @Override
        public boolean keyDown(InputEvent event, int key) {
            int step = key == Keys.RIGHT || key == Keys.DOWN ? 1 : key == Keys.LEFT || key == Keys.UP ? -1 : 0;
            int n = model.codes().size();
            if (step == 0 || n == 0) {
                return false;
            }
            point(Math.floorMod((over < 0 && step < 0 ? 0 : over) + step, n));
            return true;
        }
    }
}
