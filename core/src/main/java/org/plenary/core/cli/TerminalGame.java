package org.plenary.core.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.lab.Simulation;
import org.plenary.core.model.Article;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Term;
import org.plenary.core.negotiator.Negotiator;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.RoundReport;
import org.plenary.core.report.Telling;
import org.plenary.core.report.TurningPoint;
import org.plenary.core.report.Words;
import org.plenary.core.talks.Beat;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.LegalMoves;
import org.plenary.core.talks.Observation;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Proposal;
import org.plenary.core.talks.Rules;
import org.plenary.core.talks.Stance;
import org.plenary.core.talks.TabledOffer;
import org.plenary.core.talks.Text;

/**
 * A game in the terminal: one person plays a bloc against AI seats. When the input ends, the person's own advisers play
 * on, so that a game that was begun always comes to its debrief.
 */
final class TerminalGame {
    private final Speaker speaker;
    private final Dialogue dialogue;
    private final Game game;
    private final int you;
    private final String code;
    private final Words words;
    private final Telling telling;
    private final News news;
    private final Counsel counsel;
    private final Composer composer;
    private final Negotiator delegation;
    private boolean quit;
    private boolean advised;
    private int told;

    TerminalGame(Speaker speaker, Dialogue dialogue, Game game, int you) {
        this.speaker = speaker;
        this.dialogue = dialogue;
        this.game = game;
        this.you = you;
        code = game.scenario().blocs().get(you).code();
        words = speaker.words(game.scenario());
        telling = speaker.telling(game.scenario());
        news = new News(words, game.model(), you);
        counsel = new Counsel(game, you, words);
        composer = new Composer(speaker, dialogue, game, you, counsel);
        delegation = Temperaments.named(game.scenario().blocs().get(you).temperament());
    }

    /** Plays until the game is over or the person leaves; whether it is over. */
    boolean play() {
        told = game.history().size();
        while (game.state().phase() != Phase.DEBRIEF && !quit) {
            amend();
            playOthers();
            tellNews();
            switch (game.state().phase()) {
                case HEADLINES -> headlines();
                case BRIEFING -> briefing();
                case TALKS -> talks();
                case PLENARY -> plenary();
                case RATIFICATION -> proceed();
                case YEARS -> proceed();
                case STOCKTAKE -> stocktake();
                default -> throw new IllegalStateException("phase is " + game.state().phase());
            }
        }
        if (quit) {
            return false;
        }
        SimulateCommand.tell(speaker, telling, new Simulation(game, Debrief.of(game)));
        return true;
    }

    private void playOthers() {
        while (game.waitingFor().stream().anyMatch(bloc -> bloc != you)) {
            game.playNextAi();
        }
    }

    /** Tells what has happened since this was last called. */
    private void tellNews() {
        History history = game.history();
        for (; told < history.size(); told++) {
            news.tell(history.get(told)).ifPresent(sentence -> speaker.line("  " + sentence));
        }
    }

    private void submit(Command command) {
        if (game.submit(command) instanceof Game.Result.Refused refused) {
            speaker.line(words.refusal(refused.refusal()));
        }
    }

    private void proceed() {
        submit(new Command.Proceed(Command.CHAIR));
    }

    private void pause() {
        if (!advised) {
            dialogue.pause();
        }
    }

    /** Lets the person's own advisers play this beat, and says so once. */
    private void advisersPlay() {
        if (!advised) {
            advised = true;
            speaker.say("cli.play.ended");
        }
        game.play(you, delegation);
    }

    // Headlines, briefing, stocktake.

    private void headlines() {
        Conference conference = game.state().conference();
        speaker.line("");
        speaker.line("== " + speaker.text("report.round.heading", words.cop(conference.cop()), words.city(conference.cop()),
                conference.cop().year()) + " ==");
        Situation.tell(speaker, words, game, you);
        if (game.state().round() > 0) {
            TurningPoint.latest(game).forEach(point -> speaker.line("  " + telling.stock(game.model().layout(), point)));
        }
        pause();
        proceed();
    }

    private void briefing() {
        String prefix = "briefing." + code + ".";
        if (game.state().round() == 0 && !words.told(prefix + "who").isEmpty()) {
            speaker.line("");
            speaker.say("cli.play.briefing", words.name(you));
            speaker.line("  " + words.told(prefix + "who"));
            speaker.line("  " + speaker.text("cli.play.wants", words.told(prefix + "wants")));
            speaker.line("  " + speaker.text("cli.play.redlines", words.told(prefix + "redlines")));
            pause();
        }
        proceed();
    }

    private void stocktake() {
        SimulateCommand.tell(speaker, telling, RoundReport.last(game));
        pause();
        proceed();
    }

    // Talks.

