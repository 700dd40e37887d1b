package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.plenary.core.climate.ClimateHistory;
import org.plenary.core.climate.ClimateModel;
import org.plenary.core.climate.Sensitivity;
import org.plenary.core.dynamics.Dynamics;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.game.Game;
import org.plenary.core.game.History;
import org.plenary.core.game.MoveLog;
import org.plenary.core.game.Seats;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Agreement.Content;
import org.plenary.core.model.Article;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Offer;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Term;
import org.plenary.core.scenario.ScenarioFiles;
import org.plenary.core.talks.Command;
import org.plenary.core.talks.Event;
import org.plenary.core.talks.Phase;
import org.plenary.core.talks.Text;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Ledger;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * History as the judge: what the documents say of 1960 to 2024, beside what the model makes of it. Governments, crises and
 * oil prices are scripted by the scenario; everything else runs with the parameters of every other game.
 *
 * <p>Two kinds of figures. <em>Delivery</em> starts from the promises that history made, put in force in the year in which
 * they were made, and lets the years pass without talks: what arrives of them is the model's. What the <em>talks</em>
 * decide comes from whole games of AI seats, and the promises made in them are their own.
 *
 * <p>A figure is <em>inside</em> when its median is within the tolerance, which is that of the catalogue of dynamics.
 */
public final class Hindcast {
    private static final String SCENARIO = "copenhagen-to-baku";

    private final Scenario scenario = ScenarioFiles.load(SCENARIO);
    private final Model model = Dynamics.model(scenario);
    private final int games;
    private final IntConsumer played;

    private Hindcast(int games, IntConsumer played) {
        this.games = games;
        this.played = played;
    }

    /**
     * One figure.
     *
     * @param figure its id; {@code hindcast.ID} is its name and unit
     * @param documents what the documents say
     * @param median of the games, so p05 and p95 the 5th and 95th percentile; a probability is one number
     * @param inside whether the median is within the tolerance
     */
    public record Figure(String figure, String documents, double median, double p05, double p95, boolean inside) {}

    /**
     * All figures.
     *
     * @param games how many games, at least 1; seeds 1 to {@code games}
     * @param played is told of each game that was played, from 1
     */
    public static List<Figure> of(int games, IntConsumer played) {
        if (games < 1) {
            throw new IllegalArgumentException("games is %d but must be at least 1".formatted(games));
        }
        Hindcast hindcast = new Hindcast(games, played);
        List<Figure> figures = new ArrayList<>(hindcast.delivery());
        figures.addAll(hindcast.talks());
        return List.copyOf(figures);
    }

    /** What arrives of the promises that history made: no talks, so it is quick. */
    public static List<Figure> delivery(int games) {
        return new Hindcast(games, game -> {}).delivery();
    }

