package org.plenary.desktop.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.game.Game;
import org.plenary.core.report.Impact;
import org.plenary.core.text.Messages;

/**
 * The catalogue of the rules that move the world.
 *
 * @param cards in the order of the catalogue
 */
public record RulesView(List<Card> cards) {
    /**
     * One rule.
     *
     * @param parameters its numbers by the names that they have in a scenario, with their defaults, in a line; or empty
     * @param effect what changes when it is switched off, or that nobody has measured it
     */
    public record Card(Dynamics.Group group, String id, String title, String explanation, String source, String parameters,
            String effect) {}

    /** The rules of a part of the catalogue, or of all of it if {@code group} is null. */
    public static RulesView of(Messages messages, Dynamics.Group group) {
        return new RulesView(Dynamics.table().stream().filter(entry -> group == null || entry.group() == group)
                .map(entry -> card(messages, entry)).toList());
    }

    /** What each rule that acted in a game did there, in words, by its id, the largest first. */
    public static Map<String, String> acted(Game game, Words words) {
        Map<String, String> acted = new LinkedHashMap<>();
        for (Impact impact : Impact.of(game)) {
            acted.put(impact.dynamic(), words.say("rules.acted", impact.moves().stream().map(move -> words.say("rules.acted.move",
                    words.stock(game.model().layout().at(move.index())), words.amount(game.model().layout().at(move.index()), move.amount(), true)))
                    .collect(Collectors.joining(words.say("desktop.table.list.semicolon")))));
        }
        return acted;
    }

    /** One rule of the catalogue. */
    public static Card rule(Messages messages, String id) {
        return card(messages, Dynamics.entry(id));
    }

    private static Card card(Messages messages, Dynamics.Entry entry) {
        String key = "dynamic." + entry.id();
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, Double> parameter : entry.parameters().entrySet()) {
            double value = parameter.getValue();
            String number = messages.quantities().number(value, decimals(value));
            line.append(line.length() == 0 ? "" : ";  ").append(messages.text("rules.parameter", parameter.getKey(), number));
        }
        return new Card(entry.group(), entry.id(), messages.text(key + ".title"), messages.text(key + ".explanation"),
                messages.text(key + ".source"), line.toString(),
                MeasuredEffects.of(messages, entry.id()).orElseGet(() -> messages.text("rules.unmeasured")));
    }

    private static int decimals(double value) {
        for (int decimals = 0; decimals < 4; decimals++) {
            double scaled = value * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return decimals;
            }
        }
        return 4;
    }
}
