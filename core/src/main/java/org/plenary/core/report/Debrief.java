package org.plenary.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.game.Game;
import org.plenary.core.game.Outlook;
import org.plenary.core.model.Bloc;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Phase;
import org.plenary.core.world.Layout;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * What a game amounts to, once it is over.
 *
 * @param codes of the blocs, in seating order
 * @param layout of the world, to name the numbers in {@code turningPoints}
 * @param rounds in order
 * @param warmingC above 1850-1900 at the end of the scenario's last year, °C
 * @param noDealC the same if nothing beyond the pledges of the start had ever been agreed, °C
 * @param scores the two scores of each bloc
 * @param accounts by bloc, promised and delivered from the start to the end of play
 * @param turningPoints in order of time
 * @param years from the start to the scenario's last year
 * @param noDeal the same years if nothing beyond the pledges of the start had ever been agreed
 */
public record Debrief(List<String> codes, Layout layout, List<RoundReport> rounds, double warmingC, double noDealC,
        Scores scores, List<Account> accounts, List<TurningPoint> turningPoints, List<YearRow> years,
        List<YearRow> noDeal) {
    public Debrief {
        codes = List.copyOf(codes);
        rounds = List.copyOf(rounds);
        accounts = List.copyOf(accounts);
        turningPoints = List.copyOf(turningPoints);
        years = List.copyOf(years);
        noDeal = List.copyOf(noDeal);
    }

    /**
     * The debrief of a game.
     *
     * @throws IllegalStateException if it is not over
     */
    public static Debrief of(Game game) {
        GameState end = game.state();
        if (end.phase() != Phase.DEBRIEF) {
            throw new IllegalStateException("phase is %s but a game is debriefed in %s".formatted(end.phase(), Phase.DEBRIEF));
        }
        Model model = game.model();
        List<RoundReport> rounds = RoundReport.of(game);
        World lastPlayed = game.published();
        for (World world : game.history().worlds()) {
            if (world.year() <= game.scenario().end()) {
                lastPlayed = world;
            }
        }
        Outlook noDeal = Outlook.of(model, game.published(), StartAgreements.of(game.scenario()), game.seed());
        List<Account> accounts = new ArrayList<>();
        for (int b = 0; b < end.world().blocs(); b++) {
            accounts.add(Account.between(game.published(), lastPlayed, b));
        }
        return new Debrief(game.scenario().blocs().stream().map(Bloc::code).toList(), model.layout(), rounds,
                Outlook.warmingC(model, end.world()), noDeal.finalWarmingC(), Scores.of(model, game.published(), noDeal.last(), end.world(), game.seed()), accounts, TurningPoint.of(game, rounds),
                rows(model, game.history().worlds()), rows(model, noDeal.worlds()));
    }

    private static List<YearRow> rows(Model model, List<World> worlds) {
        return worlds.stream().filter(world -> world.year() <= model.scenario().horizon()).map(world -> YearRow.of(model, world)).toList();
    }

    /** Warming at the end of {@code year}, or of the scenario's last year if that comes earlier, °C above 1850-1900. */
    public double warmingC(int year) {
        for (YearRow row : years) {
            if (row.year() == year + 1) {
                return row.warmingC();
            }
        }
        return warmingC;
    }

    /** The conference after whose opening the projected warming moved most; the first of equals. */
    public RoundReport turn() {
        return rounds.stream().max(Comparator.comparingDouble((RoundReport round) -> Math.abs(round.effects().sum()))
                .thenComparing(RoundReport::round, Comparator.reverseOrder())).orElseThrow();
    }

    /** The blocs that owed money or cuts, those who kept most of their word first. */
    public List<Account> keepers() {
        return accounts.stream().filter(account -> account.owedMoney() || account.owedCuts())
                .sorted(Comparator.comparingDouble((Account account) -> -(account.moneyKept() + account.cutsKept())))
                .toList();
    }
}
