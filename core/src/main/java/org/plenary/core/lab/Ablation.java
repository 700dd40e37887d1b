package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.model.Scenario;
import org.plenary.core.random.RandomStream;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;

/**
 * Measures what rules do: the same centuries with a rule and without it, seed by seed, so that luck cancels.
 *
 * <p>The arms of a pair draw the same random numbers, since a rule draws from streams of its own. The interval of a mean
 * is the usual one for pairs; that of a spread comes from a bootstrap that draws pairs.
 */
public final class Ablation {
    /** Half the width of a 95 % interval in standard errors. */
    private static final double NORMAL_95 = 1.96;
    private static final int BOOTSTRAPS = 1000;
    private static final int PREPARED_YEARS = 6;
    /** The stance of a government before it turns hostile. */
    private static final double FRIENDLY = 0.6;

    private final Scenario scenario;
    private final int games;
    private final Model model;
    private final List<Century> lived = new ArrayList<>();
    private final Map<Observable.From, List<Century>> prepared = new EnumMap<>(Observable.From.class);

    /**
     * Lives the centuries with all rules that {@code scenario} has.
     *
     * @param games pairs, at least 2; their seeds are 0, 1, 2 ...
     */
    public Ablation(Scenario scenario, int games) {
        if (games < 2) {
            throw new IllegalArgumentException("games is %d but must be at least 2: one pair has no spread".formatted(games));
        }
        this.scenario = scenario;
        this.games = games;
        model = Dynamics.model(scenario);
        for (int seed = 0; seed < games; seed++) {
            lived.add(Century.begin(model, seed).live(Century.END));
        }
    }

    /**
     * What a switch does to an observable.
     *
     * @param with mean with the rule; the spread where spreads are compared
     * @param without the same without it
     * @param meanDifference without less with
     * @param ciLow lower end of the 95 % interval of the difference
     * @param ciHigh its upper end
     * @param holds whether the interval lies on the expected side of zero
     */
    public record Effect(Observable observable, int games, double with, double without, double meanDifference, double ciLow,
            double ciHigh, boolean holds) {
        /** 1 if the observable must rise without the rule, -1 if it must fall or calm. */
        public int expectedSign() {
            return observable.off() == Observable.Off.RISES ? 1 : -1;
        }
    }

    /** What switching off each rule of {@code observables} does to its observable, on all cores. */
    public List<Effect> measure(List<Observable> observables) {
        return observables.parallelStream().map(this::measure).toList();
    }

    /** What switching off the rule of {@code observable} does to it. */
    public Effect measure(Observable observable) {
        Model without = Dynamics.model(scenario, Set.of(observable.id()));
        double[] on = new double[games];
        double[] off = new double[games];
        for (int seed = 0; seed < games; seed++) {
            if (observable.from() == Observable.From.START) {
                on[seed] = observable.level().applyAsDouble(at(observable, lived.get(seed), model, seed));
                off[seed] = observable.level().applyAsDouble(at(observable, null, without, seed));
            } else {
                Century state = prepared(observable.from()).get(seed);
                on[seed] = observable.level().applyAsDouble(after(observable, state, model));
                off[seed] = observable.level().applyAsDouble(after(observable, state, without));
            }
        }
        return observable.off() == Observable.Off.CALMS ? ofSpread(observable, on, off) : ofMean(observable, on, off);
    }

    private static Century at(Observable observable, Century known, Model arm, int seed) {
        if (observable.years() > 0) {
            return Century.begin(arm, seed).live(arm.scenario().start() + observable.years());
        }
        return known != null ? known : Century.begin(arm, seed).live(Century.END);
    }

    private static Century after(Observable observable, Century state, Model arm) {
        Century century = state.under(arm, Century.modest(arm));
        return century.until(century.world().year() + observable.years());
    }

    private synchronized List<Century> prepared(Observable.From from) {
        return prepared.computeIfAbsent(from, event -> {
            List<Century> states = new ArrayList<>();
            for (int seed = 0; seed < games; seed++) {
                Century century = Century.begin(model, seed);
                if (event == Observable.From.EXIT) {
                    int rich = century.cast().rich();
                    states.add(century.with(BlocStock.STANCE, rich, FRIENDLY).live(scenario.start() + PREPARED_YEARS)
                            .with(BlocStock.STANCE, rich, -1));
                } else {
                    states.add(century.live(scenario.start() + PREPARED_YEARS).on(new Occasion.TalksCollapsed()));
                }
            }
            return states;
        });
    }

    private Effect ofMean(Observable observable, double[] on, double[] off) {
        double[] difference = new double[games];
        for (int i = 0; i < games; i++) {
            difference[i] = off[i] - on[i];
        }
        double mean = mean(difference);
        double half = NORMAL_95 * spread(difference) / Math.sqrt(games);
        return effect(observable, mean(on), mean(off), mean - half, mean + half);
    }

    private Effect ofSpread(Observable observable, double[] on, double[] off) {
        double[] differences = new double[BOOTSTRAPS];
        RandomStream luck = RandomStream.of(games, "bootstrap", observable.id(), 0);
        double[] someOn = new double[games];
        double[] someOff = new double[games];
        for (int i = 0; i < BOOTSTRAPS; i++) {
            for (int j = 0; j < games; j++) {
                int pair = luck.nextInt(games);
                someOn[j] = on[pair];
                someOff[j] = off[pair];
            }
            differences[i] = spread(someOff) - spread(someOn);
        }
        java.util.Arrays.sort(differences);
        return effect(observable, spread(on), spread(off), differences[BOOTSTRAPS / 40], differences[BOOTSTRAPS - 1 - BOOTSTRAPS / 40]);
    }

    private Effect effect(Observable observable, double with, double without, double low, double high) {
        boolean holds = observable.off() == Observable.Off.RISES ? low > 0 : high < 0;
        return new Effect(observable, games, with, without, without - with, low, high, holds);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value / values.length;
        }
        return sum;
    }

    private static double spread(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean) / (values.length - 1);
        }
        return Math.sqrt(sum);
    }
}
