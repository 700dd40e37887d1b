package org.plenary.core.model;

/** Which blocs an article speaks to. Source: 002 §二, the annexes of the Convention. */
public enum Party {
    /** The industrialised and transition economies, which carry the duty to cut. */
    ANNEX_I,
    /** All others. */
    DEVELOPING,
    /** Every bloc. */
    ALL;

    /** Whether an article for this group speaks to {@code bloc}. */
    public boolean includes(Bloc bloc) {
        return this == ALL || (this == ANNEX_I) == bloc.annexI();
    }
}
