package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.List;
import org.plenary.desktop.asset.BlocLook;
import org.plenary.desktop.asset.Sheet;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.LineBreaker.Piece;
import org.plenary.desktop.ui.LineBreaker.Segment;

/**
 * {@link Rich} text flowing over lines as wide as the widget. Its height follows from its width. What can be clicked
 * is an actor of its own, so that the keyboard reaches it.
 */
public final class RichText extends WidgetGroup {
    /** Room around a bloc's mark, in spaces. */
    private static final float MARK_BEFORE = 0.4f;
    private static final float MARK_AFTER = 1.1f;
    /** Stands for a bloc's mark while lines are broken: a character that no font has. */
    static final String MARK = "\uffef";

    private final Kit kit;
    private final Type type;
    private final Color color;
    private final Pen pen;
    private final BitmapFontCache plain;
    private final BitmapFontCache bold;
    private final List<Placed> placed = new ArrayList<>();
    private Rich rich;
    private int align = Align.left;
    private float leading = 1;
    private float prefWidth;
    private float laidWidth = -1;
    private float textWidth;
    private float textHeight;
    private float drawnAlpha = 1;

    /** A segment with its place, relative to the lower left corner; y is the baseline. */
    private record Placed(Rich.Run run, Type type, float x, float y, float width) {}

    /** Text in a type and colour; runs may be bold or have colours of their own. */
    public RichText(Kit kit, Rich rich, Type type, Color color) {
        this.kit = kit;
        this.rich = rich;
        this.type = type;
        this.color = color;
        this.pen = new Pen(kit.sheet());
        this.plain = kit.skin().font(type).newFontCache();
        this.bold = kit.skin().font(type.strong()).newFontCache();
        setTransform(false);
        setTouchable(Touchable.childrenOnly);
    }

    /** Says something else. */
    public void setText(Rich other) {
        rich = other;
        laidWidth = -1;
        invalidateHierarchy();
    }

    /** What it says. */
    public Rich text() {
        return rich;
    }

    /** Where lines stand: {@link Align#left}, {@link Align#center} or {@link Align#right}. */
    public RichText align(int align) {
        this.align = align;
        laidWidth = -1;
        invalidate();
        return this;
    }

    /** The distance between lines, relative to the font's. */
    public RichText leading(float leading) {
        this.leading = leading;
        laidWidth = -1;
        invalidateHierarchy();
        return this;
    }

    /** The width to ask for; by default none, so that the cell must grow. */
    public RichText width(float width) {
        prefWidth = width;
        laidWidth = -1;
        invalidateHierarchy();
        return this;
    }

    /** Asks for the width of its longest line, but no more than the given one. */
    public RichText hug(float most) {
        flow(most);
        return width((float) Math.ceil(textWidth + 1));
    }

    @Override
    public float getMinWidth() {
        return 0;
    }

    @Override
    public float getPrefWidth() {
        return prefWidth;
    }

    @Override
    public float getPrefHeight() {
        flow(getWidth() > 0 ? getWidth() : prefWidth > 0 ? prefWidth : 400);
        return textHeight;
    }

    /** The width of the longest line, in units. */
    public float textWidth() {
        return textWidth;
    }

    @Override
    public void layout() {
        float before = textHeight;
        flow(getWidth());
        if (Math.abs(before - textHeight) > 0.5f) {
            invalidateHierarchy();
        }
    }

    private Type typeOf(Rich.Run run) {
        return run.bold() ? type.strong() : type;
    }

    private void flow(float width) {
        if (width == laidWidth) {
            return;
        }
        laidWidth = width;
        placed.clear();
        clearChildren();
        plain.clear();
        bold.clear();
        drawnAlpha = 1;

        List<Rich.Run> runs = rich.runs();
        List<Piece> pieces = new ArrayList<>();
        GlyphLayout warm = new GlyphLayout();
        for (Rich.Run run : runs) {
            // Asking for all glyphs at once lets the sheet send them to the texture in one go.
            warm.setText(font(run), run.text());
            pieces.add(run.bloc() != null ? new Piece(MARK, true) : new Piece(run.text(), run.kept()));
        }
        List<List<Segment>> lines = LineBreaker.lines(pieces, (piece, text) -> measure(runs.get(piece), text), width);

        BitmapFont base = kit.skin().font(type);
        float step = kit.sheet().snap(base.getLineHeight() * leading);
        textHeight = step * lines.size();
        textWidth = 0;
        // The text's own height stands in the middle of a line.
        float fall = (step + base.getCapHeight()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            List<Segment> line = lines.get(i);
            float lineWidth = line.isEmpty() ? 0
                    : line.get(line.size() - 1).x() + line.get(line.size() - 1).width();
            textWidth = Math.max(textWidth, lineWidth);
            float spare = width - lineWidth;
            float start = Align.isRight(align) ? spare : Align.isCenterHorizontal(align) ? spare / 2 : 0;
            float baseline = textHeight - step * i - fall;
            for (Segment segment : line) {
                place(runs.get(segment.piece()), segment, kit.sheet().snap(start + segment.x()),
                        kit.sheet().snap(baseline), step);
            }
        }
    }

