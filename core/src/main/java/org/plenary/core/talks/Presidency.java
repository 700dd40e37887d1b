package org.plenary.core.talks;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.model.Article;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Scenario;
import org.plenary.core.talks.Text.ArticleText;
import org.plenary.core.talks.Text.Status;

/**
 * How the presidency writes its text: for each article the option at the median of influence. Modelling choice: the
 * median is what a chair that seeks consensus can defend against either side.
 */
final class Presidency {
    private Presidency() {}

    /** The text before anybody has spoken: every option in brackets, the modest middle on the page. */
    static Text open(Scenario scenario, Cop cop) {
        List<ArticleText> articles = new ArrayList<>();
        for (String id : cop.articles()) {
            articles.add(open(scenario, id));
        }
        return new Text(articles);
    }

    /** An article before anybody has spoken. */
    static ArticleText open(Scenario scenario, String article) {
        int options = scenario.article(article).options().size();
        return new ArticleText(article, (options - 1) / 2, Status.BRACKETED, java.util.Collections.nCopies(options, 0.0));
    }

    /**
     * The evening's text.
     *
     * @param attention what a voice for technology counts beside any other, see {@code AgendaAttention}
     */
    static Text revise(Scenario scenario, Conference conference, double[] influence, double attention) {
        List<ArticleText> articles = new ArrayList<>();
        for (ArticleText text : conference.text().articles()) {
            Article article = scenario.article(text.article());
            double[] support = new double[article.options().size()];
            double spoken = 0;
            int speakers = 0;
            for (int b = 0; b < influence.length; b++) {
                int option = conference.position(b, text.article());
                if (option >= 0) {
                    double heard = influence[b] * (article.options().get(option).helpsTechnology() ? attention : 1);
                    support[option] += heard;
                    spoken += heard;
                    speakers++;
                }
            }
            if (speakers == 0) {
                articles.add(text);
                continue;
            }
            int median = 0;
            double below = 0;
            int supported = 0;
            for (int o = 0; o < support.length; o++) {
                support[o] /= spoken;
                if (below < 0.5) {
                    median = o;
                }
                below += support[o];
                supported += support[o] > 0 ? 1 : 0;
            }
            Status status = supported == 1 && speakers * 2 >= influence.length ? Status.AGREED : Status.BRACKETED;
            articles.add(new ArticleText(text.article(), median, status, java.util.Arrays.stream(support).boxed().toList()));
        }
        return new Text(articles);
    }

    /**
     * The text for another round: each article that was objected to moves one option towards its objectors; in the last
     * round it is deferred.
     *
     * @param blocking by bloc, ids of the articles whose objection counts
     */
    static Text afterObjections(Conference conference, List<List<String>> blocking, boolean last, double[] influence) {
        List<ArticleText> articles = new ArrayList<>();
        for (ArticleText text : conference.text().articles()) {
            double more = 0;
            double less = 0;
            for (int b = 0; b < influence.length; b++) {
                if (blocking.get(b).contains(text.article())) {
                    if (conference.position(b, text.article()) > text.option()) {
                        more += influence[b];
                    } else {
                        less += influence[b];
                    }
                }
            }
            if (more + less == 0) {
                articles.add(text);
            } else if (last) {
                articles.add(text.at(0, Status.DEFERRED));
            } else {
                int options = text.support().size();
                int next = more > less ? Math.min(options - 1, text.option() + 1) : text.option() - 1;
                articles.add(next <= 0 ? text.at(0, Status.DEFERRED) : text.at(next, Status.BRACKETED));
            }
        }
        return new Text(articles);
    }
}
