package org.plenary.desktop.present;

/** What the player does next at the table. The one button that does it is the blue one; there is never another. */
public enum NextStep {
    /** Nothing, until the others or the delegation have worked something out. */
    WAIT,
    /** Do what the delegation advises. */
    ADVICE,
    /** Prepare what is composed. */
    PREPARE,
    /** Take the delegation's version of what is composed. */
    IMPROVE,
    /** Give up what is composed. */
    CLEAR,
    /** End the beat. */
    FINISH;

    /**
     * The next step of the morning. What is composed comes first; then the papers are revealed if there are any, or the
     * advice is taken.
     *
     * @param composing what is composed and not prepared yet, of which something is expected
     * @param found what is known of it; null if that is still being worked out
     * @param advice null if it is still being worked out
     * @param prepared how many papers are prepared
     */
    public static NextStep morning(Composing composing, Advice.Composed found, Advice advice, int prepared) {
        if (composing == Composing.OFFER) {
            return offer(found);
        } else if (composing != Composing.NOTHING && found == null) {
            return WAIT;
        } else if (composing == Composing.PLEDGE && found.refusal() == null || found != null && found.good() && composing != Composing.NOTHING) {
            return PREPARE;
        } else if (composing == Composing.CHANGED_MOVE) {
            return CLEAR;
        }
        return prepared > 0 ? FINISH : advice == null ? WAIT : advice.move().command() != null ? ADVICE : FINISH;
    }

    /**
     * The next step of the afternoon: what is being haggled over, then what waits for an answer, then the end of the day.
     *
     * @param waiting how many offers and proposals wait for the player
     */
    public static NextStep afternoon(Composing composing, Advice.Composed found, Advice advice, int waiting) {
        if (composing == Composing.OFFER) {
            return offer(found);
        }
        return advice == null ? WAIT : waiting > 0 && advice.move().command() != null ? ADVICE : FINISH;
    }

    /** What may be on the desk; a move whose form was only opened is nobody's idea yet. */
    public enum Composing { NOTHING, OFFER, PLEDGE, MOVE, CHANGED_MOVE }

    private static NextStep offer(Advice.Composed found) {
        return found == null ? WAIT : found.good() ? PREPARE : found.better() != null ? IMPROVE : CLEAR;
    }
}
