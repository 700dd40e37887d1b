package org.plenary.desktop.asset;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.scenes.scene2d.ui.Button.ButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.CheckBox.CheckBoxStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Label.LabelStyle;
import com.badlogic.gdx.scenes.scene2d.ui.List.ListStyle;
import com.badlogic.gdx.scenes.scene2d.ui.ProgressBar.ProgressBarStyle;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane.ScrollPaneStyle;
import com.badlogic.gdx.scenes.scene2d.ui.SelectBox.SelectBoxStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Skin;
import com.badlogic.gdx.scenes.scene2d.ui.Slider.SliderStyle;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton.TextButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.TextField.TextFieldStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Window.WindowStyle;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.NinePatchDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;

/**
 * The look of all controls, made in code for one scale of the window; when the window's scale or the text's size
 * changes, a new skin is made and this one disposed. It owns its {@link Sheet}, {@link Fonts} and the hall's ground.
 *
 * <p>Drawables, by name: {@code panel}, {@code panel-edge} (without its inside), {@code card} (a panel over others), {@code well}, {@code row} (a chosen row),
 * {@code paper}, {@code shadow}, {@code glow}, {@code focus}, {@code hairline}, {@code track}, {@code dim}. Styles of
 * text buttons: {@code default}, {@code primary}, {@code danger}, {@code ghost}, {@code toggle}, {@code tab}, {@code link}.
 */
public final class PlenarySkin extends Skin {
    /** Corner radius of a panel, in units. */
    public static final float PANEL_RADIUS = 10;
    /** Corner radius of a control, in units. */
    public static final float CONTROL_RADIUS = 7;

    private final Sheet sheet;
    private final Fonts fonts;
    private final Backdrop backdrop;
    private final float textScale;

    /**
     * Makes the skin.
     *
     * @param scale pixels of the back buffer per unit of the stage
     * @param textScale how much larger than its nominal size text is drawn, 1.35 for a projector
     */
    public PlenarySkin(float scale, float textScale) {
        this.textScale = textScale;
        sheet = new Sheet(scale);
        fonts = new Fonts(sheet, textScale);
        backdrop = new Backdrop(scale);
        drawables();
        for (Type type : Type.values()) {
            add(type.name(), new LabelStyle(fonts.of(type), null));
        }
        add("default", new LabelStyle(fonts.of(Type.BODY), Palette.TEXT));
        buttons();
        fields();
        windows();
    }

    /** The shapes and boxes on the shared page. */
    public Sheet sheet() {
        return sheet;
    }

    /** How much larger than its nominal size text is drawn. */
    public float textScale() {
        return textScale;
    }

    /** The fonts. */
    public Fonts fonts() {
        return fonts;
    }

    /** The font of a kind of text. */
    public BitmapFont font(Type type) {
        return fonts.of(type);
    }

    /** The hall at night, which fills the whole window. */
    public Backdrop backdrop() {
        return backdrop;
    }

    /** How far from its edge the inside of a panel begins, in units. */
    public float panelInside() {
        return (Sheet.corner(PANEL_RADIUS * sheet.scale(), 1) - 1) / sheet.scale();
    }

    /** A drawable of one of the sheet's shapes. */
    public Drawable sign(Shape shape, float side, Color color) {
        TextureRegionDrawable drawable = new TextureRegionDrawable(sheet.shape(shape, side));
        drawable.setMinSize(side, side);
        Drawable tinted = drawable.tint(color);
        tinted.setMinWidth(side);
        tinted.setMinHeight(side);
        return tinted;
    }

