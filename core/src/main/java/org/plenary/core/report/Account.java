package org.plenary.core.report;

import org.plenary.core.world.BlocStock;
import org.plenary.core.world.World;

/**
 * What a bloc promised and what it delivered over some years.
 *
 * @param bloc index
 * @param financeDueBn climate finance that fell due, bn US$
 * @param financePaidBn climate finance paid, bn US$
 * @param cutsPromisedGt emissions it promised to avoid, GtCO2e
 * @param cutsDeliveredGt emissions avoided of those, GtCO2e
 */
public record Account(int bloc, double financeDueBn, double financePaidBn, double cutsPromisedGt, double cutsDeliveredGt) {
    /** Money and cuts below these, bn US$ and GtCO2e, are no promise to speak of. */
    private static final double LEAST_BN = 1;
    private static final double LEAST_GT = 0.05;

    static Account between(World from, World to, int bloc) {
        return new Account(bloc, grown(BlocStock.FINANCE_DUE, from, to, bloc), grown(BlocStock.FINANCE_PAID, from, to, bloc),
                grown(BlocStock.ABATEMENT_PROMISED, from, to, bloc), grown(BlocStock.ABATEMENT_DELIVERED, from, to, bloc));
    }

    private static double grown(BlocStock stock, World from, World to, int bloc) {
        return to.get(stock, bloc) - from.get(stock, bloc);
    }

    /** Whether it owed money worth mentioning. */
    public boolean owedMoney() {
        return financeDueBn >= LEAST_BN;
    }

    /** Whether it owed cuts worth mentioning. */
    public boolean owedCuts() {
        return cutsPromisedGt >= LEAST_GT;
    }

    /** The share of the money it owed that it paid, 0 to 1; 1 if it owed none. */
    public double moneyKept() {
        return owedMoney() ? within(financePaidBn / financeDueBn) : 1;
    }

    /** The share of the cuts it promised that it delivered, 0 to 1; 1 if it promised none. */
    public double cutsKept() {
        return owedCuts() ? within(cutsDeliveredGt / cutsPromisedGt) : 1;
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
