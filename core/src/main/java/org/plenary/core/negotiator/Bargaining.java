package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.WorthTerm;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Levers;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Term;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;

/** How a self-interested delegation plays a beat; what a temperament adds is what it holds out for, and when it gives way. */
final class Bargaining {
    /** A gain or loss that nobody argues about, bn $ a year for each 1000 bn of output. */
    private static final double TRIFLE = 0.005;
    /** Years ahead that a pledge looks, then rounded up to a year ending in 0 or 5. */
    private static final int PLEDGE_AHEAD = 9;
    private static final int PLEDGE_STEPS = 4;
    /** What an objection is worth of what it may win: it may fail, and it is remembered. Modelling choice. */
    private static final double OBJECTION_COUNTS = 0.8;

    /** A loss that one swallows for the sake of consensus, as a share of a year's output. Modelling choice. */
    private static final double HARM = 0.0005;
    /** From this part of the talks on a delegation asks itself what homes will ratify, its own and others'. Modelling choice. */
    private static final double LATE = 0.3;
    /** A home is counted on if it would rather ratify than not. */
    private static final double EVEN = 0.5;
    /** What an objector pays, in trust and favours, of what others lose by it. Modelling choice. */
    private static final double RESENTMENT = 0.03;

    /** How many trifles for each point of capital a last-minute amendment must bring: it angers those who thought it settled. Modelling choice. */
    private static final double LAST_MINUTE = 10;

    /** A delegation with less science than this asks rather than trust its advisers. Modelling choice. */
    private static final double KNOWS = 0.5;

    private final Archive archive;
    private final Bargainer manner;

    /** @param manner what it holds out for, and when it gives way */
    Bargaining(Archive archive, Bargainer manner) {
        this.archive = archive;
        this.manner = manner;
    }

    List<Reasoned> act(Observation seen, Model model, RandomStream luck) {
        if (seen.phase() != Phase.TALKS && seen.phase() != Phase.PLENARY) {
            return List.of();
        }
        return act(new Delegation(seen, model, archive, luck, manner));
    }

    /** What this delegation does in the talks or in plenary. */
    List<Reasoned> act(Delegation delegation) {
        Observation seen = delegation.seen;
        if (seen.phase() == Phase.PLENARY) {
            return plenary(delegation);
        }
        return seen.beat() == Beat.MORNING ? morning(delegation) : afternoon(delegation);
    }

    private static double trifle(Delegation delegation) {
        return TRIFLE * delegation.model.gdpPppBn(delegation.bloc, delegation.year()) / 1000;
    }

    // Morning.

    private List<Reasoned> morning(Delegation delegation) {
        Table table = new Table(delegation.seen, archive.rules(delegation.model));
        if (delegation.seen.day() == 1 && delegation.seen.world().get(BlocStock.STANCE, delegation.bloc) >= 0) {
            pledge(delegation, table);
        }
        for (int article = 0; article < delegation.agenda().size(); article++) {
            position(delegation, table, article);
        }
        new Diplomacy(delegation).morning(table, trifle(delegation));
        offers(delegation, table);
        return table.close(new Command.Finish(delegation.code()), Reason.none(Reason.Kind.FINISH));
    }

    /** The most that pays, if any more does: percent of a near target, in steps of five. */
    private static void pledge(Delegation delegation, Table table) {
        int target = (delegation.year() + PLEDGE_AHEAD + 4) / 5 * 5;
        int from = promisedPercent(delegation, delegation.bloc, target);
        Appraisal best = null;
        Pledge pledged = null;
        for (int step = 1; step <= PLEDGE_STEPS && from + 5 * step <= 100; step++) {
            Pledge pledge = new Pledge(NdcKind.ABSOLUTE_CUT, from + 5 * step, from + 5 * step, target);
            Appraisal worth = delegation.pledge(pledge);
            if (worth.total() > (best == null ? trifle(delegation) : best.total())) {
                best = worth;
                pledged = pledge;
            }
        }
        if (pledged != null) {
            table.play(new Command.Prepare(delegation.code(), new Draft.Ndc(pledged)),
                    Reason.of(Reason.Kind.PLEDGE, best.pro(), best, 0, 0));
        }
    }

