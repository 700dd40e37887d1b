package org.plenary.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"zh-TW, zh_TW", "zh-HK, zh_TW", "zh-Hant-MY, zh_TW", "zh-CN, zh_CN", "zh-SG, zh_CN", "zh-Hans-HK, zh_CN",
            "fr-FR, en", "en-US, en"})
    void choosesTheLanguageNearestToTheDesktop(String desktop, String tag) {
        assertEquals(tag, Language.nearest(Locale.forLanguageTag(desktop)).tag());
    }

    @Test
    void findsALanguageByItsTagOnly() {
        assertEquals(Language.TRADITIONAL_CHINESE, Language.of("zh_TW"));
        assertThrows(IllegalArgumentException.class, () -> Language.of("zh"));
    }
}
