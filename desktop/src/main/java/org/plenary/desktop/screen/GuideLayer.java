package org.plenary.desktop.screen;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Window;
import com.badlogic.gdx.scenes.scene2d.utils.Disableable;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.present.Guide;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.ui.Kit;
import org.plenary.desktop.ui.Overlay;
import org.plenary.desktop.ui.Panel;
import org.plenary.desktop.ui.Pen;
import org.plenary.desktop.ui.Rich;
import org.plenary.desktop.ui.RichText;

/** The guide of the first game: a card beside what it is about, and a frame around that. It takes no clicks but its own. */
final class GuideLayer extends WidgetGroup {
    private static final float WIDTH = 300;
    private static final float GAP = 14;
    private static final float LOOK_SECONDS = 0.2f;

    private final Kit kit;
    private final Session session;
    private final Runnable onEnd;
    private final Pen pen;
    private final Table card = new Table();
    private final Vector2 corner = new Vector2();
    private Guide.Step step;
    private Actor target;
    private float wait;

    GuideLayer(Kit kit, Session session, Runnable onEnd) {
        this.kit = kit;
        this.session = session;
        this.onEnd = onEnd;
        pen = new Pen(kit.sheet());
        setName("guide");
        setFillParent(true);
        setTransform(false);
        card.setName("guide-card");
        card.setBackground(kit.drawable("card"));
        card.pad(12, 16, 12, 16);
        addActor(card);
        setTouchable(Touchable.childrenOnly);
    }

    private boolean seen(Stage stage, String name) {
        Actor actor = stage.getRoot().findActor(name);
        return actor != null && actor.ascendantsVisible() && !(actor instanceof Disableable control && control.isDisabled());
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        wait -= delta;
        if (wait > 0 || getStage() == null) {
            return;
        }
        wait = LOOK_SECONDS;
        Stage stage = getStage();
        boolean covered = false;
        for (Actor actor : stage.getRoot().getChildren()) {
            covered |= actor instanceof Overlay || actor instanceof Window;
        }
        Guide.Step next = Guide.next(session, name -> seen(stage, name));
        target = next == null ? null : stage.getRoot().findActor(next.target());
        setVisible(!covered && target != null);
        if (next != null && !next.equals(step)) {
            step = next;
            card.clearChildren();
            RichText words = kit.prose(kit.text("guide." + step.id()), Type.BODY, Palette.TEXT);
            words.setName("guide-" + step.id());
            card.add(words).width(kit.wide(WIDTH)).row();
            card.add(kit.prose(Rich.EMPTY.link("guide-leave", kit.text("guide.leave"), onEnd), Type.SMALL)).width(kit.wide(WIDTH)).padTop(8);
        }
        if (target != null) {
            place();
        }
    }

    /** Beside the panel that holds the target: to its left if there is room, else to its right; above or below what is wide. */
    private void place() {
        card.pack();
        target.localToStageCoordinates(corner.set(0, 0));
        float y = corner.y + target.getHeight() / 2 - card.getHeight() / 2;
        float above = corner.y + target.getHeight() + GAP;
        boolean wide = target.getWidth() > getWidth() / 2;
        float middle = corner.x + (target.getWidth() - card.getWidth()) / 2;
        Actor panel = target;
        while (panel != null && !(panel instanceof Panel)) {
            panel = panel.getParent();
        }
        Actor beside = panel == null ? target : panel;
        beside.localToStageCoordinates(corner.set(0, 0));
        float x = corner.x - GAP - card.getWidth() >= 0 ? corner.x - GAP - card.getWidth() : corner.x + beside.getWidth() + GAP;
        if (wide || x + card.getWidth() > getWidth()) {
            x = middle;
            y = above + card.getHeight() <= getHeight() ? above : corner.y - card.getHeight() - GAP;
        }
        card.setPosition(Math.round(Math.max(4, Math.min(getWidth() - card.getWidth() - 4, x))),
                Math.round(Math.max(4, Math.min(getHeight() - card.getHeight() - 4, y))));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        if (target != null && target.getStage() != null) {
            target.localToStageCoordinates(corner.set(0, 0));
            pen.on(batch, parentAlpha * getColor().a);
            float x0 = corner.x - 4;
            float y0 = corner.y - 4;
            float x1 = corner.x + target.getWidth() + 4;
            float y1 = corner.y + target.getHeight() + 4;
            pen.line(x0, y0, x1, y0, 3, Palette.AMBER);
            pen.line(x0, y1, x1, y1, 3, Palette.AMBER);
            pen.line(x0, y0, x0, y1, 3, Palette.AMBER);
            pen.line(x1, y0, x1, y1, 3, Palette.AMBER);
        }
        super.draw(batch, parentAlpha);
    }
}
