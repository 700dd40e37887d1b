package org.plenary.desktop.present;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.text.Messages;

/** What switching a rule off does, as {@code plenary ablate --write} measured it last for after-baku. */
final class MeasuredEffects {
    private static final String FILE = "/dynamics/effects-after-baku.json";
    private static final Map<String, Effect> BY_ID = load();

    private MeasuredEffects() {}

    /**
     * A row of the file, as far as it is shown.
     *
     * @param games over which it was measured
     * @param with the rule, what {@code dynamic.ID.observable} names
     * @param without the rule
     */
    private record Effect(String id, int games, double with, double without) {}

    private static Map<String, Effect> load() {
        try (InputStream in = MeasuredEffects.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Map<String, Effect> effects = new TreeMap<>();
            for (Effect effect : new Gson().fromJson(reader, Effect[].class)) {
                effects.put(effect.id(), effect);
            }
            return effects;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was measured of a rule, in a sentence; empty if it was not. */
    static Optional<String> of(Messages messages, String id) {
        Effect effect = BY_ID.get(id);
        return effect == null ? Optional.empty() : Optional.of(messages.text("rules.measured", effect.games(),
                messages.text("dynamic." + id + ".observable"), number(messages, effect.with()), number(messages, effect.without())));
    }

    /** Three digits tell what changed. */
    private static String number(Messages messages, double value) {
        double size = Math.abs(value);
        return messages.quantities().number(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }
}
