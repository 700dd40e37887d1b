package org.plenary.desktop.scenery;

import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.utils.FloatArray;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Focus;
import org.plenary.desktop.ui.Kit;

/**
 * The coalition floor as a widget: blocs sized by influence, camps as soft hulls, trust as springs whose weight follows
 * it, strong rivalry as dashes. One may drag a bloc and pick it with the mouse, a touch, or the arrows and Enter.
 *
 * <p>After {@link #update} a pair that gained or lost trust lights up with a plus or a minus for a moment.
 */
public final class CoalitionFloor extends Scene<FloorPhysics> implements Focus.Usable {
    private static final float MARGIN = 24;
    private static final float SKIRTING = 0.55f;
    private static final float SEAT = 15;
    private static final float LEGEND = 24;
    private static final float SLACK = 0.25f;
    private static final float DRAG_FROM = 5;
    private static final float NOTABLE_CHANGE = 0.03f;
    private static final float CHANGE_SECONDS = 2.4f;
    private static final int[] MARK_SIDES = {16, 22, 30, 40, 56};

    private final Kit kit;
    private final Brush brush;
    private final float zoom;
    private final CampField field = new CampField();
    private final TextureRegion gain;
    private final TextureRegion loss;
    private final Caption trustKey;
    private final Caption rivalryKey;
    private final Caption campKey;
    private BlocListener listener = code -> {};
    private FloorModel model;
    private float[] places;
    private Color[] colors;
    private Color[] dark;
    private Shape[] shapes;
    private TextureRegion[] marks;
    private int[] markSides;
    private Caption[] large;
    private Caption[] small;
    private int[] sides;
    private float[] lit;
    private float[][] change;
    private float changeLeft;
    private float[] outline = {};
    private float[] seats = {};
    private float scale = 1;
    private float middleX;
    private float middleY;
    private int over = -1;
    private int picked = -1;
    private float fromX;
    private float fromY;
    private float toX;
    private float toY;

    /** The floor of a model; with a kit that is {@linkplain Kit#still still} blocs are found where they come to rest. */
    public CoalitionFloor(Kit kit, FloorModel model) {
        super(kit.still());
        this.kit = kit;
        brush = new Brush(kit.sheet());
        zoom = Caption.zoom(kit.skin().font(Type.SMALL));
        gain = kit.sheet().shape(Shape.PLUS, 12);
        loss = kit.sheet().shape(Shape.DASH, 12);
        trustKey = new Caption(kit.skin().font(Type.SMALL), kit.text("scenery.floor.trust"));
        rivalryKey = new Caption(kit.skin().font(Type.SMALL), kit.text("scenery.floor.rivalry"));
        campKey = new Caption(kit.skin().font(Type.SMALL), kit.text("scenery.floor.camp"));
        dress(model);
        addListener(new Pointer());
    }

    /** Who hears what is pointed at and picked. */
    public void setBlocListener(BlocListener listener) {
        this.listener = listener;
    }

    /** Shows another state of the world; blocs move to their new places in the next seconds. */
    public void update(FloorModel next) {
        stir();
        if (next.codes().equals(model.codes())) {
            compare(model, next);
            model = next;
        } else {
            String looked = picked < 0 ? "" : model.codes().get(picked);
            leave();
            dress(next);
            pick(looked);
            places = null;
        }
        if (isOpen()) {
            physics().update(next);
            if (kit.still()) {
                physics().settle();
            }
        }
    }

    private void compare(FloorModel before, FloorModel next) {
        changeLeft = 0;
        for (int i = 0; i < next.size(); i++) {
            for (int j = i + 1; j < next.size(); j++) {
                change[i][j] = (float) (next.meanTrust(i, j) - before.meanTrust(i, j));
                if (Math.abs(change[i][j]) >= NOTABLE_CHANGE) {
                    changeLeft = CHANGE_SECONDS;
                }
            }
        }
    }

