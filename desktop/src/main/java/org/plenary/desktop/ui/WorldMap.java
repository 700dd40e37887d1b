package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.ScreenUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.core.model.Scenario;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.MapGeometry;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Shape;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Pen.Dash;

/**
 * The world by blocs: one colour per bloc, no border inside a bloc, its mark and code, and arcs between blocs. A
 * click on a bloc's land, or on its mark, chooses it. The land is drawn once into a texture of its own at twice the
 * pixels, so that coasts are smooth and a frame stays cheap.
 */
public final class WorldMap extends WidgetGroup implements Disposable {
    private static final float MARK = 15;
    private static final Color SEA = Palette.mix(Palette.PANEL, Palette.INK, 0.6f);
    private static final Color UNCLAIMED = Palette.of("33475F");
    private static final Color ARC_EDGE = Palette.alpha(Palette.INK, 0.55f);
    private static final int OVERSAMPLING = 2;
    private static final float APART = 2;
    private static final int APART_ROUNDS = 12;

    /** A line from one bloc to another. */
    public record Arc(String from, String to, Color color, Dash dash) {}

    private final Kit kit;
    private final Pen pen;
    private final BitmapFont font;
    private final MapGeometry geometry;
    private final Map<String, MapGeometry.Anchor> anchors;
    private final Consumer<String> onBloc;
    private final RichText caption;
    private final float[] curve = new float[2 * 33];
    private final Matrix4 flat = new Matrix4();
    private Function<String, Color> colors;
    private List<Arc> arcs = List.of();
    private String hovered;
    private String chosen;
    private FrameBuffer land;
    private TextureRegion region;
    private boolean stale = true;
    private float scale;
    private float mapX;
    private float mapY;

    /** A map of the twelve blocs of the data. */
    public WorldMap(Kit kit, String name, Consumer<String> onBloc) {
        this(kit, name, MapGeometry.world(), onBloc);
    }

    /** A map of the blocs of {@code scenario}: those it does not have under their own code, by where a country of theirs belongs. */
    public static WorldMap of(Kit kit, String name, Scenario scenario, Consumer<String> onBloc) {
        MapGeometry world = MapGeometry.world();
        Map<String, String> names = new LinkedHashMap<>();
        world.countries().forEach((code, country) -> scenario.blocs().stream()
                .filter(bloc -> bloc.code().equals(code) || scenario.indexOf(code) < 0 && bloc.members().contains(country))
                .findFirst().ifPresent(bloc -> names.put(code, bloc.code())));
        return new WorldMap(kit, name, world.as(names), onBloc);
    }

    /**
     * A map.
     *
     * @param onBloc told of the bloc that was clicked
     */
    private WorldMap(Kit kit, String name, MapGeometry geometry, Consumer<String> onBloc) {
        this.geometry = geometry;
        anchors = geometry.anchors();
        this.kit = kit;
        colors = bloc -> kit.look(bloc).color();
        this.pen = new Pen(kit.sheet());
        this.font = kit.skin().font(Type.SMALL_STRONG);
        this.onBloc = onBloc;
        setName(name);
        setTransform(false);
        anchors.forEach((bloc, anchor) -> addActor(new Mark(bloc, anchor)));
        caption = kit.prose(Rich.EMPTY.muted(kit.text("desktop.map.caption") + " " + kit.text("desktop.map.noPosition")), Type.SMALL);
        addActor(caption);
        addListener(new Pointer());
    }

    /** Colours blocs by something else than who they are, such as how they stand to an offer. */
    public void color(Function<String, Color> colors) {
        this.colors = colors;
        stale = true;
    }

    /** Says what the colours mean, in place of who is who; that the map takes no position stays said. */
    public WorldMap legend(Rich legend) {
        caption.setText(legend.muted(" " + kit.text("desktop.map.noPosition")));
        return this;
    }

    /** Draws these lines between blocs. */
    public void arcs(List<Arc> arcs) {
        this.arcs = List.copyOf(arcs);
    }

