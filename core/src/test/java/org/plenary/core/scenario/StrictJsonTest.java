package org.plenary.core.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    enum Colour { RED, GREEN }

    sealed interface Move {
        record Step(int points) implements Move {
            public Step {
                if (points < 0) {
                    throw new IllegalArgumentException("points is %d but must be from 0 to 10".formatted(points));
                }
            }
        }

        record Jump(double height, List<String> over) implements Move {}

        sealed interface Rest extends Move {
            record Sit() implements Rest {}
        }
    }

    record Game(String name, boolean open, Colour colour, long seed, double[] odds, List<Move> moves, Map<String, Integer> score) {}

    private static final String GAME = """
            {"name":"x","open":true,"colour":"RED","seed":9007199254740993,"odds":[0.1,2],"moves":[{"type":"Step","points":3},\
            {"type":"Jump","height":1.5,"over":["a","b"]},{"type":"Sit"}],"score":{"b":2,"a":1}}""";

    private static ScenarioException refusal(String text) {
        return assertThrows(ScenarioException.class, () -> StrictJson.read(Game.class, text, "game.json"));
    }

    @Test
    void writesOnOneLineWhatItReads() {
        Game game = StrictJson.read(Game.class, GAME, "game.json");
        assertEquals(GAME, StrictJson.write(game));
        assertEquals(new Move.Jump(1.5, List.of("a", "b")), game.moves().get(1));
        assertEquals(9007199254740993L, game.seed());
        assertArrayEquals(new double[] {0.1, 2}, game.odds());
        assertEquals(List.of("b", "a"), List.copyOf(game.score().keySet()));
    }

    @Test
    void theTagMayStandAnywhere() {
        String moved = GAME.replace("{\"type\":\"Step\",\"points\":3}", "{\"points\":3,\"type\":\"Step\"}");
        assertEquals(GAME, StrictJson.write(StrictJson.read(Game.class, moved, "game.json")));
    }

    @Test
    void readsAMemberOfAFamilyByTheFamilyAndByItself() {
        String step = StrictJson.write(new Move.Step(4));
        assertEquals("{\"type\":\"Step\",\"points\":4}", step);
        assertEquals(new Move.Step(4), StrictJson.read(Move.class, step, "x"));
        assertEquals(new Move.Step(4), StrictJson.read(Move.Step.class, step, "x"));
        assertEquals("'Step'", assertThrows(ScenarioException.class, () -> StrictJson.read(Move.Jump.class, "{\"type\":\"Step\",\"height\":1,\"over\":[]}", "x")).found());
    }

    @Test
    void prettyTextReadsBack() {
        Game game = StrictJson.read(Game.class, GAME, "game.json");
        String pretty = StrictJson.pretty(game);
        assertTrue(pretty.contains("\n  \"odds\": [0.1, 2],\n"), pretty);
        assertEquals(GAME, StrictJson.write(StrictJson.read(Game.class, pretty, "game.json")));
    }

    /** What is changed in the game, the path that is named, and what must be said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"name\":\"x\"` | `\"name\":1`                     | $.name            | found 1, expected text in quotes.",
        "`\"name\":\"x\"` | `\"name\":null`                  | $.name            | found null, expected a value.",
        "`\"open\":true`  | `\"open\":\"true\"`              | $.open            | found 'true', expected true or false.",
        "`\"RED\"`        | `\"RDE\"`                        | $.colour          | found 'RDE', expected one of [RED, GREEN]. Maybe you meant 'RED'.",
        "`\"seed\":9007199254740993` | `\"seed\":2.0`        | $.seed            | found 2.0, expected a whole number.",
        "`\"seed\":9007199254740993` | `\"seed\":1e3`        | $.seed            | found 1e3, expected a whole number.",
        "`\"seed\":9007199254740993` | `\"seed\":9223372036854775808` | $.seed   | found 9223372036854775808, expected a whole number from -9223372036854775808 to 9223372036854775807.",
        "`[0.1,2]`        | `[0.1,1e999]`                    | $.odds[1]         | found 1e999, expected a number that is not infinite.",
        "`[0.1,2]`        | `[0.1,\"2\"]`                    | $.odds[1]         | found '2', expected a number.",
        "`[0.1,2]`        | `{}`                             | $.odds            | found fields in { }, expected a list in [ ].",
        "`\"points\":3`   | `\"point\":3`                    | $.moves[0].point  | found the unknown field 'point', expected the field 'points'. Maybe you meant 'points'.",
        "`\"points\":3`   | `\"points\":3,\"x\":1`           | $.moves[0].x      | found the unknown field 'x', expected no further field.",
        "`\"points\":3`   | `\"points\":3,\"points\":4`      | $.moves[0].points | found the field 'points' a second time, expected every field once.",
        "`\"points\":3`   | `\"points\":-3`                  | $.moves[0].points | found -3, expected it to be from 0 to 10.",
        "`\"points\":3`   | `\"points\":2147483648`          | $.moves[0].points | found 2147483648, expected a whole number from -2147483648 to 2147483647.",
        "`\"Step\"`       | `\"Stpe\"`                       | $.moves[0].type   | found 'Stpe', expected one of [Jump, Sit, Step]. Maybe you meant 'Step'.",
        "`\"type\":\"Step\",` | ``                           | $.moves[0]        | found no field 'type', expected the field 'type', one of [Jump, Sit, Step].",
        "`{\"type\":\"Sit\"}` | `[]`                         | $.moves[2]        | found a list in [ ], expected fields in { }.",
        "`\"height\":1.5,`| ``                               | $.moves[1]        | found no field 'height', expected the fields [type, height, over].",
        "`\"b\":2`        | `\"b\":true`                     | $.score.b         | found true, expected a whole number.",
    })
    void saysWhereAndWhatIsWrong(String old, String changed, String path, String said) {
        assertTrue(GAME.contains(old), old);
        ScenarioException refusal = refusal(GAME.replace(old, changed == null ? "" : changed));
        assertEquals(path, refusal.path());
        assertEquals(1, refusal.line());
        assertTrue(refusal.getMessage().startsWith("game.json, line 1, column "), refusal.getMessage());
        assertTrue(refusal.getMessage().endsWith(": " + said), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,", "{\"name\":", "{'name':1}", "{name:1}", "nul", "NaN", "{\"name\":NaN}", "{\"odds\":[Infinity]}",
        "{\"odds\":[01]}", "{\"odds\":[+1]}", "{\"odds\":[.5]}", "{\"odds\":[1,]}", "{\"a\":1,}", "{\"name\":\"\\q\"}", "{\"name\":\"a\nb\"}",
        "// no\n{}", "\"text\"", "12", "true", "null", "{\"name\":\"\\ud8\"}", "}", "]", "{]", "{\"a\" 1}", "{\"a\"=1}", "{\"a\":1;\"b\":2}"})
    void refusesWhatIsNotJsonOrNotAGame(String text) {
        ScenarioException refusal = refusal(text);
        assertTrue(refusal.getMessage().startsWith("game.json"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", " x", "\u0000", ","})
    void refusesWhatFollowsTheEnd(String more) {
        refusal(GAME + more);
    }

    @Test
    void countsLinesOfAMultiLineText() {
        ScenarioException refusal = refusal("{\n  \"name\": \"x\",\n  \"open\": 1\n}".replace("\"open\": 1", GAME.substring(12, GAME.length() - 1).replace("true", "1")));
        assertEquals(3, refusal.line());
        assertEquals("$.open", refusal.path());
    }

    @Test
    void refusesANestThatIsTooDeep() {
        assertTrue(refusal("[".repeat(100_000)).getMessage().contains("well-formed"));
    }

    @Test
    void neverWritesWhatItCouldNotRead() {
        assertThrows(IllegalArgumentException.class, () -> StrictJson.write(new Move.Jump(Double.NaN, List.of())));
        assertThrows(IllegalArgumentException.class, () -> StrictJson.write(new Move.Jump(Double.NEGATIVE_INFINITY, List.of())));
        assertThrows(IllegalArgumentException.class, () -> StrictJson.write(new Object()));
    }

    @Property(seed = "20251123")
    void everyFiniteNumberComesBackToTheBit(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            Move.Jump back = StrictJson.read(Move.Jump.class, StrictJson.write(new Move.Jump(number, List.of())), "x");
            assertEquals(bits, Double.doubleToRawLongBits(back.height()));
        }
    }

    @Test
    void zerosAndWholeNumbersAreShortAndExact() {
        assertEquals("0", StrictJson.digits(0.0));
        assertEquals("-0.0", StrictJson.digits(-0.0));
        assertEquals("300", StrictJson.digits(300));
        assertEquals("0.1", StrictJson.digits(0.1));
        assertEquals("0.30000000000000004", StrictJson.digits(0.1 + 0.2));
        assertEquals("1E+20", StrictJson.digits(1e20));
    }

    @Property(seed = "20251123")
    void everyTextComesBack(@ForAll String text) {
        Move.Jump jump = new Move.Jump(1, List.of(text));
        assertEquals(jump, StrictJson.read(Move.class, StrictJson.write(jump), "x"));
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(GAME, StrictJson.write(StrictJson.read(Game.class, GAME, "game.json")));
        } finally {
            Locale.setDefault(before);
        }
    }
}