    /** What binds {@code bloc} in {@code target} already, percent below the reference year, rounded up to fives. */
    static int promisedPercent(Delegation delegation, int bloc, int target) {
        Levers levers = Levers.of(delegation.model.scenario(), delegation.seen.agreements(), target, new double[delegation.blocs().size()]);
        double allowed = Math.min(levers.capMt(bloc), delegation.model.baselineMt(bloc, target));
        double reference = delegation.blocs().get(bloc).baseline().ghgMt(delegation.model.scenario().referenceYear());
        double percent = reference <= 0 ? 0 : 100 * (1 - allowed / reference);
        for (Agreement agreement : delegation.seen.agreements()) { // a new pledge of the same year replaces the old: never less
            if (agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Ndc ndc
                    && ndc.bloc() == bloc && ndc.pledge().kind() == NdcKind.ABSOLUTE_CUT && ndc.pledge().targetYear() == target) {
                percent = Math.max(percent, ndc.pledge().conditionalPercent());
            }
        }
        return (int) Math.max(Pledge.LEAST_PERCENT, 5 * Math.ceil(percent / 5 - 1e-9));
    }

    /** Speaks for the option nearest to the text among those that are worth what is still held out for. */
    private void position(Delegation delegation, Table table, int article) {
        String id = delegation.agenda().get(article);
        if (delegation.sold(id)) {
            return;
        }
        List<Appraisal> worths = delegation.options(article);
        int best = 0;
        int worst = 0;
        for (int o = 1; o < worths.size(); o++) {
            best = worths.get(o).total() > worths.get(best).total() ? o : best;
            worst = worths.get(o).total() < worths.get(worst).total() ? o : worst;
        }
        if (worths.get(best).total() - worths.get(worst).total() < trifle(delegation)) {
            return;
        }
        int text = delegation.text().get(article);
        double settles = Math.min(worths.get(best).total(), Math.max(0, worths.get(text).total()));
        double wanted = settles + (worths.get(best).total() - settles) * manner.patience(delegation);
        int chosen = best;
        for (int o = 0; o < worths.size(); o++) {
            boolean nearer = Math.abs(o - text) < Math.abs(chosen - text);
            if (nearer && worths.get(o).total() >= wanted - 1e-9) {
                chosen = o;
            }
        }
        if (manner.patience(delegation) < 1) { // who never gives way does not do so for the homes of others
            chosen = ratifiable(delegation, article, worths, chosen);
        }
        if (delegation.seen.conference().position(delegation.bloc, id) != chosen) {
            double next = Double.NEGATIVE_INFINITY;
            for (int o = 0; o < worths.size(); o++) {
                next = o == chosen ? next : Math.max(next, worths.get(o).total());
            }
            Appraisal worth = worths.get(chosen);
            Appraisal against = worth.less(worths.get(chosen == best ? (chosen == 0 ? 1 : 0) : best));
            Reason.Kind kind = chosen == best ? Reason.Kind.POSITION : Reason.Kind.CONCEDE;
            table.play(new Command.Prepare(delegation.code(), new Draft.Position(id, delegation.article(id).options().get(chosen).id())),
                    new Reason(kind, against.decisive(), against.of(against.decisive()), worth.total(), wanted, next));
        }
    }

    /** In place of an option that too few homes would ratify, the best one that enough of them would, if that is worth having. */
    private static int ratifiable(Delegation delegation, int article, List<Appraisal> worths, int chosen) {
        List<Integer> text = delegation.text();
        double least = trifle(delegation);
        if (delegation.time() < LATE || worths.get(chosen).total() <= least || passes(delegation, Delegation.with(text, article, chosen))) {
            return chosen;
        }
        int best = chosen;
        double most = least;
        for (int o = 1; o < worths.size(); o++) {
            if (worths.get(o).total() > most && passes(delegation, Delegation.with(text, article, o))) {
                best = o;
                most = worths.get(o).total();
            }
        }
        return best;
    }

