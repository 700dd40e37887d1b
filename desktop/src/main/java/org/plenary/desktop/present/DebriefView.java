package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.game.Game;
import org.plenary.core.report.Account;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.DebriefPage;
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
     * The text of a conference beside all that it could have been.
     *
     * @param text whether there was one at all
     * @param captured the share of the largest possible joint gain that it captures, at most 1
     * @param fairest the same of the fairest text by Nash; NaN if by Nash there should be none
     * @param share the share captured, in words
     * @param warming what all that was agreed changed of the warming in the last year, in words: pledges and packages too
     * @param warmingC the same, °C
     * @param yours what it is worth a year to the reader's bloc, in words
     * @param yoursBn the same, bn $ a year
     * @param sentence all of it in a sentence
     */
    public record Deal(String cop, boolean text, double captured, double fairest, String share, String warming, double warmingC, String yours,
            double yoursBn, String sentence) {}

    /** The text of each conference beside all that it could have been; {@code frontiers} are by round. */
    public static List<Deal> deals(Debrief debrief, List<Frontier> frontiers, int you, Words words) {
        Telling telling = telling(words);
        Quantities q = words.quantities();
        List<Deal> deals = new ArrayList<>();
        for (int r = 0; r < frontiers.size(); r++) {
            Frontier frontier = frontiers.get(r);
            double most = frontier.utilitarian().surplus();
            double yours = you < 0 ? 0 : frontier.text().gains().get(you);
            RoundReport round = debrief.rounds().get(r);
            boolean text = !round.adopted().isEmpty();
            double changed = round.agreed().projectedC() - round.opening().projectedC();
            deals.add(new Deal(words.cop(round.cop()), text, frontier.captured(),
                    most > 0 && frontier.nash().surplus() > 0 ? frontier.nash().surplus() / most : Double.NaN,
                    text ? q.percent(frontier.captured(), 0) : words.say("debrief.deal.none"), q.signedCelsius(changed, 2), changed,
                    q.signedMoney(yours), yours, telling.frontier(round, frontier)));
        }
        return List.copyOf(deals);
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

    private static Telling telling(Words words) {
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
