package org.plenary.core.model;

import java.util.List;

/**
 * One conference of the scenario.
 *
 * @param number its number, e.g. 31
 * @param year when it meets
 * @param city key of the host city
 * @param articles ids of the articles that are live, four to eight
 */
public record Cop(int number, int year, String city, List<String> articles) {
    public Cop {
        Check.in("number", number, 1, 200);
        Check.in("year", year, 1990, 2100);
        Check.text("city", city);
        articles = List.copyOf(articles);
        Check.in("articles", articles.size(), 1, 8);
        for (int i = 0; i < articles.size(); i++) {
            Check.that(articles.indexOf(articles.get(i)) == i, "articles[%d] is '%s' but must not be there twice", i, articles.get(i));
        }
    }
}
