package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.SectorStock;

/**
 * Looks for packages from which both sides gain: cuts, technology and joint research as the matter, money to share what is
 * gained. Worths of single terms nearly add up, so the search adds them up; what it returns was appraised whole.
 */
final class PackageSearch {
    private static final int[] CUT_POINTS = {5, 15};
    private static final Sector[] CUT_SECTORS = {Sector.POWER, Sector.INDUSTRY};
    private static final int CUT_YEARS = 10;
    private static final int MONEY_YEARS = 10;
    private static final int TECHNOLOGY_YEARS = 10;
    /** Who owns what the other lacks is nearer to the frontier by this much at least; the rules ask for a little less. */
    private static final double LEAD = 0.05;
    /** The share of the world's clean technology from which a bloc has something to bring to joint research. */
    private static final double RESEARCHES = 0.01;
    /** A gain too small to table, bn $ a year for each 1000 bn of output. */
    private static final double WORTH_A_MOVE = 0.01;

    private final Delegation delegation;
    private final Bargainer manner;
    private final double moneyLeftBn;
    private final double least;

    PackageSearch(Delegation delegation, Bargainer manner) {
        this.delegation = delegation;
        this.manner = manner;
        moneyLeftBn = delegation.seen.financeLeftBn();
        least = WORTH_A_MOVE * delegation.model.gdpPppBn(delegation.bloc, delegation.year()) / 1000;
    }

    /** A package worth tabling; {@code own} and {@code theirs} are what it is worth to either, appraised whole. */
    record Find(int to, List<Term> gives, List<Term> gets, Appraisal own, double theirs) {}

    /** The matter of a package before money: single terms with what they are worth to either side. */
    record Matter(int to, List<Term> gives, List<Term> gets, double own, double theirs) {}

    /** The best packages, best first, at most {@code count}, each with another partner. */
    List<Find> best(int count) {
        List<Matter> matters = new ArrayList<>();
        for (int other : delegation.dossier.everybody()) {
            if (other != delegation.bloc && !delegation.dealtWith(other)) {
                matters.addAll(with(other));
            }
        }
        return finish(matters, count);
    }

    /** The best package with one partner, or null. */
    Find bestWith(int other) {
        List<Find> finds = finish(with(other), 1);
        return finds.isEmpty() ? null : finds.get(0);
    }

    private List<Find> finish(List<Matter> matters, int count) {
        record Ranked(Matter matter, double appeal) {}
        List<Matter> ranked = matters.stream().filter(matter -> matter.own + matter.theirs > least)
                .map(matter -> new Ranked(matter, manner.appeal(delegation, matter)))
                .sorted(Comparator.comparingDouble(one -> -one.appeal)).map(Ranked::matter).toList();
        List<Find> finds = new ArrayList<>();
        int appraised = 0;
        for (Matter matter : ranked) {
            boolean taken = finds.stream().anyMatch(find -> find.to == matter.to);
            if (finds.size() >= count || appraised >= 4 * count) {
                break;
            }
            if (!taken) {
                Find find = share(matter, manner.claim(delegation, matter.to));
                appraised++;
                if (find != null && !delegation.turnedDown(find.to, find.gives, find.gets)) {
                    finds.add(find);
                }
            }
        }
        finds.sort(Comparator.comparingDouble((Find find) -> -find.own.total()));
        return finds;
    }

    /** Adds the money that shares the gain, and appraises the whole; null if one side would lose. */
    private Find share(Matter matter, double claim) {
        List<Term> gives = new ArrayList<>(matter.gives);
        List<Term> gets = new ArrayList<>(matter.gets);
        double joint = matter.own + matter.theirs;
        double wanted = claim * joint;
        if (matter.own > wanted) { // pay for what one gets
            double bn = price(delegation.bloc, matter.to, matter.own - wanted, (1 - claim) * joint - matter.theirs);
            bn = step(Math.min(bn, moneyLeftBn));
            if (bn > 0) {
                gives.add(new Term.Finance(FinanceKind.GRANT, bn, MONEY_YEARS));
            }
        } else if (matter.own < wanted) { // be paid
            double bn = step(price(matter.to, delegation.bloc, matter.theirs - (1 - claim) * joint, wanted - matter.own));
            if (bn > 0) {
                gets.add(new Term.Finance(FinanceKind.GRANT, bn, MONEY_YEARS));
            }
        }
        Offer offer = new Offer(0, delegation.bloc, matter.to, gives, gets);
        Appraisal own = delegation.offer(offer);
        double theirs = delegation.reckoned(offer, matter.to);
        boolean trade = !offer.gives().isEmpty() && !offer.gets().isEmpty() || jointly(offer.gives()) || jointly(offer.gets());
        return trade && own.total() > 0 && theirs > 0 ? new Find(matter.to, offer.gives(), offer.gets(), own, theirs) : null;
    }

    private static boolean jointly(List<Term> terms) {
        return terms.stream().anyMatch(term -> term instanceof Term.Technology technology && technology.mode() == TransferMode.JOINT_RD);
    }

    /** The money that the payer can spare and the payee asks for: the mean of the two, in US$ by what a dollar is worth to either. */
    private double price(int payer, int payee, double canSpare, double asks) {
        Bloc giver = delegation.blocs().get(payer);
        if (!giver.donor() && !giver.emergingDonor() || delegation.blocs().get(payee).donor()) {
            return 0; // differentiated responsibilities: money flows from those who have it to those who do not
        }
        Appraisal[] dollar = delegation.dossier.given(payer, payee, new Term.Finance(FinanceKind.GRANT, 1, MONEY_YEARS));
        double costs = -worth(dollar, payer);
        double brings = worth(dollar, payee);
        if (costs <= 0 || brings <= 0) {
            return 0;
        }
        return Math.max(0, (canSpare / costs + asks / brings) / 2);
    }

