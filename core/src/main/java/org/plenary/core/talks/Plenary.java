package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.core.dynamics.diplomacy.ConsensusRule;
import org.plenary.core.model.Agreement.Step;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.talks.Text.ArticleText;
import org.plenary.core.world.Occasion;

/** The plenary: blocs speak on the text, rounds close, and the conference ends. */
final class Plenary extends Part {
    Plenary(Turn turn) {
        super(turn);
    }

    Refusal declare(int bloc, Stance stance, List<String> articles, String passed) {
        if (state().phase() != Phase.PLENARY) {
            return Refusal.of(Code.WRONG_PHASE, state().phase(), Phase.PLENARY);
        }
        Conference conference = state().conference();
        boolean back = conference.stances().get(bloc) == Stance.WALK_OUT && stance != Stance.WALK_OUT;
        if (conference.done().get(bloc) && !back) {
            return Refusal.of(Code.ALREADY_DECLARED);
        }
        if ((stance == Stance.OBJECT) == articles.isEmpty()) {
            return Refusal.of(Code.OBJECT_TO_WHAT, conference.cop().articles());
        }
        for (String id : articles) {
            ArticleText text = conference.text().find(id);
            if (text == null) {
                return Refusal.of(Code.NOT_ON_AGENDA, id, conference.cop().articles());
            }
            if (text.option() == 0) {
                return Refusal.of(Code.NOTHING_TO_OBJECT, id);
            }
            if (promised(bloc, id, text.option())) {
                return Refusal.of(Code.PROMISED, id);
            }
        }
        happen(new Event.Declared(bloc, stance, articles, passed));
        if (stance == Stance.WALK_OUT) {
            felt(new Occasion.WalkedOut(bloc));
        }
        if (state().conference().allDone()) {
            closeRound();
        }
        return null;
    }

