package org.plenary.core.lab;

import static org.plenary.core.lab.Observable.From.COLLAPSE;
import static org.plenary.core.lab.Observable.From.EXIT;
import static org.plenary.core.lab.Observable.From.START;
import static org.plenary.core.lab.Observable.Off.CALMS;
import static org.plenary.core.lab.Observable.Off.FALLS;
import static org.plenary.core.lab.Observable.Off.RISES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plenary.core.appraisal.Appraiser;
import org.plenary.core.dynamics.StartAgreements;
import org.plenary.core.dynamics.StartWorld;
import org.plenary.core.dynamics.diplomacy.Cohesion;
import org.plenary.core.dynamics.diplomacy.CredibilityMemory;
import org.plenary.core.dynamics.diplomacy.EntryIntoForce;
import org.plenary.core.dynamics.diplomacy.RelativeGains;
import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.dynamics.finance.Payments;
import org.plenary.core.dynamics.politics.DomesticWinSet;
import org.plenary.core.dynamics.politics.ScienceAsymmetry;
import org.plenary.core.dynamics.technology.AgendaAttention;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Article;
import org.plenary.core.model.ContributorBase;
import org.plenary.core.model.FinanceKind;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.LeverEffect;
import org.plenary.core.model.Levers;
import org.plenary.core.model.NdcKind;
import org.plenary.core.model.Pledge;
import org.plenary.core.model.Sector;
import org.plenary.core.random.RandomStream;
import org.plenary.core.talks.Influence;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;

/**
 * What must move when a rule is switched off: one line for each row of {@link org.plenary.core.dynamics.Dynamics}, in its
 * order, after the column "Off" of the catalogue. What it measures is said by the message {@code dynamic.ID.observable}.
 */
