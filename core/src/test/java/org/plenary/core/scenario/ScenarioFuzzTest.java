package org.plenary.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.core.Effort;
import org.plenary.core.Scramble;
import org.plenary.core.model.Scenario;

/** Whatever is done to a valid document, it is read as a valid scenario or refused with a {@link ScenarioException}. */
class ScenarioFuzzTest {
    private static final String VALID = StrictJson.write(SmallScenario.make());
    private int refused;
    private int accepted;

    private void read(String text) {
        Scenario scenario;
        try {
            scenario = ScenarioFiles.parse("fuzz.json", new StringReader(text));
        } catch (ScenarioException e) {
            refused++;
            assertTrue(e.getMessage().contains("fuzz.json") && !e.found().isEmpty() && !e.expected().isEmpty(), e.getMessage());
            return;
        } catch (RuntimeException | Error e) {
            fail("neither a scenario nor a ScenarioException from: " + text, e);
            return;
        }
        accepted++;
        String written = StrictJson.write(scenario);
        assertEquals(written, StrictJson.write(ScenarioFiles.parse("again.json", new StringReader(written))));
    }

    @Test
    @Tag("long")
    void textsChangedAtRandom() {
        int cases = Effort.cases(3000, 60_000);
        SplittableRandom random = new SplittableRandom(Effort.seed());
        for (int i = 0; i < cases; i++) {
            read(Scramble.text(VALID, random));
        }
        assertTrue(refused > cases / 2 && accepted > cases / 150, refused + " refused, " + accepted + " accepted");
    }

    @Test
    void aThousandTextsOfRandomBytes() {
        SplittableRandom random = new SplittableRandom(Effort.seed());
        for (int i = 0; i < 1000; i++) {
            read(new String(Scramble.noise(random), i % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        }
        assertEquals(1000, refused);
    }

    @Test
    void everyPrefixOfADocumentIsRefused() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            read(VALID.substring(0, random.nextInt(VALID.length())));
        }
        assertEquals(500, refused);
    }

    /** A change that can be made to the document's tree, and taken back. */
    private record Place(String path, JsonElement value, Consumer<JsonElement> put) {}

    private static void places(JsonElement tree, String path, List<Place> all) {
        if (tree instanceof JsonObject object) {
            for (String name : List.copyOf(object.keySet())) {
                all.add(new Place(path + "." + name, object.get(name), value -> object.add(name, value)));
                places(object.get(name), path + "." + name, all);
            }
        } else if (tree instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                all.add(new Place(path + "[" + i + "]", array.get(i), value -> array.set(index, value)));
                places(array.get(i), path + "[" + i + "]", all);
            }
        }
    }

    @Test
    void nullIsRefusedEverywhereAndItsPlaceIsNamed() {
        JsonObject tree = JsonParser.parseString(VALID).getAsJsonObject();
        List<Place> places = new ArrayList<>();
        places(tree, "$", places);
        assertTrue(places.size() > 250, "only " + places.size() + " places");
        for (Place place : places) {
            place.put().accept(JsonNull.INSTANCE);
            ScenarioException e = assertThrows(ScenarioException.class, () -> ScenarioFiles.parse("x", new StringReader(tree.toString())));
            assertEquals(place.path(), e.path(), e.getMessage());
            place.put().accept(place.value());
        }
        assertEquals(VALID, StrictJson.write(ScenarioFiles.parse("x", new StringReader(tree.toString()))));
    }

    @Test
    void aValueOfAnotherTypeIsRefusedEverywhereAndItsPlaceIsNamed() {
        JsonObject tree = JsonParser.parseString(VALID).getAsJsonObject();
        List<Place> places = new ArrayList<>();
        places(tree, "$", places);
        for (Place place : places) {
            boolean text = place.value() instanceof JsonPrimitive p && p.isString();
            place.put().accept(text ? new JsonPrimitive(1) : new JsonPrimitive("1"));
            ScenarioException e = assertThrows(ScenarioException.class, () -> ScenarioFiles.parse("x", new StringReader(tree.toString())),
                    place.path());
            assertEquals(place.path(), e.path(), e.getMessage());
            place.put().accept(place.value());
        }
    }

    @Test
    void everyFieldIsNeededAndNoneMayBeAdded() {
        JsonObject tree = JsonParser.parseString(VALID).getAsJsonObject();
        tryFields(tree, "$", tree);
    }

    private void tryFields(JsonElement part, String path, JsonObject tree) {
        if (part instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                tryFields(array.get(i), path + "[" + i + "]", tree);
            }
        } else if (part instanceof JsonObject object) {
            boolean free = path.equals("$.dynamics") || path.endsWith(".parameters");
            for (String name : List.copyOf(object.keySet())) {
                tryFields(object.get(name), path + "." + name, tree);
                JsonElement value = object.remove(name);
                if (!free) {
                    assertEquals(path, refusal(tree).path());
                    object.add(name + "x", value);
                    assertEquals(path + "." + name + "x", refusal(tree).path());
                    object.remove(name + "x");
                }
                object.add(name, value);
            }
            if (!free) {
                object.add("extra", new JsonPrimitive(1));
                assertEquals(path + ".extra", refusal(tree).path());
                object.remove("extra");
            }
        }
    }

    private static ScenarioException refusal(JsonObject tree) {
        return assertThrows(ScenarioException.class, () -> ScenarioFiles.parse("x", new StringReader(tree.toString())));
    }
}
