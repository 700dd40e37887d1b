package org.plenary.desktop.ui;

import com.badlogic.gdx.graphics.Color;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.text.Messages;
import org.plenary.desktop.asset.Palette;

/**
 * Text with several looks: a list of runs, without any markup to escape. Immutable; each method gives a longer text.
 *
 * @param runs in reading order
 */
public record Rich(List<Run> runs) {
    /** Nothing yet. */
    public static final Rich EMPTY = new Rich(List.of());

    /**
     * Text with one look.
     *
     * @param text what it says
     * @param bold whether the weight is bold
     * @param color its colour, or null for the colour of its surroundings
     * @param struck whether a line runs through it
     * @param bloc the bloc whose mark stands here instead of text, or null
     * @param name the name of the actor that can be clicked, or null
     * @param action what a click does, or null
     */
    public record Run(String text, boolean bold, Color color, boolean struck, String bloc, String name,
            Runnable action) {
        boolean link() {
            return action != null;
        }

        /** Whether it should stay in one line: what can be clicked, or stands in brackets. */
        boolean kept() {
            return name != null;
        }
    }

    /** Copies the list. */
    public Rich {
        runs = List.copyOf(runs);
    }

    /** Plain text. */
    public static Rich of(String text) {
        return EMPTY.text(text);
    }

    /** A bloc's mark and its short name, bold. */
    public static Rich bloc(Messages messages, String bloc) {
        return EMPTY.mark(bloc).strong(messages.text("bloc." + bloc + ".short"));
    }

    /**
     * A message whose placeholders are filled with rich text.
     *
     * @throws IllegalArgumentException if the key is missing, or there are too few arguments
     */
    public static Rich message(Messages messages, String key, Rich... arguments) {
        Object[] places = new Object[arguments.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = String.valueOf((char) (FIRST_PLACE + i));
        }
        String text = messages.text(key, places);
        Rich rich = EMPTY;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int place = i < text.length() ? text.charAt(i) - FIRST_PLACE : -1;
            boolean argument = place >= 0 && place < arguments.length;
            if (argument || i == text.length()) {
                rich = rich.text(text.substring(start, i));
                start = i + 1;
            }
            if (argument) {
                rich = rich.plus(arguments[place]);
            }
        }
        return rich;
    }

    /** Private use characters stand for the arguments while a message is formatted. */
    private static final char FIRST_PLACE = '\uE000';

    private Rich with(Run run) {
        if (run.text().isEmpty() && run.bloc() == null) {
            return this;
        }
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Rich(longer);
    }

    /** Followed by another text. */
    public Rich plus(Rich other) {
        List<Run> longer = new ArrayList<>(runs);
        longer.addAll(other.runs);
        return new Rich(longer);
    }

    /** Followed by plain text. */
    public Rich text(String text) {
        return with(new Run(text, false, null, false, null, null, null));
    }

    /** Followed by bold text. */
    public Rich strong(String text) {
        return with(new Run(text, true, null, false, null, null, null));
    }

    /** Followed by secondary text. */
    public Rich muted(String text) {
        return colored(text, Palette.MUTED);
    }

    /** Followed by text in a colour. */
    public Rich colored(String text, Color color) {
        return with(new Run(text, false, color, false, null, null, null));
    }

    /** Followed by bold text in a colour. */
    public Rich strong(String text, Color color) {
        return with(new Run(text, true, color, false, null, null, null));
    }

    /** Followed by a gain (teal) or a loss (coral), by the sign of the value; the text itself shows the sign. */
    public Rich signed(double value, String text) {
        return strong(text, value > 0 ? Palette.TEAL : value < 0 ? Palette.CORAL : Palette.MUTED);
    }

    /** Followed by struck text. */
    public Rich struck(String text) {
        return with(new Run(text, false, Palette.PAPER_STRUCK, true, null, null, null));
    }

    /** Followed by an option in brackets, in UN blue, which can be clicked unless the action is null. */
    public Rich option(String name, String text, Runnable action) {
        return with(new Run("[\u00a0" + text + "\u00a0]", true, Palette.PAPER_BRACKET, false, null, name, action));
    }

    /** Followed by underlined text that does something. */
    public Rich link(String name, String text, Runnable action) {
        return with(new Run(text, false, Palette.MUTED, false, null, name, action));
    }

    /** Followed by a bloc's mark. */
    public Rich mark(String bloc) {
        return with(new Run("", false, null, false, bloc, null, null));
    }

    /** What it says, without looks; a mark says its bloc's code. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.bloc() != null ? run.bloc() : run.text()));
        return plain.toString();
    }
}
