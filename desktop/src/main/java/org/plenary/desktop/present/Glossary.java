package org.plenary.desktop.present;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.core.text.Messages;

/** The words of the talks that a newcomer does not know, each with what it means. */
public final class Glossary {
    private static final String GROUP = "glossary.";
    private static final String TITLE = ".title";

    private Glossary() {}

    /**
     * A word.
     *
     * @param id what screens call it by
     * @param title the word
     * @param text what it means, in a few sentences
     */
    public record Entry(String id, String title, String text) {}

    /** All words, in the order of the language's alphabet. */
    public static List<Entry> of(Messages messages) {
        List<Entry> entries = new ArrayList<>();
        for (String key : messages.keys()) {
            if (key.startsWith(GROUP) && key.endsWith(TITLE)) {
                entries.add(entry(messages, key.substring(GROUP.length(), key.length() - TITLE.length())));
            }
        }
        Collator order = Collator.getInstance(messages.language().locale());
        entries.sort(Comparator.comparing(Entry::title, order));
        return List.copyOf(entries);
    }

    /**
     * One word.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public static Entry entry(Messages messages, String id) {
        return new Entry(id, messages.text(GROUP + id + TITLE), messages.text(GROUP + id));
    }
}
