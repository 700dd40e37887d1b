package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Agreement.Step;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.Occasion;

/** The afternoon: those addressed answer. */
final class Afternoon extends Part {
    Afternoon(Turn turn) {
        super(turn);
    }

    private TabledOffer openFor(int bloc, int id) {
        TabledOffer tabled = state().conference().offer(id);
        return tabled != null && tabled.offer().to() == bloc && tabled.status() == TabledOffer.Status.OPEN ? tabled : null;
    }

    private Refusal noSuchOffer(int bloc, int id) {
        return Refusal.of(Code.NO_SUCH_OFFER, id, state().conference().offers().stream()
                .filter(tabled -> openFor(bloc, tabled.offer().id()) != null).map(tabled -> tabled.offer().id()).toList());
    }

    Refusal accept(int bloc, int id) {
        Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
        if (refusal != null) {
            return refusal;
        }
        TabledOffer tabled = openFor(bloc, id);
        if (tabled == null) {
            return noSuchOffer(bloc, id);
        }
        Offer offer = tabled.offer();
        Means means = new Means(model, state());
        refusal = means.missing(offer.from(), bloc, offer.gives(), means.financeCommittedBn(offer.from(), id));
        if (refusal == null) {
            refusal = means.missing(bloc, offer.from(), offer.gets(), means.financeCommittedBn(bloc, -1));
        }
        if (refusal != null) {
            return refusal;
        }
        happen(new Event.OfferAnswered(id, TabledOffer.Status.ACCEPTED, ""));
        int first = Math.min(offer.from(), bloc);
        int second = Math.max(offer.from(), bloc);
        int now = state().world().year();
        happen(new Event.AgreementMade(new Agreement(nextAgreement(), Agreement.Stage.IN_FORCE, new Agreement.Content.Package(offer), now,
                List.of(first, second), List.of(first, second), List.of(new Step(Agreement.Stage.TABLED, now, Agreement.Cause.OFFER),
                        new Step(Agreement.Stage.ADOPTED, now, Agreement.Cause.ACCEPTED),
                        new Step(Agreement.Stage.IN_FORCE, now, Agreement.Cause.ACCEPTED)))));
        new Undertakings(turn).support(offer.from(), offer.gives());
        new Undertakings(turn).support(bloc, offer.gets());
        felt(new Occasion.PackageClosed(offer));
        return null;
    }

    Refusal join(int bloc, int id) {
        Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
        if (refusal != null) {
            return refusal;
        }
        Proposal proposal = state().conference().proposal(id);
        if (proposal == null || !proposal.waitsFor(bloc)) {
            return Refusal.of(Code.NO_SUCH_PROPOSAL, id, state().conference().proposals().stream()
                    .filter(one -> one.waitsFor(bloc)).map(Proposal::id).toList());
        }
        if (proposal.initiative() instanceof Initiative.Pact pact) {
            Means means = new Means(model, state());
            refusal = means.missing(bloc, pact, means.financeCommittedBn(bloc, -1));
            if (refusal != null) {
                return refusal;
            }
        }
        happen(new Event.MoveJoined(id, bloc));
        return null;
    }

    Refusal decline(int bloc, int id, String reason) {
        Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
        if (refusal != null) {
            return refusal;
        }
        TabledOffer tabled = openFor(bloc, id);
        if (tabled == null) {
            return noSuchOffer(bloc, id);
        }
        happen(new Event.OfferAnswered(id, TabledOffer.Status.DECLINED, reason));
        felt(new Occasion.OfferDeclined(tabled.offer()));
        return null;
    }

    Refusal counter(int bloc, Command.Counter counter) {
        Refusal refusal = inBeat(Beat.AFTERNOON, bloc);
        if (refusal != null) {
            return refusal;
        }
        TabledOffer tabled = openFor(bloc, counter.offer());
        if (tabled == null) {
            return noSuchOffer(bloc, counter.offer());
        }
        if (state().conference().day() >= scenario.procedure().days()) {
            return Refusal.of(Code.WRONG_PHASE, Phase.TALKS, Phase.PLENARY);
        }
        Draft.Package draft = new Draft.Package(code(tabled.offer().from()), counter.gives(), counter.gets());
        refusal = new Morning(turn).checkNew(bloc, draft, List.of(), state().conference().counters().get(bloc));
        if (refusal != null) {
            return refusal;
        }
        happen(new Event.OfferAnswered(counter.offer(), TabledOffer.Status.COUNTERED, ""));
        happen(new Event.CounterDrafted(bloc, draft));
        return null;
    }
}
