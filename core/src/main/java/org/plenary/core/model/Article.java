package org.plenary.core.model;

import java.util.List;

/**
 * One article of the decision text with two to four bracketed options. The first option is what holds if the article
 * is not agreed: no new effect.
 */
public record Article(String id, List<ArticleOption> options) {
    public Article {
        Check.text("id", id);
        options = List.copyOf(options);
        Check.in("options", options.size(), 2, 4);
        Check.that(options.get(0).effects().isEmpty(), "article '%s': the first option must have no effects", id);
        for (int i = 1; i < options.size(); i++) {
            Check.that(options.get(i).ambition() > options.get(i - 1).ambition(),
                    "article '%s': option %d must ask more than the one before", id, i);
        }
    }

    /** The index of the option with this id, or -1. */
    public int indexOf(String option) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(option)) {
                return i;
            }
        }
        return -1;
    }
}
