package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.FurtherCut;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Just energy transition partnerships: money against an earlier end of coal; a donor that leaves takes its part along.
 *
 * <pre>
 *   there        = share of the donors' money, by what each gives at the start, whose giver is not hostile and pays
 *   dPARTNERSHIP = (there - PARTNERSHIP) / lag                            developing blocs outside the emerging donors
 *   asked in power + cut x coal x PARTNERSHIP                             coal: the fossil employment of the partner
 * </pre>
 *
 * The money is part of what donors give anyway, so no other money flows here (modelling choice: most of it was lent through
 * the usual banks).
 *
 * <p>Source: 003 §二: partnerships with emerging economies to end coal faster, by grants and loans; 001 §四(二): the US left
 * them in March 2025, to the harm of South Africa and Vietnam.
 */
public final class Jetp implements Dynamic, FurtherCut {
    private final Parameters p;

    /**
     * @param cut further share of power emissions that a wholly financed partner in the most fossil bloc ends, 0 to 0.5
     * @param lagYears from money to closed plants, 1 to 20
     */
    public record Parameters(double cut, double lagYears) {
        /**
         * Cut: South Africa's plan is 350 to 420 Mt in 2030 against about 440, Vietnam's a tenth off the peak: a tenth of
         * power, at a fossil employment of about a half. Lag: modelling choice, the first plants closed after four years.
         */
        public static final Parameters DEFAULT = new Parameters(0.2, 4);

        public Parameters {
            Check.in("cut", cut, 0, 0.5);
            Check.in("lagYears", lagYears, 1, 20);
        }
    }

    public Jetp(Parameters parameters) {
        p = parameters;
    }

    private static boolean partner(Bloc bloc) {
        return bloc.developing() && !bloc.emergingDonor();
    }

    @Override
    public double asked(Model model, World world, int bloc, Sector sector) {
        Bloc who = model.scenario().blocs().get(bloc);
        return sector != Sector.POWER ? 0 : p.cut * who.start().fossilEmployment() * world.get(BlocStock.PARTNERSHIP, bloc);
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        double all = 0;
        double there = 0;
        for (int b = 0; b < year.blocs(); b++) {
            Bloc donor = year.bloc(b);
            if (donor.donor()) {
                double gives = Math.max(0, donor.start().climateFinanceBn());
                all += gives;
                there += year.world().get(BlocStock.STANCE, b) < 0 || payments.due(b) == 0 ? 0 : gives * payments.paidShare(b);
            }
        }
        for (int b = 0; b < year.blocs() && all > 0; b++) {
            if (partner(year.bloc(b))) {
                year.post(BlocStock.PARTNERSHIP, b, (there / all - year.world().get(BlocStock.PARTNERSHIP, b)) / p.lagYears);
            }
        }
    }
}
