package org.plenary.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.File;
import java.text.MessageFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    /** Full-width in the game's font, and so a hole in an English line: curly quotes, ellipsis, em dash, middle dot. */
    private static final Pattern FULL_WIDTH = Pattern.compile("[\u2018\u2019\u201c\u201d\u2026\u2014\u00b7\u3000-\u303f\uff00-\uffef]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheSameMessagesWithTheSamePlaceholdersInEveryLanguage(Language language) {
        Messages english = Messages.in(Language.ENGLISH);
        Messages messages = Messages.in(language);
        assertEquals(english.keys(), messages.keys());
        for (String key : english.keys()) {
            assertEquals(placeholders(english.pattern(key)), placeholders(messages.pattern(key)), key);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageCanBeFormatted(Language language) {
        Messages messages = Messages.in(language);
        for (String key : messages.keys()) {
            SortedSet<Integer> placeholders = placeholders(messages.pattern(key)); // a message may leave one out
            Object[] arguments = new Object[placeholders.isEmpty() ? 0 : placeholders.last() + 1];
            java.util.Arrays.fill(arguments, 3);
            String text = messages.text(key, arguments);
            assertTrue(!text.isBlank() && !text.contains("{") && !text.contains("''"), key + ": " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCharacterHasAGlyphInBothWeights(Language language) throws Exception {
        for (String weight : new String[] {"Regular", "Bold"}) {
            Font font = Font.createFont(Font.TRUETYPE_FONT,
                    new File("../assets/fonts/NotoSansSC-" + weight + "-subset.ttf"));
            Messages messages = Messages.in(language);
            for (String key : messages.keys()) {
                int missing = font.canDisplayUpTo(messages.pattern(key));
                assertEquals(-1, missing, () -> weight + " has no glyph for a character of " + key + ": "
                        + messages.pattern(key).substring(missing));
            }
        }
    }

    @Test
    void englishUsesNoFullWidthCharacters() {
        Messages english = Messages.in(Language.ENGLISH);
        for (String key : english.keys()) {
            assertTrue(!FULL_WIDTH.matcher(english.pattern(key)).find(), key + ": " + english.pattern(key));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void chineseHasNoQuotesAndCommasOfTheEnglishKeyboard(Language language) {
        Pattern ascii = Pattern.compile("[\\p{IsHan}][,;:!?]|[,;:!?]\\p{IsHan}|\"");
        Messages messages = Messages.in(language);
        for (String key : messages.keys()) {
            assertTrue(!ascii.matcher(messages.pattern(key)).find(), key + ": " + messages.pattern(key));
        }
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertEquals("it's 3 o'clock in 'Delhi'",
                Messages.format("it's {0} o'clock in 'Delhi'", Language.ENGLISH, "3"));
    }

    @Test
    void aYearIsNotGroupedAndAPluralFollowsItsCount() {
        assertEquals("by 2035", Messages.format("by {0}", Language.ENGLISH, 2035));
        String days = "{0,choice,1#one day|1<{0} days}";
        assertEquals("one day", Messages.format(days, Language.ENGLISH, 1));
        assertEquals("6 days", Messages.format(days, Language.ENGLISH, 6));
    }

    @Test
    void aMissingKeyIsNamedWithItsLanguage() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> Messages.in(Language.TRADITIONAL_CHINESE).text("no.such.key"));
        assertTrue(error.getMessage().contains("no.such.key"));
        assertTrue(error.getMessage().contains("繁體中文"));
    }

    @Test
    void refusesAFractionWithoutAUnit() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> Messages.in(Language.ENGLISH).text("desktop.why.source", 1.5));
        assertTrue(error.getMessage().contains("desktop.why.source") && error.getMessage().contains("1.5"));
    }

    @Test
    void refusesTooFewArguments() {
        assertThrows(IllegalArgumentException.class, () -> Messages.in(Language.ENGLISH).text("desktop.why.source"));
    }

    private static SortedSet<Integer> placeholders(String pattern) {
        SortedSet<Integer> found = new TreeSet<>();
        var matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        new MessageFormat(pattern.replace("'", "''"));
        return found;
    }
}
