package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.dynamics.diplomacy.CoalitionPolitics;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Proposal;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.PairStock;

/**
 * How a delegation uses the moves beside pledges, packages and positions: at most one a day, the one that pays best for it
 * and does no harm to those it needs. Which moves come to its mind follows from who it is; whether it makes one, from what
 * that is worth. The thresholds are modelling choices.
 */
final class Diplomacy {
    /** The money of one move, as a share of output at market rates. */
    private static final double GENEROSITY = 0.00002;
    /** Money for the transition at home, as a share of output at market rates. */
    private static final double CARE = 0.0002;
    /** A government from this stance on leads; a trust, a dependence or a rivalry from this on is strong. */
    private static final double STRONG = 0.5;

    /** Trust below this is little; from this on there is work in coal and oil to speak of, and resistance. */
    private static final double SOME = 0.3;
    /** How many of the largest emitters are powers. */
    private static final int POWERS = 4;

    private final Delegation delegation;

    Diplomacy(Delegation delegation) {
        this.delegation = delegation;
    }

    /** The day's move, if there is one that is legal and worth its price: a trifle for each point of capital. */
    void morning(Table table, double trifle) {
        Initiative best = null;
        Appraisal most = null;
        for (Initiative move : candidates()) {
            boolean legal = table.allows(new Command.Prepare(delegation.code(), new Draft.Move(move)));
            Appraisal worth = legal ? worth(move) : null;
            if (worth != null && worth.total() > (most == null ? trifle * move.capital() : most.total())) {
                best = move;
                most = worth;
            }
        }
        if (best != null) {
            table.play(new Command.Prepare(delegation.code(), new Draft.Move(best)), Reason.of(Reason.Kind.MOVE, most.pro(), most, 0, 0));
        }
        new Reciprocity(delegation).commit(table, trifle);
    }

    /** What comes to mind on this day: the agenda and trade on the first, money and clubs on the second, the powers on the last. */
    private List<Initiative> candidates() {
        int days = delegation.model.scenario().procedure().days();
        int day = delegation.seen.day();
        List<Initiative> moves = new ArrayList<>();
        if (day == 1) {
            returns(moves);
            trade(moves);
            coalitions(moves);
            articles(moves);
        }
        if (day == Math.min(2, days)) {
            money(moves);
            clubs(moves);
            new CostSharing(delegation).pacts(moves);
        }
        if (day == days) {
            powers(moves);
            home(moves);
        }
        return moves;
    }

    /** What a move is worth to this bloc, or null if it would harm one that it needs. */
    private Appraisal worth(Initiative move) {
        if (move instanceof Initiative.CoalitionPosition position) {
            return voices(position);
        } else if (move instanceof Initiative.OpenArticle open) {
            Appraisal worth = delegation.opened(delegation.article(open.article()));
            return worth.total() > STRONG * delegation.most(delegation.bloc) ? worth : null; // nothing on the agenda matters as much
        } else if (move instanceof Initiative.Return back) {
            return joined(back);
        }
        Appraisal[] worths = delegation.move(delegation.bloc, move, with(move));
        boolean welcome = !move.asksThem() || with(move).stream().allMatch(other -> delegation.reckoned(worths, other) > 0);
        return welcome ? delegation.advised(worths) : null;
    }

    private List<Integer> with(Initiative move) {
        return move.blocs().stream().map(delegation.model.scenario()::indexOf).sorted().toList();
    }

    // The first day.

    private void returns(List<Initiative> moves) {
        for (Agreement agreement : delegation.seen.agreements()) {
            boolean lives = agreement.stage() == Agreement.Stage.SIGNED || agreement.stage() == Agreement.Stage.IN_FORCE;
            if (lives && stance(delegation.bloc) >= 0 && agreement.content() instanceof Agreement.Content.Decision
                    && !agreement.signatories().contains(delegation.bloc)) {
                moves.add(new Initiative.Return(agreement.id()));
            }
        }
    }

    private Appraisal joined(Initiative.Return back) {
        Agreement agreement = delegation.seen.agreements().stream().filter(a -> a.id() == back.agreement()).findFirst().orElseThrow();
        List<Integer> all = new ArrayList<>(agreement.signatories());
        all.add(delegation.bloc);
        all.sort(null);
        return delegation.advised(delegation.dossier.worth(List.of(
                new Agreement(agreement.id(), Agreement.Stage.IN_FORCE, agreement.content(), agreement.madeIn(), all))));
    }

