package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.WorthTerm;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Proposal;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.world.Model;

/**
 * What the delegation behind a person says: what a draft is worth, how another bloc will likely answer, what to do next.
 * It knows what an AI in the same seat would know, and errs as it would: the fewer climate scientists at home, the more.
 * All conference long it errs the same way, so that one number does not change from one look to the next. Safe to use
 * from any thread.
 */
public final class Advisor {
    /** How far above what a hard bargainer holds out for an offer must be for the delegation to count on a yes. */
    private static final double SURE = 1.3;
    /** From this part of what it weighs for and against a move on, its balance is clear. Modelling choice. */
    private static final double CLEAR = 0.2;
    /** What a gain counts that the other may refuse. Modelling choice. */
    private static final double POSSIBLY = 0.4;
    /** How many offers of the inbox a person is shown first. */
    private static final int SHOWN = 3;

    private final Model model;
    private final Archive archive;
    private final Bargainer manner;
    private final Bargaining bargaining;

    /** @param archive shared with the AI seats of the game */
    public Advisor(Model model, Archive archive) {
        this.model = model;
        this.archive = archive;
        manner = new Linear(archive);
        bargaining = new Bargaining(archive, manner);
    }

    /** How likely another bloc is to accept. */
    public enum Likelihood { LIKELY, POSSIBLE, UNLIKELY }

    /**
     * A guess at another bloc's answer, from what everybody can know.
     *
     * @param term what decides for it
     * @param termBn its amount, bn $ a year
     * @param worthBn what the offer seems to be worth to it in all
     * @param targetBn what it seems to hold out for
     */
    public record Guess(Likelihood likelihood, WorthTerm term, double termBn, double worthBn, double targetBn) {}

    private Delegation delegation(Observation seen) {
        String code = model.scenario().blocs().get(seen.bloc()).code();
        return new Delegation(seen, model, archive, RandomStream.of(seen.round(), "advice", code, seen.world().year()), manner);
    }

    /** What a package is worth to the seat, whoever offers it. */
    public Appraisal worth(Observation seen, Offer offer) {
        return delegation(seen).offer(offer);
    }

    /** What a pledge is worth to the seat. */
    public Appraisal worth(Observation seen, Pledge pledge) {
        return delegation(seen).pledge(pledge);
    }

    /** What a move of another kind is worth to the seat if all that it needs agree. */
    public Appraisal worth(Observation seen, Initiative move) {
        Delegation delegation = delegation(seen);
        return delegation.advised(delegation.move(seen.bloc(), move, move.blocs().stream().map(model.scenario()::indexOf).sorted().toList()));
    }

    /** What a move that another bloc proposes is worth to the seat if all that it asks agree. */
    public Appraisal worth(Observation seen, Proposal proposal) {
        Delegation delegation = delegation(seen);
        return delegation.advised(delegation.move(proposal.bloc(), proposal.initiative(), proposal.asked()));
    }

    /**
     * How each of those whom a move of the seat asks will likely answer, by bloc in the order in which it names them; empty if
     * it asks nobody. They hold out for nothing: a move among several is taken or left.
     */
    public Map<Integer, Guess> likelyAnswers(Observation seen, Initiative move) {
        Map<Integer, Guess> guesses = new LinkedHashMap<>();
        if (move.asksThem()) {
            Delegation delegation = delegation(seen);
            List<Integer> with = move.blocs().stream().map(model.scenario()::indexOf).toList();
            Appraisal[] worths = delegation.move(seen.bloc(), move, with.stream().sorted().toList());
            for (int other : with) {
                Appraisal theirs = delegation.estimate(worths, other);
                double weight = theirs.terms().stream().mapToDouble(Math::abs).sum();
                Likelihood likelihood = theirs.total() <= 0 ? Likelihood.UNLIKELY
                        : theirs.total() >= CLEAR * weight ? Likelihood.LIKELY : Likelihood.POSSIBLE;
                WorthTerm term = likelihood == Likelihood.UNLIKELY ? theirs.contra() : theirs.pro();
                guesses.put(other, new Guess(likelihood, term, theirs.of(term), theirs.total(), 0));
            }
        }
        return guesses;
    }

