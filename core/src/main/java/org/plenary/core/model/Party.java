package org.plenary.core.model;

import java.util.List;

/** Which blocs an article speaks to. Source: 002 §二, the annexes of the Convention; Paris Agreement, Article 4. */
public enum Party {
    /** The industrialised and transition economies, which carry the duty to cut. */
    ANNEX_I,
    /** All others but those of {@link #VULNERABLE}. */
    DEVELOPING,
    /** Least developed countries and small islands, of whom no cut is asked (Article 4.6). */
    VULNERABLE,
    /** Every bloc. */
    ALL;

    /** The coalitions whose members Article 4.6 exempts. */
    private static final List<String> EXEMPT = List.of("AOSIS", "LDC");

    /** Whether an article for this group speaks to {@code bloc}. */
    public boolean includes(Bloc bloc) {
        return this == ALL || this == of(bloc);
    }

    private static Party of(Bloc bloc) {
        if (bloc.annexI()) {
            return ANNEX_I;
        }
        for (String exempt : EXEMPT) { // no stream: asked for every bloc in every year
            if (bloc.coalitions().contains(exempt)) {
                return VULNERABLE;
            }
        }
        return DEVELOPING;
    }
}
