package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Term;
import org.plenary.core.model.Voice;

/** Everything anybody can ask for. {@link #seat} is a bloc's code, {@link #CHAIR}, or one of {@link Sides#SEATS}. */
public sealed interface Command {
    /** The seat that moves the conference on: a facilitator, the player alone, or the engine. */
    String CHAIR = "CHAIR";

    /** The seat that holds the pen: a person, or the engine where there is none. */
    String PRESIDENCY = "PRESIDENCY";

    /** The community of science: a person, or the engine where there is none. */
    String SCIENCE = "SCIENCE";

    /** The press: a person, or the engine where there is none. */
    String PRESS = "PRESS";

    /** Who asks. */
    String seat();

    /** Opens the game: the years up to the first conference pass, and it opens. */
    record Begin(String seat) implements Command {}

    /** Moves on: from headlines to briefing to talks; from ratification through the years, one at a time; to the next conference. */
    record Proceed(String seat) implements Command {}

    /** Adds a draft for this day; another position on the same article, and another pledge, replace the earlier one. */
    record Prepare(String seat, Draft draft) implements Command {}

    /** Takes back the draft at {@code index} of the seat's own list. */
    record TakeBack(String seat, int index) implements Command {}

    /** Ends the seat's beat: seals its drafts in the morning, closes its answers in the afternoon. */
    record Finish(String seat) implements Command {}

    /** Accepts an open offer. */
    record Accept(String seat, int offer) implements Command {}

    /** Declines an open offer; {@code reason} is the key of a message, or empty. */
    record Decline(String seat, int offer, String reason) implements Command {}

    /** Declines an open offer and drafts another for the next morning. */
    record Counter(String seat, int offer, List<Term> gives, List<Term> gets) implements Command {
        public Counter {
            gives = List.copyOf(gives);
            gets = List.copyOf(gets);
        }
    }

    /** Sounds out another bloc in the corridor about a package before it is tabled; costs capital and tells a band. */
    record SoundOut(String seat, Draft.Package idea) implements Command {}

    /** Agrees to a move that was proposed to the seat; not to answer is to decline. */
    record Join(String seat, int proposal) implements Command {}

    /** Speaks in plenary; {@code articles} are those objected to, empty unless the stance is {@link Stance#OBJECT}. */
    record Declare(String seat, Stance stance, List<String> articles) implements Command {
        public Declare {
            articles = List.copyOf(articles);
        }
    }

    /**
     * In plenary, before the first has spoken in a round: the presidency changes its text ({@link #PRESIDENCY}), or a bloc
     * moves a contested article by one option in the last minute, at a price.
     */
    record Amend(String seat, String article, String option) implements Command {}

    /**
     * The engine passes for a seat that is silent, slow or broken: in a beat it finishes, in plenary it reserves.
     *
     * @param reason why, in plain words, for the record
     */
    record Pass(String seat, String reason) implements Command {}

    /** A person sits down in a seat that is no bloc ({@link Sides#SEATS}), or gets up and leaves it to the engine. */
    record Sit(String seat, boolean person) implements Command {}

    /** Science or the press does something; each once a day while drafts are prepared, and science once after a collapse. */
    record Speak(String seat, Voice voice) implements Command {}
}
