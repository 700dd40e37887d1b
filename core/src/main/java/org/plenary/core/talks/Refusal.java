package org.plenary.core.talks;

import java.util.List;

/**
 * Why a command cannot be. A value, never an exception; its text is the message {@code refusal.CODE} with these
 * arguments, and says what would be allowed.
 */
public record Refusal(Code code, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal with its arguments as text. */
    public static Refusal of(Code code, Object... arguments) {
        return new Refusal(code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The rules that refuse. */
    public enum Code {
        /** No bloc of this name: {0} asked; {1} are there. */
        UNKNOWN_SEAT,
        /** Only the chair does this. */
        CHAIR_ONLY,
        /** The chair has no voice of its own. */
        BLOC_ONLY,
        /** It is phase {0}; this belongs to {1}. */
        WRONG_PHASE,
        /** It is {0}; this belongs to the {1}. */
        WRONG_BEAT,
        /** The seat has finished this beat. */
        ALREADY_FINISHED,
        /** The talks wait for {0}. */
        OTHERS_NOT_FINISHED,
        /** The game has begun. */
        ALREADY_BEGUN,
        /** The game is over. */
        GAME_OVER,
        /** A pledge's target year {0} must lie from {1} to {2}. */
        TARGET_YEAR,
        /** At most {0} packages a day. */
        TOO_MANY_OFFERS,
        /** Needs {0} points of capital; {1} are left. */
        CAPITAL,
        /** No offer {0} is open for this seat; open are {1}. */
        NO_SUCH_OFFER,
        /** No draft {0}; there are {1}. */
        NO_SUCH_DRAFT,
        /** Article {0} is not on the agenda; {1} are. */
        NOT_ON_AGENDA,
        /** Article {0} has no option {1}; it has {2}. */
        NO_SUCH_OPTION,
        /** A package must name another bloc; {0} was named. */
        NO_SUCH_PARTNER,
        /** Money: the bloc can give at most {0} bn a year; {1} was asked. */
        BEYOND_MEANS,
        /** {0} owns no technology of {1} beyond its partner's. */
        NOTHING_TO_TRANSFER,
        /** An amount is out of range: {0}. */
        OUT_OF_RANGE,
        /** The bloc has spoken. */
        ALREADY_DECLARED,
        /** An objection must name at least one article of the text: {0}. */
        OBJECT_TO_WHAT,
        /** Article {0} would change nothing; nobody can object to it. */
        NOTHING_TO_OBJECT,
        /** The bloc promised its support for article {0} in a package. */
        PROMISED,
        /** {0} is in no coalition {1}; it is in {2}. */
        NOT_A_MEMBER,
        /** No agreement {0} fits; those that do are {1}. */
        NO_SUCH_AGREEMENT,
        /** Article {0} is on the agenda already; others are {1}. */
        ON_AGENDA,
        /** The agenda has {0} articles, as many as it can. */
        AGENDA_FULL,
        /** The same move stands already, or is drafted. */
        ALREADY_STANDS,
        /** The text cannot be amended any more in this round: {0} has spoken. */
        TOO_LATE,
        /** A bloc can move article {0} by one option, to one of {1}, while no option of it has most voices. */
        AMEND_BY_ONE,
        /** No proposal {0} waits for this seat; open are {1}. */
        NO_SUCH_PROPOSAL,
        /** {0} is no party to the pact; {1} are. */
        NOT_IN_PACT,
        /** Only {0} does this. */
        NOT_THIS_SEAT,
        /** {0} has spoken today, or said this before. */
        HAS_SPOKEN,
        /** The last conference did not collapse, or it is not over. */
        NO_COLLAPSE,
        /** {0} neither gives nor gets anything in the pact. */
        IDLE_IN_PACT
    }
}
