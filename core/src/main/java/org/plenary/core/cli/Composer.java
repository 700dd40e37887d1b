package org.plenary.core.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.game.Game;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.report.Words;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.LegalMoves;

/** Composes a draft with a person, question by question: a pledge, a package, another move. */
final class Composer {
    private static final int MOST_TERMS = 4;
    /** The most that is asked for in one breath, bn $ a year. */
    private static final double MOST_BN = 200;
    private static final double NOTHING_BN = 0.0005;

    private final Speaker speaker;
    private final Dialogue dialogue;
    private final Game game;
    private final int you;
    private final Words words;
    private final Counsel counsel;

    Composer(Speaker speaker, Dialogue dialogue, Game game, int you, Counsel counsel) {
        this.speaker = speaker;
        this.dialogue = dialogue;
        this.game = game;
        this.you = you;
        this.counsel = counsel;
        words = speaker.words(game.scenario());
    }

    /** A new contribution; empty if the input has ended. */
    Optional<Draft> pledge() {
        Optional<Pledge> pledge = asked();
        pledge.ifPresent(made -> speaker.line(words.pledge(made) + worth(counsel.pledge(made))));
        return pledge.map(Draft.Ndc::new);
    }

    private Optional<Pledge> asked() {
        int year = game.state().world().year();
        NdcKind[] kinds = NdcKind.values();
        List<String> names = List.of(kinds).stream().map(kind -> speaker.text("cli.play.kind." + kind)).toList();
        return dialogue.choose(speaker.text("cli.play.pledge.which"), names).map(i -> kinds[i]).flatMap(kind -> {
            Optional<Integer> by = dialogue.number(speaker.text("cli.play.byYear"), year + 1, game.scenario().horizon(),
                    Math.min(game.scenario().horizon(), year + 10));
            if (kind == NdcKind.PEAK_YEAR || kind == NdcKind.NET_ZERO) {
                return by.map(target -> new Pledge(kind, 0, 0, target));
            }
            Optional<Integer> cut = by.flatMap(target -> dialogue.number(speaker.text("cli.play.percent", game.scenario().referenceYear()), 0, 100, 30));
            return cut.flatMap(percent -> dialogue.number(speaker.text("cli.play.conditional"), percent, 100, percent)
                    .map(conditional -> new Pledge(kind, percent, conditional, by.get())));
        });
    }

    /** A package for another bloc, with what it is worth and how the other will likely answer; empty if it is left. */
    Optional<Draft.Package> offer() {
        return other(speaker.text("cli.play.package.with")).flatMap(code -> {
            int partner = game.scenario().indexOf(code);
            List<Term> gives = terms(speaker.text("cli.play.gives", words.name(partner)));
            List<Term> gets = terms(speaker.text("cli.play.gets", words.name(partner)));
            if (dialogue.ended() || gives.isEmpty() && gets.isEmpty()) {
                return Optional.empty();
            }
            Offer offer = new Offer(0, you, partner, gives, gets);
            speaker.line(words.offer(offer) + worth(counsel.offer(offer)));
            speaker.line(counsel.guess(offer));
            return Optional.of(new Draft.Package(code, gives, gets));
        });
    }

    /** Another bloc, by its code. */
    private Optional<String> other(String question) {
        List<String> codes = game.scenario().blocs().stream().map(Bloc::code).filter(code -> game.scenario().indexOf(code) != you).toList();
        return dialogue.choose(question, codes.stream().map(code -> words.name(game.scenario().indexOf(code))).toList()).map(codes::get);
    }

