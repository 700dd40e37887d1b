package org.plenary.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.Effort;
import org.plenary.core.Scramble;
import org.plenary.core.game.Game;
import org.plenary.core.scenario.StrictJson;
import org.plenary.core.talks.Phase;

/** Whatever is done to a journal, it is read and played, or refused with a {@link JournalException} that names the file. */
class JournalFuzzTest {
    @TempDir
    Path folder;
    private Path file;
    private byte[] whole;
    private int moves;
    private int refused;

    @BeforeEach
    void play() throws IOException {
        file = folder.resolve("game.jsonl");
        try (Journal.Kept kept = Lives.game(folder, 1)) {
            while (kept.game().state().phase() != Phase.DEBRIEF) {
                Lives.next(kept.game());
            }
            moves = kept.game().moves();
        }
        whole = Files.readAllBytes(Lives.journal(folder, 1));
    }

    /** Reads and plays the file; whatever can be used of it is the beginning of the game that was played. */
    private void open(byte[] bytes, String what) throws IOException {
        Files.write(file, bytes);
        try {
            Game game = Journals.replay(Journals.read(file));
            assertTrue(game.moves() <= moves, what);
        } catch (JournalException e) {
            refused++;
            assertTrue(e.getMessage().contains(file.toString()), what + ": " + e.getMessage());
            assertTrue(e.line() >= 0 && e.line() <= moves + 2, what + ": " + e.getMessage());
        } catch (RuntimeException | Error e) {
            fail("neither a game nor a JournalException after " + what + "\n" + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    @Test
    @Tag("long")
    void bytesChangedAtRandomAreFound() throws IOException {
        int cases = Effort.cases(400, 20_000);
        SplittableRandom random = new SplittableRandom(Effort.seed());
        for (int i = 0; i < cases; i++) {
            open(Scramble.bytes(whole, random), "case " + i);
        }
        assertTrue(refused > cases / 2, refused + " refused");
    }

    /** Whoever changes a line may also make its chain fit: then the record, the rules and the hash of the state remain. */
    @Test
    @Tag("long")
    void linesForgedAtRandomNeverBecomeAnotherGameUnnoticed() throws IOException {
        int cases = Effort.cases(400, 20_000);
        SplittableRandom random = new SplittableRandom(Effort.seed());
        List<String> contents = new ArrayList<>();
        for (String line : new String(whole, StandardCharsets.UTF_8).split("\n")) {
            contents.add(Line.parse(line).content());
        }
        for (int i = 0; i < cases; i++) {
            List<String> forged = new ArrayList<>(contents);
            int at = random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(forged.size());
            String before = forged.get(at);
            String content = Scramble.text(before.substring(0, before.length() - 1), random).replace("\n", " ") + "}";
            forged.set(at, content);
            if (random.nextInt(4) == 0) { // and another line comes twice, or not at all
                int other = 1 + random.nextInt(forged.size() - 1);
                if (random.nextBoolean()) {
                    forged.remove(other);
                } else {
                    forged.add(other, forged.get(other));
                }
            }
            StringBuilder text = new StringBuilder();
            String link = Chain.START;
            for (String one : forged) {
                Line line = new Line(one, Chain.link(link, one));
                link = line.link();
                text.append(line.text());
            }
            open(text.toString().getBytes(StandardCharsets.UTF_8), "case " + i + ", line " + (at + 1) + ": " + content);
        }
        assertTrue(refused > cases / 2, refused + " refused");
    }

    @Test
    @Tag("long")
    void snapshotsChangedAtRandomAreFound() throws IOException {
        int cases = Effort.cases(200, 6_000);
        SplittableRandom random = new SplittableRandom(Effort.seed());
        Path snapshot = Snapshot.beside(Lives.journal(folder, 1), 1);
        byte[] packed = Files.readAllBytes(snapshot);
        String text = new String(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(text, StrictJson.write(Snapshot.read(snapshot)));
        for (int i = 0; i < cases; i++) {
            byte[] changed = i % 2 == 0 ? Scramble.bytes(packed, random) : packed(Scramble.text(text, random));
            Files.write(snapshot, changed);
            try {
                Snapshot read = Snapshot.read(snapshot);
                Game game = Game.unbegun(read.scenario(), read.seed(), read.seats(), org.plenary.core.game.MoveLog.NONE);
                game.replay(read.translated(snapshot));
            } catch (JournalException e) {
                refused++;
                assertTrue(e.getMessage().contains(snapshot.getFileName().toString()), e.getMessage());
            } catch (RuntimeException | Error e) {
                fail("neither a game nor a JournalException, case " + i, e);
            }
        }
        assertTrue(refused > cases / 2, refused + " refused");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
