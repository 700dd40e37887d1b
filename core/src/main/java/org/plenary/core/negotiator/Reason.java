package org.plenary.core.negotiator;

import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.WorthTerm;

/**
 * Why a delegation did something. In words it is the message {@link #key} with the term's name (message {@code
 * worth.TERM}) and three amounts: the term, the worth in all, and {@link #comparedBn}. Amounts are billion 2021 PPP
 * dollars a year.
 *
 * @param kind what kind of move it explains
 * @param term the term of worth that decided
 * @param termBn its amount
 * @param worthBn what the move is worth in all
 * @param targetBn what the delegation holds out for
 * @param alternativeBn what it has otherwise
 */
public record Reason(Kind kind, WorthTerm term, double termBn, double worthBn, double targetBn, double alternativeBn) {

    /** The kinds of move. */
    public enum Kind {
        /** A pledge that pays for itself. */
        PLEDGE,
        /** The option that is worth most. */
        POSITION,
        /** Not the option that is worth most, but one that can be agreed. */
        CONCEDE,
        /** A package tabled. */
        OFFER,
        /** An offer accepted. */
        ACCEPT,
        /** An offer declined for a better one. */
        COUNTER,
        /** An offer declined. */
        DECLINE,
        /** A move of another kind that pays. */
        MOVE,
        /** A commitment that pays if the others keep theirs. */
        COMMIT,
        /** A move that somebody proposed pays. */
        JOIN,
        /** A question in the corridor before an offer. */
        SOUND,
        /** Nothing more to do in this beat. */
        FINISH,
        /** The text is worth joining. */
        AGREE,
        /** The text may pass, but not bind this bloc. */
        RESERVE,
        /** An article is worth stopping. */
        OBJECT,
        /** The text is worth joining, but home would not ratify it. */
        UNRATIFIABLE,
        /** Too few homes would ratify the text; with less in one article, enough would. */
        LESS,
        /** The presidency: as it stood, too few would have joined and ratified the text for it to come into force. */
        AMEND,
        /** A bloc amends the text in the last minute: this option is worth more to it, and seems to pass. */
        LAST_MINUTE,
        /** A text that harms it even as a bystander is about to pass. */
        WALK_OUT,
        /** The text has become worth coming back for. */
        COME_BACK,
        /** Science: the public should know what is known. */
        ASSESS,
        /** Science: this delegation knows least. */
        BRIEF,
        /** Science: these two trust each other least. */
        MEET,
        /** Science: somebody must speak after a collapse. */
        SPEAK_UP,
        /** Press: here a story moves most. */
        STORY,
        /** A promise made in a package is kept. */
        PROMISED,
        /** No reason at all. */
        RANDOM
    }

    static Reason of(Kind kind, WorthTerm term, Appraisal worth, double targetBn, double alternativeBn) {
        return new Reason(kind, term, worth.of(term), worth.total(), targetBn, alternativeBn);
    }

    static Reason none(Kind kind) {
        return new Reason(kind, WorthTerm.HOME, 0, 0, 0, 0);
    }

    /** The same, for another kind of move. */
    Reason as(Kind other) {
        return new Reason(other, term, termBn, worthBn, targetBn, alternativeBn);
    }

    /** The key of its message. */
    public String key() {
        return "reason." + kind;
    }

    /** What its message compares the worth with: the target where an offer is answered, the alternative elsewhere. */
    public double comparedBn() {
        return switch (kind) {
            case ACCEPT, COUNTER, DECLINE -> targetBn;
            default -> alternativeBn;
        };
    }

    /** The key of what is said in public when an offer is declined for this reason. */
    public String declinedKey() {
        return "reason.declined." + (kind == Kind.PROMISED ? kind : term);
    }
}
