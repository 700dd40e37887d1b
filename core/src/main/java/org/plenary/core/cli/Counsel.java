package org.plenary.core.cli;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.Appraiser;
import org.plenary.core.game.Game;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.negotiator.Negotiator;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.random.RandomStream;
import org.plenary.core.report.Words;
import org.plenary.core.talks.Command;
import org.plenary.core.text.Quantities;

/** The advisers of a person's delegation. */
final class Counsel {
    private final Game game;
    private final int you;
    private Appraiser appraiser;

    Counsel(Game game, int you) {
        this.game = game;
        this.you = you;
    }

    /** A move that the advisers would make, in words, and why. */
    record Advice(Command command, String what, String why) {}

    Negotiator negotiator() {
        return Temperaments.named(game.scenario().blocs().get(you).temperament());
    }

    List<Advice> advice(Words words) {
        String code = game.scenario().blocs().get(you).code();
        List<Advice> advice = new ArrayList<>();
        for (Reasoned reasoned : negotiator().act(game.observe(you), game.model(), RandomStream.of(game.seed(), "advice", code, game.state().world().year()))) {
            advice.add(new Advice(reasoned.command(), what(words, reasoned.command()), why(words, reasoned.reason())));
        }
        return advice;
    }

    private String what(Words words, Command command) {
        if (command instanceof Command.Prepare prepare) {
            return words.draft(you, prepare.draft());
        } else if (command instanceof Command.Declare declare) {
            return words.say("stance." + declare.stance());
        }
        return words.say("cli.play.advice." + command.getClass().getSimpleName());
    }

    private static String why(Words words, Reason reason) {
        Quantities q = words.quantities();
        return words.say(reason.key(), words.say("worth." + reason.term()), q.signedMoney(reason.termBn()), q.signedMoney(reason.worthBn()),
                q.signedMoney(reason.targetBn()), q.signedMoney(reason.alternativeBn()));
    }

    Appraisal option(String article, int option) {
        return worth(new Agreement.Content.Decision(article, option), everybody());
    }

    Appraisal offer(Offer offer) {
        return worth(new Agreement.Content.Package(offer), List.of(offer.from(), offer.to()));
    }

    Appraisal pledge(Pledge pledge) {
        return worth(new Agreement.Content.Ndc(you, pledge), List.of(you));
    }

    String likely(Offer offer) {
        return "POSSIBLE";
    }

    String declined(Offer offer) {
        return "reason.declined." + offer(offer).contra();
    }

    private List<Integer> everybody() {
        List<Integer> all = new ArrayList<>();
        for (int b = 0; b < game.scenario().blocs().size(); b++) {
            all.add(b);
        }
        return all;
    }

    private Appraisal worth(Agreement.Content content, List<Integer> parties) {
        if (appraiser == null) {
            appraiser = new Appraiser(game.model(), game.observe(you).world(), game.state().agreements());
        }
        return appraiser.appraise(you, List.of(new Agreement(Integer.MAX_VALUE, Agreement.Stage.IN_FORCE, content,
                game.state().world().year(), parties)));
    }
}
