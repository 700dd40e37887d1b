package org.plenary.core.model;

import java.util.List;

/**
 * Something that binds, or may come to bind.
 *
 * @param id unique in the game
 * @param stage where it stands in its life
 * @param content what was agreed
 * @param madeIn the year it was made
 * @param parties indices of the blocs that it binds, ascending
 */
public record Agreement(int id, Stage stage, Content content, int madeIn, List<Integer> parties) {
    public Agreement {
        parties = List.copyOf(parties);
    }

    /** The life of an agreement. */
    public enum Stage { ADOPTED, IN_FORCE, EXPIRED, WITHDRAWN }

    /** What was agreed. */
    public sealed interface Content {
        /** The nationally determined contribution of {@code bloc}. */
        record Ndc(int bloc, Pledge pledge) implements Content {}

        /** A package that both sides accepted. */
        record Package(Offer offer) implements Content {}

        /** One adopted article: the option that the conference agreed. */
        record Decision(String article, int option) implements Content {}
    }

    /** The same agreement at another stage. */
    public Agreement at(Stage next) {
        return new Agreement(id, next, content, madeIn, parties);
    }

    /** The same agreement for fewer or more blocs. */
    public Agreement binding(List<Integer> blocs) {
        return new Agreement(id, stage, content, madeIn, blocs);
    }
}