    private void drawables() {
        float r = PANEL_RADIUS;
        put("white", new TextureRegionDrawable(sheet.white()));
        put("panel", padded(sheet.box(r, Palette.PANEL, Palette.HAIRLINE, 1), 14, 16));
        put("panel-edge", sheet.edge(r, Palette.PANEL, Palette.HAIRLINE, 1));
        put("card", padded(sheet.box(r, Palette.mix(Palette.PANEL, Palette.CONTROL, 0.5f), Palette.CONTROL_LINE, 1),
                16, 18));
        put("hint", padded(sheet.box(6, Palette.CONTROL, Palette.CONTROL_LINE, 1), 6, 10));
        put("well", padded(sheet.box(6, Palette.WELL, Palette.WELL, 0), 8, 10));
        put("row", padded(sheet.box(6, Palette.CONTROL, Palette.CONTROL, 0), 4, 8));
        put("row-over", padded(sheet.box(6, Palette.alpha(Palette.CONTROL, 0.6f), Palette.CONTROL, 0), 4, 8));
        put("paper", padded(sheet.box(4, Palette.PAPER, Palette.PAPER, 0), 18, 30));
        put("plate", sheet.box(6, Palette.alpha(Palette.INK, 0.82f), Palette.alpha(Palette.INK, 0.82f), 0));
        put("plate-over", sheet.box(8, Palette.alpha(Palette.TEXT, 0.08f), Palette.alpha(Palette.TEXT, 0.08f), 0));
        put("plate-lit", sheet.box(6, Palette.INK, Palette.TEXT, 1));
        put("shadow", sheet.glow(6, 22, new Color(0, 0, 0, 0.5f)));
        put("glow", sheet.glow(r, 14, Palette.alpha(Palette.ACCENT, 0.55f)));
        put("focus", sheet.box(CONTROL_RADIUS + 3, Palette.alpha(Palette.AMBER, 0), Palette.AMBER, 2));
        put("track", sheet.box(3, Palette.WELL, Palette.WELL, 0));
        put("bar", sheet.box(3, Color.WHITE, Color.WHITE, 0));
        put("hairline", new TextureRegionDrawable(sheet.white()).tint(Palette.HAIRLINE));
        put("dim", new TextureRegionDrawable(sheet.white()).tint(Palette.alpha(Palette.INK, 0.72f)));
        put("header", new TextureRegionDrawable(sheet.white()).tint(Palette.alpha(Palette.INK, 0.45f)));
    }

    private void buttons() {
        TextButtonStyle plain = button(Palette.CONTROL, Palette.CONTROL_OVER, Palette.CONTROL_DOWN,
                Palette.CONTROL_LINE);
        add("default", plain);

        TextButtonStyle primary = button(Palette.PRIMARY, Palette.mix(Palette.PRIMARY, Palette.ACCENT, 0.35f),
                Palette.mix(Palette.PRIMARY, Palette.INK, 0.25f), Palette.mix(Palette.PRIMARY, Palette.ACCENT, 0.7f));
        primary.font = fonts.of(Type.STRONG);
        primary.fontColor = Color.WHITE;
        add("primary", primary);

        TextButtonStyle danger = button(Palette.mix(Palette.CONTROL, Palette.CORAL, 0.08f), Palette.mix(Palette.CONTROL, Palette.CORAL, 0.3f),
                Palette.mix(Palette.CONTROL, Palette.CORAL, 0.2f), Palette.CORAL);
        danger.fontColor = Palette.CORAL;
        add("danger", danger);

        TextButtonStyle ghost = button(Palette.alpha(Palette.CONTROL, 0), Palette.CONTROL, Palette.CONTROL_DOWN,
                Palette.alpha(Palette.CONTROL, 0));
        ghost.disabled = ghost.up;
        ghost.fontColor = Palette.MUTED;
        ghost.overFontColor = Palette.TEXT;
        add("ghost", ghost);

        TextButtonStyle toggle = new TextButtonStyle(plain);
        toggle.checked = control(Palette.CONTROL, Palette.ACCENT); // a choice is outlined; only the next step is filled
        toggle.checkedOver = control(Palette.mix(Palette.CONTROL, Palette.ACCENT, 0.2f), Palette.ACCENT);
        toggle.checkedFontColor = Color.WHITE;
        add("toggle", toggle);

        TextButtonStyle tab = new TextButtonStyle();
        tab.font = fonts.of(Type.BODY);
        tab.fontColor = Palette.MUTED;
        tab.overFontColor = Palette.TEXT;
        tab.checkedFontColor = Color.WHITE;
        tab.disabledFontColor = Palette.DISABLED;
        tab.up = padded(sheet.underline(Palette.alpha(Palette.ACCENT, 0), 3), 8, 14);
        tab.over = padded(sheet.underline(Palette.HAIRLINE, 3), 8, 14);
        tab.checked = padded(sheet.underline(Palette.ACCENT, 3), 8, 14);
        add("tab", tab);

        TextButtonStyle link = new TextButtonStyle();
        link.font = fonts.of(Type.SMALL);
        link.fontColor = Palette.MUTED;
        link.overFontColor = Palette.ACCENT;
        link.up = padded(sheet.underline(Palette.alpha(Palette.MUTED, 0.6f), 1), 0, 0);
        link.over = padded(sheet.underline(Palette.ACCENT, 1), 0, 0);
        add("link", link);

        ButtonStyle stepper = new ButtonStyle();
        stepper.up = small(Palette.CONTROL, Palette.CONTROL_LINE);
        stepper.over = small(Palette.CONTROL_OVER, Palette.CONTROL_LINE);
        stepper.down = small(Palette.CONTROL_DOWN, Palette.CONTROL_LINE);
        stepper.disabled = small(Palette.mix(Palette.PANEL, Palette.CONTROL, 0.35f), Palette.HAIRLINE);
        add("stepper", stepper);

        CheckBoxStyle check = new CheckBoxStyle();
        check.font = fonts.of(Type.BODY);
        check.fontColor = Palette.TEXT;
        check.disabledFontColor = Palette.DISABLED;
        check.checkboxOff = sized(sheet.box(5, Palette.WELL, Palette.CONTROL_LINE, 1), 22);
        check.checkboxOver = sized(sheet.box(5, Palette.WELL, Palette.ACCENT, 1), 22);
        check.checkboxOn = new Ticked(sized(sheet.box(5, Palette.PRIMARY, Palette.ACCENT, 1), 22),
                sign(Shape.CHECK, 14, Color.WHITE), 14);
        add("default", check);
    }

