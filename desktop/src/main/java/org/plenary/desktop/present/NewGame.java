package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Scenario;

/**
 * What a person chooses before a game. Immutable.
 *
 * @param scenario that is played, as it comes
 * @param bloc index of the person's bloc
 * @param length of a conference
 * @param difficulty how the AI seats negotiate, and how well one is informed
 * @param seed of all that is drawn
 * @param off ids of dynamics that are switched off
 */
public record NewGame(Scenario scenario, int bloc, Length length, Difficulty difficulty, long seed, SortedSet<String> off) {
    /** The least science with which a delegation's advice is good. Modelling choice. */
    private static final double WELL_INFORMED = 0.95;
    /** The most science with which a delegation guesses. Modelling choice. */
    private static final double BADLY_INFORMED = 0.1;

    /** How long a conference is. */
    public enum Length {
        /** One day of talks. */
        EXPRESS,
        /** As many days as the scenario says. */
        STANDARD
    }

    /** How hard it is: the temperaments of the others, and what one's own delegation knows. */
    public enum Difficulty {
        /** All others yield early, and one's advice is good. */
        EASY,
        /** Each as the scenario has it. */
        NORMAL,
        /** All others hold out, and one's advice is a guess. */
        HARD
    }

    /** Refuses a bloc that is not there. */
    public NewGame {
        off = new TreeSet<>(off);
        if (bloc < 0 || bloc >= scenario.blocs().size()) {
            throw new IllegalArgumentException("bloc is %d but must be from 0 to %d".formatted(bloc, scenario.blocs().size() - 1));
        }
    }

    /** The same, for another bloc. */
    public NewGame withBloc(int other) {
        return new NewGame(scenario, other, length, difficulty, seed, off);
    }

    /** The same, in another scenario; the bloc is kept if it is there. */
    public NewGame withScenario(Scenario other) {
        return new NewGame(other, Math.max(0, other.indexOf(scenario.blocs().get(bloc).code())), length, difficulty, seed, off);
    }

    /** The same, with shorter or longer conferences. */
    public NewGame withLength(Length other) {
        return new NewGame(scenario, bloc, other, difficulty, seed, off);
    }

    /** The same, harder or easier. */
    public NewGame withDifficulty(Difficulty other) {
        return new NewGame(scenario, bloc, length, other, seed, off);
    }

    /** The same, with another seed and other dynamics switched off. */
    public NewGame with(long otherSeed, SortedSet<String> otherOff) {
        return new NewGame(scenario, bloc, length, difficulty, otherSeed, otherOff);
    }

    /** The scenario as it will be played. */
    public Scenario played() {
        Scenario played = length == Length.STANDARD ? scenario : scenario.by(new Procedure.Named("express"));
        double science = scenario.blocs().get(bloc).start().scienceCapacity();
        played = switch (difficulty) {
            case EASY -> played.informed(bloc, Math.max(science, WELL_INFORMED));
            case NORMAL -> played;
            case HARD -> played.informed(bloc, Math.min(science, BADLY_INFORMED));
        };
        for (String dynamic : off) {
            played = played.without(dynamic);
        }
        return played;
    }

    /** Who sits where; the person takes the name of the bloc's code. */
    public Seats seats() {
        List<Seat> seats = new ArrayList<>();
        for (Bloc each : scenario.blocs()) {
            seats.add(new Seat.Ai(switch (difficulty) {
                case EASY -> "conceder";
                case NORMAL -> each.temperament();
                case HARD -> "boulware";
            }));
        }
        String code = scenario.blocs().get(bloc).code();
        return new Seats(seats).withPerson(scenario, code, code);
    }

    /** About how long the game takes, minutes: a standard conference takes a person alone some seven, an express one three. */
    public int minutes() {
        return scenario.cops().size() * (length == Length.EXPRESS ? 3 : 7);
    }
}
