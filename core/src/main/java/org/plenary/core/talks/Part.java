package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;

/** A part of the rules at work in one {@link Turn}, with what all parts ask. */
abstract class Part {
    final Turn turn;
    final Model model;
    final Scenario scenario;

    Part(Turn turn) {
        this.turn = turn;
        model = turn.model();
        scenario = model.scenario();
    }

    final GameState state() {
        return turn.state();
    }

    final void happen(Event event) {
        turn.happen(event);
    }

    final void felt(Occasion occasion) {
        turn.felt(occasion);
    }

    /** Why {@code bloc} cannot act in this beat, or in any beat of the talks if it is null; null if it can. */
    final Refusal inBeat(Beat beat, int bloc) {
        if (state().phase() != Phase.TALKS) {
            return Refusal.of(Code.WRONG_PHASE, state().phase(), Phase.TALKS);
        }
        if (beat != null && state().conference().beat() != beat) {
            return Refusal.of(Code.WRONG_BEAT, state().conference().beat(), beat);
        }
        return state().conference().done().get(bloc) ? Refusal.of(Code.ALREADY_FINISHED) : null;
    }

    /** Why the text of this conference has no such option, or null if it has. */
    final Refusal check(String article, String option) {
        Cop cop = state().conference().cop();
        if (!cop.articles().contains(article)) {
            return Refusal.of(Code.NOT_ON_AGENDA, article, cop.articles());
        }
        Article known = scenario.article(article);
        return known.indexOf(option) >= 0 ? null
                : Refusal.of(Code.NO_SUCH_OPTION, article, option, known.options().stream().map(o -> o.id()).toList());
    }

    /** Why the bloc cannot pay {@code price} beside its drafts, or null if it can. */
    final Refusal afford(int bloc, List<Draft> drafts, int price) {
        int spent = price;
        for (Draft draft : drafts) {
            spent += draft instanceof Draft.Package ? Rules.OFFER_CAPITAL : draft instanceof Draft.Move other ? other.initiative().capital() : 0;
        }
        int capital = (int) state().world().get(BlocStock.POLITICAL_CAPITAL, bloc);
        return spent > capital ? Refusal.of(Code.CAPITAL, spent, capital) : null;
    }

    final Agreement agreement(int id) {
        return state().agreements().stream().filter(agreement -> agreement.id() == id).findFirst().orElseThrow();
    }

    final int nextAgreement() {
        return state().agreements().size() + 1;
    }

    final String code(int bloc) {
        return scenario.blocs().get(bloc).code();
    }
}
