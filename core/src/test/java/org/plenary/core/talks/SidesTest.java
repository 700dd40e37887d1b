package org.plenary.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Refusal.Code;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.PairStock;

class SidesTest {
    private static Command science(Voice voice) {
        return new Command.Speak(Command.SCIENCE, voice);
    }

    private static double of(Table table, BlocStock stock, String code) {
        return table.state.world().get(stock, table.bloc(code));
    }

    @Test
    void anAssessmentIsReadByAllOnceAConference() {
        Table table = Table.talking();
        double before = of(table, BlocStock.SALIENCE, "IND");
        table.done(science(new Voice.Assessment()));
        assertTrue(of(table, BlocStock.SALIENCE, "IND") > before);
        table.refused(Code.HAS_SPOKEN, science(new Voice.Briefing("IND")));
        table.finishBeat();
        table.refused(Code.WRONG_BEAT, science(new Voice.Briefing("IND")));
        table.finishBeat();
        table.refused(Code.HAS_SPOKEN, science(new Voice.Assessment()));
    }

    @Test
    void aBriefingTeachesOneDelegationAndAMeetingMendsTrust() {
        Table table = Table.talking();
        double knew = of(table, BlocStock.SCIENCE_CAPACITY, "LDC");
        double other = of(table, BlocStock.SCIENCE_CAPACITY, "AOS");
        table.done(science(new Voice.Briefing("LDC")));
        assertTrue(of(table, BlocStock.SCIENCE_CAPACITY, "LDC") > knew);
        assertEquals(other, of(table, BlocStock.SCIENCE_CAPACITY, "AOS"));
        table.finishBeat();
        table.finishBeat();
        double trust = table.state.world().get(PairStock.TRUST, table.bloc("CHN"), table.bloc("USA"));
        table.done(science(new Voice.Meeting("CHN", "USA")));
        assertTrue(table.state.world().get(PairStock.TRUST, table.bloc("CHN"), table.bloc("USA")) > trust);
    }

    @Test
    void aStoryOfThePressIsReadAtHome() {
        Table table = Table.talking();
        double before = of(table, BlocStock.SALIENCE, "USA");
        double other = of(table, BlocStock.SALIENCE, "JPN");
        table.done(new Command.Speak(Command.PRESS, new Voice.Story("USA")));
        assertTrue(of(table, BlocStock.SALIENCE, "USA") > before);
        assertEquals(other, of(table, BlocStock.SALIENCE, "JPN"));
        table.refused(Code.HAS_SPOKEN, new Command.Speak(Command.PRESS, new Voice.Story("JPN")));
    }

    @Test
    void refusesWhatBelongsToAnotherSeatAndNamesIt() {
        Table table = Table.talking();
        assertEquals(List.of(Command.SCIENCE), table.refused(Code.NOT_THIS_SEAT, new Command.Speak(Command.PRESS, new Voice.Assessment())).arguments());
        assertEquals(List.of(Command.PRESS), table.refused(Code.NOT_THIS_SEAT, science(new Voice.Story("USA"))).arguments());
        table.refused(Code.NOT_THIS_SEAT, new Command.Speak("USA", new Voice.Assessment()));
        table.refused(Code.UNKNOWN_SEAT, science(new Voice.Briefing("XYZ")));
        table.refused(Code.UNKNOWN_SEAT, science(new Voice.Meeting("USA", "USA")));
        table.refused(Code.BLOC_ONLY, new Command.Finish(Command.SCIENCE));
        table.refused(Code.NO_COLLAPSE, science(new Voice.SpeakUp()));
        table.refused(Code.NOT_THIS_SEAT, new Command.Sit("USA", true));
    }

    @Test
    void scienceSpeaksUpOnceAfterACollapse() {
        Table table = Table.talking();
        table.toPlenary();
        while (table.state.phase() == Phase.PLENARY) {
            List<String> articles = table.state.conference().text().articles().stream().filter(t -> t.option() > 0).map(t -> t.article()).toList();
            table.done(articles.isEmpty() ? new Command.Declare("USA", Stance.SILENT, List.of()) : new Command.Declare("USA", Stance.OBJECT, articles));
            table.restSilent();
        }
        assertEquals(Conference.Outcome.COLLAPSED, table.state.conference().outcome());
        double before = table.state.world().get(GlobalStock.MULTILATERAL_TRUST);
        table.done(science(new Voice.SpeakUp()));
        assertTrue(table.state.world().get(GlobalStock.MULTILATERAL_TRUST) > before);
        table.refused(Code.HAS_SPOKEN, science(new Voice.SpeakUp()));
    }

    @Test
    void aPersonSitsDownAndGetsUp() {
        Table table = Table.talking();
        table.done(new Command.Sit(Command.PRESS, true));
        assertTrue(table.state.sides().people().contains(Command.PRESS));
        table.done(new Command.Sit(Command.PRESS, false));
        assertFalse(table.state.sides().people().contains(Command.PRESS));
    }
}