    /** Starts from where the blocs of another floor are, such as the one that this one replaces in a rebuilt screen. */
    public void resume(CoalitionFloor before) {
        if (before.model.codes().equals(model.codes())) {
            places = before.isOpen() ? before.physics().places() : before.places;
            if (isOpen() && places != null) {
                physics().replace(places);
            }
        }
    }

    /** Marks a bloc as the one that is looked at; a code that is not on the floor marks none. */
    public void pick(String code) {
        picked = model.codes().indexOf(code);
    }

    /** Picks the bloc under the pointer or the keyboard, as a click on it would. */
    @Override
    public void use() {
        int bloc = over >= 0 ? over : picked;
        if (bloc >= 0) {
            picked = bloc;
            listener.picked(model.codes().get(bloc));
        }
    }

    private void dress(FloorModel next) {
        model = next;
        int n = next.size();
        colors = new Color[n];
        dark = new Color[n];
        shapes = new Shape[n];
        marks = new TextureRegion[n];
        markSides = new int[n];
        large = new Caption[n];
        small = new Caption[n];
        sides = new int[n];
        lit = new float[n];
        change = new float[n][n];
        changeLeft = 0;
        for (int i = 0; i < n; i++) {
            BlocLook look = kit.look(next.codes().get(i));
            colors[i] = look.color();
            dark[i] = Palette.mix(Palette.PANEL, look.color(), 0.2f);
            shapes[i] = look.shape();
            large[i] = new Caption(kit.skin().font(Type.STRONG), look.code());
            small[i] = new Caption(kit.skin().font(Type.SMALL), look.code());
        }
    }

    @Override
    FloorPhysics create() {
        measure();
        FloorPhysics physics = new FloorPhysics(model, aspect());
        furnish(physics);
        if (places != null) {
            physics.replace(places);
        } else if (kit.still()) {
            physics.settle();
        }
        return physics;
    }

    @Override
    boolean resized(FloorPhysics physics) {
        measure();
        physics.resize(aspect());
        furnish(physics);
        if (kit.still()) {
            physics.settle();
        }
        return true;
    }

    /** The wall is drawn a little outside the one that holds the discs, so that a hull beside it stays in the hall. */
    private float aspect() {
        return Math.max(20, getWidth() - 2 * MARGIN - 2 * SKIRTING * scale) / (Hall.HEIGHT * scale);
    }

    private void measure() {
        scale = Math.max(20, getHeight() - 2 * MARGIN - LEGEND * zoom) / (Hall.HEIGHT + 2 * SKIRTING);
        middleX = getWidth() / 2;
        middleY = (getHeight() + LEGEND * zoom) / 2;
    }

    /** The wall as it is drawn, and two rows of seats behind it, evenly spaced: units of the stage from the middle. */
    private void furnish(FloorPhysics physics) {
        outline = physics.hall().outline(-SKIRTING);
        for (int i = 0; i < outline.length; i++) {
            outline[i] *= scale;
        }
        FloatArray row = new FloatArray();
        float left = 0;
        for (int i = 0; i < outline.length; i += 2) {
            int j = (i + 2) % outline.length;
            float dx = outline[j] - outline[i];
            float dy = outline[j + 1] - outline[i + 1];
            float length = (float) Math.sqrt(dx * dx + dy * dy);
            for (; left < length; left += SEAT) {
                float t = left / length;
                row.addAll(outline[i] + dx * t + 9 * dy / length, outline[i + 1] + dy * t - 9 * dx / length);
                t += SEAT / 2 / length;
                row.addAll(outline[i] + dx * t + 17 * dy / length, outline[i + 1] + dy * t - 17 * dx / length);
            }
            left -= length;
        }
        seats = row.toArray();
    }

    @Override
    void leaving(FloorPhysics physics) {
        places = physics.places();
        over = -1;
    }

    @Override
    void step(FloorPhysics physics) {
        if (!kit.still() || physics.held() >= 0) {
            physics.step();
        }
    }

