package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plenary.core.game.Seat;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Check;
import org.plenary.core.model.Scenario;
import org.plenary.core.negotiator.Temperaments;
import org.plenary.core.random.RandomStream;

/**
 * Temperaments against each other: each sits in turn in the same seats of the same games, among the scenario's default
 * seats. The n-th game is played for the n-th bloc, round and round, so that nobody has the better chair; a game has the
 * same seed for all, so that luck cancels from their differences. Random play is always among them.
 *
 * @param games by temperament
 * @param rows by temperament, those with most national interest first
 */
public record Tournament(int games, List<Row> rows) {
    /** The baseline that everybody is compared with. */
    public static final String RANDOM = "random";

    /**
     * How one temperament did.
     *
     * @param interest national interest of its bloc, 0 to 100
     * @param responsibility international responsibility of its bloc, 0 to 100
     * @param worldGainBn what all blocs together gained over no deal, bn 2021 PPP $ a year
     * @param overRandom interest less that of random play in the same game and seat, 0 for random itself
     * @param pValue that it is no different from random play, two-sided; 1 for random itself
     * @param dominatedBy temperaments with more of both scores on average
     */
    public record Row(String temperament, Estimate interest, Estimate responsibility, Estimate worldGainBn, Estimate overRandom,
            double pValue, List<String> dominatedBy) {}

    /** One game as the seat of one bloc saw it. */
    private record Result(Outcome outcome, int bloc) {
        double interest() {
            return outcome.interest().get(bloc);
        }

        double responsibility() {
            return outcome.responsibility().get(bloc);
        }

        double worldGainBn() {
            return outcome.gainBn();
        }
    }

    /**
     * Plays {@code games} with each of {@code temperaments}; what comes of it does not depend on the number of threads.
     *
     * @param temperaments names; random is added if it is not there
     * @param games at least 2
     * @param seed of the first game
     */
    public static Tournament of(Scenario scenario, List<String> temperaments, int games, long seed, int threads, Batch.Watch watch) {
        Check.in("games", games, 2, 100_000);
        List<String> names = new ArrayList<>(temperaments);
        if (!names.contains(RANDOM)) {
            names.add(RANDOM);
        }
        names.forEach(Temperaments::named); // refuses what there is not
        int blocs = scenario.blocs().size();
        List<Result> results = Batch.all(names.size() * games, threads, watch,
                i -> play(scenario, names.get(i / games), i % games % blocs, seed + i % games));
        List<Row> rows = new ArrayList<>();
        List<Result> random = own(results, names.indexOf(RANDOM), games);
        for (int t = 0; t < names.size(); t++) {
            List<Result> own = own(results, t, games);
            RandomStream luck = RandomStream.of(seed, "tournament", names.get(t), 0);
            double[] differences = new double[games];
            for (int g = 0; g < games; g++) {
                differences[g] = own.get(g).interest() - random.get(g).interest();
            }
            List<String> better = new ArrayList<>();
            for (int other = 0; other < names.size(); other++) {
                List<Result> others = own(results, other, games);
                if (mean(others, Result::interest) > mean(own, Result::interest)
                        && mean(others, Result::responsibility) > mean(own, Result::responsibility)) {
                    better.add(names.get(other));
                }
            }
            rows.add(new Row(names.get(t), estimate(own, Result::interest, luck), estimate(own, Result::responsibility, luck),
                    estimate(own, Result::worldGainBn, luck), Estimate.of(differences, luck), Estimate.pValue(differences, luck),
                    List.copyOf(better)));
        }
        rows.sort((one, other) -> Double.compare(other.interest.mean(), one.interest.mean()));
        return new Tournament(games, List.copyOf(rows));
    }

    private static Result play(Scenario scenario, String temperament, int bloc, long seed) {
        List<Seat> seats = new ArrayList<>(Seats.allAi(scenario).byBloc());
        seats.set(bloc, new Seat.Ai(temperament));
        return new Result(Outcome.of(scenario, seed, new Seats(seats)), bloc);
    }

    private static List<Result> own(List<Result> results, int temperament, int games) {
        return results.subList(temperament * games, (temperament + 1) * games);
    }

    private static Estimate estimate(List<Result> results, ToDoubleFunction<Result> quantity, RandomStream luck) {
        return Estimate.of(results.stream().mapToDouble(quantity).toArray(), luck);
    }

    private static double mean(List<Result> results, ToDoubleFunction<Result> quantity) {
        return results.stream().mapToDouble(quantity).sum() / results.size();
    }
}
