package org.plenary.core.scenario;

/**
 * A file that cannot be used: a scenario, or a line of a journal. Its message names the file, the place, what was found,
 * what was expected and, where a word looks misspelt, what may have been meant.
 */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String source;
    private final String path;
    private final int line;
    private final int column;
    private final String found;
    private final String expected;
    private final String meant;

    ScenarioException(String source, String path, int line, int column, String found, String expected, String meant,
            Throwable cause) {
        super(message(source, path, line, column, found, expected, meant), cause);
        this.source = source;
        this.path = path;
        this.line = line;
        this.column = column;
        this.found = found;
        this.expected = expected;
        this.meant = meant;
    }

    private static String message(String source, String path, int line, int column, String found, String expected, String meant) {
        StringBuilder text = new StringBuilder(source);
        if (line > 0) {
            text.append(", line ").append(line).append(", column ").append(column);
        }
        if (!path.isEmpty()) {
            text.append(", ").append(path);
        }
        text.append(": found ").append(found).append(", expected ").append(expected).append('.');
        if (!meant.isEmpty()) {
            text.append(" Maybe you meant '").append(meant).append("'.");
        }
        return text.toString();
    }

    /** The file, as it was named to the reader. */
    public String source() {
        return source;
    }

    /** The JSON path of the value that is wrong, such as {@code $.blocs[3].start.credibility}; empty if the file itself is. */
    public String path() {
        return path;
    }

    /** The line of the value, counted from 1; 0 if it is not known. */
    public int line() {
        return line;
    }

    /** The column of the value, counted from 1; 0 if it is not known. */
    public int column() {
        return column;
    }

    /** What is there. */
    public String found() {
        return found;
    }

    /** What should be there. */
    public String expected() {
        return expected;
    }

    /** The word that may have been meant; empty if none is near. */
    public String meant() {
        return meant;
    }
}