    /** One of the moves that the rules allow now: what it is, what it costs, what it is worth; empty if it is left. */
    Optional<Draft> move() {
        Map<String, List<Initiative>> kinds = new LinkedHashMap<>();
        for (Command legal : LegalMoves.of(game.model(), game.state(), game.scenario().blocs().get(you).code())) {
            if (legal instanceof Command.Prepare prepare && prepare.draft() instanceof Draft.Move draft && !(draft.initiative() instanceof Initiative.Pact)) {
                kinds.computeIfAbsent(draft.initiative().getClass().getSimpleName(), kind -> new ArrayList<>()).add(draft.initiative());
            }
        }
        if (kinds.isEmpty()) {
            speaker.say("cli.play.other.none");
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        kinds.forEach((kind, moves) -> names.add(speaker.text("cli.play.other.kind", speaker.text("cli.play.other." + kind), moves.get(0).capital())));
        Optional<Initiative> move = dialogue.choose(speaker.text("cli.play.other.which"), names).map(i -> List.copyOf(kinds.values()).get(i))
                .flatMap(moves -> moves.get(0) instanceof Initiative.Commitment ? commitment() : one(moves));
        move.ifPresent(made -> speaker.line(words.move(made, game.state().agreements()) + worth(counsel.move(made))));
        return move.map(Draft.Move::new);
    }

    private Optional<Initiative> one(List<Initiative> moves) {
        List<String> names = moves.stream().map(move -> words.move(move, game.state().agreements())).toList();
        return (moves.size() == 1 ? Optional.of(0) : dialogue.choose(speaker.text("cli.play.other.one"), names)).map(moves::get).flatMap(move -> {
            if (move instanceof Initiative.EnergyPartnership loans) {
                return amount().map(bn -> new Initiative.EnergyPartnership(loans.with(), bn));
            } else if (move instanceof Initiative.Funding funding) {
                return amount().map(bn -> new Initiative.Funding(funding.institution(), bn));
            } else if (move instanceof Initiative.TransitionSpending) {
                return amount().map(Initiative.TransitionSpending::new);
            }
            return Optional.of(move);
        });
    }

    private Optional<Double> amount() {
        return dialogue.amount(speaker.text("cli.play.bn"), 0.1, MOST_BN);
    }

    /** A pledge that binds if one other bloc binds itself as asked. */
    private Optional<Initiative> commitment() {
        return asked().flatMap(pledge -> other(speaker.text("cli.play.demand.of"))
                .flatMap(code -> dialogue.number(speaker.text("cli.play.percent", game.scenario().referenceYear()), 0, 100, 30)
                        .map(percent -> new Initiative.Commitment(pledge, List.of(new Initiative.Demand(code, percent, pledge.targetYear()))))));
    }

    /** What one side gives: up to four terms. */
    List<Term> terms(String question) {
        List<Term> terms = new ArrayList<>();
        while (terms.size() < MOST_TERMS) {
            String said = terms.isEmpty() ? question : question + " " + words.terms(terms) + ";";
            int kind = dialogue.choose(said, List.of(speaker.text("cli.play.term.done"), speaker.text("cli.play.term.cut"),
                    speaker.text("cli.play.term.finance"), speaker.text("cli.play.term.technology"), speaker.text("cli.play.term.support"))).orElse(0);
            if (kind == 0) {
                break;
            }
            switch (kind) {
                case 1 -> cut().ifPresent(terms::add);
                case 2 -> finance().ifPresent(terms::add);
                case 3 -> technology().ifPresent(terms::add);
                default -> support().ifPresent(terms::add);
            }
        }
        return terms;
    }

    private Optional<Sector> sector() {
        Sector[] sectors = Sector.values();
        return dialogue.choose(speaker.text("cli.play.sector"), List.of(sectors).stream().map(words::sector).toList()).map(i -> sectors[i]);
    }

    private Optional<Term> cut() {
        int year = game.state().world().year();
        int last = Math.min(year + 30, 2100);
        return sector().flatMap(sector -> dialogue.number(speaker.text("cli.play.points", Term.Cut.STEP), 1, 10, 1)
                .flatMap(steps -> dialogue.number(speaker.text("cli.play.byYear"), year + 1, last, Math.min(last, year + 10))
                        .map(by -> new Term.Cut(sector, steps * Term.Cut.STEP, by))));
    }

    private Optional<Term> finance() {
        FinanceKind[] kinds = FinanceKind.values();
        List<String> names = List.of(kinds).stream().map(kind -> speaker.text("cli.play.finance." + kind)).toList();
        return dialogue.choose(speaker.text("cli.play.finance"), names).map(i -> kinds[i])
                .flatMap(kind -> amount()
                        .flatMap(bn -> years().map(years -> new Term.Finance(kind, bn, years))));
    }

    private Optional<Term> technology() {
        TransferMode[] modes = TransferMode.values();
        List<String> names = List.of(modes).stream().map(mode -> speaker.text("cli.play.mode." + mode)).toList();
        return sector().flatMap(sector -> dialogue.choose(speaker.text("cli.play.mode"), names).map(i -> modes[i])
                .flatMap(mode -> years().map(years -> new Term.Technology(sector, mode, years))));
    }

    private Optional<Integer> years() {
        return dialogue.number(speaker.text("cli.play.years"), 1, 30, 10);
    }

    private Optional<Term> support() {
        return article(speaker.text("cli.play.support.which"), game.state().conference().cop().articles()).flatMap(id -> {
            Article article = game.scenario().article(id);
            List<String> options = new ArrayList<>();
            for (int o = 0; o < article.options().size(); o++) {
                options.add(words.option(id, o));
            }
            return dialogue.choose(words.article(id), options).map(o -> new Term.Support(id, article.options().get(o).id()));
        });
    }

    /** One of {@code articles}. */
    Optional<String> article(String question, List<String> articles) {
        return dialogue.choose(question, articles.stream().map(words::article).toList()).map(articles::get);
    }

    /** " (worth +$ 3 bn / yr, mostly for damages avoided)"; of less than half a million a year that it is worth nothing. */
    String worth(Appraisal appraisal) {
        return Math.abs(appraisal.total()) < NOTHING_BN ? " (" + speaker.text("cli.play.worth.nothing") + ")" : " (" + speaker.text("cli.play.worth", words.quantities().signedMoneyPerYear(appraisal.total()),
                speaker.text("worth." + appraisal.decisive())) + ")";
    }
}
