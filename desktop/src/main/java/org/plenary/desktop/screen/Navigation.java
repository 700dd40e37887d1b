package org.plenary.desktop.screen;

import java.nio.file.Path;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.present.NewGame;

/** Where one can go from a screen outside a game. All methods are for the render thread. */
public interface Navigation {
    /** The application. */
    PlenaryGame game();

    /** Back to the title; a game that was played rests in its journal. */
    void title();

    /** To the choice of a new game. */
    void newGame();

    /** To the rules that move the world. */
    void dynamics();

    /** To the settings. */
    void settings();

    /** Begins a game in a new journal. */
    void begin(NewGame choice);

    /** Takes up the game of a journal. */
    void resume(Path file);
}
