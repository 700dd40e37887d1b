package org.plenary.desktop.present.lesson;

import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Phase;

/** The seats of a lesson that are no bloc: they open each day of the talks, and all that they do is public at once. */
public enum Side {
    /** The community of science. */
    SCIENCE(Command.SCIENCE),
    /** The press. */
    PRESS(Command.PRESS);

    private final String seat;

    Side(String seat) {
        this.seat = seat;
    }

    /** The seat of its commands. */
    public String seat() {
        return seat;
    }

    /** The sides in which students sit. */
    public static List<Side> seated(Game game) {
        return List.of(values()).stream().filter(side -> game.state().sides().people().contains(side.seat)).toList();
    }

    /**
     * Whether it is asked now: in the morning, before the first team has entered, or, for science, after a collapse. It is not
     * asked again once it has spoken.
     */
    public boolean asked(Game game) {
        GameState state = game.state();
        Conference now = state.conference();
        if (now == null || !state.sides().people().contains(seat)) {
            return false;
        }
        if (state.phase() == Phase.TALKS) {
            return now.beat() == Beat.MORNING && HotSeat.entered(game) == 0 && !state.sides().spoke(seat, now.day());
        }
        return this == SCIENCE && collapsed(game) && !state.sides().spoke(seat, 0);
    }

    /** Whether the conference has just ended without a text: the years have not begun to run. */
    public static boolean collapsed(Game game) {
        GameState state = game.state();
        return state.phase() == Phase.YEARS && state.conference().outcome() == Conference.Outcome.COLLAPSED
                && state.world().year() == state.conference().cop().year();
    }

    /** What it can be asked for now: its name changes with each day. */
    public static String occasion(Game game) {
        GameState state = game.state();
        return state.round() + " " + (state.phase() == Phase.TALKS ? state.conference().day() : 0);
    }
}
