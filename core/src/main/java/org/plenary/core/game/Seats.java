package org.plenary.core.game;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;

/**
 * Who sits where.
 *
 * @param byBloc in seating order
 */
public record Seats(List<Seat> byBloc) {
    public Seats {
        byBloc = List.copyOf(byBloc);
    }

    /** An AI of its default temperament in every seat. */
    public static Seats allAi(Scenario scenario) {
        return new Seats(scenario.blocs().stream().map(bloc -> (Seat) new Seat.Ai(bloc.temperament())).toList());
    }

    /** These seats with a person for the bloc of this code. */
    public Seats withPerson(Scenario scenario, String code, String name) {
        int index = scenario.indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("bloc is '%s' but must be one of %s"
                    .formatted(code, scenario.blocs().stream().map(Bloc::code).toList()));
        }
        List<Seat> seats = new ArrayList<>(byBloc);
        seats.set(index, new Seat.Person(name));
        return new Seats(seats);
    }

    /** Whether a person sits for {@code bloc}. */
    public boolean isPerson(int bloc) {
        return byBloc.get(bloc) instanceof Seat.Person;
    }

    /** Index of the bloc that the first person sits for, or -1 if nobody does. */
    public int person() {
        for (int b = 0; b < byBloc.size(); b++) {
            if (isPerson(b)) {
                return b;
            }
        }
        return -1;
    }
}