    /** Who leads and pays for carbon at home may charge rich governments that do not; rivals fight over clean technology. */
    private void trade(List<Initiative> moves) {
        for (int other = 0; other < delegation.blocs().size(); other++) {
            if (other == delegation.bloc) {
                continue;
            }
            if (stance(delegation.bloc) >= STRONG && own().donor() && stance(other) < 0 && delegation.blocs().get(other).annexI()) {
                moves.add(new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, delegation.code(other)));
            }
            if (delegation.seen.world().get(PairStock.RIVALRY, delegation.bloc, other) >= STRONG) {
                moves.add(new Initiative.TradeMeasure(Initiative.TradeKind.TARIFF, delegation.code(other)));
                moves.add(new Initiative.TradeMeasure(Initiative.TradeKind.EXPORT_CONTROL, delegation.code(other)));
            }
        }
        for (Agreement agreement : delegation.seen.agreements()) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Undertaking own
                    && own.bloc() == delegation.bloc && own.initiative() instanceof Initiative.TradeMeasure) {
                moves.add(new Initiative.Withdrawal(agreement.id()));
            }
        }
    }

    private void coalitions(List<Initiative> moves) {
        for (String coalition : own().coalitions()) {
            if (speaksFor(coalition)) {
                int article = heaviest();
                String id = delegation.agenda().get(article);
                if (!delegation.sold(id)) {
                    int option = delegation.wanted(article, delegation.bloc);
                    moves.add(new Initiative.CoalitionPosition(coalition, id, delegation.article(id).options().get(option).id()));
                }
            }
        }
    }

    /** Whether no other member of the coalition weighs more. */
    private boolean speaksFor(String coalition) {
        boolean any = false;
        for (int other : members(coalition)) {
            any = true;
            if (delegation.influence()[other] > delegation.influence()[delegation.bloc]) {
                return false;
            }
        }
        return any;
    }

    private List<Integer> members(String coalition) {
        return delegation.dossier.everybody().stream().filter(other -> other != delegation.bloc
                && delegation.blocs().get(other).coalitions().contains(coalition)).toList();
    }

    private int heaviest() {
        int best = 0;
        for (int a = 1; a < delegation.agenda().size(); a++) {
            best = delegation.redLine(a, delegation.bloc) && !delegation.redLine(best, delegation.bloc) ? a : best;
        }
        return best;
    }

    /** What the voices are worth of those who would follow, and do not say so anyway. */
    private Appraisal voices(Initiative.CoalitionPosition position) {
        CoalitionPolitics politics = delegation.model.find(CoalitionPolitics.class);
        int article = delegation.agenda().indexOf(position.article());
        int option = delegation.article(position.article()).indexOf(position.option());
        Appraisal sum = Appraisal.NOTHING;
        for (int member : politics == null ? List.<Integer>of() : members(position.coalition())) {
            int wanted = delegation.wanted(article, member);
            if (wanted != option && politics.follows(delegation.seen.world(), member, delegation.bloc, Math.abs(wanted - option))) {
                sum = sum.plus(delegation.voice(new Term.Support(position.article(), position.option()), member), 1);
            }
        }
        return sum;
    }

    private void articles(List<Initiative> moves) {
        for (Article article : delegation.model.scenario().articles()) {
            if (!delegation.agenda().contains(article.id())) {
                moves.add(new Initiative.OpenArticle(article.id()));
            }
        }
    }

    // Money and clubs.

    private void money(List<Initiative> moves) {
        double bn = halves(Math.min(20, GENEROSITY * gdp()));
        if (bn >= 0.5 && own().donor()) {
            for (Initiative.Institution institution : Initiative.Institution.values()) {
                moves.add(new Initiative.Funding(institution, bn));
            }
            for (Bloc other : delegation.blocs()) {
                if (!other.annexI() && other.start().fossilEmployment() >= STRONG && !other.code().equals(own().code())) {
                    moves.add(new Initiative.EnergyPartnership(other.code(), bn));
                }
            }
        }
    }

    private void clubs(List<Initiative> moves) {
        List<String> friends = new ArrayList<>();
        for (int other = 0; other < delegation.blocs().size(); other++) {
            if (other != delegation.bloc && stance(other) > 0 && trust(delegation.bloc, other) >= STRONG) {
                friends.add(delegation.code(other));
            }
        }
        if (!friends.isEmpty() && stance(delegation.bloc) > 0) {
            moves.add(new Initiative.Club(Initiative.ClubKind.METHANE, friends));
            moves.add(new Initiative.Club(Initiative.ClubKind.TECHNOLOGY, friends));
        }
    }

    // The last day.

    /** One power with the largest other: a word, or a meeting of leaders; where there is little trust, of scientists first. */
    private void powers(List<Initiative> moves) {
        long larger = delegation.dossier.everybody().stream().filter(other -> mt(other) > mt(delegation.bloc)).count();
        if (larger < POWERS) {
            String partner = delegation.code(partner());
            moves.add(new Initiative.JointStatement(partner));
            moves.add(new Initiative.Summit(partner));
            if (trust(delegation.bloc, partner()) < SOME) {
                moves.add(new Initiative.TrackTwo(partner));
            }
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

    private void home(List<Initiative> moves) {
        double bn = halves(Math.min(100, CARE * gdp()));
        if (bn >= 0.5 && own().start().fossilEmployment() >= SOME && delegation.seen.world().get(BlocStock.RESISTANCE, delegation.bloc) >= SOME) {
            moves.add(new Initiative.TransitionSpending(bn));
        }
    }

    // Who is who.

    private static double halves(double bn) {
        return Math.floor(2 * bn) / 2;
    }

    private double gdp() {
        return delegation.model.gdpMerBn(delegation.bloc, delegation.year());
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

    /** Agrees to what is proposed if it is worth it. */
    void afternoon(Table table) {
        for (Proposal proposal : delegation.seen.asked()) {
            Appraisal worth = delegation.advised(delegation.move(proposal.bloc(), proposal.initiative(), proposal.asked()));
            if (worth.total() > 0) {
                table.play(new Command.Join(delegation.code(), proposal.id()), Reason.of(Reason.Kind.JOIN, worth.pro(), worth, 0, 0));
            }
        }
    }
}