    private void talks() {
        if (dialogue.ended()) {
            advisersPlay();
        } else if (game.state().conference().beat() == Beat.MORNING) {
            morning();
        } else {
            afternoon();
        }
    }

    private void morning() {
        Observation seen = game.observe(you);
        speaker.line("");
        speaker.say("cli.play.morning", seen.day(), game.scenario().procedure().days(), seen.capital());
        for (int i = 0; i < seen.drafts().size(); i++) {
            speaker.line("  " + speaker.text("cli.play.draft", i + 1, words.draft(you, seen.drafts().get(i))));
        }
        List<String> menu = new ArrayList<>();
        menu.add(speaker.text("cli.play.advice"));
        menu.add(speaker.text("cli.play.delegate"));
        menu.add(speaker.text("cli.play.position"));
        menu.add(speaker.text("cli.play.pledge"));
        menu.add(speaker.text("cli.play.package"));
        menu.add(speaker.text("cli.play.other"));
        menu.add(speaker.text("cli.play.text"));
        menu.add(speaker.text("cli.play.situation"));
        menu.add(speaker.text("cli.play.takeBack"));
        menu.add(speaker.text("cli.play.seal"));
        menu.add(speaker.text("cli.play.quit"));
        switch (dialogue.choose(speaker.text("cli.play.move"), menu).orElse(-1)) {
            case 0 -> advice();
            case 1 -> delegate();
            case 2 -> position();
            case 3 -> prepare(composer.pledge());
            case 4 -> compose();
            case 5 -> prepare(composer.move());
            case 6 -> text();
            case 7 -> Situation.tell(speaker, words, game, you);
            case 8 -> takeBack();
            case 9 -> submit(new Command.Finish(code));
            case 10 -> quit = true;
            default -> { } // the input has ended: talks() goes on without it
        }
    }

    /** Shows the move that the advisers would make now, and makes it if the person agrees. */
    private void advice() {
        Reasoned suggestion = counsel.suggestion();
        speaker.say("cli.play.advise", counsel.what(suggestion.command()));
        speaker.line("  " + counsel.why(suggestion.reason()));
        dialogue.choose(speaker.text("cli.play.advise.do"), List.of(speaker.text("cli.play.yes"), speaker.text("cli.play.no")))
                .filter(answer -> answer == 0).ifPresent(yes -> submit(suggestion.command()));
    }

    /** The advisers make every move they would, and finish the beat. */
    private void delegate() {
        for (Reasoned made : game.play(you, delegation)) {
            speaker.line("  - " + counsel.what(made.command()));
        }
    }

    private void position() {
        Conference conference = game.state().conference();
        composer.article(speaker.text("cli.play.position.which"), conference.cop().articles()).ifPresent(id -> {
            Article article = game.scenario().article(id);
            List<String> options = new ArrayList<>();
            for (int o = 0; o < article.options().size(); o++) {
                options.add(words.option(id, o) + composer.worth(counsel.option(id, o)));
            }
            dialogue.choose(words.article(id), options)
                    .ifPresent(o -> submit(new Command.Prepare(code, new Draft.Position(id, article.options().get(o).id()))));
        });
    }

    private void prepare(Optional<? extends Draft> draft) {
        draft.ifPresent(made -> submit(new Command.Prepare(code, made)));
    }

    /** A package, which one may sound the other out on before it is tabled. */
    private void compose() {
        composer.offer().ifPresent(offer -> {
            boolean left = false;
            while (!left) {
                int answer = dialogue.choose(speaker.text("cli.play.package.table"), List.of(speaker.text("cli.play.yes"), speaker.text("cli.play.no"),
                        speaker.text("cli.play.sound", Rules.SOUNDING_CAPITAL))).orElse(1);
                if (answer == 0) {
                    submit(new Command.Prepare(code, offer));
                } else if (answer == 2) {
                    submit(new Command.SoundOut(code, offer));
                    tellNews();
                }
                left = answer != 2;
            }
        });
    }

    private void takeBack() {
        List<Draft> drafts = game.observe(you).drafts();
        if (drafts.isEmpty()) {
            speaker.say("cli.play.noDraft");
            return;
        }
        dialogue.choose(speaker.text("cli.play.takeBack.which"), drafts.stream().map(draft -> words.draft(you, draft)).toList())
                .ifPresent(i -> submit(new Command.TakeBack(code, i)));
    }

    /** The presidency's text, with who speaks for what. */
    private void text() {
        Conference conference = game.state().conference();
        for (Text.ArticleText article : conference.text().articles()) {
            speaker.line("  " + words.article(article.article()) + " [" + speaker.text("cli.play.status." + article.status()) + "]");
            for (int o = 0; o < article.support().size(); o++) {
                List<Integer> speakers = new ArrayList<>();
                for (int b = 0; b < game.scenario().blocs().size(); b++) {
                    if (conference.position(b, article.article()) == o) {
                        speakers.add(b);
                    }
                }
                speaker.line("    " + (o == article.option() ? "> " : "  ") + words.option(article.article(), o)
                        + (speakers.isEmpty() ? "" : " - " + words.blocs(speakers)));
            }
        }
    }

