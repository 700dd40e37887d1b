package org.plenary.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plenary.core.model.Scenario;
import org.plenary.core.scenario.StrictJson;

/** The hashes that tie the lines of a journal together. */
final class Chain {
    /** What stands before the first line. */
    static final String START = "";
    /** Hexadecimal digits of a link: 128 of SHA-256's bits. */
    static final int DIGITS = 32;

    private Chain() {}

    /** The link of a line with this {@code content} after a line with the link {@code previous}. */
    static String link(String previous, String content) {
        return digest(previous + "\n" + content).substring(0, DIGITS);
    }

    /** SHA-256 of a scenario's canonical JSON. */
    static String sha256(Scenario scenario) {
        return digest(StrictJson.write(scenario));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
