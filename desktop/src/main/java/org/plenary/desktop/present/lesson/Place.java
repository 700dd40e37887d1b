package org.plenary.desktop.present.lesson;

import org.plenary.core.game.Seat;
import org.plenary.core.negotiator.Temperaments;

/**
 * Who will sit for a bloc.
 *
 * @param kind of sitter
 * @param name the team's own name, or empty for that of its bloc
 * @param temperament of the AI
 */
public record Place(Kind kind, String name, String temperament) {
    /** Who can sit for a bloc. */
    public enum Kind {
        /** A team of students. */
        TEAM,
        /** An AI of a temperament. */
        AI,
        /** Nobody: it passes, is bound by nothing and blocks nothing. */
        CLOSED
    }

    /** The seat of the game. A team without a name of its own is recorded by its bloc's {@code code}. */
    Seat seat(String code) {
        return switch (kind) {
            case TEAM -> new Seat.Person(name.isBlank() ? code : name.strip());
            case AI -> new Seat.Ai(temperament);
            case CLOSED -> new Seat.Ai(Temperaments.ABSENT);
        };
    }

    /** The same, with another kind of sitter. */
    public Place with(Kind other) {
        return new Place(other, name, temperament);
    }

    /** The same, with the team's own name. */
    public Place named(String other) {
        return new Place(kind, other, temperament);
    }

    /** The same, with another temperament of the AI. */
    public Place tempered(String other) {
        return new Place(kind, name, other);
    }
}
