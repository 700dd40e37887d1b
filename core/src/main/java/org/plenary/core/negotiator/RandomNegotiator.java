package org.plenary.core.negotiator;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Proposal;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;
import org.plenary.core.world.Model;

/** Makes legal moves at random: the baseline beside which every other temperament is shown. */
public final class RandomNegotiator implements Negotiator {
    private static final Reason REASON = Reason.none(Reason.Kind.RANDOM);

    @Override
    public List<Reasoned> act(Observation seen, Model rules, RandomStream luck) {
        String code = rules.scenario().blocs().get(seen.bloc()).code();
        Table table = new Table(seen, new Rules(rules, 0));
        if (seen.phase() == Phase.PLENARY) {
            if (seen.conference().stances().get(seen.bloc()) == Stance.WALK_OUT && luck.nextInt(2) == 0) {
                return List.of();
            }
            return List.of(new Reasoned(declare(seen, rules, code, luck), REASON));
        } else if (seen.phase() != Phase.TALKS) {
            return List.of();
        } else if (seen.beat() == Beat.MORNING) {
            morning(seen, rules, code, luck, table);
        } else {
            for (Proposal proposal : seen.asked()) {
                if (luck.nextInt(2) == 0) {
                    table.play(new Command.Join(code, proposal.id()), REASON);
                }
            }
            for (TabledOffer tabled : seen.inbox()) {
                Command answer = luck.nextInt(2) == 0 ? new Command.Accept(code, tabled.offer().id())
                        : new Command.Decline(code, tabled.offer().id(), "");
                if (!table.play(answer, REASON)) {
                    table.play(new Command.Decline(code, tabled.offer().id(), ""), REASON);
                }
            }
        }
        return table.close(new Command.Finish(code), REASON);
    }

    private static void morning(Observation seen, Model model, String code, RandomStream luck, Table table) {
        if (seen.day() == 1 && luck.nextInt(2) == 0) {
            int percent = 5 * luck.nextInt(15);
            table.play(new Command.Prepare(code, new Draft.Ndc(new Pledge(NdcKind.ABSOLUTE_CUT, percent, percent,
                    seen.world().year() + 5 + luck.nextInt(15)))), REASON);
        }
        for (String id : seen.conference().cop().articles()) {
            Article article = model.scenario().article(id);
            table.play(new Command.Prepare(code, new Draft.Position(id, article.options().get(luck.nextInt(article.options().size())).id())), REASON);
        }
        int blocs = model.scenario().blocs().size();
        if (luck.nextInt(3) == 0) {
            table.play(new Command.Prepare(code, new Draft.Move(move(seen, model, luck))), REASON);
        }
        for (int i = luck.nextInt(model.scenario().procedure().offersPerDay() + 1); i > 0; i--) {
            int partner = (seen.bloc() + 1 + luck.nextInt(blocs - 1)) % blocs;
            List<Term> gives = List.of(term(seen, luck));
            List<Term> gets = luck.nextInt(3) == 0 ? List.of() : List.of(term(seen, luck));
            table.play(new Command.Prepare(code, new Draft.Package(model.scenario().blocs().get(partner).code(), gives, gets)), REASON);
        }
    }

