package org.plenary.desktop.present;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.talks.Text;

/**
 * The red lines of a bloc's briefing, and which of them a move would cross. The briefing says them in words; what crosses
 * them is in {@code assets/briefing/redlines.properties}.
 */
public final class RedLines {
    private static final String FILE = "/briefing/redlines.properties";
    private static final Properties RULES = load();

    private final List<String> sentences = new ArrayList<>();
    private final List<List<String>> rules = new ArrayList<>();
    private final Scenario scenario;

    /** The red lines of the bloc with index {@code you}. */
    public RedLines(Words words, int you) {
        scenario = words.scenario();
        for (String sentence : BriefingView.told(words, you, BriefingView.Told.RED_LINES).split("(?<=[.\u3002])\\s*")) {
            if (!sentence.isBlank()) {
                sentences.add(sentence.substring(0, sentence.length() - 1));
            }
        }
        for (int number = 1; number <= sentences.size(); number++) {
            rules.add(rules(scenario, words.code(you), number));
        }
    }

    private static Properties load() {
        Properties rules = new Properties();
        try (InputStream in = RedLines.class.getResourceAsStream(FILE)) {
            rules.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
        return rules;
    }

    /** The keys of all rules, for tests. */
    static List<String> keys() {
        return RULES.stringPropertyNames().stream().sorted().toList();
    }

    /** Scenarios that share a briefing share its rules: the nearest one that has any for the bloc counts. */
    private static List<String> rules(Scenario scenario, String code, int number) {
        for (String id = scenario.id(); !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf('-')))) {
            String start = id + "." + code + ".";
            if (keys().stream().anyMatch(key -> key.startsWith(start))) {
                return List.of(RULES.getProperty(start + number, "").split(";\\s*"));
            }
        }
        return List.of();
    }

    /** The lines as sentences without their full stops. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** The line that speaking for an option crosses, or empty; {@code text} is what stands beside it. */
    public String byPosition(String article, String option, Text text) {
        return crossed(what -> says(what, article, option), what -> stands(what, text));
    }

    /** The line that joining a text crosses, or empty. */
    public String byText(Text text) {
        return crossed(what -> stands(what, text), what -> stands(what, text));
    }

    /** The line that a pledge crosses, or empty. */
    public String byPledge(Pledge pledge, Text text) {
        return crossed(what -> what.equals("pledge:" + pledge.kind()), what -> stands(what, text));
    }

    /** The line that a package crosses, or empty. */
    public String byPackage(List<Term> gives, List<Term> gets, Text text) {
        return crossed(what -> moves(what, "give:", gives) || moves(what, "take:", gets)
                || gives.stream().anyMatch(term -> term instanceof Term.Support voice && says(what, voice.article(), voice.option())),
                what -> stands(what, text));
    }

    private String crossed(Predicate<String> what, Predicate<String> unless) {
        for (int i = 0; i < sentences.size(); i++) {
            for (String rule : rules.get(i)) {
                String[] parts = rule.split(" unless ");
                if (what.test(parts[0]) && (parts.length == 1 || !unless.test(parts[1]))) {
                    return sentences.get(i);
                }
            }
        }
        return "";
    }

    private static boolean moves(String what, String side, List<Term> terms) {
        return what.startsWith(side) && terms.stream().anyMatch(term -> term instanceof Term.Finance money
                && (what.endsWith(":FINANCE") || what.endsWith(":" + money.kind())));
    }

    private static boolean says(String what, String article, String option) {
        int colon = what.indexOf(':');
        return colon > 0 && article.startsWith(what.substring(0, colon)) && List.of(what.substring(colon + 1).split(",")).contains(option);
    }

    private boolean stands(String what, Text text) {
        return text.articles().stream().anyMatch(article -> says(what, article.article(),
                scenario.article(article.article()).options().get(article.option()).id()));
    }
}
