package org.plenary.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.talks.Event;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;

/**
 * Something that changed the course of the game.
 *
 * @param year when
 * @param round in which round, counted from 0
 * @param what which kind of change
 * @param index in the world's layout of the number that changed; -1 if it is the projected warming
 * @param amount of the change: °C of projected warming, or the unit of the stock
 * @param cause id of the dynamic behind it, or empty if the talks were
 */
public record TurningPoint(int year, int round, What what, int index, double amount, String cause) {
    /** How many stocks' turns are told, and how many of one kind. Modelling choice: what a class can discuss. */
    private static final int MOST_STOCKS = 6;
    private static final int MOST_OF_A_KIND = 2;
    /** The least change of the projected warming worth telling, °C. */
    private static final double LEAST_C = 0.02;
    /** The least change of a stock worth telling, as a share of its range. */
    private static final double LEAST_SHARE = 0.05;

    /** Which kind of change. */
    public enum What {
        /** What the delegations agreed at a conference, its text as soon as it was in force. */
        DEALS,
        /** What the years after a conference changed besides. */
        YEARS,
        /** A dynamic moved a stock. */
        STOCK
    }

    /** The stocks whose turns are told: the mood of the world and of its governments. */
    private static final List<GlobalStock> MOODS =
            List.of(GlobalStock.MARKET_SIGNAL, GlobalStock.MULTILATERAL_TRUST, GlobalStock.FRAGMENTATION);
    private static final List<BlocStock> STANDINGS =
            List.of(BlocStock.STANCE, BlocStock.CREDIBILITY, BlocStock.LEADERSHIP, BlocStock.STABILITY);

    /** The turning points of a game, in order of time. */
    static List<TurningPoint> of(Game game, List<RoundReport> rounds) {
        List<TurningPoint> points = new ArrayList<>();
        for (RoundReport round : rounds) {
            add(points, round.cop().year(), round.round(), What.DEALS, round.effects().agreed());
            add(points, round.stocktake().year(), round.round(), What.YEARS, round.effects().of(Effects.Source.YEARS));
        }
        points.addAll(stocks(game, 0));
        points.sort(Comparator.comparingInt(TurningPoint::year).thenComparing(TurningPoint::what));
        return List.copyOf(points);
    }

    private static void add(List<TurningPoint> points, int year, int round, What what, double change) {
        if (Math.abs(change) >= LEAST_C) {
            points.add(new TurningPoint(year, round, what, -1, change, ""));
        }
    }

    /** What has moved since the conference before this one opened, or since the start: the headlines of a conference. */
    public static List<TurningPoint> latest(Game game) {
        History history = game.history();
        int opened = 0;
        int from = history.size();
        while (from > 0 && opened < 2) {
            from--;
            opened += history.get(from).event() instanceof Event.ConferenceOpened ? 1 : 0;
        }
        List<TurningPoint> points = new ArrayList<>(stocks(game, from));
        points.sort(Comparator.comparingInt(TurningPoint::year));
        return List.copyOf(points);
    }

    /** The largest moves of moods and standings, each by one cause in one round, counted in shares of the stock's range. */
    private static List<TurningPoint> stocks(Game game, int fromEvent) {
        Model model = game.model();
        Layout layout = model.layout();
        History history = game.history();
        Map<String, TurningPoint> sums = new TreeMap<>();
        int round = 0;
        for (int i = fromEvent; i < history.size(); i++) {
            History.Entry entry = history.get(i);
            Flows flows = Flows.NONE;
            int year = entry.after().world().year();
            if (entry.event() instanceof Event.ConferenceOpened opened) {
                round = opened.round();
            } else if (entry.event() instanceof Event.YearPassed passed && passed.year() < game.scenario().end()) {
                flows = passed.flows();
                year = passed.year();
            } else if (entry.event() instanceof Event.Felt felt) {
                flows = felt.flows();
            }
            for (int f = 0; f < flows.size(); f++) {
                int index = flows.stock()[f];
                if (flows.cause()[f] != Model.RANGE && told(layout, index)) {
                    String cause = model.causes().get(flows.cause()[f]).id();
                    TurningPoint point = new TurningPoint(year, round, What.STOCK, index, flows.amount()[f], cause);
                    sums.merge(round + " " + index + " " + cause, point, TurningPoint::and);
                }
            }
        }
        List<TurningPoint> largest = sums.values().stream().filter(point -> point.share(layout) >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble(point -> -point.share(layout))).toList();
        Map<String, Integer> kinds = new TreeMap<>();
        return largest.stream().filter(point -> kinds.merge(layout.at(point.index()).stock(), 1, Integer::sum) <= MOST_OF_A_KIND)
                .limit(MOST_STOCKS).toList();
    }

    private static boolean told(Layout layout, int index) {
        Layout.Place place = layout.at(index);
        return place.sector() == null && place.other() < 0 && (place.bloc() < 0
                ? MOODS.stream().anyMatch(s -> layout.of(s) == index)
                : STANDINGS.stream().anyMatch(s -> layout.of(s, place.bloc()) == index));
    }

    private double share(Layout layout) {
        Layout.Place place = layout.at(index);
        return Math.abs(amount) / (place.max() - place.min());
    }

    private TurningPoint and(TurningPoint later) {
        return new TurningPoint(year, round, what, index, amount + later.amount, cause);
    }
}
