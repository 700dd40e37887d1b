package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.utils.ActorGestureListener;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import java.util.function.Supplier;
import org.plenary.desktop.asset.Palette;
import org.plenary.desktop.asset.Type;
import org.plenary.desktop.ui.Pen.Dash;

/**
 * A number that can say why: its {@link WhyCard} stands beside it while the pointer rests on it, and stays open after a
 * click, a long press or Enter.
 */
public final class WhyNumber extends Label implements Focus.Usable {
    private static final float REST_SECONDS = 0.4f;

    private final Kit kit;
    private final Pen pen;
    private final Supplier<WhyCard.Content> why;
    private final ClickListener click;
    private final Color line = new Color();
    private float rested;
    private WhyCard beside;

    /**
     * A number.
     *
     * @param why asked for when the card opens
     */
    public WhyNumber(Kit kit, String name, String text, Type type, Color color, Supplier<WhyCard.Content> why) {
        super(text, kit.skin().get(type.name(), LabelStyle.class));
        this.kit = kit;
        this.pen = new Pen(kit.sheet());
        this.why = why;
        setName(name);
        setColor(color);
        click = new ClickListener() {
            @Override
            public void clicked(InputEvent event, float x, float y) {
                use();
            }
        };
        addListener(click);
        addListener(new ActorGestureListener() {
            @Override
            public boolean longPress(Actor actor, float x, float y) {
                use();
                return true;
            }
        });
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        boolean over = click.isOver() && !click.isPressed() && getStage().getRoot().findActor("why-overlay") == null;
        rested = over ? rested + delta : 0;
        if (rested > REST_SECONDS && beside == null) {
            beside = WhyCard.beside(kit, this, why.get());
        } else if (!over) {
            hide();
        }
    }

    private void hide() {
        if (beside != null) {
            beside.remove();
            beside = null;
        }
    }

    @Override
    protected void setStage(Stage stage) {
        if (stage == null) {
            hide();
        }
        super.setStage(stage);
    }

    @Override
    public void use() {
        if (getStage() != null && getStage().getRoot().findActor("why-overlay") == null) {
            hide();
            WhyCard.open(kit, getStage(), why.get());
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        super.draw(batch, parentAlpha);
        float y = getY() + (getHeight() - getStyle().font.getCapHeight()) / 2 - 4;
        line.set(click.isOver() ? Palette.ACCENT : getColor());
        line.a = click.isOver() ? 1 : 0.45f;
        pen.on(batch, parentAlpha * getColor().a).dashes(getX(), getX() + getPrefWidth(), y, 1, Dash.DOTTED, line);
    }
}
