package org.plenary.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All messages of one language. Immutable, and safe to share between threads.
 *
 * <p>A message is a {@link MessageFormat} pattern with one difference: an apostrophe is an apostrophe, never a quote,
 * so "the bloc's share is {0}" says what it looks like. Arguments are strings, whole numbers (written without
 * grouping, so that 2035 stays a year; they may drive a plural such as {@code {0,choice,1#one day|1<{0} days}}) or
 * quantities already written by {@link #quantities()}. A raw fraction is refused, as its number of decimals and its
 * unit would be anyone's guess.
 */
public final class Messages {
    /** The files read, in order: {@code i18n/AREA_TAG.properties}. A key may stand in one area only. */
    public static final List<String> AREAS = List.of(
            "quantities",
            "blocs",
            "dynamics",
            "journal",
            "report",
            "ensemble",
            "cli",
            "desktop",
            "lesson",
            "scenario",
            "history",
            "scenery",
            "talks",
            "table",
            "screens",
            "replays",
            "glossary");

    private static final Map<Language, Messages> ALL = loadAll();

    private final Language language;
    private final SortedMap<String, String> patterns;
    private final Quantities quantities;

    private Messages(Language language, SortedMap<String, String> patterns) {
        this.language = language;
        this.patterns = Collections.unmodifiableSortedMap(patterns);
        this.quantities = new Quantities(this);
    }

    /** The messages of a language. */
    public static Messages in(Language language) {
        return ALL.get(language);
    }

    /** The language these messages are in. */
    public Language language() {
        return language;
    }

    /** How this language writes numbers with their units. */
    public Quantities quantities() {
        return quantities;
    }

    /** All keys, sorted. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(patterns.keySet()));
    }

    /** Whether there is a message with this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The pattern behind a key, as it stands in the file. */
    public String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message \"" + key + "\" in " + language.ownName()
                    + ". Maybe add it to i18n/*_" + language.tag() + ".properties, and to the other languages.");
        }
        return pattern;
    }

    /**
     * The message with this key, its placeholders filled.
     *
     * @param arguments strings or whole numbers
     * @throws IllegalArgumentException if the key is missing, if an argument is missing, or if one is a fraction
     */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        try {
            return format(pattern, language, arguments);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Message \"" + key + "\" in " + language.ownName() + ": " + e.getMessage(), e);
        }
    }

    static String format(String pattern, Language language, Object... arguments) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern.replace("'", "''"), language.locale());
        Format[] formats = format.getFormatsByArgumentIndex();
        if (arguments.length < formats.length) {
            throw new IllegalArgumentException("expected " + formats.length + " arguments, found " + arguments.length
                    + " for \"" + pattern + "\"");
        }
        Object[] written = new Object[formats.length];
        for (int i = 0; i < formats.length; i++) {
            written[i] = written(arguments[i], formats[i] == null);
        }
        return format.format(written);
    }

    private static Object written(Object argument, boolean plain) {
        if (argument instanceof Integer || argument instanceof Long) {
            return plain ? argument.toString() : argument;
        }
        if (argument instanceof String) {
            return argument;
        }
        throw new IllegalArgumentException("expected a string or a whole number, found " + argument
                + ". Maybe write it with quantities() first.");
    }

    private static Map<Language, Messages> loadAll() {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SortedMap<String, String> patterns = new TreeMap<>();
            for (String area : AREAS) {
                load("i18n/" + area + "_" + language.tag() + ".properties", patterns);
            }
            all.put(language, new Messages(language, patterns));
        }
        return all;
    }

    private static void load(String file, SortedMap<String, String> patterns) {
        try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file + ". Maybe the area was added to Messages.AREAS, "
                        + "but not its three files.");
            }
            new UniqueKeys(file, patterns).load((Reader) new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Reads a properties file into a map, and refuses a key that is already there. */
    private static final class UniqueKeys extends Properties {
        private static final long serialVersionUID = 1L;
        private final transient String file;
        private final transient SortedMap<String, String> target;

        UniqueKeys(String file, SortedMap<String, String> target) {
            this.file = file;
            this.target = target;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (target.putIfAbsent((String) key, (String) value) != null) {
                throw new IllegalStateException(file + ": the key \"" + key + "\" stands twice, here or in another area");
            }
            return null;
        }
    }
}
