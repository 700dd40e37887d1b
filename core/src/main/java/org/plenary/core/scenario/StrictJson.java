package org.plenary.core.scenario;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records as JSON and back, with nothing left to chance: a record has exactly its components, a record of a sealed
 * family carries its simple name as {@code "type"}, an enum is its exact name, a whole number has no point, every number
 * is finite, nothing is null, and nothing follows the end. Knows records, sealed interfaces of records, enums, strings,
 * booleans, {@code int}, {@code long}, {@code double}, arrays, {@code List} and {@code Map} with text keys.
 *
 * <p>A message of a compact constructor of the form "NAME is VALUE but must EXPECTATION" becomes the path, the finding
 * and the expectation of the {@link ScenarioException}.
 */
public final class StrictJson {
    /** Deeper documents are refused; a scenario needs seven levels. */
    private static final int DEEPEST = 64;
    private static final Pattern PLACE = Pattern.compile(" at (?:line (\\d+) column (\\d+) path (\\S*))");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Pattern REFUSAL = Pattern.compile("(\\w+)([\\w.\\[\\]]*)(?: sum)? (?:is|has) (.+?),? but must (.+)", Pattern.DOTALL);
    private static final Pattern ONE_OF = Pattern.compile("be one of \\[(.*)]", Pattern.DOTALL);

    private StrictJson() {}

    /**
     * Reads one value.
     *
     * @param type the record or sealed interface to read
     * @param reader the document; read to its end, not closed
     * @param source how to name the document in a message, such as the file's name
     * @throws ScenarioException if the document is anything else than such a value
     */
    public static <T> T read(Class<T> type, Reader reader, String source) {
        return read(type, text(reader, source), source);
    }

    /** All that {@code reader} holds. */
    static String text(Reader reader, String source) {
        try {
            StringWriter all = new StringWriter();
            reader.transferTo(all);
            return all.toString();
        } catch (IOException e) {
            throw new ScenarioException(source, "", 0, 0, "a file that cannot be read: " + e.getMessage(), "UTF-8 text", "", e);
        }
    }

    /** Reads one value from {@code text}; see {@link #read(Class, Reader, String)}. */
    public static <T> T read(Class<T> type, String text, String source) {
        try {
            return type.cast(value(type, tree(text), "$"));
        } catch (Fault fault) {
            throw refusal(text, source, fault);
        }
    }

    /** The exception for a value that reads well but does not fit what the reader knows. */
    static ScenarioException refusal(String text, String source, String path, String found, String expected, String meant) {
        return refusal(text, source, new Fault(path, found, expected, meant));
    }

    private static ScenarioException refusal(String text, String source, Fault fault) {
        int[] place = fault.line > 0 ? new int[] {fault.line, fault.column} : place(text, fault.path);
        return new ScenarioException(source, fault.path, place[0], place[1], fault.found, fault.expected, fault.meant, fault.getCause());
    }

    /** The value on a single line, numbers in the fewest digits that read back exactly. */
    public static String write(Object value) {
        return write(value, FormattingStyle.COMPACT);
    }

    /** The value over several lines, what holds no further structure on a line of its own; ends with a line feed. */
    public static String pretty(Object value) {
        return write(value, FormattingStyle.PRETTY) + "\n";
    }

    // ---- reading ----

