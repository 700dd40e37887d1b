package org.plenary.core.appraisal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.plenary.core.dynamics.diplomacy.ThreeCurrencies;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.finance.CarbonMarket;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.finance.PrestigeSeeker;
import org.plenary.core.dynamics.politics.InterestGroups;
import org.plenary.core.dynamics.politics.JustTransition;
import org.plenary.core.dynamics.technology.AbsorptiveCapacity;
import org.plenary.core.dynamics.technology.AdaptationTechnology;
import org.plenary.core.dynamics.technology.CommercialTransfer;
import org.plenary.core.dynamics.technology.CostToAmbition;
import org.plenary.core.dynamics.technology.IpRegime;
import org.plenary.core.dynamics.technology.NeedsMatching;
import org.plenary.core.dynamics.technology.PublicTransfer;
import org.plenary.core.dynamics.technology.RdCooperation;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.ArticleOption;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
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
 * <p>The stocks that carry the worth of a deal are integrated as differences from the standing path: support, resistance, cuts,
 * deployment, frontier costs, technology gaps, adaptation by technology. What a tonne less spares in damages, and what
 * experience saves, are {@link Prices} of the standing path. All else (trust, stance, debt, capacity, the economy) is taken
 * as it stands. Levers, money and transfers are looked at in sample years and in the years where a promise turns, and
 * run straight between; cuts move year by year, and are priced at the samples. Every number comes from an auxiliary of the dynamics.
 */
final class Candidate {
    /** Sample years from now. */
    private static final int[] SAMPLES = {0, 1, 2, 4, 7, 10, 15, 20, 27, 35, 45, 60, 75, 95, 120, 160, 220, 275};
    /** Years over which closing counts for the anger at home. */
    private static final int CLOSED_YEARS = 10;
    private static final Sector[] SECTORS = Sector.values();
    private static final Sector[] CLOSING = {Sector.POWER, Sector.TRANSPORT, Sector.INDUSTRY};
    /** A change of support too small to ask anything. */
    private static final double SLIGHT = 1e-4;

    private final Standing standing;
    private final Model model;
    private final int blocs;

    /** What comes of it. */
    final Material material;
    private final double[] abatementCost;
    private final double[] damagesAvoided;
    private final double[] money;
    private final double[] technology;
    private final double[] given;

    private final Samples samples;
    private final int[] node;
    private final double[] weight;
    /** By sample: what binds, but for the help that has come. */
    private final Levers[] levers;
    /** By sample and bloc: how much more of conditional promises binds, as help has come. */
    private final double[][] helped;
    /** By bloc: change of the share avoided, by sample and sector; null where nothing else is asked. */
    private final double[][] more;
    /** By bloc: what its cuts cost more, by sample and sector, at the prices of the standing path; null where nothing else is asked. */
    private final double[][] moreBn;

    /** @param change what stands otherwise */
    Candidate(Standing standing, Change change) {
        double[][] trusts = standing.trusts();
        this.standing = standing;
        model = standing.model;
        blocs = standing.blocs;
        material = new Material(blocs);
        abatementCost = material.abatementCost;
        damagesAvoided = material.damagesAvoided;
        money = material.money;
        technology = material.technology;
        given = material.given;
        more = new double[blocs][];
        moreBn = new double[blocs][];
        samples = samples(change);
        node = samples.year;
        weight = samples.weight;
        levers = new Levers[node.length];
        helped = new double[node.length][blocs];
        double[][] programmes = helpAndMoney(change, trusts);
        for (int b = 0; b < blocs; b++) {
            double[] calmed = calmed(b);
            if (calmed != null || asked(b)) {
                abate(b, calmed);
                material.closed[b] = closed(b);
            }
        }
        double[] deployedGt = cut(trusts);
        technology(programmes, deployedGt);
        adapt(programmes);
    }

    // Sample years.

