package org.plenary.core.lab;

import java.util.Arrays;
import java.util.List;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

/** An ensemble that cannot be played as it was asked for. Says what was found, what was expected, and what to do. */
public final class EnsembleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient List<Object> details;

    /** What can be wrong; the message is {@code ensemble.FAULT}. */
    public enum Fault {
        /** A variation is not of the form {@code key=value,value}. */
        NO_VARIATION,
        /** There is nothing of this name to vary. */
        NO_KEY,
        /** There is something of a name like this one. */
        NO_KEY_MAYBE,
        /** The scenario cannot have this value there. */
        NO_VALUE,
        /** The value must be a number there. */
        NO_NUMBER,
        /** The same thing is varied twice, or a value is given twice. */
        TWICE,
        /** The file is not the table of this ensemble. */
        OTHER_TABLE,
        /** The game of a row comes to something else today: another engine played it. */
        OTHER_ENGINE,
        /** Another process writes the table. */
        LOCKED
    }

    EnsembleException(Fault fault, Object... details) {
        this.fault = fault;
        this.details = Arrays.asList(details);
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    @Override
    public String getMessage() {
        return text(Messages.in(Language.ENGLISH));
    }

    /** The message in another language. */
    public String text(Messages messages) {
        return messages.text("ensemble." + fault, details.toArray());
    }
}