    Refusal amend(int bloc, Command.Amend amend) {
        if (state().phase() != Phase.PLENARY) {
            return Refusal.of(Code.WRONG_PHASE, state().phase(), Phase.PLENARY);
        }
        Conference conference = state().conference();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            Stance spoken = conference.stances().get(b);
            if (spoken != null && spoken != Stance.WALK_OUT) {
                return Refusal.of(Code.TOO_LATE, code(b));
            }
        }
        Refusal refusal = check(amend.article(), amend.option());
        if (refusal != null) {
            return refusal;
        }
        Article article = scenario.article(amend.article());
        ArticleText now = conference.text().find(amend.article());
        int option = article.indexOf(amend.option());
        if (bloc != Rules.PRESIDENCY) {
            boolean settled = now.support().get(now.option()) > 0.5;
            if (settled || Math.abs(option - now.option()) != 1) {
                return Refusal.of(Code.AMEND_BY_ONE, amend.article(), settled ? List.of() : article.options().stream()
                        .filter(o -> Math.abs(article.indexOf(o.id()) - now.option()) == 1).map(o -> o.id()).toList());
            }
            refusal = afford(bloc, List.of(), Rules.AMENDMENT_CAPITAL);
            if (refusal != null) {
                return refusal;
            }
            felt(new Occasion.CapitalSpent(bloc, Rules.AMENDMENT_CAPITAL));
        }
        List<ArticleText> texts = conference.text().articles().stream()
                .map(text -> text == now ? text.at(option, option == 0 ? Text.Status.DEFERRED : Text.Status.BRACKETED) : text).toList();
        happen(new Event.TextAmended(bloc, amend.article(), new Text(texts)));
        return null;
    }

    /** Whether {@code bloc} sold its support for this option in a package of this conference. */
    private boolean promised(int bloc, String article, int option) {
        for (TabledOffer tabled : state().conference().offers()) {
            if (tabled.status() == TabledOffer.Status.ACCEPTED) {
                Offer offer = tabled.offer();
                List<Term> terms = offer.from() == bloc ? offer.gives() : offer.to() == bloc ? offer.gets() : List.of();
                for (Term term : terms) {
                    if (term instanceof Term.Support support && support.article().equals(article)
                            && scenario.article(article).indexOf(support.option()) == option) {
                        return true;
                    }
                }
            }
        }
        for (Proposal proposal : state().conference().proposals()) {
            if (!proposal.open() && proposal.initiative() instanceof Initiative.Pact pact && proposal.joined().containsAll(proposal.asked())) {
                for (Term term : pact.given(code(bloc))) {
                    if (term instanceof Term.Support support && support.article().equals(article)
                            && scenario.article(article).indexOf(support.option()) == option) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void closeRound() {
        Conference conference = state().conference();
        double[] influence = Influence.of(model, state().world());
        List<List<String>> blocking = blocking(conference);
        List<Integer> objectors = new ArrayList<>();
        double against = 0;
        for (int b = 0; b < influence.length; b++) {
            if (!blocking.get(b).isEmpty()) {
                objectors.add(b);
                against += influence[b];
            }
        }
        boolean last = conference.overtime() >= scenario.procedure().overtimeRounds();
        if (objectors.isEmpty()) {
            end(conference.text(), blocking);
        } else if (!last) {
            happen(new Event.PlenaryRound(conference.overtime() + 1, Presidency.afterObjections(conference, blocking, false, influence)));
            leaveTired();
        } else if (against < scenario.procedure().gavelBelow()) {
            happen(new Event.GavelledThrough(objectors));
            felt(new Occasion.GavelledThrough(objectors, against));
            end(conference.text(), Collections.nCopies(influence.length, List.of()));
        } else if (scenario.procedure().adoption() == Procedure.Adoption.WHOLE) {
            Text nothing = new Text(conference.text().articles().stream().map(text -> text.at(0, Text.Status.DEFERRED)).toList());
            end(nothing, blocking);
        } else {
            end(Presidency.afterObjections(conference, blocking, true, influence), blocking);
        }
    }

    /** From the second round of overtime on, delegations that cannot afford to stay fly home. */
    private void leaveTired() {
        for (int b = 0; b < scenario.blocs().size() && state().conference().overtime() >= 2; b++) {
            if (!state().conference().done().get(b) && Rules.small(model, b, state().world().year())) {
                happen(new Event.DelegationLeft(b));
            }
        }
    }

    /** The objections that count: all of them under consensus; under the majority rule those of a majority. */
    private List<List<String>> blocking(Conference conference) {
        ConsensusRule consensus = model.find(ConsensusRule.class);
        if (consensus != null) {
            return conference.objections();
        }
        int blocs = scenario.blocs().size();
        List<List<String>> counted = new ArrayList<>();
        for (List<String> own : conference.objections()) {
            counted.add(own.stream().filter(id -> conference.objections().stream().filter(o -> o.contains(id)).count()
                    >= blocs * ConsensusRule.BLOCKING_SHARE_UNDER_MAJORITY_RULE).toList());
        }
        return counted;
    }

    private void end(Text text, List<List<String>> blocking) {
        double ambition = 0;
        int binding = 0;
        int deferred = 0;
        for (ArticleText article : text.articles()) {
            if (article.option() > 0) {
                binding++;
                ambition += scenario.article(article.article()).options().get(article.option()).ambition();
            }
            deferred += article.status() == Text.Status.DEFERRED ? 1 : 0;
        }
        for (int b = 0; b < blocking.size(); b++) {
            if (!blocking.get(b).isEmpty()) {
                felt(new Occasion.ObjectionStood(b));
            }
        }
        if (binding == 0) {
            List<Integer> objectors = new ArrayList<>();
            for (int b = 0; b < blocking.size(); b++) {
                if (!state().conference().objections().get(b).isEmpty()) {
                    objectors.add(b);
                }
            }
            happen(new Event.TalksCollapsed(text, objectors));
            felt(new Occasion.TalksCollapsed());
            happen(new Event.PhaseOpened(Phase.YEARS));
        } else {
            List<Integer> parties = new ArrayList<>();
            for (int b = 0; b < scenario.blocs().size(); b++) {
                Stance stance = state().conference().stances().get(b);
                if (stance == Stance.AGREE || stance == Stance.SILENT) {
                    parties.add(b);
                }
            }
            happen(new Event.TextAdopted(text));
            for (ArticleText article : text.articles()) {
                if (article.option() > 0) {
                    int now = state().world().year();
                    happen(new Event.AgreementMade(new Agreement(nextAgreement(), Agreement.Stage.SIGNED,
                            new Agreement.Content.Decision(article.article(), article.option()), now, List.of(), parties,
                            List.of(new Step(Agreement.Stage.DRAFT, now, Agreement.Cause.AGENDA),
                                    new Step(Agreement.Stage.TABLED, now, Agreement.Cause.PRESIDENCY),
                                    new Step(Agreement.Stage.ADOPTED, now, Agreement.Cause.PLENARY),
                                    new Step(Agreement.Stage.SIGNED, now, Agreement.Cause.PLENARY)))));
                }
            }
            felt(new Occasion.TextAdopted(ambition / text.articles().size(), binding, deferred));
            happen(new Event.PhaseOpened(Phase.RATIFICATION));
            new Homes(turn).ratify();
        }
    }
}