    /** Outlines one bloc; null for none. */
    public void choose(String bloc) {
        if (!Objects.equals(chosen, bloc)) {
            chosen = bloc;
            stale = true;
        }
    }

    /** The bloc under the pointer, or null. */
    public String hovered() {
        return hovered;
    }

    /** Where a point given in degrees lies on this widget. */
    public Vector2 place(double longitude, double latitude) {
        return new Vector2(mapX + scale * MapGeometry.x(longitude, latitude), mapY + scale * MapGeometry.y(latitude));
    }

    private void hover(String bloc) {
        if (!Objects.equals(hovered, bloc)) {
            hovered = bloc;
            stale = true;
        }
    }

    @Override
    public float getMinWidth() {
        return 300;
    }

    @Override
    public float getMinHeight() {
        return 160;
    }

    @Override
    public float getPrefWidth() {
        return 680;
    }

    @Override
    public float getPrefHeight() {
        return 340;
    }

    @Override
    public void layout() {
        caption.setWidth(getWidth());
        float foot = caption.getPrefHeight();
        caption.setBounds(0, 0, getWidth(), foot);
        float room = getHeight() - foot - 4;
        float wanted = Math.min(getWidth() / MapGeometry.width(), room / MapGeometry.height());
        mapX = kit.sheet().snap((getWidth() - wanted * MapGeometry.width()) / 2);
        mapY = kit.sheet().snap(foot + 4 + (room - wanted * MapGeometry.height()) / 2);
        if (wanted != scale) {
            scale = wanted;
            stale = true;
        }
        List<Mark> marks = new ArrayList<>();
        for (Actor child : getChildren()) {
            if (child instanceof Mark mark) {
                mark.place();
                marks.add(mark);
            }
        }
        apart(marks);
    }

