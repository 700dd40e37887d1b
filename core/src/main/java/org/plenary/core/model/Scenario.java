package org.plenary.core.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything a game starts from.
 *
 * @param id file name without ending; its title and story are messages under {@code scenario.ID}
 * @param start the year the world starts in; the state is that of its beginning
 * @param end the last year that is played
 * @param horizon the last year that the climate runs on to under what then binds
 * @param referenceYear the base year of pledges and caps
 * @param discountRate a year, for worth and scores
 * @param sensitivity of the climate: LOW, BEST or HIGH
 * @param procedure of every conference
 * @param cops the conferences, in order of years
 * @param articles that conferences draw from
 * @param blocs in seating order
 * @param relations between blocs; pairs that are not named start at {@code defaultTrust} without rivalry
 * @param bunkersCo2Mt CO2 of international aviation and shipping in each node year of {@code bunkersYears}, Mt
 * @param dynamics settings by dynamic id; what is not named runs with its defaults
 * @param provenance where the numbers come from, in plain words
 */
public record Scenario(String id, int start, int end, int horizon, int referenceYear, double discountRate,
        Sensitivity sensitivity, Procedure procedure, List<Cop> cops, List<Article> articles, List<Bloc> blocs,
        double defaultTrust, List<Relation> relations, int[] bunkersYears, double[] bunkersCo2Mt,
        Map<String, DynamicSetting> dynamics, List<String> provenance) {

    /** Which climate the game is played in. Source: 5th, 50th and 95th percentile of the reference ensemble. */
    public enum Sensitivity { LOW, BEST, HIGH }

    public Scenario {
        Check.that(id != null && id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id is '%s' but must be words of small letters joined by '-'", id);
        Check.in("start", start, 1990, 2099);
        Check.in("end", end, start + 1, 2100);
        Check.in("horizon", horizon, end, 2300);
        Check.in("referenceYear", referenceYear, 1990, start);
        Check.in("discountRate", discountRate, 0, 0.1);
        cops = List.copyOf(cops);
        articles = List.copyOf(articles);
        blocs = List.copyOf(blocs);
        relations = List.copyOf(relations);
        provenance = List.copyOf(provenance);
        dynamics = Collections.unmodifiableMap(new TreeMap<>(dynamics));
        Check.in("blocs", blocs.size(), 2, 32);
        Check.in("cops", cops.size(), 1, 50);
        Check.in("defaultTrust", defaultTrust, 0, 1);
        Check.that(bunkersYears != null && bunkersYears.length > 0, "bunkersYears must not be empty");
        bunkersYears = bunkersYears.clone();
        bunkersCo2Mt = Check.series("bunkersCo2Mt", bunkersCo2Mt, bunkersYears.length);
        Set<String> codes = new HashSet<>();
        for (Bloc bloc : blocs) {
            Check.that(codes.add(bloc.code()), "bloc '%s' is there twice", bloc.code());
        }
        Set<String> articleIds = new HashSet<>();
        for (Article article : articles) {
            Check.that(articleIds.add(article.id()), "article '%s' is there twice", article.id());
        }
        int before = start - 1;
        for (Cop cop : cops) {
            Check.that(cop.year() > before && cop.year() <= end, "COP%d in %d must come after %d and not after %d",
                    cop.number(), cop.year(), before, end);
            before = cop.year();
            for (String article : cop.articles()) {
                Check.that(articleIds.contains(article), "COP%d draws article '%s', which is not in articles", cop.number(), article);
            }
        }
        for (Relation relation : relations) {
            for (String code : List.of(relation.from(), relation.to())) {
                Check.that(codes.contains(code), "a relation names bloc '%s', which is not in blocs", code);
            }
        }
    }

    /** The index of the bloc with this code, or -1. */
    public int indexOf(String code) {
        for (int i = 0; i < blocs.size(); i++) {
            if (blocs.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The article with this id. */
    public Article article(String articleId) {
        for (Article article : articles) {
            if (article.id().equals(articleId)) {
                return article;
            }
        }
        throw new IllegalArgumentException("article '%s' is not in scenario '%s'".formatted(articleId, id));
    }

    /** Bunker emissions in {@code year}, MtCO2. */
    public double bunkersMt(int year) {
        int last = bunkersYears.length - 1;
        if (year <= bunkersYears[0]) {
            return bunkersCo2Mt[0];
        }
        for (int i = 1; i <= last; i++) {
            if (year <= bunkersYears[i]) {
                double part = (year - bunkersYears[i - 1]) / (double) (bunkersYears[i] - bunkersYears[i - 1]);
                return bunkersCo2Mt[i - 1] + part * (bunkersCo2Mt[i] - bunkersCo2Mt[i - 1]);
            }
        }
        return bunkersCo2Mt[last];
    }
}