    private List<Figure> delivery() {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("co2-1960", "316.9", within(316.9, 2.5), seed -> ppm1960()));
        double[] years = {2013, 2014, 2020};
        double[] paid = {52, 62, 83};
        for (int i = 0; i < years.length; i++) {
            int year = (int) years[i];
            figures.add(figure("finance-" + year, String.valueOf((int) paid[i]), within(paid[i], 0.2 * paid[i]),
                    seed -> new Years(seed).until(year).paidInYear()));
        }
        Promise usFund = new Promise("USA", 3, 2014, 4);
        Promise japanFund = new Promise("JPN", 1.5, 2014, 4);
        figures.add(figure("gcf-usa", "0.33", within(0.33, 0.15), seed -> paid(seed, usFund, 2017)));
        figures.add(figure("gcf-japan", "0.5", within(0.5, 0.15), seed -> paid(seed, japanFund, 2017)));
        Promise pledge = new Promise("USA", 3 * 11.4, 2021, 3);
        figures.add(figure("us-budget-2023", "0.09", share -> share < 0.3, seed -> paidIn(seed, pledge, 2023)));
        figures.add(figure("loans", "0.69-0.8", share -> share >= 0.61 && share <= 0.88, seed -> new Years(seed).until(2022).loans()));
        figures.add(figure("technology-2018", "0.51", within(0.51, 0.06), seed -> new Years(seed).until(2018).developedTechnology()));
        figures.add(figure("technology-2021", "0.67", within(0.67, 0.06), seed -> new Years(seed).until(2021).developedTechnology()));
        return figures;
    }

    private List<Figure> talks() {
        List<Outcome> with = new ArrayList<>();
        List<Outcome> without = new ArrayList<>();
        Scenario silent = scenario.without("major-power-statement");
        for (int seed = 1; seed <= games; seed++) {
            with.add(Outcome.of(scenario, seed, false));
            without.add(Outcome.of(silent, seed, true));
            played.accept(seed);
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("co2-2021", "414.7", within(414.7, 2.5), with.stream().mapToDouble(Outcome::ppm2021).toArray()));
        double copenhagen = chance(with, o -> o.binding("copenhagen"));
        double paris = chance(with, o -> o.binding("paris"));
        figures.add(chance("copenhagen", "< 0.25", copenhagen, copenhagen < 0.25));
        figures.add(chance("paris", "> 0.6", paris, paris > 0.6));
        double difference = paris - chance(without, o -> o.binding("paris"));
        figures.add(chance("joint-statement", "> 0.1", difference, difference > 0.1));
        double[] waits = with.stream().mapToDouble(o -> o.waited).toArray();
        figures.add(figure("into-force", "< 1", years -> years <= 1, waits));
        figures.add(figure("goal-2035", "300", bn -> bn >= 200 && bn <= 450,
                with.stream().mapToDouble(o -> o.goal).toArray()));
        return figures;
    }

    // Delivery.

    /** What a bloc promised on top of all else: {@code bn} US$ in all, in equal parts over {@code years} years from the next on. */
    private record Promise(String bloc, double bn, int madeIn, int years) {}

    private double ppm1960() {
        ClimateModel climate = ClimateModel.of(Sensitivity.BEST);
        ClimateHistory history = ClimateHistory.load();
        return (climate.co2Ppm(history.stateAtStartOf(1960, Sensitivity.BEST), 0) + climate.co2Ppm(history.stateAtStartOf(1961, Sensitivity.BEST), 0)) / 2;
    }

    /** The part of a promise that was paid until the end of {@code year}, of all that was promised. */
    private double paid(long seed, Promise promise, int year) {
        double with = new Years(seed, promise).until(year + 1).paidBy(promise.bloc);
        return (with - new Years(seed).until(year + 1).paidBy(promise.bloc)) / promise.bn;
    }

    /** The part of what a promise makes due in {@code year} that was paid in it. */
    private double paidIn(long seed, Promise promise, int year) {
        return (paid(seed, promise, year) - paid(seed, promise, year - 1)) * promise.years;
    }

    /** The years since the start, without talks, under what history promised: the goal of Copenhagen, and one promise more. */
    private final class Years {
        private final long seed;
        private final List<Agreement> agreements = new ArrayList<>(StartAgreements.of(scenario));
        private World world = StartWorld.of(model);
        private double paidBefore;

        Years(long seed, Promise... promises) {
            this.seed = seed;
            List<Integer> all = new ArrayList<>();
            for (int b = 0; b < scenario.blocs().size(); b++) {
                all.add(b);
            }
            int medium = scenario.article("finance-2020").indexOf("medium");
            agreements.add(new Agreement(agreements.size(), Agreement.Stage.IN_FORCE, new Content.Decision("finance-2020", medium), scenario.start(), all));
            for (Promise promise : promises) {
                int from = scenario.indexOf(promise.bloc);
                int to = scenario.indexOf("LDC");
                Offer gift = new Offer(agreements.size(), from, to, List.of(new Term.Finance(FinanceKind.GRANT, promise.bn / promise.years, promise.years)), List.of());
                agreements.add(new Agreement(agreements.size(), Agreement.Stage.IN_FORCE, new Content.Package(gift), promise.madeIn, List.of(from, to)));
            }
        }

        private Levers levers() {
            List<Agreement> made = agreements.stream().filter(a -> a.madeIn() <= world.year()).toList();
            return Levers.of(scenario, made, world.year(), ThreeCurrencies.support(model, world));
        }

        Years until(int year) {
            while (world.year() < year) {
                world = Ledger.apply(world, model.year(world, levers(), seed), world.year() + 1);
            }
            return this;
        }

        /** What developed blocs pay in this year, bn US$. */
        double paidInYear() {
            double before = developedPaid();
            until(world.year() + 1);
            return developedPaid() - before;
        }

        private double developedPaid() {
            double sum = 0;
            for (int b = 0; b < scenario.blocs().size(); b++) {
                sum += scenario.blocs().get(b).donor() ? world.get(BlocStock.FINANCE_PAID, b) : 0;
            }
            return sum;
        }

        double paidBy(String bloc) {
            return world.get(BlocStock.FINANCE_PAID, scenario.indexOf(bloc));
        }

        double loans() {
            Payments payments = Payments.of(model, world, levers());
            double loans = 0;
            double all = 0;
            for (int b = 0; b < scenario.blocs().size(); b++) {
                loans += payments.receivedLoans(b);
                all += payments.received(b);
            }
            return loans / all;
        }

        double developedTechnology() {
            double sum = 0;
            for (int b = 0; b < scenario.blocs().size(); b++) {
                Bloc bloc = scenario.blocs().get(b);
                sum += bloc.annexI() ? world.get(BlocStock.TECHNOLOGY_SHARE, b) : 0;
            }
            return sum;
        }
    }

    // Talks.

    /**
     * What a whole game came to.
     *
     * @param bindingCities where an article on emissions was adopted that says more than what each Party chooses
     * @param waited years from the adoption at Paris until it came into force; to the end of the scenario if it never did
     * @param goal that was agreed at Baku, bn US$ a year; what stands already if there was none
     */
    private record Outcome(List<String> bindingCities, double waited, double goal, double ppm2021) {
        boolean binding(String city) {
            return bindingCities.contains(city);
        }

        /** Plays a game; {@code toParis}: no further than the end of that conference. */
        static Outcome of(Scenario scenario, long seed, boolean toParis) {
            Game game = Game.begin(scenario, seed, Seats.allAi(scenario), MoveLog.NONE);
            int paris = scenario.cops().stream().filter(cop -> cop.city().equals("paris")).findFirst().orElseThrow().year();
            while (game.state().phase() != Phase.DEBRIEF && !(toParis && game.state().world().year() > paris)) {
                if (game.waitingFor().isEmpty()) {
                    game.submit(new Command.Proceed(Command.CHAIR));
                } else {
                    game.playNextAi();
                }
            }
            List<String> binding = new ArrayList<>();
            double waited = scenario.end() - paris;
            double goal = 0;
            double[] ppm = new double[2];
            String city = "";
            History history = game.history();
            for (int i = 0; i < history.size(); i++) {
                Event event = history.get(i).event();
                World world = history.get(i).after().world();
                if (event instanceof Event.ConferenceOpened opened) {
                    city = opened.cop().city();
                } else if (event instanceof Event.TextAdopted adopted) {
                    if (adopted(scenario, adopted.text(), LeverEffect.EmissionCap.class) > 0) {
                        binding.add(city);
                    }
                    goal = Math.max(goal, adopted(scenario, adopted.text(), LeverEffect.FinanceGoal.class));
                } else if (event instanceof Event.AgreementChanged changed && changed.agreement().stage() == Agreement.Stage.IN_FORCE
                        && changed.agreement().content() instanceof Content.Decision && changed.agreement().madeIn() == paris) {
                    waited = Math.min(waited, world.year() - paris);
                } else if (event instanceof Event.YearPassed passed && (passed.year() == 2020 || passed.year() == 2021)) {
                    ppm[passed.year() - 2020] = CarbonToWarming.co2Ppm(game.model(), world);
                }
            }
            return new Outcome(List.copyOf(binding), waited, goal, (ppm[0] + ppm[1]) / 2);
        }

        /** The size of the effect of this kind in a text, 0 without one: percent of a cap, bn US$ of a goal. */
        private static double adopted(Scenario scenario, Text text, Class<? extends LeverEffect> kind) {
            double size = 0;
            for (Text.ArticleText part : text.articles()) {
                Article article = scenario.article(part.article());
                ArticleOption option = article.options().get(part.option());
                for (LeverEffect effect : option.effects()) {
                    if (kind.isInstance(effect)) {
                        size = Math.max(size, effect instanceof LeverEffect.FinanceGoal goal ? goal.bnUsdPerYear() : ((LeverEffect.EmissionCap) effect).percent());
                    }
                }
            }
            return size;
        }
    }

    // Statistics.

    private Figure figure(String figure, String documents, DoublePredicate inside, Function<Integer, Double> measure) {
        double[] values = new double[games];
        Arrays.setAll(values, i -> measure.apply(i + 1));
        return figure(figure, documents, inside, values);
    }

    private static Figure figure(String figure, String documents, DoublePredicate inside, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double median = percentile(sorted, 0.5);
        return new Figure(figure, documents, median, percentile(sorted, 0.05), percentile(sorted, 0.95), inside.test(median));
    }

    private static Figure chance(String figure, String documents, double chance, boolean inside) {
        return new Figure(figure, documents, chance, chance, chance, inside);
    }

    private static double chance(List<Outcome> outcomes, java.util.function.Predicate<Outcome> what) {
        return outcomes.stream().filter(what).count() / (double) outcomes.size();
    }

    private static DoublePredicate within(double value, double tolerance) {
        return found -> Math.abs(found - value) <= tolerance;
    }

    /** The value below which {@code part} of the sorted values lie. */
    private static double percentile(double[] sorted, double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
