package org.plenary.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.model.Scenario;

class ScenarioFilesTest {
    private static final String VALID = StrictJson.write(SmallScenario.make());

    private static ScenarioException refusal(String text) {
        return assertThrows(ScenarioException.class, () -> ScenarioFiles.parse("mine.json", new StringReader(text)));
    }

    @Test
    void loadsWhatComesWithPlenary() {
        assertEquals(List.of("after-baku", "after-baku-six", "copenhagen", "copenhagen-to-baku", "kyoto-to-paris"), ScenarioFiles.ids());
        for (String id : ScenarioFiles.ids()) {
            assertEquals(id, ScenarioFiles.load(id).id());
        }
    }

    @Test
    void readsBackWhatItWrites(@TempDir Path folder) throws IOException {
        String text = ScenarioFiles.write(ScenarioFiles.load("after-baku"));
        Path file = folder.resolve("mine.json");
        Files.writeString(file, text);
        assertEquals(text, ScenarioFiles.write(ScenarioFiles.load(file.toString())));
        assertEquals(text, ScenarioFiles.write(ScenarioFiles.read(file)));
    }

    /** What is changed in a valid scenario, the path that must be named, and how the message must end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"id\":\"small\"`       | `\"id\":\"Small One\"`      | $.id | found 'Small One', expected it to be words of small letters joined by '-'.",
        "`\"BEST\"`               | `\"BSET\"`                  | $.sensitivity | found 'BSET', expected one of [LOW, BEST, HIGH, DRAWN]. Maybe you meant 'BEST'.",
        "`\"discountRate\":0.02`  | `\"discountRate\":2`        | $.discountRate | found 2.0, expected it to be from 0.0 to 0.1.",
        "`\"days\":3`             | `\"days\":0`                | $.procedure.days | found 0, expected it to be from 1 to 12.",
        "`\"days\":3`             | `\"days\":3.5`              | $.procedure.days | found 3.5, expected a whole number.",
        "`\"year\":2026`          | `\"year\":2051`             | $.cops[0].year | found 2051, expected it to be from 2025 to 2050.",
        "`[\"mitigation-2035\"`   | `[\"mitigation-2053\"`      | $.cops[0].articles[0] | Maybe you meant 'mitigation-2035'.",
        "`[\"mitigation-2035\",`  | `[\"grants\",`              | $.cops[0].articles[3] | found 'grants', expected it to not be there twice.",
        "`{\"id\":\"moderate\",\"ambition\":0.35` | `{\"id\":\"moderate\",\"ambition\":0` | $.articles[0].options[1].ambition | found 0.0, expected it to be more than that of the option before.",
        "`\"party\":\"ANNEX_I\",\"percent\":45` | `\"party\":\"ANNEX_1\",\"percent\":45` | $.articles[0].options[1].effects[0].party | Maybe you meant 'ANNEX_I'.",
        "`\"EmissionCap\",\"party\":\"ANNEX_I\",\"percent\":45` | `\"EmisionCap\",\"party\":\"ANNEX_I\",\"percent\":45` | $.articles[0].options[1].effects[0].type | Maybe you meant 'EmissionCap'.",
        "`\"code\":\"EUU\"`       | `\"code\":\"eu\"`           | $.blocs[1].code | found 'eu', expected it to be three capital letters or digits.",
        "`\"code\":\"EUU\"`       | `\"code\":\"USA\"`          | $.blocs[1].code | found 'USA', expected it to not be there twice.",
        "`\"credibility\":0.8`    | `\"credibility\":1.8`       | $.blocs[1].start.credibility | found 1.8, expected it to be from 0.0 to 1.0.",
        "`\"credibility\":0.8`    | `\"credibilty\":0.8`        | $.blocs[1].start.credibilty | found the unknown field 'credibilty', expected the field 'credibility'. Maybe you meant 'credibility'.",
        "`\"credibility\":0.8,`   | ``                          | $.blocs[1].start | found no field 'credibility'",
        "`\"leadership\":0.5,\"prestige\":0.5` | `\"leadership\":0.4,\"prestige\":0.5` | $.blocs | found leadership adding up to 0.9, expected it to have it adding up to 1.0.",
        "`\"technologyGap\":[1.1,1.1,1,` | `\"technologyGap\":[1.1,1.1,` | $.blocs[1].start.technologyGap | found 4 values, expected it to have 5.",
        "`\"technologyGap\":[1.1,1.1,1,` | `\"technologyGap\":[1.1,1.1,0.5,` | $.blocs[1].start.technologyGap[2] | found 0.5, expected it to be from 1.0 to 5.0.",
        "`\"years\":[2019,2020,`  | `\"years\":[2020,2019,`     | $.blocs[0].baseline.years[1] | found 2019, expected it to be later than 2020.",
        "`\"kind\":\"NET_ZERO\",\"percent\":0` | `\"kind\":\"NET_ZERO\",\"percent\":9` | $.blocs[1].ndcs[1].conditionalPercent | found 0.0, expected it to be from 9.0 to 100.0.",
        "`\"from\":\"EUU\"`       | `\"from\":\"EUS\"`          | $.relations[1].from | found 'EUS', expected it to be one of [USA, EUU]. Maybe you meant 'EUU'.",
        "`\"trust\":0.4,\"rivalry\":0.2` | `\"trust\":0.4,\"rivalry\":0.3` | $.relations[1].rivalry | found 0.3, expected it to be 0.2, the same both ways.",
        "`\"learning-by-doing\"`  | `\"learning-by-doin\"`      | $.dynamics.learning-by-doin | Maybe you meant 'learning-by-doing'.",
        "`\"power\":0.2`         | `\"powr\":0.2`              | $.dynamics.learning-by-doing.parameters.powr | Maybe you meant 'power'.",
        "`\"power\":0.2`         | `\"power\":7`               | $.dynamics.learning-by-doing.parameters.power | power is 7.0 but must be from 0.0 to 0.5",
        "`\"learning-by-doing\"`  | `\"carbon-to-warming\"`     | $.dynamics.carbon-to-warming.parameters.power | found the unknown parameter 'power', expected no parameters.",
    })
    void saysWhereAndWhatIsWrong(String old, String changed, String path, String said) {
        int at = VALID.indexOf(old);
        assertTrue(at >= 0, old);
        ScenarioException refusal = refusal(VALID.substring(0, at) + (changed == null ? "" : changed) + VALID.substring(at + old.length()));
        assertEquals(path, refusal.path(), refusal.getMessage());
        assertEquals(1, refusal.line());
        assertTrue(refusal.getMessage().contains(": found ") && refusal.getMessage().contains(said), refusal.getMessage());
    }

    @Test
    void acceptsSettingsOfDynamicsThatExist() {
        Scenario scenario = ScenarioFiles.parse("mine.json", new StringReader(VALID));
        assertEquals(0.2, scenario.dynamics().get("learning-by-doing").parameters().get("power"));
    }

    @Test
    void namesTheLineOfAFaultInAFile() {
        String text = ScenarioFiles.write(SmallScenario.make()).replace("\"credibility\": 0.8", "\"credibility\": 1.8");
        int line = (int) text.substring(0, text.indexOf("\"credibility\": 1.8")).lines().count();
        ScenarioException refusal = refusal(text);
        assertEquals(line, refusal.line());
        assertTrue(refusal.getMessage().startsWith("mine.json, line " + line + ", column "), refusal.getMessage());
    }

    @Test
    void suggestsTheScenarioThatWasMeant() {
        ScenarioException refusal = assertThrows(ScenarioException.class, () -> ScenarioFiles.load("after-bakku"));
        assertEquals("after-bakku: found no such scenario and no such file, expected one of [after-baku, after-baku-six, copenhagen, copenhagen-to-baku, kyoto-to-paris] or a path. Maybe you meant 'after-baku'.",
                refusal.getMessage());
        assertThrows(ScenarioException.class, () -> ScenarioFiles.load("no\0such"));
        assertThrows(ScenarioException.class, () -> ScenarioFiles.load(""));
    }

    @Test
    void refusesAFolderAndBytesThatAreNotText(@TempDir Path folder) throws IOException {
        assertThrows(ScenarioException.class, () -> ScenarioFiles.read(folder));
        Path file = folder.resolve("latin.json");
        Files.write(file, VALID.replace("a test", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("bytes that are not UTF-8", assertThrows(ScenarioException.class, () -> ScenarioFiles.read(file)).found());
    }
}
