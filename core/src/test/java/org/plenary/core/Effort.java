package org.plenary.core;

/** How much a test with a long form does; README.md beside the tests says how to ask for it. */
public final class Effort {
    private Effort() {}

    /** {@code check} cases in the continuous check, {@code longer} in the long profile. */
    public static int cases(int check, int longer) {
        return System.getProperty("long") == null ? check : longer;
    }

    /** The seed of all that is drawn in such a test: always the same, unless another is given. */
    public static long seed() {
        return Long.getLong("seed", 20261123);
    }
}
