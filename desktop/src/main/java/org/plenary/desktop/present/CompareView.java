package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.core.appraisal.Scores;
import org.plenary.core.game.Game;
import org.plenary.core.model.Offer;
import org.plenary.core.report.Debrief;
import org.plenary.core.report.RoundReport;
import org.plenary.core.talks.Conference;
import org.plenary.core.text.Quantities;

/**
 * Two endings of the same scenario side by side.
 *
 * @param headline both outcomes in a sentence
 * @param parted where the two part, in a sentence
 * @param left warming by year of the first
 * @param right warming by year of the second
 * @param noDeal warming by year if nothing had ever been agreed, as the first game has it
 * @param scores by bloc in seating order
 * @param differences what was decided otherwise, in order of time
 */
public record CompareView(String headline, String parted, ChartsView.Curve left, ChartsView.Curve right,
        ChartsView.Curve noDeal, List<Score> scores, List<Difference> differences) {
    /**
     * Both scores of a bloc in both games.
     *
     * @param interest 0 to 100 in the first
     * @param otherInterest 0 to 100 in the second
     * @param responsibility 0 to 100 in the first
     * @param otherResponsibility 0 to 100 in the second
     */
    public record Score(String code, double interest, double otherInterest, double responsibility, double otherResponsibility) {}

    /**
     * Something that was decided otherwise.
     *
     * @param cop at which conference
     * @param what it is about, such as an article, or a bloc's pledge
     * @param left what the first game made of it
     * @param right what the second did
     */
    public record Difference(String cop, Line what, Line left, Line right) {}

    /**
     * Compares two games that are over.
     *
     * @throws IllegalArgumentException if their blocs are not the same
     */
    public static CompareView of(Game a, Debrief left, Game b, Debrief right, Words words) {
        if (!left.codes().equals(right.codes())) {
            throw new IllegalArgumentException("blocs are %s and %s but must be the same".formatted(left.codes(), right.codes()));
        }
        Quantities q = words.quantities();
        List<Score> scores = new ArrayList<>();
        for (int bloc = 0; bloc < left.codes().size(); bloc++) {
            Scores.Score one = left.scores().byBloc().get(bloc);
            Scores.Score other = right.scores().byBloc().get(bloc);
            scores.add(new Score(left.codes().get(bloc), one.interest(), other.interest(), one.responsibility(), other.responsibility()));
        }
        List<Difference> differences = new ArrayList<>();
        for (int r = 0; r < Math.min(left.rounds().size(), right.rounds().size()); r++) {
            differences.addAll(differences(left.rounds().get(r), right.rounds().get(r), words));
        }
        String parted = a.seed() != b.seed() ? words.say("replays.parted.seed")
                : differences.isEmpty() ? words.say("replays.parted.never")
                : words.say("replays.parted", differences.get(0).cop());
        return new CompareView(words.say("replays.compare.headline", words.scenario().horizon(), q.celsius(left.warmingC(), 2),
                q.celsius(right.warmingC(), 2), q.signedCelsius(right.warmingC() - left.warmingC(), 2)), parted,
                DebriefView.curve(left.years()), DebriefView.curve(right.years()), DebriefView.curve(left.noDeal()),
                List.copyOf(scores), List.copyOf(differences));
    }

    private static List<Difference> differences(RoundReport left, RoundReport right, Words words) {
        List<Difference> found = new ArrayList<>();
        String cop = words.cop(left.cop());
        differ(found, cop, Line.of(words.say("replays.differs.end")), outcome(left, words), outcome(right, words));
        Set<String> articles = new LinkedHashSet<>();
        left.decisions().forEach(decision -> articles.add(decision.article()));
        right.decisions().forEach(decision -> articles.add(decision.article()));
        for (String article : articles) {
            differ(found, cop, Line.of(words.article(article)), Line.of(decision(left, article, words)), Line.of(decision(right, article, words)));
        }
        Map<Integer, String> one = pledges(left, words);
        Map<Integer, String> other = pledges(right, words);
        for (int bloc = 0; bloc < words.scenario().blocs().size(); bloc++) {
            differ(found, cop, Line.of(words.say("replays.differs.pledge", words.mark(bloc))),
                    Line.of(one.getOrDefault(bloc, words.say("replays.differs.noPledge"))),
                    Line.of(other.getOrDefault(bloc, words.say("replays.differs.noPledge"))));
        }
        deals(found, cop, left, right, words);
        return found;
    }

    /** Packages between the same two blocs stand beside each other. */
    private static void deals(List<Difference> found, String cop, RoundReport left, RoundReport right, Words words) {
        Map<String, String> one = packages(left, words);
        Map<String, String> other = packages(right, words);
        Set<String> pairs = new LinkedHashSet<>(one.keySet());
        pairs.addAll(other.keySet());
        for (String pair : pairs) {
            differ(found, cop, Line.of(pair), Line.of(one.getOrDefault(pair, words.say("replays.differs.noDeal"))),
                    Line.of(other.getOrDefault(pair, words.say("replays.differs.noDeal"))));
        }
    }

    private static Map<String, String> packages(RoundReport round, Words words) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Offer offer : round.packages()) {
            String pair = words.say("replays.differs.deal", words.mark(offer.from()), words.mark(offer.to()));
            String terms = words.say("replays.differs.terms", words.terms(offer.gives()), words.terms(offer.gets()));
            told.merge(pair, terms, (earlier, later) -> earlier + words.say("desktop.table.list.semicolon") + later);
        }
        return told;
    }

    private static Map<Integer, String> pledges(RoundReport round, Words words) {
        Map<Integer, String> told = new LinkedHashMap<>();
        for (RoundReport.Promise promise : round.pledges()) {
            told.merge(promise.bloc(), words.pledge(promise.pledge()), (earlier, later) -> earlier.equals(later) ? earlier
                    : earlier + words.say("desktop.table.list.semicolon") + later);
        }
        return told;
    }

    private static Line outcome(RoundReport round, Words words) {
        if (round.outcome() != Conference.Outcome.ADOPTED) {
            return round.objectors().isEmpty() ? Line.of(words.say("replays.outcome.collapsed"))
                    : Line.of(words.say("replays.outcome.objected", words.marks(round.objectors())));
        }
        return Line.of(words.say(round.inForce() ? "replays.outcome.inForce" : "replays.outcome.adopted"));
    }

    private static String decision(RoundReport round, String article, Words words) {
        for (RoundReport.Decision decision : round.decisions()) {
            if (decision.article().equals(article)) {
                return round.outcome() != Conference.Outcome.ADOPTED || decision.deferred() ? words.say("replays.differs.undecided")
                        : words.option(article, decision.option());
            }
        }
        return words.say("replays.differs.undecided");
    }

    private static void differ(List<Difference> found, String cop, Line what, Line left, Line right) {
        if (!left.equals(right)) {
            found.add(new Difference(cop, what, left, right));
        }
    }
}