    private BitmapFont font(Rich.Run run) {
        return kit.skin().font(typeOf(run));
    }

    private float measure(Rich.Run run, String text) {
        BitmapFont font = font(run);
        if (run.bloc() != null) {
            return markSide() + font.getSpaceXadvance() * (MARK_BEFORE + MARK_AFTER);
        }
        BitmapFont.BitmapFontData data = font.getData();
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            BitmapFont.Glyph glyph = data.getGlyph(text.charAt(i));
            width += (glyph == null ? data.missingGlyph : glyph).xadvance * data.scaleX;
        }
        return width;
    }

    private float markSide() {
        return Math.round(kit.skin().font(type).getCapHeight() + 2);
    }

    private void place(Rich.Run run, Segment segment, float x, float y, float step) {
        Type runType = typeOf(run);
        placed.add(new Placed(run, runType, x, y, segment.width()));
        if (run.bloc() == null) {
            BitmapFont font = kit.skin().font(runType);
            BitmapFontCache cache = run.bold() ? bold : plain;
            cache.setColor(run.color() == null ? color : run.color());
            // A layout drops the space before its first glyph; inside a line that space is wanted.
            BitmapFont.Glyph glyph = font.getData().getGlyph(segment.text().charAt(0));
            float bearing = segment.x() == 0 || glyph == null ? 0 : glyph.xoffset * font.getScaleX();
            cache.addText(segment.text(), x + bearing, y + font.getCapHeight());
        }
        if (run.link()) {
            boolean first = placed.stream().filter(other -> other.run() == run).count() == 1;
            Spot spot = first ? new Stop(run) : new Spot(run);
            spot.setBounds(x, y - step * 0.26f, segment.width(), step);
            addActor(spot);
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float alpha = parentAlpha * getColor().a;
        float x = kit.sheet().snap(getX());
        float y = kit.sheet().snap(getY());
        if (alpha != drawnAlpha) {
            drawnAlpha = alpha;
            plain.setAlphas(alpha);
            bold.setAlphas(alpha);
        }
        plain.setPosition(x, y);
        plain.draw(batch);
        bold.setPosition(x, y);
        bold.draw(batch);
        pen.on(batch, alpha);
        float side = markSide();
        Sheet sheet = kit.sheet();
        for (int i = 0; i < placed.size(); i++) {
            Placed part = placed.get(i);
            Rich.Run run = part.run();
            BitmapFont font = kit.skin().font(part.type());
            if (run.bloc() != null) {
                BlocLook look = kit.look(run.bloc());
                pen.mark(sheet.shape(look.shape(), side), x + part.x() + font.getSpaceXadvance() * MARK_BEFORE + side / 2,
                        y + part.y() + font.getCapHeight() / 2, side, look.color());
            } else if (run.struck()) {
                float thick = Math.max(1, type.size() / 12f);
                pen.box(x + part.x(), y + part.y() + font.getXHeight() * 0.55f - thick / 2, part.width(), thick,
                        run.color() == null ? color : run.color());
            } else if (run.link()) {
                boolean hot = hot(run);
                Color line = run.color() == null ? color : run.color();
                if (hot || !run.bold()) {
                    pen.box(x + part.x(), y + part.y() - 3, part.width(), hot ? 2 : 1, line);
                }
            }
        }
        super.draw(batch, parentAlpha);
    }

    private boolean hot(Rich.Run run) {
        for (int i = 0; i < getChildren().size; i++) {
            if (getChildren().get(i) instanceof Spot spot && spot.run == run && spot.click.isOver()) {
                return true;
            }
        }
        return false;
    }

    /** Where a run can be clicked. */
    private static class Spot extends Actor {
        final Rich.Run run;
        final ClickListener click;

        Spot(Rich.Run run) {
            this.run = run;
            this.click = new ClickListener() {
                @Override
                public void clicked(InputEvent event, float x, float y) {
                    run.action().run();
                }
            };
            setName(run.name());
            addListener(click);
        }
    }

    /** The first part of a run, which the keyboard reaches. */
    private static final class Stop extends Spot implements Focus.Usable {
        Stop(Rich.Run run) {
            super(run);
        }

        @Override
        public void use() {
            run.action().run();
        }
    }
}
