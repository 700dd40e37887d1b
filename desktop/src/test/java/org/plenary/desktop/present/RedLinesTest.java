package org.plenary.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Text;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

class RedLinesTest {
    private final Session session = Games.morning("IND", 3);
    private final Text text = session.game().state().conference().text();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasItsSentenceInEveryLanguage(Language language) {
        Set<String> reached = new TreeSet<>();
        for (String id : ScenarioFiles.ids()) {
            Scenario scenario = ScenarioFiles.load(id);
            Words words = new Words(scenario, Messages.in(language));
            Words english = new Words(scenario, Messages.in(Language.ENGLISH));
            for (Bloc bloc : scenario.blocs()) {
                int b = scenario.indexOf(bloc.code());
                int sentences = new RedLines(words, b).sentences().size();
                assertTrue(sentences > 0, id + " " + bloc.code() + " has no red line");
                assertEquals(new RedLines(english, b).sentences().size(), sentences, id + " " + bloc.code());
                for (String key : RedLines.keys()) {
                    String[] parts = key.split("\\.");
                    if (id.startsWith(parts[0]) && parts[1].equals(bloc.code()) && Integer.parseInt(parts[2]) <= sentences) {
                        reached.add(key);
                    }
                }
            }
        }
        assertEquals(RedLines.keys(), List.copyOf(reached), "rules without a sentence of their own");
    }

    @Test
    void aCapWithoutMoneyCrossesTheLineOfIndia() {
        RedLines lines = new RedLines(Games.words(Language.ENGLISH), session.you());
        assertEquals("A cap on your emissions without money behind it", lines.byPosition("mitigation-2035", "full", with("finance-2035", 1)));
        assertEquals("", lines.byPosition("mitigation-2035", "full", with("finance-2035", 3)));
        assertEquals("", lines.byPosition("grants", "sixty", text));
        assertNotEquals("", lines.byText(with("finance-2035", 0)));
    }

    @Test
    void debtCrossesTheLineOfThePoorest() {
        RedLines lines = new RedLines(Games.words(Language.ENGLISH), Games.SCENARIO.indexOf("LDC"));
        Term loan = new Term.Finance(FinanceKind.LOAN, 5, 10);
        assertEquals("More debt", lines.byPackage(List.of(), List.of(loan), text));
        assertEquals("", lines.byPackage(List.of(loan), List.of(), text));
        assertEquals("Any cap on your emissions", lines.byPledge(new Pledge(NdcKind.ABSOLUTE_CUT, 5, 5, 2035), text));
    }

    private Text with(String id, int option) {
        return new Text(text.articles().stream().map(article -> !article.article().equals(id) ? article
                : new Text.ArticleText(id, option, article.status(), article.support())).toList());
    }
}
