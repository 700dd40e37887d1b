package org.plenary.core.negotiator;

import org.plenary.core.model.Offer;
import org.plenary.core.talks.TabledOffer;

/**
 * Deals with each bloc as it has dealt with it: claims less of those who accept its offers and bring their own, and more of
 * those who decline.
 */
public final class TitForTat extends Bargainer {
    /** Between a boulware and a conceder. Modelling choice. */
    private static final double TEMPTATION = 0.75;
    /** It begins kind: the part of a joint gain that it claims of those who have done nothing yet. Source: Axelrod 1984. */
    private static final double KIND_FIRST = 0.3;
    /** How much less it claims for a kindness, and more for a rebuff: a part of the joint gain. Modelling choice. */
    private static final double ANSWER = 0.15;
    private static final double LEAST = 0.1;
    private static final double MOST = 0.8;

    /** Shares what it works out through {@code archive}. */
    public TitForTat(Archive archive) {
        super(archive, Aspiration.LINEAR, TEMPTATION);
    }

    @Override
    double claim(Delegation delegation, int partner) {
        int kindness = 0;
        for (TabledOffer tabled : delegation.seen.conference().offers()) {
            Offer offer = tabled.offer();
            boolean ours = offer.from() == delegation.bloc && offer.to() == partner;
            boolean theirs = offer.from() == partner && offer.to() == delegation.bloc;
            if (tabled.status() == TabledOffer.Status.ACCEPTED && (ours || theirs)) {
                kindness += 2;
            } else if (theirs) {
                kindness += 1;
            } else if (ours && tabled.status() != TabledOffer.Status.OPEN) {
                kindness -= 1;
            }
        }
        return Math.max(LEAST, Math.min(MOST, KIND_FIRST - ANSWER * kindness));
    }
}
