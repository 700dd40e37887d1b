package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.game.Game;
import org.plenary.core.report.Account;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.DebriefPage;
import org.plenary.core.report.Effects;
import org.plenary.core.report.Frontier;
import org.plenary.core.report.RoundReport;
import org.plenary.core.report.Telling;
import org.plenary.core.report.TurningPoint;
import org.plenary.core.report.YearRow;
import org.plenary.core.report.YearTable;
import org.plenary.core.text.Quantities;

/**
 * What a game amounts to.
 *
 * @param headline warming in the last year
 * @param sub the same without any deal
 * @param better whether it is less than without any deal
 * @param points both scores of each bloc
 * @param played warming by year as it was played and runs on
 * @param noDeal warming by year without any deal
 * @param kept who kept its word, best first
 * @param turns the turning points, in order of time
 * @param questions to discuss
 */
public record DebriefView(String headline, String sub, boolean better, List<Point> points, ChartsView.Curve played,
        ChartsView.Curve noDeal, List<Kept> kept, List<Turn> turns, List<String> questions) {
    /**
     * The two scores of a bloc.
     *
     * @param interest 0 as without any deal to 100 the best in reach
     * @param responsibility 0 to 100, how much of its fair share it did
     */
    public record Point(String code, double interest, double responsibility) {}

    private static List<Point> points(Debrief debrief) {
        List<Point> points = new ArrayList<>();
        for (int b = 0; b < debrief.codes().size(); b++) {
            Scores.Score score = debrief.scores().byBloc().get(b);
            points.add(new Point(debrief.codes().get(b), score.interest(), score.responsibility()));
        }
        return List.copyOf(points);
    }

    /**
     * What a conference changed, and its text beside all that it could have been.
     *
     * @param round counted from 0; -1 for all of them together
     * @param cop its name
     * @param gain the share of the largest common gain that the text brings to those it binds, in words; empty without a text
     * @param effects what changed the warming in the last year, by {@link Effects.Source}, °C
     * @param told the same in sentences, with the reasons
     * @param bars the text as it binds, as if everybody had joined, and the fairest by Nash, if any
     * @param yours what the text is worth to the reader's bloc if everybody joins, in words; empty for nobody
     */
    public record Deal(int round, String cop, String gain, List<Double> effects, List<String> told, List<Bar> bars, String yours) {}

    /** A share of the largest common gain, at most 1. */
    public record Bar(String name, double share, String text) {}

    /** What each conference changed, then all together; {@code frontiers} are by round. */
    public static List<Deal> deals(Debrief debrief, List<Frontier> frontiers, int you, Words words) {
        Telling telling = telling(words);
        Quantities q = words.quantities();
        List<Deal> deals = new ArrayList<>();
        double[] sums = new double[Effects.Source.values().length];
        for (int r = 0; r < frontiers.size(); r++) {
            Frontier frontier = frontiers.get(r);
            RoundReport round = debrief.rounds().get(r);
            boolean text = !round.adopted().isEmpty();
            List<Bar> bars = new ArrayList<>();
            if (text) {
                bars.add(bar("binding", frontier.binding(), words));
                bars.add(bar("captured", frontier.captured(), words));
            }
            if (frontier.utilitarian().surplus() > 0 && frontier.nash().surplus() > 0) {
                bars.add(bar("nash", frontier.nash().surplus() / frontier.utilitarian().surplus(), words));
            }
            List<String> told = new ArrayList<>(telling.effects(round));
            told.add(telling.frontier(round, frontier));
            deals.add(new Deal(r, words.cop(round.cop()), text ? q.percent(frontier.binding(), 0) : "", round.effects().changes(), List.copyOf(told),
                    List.copyOf(bars), you < 0 || !text ? "" : words.say("debrief.deal.yours", q.signedMoneyPerYear(frontier.text().gains().get(you)))));
            for (int s = 0; s < sums.length; s++) {
                sums[s] += round.effects().changes().get(s);
            }
        }
        deals.add(new Deal(-1, words.say("debrief.deal.all"), "", Arrays.stream(sums).boxed().toList(), List.of(), List.of(), ""));
        return List.copyOf(deals);
    }

    private static Bar bar(String key, double share, Words words) {
        return new Bar(words.say("debrief.deal." + key), Math.min(1, share), words.quantities().percent(share, 0));
    }

    /** Every conference's frontier, by round; takes some seconds, as it values every text that there could have been. */
    public static List<Frontier> frontiers(Game game, Debrief debrief) {
        return debrief.rounds().stream().map(round -> Frontier.of(game, round.round())).toList();
    }

    /** The share of its promises that a bloc kept, 0 to 1. */
    public record Kept(String code, double share, String text) {}

    /**
     * A turning point.
     *
     * @param stock index of the number to ask "why?" of, or -1
     */
    public record Turn(String year, String text, boolean bad, int stock) {}

    /** The view of a debrief. */
    public static DebriefView of(Game game, Debrief debrief, Words words) {
        Telling telling = telling(words);
        Quantities q = words.quantities();
        double changed = debrief.warmingC() - debrief.noDealC();
        List<Kept> kept = new ArrayList<>();
        for (Account account : debrief.keepers()) {
            double share = account.owedMoney() && account.owedCuts() ? (account.moneyKept() + account.cutsKept()) / 2
                    : account.owedMoney() ? account.moneyKept() : account.cutsKept();
            kept.add(new Kept(words.code(account.bloc()), share, q.percent(share, 0)));
        }
        kept.sort((a, b) -> Double.compare(b.share(), a.share()));
        List<Turn> turns = new ArrayList<>();
        for (TurningPoint point : debrief.turningPoints()) {
            boolean bad = point.index() < 0 ? point.amount() > 0
                    : !Words.better(debrief.layout().at(point.index()), point.amount());
            turns.add(new Turn(String.valueOf(point.year()), telling.turning(debrief, point), bad, point.index()));
        }
        List<String> questions = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            questions.add(words.say("report.page.question." + i));
        }
        return new DebriefView(words.say("debrief.headline", q.celsius(debrief.warmingC(), 1), game.scenario().horizon()),
                words.say("debrief.sub", q.celsius(debrief.noDealC(), 1), q.signedCelsius(changed, 2)), changed < 0,
                points(debrief),
                curve(debrief.years()), curve(debrief.noDeal()), List.copyOf(kept), List.copyOf(turns), List.copyOf(questions));
    }

    static Telling telling(Words words) {
        return new Telling(new org.plenary.core.report.Words(words.scenario(), words.messages()));
    }

    static ChartsView.Curve curve(List<YearRow> rows) {
        return new ChartsView.Curve("", rows.stream().mapToDouble(YearRow::year).toArray(),
                rows.stream().mapToDouble(YearRow::warmingC).toArray());
    }

    /** The debrief as a page of HTML; {@code frontiers} are by round. */
    public static String page(Game game, Debrief debrief, List<Frontier> frontiers, Words words) {
        String origin = words.say("debrief.origin", words.scenario().id(), String.valueOf(game.seed()), game.state().hash());
        return DebriefPage.of(debrief, frontiers, telling(words), origin);
    }

    /** The years as a table with commas. */
    public static String table(Debrief debrief) {
        return YearTable.of(debrief);
    }
}