    private void offers(Delegation delegation, Table table) {
        int most = Math.min(delegation.model.scenario().procedure().offersPerDay(), delegation.seen.capital())
                - delegation.seen.drafts().size();
        if (most <= 0) {
            return;
        }
        List<PackageSearch.Find> finds = new ArrayList<>(new PackageSearch(delegation, manner).best(most));
        boolean blind = delegation.seen.world().get(BlocStock.SCIENCE_CAPACITY, delegation.bloc) < KNOWS;
        if (blind && delegation.seen.day() == 1 && finds.size() > 1) { // ask about the second-best before it is tabled tomorrow
            PackageSearch.Find asked = finds.remove(finds.size() - 1);
            table.play(new Command.SoundOut(delegation.code(), new Draft.Package(delegation.code(asked.to()), asked.gives(), asked.gets())),
                    Reason.none(Reason.Kind.SOUND));
        }
        for (int i = 0; i < finds.size(); i++) {
            PackageSearch.Find find = finds.get(i);
            double alternative = i + 1 < finds.size() ? finds.get(i + 1).own().total() : 0;
            table.play(new Command.Prepare(delegation.code(), new Draft.Package(delegation.code(find.to()), find.gives(), find.gets())),
                    Reason.of(Reason.Kind.OFFER, find.own().pro(), find.own(), 0, alternative));
        }
    }

    // Afternoon.

    private List<Reasoned> afternoon(Delegation delegation) {
        Table table = new Table(delegation.seen, archive.rules(delegation.model));
        record Valued(TabledOffer tabled, Appraisal worth) {}
        List<Valued> inbox = new ArrayList<>();
        for (TabledOffer tabled : delegation.seen.inbox()) {
            inbox.add(new Valued(tabled, delegation.offer(tabled.offer())));
        }
        inbox.sort(Comparator.comparingDouble(valued -> -valued.worth.total()));
        double alternative = inbox.isEmpty() ? 0 : inbox.get(0).worth.total();
        List<Term.Support> sold = new ArrayList<>();
        for (Valued valued : inbox) {
            Offer offer = valued.tabled.offer();
            boolean free = Delegation.voices(offer, delegation.bloc).stream().noneMatch(voice -> delegation.sold(voice.article())
                    || sold.stream().anyMatch(other -> other.article().equals(voice.article())));
            if (answer(delegation, table, offer, valued.worth, alternative, free)) {
                sold.addAll(Delegation.voices(offer, delegation.bloc));
            }
        }
        new Diplomacy(delegation).afternoon(table);
        return table.close(new Command.Finish(delegation.code()), Reason.none(Reason.Kind.FINISH));
    }

    /** @return whether the offer was accepted */
    private boolean answer(Delegation delegation, Table table, Offer offer, Appraisal worth, double alternative, boolean free) {
        String code = delegation.code();
        double theirs = delegation.reckoned(offer, offer.from());
        double target = target(delegation, offer.from(), worth.total(), theirs);
        if (free && worth.total() >= target && table.play(new Command.Accept(code, offer.id()),
                Reason.of(Reason.Kind.ACCEPT, worth.pro(), worth, target, alternative))) {
            return true;
        }
        WorthTerm against = worth.of(worth.contra()) < 0 ? worth.contra() : worth.pro(); // a loss, or a gain too small
        Reason declined = Reason.of(free ? Reason.Kind.DECLINE : Reason.Kind.PROMISED, against, worth, target, alternative);
        boolean last = delegation.seen.day() >= delegation.model.scenario().procedure().days();
        if (free && !last && worth.total() + Math.max(0, theirs) > 0) {
            PackageSearch.Find better = new PackageSearch(delegation, manner).bestWith(offer.from());
            if (better != null && better.own().total() > worth.total() && table.play(new Command.Counter(code, offer.id(), better.gives(), better.gets()),
                    new Reason(Reason.Kind.COUNTER, declined.term(), declined.termBn(), declined.worthBn(), target, better.own().total()))) {
                return false;
            }
        }
        table.play(new Command.Decline(code, offer.id(), declined.declinedKey()), declined);
        return false;
    }

