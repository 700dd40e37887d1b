package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * The world on its own: its years under agreements that are given, with conferences that end as is given, and nobody at
 * the table. What a rule does to the world shows here a thousand times faster than in whole games.
 */
public final class Century {
    /** The year in which a century that {@link #live} lives ends. */
    public static final int END = 2100;
    /** Years between the conferences of a century. */
    private static final int ROUND = 5;

    private final Model model;
    private final Cast cast;
    private final List<Agreement> agreements;
    private final long seed;
    private World world;

    private Century(Model model, List<Agreement> agreements, long seed, World world) {
        this.model = model;
        this.agreements = agreements;
        this.seed = seed;
        this.world = world;
        cast = Cast.of(model);
    }

    /** The start of the scenario of {@code model} with {@link #modest} agreements in force. */
    public static Century begin(Model model, long seed) {
        return new Century(model, modest(model), seed, StartWorld.of(model));
    }

    /** The same seed and world under another model and other agreements. */
    public Century under(Model other, List<Agreement> others) {
        return new Century(other, others, seed, world);
    }

    /** The start of the same century under other agreements. */
    public Century anew(List<Agreement> others) {
        return new Century(model, others, seed, StartWorld.of(model));
    }

    /** The contributions at the start, every article at its first step, and packages that use every kind of term. */
    public static List<Agreement> modest(Model model) {
        Scenario scenario = model.scenario();
        Cast cast = Cast.of(model);
        List<Agreement> all = new ArrayList<>(StartAgreements.of(scenario));
        all.addAll(articles(scenario, article -> 1));
        int years = 30;
        all.add(gift(scenario, all.size(), cast.rich(), cast.poor(), List.of(new Term.Finance(FinanceKind.GRANT, 20, years),
                new Term.Finance(FinanceKind.LOAN, 40, years), new Term.Finance(FinanceKind.TIED, 10, years),
                new Term.Technology(Sector.POWER, TransferMode.GRANT, years))));
        all.add(gift(scenario, all.size(), cast.rich(), cast.poor(), List.of(new Term.Technology(Sector.AGRICULTURE, TransferMode.LICENCE, years),
                new Term.Technology(Sector.INDUSTRY, TransferMode.JOINT_RD, years))));
        all.add(gift(scenario, all.size(), cast.poor(), cast.rich(), List.of(new Term.Cut(Sector.POWER, 20, scenario.start() + 15))));
        return all;
    }

    /** A decision on every article that has more than one option, in force for all from the start. */
    public static List<Agreement> articles(Scenario scenario, ToIntFunction<Article> option) {
        List<Integer> everybody = new ArrayList<>();
        for (int b = 0; b < scenario.blocs().size(); b++) {
            everybody.add(b);
        }
        List<Agreement> decisions = new ArrayList<>();
        for (Article article : scenario.articles()) {
            if (article.options().size() > 1) {
                decisions.add(new Agreement(1000 + decisions.size(), Agreement.Stage.IN_FORCE,
                        new Agreement.Content.Decision(article.id(), option.applyAsInt(article)), scenario.start(), everybody));
            }
        }
        return decisions;
    }

    private static Agreement gift(Scenario scenario, int id, int from, int to, List<Term> terms) {
        return new Agreement(id, Agreement.Stage.IN_FORCE, new Agreement.Content.Package(new Offer(id, from, to, terms, List.of())),
                scenario.start(), from < to ? List.of(from, to) : List.of(to, from));
    }

    /** What runs it. */
    public Model model() {
        return model;
    }

    /** Who plays which part. */
    public Cast cast() {
        return cast;
    }

    /** The seed of its luck. */
    public long seed() {
        return seed;
    }

    /** Where it stands. */
    public World world() {
        return world;
    }

    /** What binds in its year. */
    public Levers levers() {
        return Levers.of(model.scenario(), agreements, world.year(), ThreeCurrencies.support(model, world));
    }

    double get(GlobalStock stock) {
        return world.get(stock);
    }

    double get(BlocStock stock, int bloc) {
        return world.get(stock, bloc);
    }

    double get(PairStock stock, int from, int to) {
        return world.get(stock, from, to);
    }

    double get(SectorStock stock, int bloc, Sector sector) {
        return world.get(stock, bloc, sector);
    }

    /** Lets something happen in the talks. */
    Century on(Occasion occasion) {
        world = Ledger.apply(world, model.on(occasion, world, levers(), seed), world.year());
        return this;
    }

    /** Sets a stock: an event from outside the model. */
    Century with(BlocStock stock, int bloc, double value) {
        double[] values = world.toArray();
        values[world.layout().of(stock, bloc)] = value;
        world = World.of(world.layout(), world.year(), values);
        return this;
    }

    /** Lets the years pass, without any conference. */
    Century until(int year) {
        while (world.year() < year) {
            world = model.next(world, levers(), seed);
        }
        return this;
    }

    /**
     * Lets the years pass with a conference every five: a stocktake and a text of moderate ambition, and one collapse in
     * twenty years. Pledges fall back at one, and go on at others.
     */
    Century live(int until) {
        Offer offer = new Offer(0, cast.rich(), cast.poor(), List.of(new Term.Finance(FinanceKind.GRANT, 1, 1)), List.of());
        while (world.year() < until) {
            switch (world.year() % ROUND) {
                case 1 -> on(new Occasion.StocktakePublished(20)).on(new Occasion.ConferenceOpened(model.scenario().procedure().capitalPerCop()))
                        .on(new Occasion.TextAdopted(0.6, 4, 1));
                case 3 -> on(new Occasion.PledgeMade(cast.rich(), -0.05)).on(new Occasion.OfferDeclined(offer));
                case 4 -> {
                    if (world.year() % (4 * ROUND) == 9) {
                        on(new Occasion.TalksCollapsed());
                    }
                }
                default -> on(new Occasion.PledgeMade(cast.emerging(), 0.02));
            }
            until(world.year() + 1);
        }
        return this;
    }
}
