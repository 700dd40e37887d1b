package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.dynamics.politics.ScienceSalience;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Sector;
import org.plenary.core.talks.Event;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Flows;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * Something that the world hears of between two conferences.
 *
 * @param year when
 * @param kind of news
 * @param line what happened
 * @param cause the rule behind it in plain words, or empty
 * @param stock index of the number to ask "why?" of, or -1
 */
public record News(int year, Kind kind, Line line, String cause, int stock) {
    /** What the news is about. */
    public enum Kind { CLIMATE, EMISSIONS, MONEY, DAMAGES, ELECTION, CRISIS, EXTREME, REPORT, TECHNOLOGY, TRUST }

    /** The least fall of credibility in a year that makes the news; a choice of presentation. */
    private static final double CREDIBILITY_FALL = 0.04;
    /** How many news of single years the headlines tell; a choice of presentation. */
    private static final int MOST = 7;

    /** The news of the year that passed with the event at {@code index} of the history, the most surprising first. */
    public static List<News> ofYear(Game game, int index, Words words) {
        History.Entry entry = game.history().get(index);
        if (!(entry.event() instanceof Event.YearPassed passed) || index == 0) {
            return List.of();
        }
        return new Writer(game, passed, game.history().get(index - 1).after().world(), entry.after().world(), words).write();
    }

    /** The headlines with which the current conference opens: how the world moved since the last one, then single events. */
    public static List<News> headlines(Game game, Words words) {
        History history = game.history();
        int to = opening(history, history.size() - 1);
        int from = opening(history, to - 1);
        World before = from < 0 ? game.published() : history.get(from).after().world();
        World now = history.get(Math.max(0, to)).after().world();
        List<News> news = new ArrayList<>(balance(game, before, now, words));
        List<News> single = new ArrayList<>();
        for (int i = to; i > Math.max(from, 0); i--) {
            single.addAll(ofYear(game, i, words));
        }
        news.addAll(single.subList(0, Math.min(MOST, single.size())));
        return List.copyOf(news);
    }

    /** Index of the last opening of a conference at or before {@code from}, or -1. */
    private static int opening(History history, int from) {
        for (int i = from; i >= 0; i--) {
            if (history.get(i).event() instanceof Event.ConferenceOpened) {
                return i;
            }
        }
        return -1;
    }

