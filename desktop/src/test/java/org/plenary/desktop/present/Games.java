package org.plenary.desktop.present;

import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Stance;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

/** Games of the shipped scenario for tests. */
final class Games {
    static final Scenario SCENARIO = ScenarioFiles.load("after-baku");

    private Games() {}

    /** A game whose first conference has opened. */
    static Game opened(String bloc, long seed) {
        return Game.begin(SCENARIO, seed, Seats.allAi(SCENARIO).withPerson(SCENARIO, bloc, "Ada"), MoveLog.NONE);
    }

    /** A session at the first morning of the talks. */
    static Session morning(String bloc, long seed) {
        Game game = opened(bloc, seed);
        Session session = new Session(game, SCENARIO.indexOf(bloc));
        session.proceed();
        session.proceed();
        return session;
    }

    /** A session at the plenary of the first conference; the person has said nothing until now. */
    static Session plenary(String bloc, long seed) {
        Session session = morning(bloc, seed);
        while (session.game().state().phase() == Phase.TALKS) {
            session.act(new Command.Finish(session.seat()));
        }
        session.listen();
        return session;
    }

    /** The person says the same until the gavel. */
    static Session gavel(Session session, Stance stance) {
        while (session.game().state().phase() == Phase.PLENARY) {
            session.act(new Command.Declare(session.seat(), stance, java.util.List.of()));
        }
        return session;
    }

    static Words words(Language language) {
        return new Words(SCENARIO, Messages.in(language));
    }
}
