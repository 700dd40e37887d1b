package org.plenary.core.model;

import java.util.List;

/**
 * A move beside pledges, packages and positions. What it costs, whom it needs and how long it stands is said here; what it
 * does, a dynamic of the catalogue does. A new move is a record, its name in the list of the family, and a dynamic.
 */
public sealed interface Initiative permits Initiative.JointStatement, Initiative.Summit, Initiative.TrackTwo,
        Initiative.CoalitionPosition, Initiative.Club, Initiative.EnergyPartnership, Initiative.TradeMeasure, Initiative.Funding,
        Initiative.TransitionSpending, Initiative.Withdrawal, Initiative.Return, Initiative.OpenArticle, Initiative.Pact, Initiative.Commitment {

    /** Years that a standing move without an end of its own is made for. */
    int WITHOUT_END = 100;

    /** Its price, points of political capital. Modelling choice: one for what officials do, two for ministers, three for leaders. */
    int capital();

    /** Codes of the blocs that it is made with or aimed at. */
    default List<String> blocs() {
        return List.of();
    }

    /** Whether the {@link #blocs} must agree to it in the afternoon. */
    default boolean asksThem() {
        return false;
    }

    /** Whether it is off if only one of the {@link #blocs} does not agree; else it is for those who do. */
    default boolean needsAll() {
        return false;
    }

    /** What its maker pays, bn US$ a year. */
    default double bnUsdPerYear() {
        return 0;
    }

    /** How many years it stands; 0 if it is over when it has been made. */
    default int years() {
        return 0;
    }

    /** Two blocs say together what they will work for. Dynamic: {@code major-power-statement}. */
    record JointStatement(String with) implements Initiative {
        @Override
        public int capital() {
            return 2;
        }

        @Override
        public List<String> blocs() {
            return List.of(with);
        }

        @Override
        public boolean asksThem() {
            return true;
        }
    }

    /** Leaders meet. Dynamic: {@code summit-diplomacy}. */
    record Summit(String with) implements Initiative {
        @Override
        public int capital() {
            return 3;
        }

        @Override
        public List<String> blocs() {
            return List.of(with);
        }

        @Override
        public boolean asksThem() {
            return true;
        }
    }

    /** Scientists, cities and firms meet. Dynamic: {@code track-two}. */
    record TrackTwo(String with) implements Initiative {
        @Override
        public int capital() {
            return 1;
        }

        @Override
        public List<String> blocs() {
            return List.of(with);
        }
    }

    /** A bloc proposes that its coalition speak with one voice. Dynamic: {@code coalition-politics}. */
    record CoalitionPosition(String coalition, String article, String option) implements Initiative {
        public CoalitionPosition {
            Check.text("coalition", coalition);
        }

        @Override
        public int capital() {
            return 1;
        }
    }

    /** What a club is about. */
    enum ClubKind {
        /** As the Global Methane Pledge of 2021: agriculture and industry. */
        METHANE,
        /** As Mission Innovation or a technology pact: research together. */
        TECHNOLOGY
    }

    /** Some go ahead together; whoever of those invited accepts is in. */
    record Club(ClubKind kind, List<String> with) implements Initiative {
        public Club {
            with = List.copyOf(with);
            Check.in("with", with.size(), 1, 31);
        }

        @Override
        public int capital() {
            return 2;
        }

        @Override
        public List<String> blocs() {
            return with;
        }

        @Override
        public boolean asksThem() {
            return true;
        }

        @Override
        public int years() {
            return 10;
        }
    }

    /** Money for a partner that leaves coal (a JETP). Dynamic: {@code jetp}; the money goes through the levers. */
    record EnergyPartnership(String with, double bnUsdPerYear) implements Initiative {
        public EnergyPartnership {
            Check.in("bnUsdPerYear", bnUsdPerYear, 0.5, 20);
        }

        @Override
        public int capital() {
            return 2;
        }

        @Override
        public List<String> blocs() {
            return List.of(with);
        }

        @Override
        public boolean asksThem() {
            return true;
        }

        @Override
        public int years() {
            return 5;
        }
    }

    /** What is done at the border. */
    enum TradeKind {
        /** A charge on the carbon in imports. Dynamic: {@code carbon-border}. */
        BORDER_CHARGE,
        /** A duty on clean equipment. Dynamic: {@code great-power-tech-race}. */
        TARIFF,
        /** Clean technology may not leave. Dynamic: {@code great-power-tech-race}. */
        EXPORT_CONTROL
    }

    /** A measure against another bloc's trade; it stands until it is withdrawn. */
    record TradeMeasure(TradeKind kind, String against) implements Initiative {
        @Override
        public int capital() {
            return 2;
        }

        @Override
        public List<String> blocs() {
            return List.of(against);
        }

        @Override
        public int years() {
            return WITHOUT_END;
        }
    }

    /** Who gets the money of a fund. */
    enum Institution {
        /** All developing blocs. */
        GREEN_CLIMATE_FUND,
        /** The vulnerable ones. */
        LOSS_AND_DAMAGE_FUND
    }

    /** Money for a fund, as grants to its members by population. It goes through the levers, like that of a package. */
    record Funding(Institution institution, double bnUsdPerYear) implements Initiative {
        public Funding {
            Check.in("bnUsdPerYear", bnUsdPerYear, 0.1, 20);
        }

        @Override
        public int capital() {
            return 1;
        }

        @Override
        public int years() {
            return 4; // a replenishment
        }
    }

    /** Money at home for those who lose their work. Dynamic: {@code just-transition}. */
    record TransitionSpending(double bnUsdPerYear) implements Initiative {
        public TransitionSpending {
            Check.in("bnUsdPerYear", bnUsdPerYear, 0.5, 100);
        }

        @Override
        public int capital() {
            return 1;
        }

        @Override
        public int years() {
            return 5;
        }
    }

    /** A bloc leaves an agreement, closes a club for itself, or lifts its measure. */
    record Withdrawal(int agreement) implements Initiative {
        @Override
        public int capital() {
            return 2;
        }
    }

    /** A bloc comes back into an agreement that it signed or left; its home must agree. */
    record Return(int agreement) implements Initiative {
        @Override
        public int capital() {
            return 1;
        }
    }

    /** Another article is put on the agenda. */
    record OpenArticle(String article) implements Initiative {
        @Override
        public int capital() {
            return 2;
        }
    }

    /** One line of a pact: who gives whom what. */
    record Clause(String from, String to, Term term) {
        public Clause {
            Check.that(!from.equals(to), "a clause needs two blocs but has '%s' twice", from);
        }
    }

    /**
     * A package among three blocs or more; it binds when all have agreed. Its terms go through the levers, like those of a
     * package between two.
     *
     * @param with codes of the others
     * @param clauses two to twelve; among the maker and the others, and each of them is in one
     */
    record Pact(List<String> with, List<Clause> clauses) implements Initiative {
        public Pact {
            with = List.copyOf(with);
            clauses = List.copyOf(clauses);
            Check.in("with", with.size(), 2, 31);
            Check.in("clauses", clauses.size(), 2, 12);
        }

        @Override
        public int capital() {
            return 2;
        }

        @Override
        public List<String> blocs() {
            return with;
        }

        @Override
        public boolean asksThem() {
            return true;
        }

        @Override
        public boolean needsAll() {
            return true;
        }

        @Override
        public int years() {
            return WITHOUT_END; // each term has its own
        }

        /** What {@code bloc} gives to {@code other}. */
        public List<Term> given(String bloc, String other) {
            return clauses.stream().filter(clause -> clause.from().equals(bloc) && clause.to().equals(other)).map(Clause::term).toList();
        }

        /** What {@code bloc} gives in all. */
        public List<Term> given(String bloc) {
            return clauses.stream().filter(clause -> clause.from().equals(bloc)).map(Clause::term).toList();
        }
    }

    /**
     * What another must have bound itself to.
     *
     * @param bloc its code
     * @param percent below its emissions of the reference year, at least
     * @param year by when
     */
    record Demand(String bloc, double percent, int year) {
        public Demand {
            Check.in("percent", percent, Pledge.LEAST_PERCENT, 100);
            Check.in("year", year, 1990, 2100);
        }
    }

    /**
     * A bloc does at least this if others do at least that. Such commitments lie open until the talks end; every evening the
     * largest set of them that is mutually consistent, with what binds already, turns into contributions.
     *
     * @param pledge what the maker binds itself to
     * @param demands what others must bind themselves to, one to twelve; by what they promised before, or by commitments of
     *     their own
     */
    record Commitment(Pledge pledge, List<Demand> demands) implements Initiative {
        public Commitment {
            demands = List.copyOf(demands);
            Check.in("demands", demands.size(), 1, 12);
        }

        @Override
        public int capital() {
            return 1;
        }
    }
}
