package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Agreement.Content;
import org.plenary.core.model.Agreement.Stage;
import org.plenary.core.model.Article;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Refusal.Code;

/** Which moves a bloc can make. */
final class Initiatives {
    /** The most articles that a conference can have before it. Source: the design, so that its text can be enumerated. */
    static final int MOST_ARTICLES = 8;

    private final Scenario scenario;
    private final GameState state;
    private final int bloc;

    Initiatives(Scenario scenario, GameState state, int bloc) {
        this.scenario = scenario;
        this.state = state;
        this.bloc = bloc;
    }

    /** Why the bloc cannot make this move, or null if it can; its price and its money are checked elsewhere. */
    Refusal check(Initiative move) {
        for (String code : move.blocs()) {
            int other = scenario.indexOf(code);
            if (other < 0 || other == bloc || move.blocs().indexOf(code) != move.blocs().lastIndexOf(code)) {
                return Refusal.of(Code.NO_SUCH_PARTNER, code);
            }
        }
        if (move instanceof Initiative.CoalitionPosition position) {
            return check(position);
        } else if (move instanceof Initiative.Withdrawal withdrawal) {
            List<Integer> can = left();
            return can.contains(withdrawal.agreement()) ? null : Refusal.of(Code.NO_SUCH_AGREEMENT, withdrawal.agreement(), can);
        } else if (move instanceof Initiative.Return back) {
            List<Integer> can = joined();
            return can.contains(back.agreement()) ? null : Refusal.of(Code.NO_SUCH_AGREEMENT, back.agreement(), can);
        } else if (move instanceof Initiative.OpenArticle open) {
            return check(open);
        } else if (move instanceof Initiative.Pact pact) {
            return check(pact);
        } else if (move instanceof Initiative.Commitment commitment) {
            return check(commitment);
        }
        return stands(move);
    }

    private Refusal stands(Initiative move) {
        boolean stands = state.agreements().stream().anyMatch(agreement -> agreement.stage() == Stage.IN_FORCE
                && agreement.content() instanceof Content.Undertaking other && other.bloc() == bloc && other.initiative().equals(move));
        return stands ? Refusal.of(Code.ALREADY_STANDS) : null;
    }

    private Refusal check(Initiative.Pact pact) {
        List<String> among = new ArrayList<>(pact.with());
        among.add(scenario.blocs().get(bloc).code());
        for (Initiative.Clause clause : pact.clauses()) {
            for (String code : List.of(clause.from(), clause.to())) {
                if (!among.contains(code)) {
                    return Refusal.of(Code.NOT_IN_PACT, code, among);
                }
            }
        }
        for (String code : among) {
            if (pact.clauses().stream().noneMatch(clause -> clause.from().equals(code) || clause.to().equals(code))) {
                return Refusal.of(Code.IDLE_IN_PACT, code);
            }
        }
        return stands(pact);
    }

    private Refusal check(Initiative.Commitment commitment) {
        int year = state.world().year();
        int target = commitment.pledge().targetYear();
        if (target <= year || target > scenario.horizon()) {
            return Refusal.of(Code.TARGET_YEAR, target, year + 1, scenario.horizon());
        }
        for (Initiative.Demand demand : commitment.demands()) {
            int other = scenario.indexOf(demand.bloc());
            if (other < 0 || other == bloc) {
                return Refusal.of(Code.NO_SUCH_PARTNER, demand.bloc());
            }
            if (demand.year() <= year || demand.year() > scenario.horizon()) {
                return Refusal.of(Code.TARGET_YEAR, demand.year(), year + 1, scenario.horizon());
            }
        }
        return state.conference().proposals().stream().anyMatch(one -> one.open() && one.bloc() == bloc && one.initiative().equals(commitment))
                ? Refusal.of(Code.ALREADY_STANDS) : null;
    }

    private Refusal check(Initiative.CoalitionPosition position) {
        List<String> own = scenario.blocs().get(bloc).coalitions();
        if (!own.contains(position.coalition())) {
            return Refusal.of(Code.NOT_A_MEMBER, scenario.blocs().get(bloc).code(), position.coalition(), own);
        }
        List<String> agenda = state.conference().cop().articles();
        if (!agenda.contains(position.article())) {
            return Refusal.of(Code.NOT_ON_AGENDA, position.article(), agenda);
        }
        Article article = scenario.article(position.article());
        return article.indexOf(position.option()) >= 0 ? null : Refusal.of(Code.NO_SUCH_OPTION, position.article(), position.option(),
                article.options().stream().map(option -> option.id()).toList());
    }

    private Refusal check(Initiative.OpenArticle open) {
        List<String> agenda = state.conference().cop().articles();
        List<String> others = others();
        if (agenda.contains(open.article()) || !others.contains(open.article())) {
            return Refusal.of(Code.ON_AGENDA, open.article(), others);
        }
        return agenda.size() < MOST_ARTICLES ? null : Refusal.of(Code.AGENDA_FULL, MOST_ARTICLES);
    }

    /** The articles that could be opened. */
    List<String> others() {
        List<String> agenda = state.conference().cop().articles();
        return scenario.articles().stream().map(Article::id).filter(id -> !agenda.contains(id)).toList();
    }

    /** What the bloc can leave: decisions that it signed, and moves of its own or that it takes part in. */
    List<Integer> left() {
        List<Integer> ids = new ArrayList<>();
        for (Agreement agreement : state.agreements()) {
            boolean lives = agreement.stage() == Stage.SIGNED || agreement.stage() == Stage.IN_FORCE;
            boolean decision = agreement.content() instanceof Content.Decision && agreement.signatories().contains(bloc);
            boolean own = agreement.content() instanceof Content.Undertaking && agreement.parties().contains(bloc);
            if (lives && (decision || own)) {
                ids.add(agreement.id());
            }
        }
        return ids;
    }

    /** What the bloc can come back into, or accede to: decisions that live and do not bind it. */
    List<Integer> joined() {
        return state.agreements().stream().filter(agreement -> (agreement.stage() == Stage.SIGNED || agreement.stage() == Stage.IN_FORCE)
                && agreement.content() instanceof Content.Decision && !agreement.signatories().contains(bloc)).map(Agreement::id).toList();
    }

    /** The others that sit in {@code coalition}. */
    List<Integer> members(String coalition) {
        List<Integer> members = new ArrayList<>();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            if (b != bloc && scenario.blocs().get(b).coalitions().contains(coalition)) {
                members.add(b);
            }
        }
        return members;
    }
}
