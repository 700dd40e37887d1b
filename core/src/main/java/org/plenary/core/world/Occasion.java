package org.plenary.core.world;

import java.util.List;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Voice;

/** What happens in the talks, as far as dynamics answer to it. Blocs are indices. */
public sealed interface Occasion {

    /**
     * The conference adopted a text.
     *
     * @param ambition mean ambition of the adopted options over all live articles, 0 to 1
     * @param binding number of adopted articles with effects
     * @param deferred number of articles deferred to the next session
     */
    record TextAdopted(double ambition, int binding, int deferred) implements Occasion {}

    /** The conference ended without a text. */
    record TalksCollapsed() implements Occasion {}

    /** Two blocs closed a package. */
    record PackageClosed(Offer offer) implements Occasion {}

    /** A bloc declined an offer. */
    record OfferDeclined(Offer offer) implements Occasion {}

    /**
     * A bloc made a pledge.
     *
     * @param change of the emissions it allows in its target year against what bound before, as a share of the
     *     baseline; negative is more ambitious
     */
    record PledgeMade(int bloc, double change) implements Occasion {}

    /** The objection of a bloc stood: an article was deferred, or the talks collapsed. */
    record ObjectionStood(int bloc) implements Occasion {}

    /** The home of a bloc refused to ratify what its delegation agreed. */
    record RatificationFailed(int bloc) implements Occasion {}

    /** The stocktake published what was promised and what was kept. {@code gapGt}: GtCO2e a year above a 2 °C path. */
    record StocktakePublished(double gapGt) implements Occasion {}

    /** A conference opens: capital is filled up. */
    record ConferenceOpened(int capital) implements Occasion {}

    /**
     * A bloc made a move that takes effect.
     *
     * @param bloc who made it
     * @param with the blocs that take part, or that it is aimed at
     */
    record Undertaken(int bloc, Initiative initiative, List<Integer> with) implements Occasion {
        public Undertaken {
            with = List.copyOf(with);
        }
    }

    /** Science or the press did something. */
    record Spoken(Voice voice) implements Occasion {}

    /** A bloc left the plenary. */
    record WalkedOut(int bloc) implements Occasion {}

    /**
     * A text was gavelled through over objections.
     *
     * @param share of influence that objected, 0 to 1
     */
    record GavelledThrough(List<Integer> objectors, double share) implements Occasion {
        public GavelledThrough {
            objectors = List.copyOf(objectors);
        }
    }

    /** A bloc left an agreement that it was bound by. */
    record Left(int bloc) implements Occasion {}

    /** A bloc spends political capital, in points. */
    record CapitalSpent(int bloc, int points) implements Occasion {}
}
