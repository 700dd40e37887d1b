package org.plenary.core.cli;

import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.game.Game;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Pledge;
import org.plenary.core.negotiator.Advisor;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.report.Words;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Proposal;
import org.plenary.core.text.Quantities;

/** The advisers of a person's delegation, put into words. */
final class Counsel {
    private final Game game;
    private final int you;
    private final Words words;

    Counsel(Game game, int you, Words words) {
        this.game = game;
        this.you = you;
        this.words = words;
    }

    /** The move that the advisers would make now. */
    Reasoned suggestion() {
        return game.advisor().suggest(game.observe(you));
    }

    /** A move in words. */
    String what(Command command) {
        if (command instanceof Command.Prepare prepare) {
            return words.draft(you, prepare.draft());
        } else if (command instanceof Command.Declare declare) {
            String stance = words.say("cli.play.stance." + declare.stance());
            return declare.articles().isEmpty() ? stance : words.say("report.round.decision", stance, words.articles(declare.articles()));
        } else if (command instanceof Command.Counter counter) {
            Offer offered = game.state().conference().offer(counter.offer()).offer();
            return words.say("cli.play.advice.Counter", words.offer(new Offer(0, you, offered.from(), counter.gives(), counter.gets())));
        } else if (command instanceof Command.Accept accept) {
            return words.say("cli.play.advice.Accept", words.bloc(game.state().conference().offer(accept.offer()).offer().from()));
        } else if (command instanceof Command.Decline decline) {
            return words.say("cli.play.advice.Decline", words.bloc(game.state().conference().offer(decline.offer()).offer().from()));
        } else if (command instanceof Command.Join join) {
            Proposal proposal = game.state().conference().proposal(join.proposal());
            return words.say("cli.play.advice.Join", words.bloc(proposal.bloc()), words.move(proposal.initiative(), game.state().agreements()));
        } else if (command instanceof Command.SoundOut ask) {
            return words.say("cli.play.advice.SoundOut", words.bloc(game.scenario().indexOf(ask.idea().to())), words.draft(you, ask.idea()));
        } else if (command instanceof Command.Amend amend) {
            return words.say("cli.play.advice.Amend", words.article(amend.article()),
                    words.option(amend.article(), game.scenario().article(amend.article()).indexOf(amend.option())));
        }
        return words.say("cli.play.advice.Finish");
    }

    /** A reason in words. */
    String why(Reason reason) {
        Quantities q = words.quantities();
        return words.say(reason.key(), words.say("worth." + reason.term()), q.signedMoney(reason.termBn()), q.signedMoney(reason.worthBn()),
                q.signedMoney(reason.comparedBn()));
    }

    Appraisal option(String article, int option) {
        return game.advisor().worth(game.observe(you), article, option);
    }

    Appraisal offer(Offer offer) {
        return game.advisor().worth(game.observe(you), offer);
    }

    Appraisal pledge(Pledge pledge) {
        return game.advisor().worth(game.observe(you), pledge);
    }

    Appraisal move(Initiative move) {
        return game.advisor().worth(game.observe(you), move);
    }

    Appraisal proposal(Proposal proposal) {
        return game.advisor().worth(game.observe(you), proposal);
    }

    /** How the addressed bloc will likely answer, in words. */
    String guess(Offer offer) {
        Advisor.Guess guess = game.advisor().likelyAnswer(game.observe(you), offer);
        return words.say("cli.play.guess", words.name(offer.to()), words.say("likely." + guess.likelihood()), words.say("worth." + guess.term()));
    }

    /** What is said in public when an offer is declined: the key of a message. */
    String declined(Offer offer) {
        return "reason.declined." + offer(offer).contra();
    }
}
