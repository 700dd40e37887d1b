package org.plenary.core.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.game.Game;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Outlook;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Event;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.World;

/**
 * What a game came to, in figures. Money, technology and cuts are those of all blocs from the start to the end of play.
 *
 * @param warmingC at the end of 2100, or of the scenario's horizon if that comes earlier, °C above 1850-1900
 * @param noDealWarmingC in the scenario's last year if nothing more had ever been agreed, °C above 1850-1900
 * @param adopted share of the conferences that adopted a text, 0 to 1
 * @param surplus captured: what all gained over the world without any deal, as a share of the sum of what each could gain
 *     at best
 * @param gainBn what all gained over the world without any deal, bn 2021 PPP $ a year
 * @param financeDueBn climate finance that fell due, bn US$
 * @param financePaidBn climate finance that was paid, bn US$
 * @param transfers technology programmes received
 * @param transfersWasted those of them that could not be used
 * @param cutsPromisedGt emissions that were to be avoided, GtCO2e
 * @param cutsDeliveredGt emissions avoided of those, GtCO2e
 * @param interest score of national interest by bloc, 0 to 100
 * @param responsibility score of international responsibility by bloc, 0 to 100
 * @param moves that were made
 * @param hash of the last state
 */
public record Outcome(double warmingC, double noDealWarmingC, double adopted, double surplus, double gainBn, double financeDueBn,
        double financePaidBn, double transfers, double transfersWasted, double cutsPromisedGt, double cutsDeliveredGt,
        List<Double> interest, List<Double> responsibility, int moves, String hash) {
    /** Digits behind the point in a table: those of a gram of CO2, a dollar, a millionth of a degree. */
    private static final int DECIMALS = 6;
    private static final List<String> WORLD = List.of("temperature2100C", "noDealTemperatureC", "adopted", "surplusCaptured",
            "gainBnUsdPerYear", "financeDueBnUsd", "financePaidBnUsd", "transfersReceived", "transfersWasted", "cutsPromisedGtCo2e",
            "cutsDeliveredGtCo2e");

    public Outcome {
        interest = List.copyOf(interest);
        responsibility = List.copyOf(responsibility);
    }

    /** Plays the game of {@code scenario} and {@code seed} with these seats to its end. */
    static Outcome of(Scenario scenario, long seed, Seats seats) {
        Game game = Game.begin(scenario, seed, seats, MoveLog.NONE);
        game.playToEnd();
        return of(game);
    }

    /** What {@code game}, which is over, came to. */
    static Outcome of(Game game) {
        Scenario scenario = game.scenario();
        World end = game.state().world();
        World last = game.published();
        World in2100 = end;
        for (World world : game.history().worlds()) {
            last = world.year() <= scenario.end() ? world : last;
            in2100 = world.year() == Century.END + 1 ? world : in2100;
        }
        double conferences = 0;
        double adopted = 0;
        for (int i = 0; i < game.history().size(); i++) {
            Event event = game.history().get(i).event();
            conferences += event instanceof Event.ConferenceOpened ? 1 : 0;
            adopted += event instanceof Event.TextAdopted ? 1 : 0;
        }
        Scores scores = Scores.of(game.model(), game.published(), end, game.seed());
        double gain = 0;
        double best = 0;
        List<Double> interest = new ArrayList<>();
        List<Double> responsibility = new ArrayList<>();
        for (Scores.Score score : scores.byBloc()) {
            gain += score.gainBnPerYear();
            best += score.bestBnPerYear();
            interest.add(score.interest());
            responsibility.add(score.responsibility());
        }
        return new Outcome(Outlook.warmingC(game.model(), in2100), scores.noDealWarmingC(), adopted / conferences, gain / best, gain,
                grown(BlocStock.FINANCE_DUE, game, last), grown(BlocStock.FINANCE_PAID, game, last),
                grown(BlocStock.TRANSFER_RECEIVED, game, last), grown(BlocStock.TRANSFER_WASTED, game, last),
                grown(BlocStock.ABATEMENT_PROMISED, game, last), grown(BlocStock.ABATEMENT_DELIVERED, game, last),
                interest, responsibility, game.moves(), game.state().hash());
    }

    private static double grown(BlocStock stock, Game game, World last) {
        double sum = 0;
        for (int b = 0; b < last.blocs(); b++) {
            sum += last.get(stock, b) - game.published().get(stock, b);
        }
        return sum;
    }

    /** The names of the figures in a table, those of {@link #cells} in order; the last is no number. */
    static List<String> columns(Scenario scenario) {
        List<String> columns = new ArrayList<>(WORLD);
        for (String score : List.of("interest", "responsibility")) {
            scenario.blocs().stream().map(Bloc::code).forEach(code -> columns.add(score + "." + code));
        }
        columns.add("moves");
        columns.add("hash");
        return columns;
    }

    /** The figures as text, the same on any machine. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (double value : new double[] {warmingC, noDealWarmingC, adopted, surplus, gainBn, financeDueBn, financePaidBn, transfers,
            transfersWasted, cutsPromisedGt, cutsDeliveredGt}) {
            cells.add(number(value));
        }
        interest.forEach(value -> cells.add(number(value)));
        responsibility.forEach(value -> cells.add(number(value)));
        cells.add(String.valueOf(moves));
        cells.add(hash);
        return cells;
    }

    /** A number of a table: without an exponent, and without zeros at its end. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
