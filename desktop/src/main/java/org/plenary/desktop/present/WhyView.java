package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Layout;
import org.plenary.core.world.World;

/**
 * The answer to "why?": the flows behind a number, largest first.
 *
 * @param title the number, and whose it is
 * @param value what it is now; of an event, what it changed
 * @param summary a sentence on the change, or empty
 * @param good whether more of it is better (1), less of it (-1), or one cannot say of so different numbers (0)
 * @param parts by cause; they add up to the change
 */
public record WhyView(String title, String value, String summary, int good, List<Part> parts) {
    /**
     * What one cause did.
     *
     * @param amount signed, with its unit
     * @param size of the amount, signed, on the scale that all parts share
     * @param source where the rule comes from, or empty
     * @param rule id of the rule in the catalogue, or empty
     */
    public record Part(String cause, String amount, double size, String source, String rule) {}

    /**
     * Why the number at {@code index} of the layout changed since the beginning of {@code fromYear}, talks of this year
     * included.
     */
    public static WhyView of(Game game, int index, int fromYear, Words words) {
        World world = game.state().world();
        Layout.Place place = world.layout().at(index);
        List<History.Contribution> flows = game.history().why(game.model(), index, fromYear, world.year() + 1);
        double change = flows.stream().mapToDouble(History.Contribution::amount).sum();
        String summary = flows.isEmpty() ? words.say("desktop.why.unchanged", fromYear)
                : words.say("desktop.why.change", words.amount(place, change, true), fromYear);
        return new WhyView(words.stock(place), words.amount(place, world.get(index), false), summary,
                Words.better(place, 1) ? 1 : -1, parts(flows, place, words));
    }

    /** What the flows of one event did, as far as {@code viewer} may see it, the most telling first. */
    public static WhyView of(Game game, Flows flows, int viewer, Words words) {
        World world = game.state().world();
        Map<Integer, Map<String, Double>> byStock = new TreeMap<>();
        for (int f = 0; f < flows.size(); f++) {
            if (world.layout().at(flows.stock()[f]).visibleTo(viewer)) {
                byStock.computeIfAbsent(flows.stock()[f], s -> new TreeMap<>())
                        .merge(game.model().causes().get(flows.cause()[f]).id(), flows.amount()[f], Double::sum);
            }
        }
        List<Part> parts = new ArrayList<>();
        byStock.forEach((index, causes) -> {
            Layout.Place place = world.layout().at(index);
            causes.forEach((cause, amount) -> parts.add(new Part(
                    words.say("desktop.why.moved", words.stock(place), cause(cause, words)), words.amount(place, amount, true),
                    amount / (place.max() - place.min()), source(cause, words), rule(cause))));
        });
        parts.sort((a, b) -> Double.compare(Math.abs(b.size()), Math.abs(a.size())));
        return new WhyView(words.say("desktop.why.event"), "", "", 0, List.copyOf(parts));
    }

    private static List<Part> parts(List<History.Contribution> flows, Layout.Place place, Words words) {
        double most = flows.isEmpty() ? 1 : Math.abs(flows.get(0).amount());
        List<Part> parts = new ArrayList<>();
        for (History.Contribution flow : flows) {
            parts.add(new Part(cause(flow.cause(), words), words.amount(place, flow.amount(), true),
                    most == 0 ? 0 : flow.amount() / most, source(flow.cause(), words), rule(flow.cause())));
        }
        return List.copyOf(parts);
    }

    /** The plain words for a cause. */
    static String cause(String id, Words words) {
        return words.say("dynamic." + id + ".title");
    }

    /** The id of a cause that the catalogue explains, or empty. */
    private static String rule(String id) {
        return Dynamics.table().stream().anyMatch(entry -> entry.id().equals(id)) ? id : "";
    }

    private static String source(String id, Words words) {
        String key = "dynamic." + id + ".source";
        return words.messages().has(key) ? words.say(key) : "";
    }
}
