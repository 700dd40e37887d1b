package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.model.Cop;
import org.plenary.core.report.Account;
import org.plenary.core.report.Effects;
import org.plenary.core.report.RoundReport;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Stocktake;
import org.plenary.core.text.Quantities;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.World;

/**
 * The stocktake: promised against delivered, the gap, and who is believed more or less.
 *
 * @param from the year of the conference
 * @param to the year of the stocktake
 * @param rows by bloc in seating order
 * @param gapGt emissions a year above a path that keeps 2 °C, GtCO2e; negative below it
 * @param gap the same in words
 * @param projected warming in the horizon year under what binds
 * @param effects what changed it since the conference opened, source by source; later years only where they did
 * @param together all of it
 * @param why why the text changed nothing, or empty
 * @param movers whose credibility moved, the largest moves first
 * @param next what comes next
 */
public record StocktakeView(int from, int to, List<Row> rows, double gapGt, String gap, String gapNote, String projected,
        List<Effect> effects, Effect together, String why,
        List<Mover> movers, String next) {
    /** How many whose credibility moved are named; a choice of presentation. */
    private static final int MOST_MOVERS = 4;

    /**
     * A promise and what came of it.
     *
     * @param promised amount; below {@code least} there was none
     * @param delivered amount
     * @param text both in words
     * @param part the share that was kept, in words
     */
    public record Kept(double promised, double delivered, String text, String part, boolean owed) {
        private static Kept of(double promised, double delivered, String text, boolean owed, Words words) {
            return new Kept(promised, delivered, text, words.quantities().percent(promised <= 0 ? 1 : delivered / promised, 0), owed);
        }

        /** The share that was kept, 0 to 1. */
        public double share() {
            return promised <= 0 ? 1 : Math.max(0, Math.min(1, delivered / promised));
        }
    }

    /**
     * One bloc.
     *
     * @param cuts GtCO2e
     * @param money bn US$
     * @param technology programmes that reached it, and of these those it could use
     * @param believed its credibility now, 0 to 1
     * @param credibility change since the conference opened
     * @param stock index of the credibility, to ask "why?" of
     */
    public record Row(int bloc, String code, Kept cuts, Kept money, Kept technology, double believed, double credibility, int stock) {}

    /**
     * A bloc that is believed more, or less.
     *
     * @param change of its credibility
     * @param stock index of the number to ask "why?" of
     */
    public record Mover(String code, double change, Line line, int stock) {}

    /** What one source changed of the warming to come, °C; and in words. */
    public record Effect(String name, double changeC, String change) {
        /** Whether it shows in hundredths of a degree. */
        public boolean felt() {
            return StocktakeView.felt(changeC);
        }
    }

    /** The stocktake that is published now; takes some tenths of a second. */
    public static StocktakeView of(Game game, Words words) {
        GameState state = game.state();
        RoundReport report = RoundReport.last(game);
        World before = opening(game.history());
        World now = state.world();
        Quantities q = words.quantities();
        List<Row> rows = new ArrayList<>();
        List<Mover> movers = new ArrayList<>();
        for (Account account : report.accounts()) {
            int b = account.bloc();
            double received = now.get(BlocStock.TRANSFER_RECEIVED, b) - before.get(BlocStock.TRANSFER_RECEIVED, b);
            double wasted = now.get(BlocStock.TRANSFER_WASTED, b) - before.get(BlocStock.TRANSFER_WASTED, b);
            int stock = now.layout().of(BlocStock.CREDIBILITY, b);
            double change = now.get(stock) - before.get(stock);
            rows.add(new Row(b, words.code(b),
                    Kept.of(account.cutsPromisedGt(), account.cutsDeliveredGt(), words.say("stocktake.of",
                            q.number(account.cutsDeliveredGt(), 2), q.co2e(account.cutsPromisedGt(), 2)), account.owedCuts(), words),
                    Kept.of(account.financeDueBn(), account.financePaidBn(), words.say("stocktake.of",
                            q.money(account.financePaidBn()), q.money(account.financeDueBn())), account.owedMoney(), words),
                    Kept.of(received, received - wasted, words.say("stocktake.used", q.number(received - wasted, 1),
                            q.number(received, 1)), received >= 0.5, words), now.get(stock), change, stock));
            List<History.Contribution> why = game.history().why(game.model(), stock, before.year(), now.year() + 1);
            if (felt(change) && !why.isEmpty()) {
                String causes = String.join(words.say("desktop.table.list.semicolon"), why.subList(0, Math.min(2, why.size())).stream()
                        .map(flow -> words.say("stocktake.believed.cause", cause(flow, words), q.signed(flow.amount(), 2))).toList());
                movers.add(new Mover(words.code(b), change, Line.of(words.say(change > 0 ? "stocktake.believed.more"
                        : "stocktake.believed.less", words.mark(b), q.number(before.get(stock), 2), q.number(now.get(stock), 2), causes)), stock));
            }
        }
        movers.sort(Comparator.comparingDouble(mover -> -Math.abs(mover.change())));
        double gap = Stocktake.gapGt(game.model(), state);
        String next = state.round() + 1 < game.scenario().cops().size() ? next(game.scenario().cops().get(state.round() + 1), words)
                : words.say("stocktake.toDebrief");
        return new StocktakeView(before.year(), now.year(), List.copyOf(rows), gap, q.perYear(signedGt(gap, q)),
                words.say(gap > 0 ? "stocktake.gap.above" : "stocktake.gap.below"),
                words.say("stocktake.projected", game.scenario().horizon(), q.celsius(report.stocktake().projectedC(), 2)),
                Arrays.stream(Effects.Source.values()).filter(source -> source != Effects.Source.YEARS || felt(report.effects().of(source)))
                        .map(source -> effect("stocktake.effect." + source, report.effects().of(source), words)).toList(),
                effect("stocktake.effect.all", report.effects().sum(), words), DebriefView.telling(words).why(report),
                List.copyOf(movers.subList(0, Math.min(MOST_MOVERS, movers.size()))), next);
    }

    private static boolean felt(double change) {
        return Math.abs(change) >= 0.005;
    }

    private static Effect effect(String key, double changeC, Words words) {
        return new Effect(words.say(key), changeC, words.quantities().signedCelsius(changeC, 2));
    }

    /** What moved credibility; the rule of its memory by which way it went. */
    private static String cause(History.Contribution flow, Words words) {
        String key = "stocktake.cause." + flow.cause() + (flow.amount() < 0 ? ".less" : ".more");
        return words.messages().has(key) ? words.say(key) : WhyView.cause(flow.cause(), words);
    }

    private static String signedGt(double gt, Quantities q) {
        return (gt > 0 ? "+" : "\u2212") + q.co2e(Math.abs(gt));
    }

    private static String next(Cop cop, Words words) {
        return words.say("stocktake.toCop", words.cop(cop), words.city(cop), cop.year());
    }

    private static World opening(History history) {
        for (int i = history.size() - 1; i > 0; i--) {
            if (history.get(i).event() instanceof Event.ConferenceOpened) {
                return history.get(i).after().world();
            }
        }
        throw new IllegalArgumentException("no conference has opened");
    }
}
