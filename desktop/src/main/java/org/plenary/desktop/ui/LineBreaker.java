package org.plenary.desktop.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: English between words, Chinese between any two characters except where a line must not
 * start (a closing bracket, a comma, a full stop) or end (an opening bracket). A no-break space holds what it joins.
 *
 * <p>Knows no fonts: the width of a piece is asked for.
 */
final class LineBreaker {
    private static final String NEVER_FIRST = ",.;:!?)]}%\u00b0\"'\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\uff09\u300b"
            + "\u300d\u300f\u3011\u3015\u2026\u2014\u00b7\u2019\u201d\uff05";
    private static final String NEVER_LAST = "([{$\uff08\u300a\u300c\u300e\u3010\u3014\u2018\u201c"
            + RichText.MARK; // a bloc's mark stays with its name

    /** Text with one look. Kept text is not broken if it fits into a line. */
    record Piece(String text, boolean kept) {}

    /** A part of a piece that stands in one line. */
    record Segment(int piece, String text, float x, float width) {}

    /** The width of a string in a piece's font, in units. */
    @FunctionalInterface
    interface Ruler {
        float width(int piece, String text);
    }

    private record Atom(int piece, String text, boolean space, boolean forced) {}

    private final List<Piece> pieces;
    private final Ruler ruler;
    private final float room;
    private final List<List<Segment>> lines = new ArrayList<>();
    private List<Segment> line = new ArrayList<>();
    private float x;

    private LineBreaker(List<Piece> pieces, Ruler ruler, float room) {
        this.pieces = pieces;
        this.ruler = ruler;
        this.room = room;
    }

    /**
     * The lines of a text; a line break in the text is kept, and at least one line is given.
     *
     * @param room the width of a line, in units
     */
    static List<List<Segment>> lines(List<Piece> pieces, Ruler ruler, float room) {
        LineBreaker breaker = new LineBreaker(pieces, ruler, room);
        breaker.fill(breaker.atoms());
        return breaker.lines;
    }

    private List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            int start = 0;
            while (start < text.length()) {
                char c = text.charAt(start);
                int end = start + 1;
                if (c != '\n' && c != ' ' && !ideographic(c)) {
                    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != ' '
                            && !ideographic(text.charAt(end))) {
                        end++;
                    }
                }
                atoms.add(new Atom(i, text.substring(start, end), c == ' ', c == '\n'));
                start = end;
            }
        }
        return atoms;
    }

    private void fill(List<Atom> atoms) {
        int start = 0;
        while (start < atoms.size()) {
            Atom first = atoms.get(start);
            int end = start + 1;
            if (first.forced()) {
                newLine();
            } else if (first.space()) {
                if (x > 0) {
                    put(first);
                }
            } else {
                end = chunkEnd(atoms, start, true);
                if (width(atoms.subList(start, end)) > room) {
                    end = chunkEnd(atoms, start, false);
                }
                place(atoms.subList(start, end));
            }
            start = end;
        }
        newLine();
    }

    private int chunkEnd(List<Atom> atoms, int start, boolean keep) {
        int end = start + 1;
        while (end < atoms.size() && !breakable(atoms.get(end - 1), atoms.get(end), keep)) {
            end++;
        }
        return end;
    }

    private float width(List<Atom> chunk) {
        float width = 0;
        for (Atom atom : chunk) {
            width += ruler.width(atom.piece(), atom.text());
        }
        return width;
    }

    private boolean breakable(Atom before, Atom after, boolean keep) {
        if (after.forced()) {
            return true;
        }
        if (keep && before.piece() == after.piece() && pieces.get(before.piece()).kept()) {
            return false;
        }
        if (before.space() || after.space()) {
            return true;
        }
        char last = before.text().charAt(before.text().length() - 1);
        char next = after.text().charAt(0);
        return (ideographic(last) || ideographic(next)) && NEVER_FIRST.indexOf(next) < 0
                && NEVER_LAST.indexOf(last) < 0;
    }

    private void place(List<Atom> chunk) {
        float width = width(chunk);
        if (x > 0 && x + width > room) {
            newLine();
        }
        if (width <= room) {
            chunk.forEach(this::put);
            return;
        }
        // Longer than a line: break where it must.
        for (Atom atom : chunk) {
            for (int i = 0; i < atom.text().length(); i++) {
                Atom letter = new Atom(atom.piece(), atom.text().substring(i, i + 1), false, false);
                if (x > 0 && x + ruler.width(letter.piece(), letter.text()) > room) {
                    newLine();
                }
                put(letter);
            }
        }
    }

    private void put(Atom atom) {
        float width = ruler.width(atom.piece(), atom.text());
        Segment last = line.isEmpty() ? null : line.get(line.size() - 1);
        if (last != null && last.piece() == atom.piece()) {
            line.set(line.size() - 1,
                    new Segment(last.piece(), last.text() + atom.text(), last.x(), last.width() + width));
        } else {
            line.add(new Segment(atom.piece(), atom.text(), x, width));
        }
        x += width;
    }

    private void newLine() {
        trimEnd();
        lines.add(line);
        line = new ArrayList<>();
        x = 0;
    }

    private void trimEnd() {
        while (!line.isEmpty()) {
            Segment last = line.get(line.size() - 1);
            if (!last.text().endsWith(" ")) {
                return;
            }
            String text = last.text().substring(0, last.text().length() - 1);
            line.remove(line.size() - 1);
            if (!text.isEmpty()) {
                line.add(new Segment(last.piece(), text, last.x(), last.width() - ruler.width(last.piece(), " ")));
            }
        }
    }

    /** Whether a character stands in a square of its own, between any two of which a line may be broken. */
    static boolean ideographic(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c >= '\uff00' && c <= '\uffef'
                || "\u2014\u2018\u2019\u201c\u201d\u2026\u00b7".indexOf(c) >= 0;
    }
}