public final class Observables {
    private static final List<Observable> TABLE = List.of(
            // A. The arena
            row("three-currencies", FALLS, poor(BlocStock.ABATEMENT_PROMISED)),
            row("cbdr", RISES, c -> donors(c, BlocStock.CREDIBILITY)),
            row("historical-responsibility", FALLS, Observables::askedOfDonors),
            row("pledge-and-review", FALLS, emerging(BlocStock.SALIENCE)),
            row("entry-into-force", RISES, EXIT, 2, Observables::inForce),
            row("consensus-rule", FALLS, c -> c.get(GlobalStock.MULTILATERAL_TRUST)),
            row("no-punishment", RISES, Observables::paidByRich),
            row("uniform-duties", RISES, 20, c -> sum(c, BlocStock.ABATEMENT_DELIVERED)),
            row("club-alternatives", FALLS, COLLAPSE, 8, c -> sum(c, BlocStock.ABATEMENT_DELIVERED)),
            row("agenda-attention", RISES, c -> AgendaAttention.attention(c.model(), c.world())),
            // B. Climate and mitigation
            row("carbon-to-warming", FALLS, c -> CarbonToWarming.warmingC(c.model(), c.world())),
            row("climate-damages", RISES, poor(BlocStock.WORTH)),
            row("climate-instability", RISES, poor(BlocStock.STABILITY)),
            row("sector-gradient", RISES, Observables::costOfTheFirstThird),
            row("carbon-leakage", FALLS, 1, Observables::worldUnderThePledges),
            row("just-transition", FALLS, 20, emerging(BlocStock.RESISTANCE)),
            row("oil-price", CALMS, 20, c -> c.get(GlobalStock.DEPLOYMENT_POWER)),
            row("neutrality-vs-cuts", FALLS, 1, Observables::worthOfNeutrality),
            row("techno-fix", RISES, c -> sum(c, BlocStock.SALIENCE)),
            // C. Technology
            row("learning-by-doing", RISES, emerging(BlocStock.ABATEMENT_COST)),
            row("technology-gap", FALLS, poor(BlocStock.ABATEMENT_COST)),
            row("public-transfer", RISES, 20, c -> c.get(SectorStock.TECHNOLOGY_GAP, c.cast().poor(), Sector.POWER)),
            row("commercial-transfer", RISES, c -> c.get(SectorStock.TECHNOLOGY_GAP, c.cast().emerging(), Sector.AGRICULTURE)),
            row("ip-regime", FALLS, Observables::rents),
            row("standards-barrier", FALLS, emerging(BlocStock.ABATEMENT_COST)),
            row("great-power-tech-race", FALLS, c -> sum(c, BlocStock.ABATEMENT_COST)),
            row("absorptive-capacity", FALLS, poor(BlocStock.TRANSFER_WASTED)),
            row("negotiation-signal", RISES, c -> c.get(GlobalStock.FRONTIER_COST_AGRICULTURE)),
            row("rd-cooperation", RISES, c -> c.get(GlobalStock.FRONTIER_COST_INDUSTRY)),
            row("critical-minerals", CALMS, Observables::costOfPower),
            row("adaptation-technology", RISES, poor(BlocStock.DAMAGES)),
            row("south-south-supply", FALLS, c -> c.get(PairStock.TRUST, c.cast().poor(), c.cast().emerging())),
            row("cost-to-ambition", FALLS, 20, Observables::worthOfACut),
            row("dual-identity", RISES, c -> Cohesion.of(c.model(), c.world())),
            row("needs-matching", RISES, Observables::useOfTransfer),
            row("ctcn", FALLS, poor(BlocStock.TRANSFER_RECEIVED)),
            row("technology-pact-fallback", FALLS, COLLAPSE, 8, poor(BlocStock.TRANSFER_RECEIVED)),
            row("technology-voice", FALLS, Observables::voiceOfTechnology),
            // D. Finance
            row("quantified-goal", FALLS, poor(BlocStock.FINANCE_RECEIVED)),
            row("legislature-approval", RISES, Observables::paidByRich),
            row("delivery-gap", RISES, Observables::paidByRich),
            row("loan-burden", FALLS, poor(BlocStock.DEBT)),
            row("adaptation-bill", FALLS, poor(BlocStock.DAMAGES)),
            row("aid-rescission", RISES, poor(BlocStock.ABATEMENT_PROMISED)),
            row("investor-confidence", FALLS, c -> c.get(GlobalStock.FRONTIER_COST_AGRICULTURE)),
            row("fiscal-shock", RISES, poor(BlocStock.FINANCE_RECEIVED)),
            row("unpaid-capital", RISES, EXIT, 4, Observables::paidIntoTheFund),
            row("tied-aid", RISES, c -> Cohesion.of(c.model(), c.world())),
            row("south-south-finance", FALLS, 1,
                    c -> withoutADeal(c, 25).get(PairStock.TRUST, c.cast().poor(), c.cast().emerging())),
            row("trilateral", FALLS, Observables::worthOfADollar),
            row("jetp", FALLS, 15, c -> c.get(SectorStock.ABATEMENT, c.cast().poor(), Sector.POWER)),
            row("carbon-market", RISES, c -> sum(c, BlocStock.ABATEMENT_COST)),
            row("green-finance", FALLS, 20, c -> c.get(GlobalStock.DEPLOYMENT_POWER)),
            // E. Politics and diplomacy
            row("partisan-swing", FALLS, c -> Math.abs(c.get(BlocStock.STANCE, c.cast().rich())
                    - c.model().scenario().blocs().get(c.cast().rich()).start().stance())),
            row("subnational", FALLS, EXIT, 8, rich(BlocStock.ABATEMENT_DELIVERED)),
            row("credibility-memory", RISES, Observables::believed),
            row("leadership-vacuum", FALLS, EXIT, 8, c -> sum(c, BlocStock.LEADERSHIP) - c.get(BlocStock.LEADERSHIP, c.cast().rich())),
            row("relative-gains", FALLS, Observables::spite),
            row("domestic-win-set", RISES, c -> odds(c, c.cast().emerging(), -0.02)),
            row("interest-groups", RISES, 20, rich(BlocStock.ABATEMENT_DELIVERED)),
            row("science-salience", FALLS, poor(BlocStock.SALIENCE)),
            row("science-recovery", FALLS, COLLAPSE, 5, c -> c.get(GlobalStock.MULTILATERAL_TRUST)),
            row("science-asymmetry", FALLS, Observables::errorOfAdvice),
            row("major-power-statement", FALLS, 1, c -> made(c, new Initiative.JointStatement(code(c, c.cast().emerging())), c.cast().emerging())
                    .get(GlobalStock.MULTILATERAL_TRUST)),
            row("summit-diplomacy", FALLS, 1, c -> made(c, new Initiative.Summit(code(c, c.cast().emerging())), c.cast().emerging())
                    .get(PairStock.TRUST, c.cast().emerging(), c.cast().rich())),
            row("coalition-politics", FALLS, 1, c -> made(c, new Initiative.CoalitionPosition("G77", "finance", "none"), c.cast().poor())
                    .get(PairStock.TRUST, c.cast().poor(), c.cast().rich())),
            row("carbon-border", FALLS, 1, Observables::industryBehindTheBorder),
            row("track-two", FALLS, c -> c.get(PairStock.TRUST, c.cast().poor(), c.cast().rich())),
            row("north-south-trust", RISES, EXIT, 3, c -> c.get(PairStock.TRUST, c.cast().poor(), c.cast().rich())),
            row("prestige-seeker", FALLS, c -> donors(c, BlocStock.FINANCE_PAID)),
            row("coalition-of-the-willing", FALLS, 1, c -> withoutADeal(c, 15).get(BlocStock.SUPPORT, c.cast().poor())),
            row("crisis-overlap", RISES, poor(BlocStock.POLITICAL_CAPITAL)));

