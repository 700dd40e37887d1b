package org.plenary.desktop.present.lesson;

import java.util.Arrays;
import java.util.Set;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.GameState;

/** The parts of a lesson. The facilitator's script has words for each: {@code lesson.say.STEP}, {@code lesson.click.STEP}. */
public enum Step {
    /** Headlines and briefings: who is who. */
    OPENING,
    /** Science and the press open the day. */
    VOICES,
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

    /**
     * Where the game is now.
     *
     * @param silent sides that were asked and have nothing to say
     */
    public static Step of(Game game, Set<Side> silent) {
        GameState state = game.state();
        return switch (state.phase()) {
            case HEADLINES, BRIEFING -> OPENING;
            case TALKS -> state.conference().beat() == Beat.AFTERNOON ? AFTERNOON
                    : Arrays.stream(Side.values()).anyMatch(side -> side.asked(game) && !silent.contains(side)) ? VOICES : MORNING;
            case PLENARY -> PLENARY;
            case RATIFICATION -> HOME;
            case YEARS -> YEARS;
            case STOCKTAKE -> STOCKTAKE;
            case DEBRIEF -> DEBRIEF;
        };
    }
}