    /** What an offer must bring: the part of the joint gain that is still claimed, and more than a trifle. */
    double target(Delegation delegation, int partner, double own, double theirs) {
        double joint = Math.max(0, own) + Math.max(0, theirs);
        return Math.max(trifle(delegation), manner.claim(delegation, partner) * joint);
    }

    // Plenary.

    private List<Reasoned> plenary(Delegation delegation) {
        Verdict verdict = verdict(delegation);
        boolean joins = verdict.stance == Stance.AGREE || verdict.stance == Stance.SILENT;
        if (delegation.seen.conference().stances().get(delegation.bloc) == Stance.WALK_OUT) {
            return joins && verdict.reason.worthBn() > trifle(delegation) && stays(delegation) ? List.of(new Reasoned(
                    new Command.Declare(delegation.code(), verdict.stance, List.of()), verdict.reason.as(Reason.Kind.COME_BACK))) : List.of();
        }
        if (joins) {
            Reasoned amendment = amendment(delegation);
            if (amendment != null) {
                return List.of(amendment, new Reasoned(new Command.Declare(delegation.code(), verdict.stance, List.of()), verdict.reason));
            }
        }
        if (verdict.stance == Stance.RESERVE && verdict.reason.kind() == Reason.Kind.RESERVE && harmed(delegation)) {
            return List.of(new Reasoned(new Command.Declare(delegation.code(), Stance.WALK_OUT, List.of()), verdict.reason.as(Reason.Kind.WALK_OUT)));
        }
        return List.of(new Reasoned(new Command.Declare(delegation.code(), verdict.stance, verdict.articles), verdict.reason));
    }

    /** Whether it can afford to: who flew home from overtime does not fly back. */
    private static boolean stays(Delegation delegation) {
        return !Rules.small(delegation.model, delegation.bloc, delegation.year());
    }

    /** Whether the text does harm even to those who stand aside, in overtime, and this temperament shows that it minds. */
    private boolean harmed(Delegation delegation) {
        if (!manner.walksOut() || delegation.seen.conference().overtime() == 0) {
            return false;
        }
        List<Integer> others = expected(delegation, delegation.text());
        double aside = delegation.advised(delegation.text(delegation.text(), others)).total();
        return inForce(delegation, others) && aside < -HARM * delegation.model.gdpPppBn(delegation.bloc, delegation.year());
    }

    /** One step of a contested article that is worth more, and would still come into force; for the first to take the floor. */
    private static Reasoned amendment(Delegation delegation) {
        List<Integer> text = delegation.text();
        Appraisal now = delegation.advised(delegation.text(text, delegation.dossier.everybody()));
        Reasoned best = null;
        double most = LAST_MINUTE * trifle(delegation) * Rules.AMENDMENT_CAPITAL;
        for (int a = 0; a < text.size(); a++) {
            String id = delegation.agenda().get(a);
            for (int option : new int[] {text.get(a) - 1, text.get(a) + 1}) {
                if (option < 1 || option >= delegation.article(id).options().size() || delegation.sold(id)) {
                    continue;
                }
                List<Integer> then = Delegation.with(text, a, option);
                Appraisal more = delegation.advised(delegation.text(then, delegation.dossier.everybody())).less(now);
                Command amend = new Command.Amend(delegation.code(), id, delegation.article(id).options().get(option).id());
                if (more.total() > most && passes(delegation, then) && delegation.seen.check(delegation.model, amend) == null) {
                    most = more.total();
                    best = new Reasoned(amend, Reason.of(Reason.Kind.LAST_MINUTE, more.pro(), more, 0, 0));
                }
            }
        }
        return best;
    }