    /** What a text is worth that homes would rather not ratify, as a share of a year of output. */
    private static final double COSTLY = -0.1;

    private Observables() {}

    /** All of them, in the order of the table of dynamics. */
    public static List<Observable> table() {
        return TABLE;
    }

    /** That of the rule {@code id}. */
    public static Observable of(String id) {
        return TABLE.stream().filter(row -> row.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no observable of '%s'".formatted(id)));
    }

    private static Observable row(String id, Observable.Off off, ToDoubleFunction<Century> level) {
        return new Observable(id, off, START, 0, level);
    }

    private static Observable row(String id, Observable.Off off, int years, ToDoubleFunction<Century> level) {
        return new Observable(id, off, START, years, level);
    }

    private static Observable row(String id, Observable.Off off, Observable.From from, int years, ToDoubleFunction<Century> level) {
        return new Observable(id, off, from, years, level);
    }

    private static String code(Century c, int bloc) {
        return c.model().scenario().blocs().get(bloc).code();
    }

    /** The same century after the polarised donor made a move. */
    private static Century made(Century c, Initiative move, int with) {
        return c.on(new Occasion.Undertaken(c.cast().rich(), move, List.of(with)));
    }

    /** What the industry of the poorest avoids ten years after the polarised donor charged it at the border, share. */
    private static double industryBehindTheBorder(Century c) {
        Agreement charge = new Agreement(0, Agreement.Stage.IN_FORCE, new Agreement.Content.Undertaking(c.cast().rich(),
                new Initiative.TradeMeasure(Initiative.TradeKind.BORDER_CHARGE, code(c, c.cast().poor()))),
                c.model().scenario().start(), List.of(c.cast().rich()));
        return c.anew(List.of(charge)).until(c.model().scenario().start() + 10).get(SectorStock.ABATEMENT, c.cast().poor(), Sector.INDUSTRY);
    }

    /** What the world emits after 25 years under the pledges of the start alone, which are of unequal stringency, GtCO2e. */
    private static double worldUnderThePledges(Century c) {
        Century alone = c.anew(StartAgreements.of(c.model().scenario())).until(c.model().scenario().start() + 25);
        return Emissions.worldGt(alone.model(), alone.world());
    }

    private static ToDoubleFunction<Century> rich(BlocStock stock) {
        return c -> c.get(stock, c.cast().rich());
    }

    private static ToDoubleFunction<Century> emerging(BlocStock stock) {
        return c -> c.get(stock, c.cast().emerging());
    }

    private static ToDoubleFunction<Century> poor(BlocStock stock) {
        return c -> c.get(stock, c.cast().poor());
    }

    private static double sum(Century c, BlocStock stock) {
        double sum = 0;
        for (int b = 0; b < c.world().blocs(); b++) {
            sum += c.get(stock, b);
        }
        return sum;
    }

    /** What the owners of technology have earned on balance, bn US$. */
    private static double rents(Century c) {
        double sum = 0;
        for (int b = 0; b < c.world().blocs(); b++) {
            sum += Math.max(0, c.get(BlocStock.RENT, b));
        }
        return sum;
    }

    /** Over all who owe climate finance. */
    private static double donors(Century c, BlocStock stock) {
        double sum = 0;
        for (int b = 0; b < c.world().blocs(); b++) {
            sum += c.model().scenario().blocs().get(b).donor() ? c.get(stock, b) : 0;
        }
        return sum;
    }

    /** The last option of an article that does not oblige all who can to pay. */
    private static int invitingMost(Article article) {
        int option = article.options().size() - 1;
        while (option > 0 && article.options().get(option).effects().contains(new LeverEffect.Contributors(ContributorBase.ALL_ABLE))) {
            option--;
        }
        return option;
    }

    /** What is asked of those who owe finance when a goal is agreed at its highest and emerging donors are invited, bn US$. */
    private static double askedOfDonors(Century c) {
        Century wide = c.anew(Century.articles(c.model().scenario(), Observables::invitingMost));
        Levers levers = wide.until(c.model().scenario().start() + 10).levers();
        Payments payments = Payments.of(c.model(), StartWorld.of(c.model()), levers);
        double sum = 0;
        for (int b = 0; b < c.world().blocs(); b++) {
            sum += c.model().scenario().blocs().get(b).donor() ? payments.due(b) : 0;
        }
        return sum;
    }

    /** 1 if a text that costs everybody a tenth of a year is in force once homes have decided on it, 0 if not. */
    private static double inForce(Century c) {
        List<Integer> ratified = new ArrayList<>();
        for (int b = 0; b < c.world().blocs(); b++) {
            if (RandomStream.of(c.seed(), "home", c.model().scenario().blocs().get(b).code(), 0).nextDouble() < odds(c, b, COSTLY)) {
                ratified.add(b);
            }
        }
        EntryIntoForce rule = c.model().find(EntryIntoForce.class);
        return rule == null || rule.reached(c.model(), c.world(), ratified) ? 1 : 0;
    }

    private static double odds(Century c, int bloc, double worth) {
        DomesticWinSet rule = c.model().find(DomesticWinSet.class);
        return rule == null ? 1 : rule.odds(c.world(), bloc, worth);
    }

    /** The part of its due that the most polarised donor has paid. */
    private static double paidByRich(Century c) {
        return c.get(BlocStock.FINANCE_PAID, c.cast().rich()) / c.get(BlocStock.FINANCE_DUE, c.cast().rich());
    }

    /** What the most polarised donor would pay at the start to avoid 30 % of its emissions, bn $. */
    private static double costOfTheFirstThird(Century c) {
        int rich = c.cast().rich();
        AbatementCost cost = new AbatementCost().at(c.model(), StartWorld.of(c.model()), rich);
        double[] shares = new double[Sector.COUNT];
        cost.split(0.3 * c.model().baselineMt(rich, c.model().scenario().start()), new double[Sector.COUNT], 0, shares);
        return cost.costBn(shares, 0);
    }

    /** What clean power costs the emerging bloc, over the cost at the frontier. */
    private static double costOfPower(Century c) {
        return new AbatementCost().at(c.model(), c.world(), c.cast().emerging()).marginal(Sector.POWER, 0.5)
                / c.get(GlobalStock.FRONTIER_COST_POWER);
    }

    private static double believed(Century c) {
        CredibilityMemory rule = c.model().find(CredibilityMemory.class);
        return rule == null ? 1 : rule.believed(c.world(), c.cast().rich());
    }

    private static double spite(Century c) {
        RelativeGains rule = c.model().find(RelativeGains.class);
        return rule == null ? 0 : rule.weight(c.world(), c.cast().rich(), c.cast().emerging());
    }

    private static double errorOfAdvice(Century c) {
        ScienceAsymmetry rule = c.model().find(ScienceAsymmetry.class);
        return rule == null ? 0 : rule.spread(c.world(), c.cast().poor());
    }

    /** What a promise of neutrality in forty years is worth to developing blocs, mean share of a year's output. */
    private static double worthOfNeutrality(Century c) {
        Appraiser appraiser = new Appraiser(c.model(), c.world(), StartAgreements.of(c.model().scenario()));
        double sum = 0;
        double all = 0;
        for (int b = 0; b < c.world().blocs(); b++) {
            if (c.model().scenario().blocs().get(b).developing()) {
                Pledge pledge = new Pledge(NdcKind.NET_ZERO, 0, 0, Math.min(c.model().scenario().horizon(), c.world().year() + 40));
                all++;
                sum += pledged(c, appraiser, b, pledge) / c.model().gdpPppBn(b, c.world().year());
            }
        }
        return sum / all;
    }

    /** What a cut of 60 % in ten years is worth to the most polarised donor, bn $ a year. */
    private static double worthOfACut(Century c) {
        Appraiser appraiser = new Appraiser(c.model(), c.world(), StartAgreements.of(c.model().scenario()));
        return pledged(c, appraiser, c.cast().rich(), new Pledge(NdcKind.ABSOLUTE_CUT, 60, 60, c.world().year() + 10));
    }

    private static double pledged(Century c, Appraiser appraiser, int bloc, Pledge pledge) {
        return appraiser.appraise(bloc, List.of(new Agreement(900, Agreement.Stage.IN_FORCE, new Agreement.Content.Ndc(bloc, pledge),
                c.world().year(), List.of(bloc)))).total();
    }

    /** The part of the programmes that came to the poorest bloc which was of use. */
    private static double useOfTransfer(Century c) {
        return 1 - poor(BlocStock.TRANSFER_WASTED).applyAsDouble(c) / poor(BlocStock.TRANSFER_RECEIVED).applyAsDouble(c);
    }

    /** The same luck under the pledges of the start alone. */
    private static Century withoutADeal(Century c, int years) {
        return c.anew(StartAgreements.of(c.model().scenario())).until(c.model().scenario().start() + years);
    }

    /** The influence of the owner of most of the clean technology. */
    private static double voiceOfTechnology(Century c) {
        int leader = 0;
        for (int b = 1; b < c.world().blocs(); b++) {
            leader = c.get(BlocStock.TECHNOLOGY_SHARE, b) > c.get(BlocStock.TECHNOLOGY_SHARE, leader) ? b : leader;
        }
        return Influence.of(c.model(), c.world())[leader];
    }

    /** What a granted dollar is worth to the poorest bloc. */
    private static double worthOfADollar(Century c) {
        return Payments.of(c.model(), c.world(), c.levers()).worthTo(c.cast().poor(), FinanceKind.GRANT);
    }

    /** The part of its pledges to the Green Climate Fund that the most polarised donor has paid in. */
    private static double paidIntoTheFund(Century c) {
        double pledged = c.get(BlocStock.FUND_PLEDGED, c.cast().rich());
        return pledged == 0 ? 0 : c.get(BlocStock.FUND_PAID, c.cast().rich()) / pledged;
    }
}
