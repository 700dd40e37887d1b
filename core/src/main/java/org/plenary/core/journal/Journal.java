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
        Journal journal = open(file, header);
        try {
            Game game = Game.unbegun(scenario, seed, seats, journal);
            first.accept(game);
            return new Kept(journal, game, 0);
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

    /**
     * Goes on with a game that this engine cannot repeat: as it stood at the opening of its last conference, in a new journal
     * beside the old one, which stays as it is.
     *
     * @return empty if there is no snapshot of it
     * @throws JournalException if the snapshot cannot be used
     */
    public static Optional<Kept> restoreLast(Path from) {
        Path last = null;
        for (Path snapshot : Snapshot.allBeside(from).values()) {
            last = snapshot;
        }
        if (last == null) {
            return Optional.empty();
        }
        String stem = from.getFileName().toString().replaceFirst("(-\\d{4})?\\.jsonl$", "");
        return Optional.of(restore(last, Journals.fresh(from.toAbsolutePath().getParent(), stem), Optional.empty()));
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
        Journal journal = open(file, null);
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
     *
     * @param header with which a new journal begins; null to open the one that is there
     */
    private static Journal open(Path file, Line header) {
        FileChannel lock = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve("." + file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new JournalException(Fault.LOCKED, file, 0, null);
            }
            if (header != null && Files.exists(file)) {
                lock.close();
                throw new JournalException(Fault.EXISTS, file, 0, null);
            }
            if (header != null) {
                make(file, header);
            }
            Journal journal = new Journal(file, lock, new RandomAccessFile(file.toFile(), "rw"));
            if (header != null) {
                journal.length = journal.out.length();
                journal.link = header.link();
            }
            return journal;
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

    /** Makes the journal with its header: whoever is killed meanwhile leaves none behind. */
    private static void make(Path file, Line header) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (RandomAccessFile out = new RandomAccessFile(unfinished.toFile(), "rw")) {
                out.setLength(0);
                out.write(header.text().getBytes(StandardCharsets.UTF_8));
                out.getFD().sync();
            }
            Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
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
            if (move instanceof Move.RollBack back) {
                forget(back.round());
            }
        } catch (IOException e) {
            JournalException failure = new JournalException(Fault.UNWRITTEN, file, sequence + 1, e, e.getMessage());
            if (told == null) {
                throw new UncheckedIOException(failure.getMessage(), e);
            }
            broken = true;
            told.accept(failure);
        }
    }

    /** Takes away the snapshots of conferences that were rolled back. */
    private void forget(int round) {
        Snapshot.allBeside(file).forEach((later, snapshot) -> {
            try {
                if (later > round) {
                    Files.deleteIfExists(snapshot);
                }
            } catch (IOException e) {
                if (told != null) {
                    told.accept(new JournalException(Fault.SNAPSHOT_UNWRITTEN, snapshot, 0, e, e.getMessage()));
                }
            }
        });
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
