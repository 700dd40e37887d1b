package org.plenary.desktop.present;

import java.nio.file.Path;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.Journal;
import org.plenary.core.model.Procedure;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Phase;

/** Kept games for tests of what looks back at them. */
public final class Kept {
    /** Three short conferences of six blocs, so that a whole game takes a moment. */
    public static final Scenario SCENARIO = brief(ScenarioFiles.load("after-baku-six"));

    private Kept() {}

    /** A game to its end, with an AI in the person's seat. */
    public static Game whole(Path file, long seed) {
        try (Journal.Kept kept = Journal.begin(file, SCENARIO, seed, seats())) {
            return play(kept.game(), Integer.MAX_VALUE, "conceder");
        }
    }

    /** A game until a conference opens. */
    public static Game until(Path file, long seed, int round) {
        try (Journal.Kept kept = Journal.begin(file, SCENARIO, seed, seats())) {
            return play(kept.game(), round, "conceder");
        }
    }

    /** Another ending of a game, from a conference on, in which the person does as luck will. */
    public static Game otherwise(Path file, int round, Path other) {
        try (Journal.Kept kept = Journal.fork(file, round, other)) {
            return play(kept.game(), Integer.MAX_VALUE, "random");
        }
    }

    private static Scenario brief(Scenario s) {
        return new Scenario(s.id(), s.start(), s.cops().get(3).year(), s.horizon(), s.referenceYear(), s.discountRate(), s.sensitivity(),
                new Procedure.Named("express"), s.cops().subList(0, 3), s.articles(), s.blocs(), s.defaultTrust(), s.relations(),
                s.bunkersYears(), s.bunkersCo2Mt(), s.dynamics(), s.script(), s.provenance());
    }

    private static Seats seats() {
        return Seats.allAi(SCENARIO).withPerson(SCENARIO, SCENARIO.blocs().get(2).code(), "Ada");
    }

    private static Game play(Game game, int round, String temperament) {
        while (game.state().phase() != Phase.DEBRIEF && game.opened() <= round) {
            if (game.waitingFor().isEmpty()) {
                game.submit(new Command.Proceed(Command.CHAIR));
            } else if (game.playNextAi().isEmpty()) {
                game.play(game.waitingFor().get(0), Temperaments.named(temperament));
            }
        }
        return game;
    }
}
