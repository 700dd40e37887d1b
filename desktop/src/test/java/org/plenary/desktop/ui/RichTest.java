package org.plenary.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

class RichTest {
    @Test
    void fillsAMessageWithRichArguments() {
        Messages messages = Messages.in(Language.TRADITIONAL_CHINESE);
        Rich rich = Rich.message(messages, "desktop.why.source", Rich.bloc(messages, "CHN").text("!"));
        assertEquals("來源：CHN中國!", rich.plain());
        assertEquals("CHN", rich.runs().get(1).bloc());
        assertTrue(rich.runs().get(2).bold());
    }

    @Test
    void leavesOutEmptyRuns() {
        assertEquals(1, Rich.of("").text("a").strong("").runs().size());
    }
}
