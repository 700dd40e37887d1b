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
import org.plenary.core.world.Year;

/**
 * Technology given as a public good closes the receiver's gap and costs the giver.
 *
 * <pre>
 *   dGAP   = -(GAP - 1)(1 - (1 - 0.06)^programmes)
 *   giver:   cost x fee a programme, fee = 0.01 % of the receiver's GDP
 * </pre>
 *
 * How much of it can be used, {@link AbsorptiveCapacity} says. Switched off, nothing is given, whatever was agreed.
 *
 * <p>Source: 001 §二(二): transfer for the public good follows responsibility, and needs political will and money.
 */
public final class PublicTransfer implements Dynamic {
    private final Parameters p;

    /** @param cost what a programme costs its giver, in licence fees it would have brought, 0 to 10 */
    public record Parameters(double cost) {
        /** Modelling choice: the rent forgone, and as much again for people and training. */
        public static final Parameters DEFAULT = new Parameters(2);

        public Parameters {
            Check.in("cost", cost, 0, 10);
        }
    }

    public PublicTransfer(Parameters parameters) {
        p = parameters;
    }

    /** What giving one programme to {@code to} costs, bn US$ a year. */
    public double costBn(Model model, int to, int year) {
        return p.cost * Transfers.feeBn(model, to, year);
    }

    @Override
    public void annual(Year year) {
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        if (!transfers.any(TransferMode.GRANT)) {
            return;
        }
        double discount = year.model().discount(year.year());
        for (int to = 0; to < year.blocs(); to++) {
            double received = 0;
            for (int from = 0; from < year.blocs(); from++) {
                double programmes = transfers.between(from, to, TransferMode.GRANT);
                if (programmes > 0) {
                    received += programmes;
                    year.post(PairStock.TRANSFER_GIVEN, from, to, programmes);
                    year.post(BlocStock.WORTH, from, -programmes * costBn(year.model(), to, year.year())
                            * Output.pppPerUsd(year.model(), from, year.year()) * discount);
                }
            }
            if (received > 0) {
                year.post(BlocStock.TRANSFER_RECEIVED, to, received);
                for (int s = 0; s < Sector.COUNT; s++) {
                    Sector sector = Sector.at(s);
                    double programmes = transfers.reaching(to, sector, TransferMode.GRANT);
                    year.post(SectorStock.TECHNOLOGY_GAP, to, sector, -Transfers.closed(year.world(), to, sector, programmes));
                }
            }
        }
    }
}
