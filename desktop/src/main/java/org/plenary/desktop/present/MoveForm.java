package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.game.Game;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;

/**
 * A move of another kind being composed: which kinds there are for a bloc, and what may stand in place of each part.
 * Which of them the rules allow now is not asked here: what they refuse, the refusal explains.
 */
public final class MoveForm {
    private static final double[] AMOUNTS = {0.5, 1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 75, 100};
    private static final double MOST_FUNDING = 20;
    /** What is asked of the other at first, percent below its emissions of the reference year. */
    private static final double LEAST_DEMAND = 20;

    private MoveForm() {}

    /** The kinds of moves, in the order of the list: what wins others first, what hurts them next, what undoes last. */
    public enum Kind { STATEMENT, SUMMIT, TRACK_TWO, PACT, COMMITMENT, COALITION, CLUB, PARTNERSHIP, FUND, TRANSITION, ARTICLE, TRADE, WITHDRAW, RETURN }

    /** Which part of a move is changed. */
    public enum Part { WHO, WHAT, HOW, AMOUNT }

    /** Which kind a move is of. */
    public static Kind kind(Initiative move) {
        return move instanceof Initiative.JointStatement ? Kind.STATEMENT : move instanceof Initiative.Summit ? Kind.SUMMIT
                : move instanceof Initiative.TrackTwo ? Kind.TRACK_TWO : move instanceof Initiative.CoalitionPosition ? Kind.COALITION
                : move instanceof Initiative.Club ? Kind.CLUB : move instanceof Initiative.EnergyPartnership ? Kind.PARTNERSHIP
                : move instanceof Initiative.TradeMeasure ? Kind.TRADE : move instanceof Initiative.Funding ? Kind.FUND
                : move instanceof Initiative.TransitionSpending ? Kind.TRANSITION : move instanceof Initiative.Withdrawal ? Kind.WITHDRAW
                : move instanceof Initiative.Return ? Kind.RETURN : move instanceof Initiative.Pact ? Kind.PACT
                : move instanceof Initiative.Commitment ? Kind.COMMITMENT : Kind.ARTICLE;
    }

