package org.plenary.core.game;

import org.plenary.core.model.Check;

/** Who sits for a bloc. */
public sealed interface Seat {
    /** A person, or a team around one screen. */
    record Person(String name) implements Seat {
        public Person {
            Check.text("name", name);
        }
    }

    /** An AI negotiator of a temperament named in the negotiators' table. */
    record Ai(String temperament) implements Seat {
        public Ai {
            Check.text("temperament", temperament);
        }
    }
}