    /**
     * What the text is worth if the delegation joins it, and if it stands aside, against no text at all.
     *
     * @param others those who have joined, or to whom it seems worth joining
     * @param together who is counted on if it joins: everybody, if the others are too few to bring the text into force
     * @param ride what standing aside brings; nothing good if the others are too few without it
     */
    record Ways(List<Integer> others, List<Integer> together, Appraisal joining, Appraisal aside, double ride) {}

    static Ways ways(Delegation delegation) {
        List<Integer> text = delegation.text();
        List<Integer> others = expected(delegation, text);
        List<Integer> together = with(others, delegation.bloc);
        if (!inForce(delegation, together)) { // then it hangs on those who seem to hesitate
            together = delegation.dossier.everybody();
        }
        Appraisal aside = delegation.advised(delegation.text(text, others));
        return new Ways(others, together, delegation.advised(delegation.text(text, together)), aside,
                inForce(delegation, others) ? aside.total() : Math.min(0, aside.total()));
    }

    /** What the delegation makes of the text. */
    record Verdict(Stance stance, List<String> articles, Reason reason) {}

    Verdict verdict(Delegation delegation) {
        List<Integer> text = delegation.text();
        Ways ways = ways(delegation);
        List<Integer> together = ways.together();
        Appraisal joining = ways.joining();
        Appraisal aside = ways.aside();
        double ride = ways.ride();
        double join = joining.total();
        if (join >= 0 && ride - join > manner.temptation() * join + trifle(delegation) || join < 0 && ride > join) {
            Verdict objection = join < 0 ? objection(delegation, text, together, joining, aside, ride) : null;
            return objection != null ? objection
                    : new Verdict(Stance.RESERVE, List.of(), Reason.of(Reason.Kind.RESERVE, joining.contra(), joining, 0, ride));
        }
        Verdict objection = join < -HARM * delegation.model.gdpPppBn(delegation.bloc, delegation.year())
                ? objection(delegation, text, together, joining, aside, join) : null;
        if (objection != null) {
            return objection;
        }
        if (delegation.odds(delegation.bloc, join) < EVEN) {
            return new Verdict(Stance.RESERVE, List.of(), Reason.of(Reason.Kind.UNRATIFIABLE, joining.contra(), joining, 0, ride));
        }
        Verdict less = less(delegation, text);
        if (less != null) {
            return less;
        }
        Stance stance = join > trifle(delegation) ? Stance.AGREE : Stance.SILENT;
        return new Verdict(stance, List.of(), Reason.of(Reason.Kind.AGREE, join >= 0 ? joining.pro() : joining.contra(), joining, 0, ride));
    }

    /**
     * Asks for one step less of some articles where the text as it stands would wait for homes in vain and then would not, as
     * long as there is overtime left to write it: first of the article that keeps most emissions out.
     */
    private static Verdict less(Delegation delegation, List<Integer> text) {
        int overtime = delegation.seen.conference().overtime();
        if (overtime >= delegation.model.scenario().procedure().overtimeRounds() || passes(delegation, text)) {
            return null;
        }
        List<Integer> then = text;
        List<String> against = new ArrayList<>();
        while (!passes(delegation, then)) {
            int article = -1;
            double most = mt(delegation, homes(delegation, then));
            for (int a = 0; a < text.size(); a++) {
                if (then.get(a) > 0 && then.get(a).equals(text.get(a)) && mayLower(delegation, a, text.get(a))) {
                    double mt = mt(delegation, homes(delegation, Delegation.with(then, a, text.get(a) - 1)));
                    if (mt > most) {
                        article = a;
                        most = mt;
                    }
                }
            }
            if (article < 0) {
                return null;
            }
            then = Delegation.with(then, article, text.get(article) - 1);
            against.add(delegation.agenda().get(article));
        }
        Appraisal worth = delegation.advised(delegation.text(then, delegation.dossier.everybody()));
        return worth.total() <= trifle(delegation) ? null
                : new Verdict(Stance.OBJECT, List.copyOf(against), Reason.of(Reason.Kind.LESS, worth.pro(), worth, 0, 0));
    }

