package org.plenary.core.dynamics.technology;

import org.plenary.core.dynamics.economy.Need;
import org.plenary.core.dynamics.economy.Output;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.SectorStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * The Climate Technology Centre and Network: developing blocs ask it for help, gifts pay for some of it, and most of it is
 * paper.
 *
 * <pre>
 *   gifts  = usual x share of what donors give x will x attention x (1 + mandate x programmes of the article)
 *   served = min(CENTRE_QUEUE + requests, (CENTRE_FUND + gifts) / cost)
 *   dCENTRE_QUEUE = requests - served - lapse x CENTRE_QUEUE,   dCENTRE_FUND = gifts - cost x served
 *   deployed      = min(1/2, deployment x (1 + mandate x programmes)) of what is served, to recipients by need
 *     dTRANSFER_RECEIVED = programme x deployed,  dGAP as of as many programmes, in all sectors
 *   the rest is advice: dCAPACITY = advice x requests served x (1 - CAPACITY)
 * </pre>
 *
 * will is what a hostile government leaves, attention from {@link AgendaAttention}. Small, because the centre is small: that is
 * the claim.
 *
 * <p>Source: 001 §三(三) and §四(一): 133 m US$ since 2013, about 100 m of it from a few donors; 167 projects done and 80
 * under way by 2025; under half of 70 requests of 2023 accepted, the rest put off; 8.7 % of the help is deployment and
 * 3.6 % R&D; the US has stayed away since 2025.
 */
public final class Ctcn implements Dynamic {
    private final Parameters p;

    /**
     * @param requests a year, 0 to 1000
     * @param usualBn gifts in a usual year with full attention, bn US$, 0 to 1
     * @param costBn of a request, bn US$, 0.00001 to 0.1
     * @param deployment part of the requests that put technology to work, 0 to 0.5
     * @param mandate how much each programme of a technology article adds to gifts and deployment, 0 to 1
     * @param programme what a deployment is worth, in programmes, 0 to 1
     * @param advice part of the missing capacity that a request brings, 0 to 0.01
     * @param lapse part of the queue that gives up in a year, 0 to 1
     */
    public record Parameters(double requests, double usualBn, double costBn, double deployment, double mandate, double programme,
            double advice, double lapse) {
        /**
         * Requests: 70 in 2023. Usual: 133 m in twelve years, at half attention. Cost: 133 m for 247 projects. Deployment:
         * 8.7 %, and 3.6 % R&D. Modelling choices: an article with 12 programmes doubles the centre; a deployment is a pilot
         * that others copy, a twentieth of a programme; 1500 requests bring a third of the missing capacity; queue as asked.
         */
        public static final Parameters DEFAULT = new Parameters(70, 0.022, 0.00054, 0.123, 0.08, 0.05, 0.0003, 0.2);

        public Parameters {
            Check.in("requests", requests, 0, 1000);
            Check.in("usualBn", usualBn, 0, 1);
            Check.in("costBn", costBn, 0.00001, 0.1);
            Check.in("deployment", deployment, 0, 0.5);
            Check.in("mandate", mandate, 0, 1);
            Check.in("programme", programme, 0, 1);
            Check.in("advice", advice, 0, 0.01);
            Check.in("lapse", lapse, 0, 1);
        }
    }

    public Ctcn(Parameters parameters) {
        p = parameters;
    }

    /** The requests that the centre can serve this year. */
    public double served(World world, double giftsBn) {
        return Math.min(world.get(GlobalStock.CENTRE_QUEUE) + p.requests, (world.get(GlobalStock.CENTRE_FUND) + giftsBn) / p.costBn);
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        double mandate = 1 + p.mandate * year.levers().technologyProgrammes();
        double gifts = gifts(year, mandate);
        double served = served(world, gifts);
        year.post(GlobalStock.CENTRE_FUND, gifts - served * p.costBn);
        double queue = world.get(GlobalStock.CENTRE_QUEUE);
        year.post(GlobalStock.CENTRE_QUEUE, p.requests - served - Math.min(p.lapse * queue, queue + p.requests - served));
        double deployed = Math.min(0.5, p.deployment * mandate) * served;
        double[] needs = new double[year.blocs()];
        Need.shares(year.model(), world, year.levers(), needs);
        for (int to = 0; to < needs.length; to++) {
            if (needs[to] > 0) {
                double programmes = p.programme * deployed * needs[to];
                year.post(BlocStock.TRANSFER_RECEIVED, to, programmes);
                for (int s = 0; s < Sector.COUNT; s++) {
                    Sector sector = Sector.at(s);
                    year.post(SectorStock.TECHNOLOGY_GAP, to, sector, -Transfers.closed(world, to, sector, programmes / Sector.COUNT));
                }
                double advised = Math.min(1, p.advice * (served - deployed) * needs[to]);
                year.post(BlocStock.ABSORPTIVE_CAPACITY, to, advised * (1 - world.get(BlocStock.ABSORPTIVE_CAPACITY, to)));
            }
        }
    }

    private double gifts(Year year, double mandate) {
        double all = 0;
        for (int b = 0; b < year.blocs(); b++) {
            all += year.bloc(b).donor() ? Math.max(0, year.bloc(b).start().climateFinanceBn()) : 0;
        }
        double sum = 0;
        for (int b = 0; b < year.blocs() && all > 0; b++) {
            if (year.bloc(b).donor()) {
                double bn = p.usualBn * Math.max(0, year.bloc(b).start().climateFinanceBn()) / all * (1 - Plan.hostility(year.world(), b))
                        * AgendaAttention.attention(year.model(), year.world()) * mandate;
                sum += bn;
                year.post(BlocStock.WORTH, b, -bn * Output.pppPerUsd(year.model(), b, year.year()) * year.model().discount(year.year()));
            }
        }
        return sum;
    }
}
