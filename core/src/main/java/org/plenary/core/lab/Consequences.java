package org.plenary.core.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.model.Scenario;
import org.plenary.core.report.RoundReport;
import org.plenary.core.talks.Conference;

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
        return IntStream.range(0, games).parallel().mapToObj(seed -> of(scenario, seed)).toList();
    }

    /** What games with the seeds 0, 1 ... come to without the rule {@code id}, less {@code with}. */
    public static Consequences ofSwitchingOff(Scenario scenario, String id, List<Consequences> with) {
        List<Consequences> without = played(scenario.without(id), with.size());
        return mean(without).less(mean(with));
    }

    private static Consequences of(Scenario scenario, long seed) {
        Simulation game = Simulation.of(scenario, seed);
        double adopted = 0;
        for (RoundReport round : game.debrief().rounds()) {
            adopted += round.outcome() == Conference.Outcome.ADOPTED ? 1.0 / game.debrief().rounds().size() : 0;
        }
        double interest = 0;
        double responsibility = 0;
        double gain = 0;
        double best = 0;
        List<Scores.Score> scores = game.debrief().scores().byBloc();
        for (Scores.Score score : scores) {
            interest += score.interest() / scores.size();
            responsibility += score.responsibility() / scores.size();
            gain += score.gainBnPerYear();
            best += score.bestBnPerYear();
        }
        return new Consequences(1, game.debrief().warmingC(Century.END), adopted, gain / best, interest, responsibility);
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
