package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Procedure;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.Occasion;

/** The morning: drafts are prepared and sealed, and others sounded out. */
final class Morning extends Part {
    Morning(Turn turn) {
        super(turn);
    }

    Refusal prepare(int bloc, Draft draft) {
        Refusal refusal = inBeat(Beat.MORNING, bloc);
        if (refusal != null) {
            return refusal;
        }
        List<Draft> own = state().conference().drafts().get(bloc);
        int replaced = -1;
        if (draft instanceof Draft.Ndc ndc) {
            refusal = check(bloc, ndc.pledge());
            replaced = indexOf(own, old -> old instanceof Draft.Ndc);
        } else if (draft instanceof Draft.Position position) {
            refusal = check(position.article(), position.option());
            replaced = indexOf(own, old -> old instanceof Draft.Position other && other.article().equals(position.article()));
        } else if (draft instanceof Draft.Package offer) {
            refusal = checkNew(bloc, offer, own, List.of());
        } else if (draft instanceof Draft.Move move) {
            refusal = check(bloc, move.initiative(), own);
        }
        if (refusal == null) {
            happen(new Event.DraftPrepared(bloc, draft, replaced));
        }
        return refusal;
    }

    private static int indexOf(List<Draft> drafts, Predicate<Draft> which) {
        for (int i = 0; i < drafts.size(); i++) {
            if (which.test(drafts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private Refusal check(int bloc, Pledge pledge) {
        int year = state().world().year();
        if (pledge.targetYear() <= year || pledge.targetYear() > scenario.horizon()) {
            return Refusal.of(Code.TARGET_YEAR, pledge.targetYear(), year + 1, scenario.horizon());
        }
        return null;
    }

    private Refusal check(int bloc, Initiative move, List<Draft> own) {
        Refusal refusal = new Initiatives(scenario, state(), bloc).check(move);
        if (refusal != null) {
            return refusal;
        }
        for (Draft draft : own) {
            if (draft instanceof Draft.Move other && other.initiative().equals(move)) {
                return Refusal.of(Code.ALREADY_STANDS);
            }
        }
        double bn = move.bnUsdPerYear();
        Means means = new Means(model, state());
        double left = means.financeLimitBn(bloc) - means.financeCommittedBn(bloc, -1) - draftedBn(own);
        if (move instanceof Initiative.Pact pact) {
            for (int party = 0; party < scenario.blocs().size() && refusal == null; party++) {
                refusal = means.missing(party, pact, means.financeCommittedBn(party, -1) + (party == bloc ? draftedBn(own) : 0));
            }
            if (refusal != null) {
                return refusal;
            }
        }
        return bn > Math.max(0, left) ? Refusal.of(Code.BEYOND_MEANS, Means.oneDecimal(Math.max(0, left)), Means.oneDecimal(bn))
                : afford(bloc, own, move.capital());
    }

    private static double draftedBn(List<Draft> drafts) {
        double sum = 0;
        for (Draft draft : drafts) {
            sum += draft instanceof Draft.Package other ? Means.bn(other.gives())
                    : draft instanceof Draft.Move other ? other.initiative().bnUsdPerYear() : 0;
        }
        return sum;
    }

    /** Checks another package beside {@code own} drafts and {@code counters} of the same morning. */
    Refusal checkNew(int bloc, Draft.Package offer, List<Draft> own, List<Draft> counters) {
        Procedure procedure = scenario.procedure();
        List<Draft> drafts = new ArrayList<>(own);
        drafts.addAll(counters);
        long packages = drafts.stream().filter(Draft.Package.class::isInstance).count();
        if (packages >= procedure.offersPerDay()) {
            return Refusal.of(Code.TOO_MANY_OFFERS, procedure.offersPerDay());
        }
        Refusal refusal = afford(bloc, drafts, Rules.OFFER_CAPITAL);
        return refusal != null ? refusal : checkTerms(bloc, offer, drafts);
    }

    /** Whether both could do what a package says, beside {@code drafts} of the proposer. */
    private Refusal checkTerms(int bloc, Draft.Package offer, List<Draft> drafts) {
        int partner = scenario.indexOf(offer.to());
        if (partner < 0 || partner == bloc) {
            return Refusal.of(Code.NO_SUCH_PARTNER, offer.to());
        }
        int terms = offer.gives().size() + offer.gets().size();
        if (terms < 1 || terms > 8) {
            return Refusal.of(Code.OUT_OF_RANGE, "terms " + terms);
        }
        Means means = new Means(model, state());
        Refusal refusal = means.missing(bloc, partner, offer.gives(), draftedBn(drafts) + means.financeCommittedBn(bloc, -1));
        return refusal != null ? refusal : means.missing(partner, bloc, offer.gets(), 0);
    }

    /** In the morning, while drafts can still follow from the answer. */
    Refusal soundOut(int bloc, Draft.Package idea) {
        Refusal refusal = inBeat(Beat.MORNING, bloc);
        if (refusal == null) {
            refusal = checkTerms(bloc, idea, List.of());
        }
        if (refusal == null) {
            refusal = afford(bloc, state().conference().drafts().get(bloc), Rules.SOUNDING_CAPITAL);
        }
        if (refusal != null) {
            return refusal;
        }
        int other = scenario.indexOf(idea.to());
        Agreement deal = new Agreement(nextAgreement(), Agreement.Stage.IN_FORCE, new Agreement.Content.Package(
                new Offer(state().nextOffer(), bloc, other, idea.gives(), idea.gets())), state().world().year(),
                List.of(Math.min(bloc, other), Math.max(bloc, other)));
        double worth = turn.appraiser().appraise(other, List.of(deal)).total();
        felt(new Occasion.CapitalSpent(bloc, Rules.SOUNDING_CAPITAL));
        happen(new Event.SoundedOut(new Sounding(bloc, other, idea.gives(), idea.gets(),
                Sounding.Band.of(worth / model.gdpPppBn(other, state().world().year())))));
        return null;
    }

    Refusal takeBack(int bloc, int index) {
        Refusal refusal = inBeat(Beat.MORNING, bloc);
        if (refusal != null) {
            return refusal;
        }
        int drafts = state().conference().drafts().get(bloc).size();
        if (index < 0 || index >= drafts) {
            return Refusal.of(Code.NO_SUCH_DRAFT, index, drafts);
        }
        happen(new Event.DraftTakenBack(bloc, index));
        return null;
    }
}
