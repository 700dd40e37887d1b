package org.plenary.desktop.present;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.game.Game;
import org.plenary.core.model.Article;
import org.plenary.core.talks.Conference;
import org.plenary.core.talks.Draft;
import org.plenary.core.talks.GameState;
import org.plenary.core.talks.Text;
import org.plenary.core.text.Quantities;

/**
 * The decision text on paper.
 *
 * @param heading of the paper
 * @param articles in the order of the agenda
 */
public record TextView(String heading, List<ArticleView> articles) {
    /**
     * One article.
     *
     * @param title what it is about
     * @param sentence the words around its bracket
     * @param status of its brackets
     * @param current index of the option on the page
     * @param options all of them, modest first
     */
    public record ArticleView(String id, String title, Words.Sentence sentence, Text.Status status, int current, List<OptionView> options) {}

    /**
     * One option.
     *
     * @param id its key in the article
     * @param words what it says
     * @param support share of the influence of those who have spoken, 0 to 1
     * @param share the same in words, empty at 0
     * @param supporters codes of the blocs that speak for it
     * @param yours whether the viewer speaks for it, or has it among today's drafts
     * @param draft whether that is a draft not yet revealed
     */
    public record OptionView(String id, int index, String words, double support, String share, List<String> supporters,
            boolean yours, boolean draft) {}

    /** The text as {@code you} sees it; -1 for the room. */
    public static TextView of(Game game, int you, Words words) {
        GameState state = game.state();
        Conference conference = state.conference();
        Quantities q = words.quantities();
        List<ArticleView> articles = new ArrayList<>();
        for (Text.ArticleText text : conference.text().articles()) {
            Article article = game.scenario().article(text.article());
            int drafted = drafted(conference, you, article);
            int mine = drafted >= 0 || you < 0 ? drafted : conference.position(you, article.id());
            List<OptionView> options = new ArrayList<>();
            for (int o = 0; o < article.options().size(); o++) {
                List<String> supporters = new ArrayList<>();
                for (int b = 0; b < game.scenario().blocs().size(); b++) {
                    if (conference.position(b, article.id()) == o && !(b == you && drafted >= 0)) {
                        supporters.add(words.code(b));
                    }
                }
                double support = text.support().get(o);
                options.add(new OptionView(article.options().get(o).id(), o, words.option(article.id(), o), support,
                        support > 0 ? q.percent(support, 0) : "", List.copyOf(supporters), mine == o, drafted == o));
            }
            articles.add(new ArticleView(article.id(), words.article(article.id()), words.sentence(article.id()),
                    text.status(), text.option(), List.copyOf(options)));
        }
        return new TextView(words.say("desktop.plenary.heading",
                words.say("desktop.plenary.version.day", Math.max(1, conference.day()))), List.copyOf(articles));
    }

    private static int drafted(Conference conference, int you, Article article) {
        for (Draft draft : you < 0 ? List.<Draft>of() : conference.drafts().get(you)) {
            if (draft instanceof Draft.Position position && position.article().equals(article.id())) {
                return article.indexOf(position.option());
            }
        }
        return -1;
    }
}
