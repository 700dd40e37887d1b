package org.plenary.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.game.Game;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Layout;

/**
 * What one dynamic did in a game: the numbers of the world it moved most, summed over all years that were played.
 *
 * @param dynamic its id
 * @param moves largest first, one for each kind of stock
 */
public record Impact(String dynamic, List<Move> moves) {
    /** How many kinds of stock are told of one dynamic. Modelling choice: what fits on its card. */
    private static final int MOST_MOVES = 3;

    public Impact {
        moves = List.copyOf(moves);
    }

    /**
     * What was added to a number.
     *
     * @param index of the number in the world's layout
     * @param amount in the unit of its stock
     * @param share the same without its sign, in ranges of the stock, at least 0
     */
    public record Move(int index, double amount, double share) {}

    /**
     * What each dynamic did that acted at all, the largest first. While the game runs, only what everybody may see is told.
     */
    public static List<Impact> of(Game game) {
        Layout layout = game.model().layout();
        boolean over = game.state().phase() == Phase.DEBRIEF;
        Map<String, Map<Integer, Double>> sums = new TreeMap<>();
        for (int i = 0; i < game.history().size(); i++) {
            Event event = game.history().get(i).event();
            Flows flows = event instanceof Event.YearPassed passed && passed.year() < game.scenario().end() ? passed.flows()
                    : event instanceof Event.Felt felt ? felt.flows() : Flows.NONE;
            for (int f = 0; f < flows.size(); f++) {
                if (over || layout.at(flows.stock()[f]).visibleTo(-1)) {
                    sums.computeIfAbsent(game.model().causes().get(flows.cause()[f]).id(), id -> new TreeMap<>())
                            .merge(flows.stock()[f], flows.amount()[f], Double::sum);
                }
            }
        }
        List<Impact> impacts = new ArrayList<>();
        for (Dynamics.Entry entry : Dynamics.table()) {
            List<Move> moves = largest(layout, sums.getOrDefault(entry.id(), Map.of()));
            if (!moves.isEmpty()) {
                impacts.add(new Impact(entry.id(), moves));
            }
        }
        impacts.sort(Comparator.comparingDouble(impact -> -impact.moves().get(0).share()));
        return List.copyOf(impacts);
    }

    /** The largest move of each kind of stock, largest first. */
    private static List<Move> largest(Layout layout, Map<Integer, Double> sums) {
        Map<String, Move> byKind = new TreeMap<>();
        for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
            Layout.Place place = layout.at(sum.getKey());
            Move move = new Move(sum.getKey(), sum.getValue(), Math.abs(sum.getValue()) / (place.max() - place.min()));
            if (move.share() > 0) {
                byKind.merge(place.stock(), move, (a, b) -> b.share() > a.share() ? b : a);
            }
        }
        return byKind.values().stream().sorted(Comparator.comparingDouble(move -> -move.share())).limit(MOST_MOVES).toList();
    }
}
