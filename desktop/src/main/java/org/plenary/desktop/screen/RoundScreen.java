package org.plenary.desktop.screen;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.present.TopBar;
import org.plenary.desktop.present.Words;
import org.plenary.desktop.ui.Header;
import org.plenary.desktop.ui.Kit;

/** A screen of a round outside the talks: the bar at the top, what it shows, and at the foot one next step. */
public abstract class RoundScreen extends PlenaryScreen {
    private static final float NEXT_WIDTH = 300;
    private static final float NEXT_HEIGHT = 46;

    private final Router router;
    private final Session session;
    private Words words;
    private Header header;
    private TextButton next;
    private boolean busy;

    /** A screen of the router's session. */
    protected RoundScreen(Router router) {
        super(router.game());
        this.router = router;
        session = router.session();
    }

    @Override
    protected final void build(Kit kit, Table root) {
        words = new Words(played().scenario(), kit.messages());
        header = router.header(kit);
        Table body = new Table();
        body.setName("body");
        body.pad(12, 14, 14, 14);
        if (headed()) {
            root.add(header).growX().row();
        }
        root.add(body).grow();
        root.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                return press(key);
            }
        });
        stage().setKeyboardFocus(root);
        showHeader();
        fill(kit, body);
        work(session()::outlook, outlook -> showHeader());
        router.guide(this);
    }

    /**
     * Fills what is below the bar. The next step belongs into the last row: {@link #foot}.
     *
     * @param body an empty table
     */
    protected abstract void fill(Kit kit, Table body);

    /** Whether the bar stands at the top. */
    protected boolean headed() {
        return true;
    }

    /** The step of the round that the bar shows. */
    protected Phase phase() {
        return played().state().phase();
    }

    /** The session that is played. */
    protected final Session session() {
        return session;
    }

    /** The game that is played. */
    protected final Game played() {
        return session().game();
    }

    /** What things are called. */
    protected final Words words() {
        return words;
    }

    /** Which screen comes next. */
    protected final Router router() {
        return router;
    }

    /** Shows in the bar where the game stands now. */
    protected final void showHeader() {
        header.show(TopBar.of(played(), phase(), session().lastOutlook(), words));
    }

    /** The last row: something at the left, and the one next step at the right. */
    protected final Table foot(Kit kit, Actor left, String nextStep, Runnable action) {
        Table foot = new Table();
        foot.setName("foot");
        next = kit.primary("next-step", kit.text("round.next", nextStep), action);
        foot.add(left).growX().padRight(16);
        next.padLeft(22).padRight(22);
        foot.add(next).minWidth(NEXT_WIDTH).minHeight(NEXT_HEIGHT);
        return foot;
    }

    /** Whether the next step can be taken. */
    protected final void allowNext(boolean allowed) {
        next.setDisabled(!allowed);
    }

    /** Moves the game on off the render thread until the phase is another, then shows the screen of that phase. */
    protected final void proceed() {
        if (busy) {
            return;
        }
        busy = true;
        next.setDisabled(true);
        next.setText(game().kit().text("round.busy"));
        work(() -> {
            moveOn();
            return played().state().phase();
        }, phase -> router.next());
    }

    /** What the next step does to the game, off the render thread. */
    protected void moveOn() {
        session().proceed();
    }

    /** A key that nothing on the screen has used; Enter takes the next step. */
    protected boolean press(int key) {
        if (key == Keys.ENTER && next != null && !next.isDisabled()) {
            next.toggle();
            return true;
        }
        if (key == Keys.SLASH) {
            router.help();
            return true;
        }
        if (key == Keys.ESCAPE) {
            menu();
            return true;
        }
        return false;
    }

    /** Opens the menu over the screen. */
    protected final void menu() {
        router.menu();
    }
}