    /** Moves plates that would lie on each other apart, the shorter way, until none do or they have had their time. */
    private void apart(List<Mark> marks) {
        boolean moved = true;
        for (int round = 0; round < APART_ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < marks.size(); i++) {
                for (int j = i + 1; j < marks.size(); j++) {
                    moved |= apart(marks.get(i), marks.get(j));
                }
            }
        }
    }

    private boolean apart(Mark a, Mark b) {
        float dx = b.getX() + b.getWidth() / 2 - a.getX() - a.getWidth() / 2;
        float dy = b.getY() + b.getHeight() / 2 - a.getY() - a.getHeight() / 2;
        float overX = (a.getWidth() + b.getWidth()) / 2 + APART - Math.abs(dx);
        float overY = (a.getHeight() + b.getHeight()) / 2 + APART - Math.abs(dy);
        if (overX <= 0 || overY <= 0) {
            return false;
        }
        float stepX = overX < overY ? Math.copySign(overX / 2, dx) : 0;
        float stepY = overX < overY ? 0 : Math.copySign(overY / 2, dy);
        for (Mark mark : new Mark[] {a, b}) {
            float side = mark == a ? -1 : 1;
            mark.setPosition(kit.sheet().snap(Math.max(0, Math.min(getWidth() - mark.getWidth(), mark.getX() + side * stepX))),
                    kit.sheet().snap(mark.getY() + side * stepY));
        }
        return true;
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        validate();
        if (stale && scale > 0 && getStage() != null) {
            stale = false;
            paint(getStage().getBatch());
        }
    }

    private void paint(Batch batch) {
        float width = scale * MapGeometry.width();
        float height = scale * MapGeometry.height();
        int pixelsX = Math.max(1, (int) Math.ceil(width * kit.sheet().scale())) * OVERSAMPLING;
        int pixelsY = Math.max(1, (int) Math.ceil(height * kit.sheet().scale())) * OVERSAMPLING;
        if (land == null || land.getWidth() != pixelsX || land.getHeight() != pixelsY) {
            dispose();
            land = new FrameBuffer(Pixmap.Format.RGBA8888, pixelsX, pixelsY, false);
            land.getColorBufferTexture().setFilter(TextureFilter.Linear, TextureFilter.Linear);
            region = new TextureRegion(land.getColorBufferTexture());
            region.flip(false, true);
        }
        float perUnit = OVERSAMPLING * kit.sheet().scale();
        land.begin();
        ScreenUtils.clear(0, 0, 0, 0);
        flat.setToOrtho2D(0, 0, pixelsX / perUnit, pixelsY / perUnit);
        batch.setProjectionMatrix(flat);
        batch.begin();
        // The texture holds colours multiplied by their opacity, so that soft edges stay right when it is drawn.
        batch.setBlendFunctionSeparate(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA, GL20.GL_ONE,
                GL20.GL_ONE_MINUS_SRC_ALPHA);
        pen.on(batch, 1);
        sea();
        graticule();
        fill();
        outline();
        batch.end();
        batch.setBlendFunction(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA);
        land.end();
    }

    private void sea() {
        float[] west = geometry.westEdge();
        float width = MapGeometry.width();
        for (int i = 2; i < west.length; i += 2) {
            pen.quad(west[i - 2] * scale, west[i - 1] * scale, (width - west[i - 2]) * scale, west[i - 1] * scale,
                    (width - west[i]) * scale, west[i + 1] * scale, west[i] * scale, west[i + 1] * scale, SEA);
        }
    }

    private void graticule() {
        Color color = Palette.alpha(Palette.CONTROL_LINE, 0.34f);
        for (float[] line : geometry.lines()) {
            for (int i = 2; i < line.length; i += 2) {
                pen.line(line[i - 2] * scale, line[i - 1] * scale, line[i] * scale, line[i + 1] * scale, 0.8f, color);
            }
        }
    }

    private Color colorOf(String bloc) {
        if (bloc == null) {
            return UNCLAIMED;
        }
        Color base = Palette.mix(colors.apply(bloc), Palette.INK, 0.22f);
        return bloc.equals(hovered) || bloc.equals(chosen) ? Palette.mix(base, Color.WHITE, 0.28f) : base;
    }

    private void fill() {
        for (MapGeometry.Outline outline : geometry.outlines()) {
            Color color = colorOf(outline.bloc());
            float[] t = outline.triangles();
            for (int i = 0; i < t.length; i += 6) {
                pen.triangle(t[i] * scale, t[i + 1] * scale, t[i + 2] * scale, t[i + 3] * scale, t[i + 4] * scale,
                        t[i + 5] * scale, color);
            }
        }
        for (MapGeometry.Island island : geometry.islands()) {
            pen.mark(kit.sheet().shape(Shape.DISC, 10), island.x() * scale, island.y() * scale, 5,
                    colorOf(island.bloc()));
        }
    }

    private void outline() {
        Color coast = Palette.alpha(Palette.INK, 0.55f);
        Color border = Palette.alpha(Palette.INK, 0.8f);
        for (MapGeometry.Edge edge : geometry.edges()) {
            pen.line(edge.x0() * scale, edge.y0() * scale, edge.x1() * scale, edge.y1() * scale,
                    edge.blocs()[1] == null ? 0.7f : 1, edge.blocs()[1] == null ? coast : border);
        }
        for (MapGeometry.Edge edge : geometry.edges()) {
            boolean marked = chosen != null && (chosen.equals(edge.blocs()[0]) || chosen.equals(edge.blocs()[1]));
            if (marked) {
                pen.line(edge.x0() * scale, edge.y0() * scale, edge.x1() * scale, edge.y1() * scale, 1.5f, Color.WHITE);
            }
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        if (region != null) {
            float perUnit = OVERSAMPLING * kit.sheet().scale();
            batch.setBlendFunction(GL20.GL_ONE, GL20.GL_ONE_MINUS_SRC_ALPHA);
            batch.setColor(alpha, alpha, alpha, alpha);
            batch.draw(region, kit.sheet().snap(getX() + mapX), kit.sheet().snap(getY() + mapY),
                    land.getWidth() / perUnit, land.getHeight() / perUnit);
            batch.setBlendFunction(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA);
        }
        pen.on(batch, alpha);
        for (int i = 0; i < arcs.size(); i++) {
            Arc arc = arcs.get(i);
            MapGeometry.Anchor from = anchors.get(arc.from());
            MapGeometry.Anchor to = anchors.get(arc.to());
            if (from != null && to != null) {
                arc(arc, getX() + mapX + from.x() * scale, getY() + mapY + from.y() * scale,
                        getX() + mapX + to.x() * scale, getY() + mapY + to.y() * scale);
            }
        }
        super.draw(batch, parentAlpha);
    }

    private void arc(Arc arc, float x0, float y0, float x1, float y1) {
        float lift = (float) Math.hypot(x1 - x0, y1 - y0) * 0.28f;
        float cx = (x0 + x1) / 2;
        float cy = (y0 + y1) / 2 + lift;
        int steps = curve.length / 2 - 1;
        for (int i = 0; i <= steps; i++) {
            float t = (float) i / steps;
            float u = 1 - t;
            curve[2 * i] = u * u * x0 + 2 * u * t * cx + t * t * x1;
            curve[2 * i + 1] = u * u * y0 + 2 * u * t * cy + t * t * y1;
        }
        pen.path(curve, curve.length, 3.6f, Dash.SOLID, ARC_EDGE);
        pen.path(curve, curve.length, 2.2f, arc.dash(), arc.color());
    }

    @Override
    public void dispose() {
        if (land != null) {
            land.dispose();
            land = null;
            region = null;
            stale = true;
        }
    }

    /** A bloc's mark and code on a small dark plate, around its anchor. */
    private final class Mark extends Actor implements Focus.Usable {
        private final String bloc;
        private final MapGeometry.Anchor anchor;
        private final GlyphLayout code = new GlyphLayout();

        Mark(String bloc, MapGeometry.Anchor anchor) {
            this.bloc = bloc;
            this.anchor = anchor;
            code.setText(font, bloc);
            setName("map-" + bloc);
            addListener(new ClickListener() {
                @Override
                public void clicked(InputEvent event, float x, float y) {
                    use();
                }
            });
        }

        void place() {
            float width = MARK + code.width + 17;
            float height = Math.max(MARK, font.getCapHeight()) + 8;
            float x = mapX + anchor.x() * scale - width / 2;
            setBounds(kit.sheet().snap(Math.max(0, Math.min(WorldMap.this.getWidth() - width, x))),
                    kit.sheet().snap(mapY + anchor.y() * scale - height / 2), width, height);
        }

        @Override
        public void use() {
            onBloc.accept(bloc);
        }

        @Override
        public void draw(Batch batch, float parentAlpha) {
            boolean lit = bloc.equals(hovered) || bloc.equals(chosen);
            batch.setColor(1, 1, 1, parentAlpha * (lit ? 1 : 0.88f));
            kit.drawable(lit ? "plate-lit" : "plate").draw(batch, getX(), getY(), getWidth(), getHeight());
            pen.on(batch, parentAlpha);
            BlocLook look = kit.look(bloc);
            pen.mark(kit.sheet().shape(look.shape(), MARK), getX() + 6 + MARK / 2, getY() + getHeight() / 2, MARK,
                    look.color());
            font.setColor(1, 1, 1, parentAlpha);
            font.draw(batch, bloc, getX() + 11 + MARK, getY() + (getHeight() + font.getCapHeight()) / 2);
        }
    }

    private final class Pointer extends InputListener {
        private String at(InputEvent event, float x, float y) {
            if (event.getTarget() instanceof Mark mark) {
                return mark.bloc;
            }
            return scale > 0 ? geometry.blocAt((x - mapX) / scale, (y - mapY) / scale) : null;
        }

        @Override
        public boolean mouseMoved(InputEvent event, float x, float y) {
            hover(at(event, x, y));
            return true;
        }

        @Override
        public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
            if (to == null || !to.isDescendantOf(WorldMap.this)) {
                hover(null);
            }
        }

        @Override
        public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            if (!(event.getTarget() instanceof Mark)) {
                String bloc = at(event, x, y);
                if (bloc != null) {
                    onBloc.accept(bloc);
                }
            }
            return true;
        }
    }
}
