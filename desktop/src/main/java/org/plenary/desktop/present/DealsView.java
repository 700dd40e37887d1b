package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Offer;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.TabledOffer;

/**
 * Packages: those on the table of this conference, newest first, and those that bind from before.
 *
 * @param tabled of this conference
 * @param binding from earlier conferences
 * @param open how many wait for the viewer's answer
 */
public record DealsView(List<Deal> tabled, List<Deal> binding, int open) {
    /**
     * One package.
     *
     * @param offer its id
     * @param from code of the bloc that proposed it
     * @param to code of the bloc it was addressed to
     * @param gives what the first gives, in words
     * @param gets what the second gives, in words
     * @param status where it stands
     * @param word the same in a word
     * @param reason why it was declined, or empty
     * @param day the day it was tabled; 0 if it binds from an earlier conference
     * @param when the same in words, or the year it was closed
     * @param yours whether the viewer is a side of it
     */
    public record Deal(int offer, String from, String to, String gives, String gets, TabledOffer.Status status,
            String word, String reason, int day, String when, boolean yours) {}

    /** The deals as {@code you} sees them; what was tabled is public. */
    public static DealsView of(Game game, int you, Words words) {
        GameState state = game.state();
        List<Deal> tabled = new ArrayList<>();
        int open = 0;
        if (state.conference() != null) {
            for (TabledOffer each : state.conference().offers()) {
                tabled.add(0, deal(each.offer(), each.status(), reason(each, words), each.day(),
                        words.say("desktop.table.deal.day", each.day()), you, words));
                open += each.status() == TabledOffer.Status.OPEN && each.offer().to() == you ? 1 : 0;
            }
        }
        List<Deal> binding = new ArrayList<>();
        for (Agreement agreement : state.agreements()) {
            if (agreement.stage() == Agreement.Stage.IN_FORCE
                    && agreement.content() instanceof Agreement.Content.Package deal
                    && tabled.stream().noneMatch(t -> t.offer() == deal.offer().id())) {
                binding.add(0, deal(deal.offer(), TabledOffer.Status.ACCEPTED, "", 0, String.valueOf(agreement.madeIn()), you,
                        words));
            }
        }
        return new DealsView(List.copyOf(tabled), List.copyOf(binding), open);
    }

    /** Why an offer was declined, in plain words, or empty. */
    static String reason(TabledOffer tabled, Words words) {
        return tabled.reason().isEmpty() || !words.messages().has(tabled.reason()) ? "" : words.say(tabled.reason());
    }

    private static Deal deal(Offer offer, TabledOffer.Status status, String reason, int day, String when, int you, Words words) {
        return new Deal(offer.id(), words.code(offer.from()), words.code(offer.to()), words.terms(offer.gives()),
                words.terms(offer.gets()), status, words.say("desktop.table.deal." + status), reason, day, when,
                offer.from() == you || offer.to() == you);
    }
}
