package org.plenary.core.model;

/** One thing a bloc gives in a package. Amounts come in steps, so that moves can be counted. */
public sealed interface Term {

    /** The giver avoids {@code points} more percent of its baseline emissions in {@code sector} by {@code byYear}. */
    record Cut(Sector sector, int points, int byYear) implements Term {
        /** Steps of percentage points. */
        public static final int STEP = 5;

        public Cut {
            Check.in("points", points, STEP, 50);
            Check.that(points % STEP == 0, "points is %d but must be a multiple of %d", points, STEP);
            Check.in("byYear", byYear, 1990, 2100);
        }
    }

    /** The giver pays {@code bnUsdPerYear} for {@code years} years. */
    record Finance(FinanceKind kind, double bnUsdPerYear, int years) implements Term {
        public Finance {
            Check.in("bnUsdPerYear", bnUsdPerYear, 0.1, 200);
            Check.in("years", years, 1, 30);
        }
    }

    /** The giver opens its technology of {@code sector} for {@code years} years. */
    record Technology(Sector sector, TransferMode mode, int years) implements Term {
        public Technology {
            Check.in("years", years, 1, 30);
        }
    }

    /** The giver supports {@code option} of {@code article} in the talks and does not object to it. */
    record Support(String article, String option) implements Term {
        public Support {
            Check.text("article", article);
            Check.text("option", option);
        }
    }
}
