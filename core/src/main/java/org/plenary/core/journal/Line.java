package org.plenary.core.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.scenario.StrictJson;

/**
 * One line of a journal: a record as JSON, with its link of the chain as the last field.
 *
 * @param content the record's JSON without the link
 * @param link as {@link Chain#link} makes it
 */
record Line(String content, String link) {
    private static final Pattern SHAPE =
            Pattern.compile("(\\{.*),\"chain\":\"([0-9a-f]{" + Chain.DIGITS + "})\"}", Pattern.DOTALL);

    /** The line of {@code value} after a line with the link {@code previous}. */
    static Line of(Record value, String previous) {
        String content = StrictJson.write(value);
        return new Line(content, Chain.link(previous, content));
    }

    /** The line that says {@code text}, or null if it has not the shape of one. */
    static Line parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches() ? new Line(matcher.group(1) + "}", matcher.group(2)) : null;
    }

    /** Whether it follows a line with the link {@code previous} and says what was written. */
    boolean follows(String previous) {
        return Chain.link(previous, content).equals(link);
    }

    /** As it stands in the file, with its line feed. */
    String text() {
        return content.substring(0, content.length() - 1) + ",\"chain\":\"" + link + "\"}\n";
    }
}
