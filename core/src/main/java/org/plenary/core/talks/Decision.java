package org.plenary.core.talks;

import java.util.List;

/** What the rules say to a command. */
public sealed interface Decision {
    /** It happens. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It cannot. */
    record Refused(Refusal refusal) implements Decision {}
}
