package org.plenary.core.model;

/** A move of a seat that is no bloc: of the community of science, or of the press. What it does, a dynamic does. */
public sealed interface Voice permits Voice.Assessment, Voice.Briefing, Voice.Meeting, Voice.SpeakUp, Voice.Story {

    /** Science publishes what it knows, once a conference. Dynamic: {@code science-salience}. */
    record Assessment() implements Voice {}

    /** Scientists brief the delegation of {@code bloc}. Dynamic: {@code science-asymmetry}. */
    record Briefing(String bloc) implements Voice {}

    /** Scientists of two blocs meet. Dynamic: {@code track-two}. */
    record Meeting(String bloc, String other) implements Voice {}

    /** Scientists are the first to speak after a collapse. Dynamic: {@code science-recovery}. */
    record SpeakUp() implements Voice {}

    /** The press tells the public of {@code bloc} what is at stake. Dynamic: {@code science-salience}. */
    record Story(String bloc) implements Voice {}
}
