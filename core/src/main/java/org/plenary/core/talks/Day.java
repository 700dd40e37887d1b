package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.dynamics.diplomacy.CoalitionPolitics;
import org.plenary.core.dynamics.technology.AgendaAttention;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.world.Occasion;

/**
 * The day: at noon, when all have sealed their drafts, they are revealed at once; in the evening, when all have answered, what
 * was left open ends, what was agreed begins, and the presidency revises the text.
 */
final class Day extends Part {
    Day(Turn turn) {
        super(turn);
    }

    /** {@code bloc} has finished its beat; when all have, drafts are revealed or the day ends. */
    Refusal finish(int bloc, String passed) {
        Refusal refusal = inBeat(null, bloc);
        if (refusal != null) {
            return refusal;
        }
        happen(new Event.SeatFinished(bloc, passed));
        if (state().conference().allDone()) {
            if (state().conference().beat() == Beat.MORNING) {
                noon();
            } else {
                evening();
            }
        }
        return null;
    }

    private void noon() {
        List<List<Draft>> drafts = state().conference().drafts();
        happen(new Event.DraftsRevealed(state().conference().day()));
        for (int b = 0; b < drafts.size(); b++) {
            for (Draft draft : drafts.get(b)) {
                reveal(b, draft);
            }
        }
    }

    private void reveal(int bloc, Draft draft) {
        if (draft instanceof Draft.Ndc ndc) {
            new Undertakings(turn).pledge(bloc, ndc.pledge());
        } else if (draft instanceof Draft.Position position) {
            happen(new Event.PositionTaken(bloc, position.article(), scenario.article(position.article()).indexOf(position.option())));
        } else if (draft instanceof Draft.Package offer) {
            happen(new Event.OfferTabled(new Offer(state().nextOffer(), bloc, scenario.indexOf(offer.to()), offer.gives(),
                    offer.gets()), state().conference().day()));
            felt(new Occasion.CapitalSpent(bloc, Rules.OFFER_CAPITAL));
        } else if (draft instanceof Draft.Move move) {
            reveal(bloc, move.initiative());
        }
    }

    private void reveal(int bloc, Initiative move) {
        Initiatives rule = new Initiatives(scenario, state(), bloc);
        if (rule.check(move) != null) { // somebody else was quicker: the agenda is full, the agreement gone
            return;
        }
        felt(new Occasion.CapitalSpent(bloc, move.capital()));
        List<Integer> with = move.blocs().stream().map(scenario::indexOf).sorted().toList();
        if (move.asksThem() || move instanceof Initiative.Commitment) {
            happen(new Event.MoveProposed(bloc, move, with));
        } else if (move instanceof Initiative.CoalitionPosition position) {
            new Undertakings(turn).undertake(bloc, move, follow(bloc, position, rule.members(position.coalition())));
        } else {
            new Undertakings(turn).undertake(bloc, move, with);
        }
    }

    /** The members of a coalition that speak with {@code bloc}; the others split from it. */
    private List<Integer> follow(int bloc, Initiative.CoalitionPosition position, List<Integer> members) {
        CoalitionPolitics politics = model.find(CoalitionPolitics.class);
        int option = scenario.article(position.article()).indexOf(position.option());
        happen(new Event.PositionTaken(bloc, position.article(), option));
        List<Integer> following = new ArrayList<>();
        for (int member : members) {
            int own = state().conference().position(member, position.article());
            if (politics != null && politics.follows(state().world(), member, bloc, own < 0 ? 0 : Math.abs(own - option))) {
                following.add(member);
                happen(new Event.PositionTaken(member, position.article(), option));
            }
        }
        return following;
    }

    private void evening() {
        for (TabledOffer tabled : state().conference().offers()) {
            if (tabled.status() == TabledOffer.Status.OPEN) {
                happen(new Event.OfferAnswered(tabled.offer().id(), TabledOffer.Status.EXPIRED, ""));
            }
        }
        for (Proposal proposal : state().conference().proposals()) {
            if (proposal.open() && !(proposal.initiative() instanceof Initiative.Commitment)) {
                happen(new Event.ProposalClosed(proposal.id()));
                boolean agreed = proposal.initiative().needsAll() ? proposal.joined().containsAll(proposal.asked()) : !proposal.joined().isEmpty();
                if (agreed && possible(proposal)) {
                    new Undertakings(turn).undertake(proposal.bloc(), proposal.initiative(), proposal.joined().stream().sorted().toList());
                }
            }
        }
        commit();
        happen(new Event.TextRevised(Presidency.revise(scenario, state().conference(), Influence.of(model, state().world()),
                AgendaAttention.attention(model, state().world()))));
        int day = state().conference().day();
        if (day < scenario.procedure().days()) {
            happen(new Event.DayOpened(day + 1));
        } else {
            happen(new Event.PhaseOpened(Phase.PLENARY));
            happen(new Event.PlenaryRound(0, state().conference().text()));
        }
    }

    /** Whether all can still give what a pact asks, after what else was agreed in the day. */
    private boolean possible(Proposal proposal) {
        Means means = new Means(model, state());
        for (int party = 0; party < scenario.blocs().size(); party++) {
            if (proposal.initiative() instanceof Initiative.Pact pact
                    && means.missing(party, pact, means.financeCommittedBn(party, -1)) != null) {
                return false;
            }
        }
        return true;
    }

    /** The largest consistent set of commitments binds; when the talks end, the others lapse. */
    private void commit() {
        List<Proposal> binding = new Commitments(scenario, state()).binding();
        if (!binding.isEmpty()) {
            happen(new Event.CommitmentsBound(binding.stream().map(Proposal::id).toList()));
        }
        for (Proposal one : binding) {
            happen(new Event.ProposalClosed(one.id()));
            if (!new Commitments(scenario, state()).done(one)) {
                new Undertakings(turn).pledge(one.bloc(), ((Initiative.Commitment) one.initiative()).pledge());
            }
        }
        if (state().conference().day() >= scenario.procedure().days()) {
            for (Proposal one : state().conference().proposals()) {
                if (one.open()) {
                    happen(new Event.ProposalClosed(one.id()));
                }
            }
        }
    }
}
