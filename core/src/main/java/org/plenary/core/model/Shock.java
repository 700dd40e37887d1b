package org.plenary.core.model;

import java.util.List;

/**
 * Something that happens to the world from outside the talks, as a scenario scripts it.
 *
 * @param year in which it happens; its effects show from the next
 * @param kind what it is
 * @param at codes of the blocs it concerns ({@link Kind#BREAKTHROUGH}: names of sectors); empty: all
 * @param size how large, in the unit of its kind
 */
public record Shock(int year, Kind kind, List<String> at, double size) {

    /** What can happen, and what its size means. */
    public enum Kind {
        /** A pandemic: the part of climate money that it takes, 0 to 1. */
        PANDEMIC(0, 1),
        /** A slump or financial crisis: the part of climate money that it takes, 0 to 1. */
        SLUMP(0, 1),
        /** A war that makes food and fuel dear: the part of climate money that it takes, 0 to 1. */
        WAR(0, 1),
        /** The price of oil, 1 where it is usual, 0.1 to 5. */
        OIL_PRICE(0.1, 5),
        /** A shocking extreme of the weather, 1 for a usual one, 0 to 5. */
        EXTREME(0, 5),
        /** An assessment report, 1 for a usual one, 0 to 5. */
        ASSESSMENT(0, 5),
        /** A leap of clean technology: the part of the cost above its floor that falls away, 0 to 1. */
        BREAKTHROUGH(0, 1),
        /** A new government: its stance towards climate action, -1 hostile to 1 leading. */
        GOVERNMENT(-1, 1);

        /** The kinds that empty budgets and crowd the agenda. */
        public static final List<Kind> CRISES = List.of(PANDEMIC, SLUMP, WAR);

        private final double least;
        private final double most;

        Kind(double least, double most) {
            this.least = least;
            this.most = most;
        }
    }

    public Shock {
        Check.in("year", year, 1990, 2300);
        at = List.copyOf(at);
        Check.in("size", size, kind.least, kind.most);
        for (int i = 0; i < at.size(); i++) {
            Check.that(at.indexOf(at.get(i)) == i, "at[%d] is '%s' but must not be there twice", i, at.get(i));
        }
    }

    /** Whether it concerns the bloc or sector of this name. */
    public boolean concerns(String name) {
        return at.isEmpty() || at.contains(name);
    }
}
