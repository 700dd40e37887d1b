package org.plenary.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.text.Language;
import org.plenary.core.text.Messages;

/** History is judged by the parameters of every other game, and what it finds today it will find tomorrow. */
class HindcastTest {
    /** Whatever decides a game: rules, worth, talks and negotiators. Laboratory, reports and screens may name years. */
    private static final List<String> DECIDING = List.of("appraisal", "climate", "dynamics", "game", "model", "negotiator", "talks", "world");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "plenary", "core");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    /** A year of history as a number in code. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\w.])(19[6-9]\\d|20[0-2]\\d)(?![\\w.])");
    /** Words, such as the price year of a unit. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"\\n]*\"");
    /** A bloc or a conference by name. */
    private static final Pattern NAME = Pattern.compile("\"(USA|EUU|CHN|IND|JPN|UMB|EIT|BZA|OIL|AOS|G77|copenhagen|kyoto|paris|baku|lima)\"", Pattern.CASE_INSENSITIVE);
    /** Bounds of what a scenario may say, not parameters: Check.in("year", year, 1990, ...). */
    private static final Pattern BOUND = Pattern.compile("Check\\.in\\([^;]*;|new Script\\([^;]*;");

    @Test
    void noRuleNamesAYearABlocOrAConference() throws IOException {
        List<String> found = new ArrayList<>();
        for (String part : DECIDING) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                    String code = BOUND.matcher(COMMENT.matcher(Files.readString(file)).replaceAll("")).replaceAll("");
                    look(NAME, code, file, found);
                    look(YEAR, WORDS.matcher(code).replaceAll(""), file, found);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static void look(Pattern pattern, String code, Path file, List<String> found) {
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            found.add(file.getFileName() + ": " + matcher.group());
        }
    }

    /** The test above can fail. */
    @Test
    void theLookForYearsAndNamesFindsThem() {
        assertTrue(YEAR.matcher("if (year == 2009) {").find() && NAME.matcher("code.equals(\"USA\")").find());
        assertTrue(!YEAR.matcher("x = 0.2009; y2015(); 12_2010").find());
    }

    @Test
    void historyIsPlayedWithTheParametersOfTheFuture() {
        for (String id : ScenarioFiles.ids()) {
            assertEquals(Map.of(), ScenarioFiles.load(id).dynamics(), id);
        }
        assertTrue(Dynamics.table().size() > 40);
    }

    /** What the model delivers of the promises of history: these figures are inside, by the tolerances of the catalogue. */
    @Test
    void moneyArrivesAsItDid() {
        Map<String, Hindcast.Figure> figures = new TreeMap<>();
        Hindcast.delivery(3).forEach(figure -> figures.put(figure.figure(), figure));
        for (String id : List.of("co2-1960", "finance-2013", "finance-2014", "finance-2020", "gcf-usa", "gcf-japan", "us-budget-2023", "loans")) {
            assertTrue(figures.get(id).inside(), figures.get(id).toString());
        }
        figures.values().forEach(f -> assertTrue(f.p05() <= f.median() && f.median() <= f.p95(), f.toString()));
    }

    @Test
    void everyFigureHasAName() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (String id : Hindcast.delivery(1).stream().map(Hindcast.Figure::figure).collect(Collectors.toList())) {
                messages.text("hindcast." + id);
            }
        }
    }

    @Test
    void refusesNoGames() {
        assertThrows(IllegalArgumentException.class, () -> Hindcast.of(0, game -> {}));
    }
}
