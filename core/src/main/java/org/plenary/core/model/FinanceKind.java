package org.plenary.core.model;

/** How money is given. Source: 003 §一.2 (grants and loans), 003 §一.4 (strings attached). */
public enum FinanceKind {
    /** Money that is not paid back. */
    GRANT,
    /** Money that is paid back; it raises the debt of the receiver. */
    LOAN,
    /** A grant with non-climate strings: worth less to the receiver, and it buys votes. */
    TIED;

    private static final FinanceKind[] ALL = values();

    /** The number of kinds. */
    public static final int COUNT = ALL.length;

    /** The kind with this ordinal; allocates nothing. */
    public static FinanceKind at(int ordinal) {
        return ALL[ordinal];
    }
}
