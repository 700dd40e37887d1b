package org.plenary.core.dynamics.technology;

import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Rivals answer each other with tariffs and export controls, and clean equipment gets dearer for all.
 *
 * <pre>
 *   target    = most x sum over pairs of rivals (share_a + share_b) / 2 x RIVALRY(a, b) x share of output at stake
 *   dFRICTION = (target - FRICTION) / lag;      cost of cuts x (1 + FRICTION)
 * </pre>
 *
 * share is the share of clean technology; the output at stake is that of both over the world's.
 *
 * <p>A measure that a bloc announces (tariff on clean equipment, control of its export) counts as full rivalry of the pair in
 * the race while it stands. It stops the part {@code stopped} of the trade it is aimed at, which is the exporter's share of
 * clean technology in what the importer's cuts cost (bn $ a year):
 *
 * <pre>
 *   dWORTH(exporter) = -margin x stopped x trade,   dWORTH(importer) = -most / 2 x stopped x trade
 *   when it is announced: dTRUST(target, maker) = -resentment x TRUST,  dRIVALRY both ways = resentment x (1 - RIVALRY)
 * </pre>
 *
 * <p>Source: 001 §三(一).1: US tariffs on Chinese solar panels and electric cars, EU anti-subsidy cases; parts cost more
 * and diffusion slows; §四(二) "small yard, high fence"; 004 §三.3.
 */
public final class GreatPowerTechRace implements Dynamic {
    private final Parameters p;

    /**
     * @param most what a race of all against all would add to the cost of equipment, 0 to 1
     * @param lagYears until tariffs follow rivalry, 1 to 20
     * @param stopped part of the trade that a measure stops, 0 to 1
     * @param margin part of what is no longer sold that was the seller's gain, 0 to 1
     * @param resentment part of the trust that an announcement costs, and of what is missing to full rivalry that it adds, 0 to 1
     */
    public record Parameters(double most, double lagYears, double stopped, double margin, double resentment) {
        /**
         * Most: the tariff of 30 % on solar cells of 2018. Lag: modelling choice, a term of office. Stopped: imports of what
         * was hit by the tariffs of 2018 fell by about a third, and importers bore the price (Amiti, Redding and Weinstein 2019,
         * from memory). Margin and resentment: modelling choices; the same resentment as of a charge at the border.
         */
        public static final Parameters DEFAULT = new Parameters(0.3, 4, 0.3, 0.15, 0.2);

        public Parameters {
            Check.in("most", most, 0, 1);
            Check.in("lagYears", lagYears, 1, 20);
            Check.in("stopped", stopped, 0, 1);
            Check.in("margin", margin, 0, 1);
            Check.in("resentment", resentment, 0, 1);
        }
    }

    public GreatPowerTechRace(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        boolean[] measured = measures(year);
        double output = 0;
        for (int b = 0; b < year.blocs(); b++) {
            output += year.model().gdpMerBn(b, year.year());
        }
        double race = 0;
        for (int a = 0; a < year.blocs(); a++) {
            for (int b = 0; b < a; b++) {
                double rivalry = measured != null && (measured[a * year.blocs() + b] || measured[b * year.blocs() + a]) ? 1
                        : world.get(PairStock.RIVALRY, a, b);
                if (rivalry > 0) {
                    double knowledge = (world.get(BlocStock.TECHNOLOGY_SHARE, a) + world.get(BlocStock.TECHNOLOGY_SHARE, b)) / 2;
                    double stake = (year.model().gdpMerBn(a, year.year()) + year.model().gdpMerBn(b, year.year())) / output;
                    race += knowledge * rivalry * stake;
                }
            }
        }
        year.post(GlobalStock.TRADE_FRICTION, (p.most * Math.min(1, race) - world.get(GlobalStock.TRADE_FRICTION)) / p.lagYears);
    }

    /** What measures of trade in clean technology cost either side; returns by maker and target whether one stands, or null. */
    private boolean[] measures(Year year) {
        boolean[] measured = null;
        for (Agreement agreement : year.levers().undertakings()) {
            Agreement.Content.Undertaking made = (Agreement.Content.Undertaking) agreement.content();
            if (made.initiative() instanceof Initiative.TradeMeasure measure && measure.kind() != Initiative.TradeKind.BORDER_CHARGE) {
                measured = measured == null ? new boolean[year.blocs() * year.blocs()] : measured;
                int target = year.scenario().indexOf(measure.against());
                boolean tariff = measure.kind() == Initiative.TradeKind.TARIFF;
                int pair = made.bloc() * year.blocs() + target;
                if (!measured[pair]) { // what is stopped once is stopped
                    stop(year, tariff ? target : made.bloc(), tariff ? made.bloc() : target);
                }
                measured[pair] = true;
            }
        }
        return measured;
    }

    private void stop(Year year, int exporter, int importer) {
        double trade = year.world().get(BlocStock.TECHNOLOGY_SHARE, exporter) * spentBn(year, importer);
        double discount = year.model().discount(year.year());
        year.post(BlocStock.WORTH, exporter, -p.margin * p.stopped * trade * discount);
        year.post(BlocStock.WORTH, importer, -p.most / 2 * p.stopped * trade * discount);
    }

    /** What the cuts of {@code bloc} cost in the year, bn 2021 PPP dollars; cuts that save money are no market lost. */
    private static double spentBn(Year year, int bloc) {
        AbatementCost cost = new AbatementCost().at(year.model(), year.world(), bloc);
        double bn = 0;
        for (Sector sector : Sector.values()) {
            bn += Math.max(0, cost.costBn(sector, year.world().get(SectorStock.ABATEMENT, bloc, sector)));
        }
        return bn;
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Undertaken made && made.initiative() instanceof Initiative.TradeMeasure measure
                && measure.kind() != Initiative.TradeKind.BORDER_CHARGE) {
            int maker = made.bloc();
            int target = year.scenario().indexOf(measure.against());
            year.post(PairStock.TRUST, target, maker, -p.resentment * year.world().get(PairStock.TRUST, target, maker));
            year.post(PairStock.RIVALRY, target, maker, p.resentment * (1 - year.world().get(PairStock.RIVALRY, target, maker)));
            year.post(PairStock.RIVALRY, maker, target, p.resentment * (1 - year.world().get(PairStock.RIVALRY, maker, target)));
        }
    }
}
