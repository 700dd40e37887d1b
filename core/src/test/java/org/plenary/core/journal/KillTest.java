package org.plenary.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.Effort;
import org.plenary.core.game.Game;
import org.plenary.core.game.Move;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Phase;

/** Processes that are killed at random moments, while they start, resume and play: what they acknowledged is never lost. */
class KillTest {
    private static final Pattern KEPT = Pattern.compile("kept (\\d+) (\\d+) ([0-9a-f]{16})");
    private static final int TABLES = 2;

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void noKilledProcessLosesAnAcknowledgedMoveAndEachGameEndsAsOneThatWasNot() throws Exception {
        int kills = Effort.cases(200, 1000) / TABLES;
        ExecutorService pool = Executors.newFixedThreadPool(TABLES);
        try {
            List<Callable<Integer>> tables = new ArrayList<>();
            for (int t = 0; t < TABLES; t++) {
                Path own = Files.createDirectory(folder.resolve("table-" + t));
                RandomStream random = RandomStream.of(Effort.seed(), "kills", "", t);
                tables.add(() -> lives(own, kills, random));
            }
            for (Future<Integer> moves : pool.invokeAll(tables)) {
                assertTrue(moves.get() > 5 * kills, "only " + moves.get() + " moves");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Kills as often, checks each time, plays what is left to its end, and returns how many moves were made. */
    private static int lives(Path folder, int kills, RandomStream random) throws Exception {
        int last = 1;
        for (int k = 0; k < kills; k++) {
            List<String> said = new ArrayList<>();
            try (Forked life = Forked.lives(folder)) {
                if (random.nextInt(5) == 0) { // while it starts or resumes
                    Thread.sleep(50 + random.nextInt(400));
                } else {
                    for (int lines = 1 + random.nextInt(60); lines > 0; lines--) {
                        said.add(life.line());
                    }
                    Thread.sleep(0, random.nextInt(1_000_000));
                }
                said.addAll(life.kill());
            }
            for (int i = 0; i < said.size(); i++) {
                Matcher kept = KEPT.matcher(String.valueOf(said.get(i)));
                assertTrue(kept.matches() || i == said.size() - 1, "kill " + k + " found " + said);
                if (kept.matches() && (i >= said.size() - 2 || !said.get(i + 1).startsWith("kept " + kept.group(1) + " "))) {
                    last = Integer.parseInt(kept.group(1));
                    Recording recording = Journals.read(Lives.journal(folder, last));
                    int moves = Integer.parseInt(kept.group(2));
                    assertTrue(recording.moves().size() >= moves, said.get(i) + " but " + recording.moves().size() + " are there, kill " + k);
                    assertEquals(kept.group(3), recording.moves().get(moves - 1).hash(), said.get(i));
                }
            }
        }
        int moves = 0;
        for (int number = 1; Files.exists(Lives.journal(folder, number)); number++) {
            if (!Files.exists(Lives.journal(folder, number + 1))) {
                try (Journal.Kept kept = Lives.game(folder, number)) {
                    while (kept.game().state().phase() != Phase.DEBRIEF) {
                        Lives.next(kept.game());
                    }
                }
            }
            Recording recording = Journals.read(Lives.journal(folder, number));
            assertEquals(0, recording.tornBytes());
            assertEquals(unharmed(number), recording.moves(), "game " + number);
            moves += recording.moves().size();
        }
        return moves;
    }

    /** The moves of a game that nobody disturbed. */
    private static List<Entry> unharmed(int number) {
        List<Entry> moves = new ArrayList<>();
        Game game = Lives.unbegun(number, (int sequence, Move move, String hash) -> moves.add(new Entry(sequence, move, hash)));
        while (game.state().phase() != Phase.DEBRIEF) {
            Lives.next(game);
        }
        return moves;
    }
}
