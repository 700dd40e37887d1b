package org.plenary.core.talks;

import org.plenary.core.model.Offer;

/**
 * An offer since it was revealed.
 *
 * @param day the day it was tabled
 * @param reason the key of a message why it was declined, or empty
 */
public record TabledOffer(Offer offer, int day, Status status, String reason) {
    /** Where an offer stands. */
    public enum Status { OPEN, ACCEPTED, DECLINED, COUNTERED, EXPIRED }

    TabledOffer at(Status next, String why) {
        return new TabledOffer(offer, day, next, why);
    }
}
