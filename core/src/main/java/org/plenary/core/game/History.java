package org.plenary.core.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.world.Flows;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * What happened so far, in order. Grows only at its end; a {@link #upTo} view stays as it is.
 */
public final class History {
    private final List<Entry> entries;
    private final int size;

    private History(List<Entry> entries, int size) {
        this.entries = entries;
        this.size = size;
    }

    /** An empty history. */
    public static History empty() {
        return new History(Collections.synchronizedList(new ArrayList<>()), 0);
    }

    /**
     * One event and the state it led to.
     *
     * @param move sequence number of the move it belongs to
     */
    public record Entry(int move, Event event, GameState after) {}

    History and(Entry entry) {
        List<Entry> target = entries;
        if (entries.size() > size) { // after a rollback: the old future stays with those who hold it
            target = Collections.synchronizedList(new ArrayList<>(entries.subList(0, size)));
        }
        target.add(entry);
        return new History(target, size + 1);
    }

    /** The first {@code count} events. */
    public History upTo(int count) {
        return new History(entries, count);
    }

    /** How many events happened. */
    public int size() {
        return size;
    }

    /** The event at {@code index}, from 0. */
    public Entry get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("index is %d but there are %d events".formatted(index, size));
        }
        return entries.get(index);
    }

    /** The world at the beginning of each year that passed, and the last one. */
    public List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            World after = get(i).after().world();
            if (!worlds.isEmpty() && worlds.get(worlds.size() - 1).year() == after.year()) {
                worlds.set(worlds.size() - 1, after);
            } else {
                worlds.add(after);
            }
        }
        return worlds;
    }

    /**
     * Why the number at {@code index} of the layout changed from the beginning of {@code fromYear} to the beginning of
     * {@code toYear}.
     *
     * @return by cause, largest first; the amounts add up to the change
     */
    public List<Contribution> why(Model model, int index, int fromYear, int toYear) {
        Map<String, Double> sums = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            Event event = get(i).event();
            Flows flows = null;
            int year = get(i).after().world().year();
            if (event instanceof Event.YearPassed passed) {
                flows = passed.flows();
                year = passed.year();
            } else if (event instanceof Event.Felt felt) {
                flows = felt.flows();
            }
            if (flows != null && year >= fromYear && year < toYear) {
                for (int f = 0; f < flows.size(); f++) {
                    if (flows.stock()[f] == index) {
                        sums.merge(model.causes().get(flows.cause()[f]).id(), flows.amount()[f], Double::sum);
                    }
                }
            }
        }
        return sums.entrySet().stream().map(e -> new Contribution(e.getKey(), e.getValue()))
                .sorted((a, b) -> Double.compare(Math.abs(b.amount()), Math.abs(a.amount()))).toList();
    }

    /**
     * What one cause added to a stock.
     *
     * @param cause id of a dynamic, or of a rule of the engine
     * @param amount in the unit of the stock
     */
    public record Contribution(String cause, double amount) {}
}