    private TextButtonStyle button(Color fill, Color over, Color down, Color line) {
        TextButtonStyle style = new TextButtonStyle();
        style.font = fonts.of(Type.BODY);
        style.fontColor = Palette.TEXT;
        style.disabledFontColor = Palette.DISABLED;
        style.up = control(fill, line);
        style.over = control(over, line);
        style.down = control(down, line);
        style.disabled = control(Palette.mix(Palette.PANEL, Palette.CONTROL, 0.35f), Palette.HAIRLINE);
        return style;
    }

    private NinePatchDrawable control(Color fill, Color line) {
        return padded(sheet.box(CONTROL_RADIUS, fill, line, 1), 7, 14);
    }

    private NinePatchDrawable small(Color fill, Color line) {
        return padded(sheet.box(CONTROL_RADIUS, fill, line, 1), 4, 4);
    }

    private void fields() {
        TextFieldStyle field = new TextFieldStyle();
        field.font = fonts.of(Type.BODY);
        field.fontColor = Palette.TEXT;
        field.messageFontColor = Palette.DISABLED;
        field.disabledFontColor = Palette.DISABLED;
        field.background = padded(sheet.box(CONTROL_RADIUS, Palette.WELL, Palette.CONTROL_LINE, 1), 8, 12);
        field.focusedBackground = padded(sheet.box(CONTROL_RADIUS, Palette.WELL, Palette.ACCENT, 1.5f), 8, 12);
        TextureRegionDrawable cursor = new TextureRegionDrawable(sheet.white());
        cursor.setMinSize(Math.max(1 / sheet.scale(), 1.5f), 1);
        field.cursor = cursor;
        field.selection = new TextureRegionDrawable(sheet.white()).tint(Palette.alpha(Palette.ACCENT, 0.4f));
        add("default", field);

        SliderStyle slider = new SliderStyle();
        slider.background = tall(sheet.box(3, Palette.WELL, Palette.HAIRLINE, 1), 6);
        slider.knobBefore = tall(sheet.box(3, Palette.ACCENT, Palette.ACCENT, 0), 6);
        slider.knob = sized(sheet.box(10, Palette.TEXT, Palette.PANEL, 2), 20);
        slider.knobOver = sized(sheet.box(10, Color.WHITE, Palette.ACCENT, 3), 20);
        slider.disabledKnob = sized(sheet.box(10, Palette.DISABLED, Palette.PANEL, 2), 20);
        add("default-horizontal", slider);

        ProgressBarStyle progress = new ProgressBarStyle();
        progress.background = tall(sheet.box(4, Palette.WELL, Palette.HAIRLINE, 1), 8);
        progress.knobBefore = tall(sheet.box(4, Palette.ACCENT, Palette.ACCENT, 0), 8);
        add("default-horizontal", progress);

        ScrollPaneStyle scroll = new ScrollPaneStyle();
        scroll.vScroll = wide(sheet.box(3, Palette.alpha(Palette.WELL, 0.5f), Palette.WELL, 0), 6);
        scroll.vScrollKnob = wide(sheet.box(3, Palette.CONTROL_LINE, Palette.CONTROL_LINE, 0), 6);
        scroll.hScroll = tall(sheet.box(3, Palette.alpha(Palette.WELL, 0.5f), Palette.WELL, 0), 6);
        scroll.hScrollKnob = tall(sheet.box(3, Palette.CONTROL_LINE, Palette.CONTROL_LINE, 0), 6);
        add("default", scroll);

        ListStyle list = new ListStyle();
        list.font = fonts.of(Type.BODY);
        list.fontColorSelected = Color.WHITE;
        list.fontColorUnselected = Palette.TEXT;
        list.selection = padded(sheet.box(5, Palette.PRIMARY, Palette.PRIMARY, 0), 5, 12);
        list.over = padded(sheet.box(5, Palette.CONTROL_OVER, Palette.CONTROL_OVER, 0), 5, 12);
        list.background = padded(sheet.box(CONTROL_RADIUS, Palette.CONTROL, Palette.CONTROL_LINE, 1), 4, 4);
        add("default", list);

        SelectBoxStyle select = new SelectBoxStyle();
        select.font = fonts.of(Type.BODY);
        select.fontColor = Palette.TEXT;
        select.disabledFontColor = Palette.DISABLED;
        select.background = new Chevron(control(Palette.CONTROL, Palette.CONTROL_LINE));
        select.backgroundOver = new Chevron(control(Palette.CONTROL_OVER, Palette.CONTROL_LINE));
        select.backgroundOpen = new Chevron(control(Palette.CONTROL_OVER, Palette.ACCENT));
        select.scrollStyle = scroll;
        select.listStyle = list;
        add("default", select);
    }

