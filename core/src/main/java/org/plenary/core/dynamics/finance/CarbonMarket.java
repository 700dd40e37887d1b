package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.technology.Transfers;
import org.plenary.core.model.Check;
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

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        double weight = 0;
        double sum = 0;
        for (int b = 0; b < year.blocs(); b++) {
            weight += plan.price(b) > 0 ? Math.max(0, plan.promisedMt(b)) : 0;
            sum += Math.max(0, plan.promisedMt(b)) * plan.price(b);
        }
        if (sum <= 0) {
            return;
        }
        double price = sum / weight;
        double open = Math.max(p.open, year.levers().creditShare());
        double boughtMt = 0;
        double room = 0;
        for (int b = 0; b < year.blocs(); b++) {
            boughtMt += wantedMt(plan, b, price, open);
            room += offeredMt(plan, b, price);
        }
        double discount = year.model().discount(year.year());
        for (int b = 0; b < year.blocs() && boughtMt > 0 && room > 0; b++) {
            double buys = wantedMt(plan, b, price, open);
            double sells = boughtMt * offeredMt(plan, b, price) / room;
            double gainBn = (buys + sells) * Math.abs(price - plan.price(b)) / 1000;
            year.post(BlocStock.ABATEMENT_COST, b, (sells - buys) * plan.price(b) / 1000);
            year.post(BlocStock.WORTH, b, gainBn * (1 - p.friction - (sells > 0 ? p.tied : 0)) * discount);
            if (sells > 0) {
                double programmes = p.tied * gainBn / Transfers.feeBn(year.model(), b, year.year());
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
