package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Text.ArticleText;
import org.plenary.core.world.Occasion;

/** What blocs bind themselves to: how it begins, who signs and who leaves. */
final class Undertakings extends Part {
    Undertakings(Turn turn) {
        super(turn);
    }

    /** The move takes effect. */
    void undertake(int bloc, Initiative move, List<Integer> with) {
        happen(new Event.MoveMade(bloc, move, with));
        if (move instanceof Initiative.Withdrawal withdrawal) {
            leave(bloc, agreement(withdrawal.agreement()));
            felt(new Occasion.Left(bloc));
        } else if (move instanceof Initiative.Return back) {
            sign(bloc, agreement(back.agreement()));
        } else if (move instanceof Initiative.OpenArticle open) {
            open(bloc, open.article());
        } else if (move.years() > 0) {
            boolean together = move.asksThem();
            List<Integer> parties = new ArrayList<>(together ? with : List.of());
            parties.add(bloc);
            parties.sort(null);
            happen(new Event.AgreementMade(new Agreement(nextAgreement(), Agreement.Stage.IN_FORCE,
                    new Agreement.Content.Undertaking(bloc, move), state().world().year(), parties)));
        }
        if (move instanceof Initiative.Pact pact) {
            for (int party = 0; party < scenario.blocs().size(); party++) {
                support(party, pact.given(code(party)));
            }
        }
        felt(new Occasion.Undertaken(bloc, move, with));
    }

    private void open(int bloc, String article) {
        Cop cop = state().conference().cop();
        List<String> articles = new ArrayList<>(cop.articles());
        articles.add(article);
        Cop longer = new Cop(cop.number(), cop.year(), cop.city(), articles);
        List<ArticleText> texts = new ArrayList<>(state().conference().text().articles());
        texts.add(Presidency.open(scenario, article));
        happen(new Event.ArticleOpened(bloc, longer, new Text(texts)));
    }

    /** {@code bloc} leaves; an agreement without parties has ended. What a single bloc did alone ends with it. */
    void leave(int bloc, Agreement agreement) {
        List<Integer> parties = agreement.parties().stream().filter(party -> party != bloc).toList();
        List<Integer> signatories = agreement.signatories().stream().filter(party -> party != bloc).toList();
        boolean own = agreement.content() instanceof Agreement.Content.Undertaking undertaking
                && (undertaking.bloc() == bloc || parties.size() < 2);
        Agreement left = agreement.binding(parties, signatories);
        happen(new Event.AgreementChanged(own || signatories.isEmpty()
                ? left.at(Agreement.Stage.WITHDRAWN, state().world().year(), Agreement.Cause.LEFT) : left));
    }

    /** {@code bloc} signs; its home decides with the next ratifications. */
    void sign(int bloc, Agreement agreement) {
        List<Integer> signatories = new ArrayList<>(agreement.signatories());
        signatories.add(bloc);
        signatories.sort(null);
        happen(new Event.AgreementChanged(agreement.binding(agreement.parties(), signatories)));
    }

    /** The share of its baseline that {@code bloc} may emit in {@code year} under what binds now. */
    private double allowed(int bloc, int year) {
        double baseline = model.baselineMt(bloc, year);
        double cap = Levers.of(scenario, state().agreements(), year, new double[scenario.blocs().size()]).capMt(bloc);
        return baseline <= 0 ? 1 : Math.min(cap, baseline) / baseline;
    }

    void support(int bloc, List<Term> terms) {
        for (Term term : terms) {
            if (term instanceof Term.Support support) {
                happen(new Event.PositionTaken(bloc, support.article(), scenario.article(support.article()).indexOf(support.option())));
            }
        }
    }

    void pledge(int bloc, Pledge pledge) {
        double before = allowed(bloc, pledge.targetYear());
        happen(new Event.PledgeMade(bloc, nextAgreement(), pledge, state().world().year()));
        felt(new Occasion.PledgeMade(bloc, allowed(bloc, pledge.targetYear()) - before));
    }
}
