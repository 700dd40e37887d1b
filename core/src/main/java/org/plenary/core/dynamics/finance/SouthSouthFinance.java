package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.Need;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.model.Check;
import org.plenary.core.model.ContributorBase;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Emerging donors give without owing it, and win trust and a lead.
 *
 * <pre>
 *   given = share x GDP                         of emerging donors that are not hostile and owe no part of a goal
 *   s     = min(1, money of the giver / (noticed x GDP of the recipient))
 *   dTRUST(recipient, giver) = thanks x s x (1 - TRUST)
 *   dLEADERSHIP(giver)       = voice x mean s x (1 - LEADERSHIP)
 * </pre>
 *
 * The money goes to recipients by need, as grants.
 *
 * <p>Source: 000 §3: a fund of CNY 20 bn was announced in 2015; 003 §三.2: 10 zones, 100 projects, 1000 trainees promised
 * and about 2400 trained, 48 agreements with 40 countries.
 */
public final class SouthSouthFinance implements Dynamic {
    private final Parameters p;

    /**
     * @param share of its GDP at market rates that an emerging donor gives in a year, 0 to 0.01
     * @param noticed what everybody in the recipient country notices, as a share of its GDP, 0.00001 to 0.01
     * @param thanks part of the missing trust that noticed money wins in a year, 0 to 0.5
     * @param voice part of the missing leadership that money noticed by all wins in a year, 0 to 0.5
     */
    public record Parameters(double share, double noticed, double thanks, double voice) {
        /**
         * Share: CNY 20 bn are 3.1 bn US$, spent over ten years by an economy of 11 tn. The others are modelling choices: the
         * projects are small but named, so a ten-thousandth of output is noticed.
         */
        public static final Parameters DEFAULT = new Parameters(2.8e-5, 1e-4, 0.02, 0.01);

        public Parameters {
            Check.in("share", share, 0, 0.01);
            Check.in("noticed", noticed, 1e-5, 0.01);
            Check.in("thanks", thanks, 0, 0.5);
            Check.in("voice", voice, 0, 0.5);
        }
    }

    public SouthSouthFinance(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        double[] needs = null;
        for (int from = 0; from < year.blocs(); from++) {
            boolean owes = year.levers().contributors() != ContributorBase.DEVELOPED && year.levers().owesGoal(from);
            if (!year.bloc(from).emergingDonor() || owes || world.get(BlocStock.STANCE, from) < 0) {
                continue;
            }
            if (needs == null) {
                needs = new double[year.blocs()];
                Need.shares(year.model(), world, year.levers(), needs);
            }
            give(year, from, needs);
        }
    }

    private void give(Year year, int from, double[] needs) {
        double bn = p.share * year.model().gdpMerBn(from, year.year());
        double others = 0;
        for (int to = 0; to < needs.length; to++) {
            others += to == from ? 0 : needs[to];
        }
        double noticed = 0;
        double paid = 0;
        for (int to = 0; to < needs.length; to++) {
            if (to == from || needs[to] <= 0) {
                continue;
            }
            double part = bn * needs[to] / others;
            double seen = Math.min(1, part / (p.noticed * year.model().gdpMerBn(to, year.year())));
            noticed += seen * needs[to] / others;
            paid += part;
            year.post(BlocStock.FINANCE_RECEIVED, to, part);
            year.post(PairStock.FINANCE_PAID, from, to, part);
            year.post(BlocStock.WORTH, to, part * price(year, to));
            year.post(PairStock.TRUST, to, from, p.thanks * seen * (1 - year.world().get(PairStock.TRUST, to, from)));
        }
        year.post(BlocStock.FINANCE_PAID, from, paid);
        year.post(BlocStock.WORTH, from, -paid * price(year, from));
        year.post(BlocStock.LEADERSHIP, from, p.voice * noticed * (1 - year.world().get(BlocStock.LEADERSHIP, from)));
    }

    private static double price(Year year, int bloc) {
        return Output.pppPerUsd(year.model(), bloc, year.year()) * year.model().discount(year.year());
    }
}
