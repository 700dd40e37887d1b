package org.plenary.core.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.lab.EnsembleException.Fault;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.scenario.ScenarioException;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.scenario.Spelling;
import org.plenary.core.scenario.StrictJson;

/**
 * One thing of a scenario that an ensemble sets to several values in turn. Its key is
 * <ul>
 * <li>a plain value of the scenario: {@code sensitivity}, {@code discountRate}, {@code end} ...;
 * <li>{@code procedure}, with the name of one;
 * <li>{@code temperament}, that of all seats;
 * <li>a bloc and what is its own: {@code USA.temperament}, or a number it starts with, {@code USA.stance};
 * <li>a dynamic, {@code on} or {@code off}: {@code carbon-border};
 * <li>a dynamic and one of its parameters: {@code climate-damages.lag}.
 * </ul>
 *
 * @param key what is varied
 * @param values as they were given
 */
public record Variation(String key, List<String> values) {
    private static final String NUMBER = "-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?";
    private static final String TEMPERAMENT = "temperament";

    public Variation {
        values = List.copyOf(values);
        for (String value : values) {
            if (values.indexOf(value) != values.lastIndexOf(value)) {
                throw new EnsembleException(Fault.TWICE, key + "=" + value);
            }
        }
    }

    /**
     * The variation that is written as {@code key=value,value}.
     *
     * @throws EnsembleException if it is not
     */
    public static Variation of(String text) {
        int equals = text.indexOf('=');
        List<String> values = Arrays.stream(text.substring(equals + 1).split(",", -1)).map(String::strip).toList();
        if (equals < 1 || values.stream().anyMatch(value -> !value.matches("[\\w.+-]+"))) {
            throw new EnsembleException(Fault.NO_VARIATION, text);
        }
        return new Variation(text.substring(0, equals).strip(), values);
    }

    /** All that can be varied in {@code scenario}. */
    public static List<String> keys(Scenario scenario) {
        JsonObject tree = tree(scenario);
        List<String> keys = new ArrayList<>(tree.keySet().stream().filter(name -> plain(tree, name)).toList());
        keys.add("procedure");
        keys.add(TEMPERAMENT);
        for (Bloc bloc : scenario.blocs()) {
            keys.add(bloc.code() + "." + TEMPERAMENT);
            JsonObject start = start(tree, scenario.indexOf(bloc.code()));
            start.keySet().stream().filter(name -> start.get(name).isJsonPrimitive()).forEach(name -> keys.add(bloc.code() + "." + name));
        }
        for (Dynamics.Entry entry : Dynamics.table()) {
            keys.add(entry.id());
            entry.parameters().keySet().forEach(name -> keys.add(entry.id() + "." + name));
        }
        return keys;
    }

    /**
     * The scenario with the value in its place.
     *
     * @throws EnsembleException if there is no such thing in it, or it cannot have that value
     */
    Scenario in(Scenario scenario, String value) {
        JsonObject tree = tree(scenario);
        int dot = key.indexOf('.');
        String owner = dot < 0 ? key : key.substring(0, dot);
        String own = dot < 0 ? "" : key.substring(dot + 1);
        Optional<Dynamics.Entry> dynamic = Dynamics.table().stream().filter(entry -> entry.id().equals(owner)).findFirst();
        int bloc = scenario.indexOf(owner);
        if (dynamic.isPresent() && dot < 0) {
            rule(tree, owner).addProperty("enabled", one(value, "on", "off"));
        } else if (dynamic.isPresent() && dynamic.get().parameters().containsKey(own)) {
            rule(tree, owner).getAsJsonObject("parameters").add(own, number(value));
        } else if (key.equals(TEMPERAMENT) || bloc >= 0 && own.equals(TEMPERAMENT)) {
            for (int b = 0; b < scenario.blocs().size(); b++) {
                if (bloc < 0 || b == bloc) {
                    bloc(tree, b).addProperty(TEMPERAMENT, temperament(value));
                }
            }
        } else if (bloc >= 0 && start(tree, bloc).has(own) && start(tree, bloc).get(own).isJsonPrimitive()) {
            start(tree, bloc).add(own, number(value));
        } else if (key.equals("procedure")) {
            JsonObject named = new JsonObject();
            named.addProperty("type", "Named");
            named.addProperty("name", value);
            tree.add(key, named);
        } else if (plain(tree, key)) {
            boolean word = tree.getAsJsonPrimitive(key).isString();
            tree.add(key, word ? new JsonPrimitive(value.toUpperCase(Locale.ROOT)) : number(value));
        } else {
            throw unknown(scenario);
        }
        try {
            Scenario varied = ScenarioFiles.parse(key, new StringReader(tree.toString()));
            Dynamics.model(varied);
            return varied;
        } catch (ScenarioException e) {
            throw new EnsembleException(Fault.NO_VALUE, key, value, e.expected());
        } catch (IllegalArgumentException e) {
            throw new EnsembleException(Fault.NO_VALUE, key, value, String.valueOf(e.getMessage()));
        }
    }

    private EnsembleException unknown(Scenario scenario) {
        String near = Spelling.nearest(key, keys(scenario));
        JsonObject tree = tree(scenario);
        String plain = String.join(", ", tree.keySet().stream().filter(name -> plain(tree, name)).toList());
        String blocs = String.join(", ", scenario.blocs().stream().map(Bloc::code).toList());
        String starts = String.join(", ", start(tree, 0).keySet().stream().filter(name -> start(tree, 0).get(name).isJsonPrimitive()).toList());
        return near.isEmpty() ? new EnsembleException(Fault.NO_KEY, key, plain, blocs, starts)
                : new EnsembleException(Fault.NO_KEY_MAYBE, key, plain, blocs, starts, near);
    }

    private static JsonObject tree(Scenario scenario) {
        return JsonParser.parseString(StrictJson.write(scenario)).getAsJsonObject();
    }

    private static boolean plain(JsonObject tree, String name) {
        return tree.has(name) && tree.get(name).isJsonPrimitive() && !name.equals("id");
    }

    private static JsonObject bloc(JsonObject tree, int index) {
        return tree.getAsJsonArray("blocs").get(index).getAsJsonObject();
    }

    private static JsonObject start(JsonObject tree, int index) {
        return bloc(tree, index).getAsJsonObject("start");
    }

    /** What the scenario says of a dynamic; as good as nothing, if it said nothing. */
    private static JsonObject rule(JsonObject tree, String id) {
        JsonObject rules = tree.getAsJsonObject("dynamics");
        if (!rules.has(id)) {
            JsonObject rule = new JsonObject();
            rule.addProperty("enabled", true);
            rule.add("parameters", new JsonObject());
            rules.add(id, rule);
        }
        return rules.getAsJsonObject(id);
    }

    private boolean one(String value, String yes, String no) {
        if (!value.equals(yes) && !value.equals(no)) {
            throw new EnsembleException(Fault.NO_VALUE, key, value, yes + ", " + no);
        }
        return value.equals(yes);
    }

    private String temperament(String value) {
        if (!Temperaments.names().contains(value)) {
            throw new EnsembleException(Fault.NO_VALUE, key, value, String.join(", ", Temperaments.names()));
        }
        return value;
    }

    private JsonElement number(String value) {
        if (!value.matches(NUMBER)) {
            throw new EnsembleException(Fault.NO_NUMBER, key, value);
        }
        return new JsonPrimitive(new LazilyParsedNumber(value));
    }
}
