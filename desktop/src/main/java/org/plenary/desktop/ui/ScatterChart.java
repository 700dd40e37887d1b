package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;

/** Every bloc on two axes, by its mark, its code beside it where there is room. */
public final class ScatterChart extends WidgetGroup {
    private static final float MARK = 16;
    private static final float RING = 34;
    /** How many places around a mark, one farther out than the other, a code is tried at. */
    private static final int RINGS = 4;
    /** How far apart two marks are at least, and how often they are moved. */
    private static final float APART = 13;
    private static final int ROUNDS = 24;
    /** Air between two codes, what being far from its mark costs a code, and what overlapping costs more than lack of air. */
    private static final float AIR = 10;
    private static final float FAR = 25;
    private static final float HARD = 50;
    private static final float[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    /** A bloc and where it stands. */
    public record Point(String bloc, double x, double y) {}

    private record Tag(Point point, float x, float y, float textX, float textY, boolean led, float middleX, float middleY) {}

    private final Kit kit;
    private final Pen pen;
    private final BitmapFont font;
    private final BitmapFont small;
    private final GlyphLayout glyphs = new GlyphLayout();
    private final String xName;
    private final String yName;
    private final AxisScale xAxis;
    private final AxisScale yAxis;
    private final List<Point> points;
    private final Consumer<String> onBloc;
    private final List<Tag> tags = new ArrayList<>();
    private final float[] at;
    private String emphasised;
    private int overlapping;

    /**
     * A plot.
     *
     * @param xName what the horizontal axis measures, written below it
     * @param yName what the vertical axis measures, written above it
     * @param xAxis its range; a line is drawn at zero if that is inside, at the middle otherwise
     * @param yAxis its range
     * @param onBloc told of a click on a bloc
     */
    public ScatterChart(Kit kit, String name, String xName, String yName, AxisScale xAxis, AxisScale yAxis,
            List<Point> points, Consumer<String> onBloc) {
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.font = kit.skin().font(Type.SMALL_STRONG);
        this.small = kit.skin().font(Type.SMALL);
        this.xName = xName;
        this.yName = yName;
        this.xAxis = xAxis;
        this.yAxis = yAxis;
        this.points = List.copyOf(points);
        this.at = new float[2 * points.size()];
        this.onBloc = onBloc;
        setName(name);
        setTransform(false);
        for (Point point : points) {
            addActor(new Spot(point.bloc()));
        }
    }

    /** Draws a ring around one bloc, such as one's own; null for none. */
    public void emphasise(String bloc) {
        emphasised = bloc;
        invalidate();
    }

    @Override
    public float getMinWidth() {
        return 220;
    }

    @Override
    public float getMinHeight() {
        return 150;
    }

    @Override
    public float getPrefWidth() {
        return 360;
    }

    @Override
    public float getPrefHeight() {
        return 320;
    }

    private float margin() {
        return small.getLineHeight() + 6;
    }

    private float px(double x) {
        float inset = MARK;
        return inset + (float) xAxis.position(x) * (getWidth() - 2 * inset);
    }

    private float py(double y) {
        float inset = MARK;
        return margin() + inset + (float) yAxis.position(y) * (getHeight() - 2 * margin() - 2 * inset);
    }

    /** Where the marks stand: those that would hide one another move apart, by no more than it takes to tell them. */
    private void spread() {
        for (int i = 0; i < points.size(); i++) {
            at[2 * i] = px(points.get(i).x());
            at[2 * i + 1] = py(points.get(i).y());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < points.size(); i++) {
                for (int j = 0; j < i; j++) {
                    float dx = at[2 * i] - at[2 * j];
                    float dy = at[2 * i + 1] - at[2 * j + 1];
                    float apart = (float) Math.hypot(dx, dy);
                    if (apart < APART) {
                        float push = (APART - apart) / 4;
                        float ux = apart < 0.01f ? 1 : dx / apart;
                        float uy = apart < 0.01f ? 0 : dy / apart;
                        at[2 * i] += push * ux;
                        at[2 * i + 1] += push * uy;
                        at[2 * j] -= push * ux;
                        at[2 * j + 1] -= push * uy;
                    }
                }
            }
        }
        for (int i = 0; i < points.size(); i++) {
            at[2 * i] = Math.max(MARK / 2, Math.min(getWidth() - MARK / 2, at[2 * i]));
            at[2 * i + 1] = Math.max(margin() + MARK / 2, Math.min(getHeight() - margin() - MARK / 2, at[2 * i + 1]));
        }
    }

