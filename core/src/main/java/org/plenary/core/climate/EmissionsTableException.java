package org.plenary.core.climate;

import java.io.IOException;

/** A table of emissions that cannot be read: the message names file, line, column, what was found and expected. */
public final class EmissionsTableException extends IOException {
    private static final long serialVersionUID = 1L;

    EmissionsTableException(String message) {
        super(message);
    }
}