    private static Initiative move(Observation seen, Model model, RandomStream luck) {
        List<Bloc> blocs = model.scenario().blocs();
        String other = blocs.get((seen.bloc() + 1 + luck.nextInt(blocs.size() - 1)) % blocs.size()).code();
        double bn = 0.5 * (1 + luck.nextInt(10));
        int agreement = 1 + luck.nextInt(seen.agreements().size() + 1);
        return switch (luck.nextInt(14)) {
            case 0 -> new Initiative.JointStatement(other);
            case 1 -> new Initiative.Summit(other);
            case 2 -> new Initiative.TrackTwo(other);
            case 3 -> coalition(seen, model, luck);
            case 4 -> new Initiative.Club(pick(Initiative.ClubKind.values(), luck), List.of(other));
            case 5 -> new Initiative.EnergyPartnership(other, bn);
            case 6 -> new Initiative.TradeMeasure(pick(Initiative.TradeKind.values(), luck), other);
            case 7 -> new Initiative.Funding(pick(Initiative.Institution.values(), luck), bn);
            case 8 -> new Initiative.TransitionSpending(bn);
            case 9 -> new Initiative.Withdrawal(agreement);
            case 10 -> new Initiative.Return(agreement);
            case 11 -> blocs.size() < 3 ? new Initiative.Summit(other) : pact(seen, blocs, luck);
            case 12 -> new Initiative.Commitment(new Pledge(NdcKind.ABSOLUTE_CUT, 50, 50, seen.world().year() + 10),
                    List.of(new Initiative.Demand(other, 5 * luck.nextInt(15), seen.world().year() + 10)));
            default -> new Initiative.OpenArticle(pick(model.scenario().articles().toArray(Article[]::new), luck).id());
        };
    }

    /** The seat and two others in a ring. */
    private static Initiative pact(Observation seen, List<Bloc> blocs, RandomStream luck) {
        int step = 1 + luck.nextInt((blocs.size() - 1) / 2);
        String own = blocs.get(seen.bloc()).code();
        String second = blocs.get((seen.bloc() + step) % blocs.size()).code();
        String third = blocs.get((seen.bloc() + 2 * step) % blocs.size()).code();
        return new Initiative.Pact(List.of(second, third), List.of(new Initiative.Clause(own, second, term(seen, luck)),
                new Initiative.Clause(second, third, term(seen, luck)), new Initiative.Clause(third, own, term(seen, luck))));
    }

    private static Initiative coalition(Observation seen, Model model, RandomStream luck) {
        List<String> own = model.scenario().blocs().get(seen.bloc()).coalitions();
        List<String> agenda = seen.conference().cop().articles();
        Article article = model.scenario().article(agenda.get(luck.nextInt(agenda.size())));
        return new Initiative.CoalitionPosition(own.isEmpty() ? "none" : own.get(luck.nextInt(own.size())), article.id(),
                article.options().get(luck.nextInt(article.options().size())).id());
    }

    private static <T> T pick(T[] of, RandomStream luck) {
        return of[luck.nextInt(of.length)];
    }

    private static Term term(Observation seen, RandomStream luck) {
        Sector sector = Sector.at(luck.nextInt(Sector.COUNT));
        return switch (luck.nextInt(3)) {
            case 0 -> new Term.Cut(sector, Term.Cut.STEP * (1 + luck.nextInt(4)), seen.world().year() + 5 + luck.nextInt(15));
            case 1 -> new Term.Finance(FinanceKind.at(luck.nextInt(FinanceKind.COUNT)), 0.5 * (1 + luck.nextInt(10)), 5 + luck.nextInt(10));
            default -> new Term.Technology(sector, TransferMode.at(luck.nextInt(TransferMode.COUNT)), 5 + luck.nextInt(10));
        };
    }

    /** Agrees half of the time; an objection names one article that can be objected to, if the rules allow. */
    private static Command declare(Observation seen, Model model, String code, RandomStream luck) {
        int draw = luck.nextInt(8);
        List<String> live = new ArrayList<>();
        for (Text.ArticleText text : seen.conference().text().articles()) {
            if (text.option() > 0 && !Delegation.promises(seen, model, text.article()).contains(text.option())) {
                live.add(text.article());
            }
        }
        if (draw == 7 && !live.isEmpty()) {
            return new Command.Declare(code, Stance.OBJECT, List.of(live.get(luck.nextInt(live.size()))));
        }
        return new Command.Declare(code, draw < 4 ? Stance.AGREE : draw < 6 ? Stance.SILENT : Stance.RESERVE, List.of());
    }
}