    private Samples samples(Change change) {
        BitSet sampled = new BitSet(standing.years);
        int now = standing.year(0);
        int last = standing.years - 1;
        for (int sample : SAMPLES) {
            sampled.set(Math.min(sample, last));
        }
        change.agreements().forEach(agreement -> {
            for (int turn : turns(agreement)) {
                if (turn > now && turn - now < last) {
                    sampled.set(turn - now);
                }
            }
        });
        return standing.samples(sampled);
    }

    /** The years in which what {@code agreement} asks changes its course. */
    private List<Integer> turns(Agreement agreement) {
        Agreement.Content content = agreement.content();
        List<Integer> turns = new java.util.ArrayList<>();
        if (content instanceof Agreement.Content.Ndc ndc) {
            Pledge pledge = ndc.pledge();
            turns.add(pledge.targetYear());
        } else if (content instanceof Agreement.Content.Package deal) {
            turns(deal.offer().gives(), agreement.madeIn(), turns);
            turns(deal.offer().gets(), agreement.madeIn(), turns);
        } else if (content instanceof Agreement.Content.Undertaking made && made.initiative() instanceof Initiative.Pact pact) {
            turns(pact.clauses().stream().map(Initiative.Clause::term).toList(), agreement.madeIn(), turns);
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
                } else if (effect instanceof LeverEffect.AdaptationFund) {
                    turns.add(agreement.madeIn() + Levers.ADAPTATION_RAMP);
                }
            }
        }
        return turns;
    }

    private static void turns(List<Term> terms, int madeIn, List<Integer> turns) {
        for (Term term : terms) {
            if (term instanceof Term.Cut cut) {
                turns.add(cut.byYear());
            } else if (term instanceof Term.Finance finance) {
                turns.add(madeIn + finance.years() - 1);
                turns.add(madeIn + finance.years());
            } else if (term instanceof Term.Technology technologyTerm) {
                turns.add(madeIn + technologyTerm.years() - 1);
                turns.add(madeIn + technologyTerm.years());
            }
        }
    }

    // Help, and the money that pays for it.

    /** Runs the samples forward, since help that has come makes conditional promises bind. @return programmes by sample. */
    private double[][] helpAndMoney(Change change, double[][] trusts) {
        ThreeCurrencies currencies = model.find(ThreeCurrencies.class);
        double[] support = new double[blocs]; // how much more of conditional promises binds
        double[][] programmes = new double[node.length][];
        double[] moneyMore = new double[blocs];
        double[] helpMore = new double[blocs];
        for (int n = 0; n < node.length; n++) {
            int k = node[n];
            Levers before = standing.levers(k);
            Levers after = change.levers(k);
            levers[n] = after;
            boolean paid = !after.sameMoney(before);
            boolean taught = !after.sameTransfers(before);
            if (paid) {
                Arrays.fill(moneyMore, 0);
                pay(payments(change, k, after), standing.payments(k), k, weight[n], trusts, moneyMore);
            }
            if (taught) {
                Arrays.fill(helpMore, 0);
                programmes[n] = transfer(k, transfers(change, k, after), after, weight[n], trusts, helpMore);
            }
            trade(n, before, after);
            if (currencies != null && n + 1 < node.length) {
                help(currencies, k, samples.span(n), paid ? moneyMore : null, taught ? helpMore : null, support);
                helped[n + 1] = support.clone();
            }
        }
        return programmes;
    }

    /** What more or less trade in credits brings: buyers cut for less, sellers earn. */
    private void trade(int n, Levers before, Levers after) {
        CarbonMarket market = model.find(CarbonMarket.class);
        if (market == null || market.open(after) == market.open(before)) {
            return;
        }
        double[] capsMt = new double[blocs];
        for (int b = 0; b < blocs; b++) {
            capsMt[b] = capMt(n, b);
        }
        Plan plan = Plan.of(model, standing.world(node[n]), after.capped(capsMt));
        CarbonMarket.Trade then = CarbonMarket.trade(plan, blocs, market.open(after));
        CarbonMarket.Trade now = CarbonMarket.trade(plan, blocs, market.open(before));
        for (int b = 0; b < blocs; b++) {
            boolean seller = then.sellsMt()[b] > 0;
            double gain = (then.gainBn()[b] - now.gainBn()[b]) * market.kept(seller) * weight[n];
            (seller ? money : abatementCost)[b] += gain;
        }
    }

    private Payments payments(Change change, int k, Levers after) {
        Levers before = standing.levers(k);
        return change.adds() && after.sameGoal(before) ? standing.payments(k).and(model, standing.world(k), before, after)
                : Payments.of(model, standing.world(k), after);
    }

    private Transfers transfers(Change change, int k, Levers after) {
        Levers before = standing.levers(k);
        boolean packages = change.adds() && after.technologyProgrammes() == before.technologyProgrammes()
                && (after.sameGoal(before) || before.technologyProgrammes() == 0);
        return packages ? standing.transfers(k).and(before, after) : Transfers.of(model, standing.world(k), after);
    }

    /** The cap of {@code b} at sample {@code n}, with the help that has come. */
    private double capMt(int n, int b) {
        double now = standing.levers(node[n]).capMt(b);
        double then = levers[n].capMt(b);
        double lowered = standing.capMt(node[n], b, helped[n][b]);
        return then == now || lowered < then && then < now ? lowered : then;
    }

    /** Moves the change of support on by {@code span} years. */
    private void help(ThreeCurrencies currencies, int k, int span, double[] moneyMore, double[] helpMore, double[] support) {
        double stays = Double.NaN;
        for (int b = 0; b < blocs; b++) {
            double bnMore = moneyMore == null ? 0 : moneyMore[b];
            double countMore = helpMore == null ? 0 : helpMore[b];
            if (support[b] == 0 && bnMore == 0 && countMore == 0) {
                continue;
            }
            double moved = 0;
            if (bnMore != 0 || countMore != 0) {
                double bn = standing.payments(k).received(b) - standing.payments(k).startedFor(b);
                double count = standing.transfers(k).programmes(b);
                moved = currencies.coverage(model, standing.world(k), b, bn + bnMore, count + countMore)
                        - currencies.coverage(model, standing.world(k), b, bn, count);
            }
            stays = Double.isNaN(stays) ? StrictMath.pow(1 - 1 / currencies.lagYears(), span) : stays;
            support[b] = moved + (support[b] - moved) * stays;
            if (Math.abs(support[b]) < SLIGHT) {
                support[b] = 0;
            }
        }
    }

    private void pay(Payments after, Payments before, int k, double weight, double[][] trusts, double[] receivedMore) {
        int year = standing.year(k);
        PrestigeSeeker prestige = model.find(PrestigeSeeker.class);
        for (int from = 0; from < blocs; from++) {
            double share = after.due(from) > 0 ? after.paidShare(from) : 0;
            double shareBefore = before.due(from) > 0 ? before.paidShare(from) : 0;
            if (share == shareBefore && after.sameDue(before, from)) {
                continue;
            }
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
     * Fees and costs of programmes; returns the part by which they change each year what is left of a gap, by bloc and
     * sector, then of the frontier's cost above its floor, by sector, then of the damages left open, by bloc.
     */
    private double[] transfer(int k, Transfers after, Levers under, double weight, double[][] trusts, double[] programmesMore) {
        World world = standing.world(k);
        int year = world.year();
        Transfers before = standing.transfers(k);
        PublicTransfer granted = model.find(PublicTransfer.class);
        CommercialTransfer sold = model.find(CommercialTransfer.class);
        RdCooperation research = model.find(RdCooperation.class);
        PrestigeSeeker prestige = model.find(PrestigeSeeker.class);
        double price = IpRegime.price(model, under);
        double priceBefore = IpRegime.price(model, standing.levers(k));
        AdaptationTechnology adapting = model.find(AdaptationTechnology.class);
        double[] rate = new double[(blocs + 1) * Sector.COUNT + blocs];
        for (int to = 0; to < blocs; to++) {
            if (after.same(before, to) && price == priceBefore) {
                continue;
            }
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
                        rate[to * Sector.COUNT + s] -= trusts[to][from] * used
                                * NeedsMatching.matched(model, world, to, SECTORS[s]) * closes(world, to, SECTORS[s], grants + licences);
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

    /** Whether {@code b} is asked anything else. */
    private boolean asked(int b) {
        for (int n = 0; n < node.length; n++) {
            if (!levers[n].sameCuts(standing.levers(node[n]), b) || standing.asksMore(node[n], b, helped[n][b])) {
                return true;
            }
        }
        return false;
    }

    /**
     * By how much lobbies resist less or more because help comes, as a part of their resistance, by year; null if none comes
     * or nothing follows from it ({@link JustTransition}).
     */
    private double[] calmed(int b) {
        JustTransition transition = model.find(JustTransition.class);
        boolean any = false;
        for (double[] more : helped) {
            any |= more[b] != 0;
        }
        if (!any || transition == null || model.find(InterestGroups.class) == null) {
            return null;
        }
        double[] roused = standing.roused(transition, b);
        double[] part = new double[standing.years];
        for (int n = 0; n + 1 < node.length; n++) {
            for (int k = node[n]; k < node[n + 1]; k++) {
                double help = helped[n][b] + (k - node[n]) / (double) samples.span(n) * (helped[n + 1][b] - helped[n][b]);
                double resistance = standing.world(k).get(BlocStock.RESISTANCE, b);
                double next = standing.world(k + 1).get(BlocStock.RESISTANCE, b);
                part[k + 1] = next <= 0 ? 0
                        : Math.max(-1, ((next - roused[k]) * part[k] - transition.relief() * help * resistance) / next);
            }
        }
        return part;
    }

    /** Both paths are run in the same simplified way, so that what is simplified drops out of the difference. */
    private void abate(int b, double[] calmed) {
        double[] lobbies = calmed == null ? null : standing.lobbies(model.find(InterestGroups.class), b);
        double[] before = Arrays.copyOfRange(standing.abated(0), b * Sector.COUNT, (b + 1) * Sector.COUNT);
        double[] after = before.clone();
        double[] asked = new double[Sector.COUNT];
        double[] askedNext = new double[Sector.COUNT];
        double[] changes = new double[node.length * Sector.COUNT];
        ask(0, b, asked);
        for (int n = 0; n + 1 < node.length; n++) {
            double[] then = standing.asked(node[n]);
            double[] next = standing.asked(node[n + 1]);
            ask(n + 1, b, askedNext);
            int span = samples.span(n);
            for (int j = 0; j < span; j++) {
                int k = node[n] + j;
                double part = j / (double) span;
                double left = 1 - standing.hindered(k)[b];
                double leftAfter = calmed == null ? left : left - calmed[k] * lobbies[k];
                for (int s = 0; s < Sector.COUNT; s++) {
                    int i = b * Sector.COUNT + s;
                    before[s] = moved(SECTORS[s], then[i] + part * (next[i] - then[i]), before[s], left);
                    after[s] = moved(SECTORS[s], asked[s] + part * (askedNext[s] - asked[s]), after[s], leftAfter);
                }
            }
            for (int s = 0; s < Sector.COUNT; s++) {
                changes[(n + 1) * Sector.COUNT + s] = after[s] - before[s];
            }
            System.arraycopy(askedNext, 0, asked, 0, Sector.COUNT);
        }
        more[b] = changes;
    }

    /** What the sectors of {@code b} are asked at sample {@code n}. */
    private void ask(int n, int b, double[] shares) {
        Levers before = standing.levers(node[n]);
        if (levers[n].sameCuts(before, b)) {
            standing.askWithHelp(node[n], b, helped[n][b], shares);
        } else {
            standing.ask(node[n], b, levers[n], capMt(n, b), shares);
        }
    }

    /** How much more of its power, transport and industry {@code bloc} has closed or converted after some years, share. */
    private double closed(int bloc) {
        int n = 0;
        while (n + 1 < node.length && node[n + 1] <= CLOSED_YEARS) {
            n++;
        }
        double sum = 0;
        for (Sector sector : CLOSING) {
            sum += more[bloc][n * Sector.COUNT + sector.ordinal()];
        }
        return sum / CLOSING.length;
    }

    private static double moved(Sector sector, double asked, double mu, double left) {
        double move = Plan.move(sector, asked, mu);
        return mu + (move > 0 ? move * left : move);
    }

    /** What the cuts cost, and what they spare in damages; returns what is avoided more, GtCO2e by sample and sector. */
    private double[] cut(double[][] trusts) {
        CostToAmbition noticed = model.find(CostToAmbition.class);
        double[] deployedGt = null;
        double[] by = new double[blocs];
        double[] spared = null;
        for (int b = 0; b < blocs; b++) {
            if (more[b] == null) {
                continue;
            }
            if (deployedGt == null) {
                deployedGt = new double[node.length * Sector.COUNT];
                spared = new double[node.length * Prices.GASES];
            }
            moreBn[b] = new double[node.length * Sector.COUNT];
            for (int n = 0; n < node.length; n++) {
                int k = node[n];
                double[] baselineMt = standing.prices().avoidableMt(k, b);
                double[] abated = standing.abated(k);
                double[] costBn = standing.costBn(k);
                for (int s = 0; s < Sector.COUNT; s++) {
                    double change = more[b][n * Sector.COUNT + s];
                    if (change == 0) {
                        continue;
                    }
                    int i = b * Sector.COUNT + s;
                    double after = abated[i] + change;
                    double bn = standing.cost(k, b).costBn(SECTORS[s], after) - costBn[i];
                    moreBn[b][n * Sector.COUNT + s] = bn;
                    abatementCost[b] -= bn * weight[n]
                            * (noticed != null ? noticed.reckoned(standing.world(k), SECTORS[s]) : CostToAmbition.unnoticed(standing.world(k), SECTORS[s]));
                    double sum = 0;
                    for (int g = 0; g < Prices.GASES; g++) {
                        double mt = change * baselineMt[s * Prices.GASES + g];
                        spared[n * Prices.GASES + g] += mt;
                        sum += mt;
                    }
                    by[b] += Math.abs(sum) * weight[n];
                    deployedGt[n * Sector.COUNT + s] += (Math.max(0, after) - Math.max(0, abated[i]))
                            * model.abatableMt(b, SECTORS[s], standing.year(k)) / 1000;
                }
            }
        }
        if (deployedGt != null) {
            samples.spare(spared, damagesAvoided);
            for (int b = 0; b < blocs; b++) {
                damagesAvoided[b] *= believed(b, by, trusts[b]);
            }
        }
        return deployedGt;
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

    // How technology changes what cuts cost, and what adaptation it brings.

    private void technology(double[][] programmes, double[] deployedGt) {
        boolean research = used(programmes, blocs * Sector.COUNT, (blocs + 1) * Sector.COUNT);
        double[] dearer = new double[node.length * Sector.COUNT];
        if (deployedGt != null || research) {
            for (int s = 0; s < Sector.COUNT; s++) {
                frontier(s, deployedGt, research ? programmes : null, dearer);
            }
            samples.pay(dearer, technology);
            for (int b = 0; b < blocs; b++) {
                for (int n = 0; n < node.length && more[b] != null; n++) {
                    for (int s = 0; s < Sector.COUNT; s++) {
                        technology[b] -= moreBn[b][n * Sector.COUNT + s] * dearer[n * Sector.COUNT + s] * weight[n];
                    }
                }
            }
        }
        for (int b = 0; b < blocs; b++) {
            for (int s = 0; s < Sector.COUNT && used(programmes, b * Sector.COUNT, (b + 1) * Sector.COUNT); s++) {
                if (used(programmes, b * Sector.COUNT + s, b * Sector.COUNT + s + 1)) {
                    catchUp(b, s, programmes, dearer);
                }
            }
        }
    }

    /** By how much the frontier cost of sector {@code s} changes, as a part of itself. */
    private void frontier(int s, double[] deployedGt, double[][] programmes, double[] dearer) {
        RdCooperation rule = model.find(RdCooperation.class);
        double gt = 0;
        double left = 1;
        Rate rate = programmes == null ? null : new Rate(programmes, blocs * Sector.COUNT + s);
        for (int n = 0; n < node.length; n++) {
            double change = gt == 0 ? 0 : standing.prices().learnt(node[n], s, gt);
            if (left != 1) {
                World world = standing.world(node[n]);
                change += rule.above(world, SECTORS[s]) * (left - 1) / world.get(GlobalStock.frontierCost(SECTORS[s]));
            }
            dearer[n * Sector.COUNT + s] = change;
            if (n + 1 < node.length) {
                int span = samples.span(n);
                double here = deployedGt == null ? 0 : deployedGt[n * Sector.COUNT + s];
                double next = deployedGt == null ? 0 : deployedGt[(n + 1) * Sector.COUNT + s];
                gt += span * here + (next - here) * (span - 1) / 2; // the sum of the years from here to the next, straight between
                left *= rate == null ? 1 : rate.leaves(n);
            }
        }
    }

    /** What it is worth to {@code b} that programmes close its gap in sector {@code s}. */
    private void catchUp(int b, int s, double[][] programmes, double[] dearer) {
        double left = 1;
        Rate rate = new Rate(programmes, b * Sector.COUNT + s);
        for (int n = 0; n < node.length; n++) {
            if (left != 1) {
                double gap = standing.world(node[n]).get(SectorStock.TECHNOLOGY_GAP, b, SECTORS[s]);
                double bn = standing.costBn(node[n])[b * Sector.COUNT + s] + (more[b] == null ? 0 : moreBn[b][n * Sector.COUNT + s]);
                technology[b] -= bn * (1 + dearer[n * Sector.COUNT + s]) * (gap - 1) * (left - 1) / gap * weight[n];
            }
            left *= n + 1 < node.length ? rate.leaves(n) : 1;
        }
    }

    private void adapt(double[][] programmes) {
        for (int b = 0; b < blocs; b++) {
            int i = (blocs + 1) * Sector.COUNT + b;
            if (used(programmes, i, i + 1)) {
                double open = 1;
                Rate rate = new Rate(programmes, i);
                for (int n = 0; n < node.length; n++) {
                    for (int k = node[n]; k < (n + 1 < node.length ? node[n + 1] : standing.years); k++) {
                        open *= 1 + rate.in(n, k);
                        damagesAvoided[b] += standing.prices().damagesBn(k + 1, b) * (1 - open);
                    }
                }
            }
        }
    }

    private static boolean used(double[][] programmes, int from, int to) {
        for (double[] rates : programmes) {
            for (int i = from; i < to && rates != null; i++) {
                if (rates[i] != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What programmes do in a year, straight between the samples. */
    private final class Rate {
        private final double[][] programmes;
        private final int i;

        Rate(double[][] programmes, int i) {
            this.programmes = programmes;
            this.i = i;
        }

        /** In year {@code k}, which is not before sample {@code n} and before the next. */
        double in(int n, int k) {
            double here = at(n);
            return n + 1 == node.length ? here : here + (k - node[n]) / (double) samples.span(n) * (at(n + 1) - here);
        }

        /** The part that is left of what they work on from sample {@code n} to the next. */
        double leaves(int n) {
            double left = 1;
            for (int k = node[n]; k < node[n + 1] && (at(n) != 0 || at(n + 1) != 0); k++) {
                left *= 1 + in(n, k);
            }
            return left;
        }

        private double at(int sample) {
            return programmes[sample] == null ? 0 : programmes[sample][i];
        }
    }
}
