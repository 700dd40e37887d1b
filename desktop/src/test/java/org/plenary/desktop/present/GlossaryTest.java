package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

class GlossaryTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEveryWordInTheOrderOfTheAlphabet(Language language) {
        List<Glossary.Entry> entries = Glossary.of(Messages.in(language));
        Collator order = Collator.getInstance(language.locale());
        assertTrue(entries.size() >= 30, entries.size() + " words");
        for (int i = 0; i < entries.size(); i++) {
            Glossary.Entry entry = entries.get(i);
            assertTrue(entry.text().length() > entry.title().length(), entry.id() + " is explained by a longer text");
            assertTrue(i == 0 || order.compare(entries.get(i - 1).title(), entry.title()) <= 0, entry.title());
            assertEquals(entry, Glossary.entry(Messages.in(language), entry.id()));
        }
    }

    @Test
    void aWordThatIsNotThereIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> Glossary.entry(Messages.in(Language.ENGLISH), "no such word"));
    }
}
