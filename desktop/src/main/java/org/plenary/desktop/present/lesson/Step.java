package org.plenary.desktop.present.lesson;

import org.plenary.core.game.Game;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.GameState;

/** The parts of a lesson. The facilitator's script has words for each: {@code lesson.say.STEP}, {@code lesson.click.STEP}. */
public enum Step {
    /** Headlines and briefings: who is who. */
    OPENING,
    /** Teams bargain aloud and enter what they put on the table. */
    MORNING,
    /** All is on the table; those addressed answer. */
    AFTERNOON,
    /** The text: everybody speaks. */
    PLENARY,
    /** What the homes say. */
    HOME,
    /** The years between. */
    YEARS,
    /** Promised against delivered. */
    STOCKTAKE,
    /** Looking back. */
    DEBRIEF;

    /** Where the game is now. */
    public static Step of(Game game) {
        GameState state = game.state();
        return switch (state.phase()) {
            case HEADLINES, BRIEFING -> OPENING;
            case TALKS -> state.conference().beat() == Beat.MORNING ? MORNING : AFTERNOON;
            case PLENARY -> PLENARY;
            case RATIFICATION -> HOME;
            case YEARS -> YEARS;
            case STOCKTAKE -> STOCKTAKE;
            case DEBRIEF -> DEBRIEF;
        };
    }
}
