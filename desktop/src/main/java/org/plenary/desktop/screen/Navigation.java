package org.plenary.desktop.screen;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.core.game.Seats;
import org.plenary.desktop.app.PlenaryGame;
import org.plenary.desktop.present.NewGame;
import org.plenary.desktop.present.lesson.Lesson;

/** Where one can go from a screen outside a game. All methods are for the render thread. */
public interface Navigation {
    /** The application. */
    PlenaryGame game();

    /** Back to the title; a game that was played rests in its journal. */
    void title();

    /** To the choice of a new game. */
    void newGame();

    /** To the saved games. */
    void replays();

    /** To a saved game, to look at. */
    void watch(Path file);

    /** To two saved games that are over, side by side. */
    void compare(Path one, Path other);

    /** To the set-up of a lesson. */
    void classroom();

    /** To the rules that move the world. */
    void dynamics();

    /** To the settings. */
    void settings();

    /** Begins a first game, told in place. */
    void firstGame();

    /** Begins a game in a new journal. */
    void begin(NewGame choice);

    /** Begins a lesson in a new journal. */
    void begin(Lesson lesson);

    /** Takes up the game of a journal. */
    void resume(Path file);

    /**
     * Takes up the game of a journal from the opening of a conference, in a new journal.
     *
     * @param from the journal, which stays as it is
     * @param round index of the conference
     * @param seats who plays on, at least one person among them; empty for those who played so far
     */
    void fork(Path from, int round, Optional<Seats> seats);
}
