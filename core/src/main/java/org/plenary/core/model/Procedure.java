package org.plenary.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long and how formal a conference is. A scenario names a protocol of the {@link #TABLE}, or gives its own. */
public sealed interface Procedure {

    /** What becomes of an article to which somebody objects to the last. */
    enum Adoption {
        /** It is deferred to the next session (draft rule 16); the rest is adopted. */
        BY_ARTICLE,
        /** The whole text falls with it. */
        WHOLE
    }

    /** The protocols by name, the shortest first. */
    Map<String, Own> TABLE = table();

    private static Map<String, Own> table() {
        Map<String, Own> table = new LinkedHashMap<>();
        table.put("express", new Own(1, 1, 1, 3, 3, Adoption.BY_ARTICLE, 0));
        table.put("standard", new Own(3, 2, 2, 6, 5, Adoption.BY_ARTICLE, 0.04));
        table.put("full", new Own(5, 3, 3, 10, 8, Adoption.BY_ARTICLE, 0.04));
        return Collections.unmodifiableMap(table);
    }

    /** Days of talks. */
    int days();

    /** Packages a bloc may table in one morning. */
    int offersPerDay();

    /** Times the presidency may revise the text after an objection before the talks end. */
    int overtimeRounds();

    /** Political capital a bloc starts a conference with, points. */
    int capitalPerCop();

    /** The most articles of the agenda that are live from the start; others can be opened. */
    int articles();

    /** How the text is adopted. */
    Adoption adoption();

    /**
     * The share of influence below which objections are gavelled through when overtime is over, 0 (never) to 0.5. Source of
     * the default: Cancún 2010 went on over Bolivia, Doha 2012 over Russia, whose shares of emissions and output were 0.2 and
     * 4 %.
     */
    double gavelBelow();

    /** One of the {@link #TABLE}. */
    record Named(String name) implements Procedure {
        public Named {
            Check.oneOf("name", name, List.copyOf(TABLE.keySet()));
        }

        private Own own() {
            return TABLE.get(name);
        }

        @Override
        public int days() {
            return own().days();
        }

        @Override
        public int offersPerDay() {
            return own().offersPerDay();
        }

        @Override
        public int overtimeRounds() {
            return own().overtimeRounds();
        }

        @Override
        public int capitalPerCop() {
            return own().capitalPerCop();
        }

        @Override
        public int articles() {
            return own().articles();
        }

        @Override
        public Adoption adoption() {
            return own().adoption();
        }

        @Override
        public double gavelBelow() {
            return own().gavelBelow();
        }
    }

    /** One of a scenario's own. */
    record Own(int days, int offersPerDay, int overtimeRounds, int capitalPerCop, int articles, Adoption adoption, double gavelBelow)
            implements Procedure {
        public Own {
            Check.in("days", days, 1, 12);
            Check.in("offersPerDay", offersPerDay, 1, 6);
            Check.in("overtimeRounds", overtimeRounds, 0, 5);
            Check.in("capitalPerCop", capitalPerCop, 1, 20);
            Check.in("articles", articles, 1, 8);
            Check.in("gavelBelow", gavelBelow, 0, 0.5);
        }
    }
}
