package org.plenary.core.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.core.game.Game;
import org.plenary.core.game.Move;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.journal.JournalException.Fault;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Command;

/**
 * A journal that is being written. When {@link #append} returns, the line is on the disk: killing the process, or
 * cutting the power, loses no move that was acknowledged. One journal has one writer; used by one thread at a time.
 */
public final class Journal implements MoveLog, AutoCloseable {
    private final Path file;
    private final FileChannel lock;
    private final RandomAccessFile out;
    private String link = Chain.START;
    private long length;
    private boolean broken;
    private Consumer<JournalException> told;

    private Journal(Path file, FileChannel lock, RandomAccessFile out) {
        this.file = file;
        this.lock = lock;
        this.out = out;
    }

    /**
     * A game and the journal that records it.
     *
     * @param tornBytes bytes of an unfinished line that were cut from the end of the file; 0 if it ended as it should
     */
    public record Kept(Journal journal, Game game, long tornBytes) implements AutoCloseable {
        /** Closes the journal. */
        @Override
        public void close() {
            journal.close();
        }
    }

    /**
     * Begins a new game that is recorded in a new {@code file}; its folder is made if need be.
     *
     * @throws JournalException if there is such a file already, or it cannot be written
     */
    public static Kept begin(Path file, Scenario scenario, long seed, Seats seats) {
        return begin(file, scenario, seed, seats, game -> game.submit(new Command.Begin(Command.CHAIR)));
    }

    private static Kept begin(Path file, Scenario scenario, long seed, Seats seats, Consumer<Game> first) {
        Line header = Line.of(Header.of(scenario, seed, seats), Chain.START);
        Journal journal = open(file, true);
        try {
            journal.write(header);
            Game game = Game.unbegun(scenario, seed, seats, journal);
            first.accept(game);
            return new Kept(journal, game, 0);
        } catch (IOException e) { // leave nothing behind that would be in the way of another try
            journal.close();
            JournalException failure = new JournalException(Fault.UNREADABLE, file, 0, e, e);
            try {
                Files.deleteIfExists(file);
            } catch (IOException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Begins a new journal with the game as it stood at the opening of a conference in another one.
     *
     * @param from the other journal, which stays as it is; of a damaged one the whole lines count
     * @param round index of the conference
     * @throws JournalException if the game has not come there, or neither the journal nor a snapshot beside it can be used
     */
    public static Kept fork(Path from, int round, Path file) {
        return fork(from, round, file, Optional.empty());
    }

    /**
     * As {@link #fork(Path, int, Path)}, with others in the seats from there on: who sits where decides nothing of what
     * was played before.
     *
     * @param seats who plays on; empty for those who played so far
     */
    public static Kept fork(Path from, int round, Path file, Optional<Seats> seats) {
        Recording recording;
        try {
            recording = Journals.upTo(Journals.examine(from).recording(), round);
        } catch (JournalException e) {
            if (!e.fault().ofAnotherEngine() || !Snapshot.allBeside(from).containsKey(round)) {
                throw e;
            }
            return restore(Snapshot.beside(from, round), file, seats);
        }
        return begin(file, recording.scenario(), recording.header().seed(), seats.orElse(recording.header().seats()),
                game -> recording.moves().forEach(entry -> game.replay(entry.move())));
    }

    private static Kept restore(Path snapshot, Path file, Optional<Seats> seats) {
        Snapshot from = Snapshot.read(snapshot);
        Move.Restored first = from.translated(snapshot);
        return begin(file, from.scenario(), from.seed(), seats.orElse(from.seats()), game -> game.replay(first));
    }

    /**
     * Continues the game recorded in {@code file} after its last move. A line that was never finished is cut.
     *
     * @throws JournalException if it is written by another process, is damaged, or does not play as it did
     */
    public static Kept resume(Path file) {
        if (!Files.exists(file)) {
            throw new JournalException(Fault.MISSING, file, 0, null);
        }
        Journal journal = open(file, false);
        try {
            Recording recording = Journals.read(file);
            journal.link = recording.link();
            journal.length = recording.wholeBytes();
            Game game = Journals.fold(recording, new Journals.Checked(recording, journal), g -> {});
            if (recording.tornBytes() > 0) {
                journal.out.setLength(recording.wholeBytes());
            }
            if (game.moves() == 0) { // killed before the first move was kept
                game.submit(new Command.Begin(Command.CHAIR));
            }
            return new Kept(journal, game, recording.tornBytes());
        } catch (IOException e) {
            journal.close();
            throw new JournalException(Fault.UNREADABLE, file, 0, e, e);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * The lock is on a file of its own: a system that forgets a process's lock when the process closes the file
     * anywhere (POSIX) must not do so when the journal is merely read.
     */
    private static Journal open(Path file, boolean fresh) {
        FileChannel lock = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve("." + file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new JournalException(Fault.LOCKED, file, 0, null);
            }
            if (fresh && Files.exists(file)) {
                lock.close();
                throw new JournalException(Fault.EXISTS, file, 0, null);
            }
            return new Journal(file, lock, new RandomAccessFile(file.toFile(), "rw"));
        } catch (IOException e) {
            JournalException failure = new JournalException(Fault.UNREADABLE, file, 0, e, e);
            if (lock != null) {
                try {
                    lock.close();
                } catch (IOException second) {
                    failure.addSuppressed(second);
                }
            }
            throw failure;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) { // this process holds it
            return false;
        }
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /**
     * From now on, a move that cannot be kept happens all the same: {@code listener} is told, once, and nothing more is
     * recorded. Without a listener, {@link #append} throws and the move does not happen.
     */
    public void playOnUnrecorded(Consumer<JournalException> listener) {
        told = listener;
    }

    /**
     * Writes the move and waits until it is on the disk.
     *
     * @throws UncheckedIOException if it cannot be written; what was recorded before stays as it was
     */
    @Override
    public void append(int sequence, Move move, String hash) {
        if (broken && told != null) {
            return;
        }
        try {
            write(Line.of(new Entry(sequence, move, hash), link));
        } catch (IOException e) {
            JournalException failure = new JournalException(Fault.UNWRITTEN, file, sequence + 1, e, e.getMessage());
            if (told == null) {
                throw new UncheckedIOException(failure.getMessage(), e);
            }
            broken = true;
            told.accept(failure);
        }
    }

    /** Writes a snapshot beside the journal. The game does not depend on it: where it fails, who listens is told. */
    @Override
    public void opened(Game game) {
        if (broken) {
            return;
        }
        try {
            Snapshot.of(game).write(file);
        } catch (IOException e) {
            if (told != null) {
                told.accept(new JournalException(Fault.SNAPSHOT_UNWRITTEN, Snapshot.beside(file, game.state().round()), 0, e, e.getMessage()));
            }
        }
    }

    /**
     * A RandomAccessFile and not a channel: an interrupted thread would close a channel in the middle of a line.
     */
    private void write(Line line) throws IOException {
        if (broken) {
            throw new IOException("an earlier line could not be written, nor taken back");
        }
        byte[] bytes = line.text().getBytes(StandardCharsets.UTF_8);
        try {
            out.seek(length);
            out.write(bytes);
            out.getFD().sync();
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
        length += bytes.length;
        link = line.link();
    }

    private void takeBack(IOException e) {
        try {
            out.setLength(length);
        } catch (IOException second) {
            broken = true;
            e.addSuppressed(second);
        }
    }

    @Override
    public void close() {
        try (lock) {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + file, e);
        }
    }
}
