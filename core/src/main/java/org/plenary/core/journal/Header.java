package org.plenary.core.journal;

import org.plenary.core.game.Seats;
import org.plenary.core.model.Check;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.ScenarioFiles;

/**
 * The first line of a journal: all that a game starts from.
 *
 * @param format of the lines that follow; {@link #FORMAT} is the one written
 * @param engine version of Plenary that began the game
 * @param scenario which scenario is played
 * @param seed of the game
 * @param seats who sits where
 */
public record Header(int format, String engine, Source scenario, long seed, Seats seats) {
    /** The format that this version writes. */
    public static final int FORMAT = 1;
    /** The version of this engine. */
    public static final String ENGINE = "0.1.0";

    public Header {
        Check.in("format", format, 1, Integer.MAX_VALUE);
        Check.text("engine", engine);
    }

    /** Where the scenario of a game is. */
    public sealed interface Source {
        /** SHA-256 of its canonical JSON, 64 hexadecimal digits. */
        String sha256();

        /** One that comes with Plenary. */
        record Bundled(String id, String sha256) implements Source {}

        /** One of its own, kept here in full, so that the journal is enough to play on. */
        record Embedded(String sha256, Scenario scenario) implements Source {}
    }

    /** The header of a new game. */
    public static Header of(Scenario scenario, long seed, Seats seats) {
        String sha256 = Chain.sha256(scenario);
        boolean bundled = ScenarioFiles.ids().contains(scenario.id())
                && Chain.sha256(ScenarioFiles.load(scenario.id())).equals(sha256);
        return new Header(FORMAT, ENGINE, bundled ? new Source.Bundled(scenario.id(), sha256)
                : new Source.Embedded(sha256, scenario), seed, seats);
    }
}
