package org.plenary.core.model;

/**
 * What an option of an article does to the levers of the model. The pledges and the terms of offers state theirs in
 * {@link Levers}, which is the one table that adds them up.
 */
public sealed interface LeverEffect {

    /** Emissions of {@code party} at least {@code percent} below the reference year by {@code year}. */
    record EmissionCap(Party party, double percent, int year) implements LeverEffect {
        public EmissionCap {
            Check.in("percent", percent, -100, 120);
            Check.in("year", year, 1990, 2100);
        }
    }

    /** At least {@code percent} of the baseline emissions of one sector avoided by {@code year}. */
    record SectorCut(Party party, Sector sector, double percent, int year) implements LeverEffect {
        public SectorCut {
            Check.in("percent", percent, 0, 100);
            Check.in("year", year, 1990, 2100);
        }
    }

    /** A collective goal of {@code bnUsdPerYear} of climate finance, reached by {@code year} in a straight line from what flows at the start. */
    record FinanceGoal(double bnUsdPerYear, int year) implements LeverEffect {
        public FinanceGoal {
            Check.in("bnUsdPerYear", bnUsdPerYear, 0, 5000);
            Check.in("year", year, 1990, 2100);
        }
    }

    /** At least this share of the collective goal comes as grants. */
    record GrantShare(double percent) implements LeverEffect {
        public GrantShare {
            Check.in("percent", percent, 0, 100);
        }
    }

    /** Who owes the collective goal. */
    record Contributors(ContributorBase base) implements LeverEffect {}

    /** Programmes of granted technology that the developed blocs together run per year (one unit: one sector of one bloc). */
    record TechnologySupport(double programmesPerYear) implements LeverEffect {
        public TechnologySupport {
            Check.in("programmesPerYear", programmesPerYear, 0, 60);
        }
    }

    /** Credits of cuts made abroad count for at most {@code percent} of what a party has to cut. */
    record Credits(double percent) implements LeverEffect {
        public Credits {
            Check.in("percent", percent, 0, 100);
        }
    }

    /**
     * Developed parties give {@code bnUsdPerYear} in grants to the most vulnerable, by output and by population, for
     * adaptation and for loss and damage; reached in a straight line within five years.
     */
    record AdaptationFund(double bnUsdPerYear) implements LeverEffect {
        public AdaptationFund {
            Check.in("bnUsdPerYear", bnUsdPerYear, 0, 1000);
        }
    }

    /** How strictly parties hold each other to what they promised: 0 nobody looks, 1 sanctions. */
    record Compliance(double degree) implements LeverEffect {
        public Compliance {
            Check.in("degree", degree, 0, 1);
        }
    }

    /** Parties give {@code percent} of what they take at the border for carbon back to those who paid it. */
    record BorderReturn(double percent) implements LeverEffect {
        public BorderReturn {
            Check.in("percent", percent, 0, 100);
        }
    }

    /** How far licences are eased: 0 as under TRIPS, 1 compulsory licences at cost. */
    record IpFlexibility(double degree) implements LeverEffect {
        public IpFlexibility {
            Check.in("degree", degree, 0, 1);
        }
    }
}
