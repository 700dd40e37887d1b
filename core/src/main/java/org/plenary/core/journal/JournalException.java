package org.plenary.core.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

/** A journal that cannot be used as it is. Says which file, which line, why, and what to do. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final Path file;
    private final int line;
    private final transient List<String> details;

    /** What can be wrong; the message is {@code journal.FAULT}. */
    public enum Fault {
        /** There is no such file. */
        MISSING,
        /** There is a file where a new journal was to be. */
        EXISTS,
        /** The file cannot be opened or read. */
        UNREADABLE,
        /** Another process, or another game of this one, writes it. */
        LOCKED,
        /** The first line is not that of a journal. */
        NOT_A_JOURNAL,
        /** The header's format is a later one. */
        FORMAT,
        /** The scenario that comes with Plenary is no longer the one that was played. */
        SCENARIO_CHANGED,
        /** The line is not what was written, or one is missing before it. */
        DAMAGED,
        /** The rules refuse the move. */
        REFUSED,
        /** The move leads to another state than it did. */
        DIVERGED,
        /** The game has not come to that conference. */
        NOT_OPENED,
        /** The line could not be written, and the move did not happen. */
        UNWRITTEN,
        /** The file beside the journal is no snapshot. */
        SNAPSHOT_DAMAGED,
        /** The snapshot holds a stock or a cause that this version does not know. */
        SNAPSHOT_STRANGE,
        /** The snapshot could not be written; the game goes on. */
        SNAPSHOT_UNWRITTEN;

        /** Whether another version of the engine may be why, so that a snapshot can help. */
        public boolean ofAnotherEngine() {
            return this == SCENARIO_CHANGED || this == REFUSED || this == DIVERGED;
        }
    }

    /** A fault of the whole file, as far as it needs no details. */
    public JournalException(Fault fault, Path file) {
        this(fault, file, 0, null);
    }

    JournalException(Fault fault, Path file, int line, Throwable cause, Object... details) {
        super(null, cause);
        this.fault = fault;
        this.file = file;
        this.line = line;
        this.details = Arrays.stream(details).map(String::valueOf).toList();
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** The journal. */
    public Path file() {
        return file;
    }

    /** The first line that is wrong, counted from 1; 0 if it is not a line that is. */
    public int line() {
        return line;
    }

    @Override
    public String getMessage() {
        return text(Messages.in(Language.ENGLISH));
    }

    /** The message in another language: file, line, reason, and what to do. */
    public String text(Messages messages) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(file.toString());
        if (line > 0) {
            arguments.add(line);
        }
        arguments.addAll(details);
        return messages.text("journal." + fault, arguments.toArray());
    }
}
