package org.plenary.core.model;

import java.util.List;

/**
 * One bracketed option of an article.
 *
 * @param id its key inside the article
 * @param ambition how much it asks, 0 (nothing new) to 1 (the most on the table); options of an article are ordered by
 *     it. It feeds the market signal and the presidency's compromise; modelling choice
 * @param effects what it does when adopted and in force
 */
public record ArticleOption(String id, double ambition, List<LeverEffect> effects) {
    public ArticleOption {
        Check.text("id", id);
        Check.in("ambition", ambition, 0, 1);
        effects = List.copyOf(effects);
    }

    /** Whether it brings technology or eases its patents. */
    public boolean helpsTechnology() {
        return effects.stream().anyMatch(effect -> effect instanceof LeverEffect.TechnologySupport
                || effect instanceof LeverEffect.IpFlexibility);
    }
}
