package org.plenary.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plenary.core.game.Game;
import org.plenary.core.game.Seats;
import org.plenary.core.lab.Games;
import org.plenary.core.lab.Simulation;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Phase;

/**
 * A game that was played once must play the same for ever. When the rules of the engine change on purpose, play it anew:
 * {@code mvn -pl core test -Dtest=GoldenJournalTest -Dgolden.write=true}, and say in the commit what changed.
 */
class GoldenJournalTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "journals");
    private static final Path JOURNAL = FOLDER.resolve("format-1.jsonl");
    private static final Path HASH = FOLDER.resolve("format-1.hash");

    @Test
    void aGameOfOldPlaysAsItDid() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            write();
        }
        Recording recording = Journals.read(JOURNAL);
        assertEquals(0, recording.tornBytes());
        assertEquals(1, recording.header().format());
        Game game = Journals.replay(recording);
        assertEquals(Files.readString(HASH).strip(), game.state().hash());
        assertEquals(Phase.DEBRIEF, game.state().phase());
        assertTrue(game.moves() > 100, "a game of " + game.moves() + " moves proves little");
    }

    /** A scenario of its own, so that after-baku may change. */
    private static void write() throws IOException {
        Scenario golden = Games.brief(2);
        Files.deleteIfExists(JOURNAL);
        try (Journal.Kept kept = Journal.begin(JOURNAL, golden, 20, Seats.allAi(golden))) {
            Simulation.of(kept.game(), round -> {});
            Files.writeString(HASH, kept.game().state().hash() + "\n");
        }
        Files.delete(FOLDER.resolve("." + JOURNAL.getFileName() + ".lock"));
        try (var rounds = Files.newDirectoryStream(FOLDER, "format-1.round-*")) { // only hasten a reader
            for (Path round : rounds) {
                Files.delete(round);
            }
        }
    }
}
