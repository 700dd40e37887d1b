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
        Check.that(options.get(0).effects().isEmpty(), "options[0].effects has %d effects but must have none: it holds if nothing is agreed",
                options.get(0).effects().size());
        for (int i = 0; i < options.size(); i++) {
            ArticleOption option = options.get(i);
            Check.that(i == 0 || option.ambition() > options.get(i - 1).ambition(),
                    "options[%d].ambition is %s but must be more than that of the option before", i, option.ambition());
            Check.that(options.subList(0, i).stream().noneMatch(o -> o.id().equals(option.id())),
                    "options[%d].id is '%s' but must not be there twice", i, option.id());
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