    private void windows() {
        WindowStyle window = new WindowStyle();
        window.titleFont = fonts.of(Type.TITLE);
        window.titleFontColor = Palette.TEXT;
        window.background = padded(sheet.box(PANEL_RADIUS, Palette.PANEL, Palette.CONTROL_LINE, 1), 20, 24);
        window.stageBackground = getDrawable("dim");
        add("default", window);
    }

    private void put(String name, Drawable drawable) {
        add(name, drawable, Drawable.class);
    }

    private static NinePatchDrawable padded(NinePatchDrawable drawable, float vertical, float horizontal) {
        drawable.setPadding(vertical, horizontal, vertical, horizontal);
        return drawable;
    }

    private static NinePatchDrawable sized(NinePatchDrawable drawable, float side) {
        drawable.setMinSize(side, side);
        return drawable;
    }

    private static NinePatchDrawable tall(NinePatchDrawable drawable, float height) {
        drawable.setMinHeight(height);
        return drawable;
    }

    private static NinePatchDrawable wide(NinePatchDrawable drawable, float width) {
        drawable.setMinWidth(width);
        return drawable;
    }

    @Override
    public void dispose() {
        super.dispose();
        backdrop.dispose();
        fonts.dispose();
        sheet.dispose();
    }

    /** A box with a sign in its middle. */
    private static final class Ticked extends BaseDrawable {
        private final Drawable box;
        private final Drawable sign;
        private final float side;

        Ticked(Drawable box, Drawable sign, float side) {
            super(box);
            this.box = box;
            this.sign = sign;
            this.side = side;
        }

        @Override
        public void draw(Batch batch, float x, float y, float width, float height) {
            box.draw(batch, x, y, width, height);
            sign.draw(batch, x + (width - side) / 2, y + (height - side) / 2, side, side);
        }
    }

    /** A control with a downward chevron at its right end. */
    private final class Chevron extends BaseDrawable {
        private static final float SIDE = 12;
        private final NinePatchDrawable box;
        private final Drawable sign = sign(Shape.CHEVRON_DOWN, SIDE, Palette.MUTED);

        Chevron(NinePatchDrawable box) {
            super(box);
            this.box = box;
            setRightWidth(box.getRightWidth() + SIDE + 8);
        }

        @Override
        public void draw(Batch batch, float x, float y, float width, float height) {
            box.draw(batch, x, y, width, height);
            sign.draw(batch, x + width - SIDE - 12, y + (height - SIDE) / 2, SIDE, SIDE);
        }
    }
}
