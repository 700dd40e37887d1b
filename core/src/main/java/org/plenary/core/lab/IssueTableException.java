package org.plenary.core.lab;

import java.io.IOException;

/** A table of issues that cannot be read: the message names file, line, column, what was found and expected. */
public final class IssueTableException extends IOException {
    private static final long serialVersionUID = 1L;

    IssueTableException(String message) {
        super(message);
    }
}