    /** The pact of three that the delegation would propose, if it knows one. */
    public Optional<Initiative> pact(Observation seen) {
        List<Initiative> pacts = new ArrayList<>();
        new CostSharing(delegation(seen)).pacts(pacts);
        return pacts.stream().findFirst();
    }

    /** What it is worth to the seat that {@code option} of an article of the agenda is agreed rather than nothing, the rest of the text as it is. */
    public Appraisal worth(Observation seen, String article, int option) {
        Delegation delegation = delegation(seen);
        return delegation.options(delegation.agenda().indexOf(article)).get(option);
    }

    /** What the presidency's text is worth to the seat if all join it. */
    public Appraisal text(Observation seen) {
        Delegation delegation = delegation(seen);
        return delegation.advised(delegation.text(delegation.text(), delegation.dossier.everybody()));
    }

    /**
     * What each way to answer the presidency's text is worth to the seat, against no text at all.
     *
     * @param others how many others seem to join
     * @param everybody whether these are too few to bring the text into force, so that all are counted on instead
     * @param join what joining is worth with those who are counted on
     * @param asideBn what standing aside is worth, bn $ a year
     * @param odds that home ratifies what was joined, 0 to 1
     */
    public record Stakes(int others, boolean everybody, Appraisal join, double asideBn, double odds) {}

    /** What is at stake for the seat in plenary. */
    public Stakes stakes(Observation seen) {
        Bargaining.Ways ways = Bargaining.ways(delegation(seen));
        return new Stakes(ways.others().size(), ways.together().size() > ways.others().size() + 1, ways.joining(), ways.ride(),
                ratification(seen, ways.joining().total()));
    }

    /** The odds that the seat's home ratifies what is worth {@code bn} $ a year to it, 0 to 1. */
    public double ratification(Observation seen, double bn) {
        DomesticWinSet winSet = model.find(DomesticWinSet.class);
        return winSet == null ? 1 : winSet.odds(seen.world(), seen.bloc(), bn / model.gdpPppBn(seen.bloc(), seen.world().year()));
    }

    /** How the addressed bloc will likely answer an offer of the seat. */
    public Guess likelyAnswer(Observation seen, Offer offer) {
        return likelyAnswer(delegation(seen), offer);
    }

    private Guess likelyAnswer(Delegation delegation, Offer offer) {
        Observation seen = delegation.seen;
        Appraisal theirs = delegation.estimate(offer, offer.to());
        double joint = Math.max(0, theirs.total()) + Math.max(0, delegation.reckoned(offer, offer.from()));
        double time = seen.phase() == Phase.TALKS ? seen.day() / (double) model.scenario().procedure().days() : 1;
        double hard = Aspiration.BOULWARE.at(time) * joint;
        double soft = Aspiration.CONCEDER.at(time) * joint;
        Likelihood likelihood = theirs.total() <= 0 || theirs.total() < soft ? Likelihood.UNLIKELY
                : theirs.total() >= SURE * hard ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        WorthTerm term = likelihood == Likelihood.UNLIKELY ? theirs.contra() : theirs.pro();
        return new Guess(likelihood, term, theirs.of(term), theirs.total(), hard);
    }