    @Override
    public void layout() {
        tags.clear();
        overlapping = 0;
        spread();
        List<Rectangle> taken = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            float side = side(points.get(i));
            taken.add(new Rectangle(at[2 * i] - side / 2, at[2 * i + 1] - side / 2, side, side));
        }
        int marks = taken.size();
        Rectangle frame = new Rectangle(0, margin(), getWidth(), getHeight() - 2 * margin());
        for (int i = 0; i < marks; i++) {
            Point point = points.get(i);
            glyphs.setText(font, point.bloc());
            float wide = glyphs.width + 2;
            float high = font.getCapHeight() + 4;
            Rectangle best = null;
            float least = Float.MAX_VALUE;
            float far = 0;
            for (int ring = 0; ring < RINGS; ring++) {
                for (float[] side : SIDES) {
                    float out = ring * (high + 2);
                    float x = at[2 * i] + side[0] * (side(point) / 2 + 4 + wide / 2 + out) * (side[1] != 0 && side[0] != 0 ? 0.8f : 1);
                    float y = at[2 * i + 1] + side[1] * (side(point) / 2 + 2 + high / 2 + out);
                    Rectangle box = new Rectangle(x - wide / 2, y - high / 2, wide, high);
                    Rectangle air = new Rectangle(box.x - AIR, box.y - 1, wide + 2 * AIR, high + 2);
                    float cost = ring * FAR + HARD * overlap(box, taken) + overlap(air, taken) + (frame.contains(box) ? 0 : 1000 * HARD);
                    if (cost < least - 0.01f) {
                        least = cost;
                        best = box;
                        far = ring;
                    }
                }
            }
            overlapping += overlap(best, taken) >= 1 ? 1 : 0;
            taken.add(best);
            tags.add(new Tag(point, at[2 * i], at[2 * i + 1], best.x + 1, best.y + 2 + font.getCapHeight(), far > 0,
                    best.x + best.width / 2, best.y + best.height / 2));
            getChildren().get(i).setBounds(at[2 * i] - MARK / 2 - 2, at[2 * i + 1] - MARK / 2 - 2, MARK + 4, MARK + 4);
        }
    }

    private float side(Point point) {
        return point.bloc().equals(emphasised) ? RING : MARK;
    }

    private static float overlap(Rectangle box, List<Rectangle> taken) {
        float sum = 0;
        for (Rectangle other : taken) {
            float wide = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
            float high = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
            sum += wide > 0 && high > 0 ? wide * high : 0;
        }
        return sum;
    }

    /** How many codes overlap another code or a mark, for tests. */
    int overlapping() {
        return overlapping;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        float x0 = getX();
        float y0 = getY() + margin();
        float x1 = getX() + getWidth();
        float y1 = getY() + getHeight() - margin();
        batch.setColor(1, 1, 1, alpha);
        kit.drawable("well").draw(batch, x0, y0, x1 - x0, y1 - y0);
        pen.on(batch, alpha);
        pen.upright(getX() + px(middle(xAxis)), y0, y1, Palette.HAIRLINE);
        pen.level(x0, x1, getY() + py(middle(yAxis)), Palette.HAIRLINE);
        names(batch, x0, y0, x1, alpha);
        for (Tag tag : tags) {
            if (tag.led()) { // a code that stands apart is tied to its mark
                pen.line(getX() + tag.x(), getY() + tag.y(), getX() + tag.middleX(), getY() + tag.middleY(), 1, Palette.CONTROL_LINE);
            }
        }
        for (Tag tag : tags) {
            BlocLook look = kit.look(tag.point().bloc());
            float x = getX() + tag.x();
            float y = getY() + tag.y();
            if (tag.point().bloc().equals(emphasised)) {
                pen.mark(kit.sheet().shape(Shape.CIRCLE, RING), x, y, RING, Palette.AMBER);
            }
            pen.mark(kit.sheet().shape(look.shape(), MARK), x, y, MARK, look.color());
            write(batch, font, tag.point().bloc(), getX() + tag.textX(), getY() + tag.textY(), Palette.TEXT, alpha);
        }
        super.draw(batch, parentAlpha);
    }

    private static double middle(AxisScale axis) {
        return axis.low() < 0 && axis.high() > 0 ? 0 : (axis.low() + axis.high()) / 2;
    }

    /** Each name stands at the high end of its axis. */
    private void names(Batch batch, float x0, float y0, float x1, float alpha) {
        glyphs.setText(small, xName);
        float side = small.getCapHeight();
        pen.mark(kit.sheet().shape(Shape.PLAY, side), x1 - side / 2, y0 - 8 - side / 2, side, Palette.MUTED);
        write(batch, small, xName, x1 - side - 6 - glyphs.width, y0 - 8, Palette.MUTED, alpha);
        float top = getY() + getHeight();
        pen.mark(kit.sheet().shape(Shape.TRIANGLE, side), x0 + side / 2, top - side / 2, side, Palette.MUTED);
        write(batch, small, yName, x0 + side + 6, top, Palette.MUTED, alpha);
    }

    private static void write(Batch batch, BitmapFont with, String text, float x, float y, Color color, float alpha) {
        with.setColor(color.r, color.g, color.b, color.a * alpha);
        with.draw(batch, text, x, y);
        with.setColor(Color.WHITE);
    }

    private final class Spot extends Actor implements Focus.Usable {
        private final String bloc;

        Spot(String bloc) {
            this.bloc = bloc;
            setName("score-" + bloc);
            addListener(new ClickListener() {
                @Override
                public void clicked(InputEvent event, float x, float y) {
                    use();
                }
            });
        }

        @Override
        public void use() {
            onBloc.accept(bloc);
        }
    }
}
