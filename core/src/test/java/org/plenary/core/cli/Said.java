package org.plenary.core.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a command said and how it ended. */
record Said(int code, String out, String err) {
    /** Runs a command in English with nobody at the keyboard. */
    static Said by(String... args) {
        return to("", args);
    }

    /** Runs a command to which somebody types {@code input}. */
    static Said to(String input, String... args) {
        String[] english = java.util.Arrays.copyOf(args, args.length + 1);
        english[args.length] = "--language=en";
        boolean chosen = java.util.Arrays.stream(args).anyMatch(arg -> arg.startsWith("--language"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = PlenaryCli.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, StandardCharsets.UTF_8,
                chosen ? args : english);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