    /** Whether an objection would be read as a call for less, and is no broken promise. */
    private static boolean mayLower(Delegation delegation, int article, int option) {
        String id = delegation.agenda().get(article);
        return !delegation.promised(id, option) && delegation.seen.conference().position(delegation.bloc, id) <= option;
    }

    private static double mt(Delegation delegation, List<Integer> blocs) {
        return blocs.stream().mapToDouble(b -> Math.max(0, delegation.model.baselineMt(b, delegation.year()))).sum();
    }

    private static boolean passes(Delegation delegation, List<Integer> text) {
        return inForce(delegation, homes(delegation, text));
    }

    /** Those who would gain by this text, or have joined, and whose homes would rather ratify it than not. */
    private static List<Integer> homes(Delegation delegation, List<Integer> text) {
        Appraisal[] worths = delegation.text(text, delegation.dossier.everybody());
        return with(expected(delegation, text), delegation.bloc).stream().filter(b -> delegation.odds(b,
                b == delegation.bloc ? delegation.advised(worths).total() : delegation.reckoned(worths, b)) >= EVEN).toList();
    }

    /** The others who have joined, or to whom it seems worth joining. */
    private static List<Integer> expected(Delegation delegation, List<Integer> text) {
        Appraisal[] worths = delegation.text(text, delegation.dossier.everybody());
        List<Integer> joining = new ArrayList<>();
        for (int other : delegation.dossier.everybody()) {
            Stance stance = delegation.seen.conference().stances().get(other);
            boolean joins = stance == null ? delegation.reckoned(worths, other) > 0 : stance == Stance.AGREE || stance == Stance.SILENT;
            if (other != delegation.bloc && joins) {
                joining.add(other);
            }
        }
        return List.copyOf(joining);
    }

    /** Whether a text that these ratify comes into force. */
    private static boolean inForce(Delegation delegation, List<Integer> parties) {
        EntryIntoForce rule = delegation.model.find(EntryIntoForce.class);
        return !parties.isEmpty() && (rule == null || rule.reached(delegation.model, delegation.seen.world(), parties));
    }

    private static List<Integer> with(List<Integer> blocs, int bloc) {
        List<Integer> all = new ArrayList<>(blocs);
        all.add(bloc);
        java.util.Collections.sort(all);
        return List.copyOf(all);
    }

    /**
     * Objects to the articles that make the text a loss, the worst first, if what remains is worth joining and better than
     * {@code otherwise}. Who objects is half as lonely as who stands aside, and is resented for what others lose.
     */
    private static Verdict objection(Delegation delegation, List<Integer> text, List<Integer> together, Appraisal joining,
            Appraisal aside, double otherwise) {
        List<Integer> left = text;
        List<String> against = new ArrayList<>();
        Appraisal worst = null;
        Appraisal now = joining;
        while (now.total() < 0) {
            int article = -1;
            Appraisal best = now;
            for (int a = 0; a < text.size(); a++) {
                if (left.get(a) > 0 && !delegation.promised(delegation.agenda().get(a), text.get(a))) {
                    Appraisal then = delegation.advised(delegation.text(Delegation.with(left, a, 0), together));
                    if (then.total() > best.total()) {
                        article = a;
                        best = then;
                    }
                }
            }
            if (article < 0) {
                break;
            }
            worst = worst == null ? now.less(best) : worst;
            left = Delegation.with(left, article, 0);
            against.add(delegation.agenda().get(article));
            now = best;
        }
        double lost = 0;
        for (int other : together) {
            lost += other == delegation.bloc ? 0 : Math.max(0, delegation.reckoned(delegation.text(text, together), other)
                    - delegation.reckoned(delegation.text(left, together), other));
        }
        double value = OBJECTION_COUNTS * now.total() + aside.of(WorthTerm.ISOLATION) / 2 - RESENTMENT * lost;
        if (against.isEmpty() || now.total() <= trifle(delegation) || value <= otherwise) {
            return null;
        }
        return new Verdict(Stance.OBJECT, List.copyOf(against), Reason.of(Reason.Kind.OBJECT, worst.contra(), worst, 0, now.total()));
    }
}
