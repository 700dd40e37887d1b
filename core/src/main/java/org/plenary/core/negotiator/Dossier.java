package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.Appraiser;
import org.plenary.core.model.Agreement.Stage;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** What anybody can reckon from what everybody knows: exact worths, to all blocs, of options, terms and packages. */
final class Dossier {
    /** Number of an agreement that is only thought of. */
    private static final int IMAGINED = 1_000_000;

    private final Model model;
    private final World world;
    private final List<Agreement> standing;
    private final Appraiser appraiser;
    private final List<Integer> everybody;
    private final Appraisal[] nothing;
    private final Map<Object, Appraisal[]> worths = new LinkedHashMap<>();
    private Moves moves;
    private Preferences[] shown;

    /** @param appraiser of {@code world} and {@code standing} */
    Dossier(Model model, World world, List<Agreement> standing, Appraiser appraiser) {
        this.model = model;
        this.world = world;
        this.standing = standing;
        this.appraiser = appraiser;
        nothing = new Appraisal[world.blocs()];
        Arrays.fill(nothing, Appraisal.NOTHING);
        everybody = IntStream.range(0, world.blocs()).boxed().toList();
    }

    World world() {
        return world;
    }

    List<Integer> everybody() {
        return everybody;
    }

    /** What {@code added} are worth, by bloc. */
    Appraisal[] worth(List<Agreement> added) {
        return appraiser.appraiseAll(added);
    }

    private synchronized Appraisal[] once(Object question, java.util.function.Supplier<Appraisal[]> answer) {
        Appraisal[] known = worths.get(question);
        if (known == null) {
            known = answer.get();
            worths.put(question, known);
        }
        return known;
    }

    private record Question(List<String> articles, List<Integer> options, List<Integer> parties) {}

    /** What a text is worth, by bloc. */
    Appraisal[] text(List<String> articles, List<Integer> options, List<Integer> parties) {
        return once(new Question(articles, options, parties), () -> worth(decisions(articles, options, parties)));
    }

    private List<Agreement> decisions(List<String> articles, List<Integer> options, List<Integer> parties) {
        List<Agreement> decisions = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (options.get(i) > 0) {
                decisions.add(new Agreement(IMAGINED + i, Stage.IN_FORCE, new Agreement.Content.Decision(articles.get(i), options.get(i)),
                        world.year(), parties));
            }
        }
        return decisions;
    }

    /** What everybody has seen of everybody at this conference. */
    private record Moves(List<TabledOffer> offers, List<List<Integer>> positions, Text text) {}

    /** What {@code other} has shown to weigh, as far as {@code asking} and all others have seen. */
    synchronized Preferences shown(Delegation asking, int other) {
        Conference conference = asking.seen.conference();
        Moves now = new Moves(conference.offers(), conference.positions(), conference.text());
        if (!now.equals(moves)) {
            moves = now;
            shown = new Preferences[world.blocs()];
        }
        if (shown[other] == null) {
            shown[other] = Preferences.of(asking, other);
        }
        return shown[other];
    }

    private record Given(int from, int to, Term term) {}

    /**
     * What it is worth, by bloc, that {@code from} gives {@code term} to {@code to}. A cut does the same for everybody, to
     * whomever it is given.
     */
    Appraisal[] given(int from, int to, Term term) {
        if (term instanceof Term.Support) {
            return nothing; // the text says what a voice is worth
        }
        int taker = term instanceof Term.Cut ? from == 0 ? 1 : 0 : to;
        return once(new Given(from, taker, term), () -> worth(List.of(deal(new Offer(IMAGINED, from, taker, List.of(term), List.of())))));
    }

    /** What a package is worth to {@code bloc}: its terms come on top of one another and of what stands, so their worths add up. */
    Appraisal offer(Offer offer, int bloc) {
        Appraisal sum = Appraisal.NOTHING;
        for (Term term : offer.gives()) {
            sum = sum.plus(given(offer.from(), offer.to(), term)[bloc], 1);
        }
        for (Term term : offer.gets()) {
            sum = sum.plus(given(offer.to(), offer.from(), term)[bloc], 1);
        }
        return sum;
    }

    private record Move(int bloc, Initiative move, List<Integer> parties, List<Integer> stock, List<Double> amount) {}

    /**
     * What a move is worth, by bloc.
     *
     * @param parties who takes part, {@code bloc} included; or only {@code bloc}
     * @param felt what it sets off at once
     */
    Appraisal[] move(int bloc, Initiative move, List<Integer> parties, Flows felt) {
        List<Agreement> undertaken = move.years() == 0 ? List.of() : List.of(new Agreement(IMAGINED, Stage.IN_FORCE,
                new Agreement.Content.Undertaking(bloc, move), world.year(), parties));
        List<Agreement> ended = move instanceof Initiative.Withdrawal withdrawal
                ? standing.stream().filter(old -> old.id() == withdrawal.agreement()).toList() : List.of();
        Move question = new Move(bloc, move, parties, Arrays.stream(felt.stock()).boxed().toList(), Arrays.stream(felt.amount()).boxed().toList());
        return once(question, () -> appraiser.appraiseMove(undertaken, ended, felt));
    }

    /** The agreement that an accepted offer makes. */
    Agreement deal(Offer offer) {
        return new Agreement(IMAGINED + offer.id(), Stage.IN_FORCE, new Agreement.Content.Package(offer), world.year(),
                List.of(Math.min(offer.from(), offer.to()), Math.max(offer.from(), offer.to())));
    }

    private record Contribution(int bloc, Pledge pledge) {}

    /** What a pledge of {@code bloc} is worth, by bloc, in place of its earlier one of the same kind and year. */
    Appraisal[] pledge(int bloc, Pledge pledge) {
        return once(new Contribution(bloc, pledge), () -> contribution(bloc, pledge));
    }

    private Appraisal[] contribution(int bloc, Pledge pledge) {
        List<Agreement> replaced = new ArrayList<>();
        for (Agreement old : standing) {
            boolean same = old.stage() == Stage.IN_FORCE && old.content() instanceof Agreement.Content.Ndc ndc && ndc.bloc() == bloc
                    && ndc.pledge().kind() == pledge.kind() && ndc.pledge().targetYear() == pledge.targetYear();
            if (same) {
                replaced.add(old);
            }
        }
        Agreement made = new Agreement(IMAGINED, Stage.IN_FORCE, new Agreement.Content.Ndc(bloc, pledge), world.year(), List.of(bloc));
        return appraiser.appraiseInstead(replaced, List.of(made));
    }
}
