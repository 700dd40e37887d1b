package org.plenary.core.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.diplomacy.Cbdr;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Cop;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * The two scores of every bloc, 0 to 100, and the world it would have been without any deal.
 *
 * <p><em>National interest</em>: discounted consumption from the start to the horizon, less the damages that go on after
 * it until 2200. 0 is what the bloc has if nothing more is ever agreed than stood at the start (or less), 100 what it
 * could reach: all others agree on the last option of every article of every conference, while the bloc itself is bound
 * by nothing and receives what others give. Both are run with the game's own seed, so that luck cancels.
 *
 * <p><em>International responsibility</em>: what the bloc did of its fair share (000 §3(3); {@link Cbdr}), as a weighted
 * mean of cuts, money and word. Cuts: emissions it avoided, of its share of what parts the baselines from the 2 °C path.
 * Money, donors only: what it paid, of its share of 300 bn a year (the goal of Baku). Word: what came of the cuts and the
 * money that it promised. The weights are modelling choices.
 *
 * @param byBloc in seating order
 * @param noDealWarmingC warming in the last year if nothing more had been agreed, °C above 1850-1900
 */
public record Scores(List<Score> byBloc, double noDealWarmingC) {
    private static final int LAST_YEAR = 2200;
    private static final double GOAL_BN = 300;
    private static final double CUTS = 0.5;
    private static final double MONEY = 0.3;
    private static final double WORD = 0.2;
    /** A span between none and best that is smaller than this share of a year's output tells nothing. */
    private static final double LEAST_SPAN = 1e-4;

    public Scores {
        byBloc = List.copyOf(byBloc);
    }

    /**
     * The scores of one bloc.
     *
     * @param interest national interest, 0 to 100
     * @param responsibility international responsibility, 0 to 100
     * @param gainBnPerYear consumption against the world without a deal, bn 2021 PPP $ a year; negative for a loss
     * @param bestBnPerYear the same at 100
     * @param cuts part of its fair share of cuts, 0 to 1
     * @param money part of its fair share of money, 0 to 1; NaN if it owes none
     * @param word part of its promises that it kept, 0 to 1; 0 if it promised nothing
     */
    public record Score(double interest, double responsibility, double gainBnPerYear, double bestBnPerYear, double cuts,
            double money, double word) {}

    /**
     * The scores of a game.
     *
     * @param start the world in which it started
     * @param end the world after the horizon
     */
    public static Scores of(Model model, World start, World end, long seed) {
        return of(model, start, run(model, start, StartAgreements.of(model.scenario()), List.of(), seed), end, seed);
    }

    /**
     * The scores of a game.
     *
     * @param start the world in which it started
     * @param none the world after the horizon if nothing more had been agreed
     * @param end the world after the horizon
     */
    public static Scores of(Model model, World start, World none, World end, long seed) {
        Scenario scenario = model.scenario();
        List<Agreement> standing = StartAgreements.of(scenario);
        double perYear = 1 / present(model, start.year(), end.year() - 1);
        List<Score> scores = new ArrayList<>();
        for (int b = 0; b < start.blocs(); b++) {
            double noDeal = worth(model, none, b);
            double gain = (worth(model, end, b) - noDeal) * perYear;
            double best = (worth(model, run(model, start, standing, allOthers(scenario, b), seed), b) - noDeal) * perYear;
            double span = Math.max(best, LEAST_SPAN * model.gdpPppBn(b, start.year()));
            scores.add(score(model, start, end, b, 100 * Math.max(0, Math.min(1, gain / span)), gain, span));
        }
        return new Scores(scores, CarbonToWarming.warmingC(model, none));
    }

    /** The last option of every article of every conference, for all but {@code bloc}. */
    private static List<Agreement> allOthers(Scenario scenario, int bloc) {
        List<Integer> others = IntStream.range(0, scenario.blocs().size()).filter(b -> b != bloc).boxed().toList();
        List<Agreement> all = new ArrayList<>();
        for (Cop cop : scenario.cops()) {
            for (String id : cop.articles()) {
                Article article = scenario.article(id);
                all.add(new Agreement(all.size(), Agreement.Stage.IN_FORCE,
                        new Agreement.Content.Decision(id, article.options().size() - 1), cop.year(), others));
            }
        }
        return all;
    }

