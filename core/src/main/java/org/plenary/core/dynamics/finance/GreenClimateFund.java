package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.Need;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Year;

/**
 * The Green Climate Fund: donors pledge to it every four years, pay in what they pledged, and it commits what was paid in.
 *
 * <pre>
 *   every 4th year:  dFUND_PLEDGED = round x share of what donors give at the start      of governments that are not hostile
 *   each year:       dFUND_PAID    = (FUND_PLEDGED - FUND_PAID) / years left of the four
 *                    dFUND_BALANCE = what is paid in - BALANCE / 4;  the latter reaches recipients by need
 * </pre>
 *
 * That pledges are drawn down slowly, and stop with a change of government, is {@link UnpaidCapital}. Always on; not a row
 * of the catalogue. What the donors of the data paid in 2022 through the fund, under two per cent, is counted twice.
 */
public final class GreenClimateFund implements Dynamic {
    /** Pledged in a round, bn US$. Source: 000 §2.3: 10.3 bn by May 2017. */
    private static final double ROUND_BN = 10.3;
    /** Years of a round, as the replenishments of 2015, 2020 and 2024. */
    private static final int ROUND_YEARS = 4;
    /** Part of the balance that is committed in a year. Modelling choice: about 10 bn of projects approved in eight years (003 §一.2). */
    private static final double COMMITTED = 0.25;
    /** What a dollar of it is worth to the recipient: half of it grants, half loans (modelling choice). */
    private static final double WORTH = (1 + Payments.GRANT_ELEMENT) / 2;

    /** What {@code bloc} would pay in this year if it kept its pledge on time, bn US$. */
    static double instalmentBn(Year year, int bloc) {
        int left = ROUND_YEARS - (year.year() - year.scenario().start()) % ROUND_YEARS;
        double outstanding = year.world().get(BlocStock.FUND_PLEDGED, bloc) - year.world().get(BlocStock.FUND_PAID, bloc);
        return Math.max(0, outstanding + pledgeBn(year, bloc)) / left;
    }

    private static double pledgeBn(Year year, int bloc) {
        boolean pledges = (year.year() - year.scenario().start()) % ROUND_YEARS == 0 && year.bloc(bloc).donor()
                && year.world().get(BlocStock.STANCE, bloc) >= 0;
        double all = 0;
        for (int b = 0; b < year.blocs() && pledges; b++) {
            all += year.bloc(b).donor() ? Math.max(0, year.bloc(b).start().climateFinanceBn()) : 0;
        }
        return pledges && all > 0 ? ROUND_BN * Math.max(0, year.bloc(bloc).start().climateFinanceBn()) / all : 0;
    }

    /** Posts that {@code bloc} pays {@code bn} into the fund, or takes them back. */
    static void payIn(Year year, int bloc, double bn) {
        year.post(BlocStock.FUND_PAID, bloc, bn);
        year.post(GlobalStock.FUND_BALANCE, bn);
        year.post(BlocStock.WORTH, bloc, -bn * price(year.model(), bloc, year.year()));
    }

    @Override
    public void annual(Year year) {
        for (int b = 0; b < year.blocs(); b++) {
            if (year.bloc(b).donor()) {
                year.post(BlocStock.FUND_PLEDGED, b, pledgeBn(year, b));
                payIn(year, b, instalmentBn(year, b));
            }
        }
        double bn = COMMITTED * year.world().get(GlobalStock.FUND_BALANCE);
        if (bn > 0) {
            double[] needs = new double[year.blocs()];
            Need.shares(year.model(), year.world(), year.levers(), needs);
            for (int to = 0; to < needs.length; to++) {
                year.post(GlobalStock.FUND_BALANCE, -bn * needs[to]);
                year.post(BlocStock.FINANCE_RECEIVED, to, bn * needs[to]);
                year.post(BlocStock.WORTH, to, bn * needs[to] * WORTH * price(year.model(), to, year.year()));
            }
        }
    }

    private static double price(Model model, int bloc, int year) {
        return Output.pppPerUsd(model, bloc, year) * model.discount(year);
    }
}
