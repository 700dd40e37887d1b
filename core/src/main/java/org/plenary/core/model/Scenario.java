package org.plenary.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Everything a game starts from.
 *
 * @param id file name without ending; its title and story are messages under {@code scenario.ID}
 * @param start the year the world starts in; the state is that of its beginning
 * @param end the last year that is played
 * @param horizon the last year that the climate runs on to under what then binds
 * @param referenceYear the base year of pledges and caps
 * @param discountRate a year, for worth and scores
 * @param sensitivity of the climate: chosen, or drawn anew for each game
 * @param procedure of every conference
 * @param cops the conferences, in order of years
 * @param articles that conferences draw from
 * @param blocs in seating order
 * @param relations between blocs; pairs that are not named start at {@code defaultTrust} without rivalry
 * @param bunkersCo2Mt CO2 of international aviation and shipping in each node year of {@code bunkersYears}, Mt
 * @param dynamics settings by dynamic id; what is not named runs with its defaults
 * @param script what happens from outside the talks, as far as it is known
 * @param provenance where the numbers come from, in plain words
 */
public record Scenario(String id, int start, int end, int horizon, int referenceYear, double discountRate,
        Sensitivity sensitivity, Procedure procedure, List<Cop> cops, List<Article> articles, List<Bloc> blocs,
        double defaultTrust, List<Relation> relations, int[] bunkersYears, double[] bunkersCo2Mt,
        Map<String, DynamicSetting> dynamics, Script script, List<String> provenance) {

    /**
     * Which climate the game is played in: little, middling or much warming for the forcing (the 5th, 50th and 95th
     * percentile of the reference ensemble), or one of the three, drawn by the seed of the game.
     */
    public enum Sensitivity { LOW, BEST, HIGH, DRAWN }

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
        bunkersYears = Check.ascending("bunkersYears", bunkersYears, 1);
        bunkersCo2Mt = Check.series("bunkersCo2Mt", bunkersCo2Mt, bunkersYears.length);
        List<String> codes = blocs.stream().map(Bloc::code).toList();
        List<String> articleIds = articles.stream().map(Article::id).toList();
        unique("blocs[%d].code", codes);
        unique("articles[%d].id", articleIds);
        int after = start;
        for (int i = 0; i < cops.size(); i++) {
            Cop cop = cops.get(i);
            Check.in("cops[" + i + "].year", cop.year(), after, end);
            after = cop.year() + 1;
            for (int j = 0; j < cop.articles().size(); j++) {
                Check.oneOf("cops[" + i + "].articles[" + j + "]", cop.articles().get(j), articleIds);
            }
        }
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            Check.oneOf("relations[" + i + "].from", relation.from(), codes);
            Check.oneOf("relations[" + i + "].to", relation.to(), codes);
            Check.that(!relation.from().equals(relation.to()), "relations[%d].to is '%s' but must be another bloc", i, relation.to());
            for (Relation other : relations.subList(0, i)) {
                Check.that(!other.from().equals(relation.from()) || !other.to().equals(relation.to()),
                        "relations[%d].to is '%s' but must not be there twice with the same 'from'", i, relation.to());
                Check.that(!other.from().equals(relation.to()) || !other.to().equals(relation.from()) || other.rivalry() == relation.rivalry(),
                        "relations[%d].rivalry is %s but must be %s, the same both ways", i, relation.rivalry(), other.rivalry());
            }
        }
        scripted(script, start, end, codes);
        sum("leadership", blocs, BlocStart::leadership, 1, 0.001);
        sum("technologyShare", blocs, BlocStart::technologyShare, 1, 0.001);
        sum("climateFinanceBn", blocs, BlocStart::climateFinanceBn, 0, 0.5);
    }

    private static void scripted(Script script, int start, int end, List<String> codes) {
        Check.in("script.through", script.through(), 1990, end);
        List<String> sectors = Arrays.stream(Sector.values()).map(Sector::name).toList();
        for (int i = 0; i < script.shocks().size(); i++) {
            Shock shock = script.shocks().get(i);
            Check.in("script.shocks[" + i + "].year", shock.year(), start, end);
            for (int j = 0; j < shock.at().size(); j++) {
                Check.oneOf("script.shocks[" + i + "].at[" + j + "]", shock.at().get(j), shock.kind() == Shock.Kind.BREAKTHROUGH ? sectors : codes);
            }
        }
    }

    private static void unique(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            Check.that(values.indexOf(values.get(i)) == i, name + " is '%s' but must not be there twice", i, values.get(i));
        }
    }

    private static void sum(String name, List<Bloc> blocs, ToDoubleFunction<BlocStart> quantity, double total, double tolerance) {
        double sum = 0;
        for (Bloc bloc : blocs) {
            sum += quantity.applyAsDouble(bloc.start());
        }
        Check.that(StrictMath.abs(sum - total) <= tolerance, "blocs has %s adding up to %s but must have it adding up to %s", name, sum, total);
    }

    /**
     * Years before its target in which a net-zero pledge begins to bind: the parameter of the dynamic neutrality-vs-cuts;
     * while that is off, from the day it is made.
     */
    public int netZeroRunUp() {
        DynamicSetting setting = dynamics.getOrDefault("neutrality-vs-cuts", DynamicSetting.DEFAULT);
        return setting.enabled() ? (int) (double) setting.parameters().getOrDefault("runUpYears", (double) Pledge.NET_ZERO_RUN_UP)
                : Integer.MAX_VALUE / 2;
    }

    /** The same scenario with one dynamic switched off. */
    public Scenario without(String dynamic) {
        Map<String, DynamicSetting> settings = new TreeMap<>(dynamics);
        settings.put(dynamic, new DynamicSetting(false, settings.getOrDefault(dynamic, DynamicSetting.DEFAULT).parameters()));
        return new Scenario(id, start, end, horizon, referenceYear, discountRate, sensitivity, procedure, cops, articles, blocs,
                defaultTrust, relations, bunkersYears, bunkersCo2Mt, settings, script, provenance);
    }

    /** The same scenario in a climate of this sensitivity. */
    public Scenario in(Sensitivity chosen) {
        return new Scenario(id, start, end, horizon, referenceYear, discountRate, chosen, procedure, cops, articles, blocs,
                defaultTrust, relations, bunkersYears, bunkersCo2Mt, dynamics, script, provenance);
    }

    /** The same scenario with conferences of another procedure. */
    public Scenario by(Procedure other) {
        return new Scenario(id, start, end, horizon, referenceYear, discountRate, sensitivity, other, cops, articles, blocs,
                defaultTrust, relations, bunkersYears, bunkersCo2Mt, dynamics, script, provenance);
    }

    /** The same scenario with its first {@code conferences} alone; it ends in the year of the next. */
    public Scenario first(int conferences) {
        Check.in("conferences", conferences, 1, cops.size());
        if (conferences == cops.size()) {
            return this;
        }
        int last = cops.get(conferences).year();
        Script known = new Script(Math.min(script.through(), last), script.shocks().stream().filter(shock -> shock.year() <= last).toList());
        return new Scenario(id, start, last, horizon, referenceYear, discountRate, sensitivity, procedure, cops.subList(0, conferences),
                articles, blocs, defaultTrust, relations, bunkersYears, bunkersCo2Mt, dynamics, known, provenance);
    }

    /** The same scenario in which {@code bloc} starts with another science capacity, 0 to 1: how good its advice is. */
    public Scenario informed(int bloc, double scienceCapacity) {
        List<Bloc> others = new ArrayList<>(blocs);
        others.set(bloc, blocs.get(bloc).informed(scienceCapacity));
        return new Scenario(id, start, end, horizon, referenceYear, discountRate, sensitivity, procedure, cops, articles, others,
                defaultTrust, relations, bunkersYears, bunkersCo2Mt, dynamics, script, provenance);
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
