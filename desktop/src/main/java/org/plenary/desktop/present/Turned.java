package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.negotiator.Reason;
import org.plenary.core.negotiator.Reasoned;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.TabledOffer;

/** Why an offer was turned down: what was said in public, what it would have meant to the other side, and what a guess is. */
public final class Turned {
    private Turned() {}

    /**
     * Why, in sentences; empty if nobody has said.
     *
     * @param guess how the delegation had thought it would be answered; null if it was not asked
     */
    public static List<String> down(Session session, TabledOffer tabled, Advice.Guess guess, Words words) {
        List<String> sentences = new ArrayList<>();
        String said = DealsView.reason(tabled, words);
        if (!said.isEmpty()) {
            sentences.add(said);
        }
        Reason reason = reason(session, tabled.offer().id());
        if (reason != null && reason.kind() != Reason.Kind.PROMISED) {
            sentences.add(reason.worthBn() < 0
                    ? words.say("desktop.table.turned.loss", words.quantities().money(-reason.worthBn()), words.say("worth." + reason.term()))
                    : words.say("desktop.table.turned.little", words.quantities().money(reason.worthBn()), words.quantities().money(reason.targetBn())));
        }
        if (guess != null && guess.likelihood() >= 0) {
            sentences.add(words.say("desktop.table.turned.guess", guess.word()));
        }
        return List.copyOf(sentences);
    }

    /** The reason that the AI seat had, if it was one and the game has been played since; else null. */
    private static Reason reason(Session session, int offer) {
        Reason last = null;
        for (Reasoned done : session.reasons()) {
            if (done.command() instanceof Command.Decline decline && decline.offer() == offer
                    || done.command() instanceof Command.Counter counter && counter.offer() == offer) {
                last = done.reason();
            }
        }
        return last;
    }
}