    @Override
    void frame(FloorPhysics physics, float seconds) {
        changeLeft = Math.max(0, changeLeft - seconds);
        float ease = kit.still() ? 1 : 1 - (float) Math.exp(-seconds / 0.08f);
        for (int i = 0; i < lit.length; i++) {
            float target = i == over || i == physics.held() ? 1 : i == picked ? 0.8f : 0;
            lit[i] += (target - lit[i]) * ease;
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        if (!isOpen()) {
            return;
        }
        brush.begin(batch, parentAlpha * getColor().a);
        FloorPhysics floor = physics();
        float between = kit.still() && floor.held() < 0 ? 1 : alpha();
        drawHall();
        drawCamps(floor, between);
        drawRivalries(floor, between);
        drawSprings(floor, between);
        for (int i = 0; i < floor.size(); i++) {
            if (i != floor.held()) {
                drawBloc(batch, floor, i, between, parentAlpha * getColor().a);
            }
        }
        if (floor.held() >= 0) {
            drawBloc(batch, floor, floor.held(), between, parentAlpha * getColor().a);
        }
        for (int i = 0; i < floor.size(); i++) {
            drawCode(batch, floor, i, between, parentAlpha * getColor().a);
        }
        drawChanges(floor, between);
        drawLegend(batch, parentAlpha * getColor().a);
    }

    /** Where a bloc is in the widget, for a card that points at it; false if it is not to be seen. */
    public boolean locate(String code, Vector2 place) {
        int i = model.codes().indexOf(code);
        if (i < 0 || !isOpen()) {
            return false;
        }
        place.set(middleX + physics().x(i, alpha()) * scale, middleY + physics().y(i, alpha()) * scale);
        return true;
    }

    private float screenX(float metres) {
        return getX() + middleX + metres * scale;
    }

    private float screenY(float metres) {
        return getY() + middleY + metres * scale;
    }

    /** The floor under its light, the wall, two rows of seats behind it. */
    private void drawHall() {
        float x = screenX(0);
        float y = screenY(0);
        float middle = brush.mix(Palette.INK_LIT, Palette.ACCENT, 0.17f, 1);
        float half = brush.mix(Palette.INK_LIT, Palette.ACCENT, 0.04f, 1);
        float edge = brush.mix(Palette.INK, Palette.INK_LIT, 0.45f, 1);
        int n = outline.length;
        for (int i = 0; i < n; i += 2) {
            int j = (i + 2) % n;
            float ax = outline[i];
            float ay = outline[i + 1];
            float bx = outline[j];
            float by = outline[j + 1];
            brush.quad(x, y, middle, x + ax * 0.55f, y + ay * 0.55f, half, x + bx * 0.55f, y + by * 0.55f, half, x, y, middle);
            brush.quad(x + ax * 0.55f, y + ay * 0.55f, half, x + ax, y + ay, edge, x + bx, y + by, edge, x + bx * 0.55f,
                    y + by * 0.55f, half);
        }
        ring(x, y, 0.4f, 1, brush.color(Palette.CONTROL_LINE, 0.22f));
        ring(x, y, 0.71f, 1, brush.color(Palette.CONTROL_LINE, 0.26f));
        ring(x, y, 1, 7, brush.color(Palette.ACCENT, 0.08f));
        ring(x, y, 1, 1.5f, brush.color(Palette.CONTROL_LINE, 1));
        float front = brush.color(Palette.CONTROL_LINE, 0.75f);
        float back = brush.color(Palette.CONTROL_LINE, 0.4f);
        for (int i = 0; i < seats.length; i += 4) {
            brush.disc(x + seats[i], y + seats[i + 1], 2.2f, front);
            brush.disc(x + seats[i + 2], y + seats[i + 3], 2, back);
        }
    }

    private void ring(float x, float y, float share, float width, float color) {
        int n = outline.length;
        for (int i = 0; i < n; i += 2) {
            int j = (i + 2) % n;
            brush.line(x + outline[i] * share, y + outline[i + 1] * share, x + outline[j] * share, y + outline[j + 1] * share,
                    width, color, color);
        }
    }

    private void drawCamps(FloorPhysics floor, float between) {
        int n = floor.size();
        float cell = Math.max(0.21f, 8 / scale);
        for (int camp = 0; camp < n; camp++) {
            if (floor.camp(camp) != camp) {
                continue;
            }
            field.begin(cell);
            for (int i = 0; i < n; i++) {
                if (floor.camp(i) != camp) {
                    field.other(floor.x(i, between), floor.y(i, between), floor.radius(i));
                    continue;
                }
                field.member(floor.x(i, between), floor.y(i, between), floor.radius(i), colors[i]);
                for (int j = i + 1; j < n; j++) {
                    if (floor.trust(i, j) >= FloorPhysics.CAMP_TRUST) {
                        field.bond(floor.x(i, between), floor.y(i, between), floor.x(j, between), floor.y(j, between));
                    }
                }
            }
            field.draw(brush, screenX(0), screenY(0), scale, 1);
        }
    }

    private void drawSprings(FloorPhysics floor, float between) {
        for (int i = 0; i < floor.size(); i++) {
            for (int j = i + 1; j < floor.size(); j++) {
                if (floor.joined(i, j) && rimToRim(floor, i, j, between, 0)) {
                    float above = Math.max(0, (floor.trust(i, j) - FloorPhysics.SPRING_TRUST) / (1 - FloorPhysics.SPRING_TRUST));
                    float attention = Math.max(lit[i], lit[j]);
                    float opacity = Math.min(1, 0.22f + 0.6f * above + 0.3f * attention);
                    brush.line(fromX, fromY, toX, toY, 1 + 4 * above + attention, brush.color(colors[i], opacity),
                            brush.color(colors[j], opacity));
                }
            }
        }
    }

    private void drawRivalries(FloorPhysics floor, float between) {
        for (int i = 0; i < floor.size(); i++) {
            for (int j = i + 1; j < floor.size(); j++) {
                float rivalry = floor.rivalry(i, j);
                if (rivalry >= FloorPhysics.STRONG_RIVALRY && rimToRim(floor, i, j, between, 4)) {
                    float attention = Math.max(lit[i], lit[j]);
                    float strong = (rivalry - FloorPhysics.STRONG_RIVALRY) / (1 - FloorPhysics.STRONG_RIVALRY);
                    brush.dashes(fromX, fromY, toX, toY, 1.5f + 0.5f * attention, 8, 6,
                            brush.color(Palette.CORAL, Math.min(1, 0.55f + 0.35f * strong + 0.3f * attention)));
                }
            }
        }
    }

    /** Finds the line between the rims of two discs, {@code gap} units away from them; false if there is none. */
    private boolean rimToRim(FloorPhysics floor, int i, int j, float between, float gap) {
        float ax = screenX(floor.x(i, between));
        float ay = screenY(floor.y(i, between));
        float bx = screenX(floor.x(j, between));
        float by = screenY(floor.y(j, between));
        float length = (float) Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
        float atI = floor.radius(i) * scale + gap;
        float atJ = floor.radius(j) * scale + gap;
        if (!(length > atI + atJ + 1)) {
            return false;
        }
        float dx = (bx - ax) / length;
        float dy = (by - ay) / length;
        fromX = ax + dx * atI;
        fromY = ay + dy * atI;
        toX = bx - dx * atJ;
        toY = by - dy * atJ;
        return true;
    }

    private void drawBloc(Batch batch, FloorPhysics floor, int i, float between, float alpha) {
        float x = screenX(floor.x(i, between));
        float y = screenY(floor.y(i, between));
        float radius = floor.radius(i) * scale;
        Color color = colors[i];
        if (lit[i] > 0.02f) {
            brush.glow(x, y, radius * 2.1f, radius * 2.1f, color, 0.5f * lit[i]);
        }
        brush.glow(x, y - radius * 0.22f, radius * 1.4f, radius * 1.34f, Color.BLACK, 0.75f);
        brush.disc(x, y, radius, brush.color(color, 1));
        float rim = Math.max(2, radius * 0.065f) + lit[i];
        brush.disc(x, y, radius - rim, brush.color(dark[i], 1));
        brush.glow(x, y + radius * 0.24f, radius * 0.74f, radius * 0.7f, color, 0.32f + 0.16f * lit[i]);
        boolean roomy = radius >= 19.5f * zoom;
        float side = radius * (roomy ? 0.72f : 1.05f);
        brush.region(mark(i, side), x, y + (roomy ? radius * 0.27f : 0), side, brush.color(color, 1));
        if (roomy) {
            (radius > 32 * zoom ? large[i] : small[i]).draw(batch, x, y - radius * 0.44f, 0.5f, Palette.TEXT, alpha);
        }
    }

    /** The code of a bloc too small to hold it, where no other disc lies: below, above, to the right or to the left. */
    private void drawCode(Batch batch, FloorPhysics floor, int i, float between, float alpha) {
        if (floor.radius(i) * scale >= 19.5f * zoom) {
            return;
        }
        for (int tried = 0; tried < 4 && !free(floor, i, between); tried++) {
            sides[i] = (sides[i] + 1) % 4; // stays where it was as long as it can
        }
        float x = codeX(floor, i, between);
        float y = codeY(floor, i, between);
        small[i].draw(batch, x + 1, y - 1, 0.5f, Palette.INK, alpha);
        small[i].draw(batch, x, y, 0.5f, Palette.TEXT, alpha);
    }

    private float codeX(FloorPhysics floor, int i, float between) {
        float out = floor.radius(i) * scale + 5 * zoom + small[i].width() / 2;
        return screenX(floor.x(i, between)) + (sides[i] == 2 ? out : sides[i] == 3 ? -out : 0);
    }

    private float codeY(FloorPhysics floor, int i, float between) {
        float out = floor.radius(i) * scale + 11 * zoom;
        return screenY(floor.y(i, between)) + (sides[i] == 0 ? -out : sides[i] == 1 ? out : 0);
    }

    private boolean free(FloorPhysics floor, int i, float between) {
        float x = codeX(floor, i, between);
        float y = codeY(floor, i, between);
        for (int other = 0; other < small.length; other++) {
            float room = floor.radius(other) * scale + 2;
            float dx = Math.max(0, Math.abs(screenX(floor.x(other, between)) - x) - small[i].width() / 2);
            float dy = Math.max(0, Math.abs(screenY(floor.y(other, between)) - y) - small[i].height() / 2);
            if (other != i && dx * dx + dy * dy < room * room) {
                return false;
            }
        }
        return true;
    }

    private TextureRegion mark(int i, float side) {
        int size = 0;
        while (size < MARK_SIDES.length - 1 && MARK_SIDES[size] < side) {
            size++;
        }
        if (marks[i] == null || markSides[i] != size) {
            marks[i] = kit.sheet().shape(shapes[i], MARK_SIDES[size]);
            markSides[i] = size;
        }
        return marks[i];
    }

    /** Who gained and who lost trust in the last update: light along the line, and a sign on it. */
    private void drawChanges(FloorPhysics floor, float between) {
        float fade = Math.min(1, changeLeft / (CHANGE_SECONDS * 0.6f));
        if (fade <= 0) {
            return;
        }
        for (int i = 0; i < floor.size(); i++) {
            for (int j = i + 1; j < floor.size(); j++) {
                float by = change[i][j];
                if (Math.abs(by) >= NOTABLE_CHANGE && rimToRim(floor, i, j, between, 0)) {
                    Color color = by > 0 ? Palette.TEAL : Palette.CORAL;
                    float x = (fromX + toX) / 2;
                    float y = (fromY + toY) / 2;
                    float width = 2 + 10 * Math.min(0.4f, Math.abs(by));
                    brush.line(fromX, fromY, toX, toY, width * 2.4f, brush.color(color, 0.2f * fade), brush.color(color, 0.2f * fade));
                    brush.line(fromX, fromY, toX, toY, width, brush.color(color, 0.85f * fade), brush.color(color, 0.85f * fade));
                    brush.disc(x, y, 10, brush.color(Palette.INK, fade));
                    brush.disc(x, y, 9, brush.color(color, fade));
                    brush.region(by > 0 ? gain : loss, x, y, 12, brush.color(Palette.INK, fade));
                }
            }
        }
    }

    private void drawLegend(Batch batch, float alpha) {
        float sample = 28;
        float gap = 24;
        float x = getX() + (getWidth() - 3 * (sample + 8) - 2 * gap - trustKey.width() - rivalryKey.width() - campKey.width()) / 2;
        float y = getY() + 11 * zoom;
        float line = brush.color(Palette.TEXT, 0.7f);
        brush.line(x, y, x + sample, y, 3, line, line);
        trustKey.draw(batch, x + sample + 8, y, 0, Palette.MUTED, alpha);
        x += sample + 8 + trustKey.width() + gap;
        brush.dashes(x, y, x + sample, y, 1.5f, 8, 6, brush.color(Palette.CORAL, 1));
        rivalryKey.draw(batch, x + sample + 8, y, 0, Palette.MUTED, alpha);
        x += sample + 8 + rivalryKey.width() + gap;
        brush.disc(x + sample / 2, y, 9, brush.color(Palette.ACCENT, 0.8f));
        brush.disc(x + sample / 2, y, 7.6f, brush.mix(Palette.INK_LIT, Palette.ACCENT, 0.25f, 1));
        campKey.draw(batch, x + sample + 8, y, 0, Palette.MUTED, alpha);
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
        private int pressed = -1;
        private float pressedX;
        private float pressedY;

        private int blocAt(float x, float y) {
            return isOpen() ? physics().blocAt((x - middleX) / scale, (y - middleY) / scale, SLACK) : -1;
        }

        @Override
        public boolean mouseMoved(InputEvent event, float x, float y) {
            point(blocAt(x, y));
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
            int bloc = blocAt(x, y);
            if (pointer != 0 || button != Buttons.LEFT || bloc < 0) {
                return false;
            }
            pressed = bloc;
            pressedX = x;
            pressedY = y;
            point(bloc);
            return true;
        }

        @Override
        public void touchDragged(InputEvent event, float x, float y, int pointer) {
            if (!isOpen() || pressed < 0 || pressed >= physics().size()) {
                return;
            }
            if (physics().held() < 0 && Math.hypot(x - pressedX, y - pressedY) > DRAG_FROM) {
                physics().grab(pressed, (pressedX - middleX) / scale, (pressedY - middleY) / scale);
            }
            physics().drag((x - middleX) / scale, (y - middleY) / scale);
        }

        @Override
        public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
            boolean dragged = isOpen() && physics().held() >= 0;
            if (dragged) {
                physics().release();
                if (kit.still()) {
                    physics().settle();
                }
            } else if (pressed >= 0 && pressed == blocAt(x, y)) {
                over = pressed;
                use();
            }
            pressed = -1;
        }

        @Override
        public boolean keyDown(InputEvent event, int key) {
            int step = key == Keys.RIGHT || key == Keys.DOWN ? 1 : key == Keys.LEFT || key == Keys.UP ? -1 : 0;
            if (step == 0 || model.size() == 0) {
                return false;
            }
            int from = over >= 0 ? over : picked >= 0 ? picked : step > 0 ? -1 : 0;
            point(Math.floorMod(from + step, model.size()));
            return true;
        }
    }
}
