package org.plenary.core.model;

import java.util.List;

/**
 * A package between two blocs.
 *
 * @param id unique in the game, in order of tabling
 * @param from index of the proposing bloc
 * @param to index of the addressed bloc
 * @param gives what {@code from} gives, one to four terms
 * @param gets what {@code to} gives in return; empty for a gift
 */
public record Offer(int id, int from, int to, List<Term> gives, List<Term> gets) {
    public Offer {
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
        Check.that(from != to, "an offer needs two blocs");
        Check.in("terms", gives.size() + gets.size(), 1, 8);
    }
}
