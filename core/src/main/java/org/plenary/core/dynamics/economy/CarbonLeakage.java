package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Agreement;
import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Where industry must clean up, part of it moves to where it need not, with its emissions and its income.
 *
 * <pre>
 *   LEAKED(i to j) = rate x A_i x max(0, mu_i - max(0, mu_j)) x A_j / (sum over k other than i of A_k) x GAP_j [x charged]
 *   dABATEMENT(j, industry): towards (asked - sum over i of LEAKED(i to j) / A_j) instead of asked, at the same pace
 *   dWORTH(i) = -income x LEAKED(i to j),   dWORTH(j) = +income x LEAKED(i to j)
 * </pre>
 *
 * mu is the share that industry avoids, A what it could avoid (MtCO2e), GAP the technology gap of industry in j: the
 * further behind, the dirtier what moves there, so that transfer lowers leakage. Nothing leaks into a bloc whose own cap
 * binds: there it could not grow. A charge of i at its border on goods of j leaves the part {@code charged}.
 *
 * <p>Source: 004 §三.1: industry moves to where technology, cost and rules are low, and prices hide it.
 */
public final class CarbonLeakage implements Dynamic {
    private final Parameters p;

    /**
     * @param rate part of what industry avoids ahead of all others that comes up elsewhere, 0 to 1
     * @param charged part that still leaks over a border with a charge, 0 to 1
     * @param income what a tonne of industrial emissions earns where it is emitted, 2021 PPP dollars, 0 to 1000
     */
    public record Parameters(double rate, double charged, double income) {
        /**
         * Rate: blocs that import more carbon in goods than they export covered 11 to 13 % of what they consume that way in
         * 2005 to 2020 (blocs.csv, co2_consumption_mt; Global Carbon Budget 2024); models find 5 to 25 %, on average 14, and
         * 6 with adjustment at the border, hence charged (Branger and Quirion 2014, Ecological Economics 99, 29). Income:
         * modelling choice: steel, cement and chemicals add some 250 dollars of value a tonne, but most of those who worked
         * there and most of what was invested find other work, so that a tenth of it is lost and won.
         */
        public static final Parameters DEFAULT = new Parameters(0.12, 0.43, 25);

        public Parameters {
            Check.in("rate", rate, 0, 1);
            Check.in("charged", charged, 0, 1);
            Check.in("income", income, 0, 1000);
        }
    }

    public CarbonLeakage(Parameters parameters) {
        p = parameters;
    }

    /** What moves from one bloc to another, from index {@code from x blocs + to}, MtCO2e a year, before caps and charges. */
    public double[] leakedMt(Model model, World world) {
        int blocs = world.blocs();
        int year = world.year();
        double industry = 0;
        for (int b = 0; b < blocs; b++) {
            industry += model.abatableMt(b, Sector.INDUSTRY, year);
        }
        double[] leaked = new double[blocs * blocs];
        for (int i = 0; i < blocs; i++) {
            double own = model.abatableMt(i, Sector.INDUSTRY, year);
            double strict = world.get(SectorStock.ABATEMENT, i, Sector.INDUSTRY);
            for (int j = 0; j < blocs && strict > 0 && industry > own; j++) {
                double ahead = strict - Math.max(0, world.get(SectorStock.ABATEMENT, j, Sector.INDUSTRY));
                if (j != i && ahead > 0) {
                    double weight = model.abatableMt(j, Sector.INDUSTRY, year) / (industry - own);
                    leaked[i * blocs + j] = p.rate * own * ahead * weight * world.get(SectorStock.TECHNOLOGY_GAP, j, Sector.INDUSTRY);
                }
            }
        }
        return leaked;
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        double[] leaked = leakedMt(year.model(), year.world());
        for (Agreement agreement : year.levers().undertakings()) {
            Agreement.Content.Undertaking made = (Agreement.Content.Undertaking) agreement.content();
            if (made.initiative() instanceof Initiative.TradeMeasure measure && measure.kind() == Initiative.TradeKind.BORDER_CHARGE) {
                leaked[made.bloc() * year.blocs() + year.scenario().indexOf(measure.against())] *= p.charged;
            }
        }
        for (int to = 0; to < year.blocs(); to++) {
            if (plan.price(to) == 0) {
                receive(year, plan, leaked, to);
            }
        }
    }

    private void receive(Year year, Plan plan, double[] leaked, int to) {
        double discount = year.model().discount(year.year());
        double mt = 0;
        for (int from = 0; from < year.blocs(); from++) {
            double moved = leaked[from * year.blocs() + to];
            if (moved > 0) {
                mt += moved;
                double bn = p.income * moved / 1000 * discount;
                year.post(BlocStock.WORTH, from, -bn);
                year.post(BlocStock.WORTH, to, bn);
            }
        }
        double abatable = year.model().abatableMt(to, Sector.INDUSTRY, year.year());
        if (mt > 0 && abatable > 0) {
            double mu = year.world().get(SectorStock.ABATEMENT, to, Sector.INDUSTRY);
            double with = Plan.move(Sector.INDUSTRY, plan.asked(to, Sector.INDUSTRY) - mt / abatable, mu);
            year.post(SectorStock.ABATEMENT, to, Sector.INDUSTRY, with - plan.move(to, Sector.INDUSTRY));
        }
    }
}