    /**
     * What the delegation would make of an offer of the seat: as close to it as it can be while it is worth something to the
     * seat and the other may well say yes; else the best package that it knows between the two; empty if there is none.
     */
    public Optional<Offer> better(Observation seen, Offer offer) {
        Delegation delegation = delegation(seen);
        Improvement improvement = new Improvement(delegation, manner);
        for (List<Offer> close : List.of(improvement.close(offer), improvement.further(offer), improvement.other(offer))) {
            Offer best = null;
            double most = 0;
            for (Offer each : close) {
                double own = delegation.offer(each).total();
                Likelihood likelihood = own <= 0 ? Likelihood.UNLIKELY : likelyAnswer(delegation, each).likelihood();
                double value = likelihood == Likelihood.LIKELY ? own : likelihood == Likelihood.POSSIBLE ? own * POSSIBLY : 0;
                if (value > most && legal(seen, each)) {
                    best = each;
                    most = value;
                }
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private boolean legal(Observation seen, Offer offer) {
        return seen.beat() != Beat.MORNING || seen.check(model, new Command.Prepare(model.scenario().blocs().get(offer.from()).code(),
                new Draft.Package(model.scenario().blocs().get(offer.to()).code(), offer.gives(), offer.gets()))) == null;
    }

    /** The offers that wait for the seat, those worth most first, at most three. */
    public List<TabledOffer> inbox(Observation seen) {
        Delegation delegation = delegation(seen);
        List<TabledOffer> offers = new ArrayList<>(seen.inbox());
        offers.sort(Comparator.comparingDouble(tabled -> -delegation.offer(tabled.offer()).total()));
        return List.copyOf(offers.subList(0, Math.min(SHOWN, offers.size())));
    }

    /**
     * The one move that the delegation would make now; to finish the beat if it would do nothing more.
     *
     * @throws IllegalArgumentException if the seat has nothing to decide in this phase
     */
    public Reasoned suggest(Observation seen) {
        return suggestions(seen).get(0);
    }

    /**
     * All moves that the delegation would make now, the first first; the last of the talks is to finish the beat.
     *
     * @throws IllegalArgumentException if the seat has nothing to decide in this phase
     */
    public List<Reasoned> suggestions(Observation seen) {
        if (seen.phase() != Phase.TALKS && seen.phase() != Phase.PLENARY) {
            throw new IllegalArgumentException("phase is %s but advice is for the talks and the plenary".formatted(seen.phase()));
        }
        Delegation delegation = delegation(seen);
        List<Reasoned> moves = bargaining.act(delegation);
        if (moves.isEmpty()) { // it has left the hall, and would stay outside
            return List.of(new Reasoned(new Command.Declare(delegation.code(), Stance.WALK_OUT, List.of()), Reason.none(Reason.Kind.FINISH)));
        }
        Reasoned last = moves.get(moves.size() - 1);
        if (seen.phase() == Phase.PLENARY) {
            return List.of(last);
        }
        List<Reasoned> sorted = new ArrayList<>(moves.stream().filter(move -> move != last && !done(seen, move.command()))
                .sorted(Comparator.<Reasoned>comparingInt(move -> order(move.reason().kind()))
                        .thenComparingDouble(move -> -Math.abs(move.reason().worthBn() - move.reason().alternativeBn()))).toList());
        sorted.add(last);
        return List.copyOf(sorted);
    }

    /** A pledge and positions before packages; answers by what is at stake. */
    private static int order(Reason.Kind kind) {
        return switch (kind) {
            case PLEDGE -> 0;
            case POSITION, CONCEDE -> 1;
            case OFFER -> 2;
            default -> 3;
        };
    }

    private static boolean done(Observation seen, Command command) {
        if (command instanceof Command.SoundOut ask) {
            return seen.conference().soundings().stream().anyMatch(heard -> heard.gives().equals(ask.idea().gives())
                    && heard.gets().equals(ask.idea().gets()));
        }
        return seen.beat() == Beat.MORNING && command instanceof Command.Prepare prepare && done(seen.drafts(), prepare.draft());
    }

    /** A person who has drafted something else of the kind has decided. */
    private static boolean done(List<Draft> drafts, Draft draft) {
        for (Draft own : drafts) {
            if (own instanceof Draft.Ndc && draft instanceof Draft.Ndc
                    || own instanceof Draft.Position a && draft instanceof Draft.Position b && a.article().equals(b.article())
                    || own instanceof Draft.Package a && draft instanceof Draft.Package b && a.to().equals(b.to())) {
                return true;
            }
        }
        return false;
    }
}
