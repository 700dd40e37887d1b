package org.plenary.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.model.Article;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Cop;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.Words;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

/** What people read of the scenarios is complete, and says what the numbers say. */
class ScenarioTextTest {
    private static final List<Scenario> SCENARIOS = ScenarioFiles.ids().stream().map(ScenarioFiles::load).toList();

    @ParameterizedTest
    @EnumSource(Language.class)
    void titleStoryBriefingsCitiesAndCoalitionsAreThere(Language language) {
        Messages messages = Messages.in(language);
        for (Scenario scenario : SCENARIOS) {
            Words words = new Words(scenario, messages);
            messages.text("scenario." + scenario.id() + ".title");
            messages.text("scenario." + scenario.id() + ".story");
            for (Bloc bloc : scenario.blocs()) {
                for (String part : List.of("who", "wants", "redlines")) {
                    assertFalse(words.told("briefing." + bloc.code() + "." + part).isBlank(), scenario.id() + " " + bloc.code() + " " + part);
                }
                bloc.coalitions().forEach(coalition -> messages.text("coalition." + coalition));
                messages.text("bloc." + bloc.code() + ".name");
                messages.text("bloc." + bloc.code() + ".short");
            }
            for (Cop cop : scenario.cops()) {
                messages.text("city." + cop.city());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionReadsAsPartOfItsArticle(Language language) {
        Messages messages = Messages.in(language);
        for (Article article : SCENARIOS.stream().flatMap(scenario -> scenario.articles().stream()).toList()) {
            String key = "article." + article.id();
            assertFalse(messages.text(key + ".title").isBlank());
            TreeSet<String> labels = new TreeSet<>();
            for (ArticleOption option : article.options()) {
                String label = messages.text(key + ".option." + option.id());
                assertTrue(label.length() <= 55 && !label.endsWith(".") && !label.endsWith("。"), label);
                String text = messages.text(key + ".text", label);
                assertTrue(text.contains(label), text);
                labels.add(label);
            }
            assertEquals(article.options().size(), labels.size(), article.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfAnOptionIsInItsText(Language language) {
        SCENARIOS.forEach(scenario -> scenario.articles().forEach(article -> everyNumberOfAnOptionIsInItsText(language, scenario, article)));
    }

    private static void everyNumberOfAnOptionIsInItsText(Language language, Scenario scenario, Article article) {
        Messages messages = Messages.in(language);
        String key = "article." + article.id();
        for (ArticleOption option : article.options()) {
            String text = messages.text(key + ".text", messages.text(key + ".option." + option.id())).replace('\u00a0', ' ');
            String percent = language == Language.ENGLISH ? "%d %%" : "%d%%";
            for (LeverEffect effect : option.effects()) {
                if (effect instanceof LeverEffect.EmissionCap cap) {
                    says(text, percent, (int) cap.percent());
                    says(text, "%d", cap.year());
                    says(text, "%d", scenario.referenceYear());
                } else if (effect instanceof LeverEffect.SectorCut cut) {
                    says(text, "%d", cut.year());
                } else if (effect instanceof LeverEffect.FinanceGoal goal) {
                    says(text, "%s", money(language, goal.bnUsdPerYear()));
                    says(text, "%d", goal.year());
                } else if (effect instanceof LeverEffect.GrantShare share) {
                    says(text, percent, (int) share.percent());
                } else if (effect instanceof LeverEffect.TechnologySupport support) {
                    says(text, "%d", (int) support.programmesPerYear());
                } else if (effect instanceof LeverEffect.Credits credits) {
                    says(text, percent, (int) credits.percent());
                } else if (effect instanceof LeverEffect.AdaptationFund fund) {
                    says(text, "%s", money(language, fund.bnUsdPerYear()));
                }
            }
        }
    }

    private static void says(String text, String format, Object number) {
        String words = String.format(Locale.ROOT, format, number);
        assertTrue(text.contains(words), "'" + words + "' is not in: " + text);
    }

    private static String money(Language language, double bn) {
        String large = StrictJson.digits(bn / 1000);
        return switch (language) {
            case ENGLISH -> bn >= 1000 ? "$ " + large + " tn" : "$ " + (int) bn + " bn";
            case SIMPLIFIED_CHINESE -> bn >= 1000 ? large + " 万亿美元" : (int) (bn * 10) + " 亿美元";
            case TRADITIONAL_CHINESE -> bn >= 1000 ? large + " 兆美元" : (int) (bn * 10) + " 億美元";
        };
    }
}