    private void afternoon() {
        for (TabledOffer tabled : game.observe(you).inbox()) {
            if (!answer(tabled.offer())) {
                return;
            }
        }
        for (Proposal proposal : game.observe(you).asked()) {
            if (!answer(proposal)) {
                return;
            }
        }
        submit(new Command.Finish(code));
    }

    /** Joins a move that needs this bloc, or lets it pass; false if the input ended or the person leaves. */
    private boolean answer(Proposal proposal) {
        speaker.line("");
        speaker.say("cli.play.proposal", words.name(proposal.bloc()));
        speaker.line("  " + words.move(proposal.initiative(), game.state().agreements())
                + composer.worth(counsel.proposal(proposal)));
        Optional<Integer> answer = dialogue.choose(speaker.text("cli.play.offer.answer"),
                List.of(speaker.text("cli.play.join"), speaker.text("cli.play.pass"), speaker.text("cli.play.quit")));
        if (answer.orElse(-1) == 0) {
            submit(new Command.Join(code, proposal.id()));
        }
        quit = answer.orElse(-1) == 2;
        return answer.isPresent() && !quit;
    }

    /** Answers one offer; false if the input ended or the person leaves. */
    private boolean answer(Offer offer) {
        speaker.line("");
        speaker.say("cli.play.offer", words.name(offer.from()));
        speaker.line("  " + words.offer(offer));
        Appraisal worth = counsel.offer(offer);
        speaker.line("  " + speaker.text("cli.play.offer.worth", words.quantities().signedMoneyPerYear(worth.total()),
                speaker.text("worth." + worth.decisive())));
        Optional<Integer> answer = dialogue.choose(speaker.text("cli.play.offer.answer"), List.of(speaker.text("cli.play.accept"),
                speaker.text("cli.play.decline"), speaker.text("cli.play.counter"), speaker.text("cli.play.quit")));
        switch (answer.orElse(-1)) {
            case 0 -> submit(new Command.Accept(code, offer.id()));
            case 1 -> submit(new Command.Decline(code, offer.id(), counsel.declined(offer)));
            case 2 -> counter(offer);
            case 3 -> quit = true;
            default -> { }
        }
        return answer.isPresent() && !quit;
    }

    private void counter(Offer offer) {
        List<Term> gives = composer.terms(speaker.text("cli.play.gives", words.name(offer.from())));
        List<Term> gets = composer.terms(speaker.text("cli.play.gets", words.name(offer.from())));
        if (!dialogue.ended() && !(gives.isEmpty() && gets.isEmpty())) {
            submit(new Command.Counter(code, offer.id(), gives, gets));
        }
    }

    // Plenary.

    /** Before anybody has spoken on the presidency's text, a bloc may move an article of it by one option. */
    private void amend() {
        if (game.state().phase() != Phase.PLENARY || dialogue.ended()) {
            return;
        }
        List<Command> amendments = LegalMoves.of(game.model(), game.state(), code).stream().filter(Command.Amend.class::isInstance).toList();
        if (amendments.isEmpty()) {
            return;
        }
        speaker.line("");
        speaker.say("cli.play.plenary");
        text();
        List<String> choices = new ArrayList<>();
        choices.add(speaker.text("cli.play.amend.no"));
        amendments.forEach(amendment -> choices.add(counsel.what(amendment)));
        dialogue.choose(speaker.text("cli.play.amend", LegalMoves.capital(amendments.get(0))), choices).filter(i -> i > 0)
                .ifPresent(i -> submit(amendments.get(i - 1)));
    }

    private void plenary() {
        if (dialogue.ended()) {
            advisersPlay();
            return;
        }
        speaker.line("");
        speaker.say("cli.play.plenary");
        text();
        Reasoned suggestion = counsel.suggestion();
        speaker.say("cli.play.advise", counsel.what(suggestion.command()));
        speaker.line("  " + counsel.why(suggestion.reason()));
        List<String> stances = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            stances.add(speaker.text("cli.play.stance." + stance));
        }
        stances.add(speaker.text("cli.play.quit"));
        dialogue.choose(speaker.text("cli.play.stance"), stances).ifPresent(i -> {
            if (i == Stance.values().length) {
                quit = true;
            } else if (Stance.values()[i] == Stance.OBJECT) {
                composer.article(speaker.text("cli.play.object"), game.state().conference().cop().articles())
                        .ifPresent(id -> submit(new Command.Declare(code, Stance.OBJECT, List.of(id))));
            } else {
                submit(new Command.Declare(code, Stance.values()[i], List.of()));
            }
        });
    }
}