    /** How the world moved from {@code before} to {@code now}: climate, emissions, money, damages. */
    static List<News> balance(Game game, World before, World now, Words words) {
        Model model = game.model();
        Quantities q = words.quantities();
        Layout layout = now.layout();
        int year = now.year();
        int since = before.year();
        List<News> news = new ArrayList<>();
        double warming = Outlook.warmingC(model, now);
        news.add(new News(year, Kind.CLIMATE, Line.of(words.say("news.climate", q.celsius(warming, 2),
                q.signedCelsius(warming - Outlook.warmingC(model, before), 2), since, q.ppm(Outlook.co2Ppm(model, now)))), "", -1));
        double emissions = Outlook.emissionsGt(model, now);
        news.add(new News(year, Kind.EMISSIONS, Line.of(words.say("news.emissions", q.co2ePerYear(emissions),
                q.signedPercent(emissions / Outlook.emissionsGt(model, before) - 1, 1), since)), "", -1));
        double due = 0;
        double paid = 0;
        int worst = -1;
        double gap = 1; // bn US$: less is not worth a name
        double damages = 0;
        int hurt = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int b = 0; b < now.blocs(); b++) {
            double owed = grown(BlocStock.FINANCE_DUE, before, now, b);
            double given = grown(BlocStock.FINANCE_PAID, before, now, b);
            due += owed;
            paid += given;
            if (owed - given > gap) {
                gap = owed - given;
                worst = b;
            }
            double harm = grown(BlocStock.DAMAGES, before, now, b);
            damages += harm;
            double part = harm / model.gdpPppBn(b, year);
            if (part > most) {
                most = part;
                hurt = b;
            }
        }
        if (worst >= 0) {
            news.add(new News(year, Kind.MONEY, Line.of(words.say("news.money", q.money(due), q.money(paid), words.mark(worst),
                    q.money(grown(BlocStock.FINANCE_PAID, before, now, worst)),
                    q.money(grown(BlocStock.FINANCE_DUE, before, now, worst)))), cause(words, "delivery-gap"),
                    layout.of(BlocStock.FINANCE_PAID, worst)));
        }
        if (damages > 0) {
            news.add(new News(year, Kind.DAMAGES, Line.of(words.say("news.damages", q.money(damages), since, words.mark(hurt),
                    q.percent(most, 1))), cause(words, "climate-damages"), layout.of(BlocStock.DAMAGES, hurt)));
        }
        return news;
    }

    private static double grown(BlocStock stock, World before, World now, int bloc) {
        return now.get(stock, bloc) - before.get(stock, bloc);
    }

    private static String cause(Words words, String id) {
        return words.say("dynamic." + id + ".title");
    }

    /** Writes the news of one year. */
    private record Writer(Game game, Event.YearPassed passed, World before, World after, Words words) {
        List<News> write() {
            List<News> news = new ArrayList<>();
            elections(news);
            crisis(news);
            credibility(news);
            nature(news);
            technology(news);
            return List.copyOf(news);
        }

        private void add(List<News> news, Kind kind, String text, String cause, int stock) {
            news.add(new News(passed.year(), kind, Line.of(text), cause(words, cause), stock));
        }

        private void elections(List<News> news) {
            for (int b = 0; b < after.blocs(); b++) {
                int stance = after.layout().of(BlocStock.STANCE, b);
                if (sum(stance, "partisan-swing") != 0) {
                    boolean turned = before.get(stance) * after.get(stance) < 0;
                    add(news, Kind.ELECTION, words.say(!turned ? "news.election.shift" : after.get(stance) > 0
                            ? "news.election.towards" : "news.election.away", words.mark(b), words.quantities().signed(before.get(stance), 2),
                            words.quantities().signed(after.get(stance), 2)), "partisan-swing", stance);
                }
            }
        }

        private void crisis(List<News> news) {
            double lost = 0;
            double most = 0;
            int stock = -1;
            for (int b = 0; b < after.blocs(); b++) {
                int paid = after.layout().of(BlocStock.FINANCE_PAID, b);
                double part = -sum(paid, "fiscal-shock");
                lost += part;
                if (part > most) {
                    most = part;
                    stock = paid;
                }
            }
            if (stock >= 0) {
                add(news, Kind.CRISIS, words.say("news.crisis", words.quantities().money(lost)), "fiscal-shock", stock);
            }
        }

        private void credibility(List<News> news) {
            for (int b = 0; b < after.blocs(); b++) {
                int index = after.layout().of(BlocStock.CREDIBILITY, b);
                double change = after.get(index) - before.get(index);
                if (change < -CREDIBILITY_FALL) {
                    add(news, Kind.TRUST, words.say("news.credibility", words.mark(b), words.quantities().signed(change, 2)),
                            largest(index), index);
                }
            }
        }

        private void nature(List<News> news) {
            ScienceSalience salience = game.model().find(ScienceSalience.class);
            if (salience != null && salience.reports(passed.year())) {
                add(news, Kind.REPORT, words.say("news.report"), "science-salience", -1);
            } else if (salience != null) {
                List<Integer> struck = new ArrayList<>();
                for (int b = 0; b < after.blocs(); b++) {
                    if (rise(after.layout().of(BlocStock.SALIENCE, b), "science-salience") > 0) {
                        struck.add(b);
                    }
                }
                if (!struck.isEmpty()) {
                    add(news, Kind.EXTREME, words.say("news.extreme", words.marks(struck)), "science-salience",
                            after.layout().of(BlocStock.SALIENCE, struck.get(0)));
                }
            }
            Model model = game.model();
            double tenth = Math.floor(Outlook.warmingC(model, after) * 10) / 10;
            if (Outlook.warmingC(model, before) < tenth) {
                add(news, Kind.CLIMATE, words.say("news.passes", words.quantities().celsius(tenth, 1)), "carbon-to-warming", -1);
            }
        }

        private void technology(List<News> news) {
            for (Sector sector : Sector.values()) {
                GlobalStock stock = GlobalStock.frontierCost(sector);
                double tenth = Math.ceil(after.get(stock) * 10) / 10;
                if (before.get(stock) > tenth && tenth < 1) {
                    add(news, Kind.TECHNOLOGY, words.say("news.technology", words.sector(sector),
                            words.quantities().percent(tenth, 0), game.scenario().start()), "learning-by-doing", after.layout().of(stock));
                }
            }
        }

        /** What a cause added to a number this year. */
        private double sum(int stock, String cause) {
            double sum = 0;
            Flows flows = passed.flows();
            for (int f = 0; f < flows.size(); f++) {
                if (flows.stock()[f] == stock && id(flows.cause()[f]).equals(cause)) {
                    sum += flows.amount()[f];
                }
            }
            return sum;
        }

        /** The positive part of it. */
        private double rise(int stock, String cause) {
            double sum = 0;
            Flows flows = passed.flows();
            for (int f = 0; f < flows.size(); f++) {
                if (flows.stock()[f] == stock && id(flows.cause()[f]).equals(cause)) {
                    sum += Math.max(0, flows.amount()[f]);
                }
            }
            return sum;
        }

        /** The cause that took most from a number this year. */
        private String largest(int stock) {
            String found = "";
            double least = 0;
            for (int c = 0; c < game.model().causes().size(); c++) {
                double part = sum(stock, id(c));
                if (part < least) {
                    least = part;
                    found = id(c);
                }
            }
            return found;
        }

        private String id(int cause) {
            return game.model().causes().get(cause).id();
        }
    }
}