    /** A first move of a kind for {@code you}; empty if there is nothing to do it with, such as no agreement to leave, or if it is a pact: {@link PactForm}. */
    public static Optional<Initiative> start(Game game, int you, Kind kind) {
        List<String> others = others(game, you);
        String first = others.get(0);
        return switch (kind) {
            case STATEMENT -> Optional.of(new Initiative.JointStatement(first));
            case SUMMIT -> Optional.of(new Initiative.Summit(first));
            case TRACK_TWO -> Optional.of(new Initiative.TrackTwo(first));
            case COALITION -> coalitions(game, you).stream().findFirst().map(id -> position(game, id, agenda(game).get(0), 1));
            case CLUB -> Optional.of(new Initiative.Club(Initiative.ClubKind.METHANE, List.of(first)));
            case PARTNERSHIP -> Optional.of(new Initiative.EnergyPartnership(partners(game, you).get(0), 1));
            case TRADE -> Optional.of(new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, first));
            case FUND -> Optional.of(new Initiative.Funding(Initiative.Institution.GREEN_CLIMATE_FUND, 1));
            case TRANSITION -> Optional.of(new Initiative.TransitionSpending(1));
            case WITHDRAW -> left(game, you).stream().findFirst().map(Initiative.Withdrawal::new);
            case RETURN -> joined(game, you).stream().findFirst().map(Initiative.Return::new);
            case ARTICLE -> articles(game).stream().findFirst().map(Initiative.OpenArticle::new);
            case COMMITMENT -> Optional.of(commitment(PledgeForm.start(game, you).pledge(), first, LEAST_DEMAND));
            case PACT -> Optional.empty();
        };
    }

    /** Which parts of a move can be changed, in the order of its words. */
    public static List<Part> parts(Initiative move) {
        return switch (kind(move)) {
            case STATEMENT, SUMMIT, TRACK_TWO -> List.of(Part.WHO);
            case CLUB -> List.of(Part.WHAT);
            case COALITION -> List.of(Part.WHO, Part.WHAT, Part.HOW);
            case COMMITMENT -> List.of(Part.HOW, Part.WHO, Part.AMOUNT);
            case PACT -> List.of();
            case PARTNERSHIP -> List.of(Part.WHO, Part.AMOUNT);
            case TRADE -> List.of(Part.WHAT, Part.WHO);
            case FUND -> List.of(Part.WHAT, Part.AMOUNT);
            case TRANSITION -> List.of(Part.AMOUNT);
            case WITHDRAW, RETURN, ARTICLE -> List.of(Part.WHAT);
        };
    }

    /** What a move may be changed to in one of its parts, itself included, in order. */
    public static List<Initiative> alternatives(Game game, int you, Initiative move, Part part) {
        List<Initiative> all = new ArrayList<>();
        if (move instanceof Initiative.JointStatement) {
            others(game, you).forEach(code -> all.add(new Initiative.JointStatement(code)));
        } else if (move instanceof Initiative.Summit) {
            others(game, you).forEach(code -> all.add(new Initiative.Summit(code)));
        } else if (move instanceof Initiative.TrackTwo) {
            others(game, you).forEach(code -> all.add(new Initiative.TrackTwo(code)));
        } else if (move instanceof Initiative.CoalitionPosition position) {
            switch (part) {
                case WHO -> coalitions(game, you).forEach(id -> all.add(new Initiative.CoalitionPosition(id, position.article(), position.option())));
                case WHAT -> agenda(game).forEach(id -> all.add(id.equals(position.article()) ? position : position(game, position.coalition(), id, 1)));
                default -> {
                    for (ArticleOption option : game.scenario().article(position.article()).options()) {
                        all.add(new Initiative.CoalitionPosition(position.coalition(), position.article(), option.id()));
                    }
                }
            }
        } else if (move instanceof Initiative.Commitment own) {
            Pledge pledge = own.pledge();
            Initiative.Demand demand = own.demands().get(0);
            PledgeForm form = new PledgeForm(pledge.kind(), (int) Math.round(pledge.percent()), pledge.targetYear());
            switch (part) {
                case WHO -> others(game, you).forEach(code -> all.add(commitment(pledge, code, demand.percent())));
                case HOW -> form.alternatives(game, you, form.amount() ? PledgeForm.Part.PERCENT : PledgeForm.Part.YEAR)
                        .forEach(other -> all.add(commitment(other.pledge(), demand.bloc(), demand.percent())));
                default -> new PledgeForm(NdcKind.ABSOLUTE_CUT, (int) demand.percent(), demand.year())
                        .alternatives(game, game.scenario().indexOf(demand.bloc()), PledgeForm.Part.PERCENT)
                        .forEach(other -> all.add(commitment(pledge, demand.bloc(), other.percent())));
            }
        } else if (move instanceof Initiative.Club club) {
            Arrays.stream(Initiative.ClubKind.values()).forEach(kind -> all.add(new Initiative.Club(kind, club.with())));
        } else if (move instanceof Initiative.EnergyPartnership money) {
            if (part == Part.WHO) {
                partners(game, you).forEach(code -> all.add(new Initiative.EnergyPartnership(code, money.bnUsdPerYear())));
            } else {
                Arrays.stream(AMOUNTS).filter(bn -> bn <= MOST_FUNDING).forEach(bn -> all.add(new Initiative.EnergyPartnership(money.with(), bn)));
            }
        } else if (move instanceof Initiative.TradeMeasure measure) {
            if (part == Part.WHO) {
                others(game, you).forEach(code -> all.add(new Initiative.TradeMeasure(measure.kind(), code)));
            } else {
                Arrays.stream(Initiative.TradeKind.values()).forEach(kind -> all.add(new Initiative.TradeMeasure(kind, measure.against())));
            }
        } else if (move instanceof Initiative.Funding money) {
            if (part == Part.WHAT) {
                Arrays.stream(Initiative.Institution.values()).forEach(fund -> all.add(new Initiative.Funding(fund, money.bnUsdPerYear())));
            } else {
                Arrays.stream(AMOUNTS).filter(bn -> bn <= MOST_FUNDING).forEach(bn -> all.add(new Initiative.Funding(money.institution(), bn)));
            }
        } else if (move instanceof Initiative.TransitionSpending) {
            Arrays.stream(AMOUNTS).forEach(bn -> all.add(new Initiative.TransitionSpending(bn)));
        } else if (move instanceof Initiative.Withdrawal) {
            left(game, you).forEach(id -> all.add(new Initiative.Withdrawal(id)));
        } else if (move instanceof Initiative.Return) {
            joined(game, you).forEach(id -> all.add(new Initiative.Return(id)));
        } else {
            articles(game).forEach(id -> all.add(new Initiative.OpenArticle(id)));
        }
        if (!all.contains(move)) {
            all.add(0, move);
        }
        return all;
    }

    /** A club with one member more, or, if it is in already, one less; at least one stays. */
    public static Initiative.Club toggled(Initiative.Club club, String code) {
        List<String> with = new ArrayList<>(club.with());
        if (!with.remove(code)) {
            with.add(code);
        }
        return with.isEmpty() ? club : new Initiative.Club(club.kind(), with);
    }

    /** One part of a move in words. */
    public static String part(Game game, Initiative move, Part part, Words words) {
        if (move instanceof Initiative.CoalitionPosition position) {
            return switch (part) {
                case WHO -> words.coalition(position.coalition());
                case WHAT -> words.article(position.article());
                default -> words.option(position.article(), game.scenario().article(position.article()).indexOf(position.option()));
            };
        } else if (move instanceof Initiative.Commitment own) {
            Initiative.Demand demand = own.demands().get(0);
            return switch (part) {
                case HOW -> words.pledge(own.pledge());
                case WHO -> words.bloc(game.scenario().indexOf(demand.bloc()));
                default -> words.quantities().signedPercent(-demand.percent() / 100, 0);
            };
        } else if (part == Part.AMOUNT) {
            return words.quantities().moneyPerYear(move.bnUsdPerYear());
        } else if (part == Part.WHO) {
            return words.bloc(game.scenario().indexOf(move.blocs().get(0)));
        } else if (move instanceof Initiative.Club club) {
            return words.say("desktop.table.compose.move.club." + club.kind());
        } else if (move instanceof Initiative.TradeMeasure measure) {
            return words.say("desktop.table.compose.move.trade." + measure.kind());
        } else if (move instanceof Initiative.Funding funding) {
            return words.say("desktop.table.compose.move.fund." + funding.institution());
        } else if (move instanceof Initiative.Withdrawal withdrawal) {
            return words.agreement(withdrawal.agreement(), game.state().agreements());
        } else if (move instanceof Initiative.Return back) {
            return words.agreement(back.agreement(), game.state().agreements());
        }
        return words.article(((Initiative.OpenArticle) move).article());
    }

    private static Initiative commitment(Pledge pledge, String code, double percent) {
        return new Initiative.Commitment(pledge, List.of(new Initiative.Demand(code, percent, pledge.targetYear())));
    }

    /** The codes of all but {@code you}. */
    public static List<String> others(Game game, int you) {
        List<String> codes = new ArrayList<>(game.scenario().blocs().stream().map(Bloc::code).toList());
        codes.remove(you);
        return codes;
    }

    /** Those who might be helped out of coal: developing blocs. */
    private static List<String> partners(Game game, int you) {
        List<String> poor = others(game, you).stream().filter(code -> !game.scenario().blocs().get(game.scenario().indexOf(code)).annexI()).toList();
        return poor.isEmpty() ? others(game, you) : poor;
    }

    private static List<String> coalitions(Game game, int you) {
        return game.scenario().blocs().get(you).coalitions();
    }

    private static List<String> agenda(Game game) {
        return game.state().conference().cop().articles();
    }

    private static List<String> articles(Game game) {
        return game.scenario().articles().stream().map(article -> article.id()).filter(id -> !agenda(game).contains(id)).toList();
    }

    private static Initiative position(Game game, String coalition, String article, int option) {
        return new Initiative.CoalitionPosition(coalition, article, game.scenario().article(article).options().get(option).id());
    }

    private static boolean lives(Agreement agreement) {
        return agreement.stage() == Agreement.Stage.SIGNED || agreement.stage() == Agreement.Stage.IN_FORCE;
    }

    /** What one can leave: decisions that one signed, and moves that one takes part in. */
    private static List<Integer> left(Game game, int you) {
        return game.state().agreements().stream().filter(agreement -> lives(agreement)
                && (agreement.content() instanceof Agreement.Content.Decision && agreement.signatories().contains(you)
                || agreement.content() instanceof Agreement.Content.Undertaking && agreement.parties().contains(you)))
                .map(Agreement::id).toList();
    }

    /** What one can come back into: decisions that live and do not bind one. */
    private static List<Integer> joined(Game game, int you) {
        return game.state().agreements().stream().filter(agreement -> lives(agreement)
                && agreement.content() instanceof Agreement.Content.Decision && !agreement.signatories().contains(you))
                .map(Agreement::id).toList();
    }
}
