package org.plenary.core.talks;

import java.util.List;

/**
 * The decision text, article by article.
 *
 * @param articles in the order of the agenda
 */
public record Text(List<ArticleText> articles) {
    public Text {
        articles = List.copyOf(articles);
    }

    /** The state of one article's brackets. */
    public enum Status {
        /** Options stand side by side. */
        BRACKETED,
        /** All that have spoken support one option. */
        AGREED,
        /** Referred to the next session (rule 16 of the draft rules of procedure). */
        DEFERRED
    }

    /**
     * One article.
     *
     * @param article its id
     * @param option the option in the presidency's text
     * @param support by option, the share of influence that speaks for it; sums to 1, or to 0 if nobody has spoken
     */
    public record ArticleText(String article, int option, Status status, List<Double> support) {
        public ArticleText {
            support = List.copyOf(support);
        }

        ArticleText at(int newOption, Status newStatus) {
            return new ArticleText(article, newOption, newStatus, support);
        }
    }

    /** The article with this id, or null. */
    public ArticleText find(String article) {
        for (ArticleText text : articles) {
            if (text.article().equals(article)) {
                return text;
            }
        }
        return null;
    }
}