    /** Amounts of money come in steps: tenths below one, halves below ten, whole billions above. */
    private static double step(double bn) {
        if (bn < 0.1) {
            return 0;
        }
        double step = bn < 1 ? 10 : bn < 10 ? 2 : 1;
        return Math.min(200, Math.max(1, Math.round(bn * step)) / step);
    }

    private double worth(Appraisal[] worths, int of) {
        return of == delegation.bloc ? delegation.advised(worths).total() : delegation.reckoned(worths, of);
    }

    private List<Matter> with(int other) {
        List<Matter> single = new ArrayList<>();
        for (Sector sector : CUT_SECTORS) {
            for (int points : CUT_POINTS) {
                Term cut = new Term.Cut(sector, points, delegation.year() + CUT_YEARS);
                Matter theirCut = matter(other, List.of(), List.of(cut));
                Matter ownCut = matter(other, List.of(cut), List.of());
                if (theirCut.theirs < 0) { // a cut that pays for itself is no favour: it belongs in a pledge
                    single.add(theirCut);
                }
                if (ownCut.own < 0) {
                    single.add(ownCut);
                }
            }
        }
        Sector taught = widest(delegation.bloc, other);
        if (taught != null) {
            single.add(matter(other, List.of(new Term.Technology(taught, TransferMode.GRANT, TECHNOLOGY_YEARS)), List.of()));
        }
        Sector learned = widest(other, delegation.bloc);
        if (learned != null) {
            single.add(matter(other, List.of(), List.of(new Term.Technology(learned, TransferMode.GRANT, TECHNOLOGY_YEARS))));
        }
        if (researches(delegation.bloc) && researches(other)) {
            single.add(matter(other, List.of(new Term.Technology(Sector.POWER, TransferMode.JOINT_RD, TECHNOLOGY_YEARS)), List.of()));
        }
        single.addAll(votes(other));
        List<Matter> all = new ArrayList<>(single);
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                if (single.get(i).own + single.get(i).theirs > 0 && single.get(j).own + single.get(j).theirs > 0
                        && !same(single.get(i), single.get(j))) {
                    all.add(both(single.get(i), single.get(j)));
                }
            }
        }
        return all;
    }

    /** What either could ask of the other's voice, article by article, where the two want different options. */
    private List<Matter> votes(int other) {
        List<Matter> votes = new ArrayList<>();
        List<String> agenda = delegation.agenda();
        for (int article = 0; article < agenda.size(); article++) {
            int mine = delegation.wanted(article, delegation.bloc);
            int yours = delegation.wanted(article, other);
            if (mine != yours && !delegation.sold(agenda.get(article))) {
                String id = agenda.get(article);
                if (!delegation.redLine(article, other)) {
                    Term.Support asked = new Term.Support(id, delegation.article(id).options().get(mine).id());
                    votes.add(new Matter(other, List.of(), List.of(asked), delegation.support(asked, other, delegation.bloc),
                            delegation.support(asked, other, other)));
                }
                if (!delegation.redLine(article, delegation.bloc, manner.redLine())) {
                    Term.Support offered = new Term.Support(id, delegation.article(id).options().get(yours).id());
                    votes.add(new Matter(other, List.of(offered), List.of(), delegation.support(offered, delegation.bloc, delegation.bloc),
                            delegation.support(offered, delegation.bloc, other)));
                }
            }
        }
        return votes;
    }

    private boolean researches(int bloc) {
        return delegation.seen.world().get(BlocStock.TECHNOLOGY_SHARE, bloc) >= RESEARCHES;
    }

    /** Whether both are about the same thing: cuts of one side in one sector, or the same article. */
    private static boolean same(Matter one, Matter other) {
        Term a = one.gives.isEmpty() ? one.gets.get(0) : one.gives.get(0);
        Term b = other.gives.isEmpty() ? other.gets.get(0) : other.gives.get(0);
        return a instanceof Term.Cut x && b instanceof Term.Cut y && x.sector() == y.sector() && one.gives.size() == other.gives.size()
                || a instanceof Term.Support v && b instanceof Term.Support w && v.article().equals(w.article());
    }

    private static Matter both(Matter one, Matter other) {
        List<Term> gives = new ArrayList<>(one.gives);
        gives.addAll(other.gives);
        List<Term> gets = new ArrayList<>(one.gets);
        gets.addAll(other.gets);
        return new Matter(one.to, gives, gets, one.own + other.own, one.theirs + other.theirs);
    }

    private Matter matter(int other, List<Term> gives, List<Term> gets) {
        double own = 0;
        double theirs = 0;
        for (Term term : gives) {
            Appraisal[] worths = delegation.dossier.given(delegation.bloc, other, term);
            own += worth(worths, delegation.bloc);
            theirs += worth(worths, other);
        }
        for (Term term : gets) {
            Appraisal[] worths = delegation.dossier.given(other, delegation.bloc, term);
            own += worth(worths, delegation.bloc);
            theirs += worth(worths, other);
        }
        return new Matter(other, gives, gets, own, theirs);
    }

    /** The sector in which {@code owner} is furthest ahead of {@code taker}, or null if it has nothing to give. */
    private Sector widest(int owner, int taker) {
        Sector best = null;
        double widest = LEAD;
        for (Sector sector : Sector.values()) {
            double lead = delegation.seen.world().get(SectorStock.TECHNOLOGY_GAP, taker, sector)
                    - delegation.seen.world().get(SectorStock.TECHNOLOGY_GAP, owner, sector);
            if (lead > widest) {
                widest = lead;
                best = sector;
            }
        }
        return best;
    }
}
