package org.plenary.core.dynamics.technology;

import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Technology is sold to those who can pay; its owners earn the rent.
 *
 * <pre>
 *   power  = y^2 / (y^2 + half^2)                              y income, PPP $ a head
 *   market:   dGAP = -speed x power / price x (GAP - 1),       fees = price x market x power x fee x sectors with a gap
 *   licences: dGAP = -(GAP - 1)(1 - (1 - 0.06)^programmes),    fees = price x fee a programme
 *   price  = {@link IpRegime}
 * </pre>
 *
 * Fees of the market go to all owners by their share of technology, those of a licence to its owner; what is paid is
 * received. Switched off, nothing is sold and licences that were agreed do nothing.
 *
 * <p>Source: 001 §二(二): the market brings technology to those with demand and means; developed blocs rely on it.
 */
public final class CommercialTransfer implements Dynamic {
    private final Parameters p;

    /**
     * @param speed part of a gap that the market closes in a year for those who can pay, 0 to 0.5
     * @param half income at which a bloc can pay half, 2021 PPP $ a head, 1000 to 100 000
     * @param market fees of a sector supplied by the market, in fees of a programme, 0 to 10
     */
    public record Parameters(double speed, double half, double market) {
        /**
         * Modelling choice: with the price of today's patents the market just holds against the widening gap for a bloc
         * of 10 000 $ a head, and closes it in a generation for one of 25 000.
         */
        public static final Parameters DEFAULT = new Parameters(0.09, 15_000, 2);

        public Parameters {
            Check.in("speed", speed, 0, 0.5);
            Check.in("half", half, 1_000, 100_000);
            Check.in("market", market, 0, 10);
        }
    }

    public CommercialTransfer(Parameters parameters) {
        p = parameters;
    }

    /** How far {@code bloc} can pay for technology, 0 to 1. */
    public double power(Model model, World world, int bloc) {
        double income = model.gdpPppBn(bloc, world.year()) * 1000 / model.populationM(bloc, world.year());
        return income * income / (income * income + p.half * p.half);
    }

    /** The part of a gap that the market closes for {@code bloc} in a year at this price. */
    public double marketCloses(Model model, World world, int bloc, double price) {
        return p.speed * power(model, world, bloc) / price;
    }

    /** What {@code bloc} pays the market for technology in a year at this price, bn US$. */
    public double marketFeesBn(Model model, World world, int bloc, double price) {
        int sectors = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            sectors += world.get(SectorStock.TECHNOLOGY_GAP, bloc, Sector.at(s)) > 1 ? 1 : 0;
        }
        return price * p.market * power(model, world, bloc) * sectors * Transfers.feeBn(model, bloc, world.year());
    }

    @Override
    public void annual(Year year) {
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        double price = IpRegime.price(year.model(), year.levers());
        double[] earned = new double[year.blocs()];
        for (int to = 0; to < year.blocs(); to++) {
            market(year, to, price, earned);
            licences(year, transfers, to, price, earned);
        }
        for (int b = 0; b < year.blocs(); b++) {
            year.post(BlocStock.RENT, b, earned[b]);
            year.post(BlocStock.WORTH, b,
                    earned[b] * Output.pppPerUsd(year.model(), b, year.year()) * year.model().discount(year.year()));
        }
    }

    private void market(Year year, int to, double price, double[] earned) {
        World world = year.world();
        double closes = marketCloses(year.model(), world, to, price);
        for (int s = 0; s < Sector.COUNT; s++) {
            double gap = world.get(SectorStock.TECHNOLOGY_GAP, to, Sector.at(s)) - 1;
            year.post(SectorStock.TECHNOLOGY_GAP, to, Sector.at(s), -closes * gap);
        }
        double fees = marketFeesBn(year.model(), world, to, price);
        double owned = 0;
        for (int owner = 0; owner < year.blocs(); owner++) {
            owned += owner == to ? 0 : world.get(BlocStock.TECHNOLOGY_SHARE, owner);
        }
        for (int owner = 0; owner < year.blocs() && fees > 0 && owned > 0; owner++) {
            if (owner != to) {
                pay(earned, to, owner, fees * world.get(BlocStock.TECHNOLOGY_SHARE, owner) / owned);
            }
        }
    }

    private static void licences(Year year, Transfers transfers, int to, double price, double[] earned) {
        double received = 0;
        for (int owner = 0; owner < year.blocs(); owner++) {
            double programmes = transfers.between(owner, to, TransferMode.LICENCE);
            if (programmes > 0) {
                received += programmes;
                year.post(PairStock.TRANSFER_GIVEN, owner, to, programmes);
                pay(earned, to, owner, programmes * price * Transfers.feeBn(year.model(), to, year.year()));
            }
        }
        if (received > 0) {
            year.post(BlocStock.TRANSFER_RECEIVED, to, received);
            for (int s = 0; s < Sector.COUNT; s++) {
                double programmes = transfers.reaching(to, Sector.at(s), TransferMode.LICENCE);
                year.post(SectorStock.TECHNOLOGY_GAP, to, Sector.at(s),
                        -Transfers.closed(year.world(), to, Sector.at(s), programmes));
            }
        }
    }

    private static void pay(double[] earned, int from, int owner, double bn) {
        earned[from] -= bn;
        earned[owner] += bn;
    }
}
