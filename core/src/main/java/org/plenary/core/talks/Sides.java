package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Voice;

/**
 * The seats that are no bloc: presidency, science, press.
 *
 * @param people of them, those in which a person sits; the engine plays the others
 * @param said what science and the press did since the conference opened, in order
 */
public record Sides(List<String> people, List<Said> said) {
    /** Nobody sits there, and nothing was said. */
    public static final Sides NONE = new Sides(List.of(), List.of());

    /** The seats that there are. */
    public static final List<String> SEATS = List.of(Command.PRESIDENCY, Command.SCIENCE, Command.PRESS);

    public Sides {
        people = List.copyOf(people);
        said = List.copyOf(said);
    }

    /** What {@code seat} did on {@code day} of the talks; 0 is after them. */
    public record Said(String seat, int day, Voice voice) {}

    /** Whether {@code seat} has done something on {@code day}. */
    public boolean spoke(String seat, int day) {
        return said.stream().anyMatch(one -> one.seat().equals(seat) && one.day() == day);
    }

    /** Whether something of the kind was done since the conference opened. */
    public boolean heard(Class<? extends Voice> kind) {
        return said.stream().anyMatch(one -> kind.isInstance(one.voice()));
    }

    Sides and(Said more) {
        List<Said> all = new ArrayList<>(said);
        all.add(more);
        return new Sides(people, all);
    }

    Sides seated(String seat, boolean person) {
        List<String> then = new ArrayList<>(people);
        then.remove(seat);
        if (person) {
            then.add(seat);
        }
        return new Sides(then.stream().sorted().toList(), said);
    }

    Sides silent() {
        return new Sides(people, List.of());
    }
}
