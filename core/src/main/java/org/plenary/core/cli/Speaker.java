package org.plenary.core.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.plenary.core.journal.JournalException;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.Telling;
import org.plenary.core.report.Words;
import org.plenary.core.scenario.StrictJson;
import org.plenary.core.text.Messages;

/** What a command reads from and speaks through, in one language. */
final class Speaker {
    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;

    Speaker(InputStream in, OutputStream out, OutputStream err, Charset charset, Messages messages) {
        this.in = new BufferedReader(new InputStreamReader(in, charset));
        this.out = new PrintWriter(new OutputStreamWriter(out, charset), true);
        this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
        this.messages = messages;
    }

    BufferedReader in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    Messages messages() {
        return messages;
    }

    /** A message. */
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Says a message. */
    void say(String key, Object... arguments) {
        line(text(key, arguments));
    }

    /** Says a line. */
    void line(String text) {
        out.println(text);
    }

    /** Says a value as JSON, on one line. */
    void json(Object value) {
        out.println(StrictJson.write(value));
    }

    /** A number with this many decimals, as every language writes it. */
    static String number(double value, int decimals) {
        return String.format(java.util.Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Says what is wrong. */
    void warn(String text) {
        err.println(text);
    }

    /** Says that a move, or only a snapshot, could not be written; returns whether the game is no longer saved. */
    boolean unsaved(JournalException failure) {
        boolean move = failure.fault() == JournalException.Fault.UNWRITTEN;
        String text = failure.text(messages());
        warn(move ? text("journal.unsaved", text) : text);
        return move;
    }

    /** Refuses a number of an option that is out of its range. */
    void expect(String option, int found, int low, int high) {
        if (found < low || found > high) {
            throw new InputException(text("cli.error.range", option, found, low, high));
        }
    }

    /** Words for the things of a scenario. */
    Words words(Scenario scenario) {
        return new Words(scenario, messages);
    }

    /** Sentences about the things of a scenario. */
    Telling telling(Scenario scenario) {
        return new Telling(words(scenario));
    }
}
