package org.plenary.core.model;

/**
 * How one bloc stands to another at the start.
 *
 * @param from code of the bloc that trusts
 * @param to code of the bloc that is trusted
 * @param trust 0 none to 1 full
 * @param rivalry 0 none to 1 zero-sum; the same both ways
 */
public record Relation(String from, String to, double trust, double rivalry) {
    public Relation {
        Check.in("trust", trust, 0, 1);
        Check.in("rivalry", rivalry, 0, 1);
    }
}
