package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Term;

/** What a bloc prepares in the morning; nobody else sees it until noon. */
public sealed interface Draft {
    /** A contribution, free and at once binding on the bloc itself. */
    record Ndc(Pledge pledge) implements Draft {}

    /**
     * A package for another bloc.
     *
     * @param to code of the addressed bloc
     */
    record Package(String to, List<Term> gives, List<Term> gets) implements Draft {
        public Package {
            gives = List.copyOf(gives);
            gets = List.copyOf(gets);
        }
    }

    /** A move of another kind. */
    record Move(Initiative initiative) implements Draft {}

    /** The option of an article that the bloc speaks for. */
    record Position(String article, String option) implements Draft {}
}
