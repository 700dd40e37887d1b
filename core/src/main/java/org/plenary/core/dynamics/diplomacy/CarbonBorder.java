package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.economy.AbatementCost;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Agreement;
import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.Year;

/**
 * A charge on the carbon in imports moves the exporter's industry towards pricing carbon, costs it income, and is resented.
 *
 * <pre>
 *   each year of a charge: dABATEMENT(exporter, industry) = pull x (reach x potential - ABATEMENT), if positive
 *                          charge = price x traded x industry emissions left, less what is given back by agreement:
 *                          dWORTH(exporter) = -charge, dWORTH(charger) = +charge
 *   when it is announced:  dTRUST(exporter, charger) = -resentment x TRUST
 * </pre>
 *
 * <p>Source: 003 §二 and 004 §三.3: the EU's border mechanism, and those tried in the US: standards by trade, and a new quarrel.
 */
public final class CarbonBorder implements Dynamic {
    private final Parameters p;

    /**
     * @param price of the charge, 2021 PPP dollars per tCO2e, 0 to 500
     * @param traded share of industry's emissions that goes into exports to one such partner, 0 to 0.5
     * @param reach part of what industry could avoid that charges can make it avoid, however many: what it exports, and
     *     what follows at home where a government prices carbon rather than let others collect, 0 to 1
     * @param pull part of the way there that it goes in a year, 0 to 0.5
     * @param resentment part of the trust that an announcement costs, 0 to 1
     */
    public record Parameters(double price, double traded, double reach, double pull, double resentment) {
        /**
         * Price: about that of the EU's allowances, 60 to 80 euros in 2023 to 2025, from memory. The rest are modelling
         * choices; the goods covered by the EU's mechanism are a few percent of what its partners' industry emits.
         */
        public static final Parameters DEFAULT = new Parameters(75, 0.03, 0.25, 0.1, 0.2);

        public Parameters {
            Check.in("price", price, 0, 500);
            Check.in("traded", traded, 0, 0.5);
            Check.in("reach", reach, 0, 1);
            Check.in("pull", pull, 0, 0.5);
            Check.in("resentment", resentment, 0, 1);
        }
    }

    public CarbonBorder(Parameters parameters) {
        p = parameters;
    }

    /** What one charge costs {@code exporter} in the year, bn 2021 PPP dollars. */
    public double chargeBn(Year year, int exporter) {
        double left = 1 - year.world().get(SectorStock.ABATEMENT, exporter, Sector.INDUSTRY);
        return p.price * p.traded * left * year.model().abatableMt(exporter, Sector.INDUSTRY, year.year()) / 1000;
    }

    @Override
    public void annual(Year year) {
        boolean[] charged = new boolean[year.blocs()];
        double discount = year.model().discount(year.year());
        for (Agreement agreement : year.levers().undertakings()) {
            Agreement.Content.Undertaking made = (Agreement.Content.Undertaking) agreement.content();
            if (made.initiative() instanceof Initiative.TradeMeasure measure && measure.kind() == Initiative.TradeKind.BORDER_CHARGE) {
                int exporter = year.scenario().indexOf(measure.against());
                charged[exporter] = true;
                double kept = chargeBn(year, exporter) * (1 - year.levers().borderReturn(made.bloc()));
                year.post(BlocStock.WORTH, exporter, -kept * discount);
                year.post(BlocStock.WORTH, made.bloc(), kept * discount);
            }
        }
        for (int exporter = 0; exporter < charged.length; exporter++) {
            double left = p.reach * AbatementCost.potential(Sector.INDUSTRY) - year.world().get(SectorStock.ABATEMENT, exporter, Sector.INDUSTRY);
            if (charged[exporter] && left > 0) {
                year.post(SectorStock.ABATEMENT, exporter, Sector.INDUSTRY, p.pull * left + held(year, exporter));
            }
        }
    }

    /** What industry would slide back in the year, as nothing else asks for what it avoids. */
    private static double held(Year year, int exporter) {
        return Math.max(0, -year.once(Plan.class, Plan::of).move(exporter, Sector.INDUSTRY));
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Undertaken made && made.initiative() instanceof Initiative.TradeMeasure measure
                && measure.kind() == Initiative.TradeKind.BORDER_CHARGE) {
            int exporter = year.scenario().indexOf(measure.against());
            year.post(PairStock.TRUST, exporter, made.bloc(), -p.resentment * year.world().get(PairStock.TRUST, exporter, made.bloc()));
        }
    }
}
