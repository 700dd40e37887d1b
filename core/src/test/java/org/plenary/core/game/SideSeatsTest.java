package org.plenary.core.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.lab.Games;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Voice;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Event;

/** Presidency, science and press, played by the engine where no person sits. */
class SideSeatsTest {
    private static final Scenario SCENARIO = Games.brief(2);

    private static List<Event> played(long seed, String person) {
        Game game = Game.begin(SCENARIO, seed, Seats.allAi(SCENARIO), MoveLog.NONE);
        if (!person.isEmpty()) {
            game.submit(new Command.Sit(person, true));
        }
        game.playToEnd();
        return IntStream.range(0, game.history().size()).mapToObj(i -> game.history().get(i).event()).toList();
    }

    private static long stories(List<Event> events) {
        return events.stream().filter(event -> event instanceof Event.Spoken spoken && spoken.voice() instanceof Voice.Story).count();
    }

    private static long amendments(List<Event> events) {
        return events.stream().filter(event -> event instanceof Event.TextAmended amended && amended.bloc() < 0).count();
    }

    @Test
    void theEngineAmendsAndSpeaksWhereNobodySits() {
        long amended = 0;
        for (long seed = 1; seed <= 3; seed++) {
            List<Event> events = played(seed, "");
            amended += amendments(events);
            assertTrue(stories(events) >= SCENARIO.procedure().days(), "the press writes every day");
            assertEquals(2, events.stream().filter(event -> event instanceof Event.Spoken spoken && spoken.voice() instanceof Voice.Assessment).count());
        }
        assertTrue(amended > 0, "no text of three games needed the presidency's pen");
    }

    @Test
    void whereAPersonSitsTheEngineKeepsStill() {
        assertEquals(0, stories(played(1, Command.PRESS)));
        assertEquals(0, amendments(played(2, Command.PRESIDENCY)));
    }
}
