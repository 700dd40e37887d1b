package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.Appraiser;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.PartisanSwing;
import org.plenary.core.model.Agreement;
import org.plenary.core.random.RandomStream;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;

/** Homes: they ratify, and their governments turn. */
final class Homes extends Part {
    Homes(Turn turn) {
        super(turn);
    }

    /**
     * Homes decide on all that their delegations signed and they have not ratified, each conference's decisions as a
     * whole; what enough of them have ratified comes into force, for those who have. A home draws its luck once for a
     * conference: it ratifies what it refused when its odds have risen above that.
     */
    void ratify() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Agreement agreement : state().agreements()) {
            if (waits(agreement)) {
                years.add(agreement.madeIn());
            }
        }
        Appraiser appraiser = turn.appraiser();
        years.forEach(year -> ratify(year, appraiser));
    }

    private static boolean waits(Agreement agreement) {
        return agreement.content() instanceof Agreement.Content.Decision && (agreement.stage() == Agreement.Stage.SIGNED
                || agreement.stage() == Agreement.Stage.IN_FORCE && !agreement.parties().equals(agreement.signatories()));
    }

    private void ratify(int madeIn, Appraiser appraiser) {
        List<Agreement> decisions = state().agreements().stream().filter(a -> a.madeIn() == madeIn && waits(a)).toList();
        int now = state().world().year();
        Appraisal[] worths = appraiser.appraiseInstead(decisions, decisions.stream().map(Agreement::asIfInForce).toList());
        List<Integer> ratified = new ArrayList<>();
        for (int bloc = 0; bloc < scenario.blocs().size(); bloc++) {
            int home = bloc;
            if (decisions.stream().anyMatch(a -> a.signatories().contains(home) && !a.parties().contains(home))
                    && ratifies(bloc, madeIn, worths[bloc].total())) {
                ratified.add(bloc);
            }
        }
        EntryIntoForce rule = model.find(EntryIntoForce.class);
        for (Agreement decision : decisions) {
            List<Integer> parties = decision.signatories().stream().filter(b -> ratified.contains(b) || decision.parties().contains(b)).toList();
            Agreement next = decision.binding(parties, decision.signatories());
            boolean reached = !parties.isEmpty() && (rule == null || rule.reached(model, state().world(), parties));
            if (next.stage() == Agreement.Stage.SIGNED && reached) {
                next = next.at(Agreement.Stage.RATIFIED, now, Agreement.Cause.HOMES).at(Agreement.Stage.IN_FORCE, now, Agreement.Cause.HOMES);
            } else if (next.stage() == Agreement.Stage.SIGNED && now - madeIn >= Rules.YEARS_TO_RATIFY) {
                next = next.at(Agreement.Stage.EXPIRED, now, Agreement.Cause.TOO_FEW);
            }
            if (!next.equals(decision)) {
                happen(new Event.AgreementChanged(next));
            }
        }
    }

    /** Whether the home of {@code bloc} ratifies; a refusal is news, and felt, only when it is first asked. */
    private boolean ratifies(int bloc, int madeIn, double worth) {
        DomesticWinSet winSet = model.find(DomesticWinSet.class);
        double odds = winSet == null ? 1 : winSet.odds(state().world(), bloc, worth / model.gdpPppBn(bloc, state().world().year()));
        boolean yes = RandomStream.of(turn.seed(), "ratification", code(bloc), madeIn).nextDouble() < odds;
        if (yes || madeIn == state().world().year()) {
            happen(new Event.HomeDecided(bloc, madeIn, yes, odds));
            if (!yes) {
                felt(new Occasion.RatificationFailed(bloc));
            }
        }
        return yes;
    }

    /** What was made for some years has run out. */
    void expire() {
        int now = state().world().year();
        for (Agreement agreement : state().agreements()) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Undertaking undertaking
                    && now >= agreement.madeIn() + undertaking.initiative().years()) {
                happen(new Event.AgreementChanged(agreement.at(Agreement.Stage.EXPIRED, now, Agreement.Cause.TERM)));
            }
        }
    }

    /** New governments leave what the old one signed, or come back to it. */
    void reversals(World before) {
        PartisanSwing swing = model.find(PartisanSwing.class);
        for (int b = 0; swing != null && b < scenario.blocs().size(); b++) {
            Initiatives rule = new Initiatives(scenario, state(), b);
            boolean returns = swing.returns(before, state().world(), b);
            List<Integer> turned = swing.leaves(before, state().world(), b)
                    ? rule.left().stream().filter(id -> agreement(id).content() instanceof Agreement.Content.Decision).toList()
                    : returns ? rule.joined() : List.of();
            if (!turned.isEmpty()) {
                happen(new Event.GovernmentTurned(b, turned, returns));
            }
            for (int id : turned) {
                if (returns) {
                    new Undertakings(turn).sign(b, agreement(id));
                } else {
                    new Undertakings(turn).leave(b, agreement(id));
                }
            }
        }
    }
}
