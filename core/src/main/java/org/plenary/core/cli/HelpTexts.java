package org.plenary.core.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.plenary.core.text.Messages;

/** The texts of the help pages: picocli's key {@code K} is the message {@code cli.help.K}. */
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "cli.help.";

    private final Messages messages;

    HelpTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Object handleGetObject(String key) {
        return messages.has(PREFIX + key) ? messages.text(PREFIX + key).replace("\n", "%n") : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream().filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length())).toList());
    }
}
