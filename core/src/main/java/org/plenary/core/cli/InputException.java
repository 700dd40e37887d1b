package org.plenary.core.cli;

/** What a person gave cannot be used; the message says what it is and what to do. Ends the command with exit code 2. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}
