package org.plenary.desktop.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.talks.Phase;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.app.PlenaryScreen;
import org.plenary.desktop.present.Session;
import org.plenary.desktop.ui.Header;
import org.plenary.desktop.ui.Kit;

/**
 * Which screen a game is played on: one for each phase. A screen plays its part and then asks for the {@link #next};
 * it may stay on after the phase has moved on, as the plenary does until somebody has seen its end.
 *
 * <p>All methods are for the render thread.
 */
public class Router {
    /** Makes the screen of a phase. */
    @FunctionalInterface
    public interface Maker {
        /** The screen; it finds the game and the session with the router. */
        PlenaryScreen make(Router router);
    }

    private final PlenaryGame game;
    private final Session session;
    private final Map<Phase, Maker> screens;
    private final Runnable settings;
    private final Runnable leave;
    private Kept kept;
    private boolean guided;

    /**
     * Where the game is kept, and the way to what is outside it.
     *
     * @param navigation leads to other games and to replays
     * @param journal its file
     */
    public record Kept(Navigation navigation, Path journal) {}

    /**
     * A router for one session.
     *
     * @param screens by phase, one for each
     * @param settings opens the settings over the screen
     * @param leave what leaving the game does, such as showing the title
     */
    public Router(PlenaryGame game, Session session, Map<Phase, Maker> screens, Runnable settings, Runnable leave) {
        for (Phase phase : Phase.values()) {
            if (!screens.containsKey(phase)) {
                throw new IllegalArgumentException("no screen for phase %s; there are screens for %s"
                        .formatted(phase, screens.keySet()));
            }
        }
        this.game = game;
        this.session = session;
        this.screens = new EnumMap<>(screens);
        this.settings = settings;
        this.leave = leave;
    }

    /** The application. */
    public PlenaryGame game() {
        return game;
    }

    /** Says where the game is kept; without it there is no way back into it from its end. */
    public void keep(Kept now) {
        kept = now;
    }

    /** Where the game is kept, if it is. */
    public Optional<Kept> kept() {
        return Optional.ofNullable(kept);
    }

    /** The game that is played, and for whom: a screen asks once, when it is made. */
    public Session session() {
        return session;
    }

    /** The screen that fits the game's phase now. */
    public PlenaryScreen screen() {
        return screens.get(session.game().state().phase()).make(this);
    }

    /** Shows the screen that fits the game's phase now. */
    public void next() {
        game.show(screen());
    }

    /** Whether several people play at this screen in turn; it then goes on to somebody else after each of their beats. */
    public boolean shared() {
        return false;
    }

    /** The bar at the top of a screen of this game. */
    public Header header(Kit kit) {
        return new Header(kit, this::help, this::menu);
    }

    /** Tells this game in place, as a first one. */
    public void startGuide() {
        guided = true;
    }

    /** Whether this game is told in place. */
    public boolean guided() {
        return guided;
    }

    /** Puts the guide over a screen that has just been built, if this game is told in place. */
    public void guide(PlenaryScreen screen) {
        if (guided) {
            screen.stage().addActor(new GuideLayer(game.kit(), session(), () -> {
                guided = false;
                Actor layer = game.screen().stage().getRoot().findActor("guide");
                if (layer != null) {
                    layer.remove();
                }
            }));
        }
    }

    /** Opens the words of the talks, and the keys of the screen, over it. */
    public void help() {
        Help.open(game.kit(), game.screen().stage(), switch (session().game().state().phase()) {
            case TALKS -> "desktop.table.keys";
            case PLENARY -> "desktop.plenary.keys";
            default -> "round.keys";
        });
    }

    /** Opens the menu over the screen: the game pauses until it closes. */
    public void menu() {
        Cards.menu(game.kit(), game.screen().stage(), game, settings, leave);
    }

    /** Opens the settings over the screen. */
    public final void settings() {
        settings.run();
    }

    /** Leaves the game; it can be taken up again from its journal. */
    public void leave() {
        leave.run();
    }
}
