package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;

/** What may be made of an offer that is no good as it stands: one step away from it, or something else between the two. */
final class Improvement {
    /** Billions of US$ a year that are tried. */
    private static final double[] AMOUNTS = {0.5, 1, 2, 3, 5, 8, 10, 15, 20, 30, 50};
    private static final int[] POINTS = {5, 10, 15};
    private static final List<Sector> SECTORS = List.of(Sector.POWER, Sector.INDUSTRY);
    private static final int YEARS = 10;
    /** What an offer holds. */
    private static final int MOST_TERMS = 8;

    private final Delegation delegation;
    private final Bargainer manner;

    Improvement(Delegation delegation, Bargainer manner) {
        this.delegation = delegation;
        this.manner = manner;
    }

    /** Offers with something on either side in which one thing is another: a sum of money, a term that is left out, or one besides. */
    List<Offer> close(Offer offer) {
        List<Offer> all = new ArrayList<>();
        for (List<Term> gives : sides(offer.gives(), offer.from(), offer.to())) {
            add(all, offer, gives, offer.gets());
        }
        for (List<Term> gets : sides(offer.gets(), offer.to(), offer.from())) {
            add(all, offer, offer.gives(), gets);
        }
        return all;
    }

    /** Offers in which one thing is another on either side. */
    List<Offer> further(Offer offer) {
        List<Offer> all = new ArrayList<>();
        List<List<Term>> gets = sides(offer.gets(), offer.to(), offer.from());
        for (List<Term> gives : sides(offer.gives(), offer.from(), offer.to())) {
            gets.forEach(asked -> add(all, offer, gives, asked));
        }
        return all;
    }

    /** The best package between the two that the delegation knows, if it knows one. */
    List<Offer> other(Offer offer) {
        PackageSearch.Find find = new PackageSearch(delegation, manner).bestWith(offer.to());
        return find == null ? List.of() : List.of(new Offer(offer.id(), offer.from(), offer.to(), find.gives(), find.gets()));
    }

    private static void add(List<Offer> all, Offer offer, List<Term> gives, List<Term> gets) {
        if (!gives.isEmpty() && !gets.isEmpty() && gives.size() + gets.size() <= MOST_TERMS) {
            all.add(new Offer(offer.id(), offer.from(), offer.to(), gives, gets));
        }
    }

    /** What {@code giver} might give in place of {@code terms}, one step away. */
    private List<List<Term>> sides(List<Term> terms, int giver, int taker) {
        List<List<Term>> sides = new ArrayList<>();
        boolean pays = false;
        for (int i = 0; i < terms.size(); i++) {
            sides.add(with(terms, i, List.of()));
            if (terms.get(i) instanceof Term.Finance money) {
                pays = true;
                for (double bn : AMOUNTS) {
                    sides.add(with(terms, i, List.of(new Term.Finance(money.kind(), bn, money.years()))));
                }
            }
        }
        Bloc bloc = delegation.blocs().get(giver);
        if (!pays && (bloc.donor() || bloc.emergingDonor()) && !delegation.blocs().get(taker).donor()) {
            for (double bn : AMOUNTS) {
                sides.add(and(terms, new Term.Finance(FinanceKind.GRANT, bn, YEARS)));
            }
        }
        for (Sector sector : SECTORS) {
            if (terms.stream().noneMatch(term -> term instanceof Term.Cut cut && cut.sector() == sector)) {
                for (int points : POINTS) {
                    sides.add(and(terms, new Term.Cut(sector, points, delegation.year() + YEARS)));
                }
            }
            if (terms.stream().noneMatch(Term.Technology.class::isInstance)) {
                sides.add(and(terms, new Term.Technology(sector, TransferMode.GRANT, YEARS)));
            }
        }
        for (int article = 0; article < delegation.agenda().size(); article++) {
            String id = delegation.agenda().get(article);
            if (terms.stream().noneMatch(term -> term instanceof Term.Support voice && voice.article().equals(id))) {
                int wanted = delegation.wanted(article, taker);
                if (wanted != delegation.wanted(article, giver)) {
                    sides.add(and(terms, new Term.Support(id, delegation.article(id).options().get(wanted).id())));
                }
            }
        }
        return sides;
    }

    /** {@code terms} with others in place of the one at {@code index}. */
    private static List<Term> with(List<Term> terms, int index, List<Term> others) {
        List<Term> changed = new ArrayList<>(terms);
        changed.remove(index);
        changed.addAll(index, others);
        return List.copyOf(changed);
    }

    private static List<Term> and(List<Term> terms, Term more) {
        List<Term> longer = new ArrayList<>(terms);
        longer.add(more);
        return List.copyOf(longer);
    }
}
