package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of words in which blocs are marked: what is between the marks keeps its order, so that a translation may put
 * the blocs where its grammar wants them.
 */
public record Line(List<Span> spans) {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    public Line {
        spans = List.copyOf(spans);
    }

    /** How a piece of text is meant. */
    public enum Tone { PLAIN, STRONG, MUTED, GAIN, LOSS, NOTICE }

    /**
     * A piece of a line.
     *
     * @param bloc code of the bloc whose mark stands before the text, or empty
     */
    public record Span(String text, String bloc, Tone tone) {}

    /** An argument for a message that {@link #of} turns into a span with the mark of the bloc. */
    static String mark(String code, String name) {
        return OPEN + code + "|" + name + CLOSE;
    }

    /** A line of one tone; marked blocs become spans of their own. */
    public static Line of(String text, Tone tone) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            int close = text.indexOf(CLOSE, open);
            if (open > at) {
                spans.add(new Span(text.substring(at, open), "", tone));
            }
            String inside = text.substring(open + 1, close);
            int bar = inside.indexOf('|');
            spans.add(new Span(inside.substring(bar + 1), inside.substring(0, bar), Tone.STRONG));
            at = close + 1;
        }
        if (at < text.length()) {
            spans.add(new Span(text.substring(at), "", tone));
        }
        return new Line(spans);
    }

    /** A text as a sentence begins: with a capital, in a script that has them. */
    static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A line without marks. */
    public static Line of(String text) {
        return of(text, Tone.PLAIN);
    }

    /** This line and then another. */
    Line and(Line other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Line(all);
    }

    /** The words without marks. */
    public String text() {
        StringBuilder all = new StringBuilder();
        for (Span span : spans) {
            all.append(span.text());
        }
        return all.toString();
    }
}
