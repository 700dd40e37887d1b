package org.plenary.desktop.present.lesson;

import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seat;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.GameState;
import org.plenary.desktop.present.Words;

/** Whose turn it is at a screen that several teams share. All of it follows from the game. */
public final class HotSeat {
    private HotSeat() {}

    /** Index of the bloc whose team enters next, in seating order; -1 if the game waits for no team. */
    public static int next(Game game) {
        return game.waitingFor().stream().filter(game.seats()::isPerson).findFirst().orElse(-1);
    }

    /** The blocs that teams sit for. */
    public static List<Integer> teams(Game game) {
        return IntStream.range(0, game.seats().byBloc().size()).filter(game.seats()::isPerson).boxed().toList();
    }

    /** How many teams have entered this beat. */
    public static int entered(Game game) {
        return teams(game).size() - (int) game.waitingFor().stream().filter(game.seats()::isPerson).count();
    }

    /** What a team is called: its own name, or that of its bloc. */
    public static String name(Game game, int bloc, Words words) {
        return game.seats().byBloc().get(bloc) instanceof Seat.Person person && !person.name().equals(words.code(bloc))
                ? person.name() : words.bloc(bloc);
    }

    /** Who plays: the one bloc that a person sits for, or a class of so many teams. */
    public static String who(Game game, Words words) {
        List<Integer> teams = teams(game);
        return teams.size() == 1 ? words.bloc(teams.get(0)) : words.say("lesson.class", teams.size());
    }

    /** What a side is called: the name its students chose, or that of its seat. */
    public static String name(Side side, LessonFile lesson, Words words) {
        return lesson.sides().getOrDefault(side.seat(), words.say("seat." + side.seat()));
    }

    /** A beat in which every team enters once: its name changes with each, and it is empty where teams do not enter. */
    public static String beat(Game game) {
        GameState state = game.state();
        Conference now = state.conference();
        return switch (state.phase()) {
            case TALKS -> "talks " + state.round() + " " + now.day() + " " + now.beat();
            case PLENARY -> "plenary " + state.round() + " " + now.overtime();
            default -> "";
        };
    }
}
