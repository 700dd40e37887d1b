package org.plenary.core.lab;

import java.util.Collection;
import java.util.List;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Scenario;

/**
 * What a switch does to whole games of AI seats, means over seeds, without less with: beside what the observable of a
 * rule says, so that one which only measures itself shows.
 *
 * @param games pairs
 * @param warmingC in 2100, °C
 * @param adopted share of the conferences that adopt a text
 * @param surplus captured: what all gain over the world without any deal, as a share of the sum of what each could
 *     gain at best
 * @param interest mean score of national interest, 0 to 100
 * @param responsibility mean score of international responsibility, 0 to 100
 */
public record Consequences(int games, double warmingC, double adopted, double surplus, double interest, double responsibility) {

    /** Plays {@code games} games with all rules, to be compared with. */
    public static List<Consequences> played(Scenario scenario, int games) {
        return Batch.all(games, Batch.cores(), Batch.Watch.NOBODY, seed -> of(scenario, seed));
    }

    /** What games with the seeds 0, 1 ... come to without the rule {@code id}, less {@code with}. */
    public static Consequences ofSwitchingOff(Scenario scenario, String id, List<Consequences> with) {
        List<Consequences> without = played(scenario.without(id), with.size());
        return mean(without).less(mean(with));
    }

    private static Consequences of(Scenario scenario, long seed) {
        Outcome outcome = Outcome.of(scenario, seed, Seats.allAi(scenario));
        return new Consequences(1, outcome.warmingC(), outcome.adopted(), outcome.surplus(), mean(outcome.interest()), mean(outcome.responsibility()));
    }

    private static double mean(Collection<Double> scores) {
        return scores.stream().mapToDouble(score -> score).average().orElseThrow();
    }

    private static Consequences mean(List<Consequences> games) {
        double count = games.size();
        Consequences sum = new Consequences(games.size(), 0, 0, 0, 0, 0);
        for (Consequences game : games) {
            sum = new Consequences(games.size(), sum.warmingC + game.warmingC / count, sum.adopted + game.adopted / count,
                    sum.surplus + game.surplus / count, sum.interest + game.interest / count,
                    sum.responsibility + game.responsibility / count);
        }
        return sum;
    }

    private Consequences less(Consequences other) {
        return new Consequences(games, warmingC - other.warmingC, adopted - other.adopted, surplus - other.surplus,
                interest - other.interest, responsibility - other.responsibility);
    }
}
