package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
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
 * @param others how the AI seats negotiate
 * @param seed of all that is drawn
 */
public record NewGame(Scenario scenario, int bloc, Length length, Others others, long seed) {
    /** How long a conference is. */
    public enum Length {
        /** One day of talks. */
        EXPRESS,
        /** As many days as the scenario says. */
        STANDARD
    }

    /** How the others negotiate. */
    public enum Others {
        /** All yield early. */
        SOFT,
        /** Each by the temperament that the scenario gives it. */
        MIXED,
        /** All hold out. */
        HARD
    }

    /** Refuses a bloc that is not there. */
    public NewGame {
        if (bloc < 0 || bloc >= scenario.blocs().size()) {
            throw new IllegalArgumentException("bloc is %d but must be from 0 to %d".formatted(bloc, scenario.blocs().size() - 1));
        }
    }

    /** The same, for another bloc. */
    public NewGame withBloc(int other) {
        return new NewGame(scenario, other, length, others, seed);
    }

    /** The same, in another scenario; the bloc is kept if it is there. */
    public NewGame withScenario(Scenario other) {
        return new NewGame(other, Math.max(0, other.indexOf(scenario.blocs().get(bloc).code())), length, others, seed);
    }

    /** The same, with shorter or longer conferences. */
    public NewGame withLength(Length other) {
        return new NewGame(scenario, bloc, other, others, seed);
    }

    /** The same, with other negotiators. */
    public NewGame withOthers(Others other) {
        return new NewGame(scenario, bloc, length, other, seed);
    }

    /** The same, with another seed. */
    public NewGame withSeed(long other) {
        return new NewGame(scenario, bloc, length, others, other);
    }

    /** The scenario as it will be played. */
    public Scenario played() {
        return length == Length.STANDARD ? scenario : scenario.by(new Procedure.Named("express"));
    }

    /** Who sits where; the person takes the name of the bloc's code. */
    public Seats seats() {
        List<Seat> seats = new ArrayList<>();
        for (Bloc each : scenario.blocs()) {
            seats.add(new Seat.Ai(switch (others) {
                case SOFT -> "conceder";
                case MIXED -> each.temperament();
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