    private static World run(Model model, World start, List<Agreement> standing, List<Agreement> coming, long seed) {
        World world = start;
        while (world.year() <= model.scenario().horizon()) {
            List<Agreement> now = new ArrayList<>(standing);
            for (Agreement agreement : coming) {
                if (agreement.madeIn() <= world.year()) {
                    now.add(agreement);
                }
            }
            Levers levers = Levers.of(model.scenario(), now, world.year(), ThreeCurrencies.support(model, world));
            world = model.next(world, levers, seed);
        }
        return world;
    }

    /** Discounted consumption to the horizon, less the damages of its last state until {@link #LAST_YEAR}, bn $. */
    private static double worth(Model model, World end, int bloc) {
        double yearly = Output.damagesBn(model, end, bloc);
        return end.get(BlocStock.WORTH, bloc)
                - yearly * model.discount(end.year()) * present(model, end.year(), LAST_YEAR);
    }

    /** What a dollar a year is worth from {@code from} to {@code to}, in dollars of {@code from}. */
    private static double present(Model model, int from, int to) {
        double sum = 0;
        for (int year = from; year <= to; year++) {
            sum += StrictMath.pow(1 + model.scenario().discountRate(), from - year);
        }
        return sum;
    }

    private static Score score(Model model, World start, World end, int b, double interest, double gain, double span) {
        Bloc bloc = model.scenario().blocs().get(b);
        double fair = fairShare(model, start, b);
        double neededGt = 0;
        for (int year = start.year(); year < end.year(); year++) {
            double baselineMt = model.scenario().bunkersMt(year);
            for (int other = 0; other < start.blocs(); other++) {
                baselineMt += model.baselineMt(other, year);
            }
            neededGt += Math.max(0, baselineMt / 1000 - TwoDegrees.pathGt(year));
        }
        double cuts = part(added(BlocStock.ABATEMENT_DELIVERED, start, end, b), fair * neededGt);
        double owed = bloc.donor() ? GOAL_BN * (end.year() - start.year()) * fair / donors(model, start) : 0;
        double money = owed > 0 ? part(added(BlocStock.FINANCE_PAID, start, end, b), owed) : Double.NaN;
        double word = word(start, end, b);
        double responsibility = owed > 0 ? CUTS * cuts + MONEY * money + WORD * word : (CUTS * cuts + WORD * word) / (CUTS + WORD);
        return new Score(interest, 100 * responsibility, gain, span, cuts, money, word);
    }

    private static double fairShare(Model model, World start, int bloc) {
        Cbdr cbdr = model.find(Cbdr.class);
        return cbdr == null ? 1.0 / start.blocs() : cbdr.fairShare(model, start, bloc);
    }

    private static double donors(Model model, World start) {
        double sum = 0;
        for (int b = 0; b < start.blocs(); b++) {
            sum += model.scenario().blocs().get(b).donor() ? fairShare(model, start, b) : 0;
        }
        return sum;
    }

    private static double word(World start, World end, int b) {
        double cuts = added(BlocStock.ABATEMENT_PROMISED, start, end, b);
        double money = added(BlocStock.FINANCE_DUE, start, end, b);
        double kept = 0;
        int promises = 0;
        if (cuts > 0) {
            kept += part(added(BlocStock.ABATEMENT_DELIVERED, start, end, b), cuts);
            promises++;
        }
        if (money > 0) {
            kept += part(added(BlocStock.FINANCE_PAID, start, end, b), money);
            promises++;
        }
        return promises == 0 ? 0 : kept / promises;
    }

    private static double added(BlocStock stock, World start, World end, int bloc) {
        return end.get(stock, bloc) - start.get(stock, bloc);
    }

    private static double part(double done, double due) {
        return due <= 0 ? 1 : Math.max(0, Math.min(1, done / due));
    }
}