    /** What is wrong, before the document is searched for its line. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;
        final String path;
        final String found;
        final String expected;
        final String meant;
        final int line;
        final int column;

        Fault(String path, String found, String expected, String meant, int line, int column, Throwable cause) {
            super(null, cause, false, false);
            this.path = path;
            this.found = found;
            this.expected = expected;
            this.meant = meant;
            this.line = line;
            this.column = column;
        }

        Fault(String path, String found, String expected, String meant) {
            this(path, found, expected, meant, 0, 0, null);
        }
    }

    private static JsonReader reader(String text) {
        JsonReader in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(DEEPEST);
        return in;
    }

    private static JsonElement tree(String text) {
        JsonReader in = reader(text);
        try {
            JsonElement tree = tree(in);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw at(in, "more text", "the end of the file", null);
            }
            return tree;
        } catch (IOException | IllegalStateException e) {
            // Gson says "Unterminated object at line 3 column 7 path $.a" and appends a link to its manual.
            String said = String.valueOf(e.getMessage());
            Matcher place = PLACE.matcher(said);
            String what = (place.find() ? said.substring(0, place.start()) : said).lines().findFirst().orElse("").strip();
            if (e instanceof java.io.EOFException || what.equals("Unterminated string")) {
                what = text.isBlank() ? "an empty file" : "the end of the file inside a value";
            } else if (e instanceof MalformedJsonException && what.startsWith("Use JsonReader.setStrictness")) {
                what = "text that is not JSON";
            }
            throw at(in, what, "well-formed JSON", e);
        }
    }

    private static Fault at(JsonReader in, String found, String expected, Throwable cause) {
        Matcher place = PLACE.matcher(in.toString());
        return place.find()
                ? new Fault(place.group(3), found, expected, "", Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), cause)
                : new Fault("$", found, expected, "", 0, 0, cause);
    }

    private static JsonElement tree(JsonReader in) throws IOException {
        switch (in.peek()) {
            case BEGIN_OBJECT -> {
                JsonObject object = new JsonObject();
                in.beginObject();
                while (in.hasNext()) {
                    String name = in.nextName();
                    if (object.has(name)) {
                        throw at(in, "the field '" + shown(name) + "' a second time", "every field once", null);
                    }
                    object.add(name, tree(in));
                }
                in.endObject();
                return object;
            }
            case BEGIN_ARRAY -> {
                JsonArray array = new JsonArray();
                in.beginArray();
                while (in.hasNext()) {
                    array.add(tree(in));
                }
                in.endArray();
                return array;
            }
            case STRING -> {
                return new JsonPrimitive(in.nextString());
            }
            case NUMBER -> {
                return new JsonPrimitive(new Digits(in.nextString()));
            }
            case BOOLEAN -> {
                return new JsonPrimitive(in.nextBoolean());
            }
            case NULL -> throw at(in, "null", "a value", null);
            default -> throw at(in, "the end of the file", "a value", null);
        }
    }

    /** A number as it is written. */
    private static final class Digits extends Number {
        private static final long serialVersionUID = 1;
        private final String text;

        Digits(String text) {
            this.text = text;
        }

        @Override public int intValue() {
            return (int) doubleValue();
        }

        @Override public long longValue() {
            return (long) doubleValue();
        }

        @Override public float floatValue() {
            return (float) doubleValue();
        }

        @Override public double doubleValue() {
            return Double.parseDouble(text);
        }

        @Override public String toString() {
            return text;
        }
    }

