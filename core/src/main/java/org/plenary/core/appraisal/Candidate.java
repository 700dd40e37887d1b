package org.plenary.core.appraisal;

import java.util.List;
import java.util.TreeSet;
import org.plenary.core.climate.Drivers;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.ClimateDamages;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.politics.PrestigeSeeker;
import org.plenary.core.dynamics.technology.AbsorptiveCapacity;
import org.plenary.core.dynamics.technology.AdaptationTechnology;
import org.plenary.core.dynamics.technology.CommercialTransfer;
import org.plenary.core.dynamics.technology.IpRegime;
import org.plenary.core.dynamics.technology.LearningByDoing;
import org.plenary.core.dynamics.technology.PublicTransfer;
import org.plenary.core.dynamics.technology.RdCooperation;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Gas;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Term;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;

/**
 * What changes, for everybody, when other agreements stand than those of a {@link Standing}: present values by bloc.
 *
 * <p>The stocks that carry the worth of a deal are integrated as differences from the standing path: support, cuts,
 * deployment, frontier costs, technology gaps, adaptation by technology, the climate. All else (trust, stance, debt, capacity, the economy) is taken
 * as it stands. Levers, money and transfers are looked at in sample years and in the years where a promise turns, and
 * run straight between; cuts, costs and the climate go year by year. Every number comes from an auxiliary of the
 * dynamics.
 */
final class Candidate {
    /** Sample years from now. */
    private static final int[] SAMPLES = {0, 1, 2, 3, 4, 6, 8, 10, 13, 16, 20, 25, 30, 37, 45, 55, 65, 75, 90, 110, 140, 200, 275};
    private static final Sector[] SECTORS = Sector.values();

    private final Standing standing;
    private final Model model;
    private final int blocs;
    private final double[] discount;
    private final double tail;

    /** Present values by bloc, bn $. */
    final double[] abatementCost;
    final double[] damagesAvoided;
    final double[] money;
    final double[] technology;
    final double[] given;

    private final int[] node;
    private final double[] nodeWeight;
    private final Levers[] levers;
    private final boolean[] cuts;
    /** By year, bloc and sector: change of the share avoided. */
    private double[][] more;
    /** By year and bloc: change of the logarithm of the damages that adaptation leaves open; null if none. */
    private double[][] logOpen;

    /**
     * Other agreements than those that stand.
     *
     * @param all what would stand
     * @param added of them, what is new
     * @param removed what stands and would not
     */
    record Change(List<Agreement> all, List<Agreement> added, List<Agreement> removed) {}

    /**
     * @param change what stands otherwise
     * @param discount by year from now
     * @param tail what a yearly sum that goes on after the horizon is worth
     * @param trusts by holder and promiser, the part of a promise that the holder counts on
     */
    Candidate(Standing standing, Change change, double[] discount, double tail, double[][] trusts) {
        this.standing = standing;
        this.discount = discount;
        this.tail = tail;
        model = standing.model;
        blocs = standing.blocs;
        abatementCost = new double[blocs];
        damagesAvoided = new double[blocs];
        money = new double[blocs];
        technology = new double[blocs];
        given = new double[blocs];
        cuts = new boolean[blocs];
        node = nodes(change);
        nodeWeight = weights();
        levers = new Levers[node.length];
        double[][] programmes = helpAndMoney(change, trusts);
        abate();
        costs(programmes);
        climate(trusts);
    }

    // Sample years.

