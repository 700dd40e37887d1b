package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Check;
import org.plenary.core.model.Levers;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.Year;

/**
 * Those for whom the last tonne is dear pay those for whom it is cheap to avoid it in their place.
 *
 * <pre>
 *   p_b   marginal cost at which b meets its cap;  P its mean, weighted by what is promised
 *   open = the larger of what stands since Glasgow and what a decision in force allows
 *   dear blocs buy     q_b = open x promised_b x (1 - P / p_b)      at the price P
 *   cheap blocs sell   the same sum, by promised_s x (1 - p_s / P)
 *   dABATEMENT_COST = -q_b p_b for buyers, + q_s p_s for sellers
 *   dWORTH          = q_b (p_b - P)(1 - friction),  q_s (P - p_s)(1 - friction - tied)
 *   dGAP(power of s) = -what programmes bought with the part tied of its gain close
 * </pre>
 *
 * Credits change who pays for a cut, not how much is cut: ABATEMENT stays what was promised at home. A bloc whose cap does
 * not bind has nothing to sell: what it would have done anyway is no credit.
 *
 * <p>Source: 001 §四(三): credits of Article 6.2 can pay for transfer between North and South; COP25 stalled on the rules;
 * 003 §一.1: agreed since Glasgow; 004 §四.5 on linking markets.
 */
public final class CarbonMarket implements Dynamic {
    private final Parameters p;

    /**
     * @param open part of its cuts that a bloc lets others make where no decision allows more, 0 to 1
     * @param friction part of the gain that registries, lawyers and checks eat, 0 to 0.5
     * @param tied part of a seller's gain that comes as technology, 0 to 0.5
     */
    public record Parameters(double open, double friction, double tied) {
        /** Modelling choices: credits for three per cent of cuts, less than the 5 points of 90 that the EU allows itself; a fifth each. */
        public static final Parameters DEFAULT = new Parameters(0.03, 0.2, 0.2);

        public Parameters {
            Check.in("open", open, 0, 1);
            Check.in("friction", friction, 0, 0.5);
            Check.in("tied", tied, 0, 0.5);
        }
    }

    public CarbonMarket(Parameters parameters) {
        p = parameters;
    }

    /**
     * What trade in credits brings each bloc in the year.
     *
     * @param priceUsd of a credit, 2021 PPP dollars per tCO2e; 0 if there is no trade
     * @param buysMt by bloc, the cuts that others make for it, MtCO2e
     * @param sellsMt by bloc, the cuts that it makes for others, MtCO2e
     * @param gainBn by bloc, what the trade saves or earns it before friction, bn 2021 PPP dollars
     */
    public record Trade(double priceUsd, double[] buysMt, double[] sellsMt, double[] gainBn) {}

    /** The part of its cuts that a bloc may let others make under {@code levers}, 0 to 1. */
    public double open(Levers levers) {
        return Math.max(p.open, levers.creditShare());
    }

    /** The part of a gain that reaches the bloc as money: registries eat some, and some of a seller's comes as technology. */
    public double kept(boolean seller) {
        return 1 - p.friction - (seller ? p.tied : 0);
    }

    /** The trade of a year under {@code plan} when the part {@code open} of cuts may be made elsewhere. */
    public static Trade trade(Plan plan, int blocs, double open) {
        double weight = 0;
        double sum = 0;
        for (int b = 0; b < blocs; b++) {
            weight += plan.price(b) > 0 ? Math.max(0, plan.promisedMt(b)) : 0;
            sum += Math.max(0, plan.promisedMt(b)) * plan.price(b);
        }
        double price = sum > 0 ? sum / weight : 0;
        double boughtMt = 0;
        double room = 0;
        for (int b = 0; b < blocs && price > 0; b++) {
            boughtMt += wantedMt(plan, b, price, open);
            room += offeredMt(plan, b, price);
        }
        double[] buys = new double[blocs];
        double[] sells = new double[blocs];
        double[] gain = new double[blocs];
        for (int b = 0; b < blocs && boughtMt > 0 && room > 0; b++) {
            buys[b] = wantedMt(plan, b, price, open);
            sells[b] = boughtMt * offeredMt(plan, b, price) / room;
            gain[b] = (buys[b] + sells[b]) * Math.abs(price - plan.price(b)) / 1000;
        }
        return new Trade(price, buys, sells, gain);
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        Trade trade = trade(plan, year.blocs(), open(year.levers()));
        double discount = year.model().discount(year.year());
        for (int b = 0; b < year.blocs(); b++) {
            boolean seller = trade.sellsMt[b] > 0;
            if (!seller && trade.buysMt[b] <= 0) {
                continue;
            }
            year.post(BlocStock.ABATEMENT_COST, b, (trade.sellsMt[b] - trade.buysMt[b]) * plan.price(b) / 1000);
            year.post(BlocStock.WORTH, b, trade.gainBn[b] * kept(seller) * discount);
            if (seller) {
                double programmes = p.tied * trade.gainBn[b] / Transfers.feeBn(year.model(), b, year.year());
                year.post(SectorStock.TECHNOLOGY_GAP, b, Sector.POWER, -Transfers.closed(year.world(), b, Sector.POWER, programmes));
            }
        }
    }

    private static double wantedMt(Plan plan, int b, double price, double open) {
        return plan.price(b) > price ? open * Math.max(0, plan.promisedMt(b)) * (1 - price / plan.price(b)) : 0;
    }

    private static double offeredMt(Plan plan, int b, double price) {
        return plan.price(b) > 0 && plan.price(b) < price ? Math.max(0, plan.promisedMt(b)) * (1 - plan.price(b) / price) : 0;
    }
}
