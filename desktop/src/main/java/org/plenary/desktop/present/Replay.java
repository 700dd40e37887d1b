package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.game.Outlook;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;

/**
 * A recorded game to look at, moment by moment: conference after conference, and within each what happened.
 *
 * @param whole the game as far as it was recorded
 * @param you index of the bloc through whose eyes it is told
 * @param stops in order of time, at least one
 * @param chapters in order of time, one for each conference with the years after it
 */
public record Replay(Game whole, int you, List<Stop> stops, List<Chapter> chapters) {
    /** What kind of moment: a piece of news from the talks, a year that passed, a step of the round. */
    public enum Kind { NEWS, YEAR, STEP }

    /**
     * A moment.
     *
     * @param events how many events had happened then
     * @param chapter index of the chapter it belongs to
     * @param line what happened
     */
    public record Stop(int events, int chapter, Kind kind, Line line) {}

    /**
     * A conference and the years after it.
     *
     * @param round index of the conference
     * @param name of the conference
     * @param title its name, city and year
     * @param first index of its first stop
     */
    public record Chapter(int round, String name, String title, int first) {}

    /** How many pieces of news stand beside a year; a choice of presentation. */
    private static final int MOST_NEWS = 2;

    public Replay {
        stops = List.copyOf(stops);
        chapters = List.copyOf(chapters);
    }

    /** A game to look at; a few tenths of a second. */
    public static Replay of(Game whole, int you, Words words) {
        History history = whole.history();
        List<Chapter> chapters = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        int from = 0;
        while (from < history.size()) {
            int to = from + 1;
            while (to < history.size() && !(history.get(to).event() instanceof Event.ConferenceOpened)) {
                to++;
            }
            if (history.get(from).event() instanceof Event.ConferenceOpened opened) {
                chapters.add(new Chapter(opened.round(), words.cop(opened.cop()), words.say("replays.chapter",
                        words.cop(opened.cop()), words.city(opened.cop()), opened.cop().year()), moments.size()));
                moments.addAll(chapter(whole.at(to), from, to, chapters.size() - 1, you, words));
            }
            from = to;
        }
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            int events = i + 1 < moments.size() ? Math.min(moments.get(i + 1).event(), moveEnd(history, moment.event())) : history.size();
            stops.add(new Stop(Math.max(events, moment.event() + 1), moment.chapter(), moment.kind(), moment.line()));
        }
        return new Replay(whole, you, stops, chapters);
    }

    /** Index after the last event of the move that the event at {@code index} belongs to. */
    private static int moveEnd(History history, int index) {
        int end = index + 1;
        while (end < history.size() && history.get(end).move() == history.get(index).move()) {
            end++;
        }
        return end;
    }

    /** A stop before it is known where the next begins; {@code event} is the index of its first event. */
    private record Moment(int event, int chapter, Kind kind, Line line) {}

    /** The moments of the events from {@code from} to {@code to}, of which the first opens a conference. */
    private static List<Moment> chapter(Game then, int from, int to, int chapter, int you, Words words) {
        List<DispatchesView.Dispatch> newest = DispatchesView.of(then, you, words).dispatches();
        List<Moment> moments = new ArrayList<>();
        int next = newest.size() - 1;
        for (int i = from; i < to; i++) {
            while (next >= 0 && newest.get(next).event() <= i) {
                moments.add(new Moment(i, chapter, Kind.NEWS, newest.get(next--).line()));
            }
            Event event = then.history().get(i).event();
            if (event instanceof Event.YearPassed passed) {
                Line line = Line.of(words.say("replays.year", passed.year(), words.quantities().celsius(Outlook.warmingC(then.model(),
                        then.history().get(i).after().world()), 2), words.quantities().co2ePerYear(Outlook.emissionsGt(then.model(),
                        then.history().get(i - 1).after().world()))));
                List<News> news = News.ofYear(then, i, words);
                for (News each : news.subList(0, Math.min(MOST_NEWS, news.size()))) {
                    line = line.and(Line.of(words.messages().language().chinese() ? "" : " ")).and(each.line());
                }
                moments.add(new Moment(i, chapter, Kind.YEAR, line));
            } else if (event instanceof Event.PhaseOpened opened && (opened.phase() == Phase.STOCKTAKE || opened.phase() == Phase.DEBRIEF)) {
                moments.add(new Moment(i, chapter, Kind.STEP, Line.of(words.say("phase." + opened.phase()), Line.Tone.MUTED)));
            }
        }
        return moments;
    }

    /** The game as it stood at a stop. */
    public Game at(int stop) {
        return whole.at(stops.get(stop).events());
    }

    /** The chapter that a stop belongs to. */
    public Chapter chapter(int stop) {
        return chapters.get(stops.get(stop).chapter());
    }

    /** Index after the last stop of a chapter. */
    public int end(int chapter) {
        return chapter + 1 < chapters.size() ? chapters.get(chapter + 1).first() : stops.size();
    }

    /** The curves of the whole game, of which what comes after {@code then} lies ahead. */
    public static ChartsView charts(ChartsView all, Game then) {
        return new ChartsView(then.state().world().year(), all.warming(), all.emissions(), all.financeDue(), all.financePaid(), all.cleanCost());
    }
}
