package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Initiative;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Proposal;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.PairStock;

/**
 * How a delegation uses the moves beside pledges, packages and positions: at most one a day. What can be appraised is made
 * if it pays; the rest follows from who it is and whom it trusts. The thresholds are modelling choices.
 */
final class Diplomacy {
    /** The money of one move, as a share of output at market rates. */
    private static final double GENEROSITY = 0.00002;
    /** A government from this stance on leads. */
    private static final double LEADING = 0.5;

    private final Delegation delegation;

    Diplomacy(Delegation delegation) {
        this.delegation = delegation;
    }

    /** The day's move, if there is one that is worth its price. */
    void morning(Table table, double trifle) {
        int days = delegation.model.scenario().procedure().days();
        int day = delegation.seen.day();
        if (day == 1) {
            first(table);
        }
        if (day == Math.min(2, days)) {
            pays(table, trifle);
        }
        if (day == days) {
            last(table);
        }
    }

    /** Opening day: the coalition's voice, and the charge at the border. */
    private void first(Table table) {
        for (int id : returns()) {
            if (play(table, new Initiative.Return(id), Reason.none(Reason.Kind.DIPLOMACY))) {
                return;
            }
        }
        if (stance(delegation.bloc) >= LEADING && own().donor()) {
            for (int other = 0; other < delegation.blocs().size(); other++) {
                if (other != delegation.bloc && stance(other) < 0 && delegation.blocs().get(other).annexI()
                        && play(table, new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, delegation.code(other)),
                                Reason.none(Reason.Kind.DIPLOMACY))) {
                    return;
                }
            }
        }
        for (String coalition : own().coalitions()) {
            if (speaksFor(coalition)) {
                int article = heaviest();
                String id = delegation.agenda().get(article);
                int option = delegation.wanted(article, delegation.bloc);
                if (!delegation.sold(id) && play(table, new Initiative.CoalitionPosition(coalition, id,
                        delegation.article(id).options().get(option).id()), Reason.none(Reason.Kind.DIPLOMACY))) {
                    return;
                }
            }
        }
    }

    private List<Integer> returns() {
        List<Integer> ids = new ArrayList<>();
        for (Agreement agreement : delegation.seen.agreements()) {
            boolean lives = agreement.stage() == Agreement.Stage.SIGNED || agreement.stage() == Agreement.Stage.IN_FORCE;
            if (lives && stance(delegation.bloc) >= 0 && agreement.content() instanceof Agreement.Content.Decision
                    && !agreement.signatories().contains(delegation.bloc)) {
                List<Integer> all = new ArrayList<>(agreement.signatories());
                all.add(delegation.bloc);
                Agreement joined = new Agreement(agreement.id(), Agreement.Stage.IN_FORCE, agreement.content(), agreement.madeIn(), all);
                if (delegation.advised(delegation.dossier.worth(List.of(joined))).total() > 0) {
                    ids.add(agreement.id());
                }
            }
        }
        return ids;
    }

    /** Whether no other member of the coalition weighs more. */
    private boolean speaksFor(String coalition) {
        boolean any = false;
        for (int other = 0; other < delegation.blocs().size(); other++) {
            if (other != delegation.bloc && delegation.blocs().get(other).coalitions().contains(coalition)) {
                any = true;
                if (delegation.influence()[other] > delegation.influence()[delegation.bloc]) {
                    return false;
                }
            }
        }
        return any;
    }

    private int heaviest() {
        int best = 0;
        for (int a = 1; a < delegation.agenda().size(); a++) {
            best = delegation.redLine(a, delegation.bloc) && !delegation.redLine(best, delegation.bloc) ? a : best;
        }
        return best;
    }

    /** The move that pays best for this bloc and pays for whom it needs. */
    private void pays(Table table, double trifle) {
        Initiative best = null;
        Appraisal most = null;
        for (Initiative move : candidates()) {
            Appraisal[] worths = worths(move);
            Appraisal worth = delegation.advised(worths);
            boolean welcome = move.blocs().stream().allMatch(code -> delegation.reckoned(worths, delegation.model.scenario().indexOf(code)) > 0);
            if (welcome && worth.total() > (most == null ? trifle : most.total())) {
                best = move;
                most = worth;
            }
        }
        if (best != null) {
            play(table, best, Reason.of(Reason.Kind.MOVE, most.pro(), most, 0, 0));
        }
    }

    private List<Initiative> candidates() {
        List<Initiative> moves = new ArrayList<>();
        double bn = Math.min(20, Math.floor(2 * GENEROSITY * delegation.model.gdpMerBn(delegation.bloc, delegation.year())) / 2);
        if (bn >= 0.5 && own().donor()) {
            for (Initiative.Institution institution : Initiative.Institution.values()) {
                moves.add(new Initiative.Funding(institution, bn));
            }
            for (Bloc other : delegation.blocs()) {
                if (!other.annexI() && other.start().fossilEmployment() >= LEADING && !other.code().equals(own().code())) {
                    moves.add(new Initiative.EnergyPartnership(other.code(), bn));
                }
            }
        }
        List<String> friends = new ArrayList<>();
        for (int other = 0; other < delegation.blocs().size(); other++) {
            if (other != delegation.bloc && stance(other) > 0 && trust(delegation.bloc, other) >= LEADING) {
                friends.add(delegation.code(other));
            }
        }
        if (!friends.isEmpty() && stance(delegation.bloc) > 0) {
            moves.add(new Initiative.Club(Initiative.ClubKind.METHANE, friends));
            moves.add(new Initiative.Club(Initiative.ClubKind.TECHNOLOGY, friends));
        }
        return moves;
    }

    private Appraisal[] worths(Initiative move) {
        List<Integer> parties = new ArrayList<>(move.asksThem() ? move.blocs().stream().map(delegation.model.scenario()::indexOf).toList() : List.of());
        parties.add(delegation.bloc);
        parties.sort(null);
        return delegation.dossier.move(delegation.bloc, move, parties);
    }

    /** Closing day: what helps the text through, with the capital that is left. */
    private void last(Table table) {
        int other = partner();
        boolean trusted = trust(delegation.bloc, other) >= 0.15 && stance(delegation.bloc) > -0.3 && stance(other) > -0.3;
        Reason reason = Reason.none(Reason.Kind.DIPLOMACY);
        if (trusted && largest(delegation.bloc) && largest(other) && play(table, new Initiative.JointStatement(delegation.code(other)), reason)) {
            return;
        }
        double resistance = delegation.seen.world().get(BlocStock.RESISTANCE, delegation.bloc);
        double bn = Math.min(100, Math.floor(20 * GENEROSITY * delegation.model.gdpMerBn(delegation.bloc, delegation.year())) / 2);
        if (resistance > 0.5 && own().start().fossilEmployment() >= 0.3 && bn >= 0.5 && stance(delegation.bloc) > 0
                && play(table, new Initiative.TransitionSpending(bn), reason)) {
            return;
        }
        if (trusted && largest(delegation.bloc) && play(table, new Initiative.Summit(delegation.code(other)), reason)) {
            return;
        }
        if (trust(other, delegation.bloc) < 0.3) {
            play(table, new Initiative.TrackTwo(delegation.code(other)), reason);
        }
    }

    /** Of the others, the one that emits most. */
    private int partner() {
        int best = -1;
        for (int other = 0; other < delegation.blocs().size(); other++) {
            if (other != delegation.bloc && (best < 0 || mt(other) > mt(best))) {
                best = other;
            }
        }
        return best;
    }

    /** Whether fewer than two emit more. */
    private boolean largest(int bloc) {
        int more = 0;
        for (int other = 0; other < delegation.blocs().size(); other++) {
            more += mt(other) > mt(bloc) ? 1 : 0;
        }
        return more < 2;
    }

    private double mt(int bloc) {
        return delegation.model.baselineMt(bloc, delegation.year());
    }

    private double stance(int bloc) {
        return delegation.seen.world().get(BlocStock.STANCE, bloc);
    }

    private double trust(int from, int to) {
        return delegation.seen.world().get(PairStock.TRUST, from, to);
    }

    private Bloc own() {
        return delegation.blocs().get(delegation.bloc);
    }

    private boolean play(Table table, Initiative move, Reason reason) {
        return table.play(new Command.Prepare(delegation.code(), new Draft.Move(move)), reason);
    }

    /** Agrees to what is proposed if it does no harm. */
    void afternoon(Table table) {
        for (Proposal proposal : delegation.seen.asked()) {
            List<Integer> parties = new ArrayList<>(proposal.asked());
            parties.add(proposal.bloc());
            parties.sort(null);
            boolean stands = proposal.initiative().years() > 0;
            double worth = stands ? delegation.advised(delegation.dossier.move(proposal.bloc(), proposal.initiative(), parties)).total() : 0;
            boolean friendly = trust(delegation.bloc, proposal.bloc()) >= 0.15 && stance(delegation.bloc) > -0.3;
            if (stands ? worth > 0 : friendly) {
                table.play(new Command.Join(delegation.code(), proposal.id()), Reason.none(Reason.Kind.JOIN));
            }
        }
    }
}
