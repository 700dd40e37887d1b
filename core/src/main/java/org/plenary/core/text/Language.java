package org.plenary.core.text;

import java.util.Locale;

/** The languages of the game. Each is complete; none falls back on another. */
public enum Language {
    /** English; its strings use straight quotes and three dots, as the font's curly ones are full width. */
    ENGLISH("en", "English", Locale.ENGLISH),
    /** Simplified Chinese, with the terms used on the mainland. */
    SIMPLIFIED_CHINESE("zh_CN", "简体中文", Locale.SIMPLIFIED_CHINESE),
    /** Traditional Chinese, with the terms used in Taiwan; not a conversion of the simplified. */
    TRADITIONAL_CHINESE("zh_TW", "繁體中文", Locale.TRADITIONAL_CHINESE);

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The ending of this language's files, and its name in settings: {@code en}, {@code zh_CN} or {@code zh_TW}. */
    public String tag() {
        return tag;
    }

    /** What speakers of the language call it. */
    public String ownName() {
        return ownName;
    }

    /** The locale for sorting and letter case; numbers are written by {@link Quantities} instead. */
    public Locale locale() {
        return locale;
    }

    /** Whether lines are broken between any two characters rather than between words. */
    public boolean chinese() {
        return this != ENGLISH;
    }

    /**
     * The language with the given tag.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("No language \"" + tag + "\"; expected en, zh_CN or zh_TW");
    }

    /** The language nearest to a locale: the Chinese of Taiwan, Hong Kong and Macau is traditional, other Chinese
     * simplified, and anything else English. */
    public static Language nearest(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return ENGLISH;
        }
        boolean traditional = locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && switch (locale.getCountry()) {
                    case "TW", "HK", "MO" -> true;
                    default -> false;
                };
        return traditional ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE;
    }
}