    private int[] nodes(Change change) {
        TreeSet<Integer> years = new TreeSet<>();
        int now = standing.year(0);
        int last = standing.years - 1;
        for (int sample : SAMPLES) {
            years.add(Math.min(sample, last));
        }
        for (List<Agreement> agreements : List.of(change.added, change.removed)) {
            for (Agreement agreement : agreements) {
                for (int turn : turns(agreement)) {
                    if (turn > now && turn - now < last) {
                        years.add(turn - now);
                    }
                }
            }
        }
        return years.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The years in which what {@code agreement} asks changes its course. */
    private List<Integer> turns(Agreement agreement) {
        Agreement.Content content = agreement.content();
        List<Integer> turns = new java.util.ArrayList<>();
        if (content instanceof Agreement.Content.Ndc ndc) {
            Pledge pledge = ndc.pledge();
            turns.add(pledge.targetYear());
        } else if (content instanceof Agreement.Content.Package deal) {
            for (List<Term> terms : List.of(deal.offer().gives(), deal.offer().gets())) {
                for (Term term : terms) {
                    if (term instanceof Term.Cut cut) {
                        turns.add(cut.byYear());
                    } else if (term instanceof Term.Finance finance) {
                        turns.add(agreement.madeIn() + finance.years() - 1);
                        turns.add(agreement.madeIn() + finance.years());
                    } else if (term instanceof Term.Technology technologyTerm) {
                        turns.add(agreement.madeIn() + technologyTerm.years() - 1);
                        turns.add(agreement.madeIn() + technologyTerm.years());
                    }
                }
            }
        } else if (content instanceof Agreement.Content.Undertaking undertaking) {
            turns.add(agreement.madeIn() + undertaking.initiative().years() - 1);
            turns.add(agreement.madeIn() + undertaking.initiative().years());
        } else if (content instanceof Agreement.Content.Decision decision) {
            ArticleOption option = model.scenario().article(decision.article()).options().get(decision.option());
            for (LeverEffect effect : option.effects()) {
                if (effect instanceof LeverEffect.EmissionCap cap) {
                    turns.add(cap.year());
                } else if (effect instanceof LeverEffect.SectorCut cut) {
                    turns.add(cut.year());
                } else if (effect instanceof LeverEffect.FinanceGoal goal) {
                    turns.add(goal.year());
                }
            }
        }
        return turns;
    }

    /** What each sample year weighs in a present value when all runs straight between them. */
    private double[] weights() {
        double[] weight = new double[node.length];
        for (int n = 0; n + 1 < node.length; n++) {
            int from = node[n];
            int to = node[n + 1];
            for (int k = from; k < to; k++) {
                double part = (k - from) / (double) (to - from);
                weight[n] += (1 - part) * discount[k];
                weight[n + 1] += part * discount[k];
            }
        }
        weight[node.length - 1] += discount[standing.years - 1];
        return weight;
    }

    // Help, and the money that pays for it.

    /** Runs the sample years forward, since help that has come makes conditional promises bind. @return programmes by node. */
    private double[][] helpAndMoney(Change change, double[][] trusts) {
        ThreeCurrencies currencies = model.find(ThreeCurrencies.class);
        double[] support = new double[blocs]; // how much more of conditional promises binds
        double[][] programmes = new double[node.length][];
        for (int n = 0; n < node.length; n++) {
            int k = node[n];
            Levers before = standing.levers(k);
            Levers after = levers(change, k, before, support);
            levers[n] = after;
            double[] moneyMore = new double[blocs];
            double[] helpMore = new double[blocs];
            boolean paid = !after.sameMoney(before);
            boolean taught = !after.sameTransfers(before);
            if (paid) {
                pay(Payments.of(model, standing.world(k), after), standing.payments(k), k, nodeWeight[n], trusts, moneyMore);
            }
            if (taught) {
                programmes[n] = transfer(k, after, nodeWeight[n], trusts, helpMore);
            }
            if (currencies != null && n + 1 < node.length) {
                help(currencies, k, node[n + 1] - k, paid || taught, moneyMore, helpMore, support);
            }
            for (int b = 0; b < blocs; b++) {
                cuts[b] |= !after.sameCuts(before, b);
            }
        }
        return programmes;
    }

    private Levers levers(Change change, int k, Levers before, double[] more) {
        boolean helped = false;
        double[] support = standing.support(k).clone();
        for (int b = 0; b < blocs; b++) {
            helped |= more[b] != 0;
            support[b] = Math.max(0, Math.min(1, support[b] + more[b]));
        }
        return helped || !change.removed.isEmpty() ? Levers.of(model.scenario(), change.all, standing.year(k), support)
                : before.and(model.scenario(), change.added, standing.year(k), support);
    }

    /** Moves the change of support on by {@code span} years. */
    private void help(ThreeCurrencies currencies, int k, int span, boolean any, double[] moneyMore, double[] helpMore, double[] support) {
        double stays = StrictMath.pow(1 - 1 / currencies.lagYears(), span);
        for (int b = 0; b < blocs; b++) {
            double moved = 0;
            if (any && (moneyMore[b] != 0 || helpMore[b] != 0)) {
                double bn = standing.payments(k).received(b) - standing.payments(k).startedFor(b);
                double count = standing.transfers(k).programmes(b);
                moved = currencies.coverage(model, standing.world(k), b, bn + moneyMore[b], count + helpMore[b])
                        - currencies.coverage(model, standing.world(k), b, bn, count);
            }
            support[b] = moved + (support[b] - moved) * stays;
        }
    }

    private void pay(Payments after, Payments before, int k, double weight, double[][] trusts, double[] receivedMore) {
        int year = standing.year(k);
        PrestigeSeeker prestige = model.find(PrestigeSeeker.class);
        for (int from = 0; from < blocs; from++) {
            double share = after.due(from) > 0 ? after.paidShare(from) : 0;
            double shareBefore = before.due(from) > 0 ? before.paidShare(from) : 0;
            double cost = 0;
            for (int to = 0; to < blocs; to++) {
                double worth = 0;
                for (int kind = 0; kind < FinanceKind.COUNT; kind++) {
                    FinanceKind of = FinanceKind.at(kind);
                    double bn = after.due(from, to, of) * share - before.due(from, to, of) * shareBefore;
                    cost += bn * Payments.costOf(of);
                    receivedMore[to] += bn;
                    worth += bn * after.worthTo(to, of);
                }
                money[to] += worth * trusts[to][from] * Output.pppPerUsd(model, to, year) * weight;
            }
            double ppp = cost * Output.pppPerUsd(model, from, year) * weight;
            money[from] -= ppp;
            given[from] += prestige == null ? 0 : prestige.worth(model.scenario().blocs().get(from), ppp);
        }
    }

    /**
     * Fees and costs of programmes; returns the change of log gap by bloc and sector, then of log frontier by sector, then
     * of the log of damages left open by bloc.
     */
    private double[] transfer(int k, Levers under, double weight, double[][] trusts, double[] programmesMore) {
        World world = standing.world(k);
        int year = world.year();
        Transfers before = standing.transfers(k);
        Transfers after = Transfers.of(model, world, under);
        PublicTransfer granted = model.find(PublicTransfer.class);
        CommercialTransfer sold = model.find(CommercialTransfer.class);
        RdCooperation research = model.find(RdCooperation.class);
        PrestigeSeeker prestige = model.find(PrestigeSeeker.class);
        double price = IpRegime.price(model, under);
        double priceBefore = IpRegime.price(model, standing.levers(k));
        AdaptationTechnology adapting = model.find(AdaptationTechnology.class);
        double[] rate = new double[(blocs + 1) * Sector.COUNT + blocs];
        for (int to = 0; to < blocs; to++) {
            double used = AbsorptiveCapacity.used(model, world, to);
            double fee = Transfers.feeBn(model, to, year);
            for (int from = 0; from < blocs; from++) {
                if (after.same(before, from, to) && price == priceBefore) {
                    continue;
                }
                for (int mode = 0; mode < TransferMode.COUNT; mode++) {
                    programmesMore[to] += after.between(from, to, TransferMode.at(mode)) - before.between(from, to, TransferMode.at(mode));
                }
                if (granted != null) {
                    double more = after.between(from, to, TransferMode.GRANT) - before.between(from, to, TransferMode.GRANT);
                    if (more != 0) {
                        double bn = more * granted.costBn(model, to, year) * Output.pppPerUsd(model, from, year) * weight;
                        technology[from] -= bn;
                        given[from] += prestige == null ? 0 : prestige.worth(model.scenario().blocs().get(from), bn);
                    }
                }
                if (sold != null) {
                    double more = after.between(from, to, TransferMode.LICENCE) * price
                            - before.between(from, to, TransferMode.LICENCE) * priceBefore;
                    rent(to, from, more * fee, year, weight);
                }
                for (int s = 0; s < Sector.COUNT; s++) {
                    double grants = granted == null ? 0 : after.between(from, to, SECTORS[s], TransferMode.GRANT)
                            - before.between(from, to, SECTORS[s], TransferMode.GRANT);
                    double licences = sold == null ? 0 : after.between(from, to, SECTORS[s], TransferMode.LICENCE)
                            - before.between(from, to, SECTORS[s], TransferMode.LICENCE);
                    if (grants + licences != 0) {
                        rate[to * Sector.COUNT + s] -= trusts[to][from] * used * closes(world, to, SECTORS[s], grants + licences);
                    }
                    if (adapting != null && SECTORS[s] == Sector.AGRICULTURE && grants + licences != 0) {
                        rate[(blocs + 1) * Sector.COUNT + to] -= trusts[to][from] * Math.signum(grants + licences)
                                * adapting.ends(world, to, Math.abs(grants + licences));
                    }
                    double joint = after.between(from, to, SECTORS[s], TransferMode.JOINT_RD)
                            - before.between(from, to, SECTORS[s], TransferMode.JOINT_RD);
                    if (joint != 0 && research != null) {
                        rate[blocs * Sector.COUNT + s] -= research.saves(world, from, to, joint);
                    }
                }
            }
            if (sold != null && price != priceBefore) {
                market(k, to, sold, price, priceBefore, rate, weight);
            }
        }
        return rate;
    }

    /** The part of a gap that this many more programmes close in a year; negative for fewer. */
    private static double closes(World world, int to, Sector sector, double programmes) {
        double gap = world.get(SectorStock.TECHNOLOGY_GAP, to, sector) - 1;
        return gap <= 0 ? 0 : Math.signum(programmes) * Transfers.closed(world, to, sector, Math.abs(programmes)) / gap;
    }

    private void market(int k, int to, CommercialTransfer sold, double price, double priceBefore, double[] rate, double weight) {
        World world = standing.world(k);
        double faster = sold.marketCloses(model, world, to, price) - sold.marketCloses(model, world, to, priceBefore);
        for (int s = 0; s < Sector.COUNT; s++) {
            rate[to * Sector.COUNT + s] -= faster;
        }
        double fees = sold.marketFeesBn(model, world, to, price) - sold.marketFeesBn(model, world, to, priceBefore);
        double owned = 0;
        for (int owner = 0; owner < blocs; owner++) {
            owned += owner == to ? 0 : world.get(BlocStock.TECHNOLOGY_SHARE, owner);
        }
        for (int owner = 0; owner < blocs && owned > 0; owner++) {
            if (owner != to) {
                rent(to, owner, fees * world.get(BlocStock.TECHNOLOGY_SHARE, owner) / owned, world.year(), weight);
            }
        }
    }

    private void rent(int from, int owner, double bn, int year, double weight) {
        technology[from] -= bn * Output.pppPerUsd(model, from, year) * weight;
        technology[owner] += bn * Output.pppPerUsd(model, owner, year) * weight;
    }

    // Cuts.

    private void abate() {
        more = new double[standing.years + 1][blocs * Sector.COUNT];
        double[][] asked = new double[node.length][blocs * Sector.COUNT];
        for (int b = 0; b < blocs; b++) {
            if (cuts[b]) {
                for (int n = 0; n < node.length; n++) {
                    standing.ask(node[n], b, levers[n], asked[n]);
                }
                for (int s = 0; s < Sector.COUNT; s++) {
                    abate(b, s, asked);
                }
            }
        }
    }

    /** Both paths are run in the same simplified way, so that what is simplified drops out of the difference. */
    private void abate(int b, int s, double[][] asked) {
        int i = b * Sector.COUNT + s;
        double before = standing.abated(0, b, s);
        double after = before;
        for (int n = 0; n + 1 < node.length; n++) {
            double[] then = standing.asked(node[n]);
            double[] next = standing.asked(node[n + 1]);
            int span = node[n + 1] - node[n];
            for (int j = 0; j < span; j++) {
                int k = node[n] + j;
                double part = j / (double) span;
                double left = 1 - standing.hindered(k)[b];
                before = moved(SECTORS[s], then[i] + part * (next[i] - then[i]), before, left);
                after = moved(SECTORS[s], asked[n][i] + part * (asked[n + 1][i] - asked[n][i]), after, left);
                more[k + 1][i] = after - before;
            }
        }
        more[standing.years][i] = more[standing.years - 1][i];
    }

    /** How much more of its power, transport and industry {@code bloc} has closed or converted in year {@code k}, share. */
    double closed(int bloc, int k) {
        int i = bloc * Sector.COUNT;
        return (more[k][i + Sector.POWER.ordinal()] + more[k][i + Sector.TRANSPORT.ordinal()]
                + more[k][i + Sector.INDUSTRY.ordinal()]) / 3;
    }

    private static double moved(Sector sector, double asked, double mu, double left) {
        double move = Plan.move(sector, asked, mu);
        return mu + (move > 0 ? move * left : move);
    }

    // What cuts cost, and how technology changes that.

    private void costs(double[][] programmes) {
        LearningByDoing learning = model.find(LearningByDoing.class);
        RdCooperation research = model.find(RdCooperation.class);
        double[] deployedGt = new double[Sector.COUNT];
        double[] logGap = new double[blocs * Sector.COUNT];
        double[] logFrontier = new double[Sector.COUNT];
        double[] frontier = new double[Sector.COUNT];
        boolean transferred = java.util.Arrays.stream(programmes).anyMatch(java.util.Objects::nonNull);
        boolean anyCuts = false;
        for (boolean cut : cuts) {
            anyCuts |= cut;
        }
        if (!anyCuts && !transferred) {
            return;
        }
        logOpen = transferred ? new double[standing.years + 1][blocs] : null;
        int n = 0;
        for (int k = 0; k < standing.years; k++) {
            World world = standing.world(k);
            while (n + 1 < node.length && node[n + 1] <= k) {
                n++;
            }
            for (int s = 0; s < Sector.COUNT; s++) {
                double cost = world.get(GlobalStock.frontierCost(SECTORS[s]));
                double change = learning == null || deployedGt[s] == 0 ? 0 : learning.change(world, SECTORS[s], deployedGt[s]);
                if (research != null && logFrontier[s] != 0) {
                    change += research.above(world, SECTORS[s]) * (StrictMath.exp(logFrontier[s]) - 1);
                }
                frontier[s] = change / cost;
            }
            double[] costBefore = standing.costBn(k);
            for (int b = 0; b < blocs; b++) {
                for (int s = 0; s < Sector.COUNT; s++) {
                    int i = b * Sector.COUNT + s;
                    double bn = costBefore[i];
                    if (more[k][i] != 0) {
                        bn = standing.cost(k, b).costBn(SECTORS[s], standing.abated(k, b, s) + more[k][i]);
                        abatementCost[b] -= (bn - costBefore[i]) * discount[k];
                    }
                    double dearer = frontier[s];
                    if (logGap[i] != 0) {
                        double gap = world.get(SectorStock.TECHNOLOGY_GAP, b, SECTORS[s]);
                        dearer = (1 + dearer) * (1 + (gap - 1) * (StrictMath.exp(logGap[i]) - 1) / gap) - 1;
                    }
                    technology[b] -= bn * dearer * discount[k];
                }
            }
            if (anyCuts) {
                deploy(k, deployedGt);
            }
            if (transferred) {
                spread(k, n, programmes, logGap, logFrontier);
            }
        }
    }

    private void deploy(int k, double[] deployedGt) {
        int year = standing.year(k);
        for (int b = 0; b < blocs; b++) {
            for (int s = 0; s < Sector.COUNT && cuts[b]; s++) {
                double before = standing.abated(k, b, s);
                double after = before + more[k][b * Sector.COUNT + s];
                deployedGt[s] += (Math.max(0, after) - Math.max(0, before)) * model.abatableMt(b, SECTORS[s], year) / 1000;
            }
        }
    }

    private void spread(int k, int n, double[][] programmes, double[] logGap, double[] logFrontier) {
        int next = Math.min(n + 1, node.length - 1);
        double part = next == n ? 0 : (k - node[n]) / (double) (node[next] - node[n]);
        for (int i = 0; i < logGap.length; i++) {
            logGap[i] += rate(programmes, n, next, part, i);
        }
        for (int s = 0; s < Sector.COUNT; s++) {
            logFrontier[s] += rate(programmes, n, next, part, blocs * Sector.COUNT + s);
        }
        for (int b = 0; b < blocs; b++) {
            logOpen[k + 1][b] = logOpen[k][b] + rate(programmes, n, next, part, (blocs + 1) * Sector.COUNT + b);
        }
    }

    private static double rate(double[][] programmes, int n, int next, double part, int i) {
        double here = programmes[n] == null ? 0 : programmes[n][i];
        double there = programmes[next] == null ? 0 : programmes[next][i];
        return here + part * (there - here);
    }

    // The climate, and what it does.

    private void climate(double[][] trusts) {
        CarbonToWarming warming = model.find(CarbonToWarming.class);
        ClimateDamages damages = model.find(ClimateDamages.class);
        boolean any = false;
        for (boolean cut : cuts) {
            any |= cut;
        }
        if (damages == null) {
            return;
        }
        double[] adapted = new double[blocs];
        boolean cooled = any && warming != null;
        double[] state = standing.climateNow();
        double[] gas = new double[Gas.COUNT];
        double[] by = new double[blocs];
        for (int k = 0; k <= standing.years; k++) {
            World world = standing.world(k);
            if (k > 0 && (cooled || logOpen != null)) {
                double now = cooled ? model.climate().warmingC(state, 0) : CarbonToWarming.warmingC(model, world);
                double before = CarbonToWarming.warmingC(model, world);
                double weight = k == standing.years ? tail : discount[k];
                for (int b = 0; b < blocs; b++) {
                    double adaptation = world.get(BlocStock.ADAPTATION, b);
                    double spared = damages.share(model, b, before, adaptation) - damages.share(model, b, now, adaptation);
                    damagesAvoided[b] += spared * model.gdpPppBn(b, world.year()) * weight;
                    if (logOpen != null && logOpen[k][b] != 0) {
                        double better = 1 - (1 - adaptation) * StrictMath.exp(logOpen[k][b]);
                        spared = damages.share(model, b, now, adaptation) - damages.share(model, b, now, better);
                        adapted[b] += spared * model.gdpPppBn(b, world.year()) * weight;
                    }
                }
            }
            if (k < standing.years && cooled) {
                System.arraycopy(standing.gasMt(k), 0, gas, 0, Gas.COUNT);
                emit(k, gas, by);
                Drivers drivers = warming.drivers(world.year(), gas[Gas.CO2_FOSSIL.ordinal()], gas[Gas.CO2_LAND.ordinal()],
                        gas[Gas.CH4.ordinal()], gas[Gas.N2O.ordinal()]);
                model.climate().step(state, 0, drivers);
            }
        }
        for (int b = 0; b < blocs; b++) {
            damagesAvoided[b] = damagesAvoided[b] * believed(b, by, trusts[b]) + adapted[b];
        }
    }

    private void emit(int k, double[] gas, double[] by) {
        int year = standing.year(k);
        for (int b = 0; b < blocs; b++) {
            for (int s = 0; s < Sector.COUNT && cuts[b]; s++) {
                double change = more[k][b * Sector.COUNT + s];
                if (change != 0) {
                    double before = standing.abated(k, b, s);
                    for (int g = 0; g < Gas.COUNT; g++) {
                        gas[g] += Emissions.gasMt(model, year, b, SECTORS[s], Gas.at(g), before + change)
                                - Emissions.gasMt(model, year, b, SECTORS[s], Gas.at(g), before);
                    }
                    by[b] += Math.abs(change) * model.abatableMt(b, SECTORS[s], year) * discount[k];
                }
            }
        }
    }

    /** The part of all cuts that {@code holder} counts on. */
    private static double believed(int holder, double[] by, double[] trusts) {
        double sum = 0;
        double counted = 0;
        for (int b = 0; b < by.length; b++) {
            sum += by[b];
            counted += by[b] * (b == holder ? 1 : trusts[b]);
        }
        return sum == 0 ? 1 : counted / sum;
    }
}
