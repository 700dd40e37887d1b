package org.plenary.core.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that binds, or may come to bind.
 *
 * @param id unique in the game
 * @param stage where it stands in its life
 * @param content what was agreed
 * @param madeIn the year it was made
 * @param parties indices of the blocs that it binds once it is in force, ascending: of a decision, those whose homes have
 *     ratified it
 * @param signatories indices of the blocs that agreed to it and may ratify it, ascending
 * @param history how it came to where it stands, in order; the last step is {@code stage}
 */
public record Agreement(int id, Stage stage, Content content, int madeIn, List<Integer> parties, List<Integer> signatories,
        List<Step> history) {
    public Agreement {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        history = List.copyOf(history);
        Check.that(!history.isEmpty() && history.get(history.size() - 1).stage() == stage, "stage is %s but must be the last of history", stage);
    }

    /** One that is at {@code stage} from its start. */
    public Agreement(int id, Stage stage, Content content, int madeIn, List<Integer> parties) {
        this(id, stage, content, madeIn, parties, parties, List.of(new Step(stage, madeIn, Cause.MADE)));
    }

    /** The life of an agreement. */
    public enum Stage {
        /** Its options stand in brackets. */
        DRAFT,
        /** It was put to the others. */
        TABLED,
        /** They agreed to it. */
        ADOPTED,
        /** Those it will bind have signed; their homes have still to ratify it. */
        SIGNED,
        /** Enough homes have ratified it. */
        RATIFIED,
        /** It binds. */
        IN_FORCE,
        /** A party did not do what it asks. */
        BREACHED,
        /** Its parties have left. */
        WITHDRAWN,
        /** Its time is over, or something else took its place. */
        EXPIRED
    }

    /** What brought an agreement to a stage; in words, the message {@code cause.NAME}. */
    public enum Cause {
        /** It was made so. */
        MADE,
        /** The agenda of the conference. */
        AGENDA,
        /** The presidency's text. */
        PRESIDENCY,
        /** An offer. */
        OFFER,
        /** Those addressed accepted. */
        ACCEPTED,
        /** The plenary. */
        PLENARY,
        /** Homes ratified it. */
        HOMES,
        /** A later one took its place. */
        REPLACED,
        /** Too few homes had ratified it when its time was up. */
        TOO_FEW,
        /** Its last party left. */
        LEFT,
        /** The term it was made for is over. */
        TERM,
        /** What was due did not come. */
        NOT_DELIVERED,
        /** What was due came after all. */
        DELIVERED
    }

    /** One step of its life. */
    public record Step(Stage stage, int year, Cause cause) {}

    /** What was agreed. */
    public sealed interface Content {
        /** The nationally determined contribution of {@code bloc}. */
        record Ndc(int bloc, Pledge pledge) implements Content {}

        /** A package that both sides accepted. */
        record Package(Offer offer) implements Content {}

        /** One adopted article: the option that the conference agreed. */
        record Decision(String article, int option) implements Content {}

        /**
         * A move that goes on: a club, a trade measure, money for a fund.
         *
         * @param bloc index of who made it; the parties are all that take part
         */
        record Undertaking(int bloc, Initiative initiative) implements Content {}
    }

    /** The same agreement at another stage, which it reached in {@code year}. */
    public Agreement at(Stage next, int year, Cause cause) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(new Step(next, year, cause));
        return new Agreement(id, next, content, madeIn, parties, signatories, steps);
    }

    /** The same agreement as if it had come into force when it was made: for asking what that would be worth. */
    public Agreement asIfInForce() {
        return new Agreement(id, Stage.IN_FORCE, content, madeIn, signatories);
    }

    /** The same agreement for fewer or more blocs. */
    public Agreement binding(List<Integer> newParties, List<Integer> newSignatories) {
        return new Agreement(id, stage, content, madeIn, newParties, newSignatories, history);
    }
}
