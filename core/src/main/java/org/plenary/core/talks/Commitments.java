package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;

/**
 * Conditional commitments: which of them bind together.
 *
 * <p>The more commitments stand, the more of each other's demands they meet. So there is a largest mutually consistent set, and
 * it is found by assuming that all stand and taking away, again and again, those whose demands are not met. Source: Tarski
 * 1955 (fixed points of monotone maps); Heitzig, Lessmann and Zou 2011 and Reischmann and Oechssler 2018 (conditional
 * commitments against free riding).
 */
final class Commitments {
    /** A share of emissions in the reference year by which a promise may miss a demand, for rounding. */
    private static final double ROUNDING = 1e-9;

    private final Scenario scenario;
    private final GameState state;

    Commitments(Scenario scenario, GameState state) {
        this.scenario = scenario;
        this.state = state;
    }

    /**
     * The largest part of {@code all} in which {@code holds(one, part)} for each; it does not depend on their order.
     *
     * @param holds must stay true for larger parts
     */
    static <T> List<T> largest(List<T> all, BiPredicate<T, List<T>> holds) {
        List<T> left = List.copyOf(all);
        while (true) {
            List<T> part = left;
            List<T> next = left.stream().filter(one -> holds.test(one, part)).toList();
            if (next.size() == left.size()) {
                return left;
            }
            left = next;
        }
    }

    /** Those that bind now, of the open ones, in the order in which they were made. */
    List<Proposal> binding() {
        List<Proposal> open = state.conference().proposals().stream()
                .filter(one -> one.open() && one.initiative() instanceof Initiative.Commitment).toList();
        return largest(open, this::met);
    }

    private boolean met(Proposal one, List<Proposal> standing) {
        List<Agreement> all = new ArrayList<>(state.agreements());
        standing.forEach(other -> all.add(contribution(other)));
        for (Initiative.Demand demand : ((Initiative.Commitment) one.initiative()).demands()) {
            int bloc = scenario.indexOf(demand.bloc());
            double referenceMt = scenario.blocs().get(bloc).baseline().ghgMt(scenario.referenceYear());
            double mostMt = referenceMt * (1 - demand.percent() / 100 + ROUNDING);
            if (Levers.of(scenario, all, demand.year(), new double[scenario.blocs().size()]).capMt(bloc) > mostMt) {
                return false;
            }
        }
        return true;
    }

    private Agreement contribution(Proposal one) {
        return new Agreement(Integer.MAX_VALUE, Agreement.Stage.IN_FORCE,
                new Agreement.Content.Ndc(one.bloc(), ((Initiative.Commitment) one.initiative()).pledge()), state.world().year(), List.of(one.bloc()));
    }

    /** Whether {@code bloc} is bound to no less already: then nothing is made of its commitment. */
    boolean done(Proposal one) {
        Initiative.Commitment commitment = (Initiative.Commitment) one.initiative();
        return state.agreements().stream().anyMatch(old -> old.stage() == Agreement.Stage.IN_FORCE
                && old.content() instanceof Agreement.Content.Ndc ndc && ndc.bloc() == one.bloc() && ndc.pledge().kind() == commitment.pledge().kind()
                && ndc.pledge().targetYear() == commitment.pledge().targetYear() && ndc.pledge().percent() >= commitment.pledge().percent());
    }
}
