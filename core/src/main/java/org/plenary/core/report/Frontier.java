package org.plenary.core.report;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.appraisal.Appraisal;
import org.plenary.core.appraisal.Appraiser;
import org.plenary.core.appraisal.OutcomeSpace;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.model.Agreement;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Text;

/**
 * The text of a conference beside all the texts it could have been: every combination of options, valued as if everybody
 * joined it, against no text at all. Gains are billion 2021 PPP dollars a year.
 *
 * @param outcomes how many texts there were
 * @param efficientShare the share of them that are Pareto-efficient, in {@code (0, 1]}
 * @param captured the share of the largest possible surplus that the text captures if everybody joins: 1 is all, 0 no better
 *     than nothing
 * @param binding the same for those alone whose homes had ratified it before the next conference opened; 0 if it was not in
 *     force by then
 * @param text what the conference decided
 * @param nash the text with the largest product of gains
 * @param kalaiSmorodinsky the text whose smallest share of what a bloc could gain is largest
 * @param egalitarian the text whose smallest gain is largest
 * @param utilitarian the text with the largest sum of gains, whoever loses by it
 */
public record Frontier(int outcomes, double efficientShare, double captured, double binding, Point text, Point nash, Point kalaiSmorodinsky,
        Point egalitarian, Point utilitarian) {

    /**
     * One text.
     *
     * @param options by article, in the order of the agenda
     * @param gains by bloc, in seating order
     */
    public record Point(List<Integer> options, List<Double> gains) {
        public Point {
            options = List.copyOf(options);
            gains = List.copyOf(gains);
        }

        /** The sum of all gains. */
        public double surplus() {
            return gains.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * The frontier of the conference of {@code round}, counted from 0. Values every text, so it takes a while: hundreds of
     * appraisals.
     *
     * @throws IllegalArgumentException if that conference has not ended
     */
    public static Frontier of(Game game, int round) {
        History history = game.history();
        GameState before = null;
        for (int i = 0; i < history.size(); i++) {
            History.Entry entry = history.get(i);
            Text decided = entry.event() instanceof Event.TextAdopted adopted ? adopted.text()
                    : entry.event() instanceof Event.TalksCollapsed collapsed ? collapsed.text() : null;
            if (decided != null && entry.after().round() == round) {
                return of(game, before, decided, entry.event() instanceof Event.TextAdopted, inForce(history, i));
            }
            before = entry.after();
        }
        throw new IllegalArgumentException("round is %d but that conference has not ended".formatted(round));
    }

    /** The decisions that the conference whose text was decided at {@code index} had in force when the next one opened. */
    private static List<Agreement> inForce(History history, int index) {
        int last = index;
        while (last + 1 < history.size() && !(history.get(last + 1).event() instanceof Event.ConferenceOpened)) {
            last++;
        }
        int madeIn = history.get(index).after().world().year();
        return history.get(last).after().agreements().stream().filter(agreement -> agreement.madeIn() == madeIn
                && agreement.stage() == Agreement.Stage.IN_FORCE && agreement.content() instanceof Agreement.Content.Decision).toList();
    }

    private static Frontier of(Game game, GameState state, Text decided, boolean adopted, List<Agreement> inForce) {
        List<Text.ArticleText> articles = decided.articles();
        int blocs = state.world().blocs();
        List<Integer> everybody = java.util.stream.IntStream.range(0, blocs).boxed().toList();
        int outcomes = 1;
        for (Text.ArticleText article : articles) {
            outcomes *= game.scenario().article(article.article()).options().size();
        }
        Appraiser appraiser = new Appraiser(game.model(), state.world(), state.agreements());
        double[][] utilities = new double[outcomes][blocs];
        int chosen = 0;
        for (int o = 0; o < outcomes; o++) {
            List<Integer> options = options(game, articles, o);
            List<Agreement> added = new ArrayList<>();
            boolean same = true;
            for (int a = 0; a < articles.size(); a++) {
                same &= options.get(a) == (adopted ? articles.get(a).option() : 0);
                if (options.get(a) > 0) {
                    added.add(new Agreement(state.agreements().size() + 1 + a, Agreement.Stage.IN_FORCE,
                            new Agreement.Content.Decision(articles.get(a).article(), options.get(a)), state.world().year(), everybody));
                }
            }
            chosen = same ? o : chosen;
            Appraisal[] worths = appraiser.appraiseAll(added);
            for (int b = 0; b < blocs; b++) {
                utilities[o][b] = worths[b].total();
            }
        }
        OutcomeSpace space = new OutcomeSpace(utilities, utilities[0]);
        double bound = 0;
        Appraisal[] binding = appraiser.appraiseAll(inForce);
        for (int b = 0; b < blocs; b++) {
            bound += binding[b].total() - utilities[0][b];
        }
        double most = point(game, articles, space, space.utilitarian(), blocs).surplus();
        return new Frontier(outcomes, space.efficientShare(), space.captured(chosen), most > 0 ? bound / most : 0, point(game, articles, space, chosen, blocs),
                point(game, articles, space, space.nash(), blocs), point(game, articles, space, space.kalaiSmorodinsky(), blocs),
                point(game, articles, space, space.egalitarian(), blocs), point(game, articles, space, space.utilitarian(), blocs));
    }

    /** The options of text number {@code outcome}; number 0 has none but the first, which change nothing. */
    private static List<Integer> options(Game game, List<Text.ArticleText> articles, int outcome) {
        List<Integer> options = new ArrayList<>();
        int rest = outcome;
        for (Text.ArticleText article : articles) {
            int count = game.scenario().article(article.article()).options().size();
            options.add(rest % count);
            rest /= count;
        }
        return options;
    }

    /** No text at all leaves nobody worse off, so each solution has at least that one to choose. */
    private static Point point(Game game, List<Text.ArticleText> articles, OutcomeSpace space, int outcome, int blocs) {
        List<Double> gains = new ArrayList<>();
        for (int b = 0; b < blocs; b++) {
            gains.add(space.gain(outcome, b));
        }
        return new Point(options(game, articles, outcome), gains);
    }
}