    private static Object value(Type type, JsonElement element, String path) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                List<Object> list = new ArrayList<>();
                int i = 0;
                for (JsonElement item : array(element, path)) {
                    list.add(value(arguments[0], item, path + "[" + i++ + "]"));
                }
                return Collections.unmodifiableList(list);
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                Map<String, Object> map = new LinkedHashMap<>();
                object(element, path).entrySet().forEach(e -> map.put(e.getKey(), value(arguments[1], e.getValue(), path + "." + e.getKey())));
                return Collections.unmodifiableMap(map);
            }
        }
        if (type instanceof Class<?> c) {
            if (c == int.class || c == Integer.class) {
                return (int) whole(element, path, Integer.MIN_VALUE, Integer.MAX_VALUE);
            }
            if (c == long.class || c == Long.class) {
                return whole(element, path, Long.MIN_VALUE, Long.MAX_VALUE);
            }
            if (c == double.class || c == Double.class) {
                double number = digits(element, path, "a number").doubleValue();
                if (!Double.isFinite(number)) {
                    throw new Fault(path, shown(element), "a number that is not infinite", "");
                }
                return number;
            }
            if (c == boolean.class || c == Boolean.class) {
                if (element instanceof JsonPrimitive p && p.isBoolean()) {
                    return p.getAsBoolean();
                }
                throw new Fault(path, shown(element), "true or false", "");
            }
            if (c == String.class) {
                return text(element, path, "text in quotes");
            }
            if (c.isEnum()) {
                return constant(c, element, path);
            }
            if (c.isArray()) {
                JsonArray items = array(element, path);
                Object array = Array.newInstance(c.getComponentType(), items.size());
                for (int i = 0; i < items.size(); i++) {
                    Array.set(array, i, value(c.getComponentType(), items.get(i), path + "[" + i + "]"));
                }
                return array;
            }
            if (c.isSealed() && c.isInterface()) {
                return member(c, element, path);
            }
            if (c.isRecord()) {
                return record(Shape.of(c), object(element, path), path);
            }
        }
        throw new IllegalArgumentException("type %s cannot be read from JSON".formatted(type));
    }

    private static long whole(JsonElement element, String path, long min, long max) {
        String text = digits(element, path, "a whole number").toString();
        if (!WHOLE.matcher(text).matches()) {
            throw new Fault(path, shown(element), "a whole number", "");
        }
        try {
            long number = Long.parseLong(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException tooLong) {
            // said below
        }
        throw new Fault(path, shown(element), "a whole number from " + min + " to " + max, "");
    }

    private static Number digits(JsonElement element, String path, String expected) {
        if (element instanceof JsonPrimitive p && p.isNumber()) {
            return p.getAsNumber();
        }
        throw new Fault(path, shown(element), expected, "");
    }

    private static String text(JsonElement element, String path, String expected) {
        if (element instanceof JsonPrimitive p && p.isString()) {
            return p.getAsString();
        }
        throw new Fault(path, shown(element), expected, "");
    }

    private static JsonArray array(JsonElement element, String path) {
        if (element instanceof JsonArray array) {
            return array;
        }
        throw new Fault(path, shown(element), "a list in [ ]", "");
    }

    private static JsonObject object(JsonElement element, String path) {
        if (element instanceof JsonObject object) {
            return object;
        }
        throw new Fault(path, shown(element), "fields in { }", "");
    }

    private static Object constant(Class<?> type, JsonElement element, String path) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            names.put(((Enum<?>) constant).name(), constant);
        }
        String expected = "one of " + names.keySet();
        String name = text(element, path, expected);
        if (!names.containsKey(name)) {
            throw new Fault(path, shown(element), expected, Spelling.nearest(name, names.keySet()));
        }
        return names.get(name);
    }

    private static Object member(Class<?> family, JsonElement element, String path) {
        Map<String, Class<?>> members = new TreeMap<>();
        members(family, members);
        JsonObject object = object(element, path);
        String expected = "one of " + members.keySet();
        if (!object.has("type")) {
            for (String name : object.keySet()) {
                if (!Spelling.nearest(name, List.of("type")).isEmpty()) {
                    throw new Fault(path + "." + name, "the unknown field '" + shown(name) + "'", "the field 'type'", "type");
                }
            }
            throw new Fault(path, "no field 'type'", "the field 'type', " + expected, "");
        }
        String name = text(object.get("type"), path + ".type", expected);
        if (!members.containsKey(name)) {
            throw new Fault(path + ".type", shown(object.get("type")), expected, Spelling.nearest(name, members.keySet()));
        }
        return record(Shape.of(members.get(name)), object, path);
    }

    private static void members(Class<?> family, Map<String, Class<?>> members) {
        for (Class<?> c : family.getPermittedSubclasses()) {
            if (c.isSealed()) {
                members(c, members);
            } else if (members.put(c.getSimpleName(), c) != null) {
                throw new IllegalArgumentException("family %s has two members named %s".formatted(family.getName(), c.getSimpleName()));
            }
        }
    }

    private static Object record(Shape shape, JsonObject object, String path) {
        TreeSet<String> missing = new TreeSet<>(shape.names);
        missing.removeAll(object.keySet());
        for (String name : object.keySet()) {
            if (!shape.names.contains(name)) {
                throw new Fault(path + "." + name, "the unknown field '" + shown(name) + "'",
                        missing.isEmpty() ? "no further field" : "the field" + (missing.size() > 1 ? "s '" : " '") + String.join("', '", missing) + "'",
                        Spelling.nearest(name, missing.isEmpty() ? shape.names : missing));
            }
        }
        if (!missing.isEmpty()) {
            throw new Fault(path, "no field '" + missing.first() + "'", "the fields " + shape.names, "");
        }
        if (shape.tagged) {
            String tag = text(object.get("type"), path + ".type", "'" + shape.tag + "'");
            if (!tag.equals(shape.tag)) {
                throw new Fault(path + ".type", shown(object.get("type")), "'" + shape.tag + "'", "");
            }
        }
        Object[] arguments = new Object[shape.components.length];
        for (int i = 0; i < arguments.length; i++) {
            String name = shape.components[i].getName();
            arguments[i] = value(shape.components[i].getGenericType(), object.get(name), path + "." + name);
        }
        try {
            return shape.constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw refused(shape, path, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("record %s cannot be made".formatted(shape.tag), e);
        }
    }

    /** Turns what a compact constructor says into a place, a finding and an expectation. */
    private static Fault refused(Shape shape, String path, Throwable why) {
        if (why instanceof Error error) {
            throw error;
        }
        String said = String.valueOf(why.getMessage());
        Matcher refusal = REFUSAL.matcher(said);
        if (refusal.matches() && shape.names.contains(refusal.group(1))) {
            String found = refusal.group(3);
            String expected = refusal.group(4);
            Matcher choice = ONE_OF.matcher(expected);
            String meant = choice.matches() ? Spelling.nearest(found.replaceAll("^'|'$", ""), List.of(choice.group(1).split(", "))) : "";
            return new Fault(path + "." + refusal.group(1) + refusal.group(2), found, "it to " + expected, meant, 0, 0, why);
        }
        return new Fault(path, "values that do not fit together (" + said + ")", "a valid " + shape.tag, "", 0, 0, why);
    }

    private static String shown(JsonElement element) {
        if (element instanceof JsonObject) {
            return "fields in { }";
        }
        if (element instanceof JsonArray) {
            return "a list in [ ]";
        }
        JsonPrimitive p = (JsonPrimitive) element;
        return p.isString() ? "'" + shown(p.getAsString()) + "'" : shown(p.getAsString());
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    /** Line and column of the value with this path, or of the nearest that holds it; zeros if there is none. */
    private static int[] place(String text, String path) {
        int[] found = {0, 0};
        JsonReader in = reader(text);
        try {
            while (true) {
                JsonToken token = in.peek();
                switch (token) {
                    case END_DOCUMENT -> {
                        return found;
                    }
                    case END_OBJECT -> in.endObject();
                    case END_ARRAY -> in.endArray();
                    case NAME -> in.nextName();
                    default -> {
                        String here = in.getPath();
                        if (!(path + ".").startsWith(here + ".") && !path.startsWith(here + "[")) {
                            in.skipValue();
                            continue;
                        }
                        Matcher place = PLACE.matcher(in.toString());
                        if (place.find()) {
                            found = new int[] {Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))};
                        }
                        if (here.equals(path)) {
                            return found;
                        } else if (token == JsonToken.BEGIN_OBJECT) {
                            in.beginObject();
                        } else if (token == JsonToken.BEGIN_ARRAY) {
                            in.beginArray();
                        } else {
                            return found;
                        }
                    }
                }
            }
        } catch (IOException | IllegalStateException e) {
            return found;
        }
    }

    // ---- writing ----

    private static String write(Object value, FormattingStyle style) {
        StringWriter out = new StringWriter();
        JsonWriter json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
        json.setFormattingStyle(style);
        try {
            put(json, value, style);
            json.flush();
        } catch (IOException e) {
            throw new IllegalStateException("a string refused a character", e);
        }
        return out.toString();
    }

    private static void put(JsonWriter out, Object value, FormattingStyle style) throws IOException {
        if (value instanceof String text) {
            out.value(text);
        } else if (value instanceof Integer || value instanceof Long) {
            out.value(((Number) value).longValue());
        } else if (value instanceof Double number) {
            out.value(new Digits(digits(number)));
        } else if (value instanceof Boolean truth) {
            out.value(truth);
        } else if (value instanceof Enum<?> constant) {
            out.value(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            out.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.name((String) entry.getKey());
                put(out, entry.getValue(), style);
            }
            out.endObject();
        } else if (value instanceof List<?> list) {
            put(out, list.toArray(), style);
        } else if (value != null && value.getClass().isArray()) {
            boolean flat = style == FormattingStyle.PRETTY && isFlat(value);
            out.beginArray();
            if (flat) {
                out.setFormattingStyle(ONE_LINE);
            }
            for (int i = 0; i < Array.getLength(value); i++) {
                put(out, Array.get(value, i), style);
            }
            out.endArray();
            if (flat) {
                out.setFormattingStyle(style);
            }
        } else if (value instanceof Record record) {
            Shape shape = Shape.of(record.getClass());
            boolean flat = style == FormattingStyle.PRETTY && shape.isFlat();
            out.beginObject();
            if (flat) {
                out.setFormattingStyle(ONE_LINE);
            }
            if (shape.tagged) {
                out.name("type").value(shape.tag);
            }
            for (int i = 0; i < shape.components.length; i++) {
                out.name(shape.components[i].getName());
                put(out, shape.get(record, i), style);
            }
            out.endObject();
            if (flat) {
                out.setFormattingStyle(style);
            }
        } else {
            throw new IllegalArgumentException("value %s cannot be written as JSON".formatted(value == null ? "null" : value.getClass().getName()));
        }
    }

    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    /** Numbers and short words share a line; sentences do not. */
    private static boolean isFlat(Object array) {
        int letters = 0;
        for (int i = 0; i < Array.getLength(array); i++) {
            Object item = Array.get(array, i);
            if (!isScalar(item.getClass())) {
                return false;
            }
            letters = Math.max(letters, item.toString().length());
        }
        return letters < 40;
    }

    private static boolean isScalar(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || type == String.class || Number.class.isAssignableFrom(type) || type == Boolean.class;
    }

    /** The fewest digits, from 15, that read back as {@code number}; the same on every JVM, as Double.toString is not. */
    static String digits(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number is %s but must be finite".formatted(number));
        }
        if (number == StrictMath.rint(number) && StrictMath.abs(number) < 1e15) {
            return number == 0 && 1 / number < 0 ? "-0.0" : Long.toString((long) number);
        }
        BigDecimal exact = new BigDecimal(number);
        for (int precision = 15; ; precision++) {
            BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (precision == 17 || rounded.doubleValue() == number) {
                return rounded.stripTrailingZeros().toString();
            }
        }
    }

    /** What reflection says of a record, kept once per class. */
    private static final class Shape {
        private static final ClassValue<Shape> ALL = new ClassValue<>() {
            @Override protected Shape computeValue(Class<?> type) {
                return new Shape(type);
            }
        };

        final RecordComponent[] components;
        final List<String> names;
        final Constructor<?> constructor;
        final boolean tagged;
        final String tag;
        private final Method[] accessors;

        static Shape of(Class<?> type) {
            return ALL.get(type);
        }

        private Shape(Class<?> type) {
            components = type.getRecordComponents();
            tag = type.getSimpleName();
            boolean member = false;
            for (Class<?> i : type.getInterfaces()) {
                member |= i.isSealed();
            }
            tagged = member;
            Class<?>[] types = new Class<?>[components.length];
            accessors = new Method[components.length];
            List<String> all = new ArrayList<>(tagged ? List.of("type") : List.of());
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
                if (all.contains(components[i].getName())) {
                    throw new IllegalArgumentException("record %s of a sealed family must not have a component 'type'".formatted(type.getName()));
                }
                all.add(components[i].getName());
            }
            names = List.copyOf(all);
            try {
                constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("record %s has no canonical constructor".formatted(type.getName()), e);
            }
        }

        Object get(Record record, int component) {
            try {
                return accessors[component].invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("component %s of %s cannot be read".formatted(names.get(component), tag), e);
            }
        }

        boolean isFlat() {
            for (RecordComponent component : components) {
                if (!isScalar(component.getType())) {
                    return false;
                }
            }
            return true;
        }
    }
}
