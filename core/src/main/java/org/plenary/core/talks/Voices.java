package org.plenary.core.talks;

import java.util.List;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.Occasion;

/** What the seats that are no bloc may say, and who sits in them. */
final class Voices extends Part {
    Voices(Turn turn) {
        super(turn);
    }

    Refusal sit(Command.Sit sit) {
        if (!Sides.SEATS.contains(sit.seat())) {
            return Refusal.of(Code.NOT_THIS_SEAT, Sides.SEATS);
        }
        happen(new Event.SeatTaken(sit.seat(), sit.person()));
        return null;
    }

    Refusal speak(Command.Speak speak) {
        Voice voice = speak.voice();
        String whose = voice instanceof Voice.Story ? Command.PRESS : Command.SCIENCE;
        if (!speak.seat().equals(whose)) {
            return Refusal.of(Code.NOT_THIS_SEAT, whose);
        }
        int day = 0;
        if (voice instanceof Voice.SpeakUp) {
            if (state().conference() == null || state().conference().outcome() != Conference.Outcome.COLLAPSED) {
                return Refusal.of(Code.NO_COLLAPSE);
            }
        } else if (state().phase() != Phase.TALKS) {
            return Refusal.of(Code.WRONG_PHASE, state().phase(), Phase.TALKS);
        } else if (state().conference().beat() != Beat.MORNING) {
            return Refusal.of(Code.WRONG_BEAT, state().conference().beat(), Beat.MORNING);
        } else {
            day = state().conference().day();
        }
        if (state().sides().spoke(whose, day) || voice instanceof Voice.Assessment && state().sides().heard(Voice.Assessment.class)) {
            return Refusal.of(Code.HAS_SPOKEN, whose);
        }
        List<String> named = voice instanceof Voice.Briefing briefing ? List.of(briefing.bloc()) : voice instanceof Voice.Story story
                ? List.of(story.bloc()) : voice instanceof Voice.Meeting meeting ? List.of(meeting.bloc(), meeting.other()) : List.of();
        for (String code : named) {
            if (scenario.indexOf(code) < 0 || named.indexOf(code) != named.lastIndexOf(code)) {
                return Refusal.of(Code.UNKNOWN_SEAT, code, scenario.blocs().stream().map(Bloc::code).toList());
            }
        }
        happen(new Event.Spoken(whose, day, voice));
        felt(new Occasion.Spoken(voice));
        return null;
    }
}
