package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.model.Article;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Refusal;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;
import org.plenary.core.world.Layout;

class WordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfTheWorldHasAName(Language language) {
        Words words = Games.words(language);
        Layout layout = new Layout(Games.SCENARIO.blocs().size());
        for (int i = 0; i < layout.size(); i++) {
            Layout.Place place = layout.at(i);
            String name = words.stock(place);
            assertFalse(name.isBlank(), place.toString());
            assertEquals(place.bloc() >= 0, name.contains(place.bloc() >= 0 ? words.bloc(place.bloc()) : name + "?"), name);
            assertTrue(words.amount(place, -1.5, true).contains("\u2212"), name);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCauseHasPlainWords(Language language) {
        Words words = Games.words(language);
        for (var cause : Games.morning("IND", 1).game().model().causes()) {
            assertFalse(WhyView.cause(cause.id(), words).isBlank());
        }
    }

    /** A scenario from a file brings no texts; its articles and options are told by what they do, and told apart. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void putsArticlesWithoutTextsIntoWords(Language language) {
        Scenario known = Games.SCENARIO;
        for (Article article : known.articles()) {
            Scenario other = new Scenario(known.id(), known.start(), known.end(), known.horizon(), known.referenceYear(),
                    known.discountRate(), known.sensitivity(), known.procedure(), List.of(new org.plenary.core.model.Cop(1,
                            known.start(), "nowhere", List.of("own"))), List.of(new Article("own", article.options())),
                    known.blocs(), known.defaultTrust(), known.relations(), known.bunkersYears(), known.bunkersCo2Mt(),
                    known.dynamics(), known.script(), known.provenance());
            Words words = new Words(other, Messages.in(language));
            assertFalse(words.article("own").contains("own"));
            List<String> options = new java.util.ArrayList<>();
            for (int o = 0; o < article.options().size(); o++) {
                options.add(words.option("own", o));
            }
            assertEquals(options.size(), options.stream().distinct().count(), options.toString());
            assertFalse(words.sentence("own").before().isBlank());
            assertEquals("nowhere", words.city(other.cops().get(0)));
        }
    }

    @Test
    void tellsARefusalInTheWordsOfTheTable() {
        Words words = Games.words(Language.ENGLISH);
        String text = words.refusal(Refusal.of(Refusal.Code.NO_SUCH_PARTNER, "IND"));
        assertTrue(text.contains("India"), text);
        String agenda = words.refusal(Refusal.of(Refusal.Code.NOT_ON_AGENDA, "grants", List.of("mitigation-2035", "technology")));
        assertTrue(agenda.contains("Share of grants") && agenda.contains("Emissions in 2035") && !agenda.contains("["), agenda);
    }

    @Test
    void marksBlocsInsideALine() {
        Words words = Games.words(Language.ENGLISH);
        Line line = Line.of("a " + words.mark(0) + " b " + words.mark(1), Line.Tone.PLAIN);
        assertEquals("a USA b EU", line.text());
        assertEquals(List.of("", "USA", "", "EUU"), line.spans().stream().map(Line.Span::bloc).toList());
    }
}
