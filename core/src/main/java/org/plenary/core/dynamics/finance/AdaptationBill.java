package org.plenary.core.dynamics.finance;

import org.plenary.core.dynamics.economy.CarbonToWarming;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.Setup;
import org.plenary.core.world.Year;

/**
 * The bill for adapting grows with warming; what is not paid turns into damages.
 *
 * <pre>
 *   need  = bill x (T - T0) x (loss at 2 °C) x GDP                    of developing blocs, a year
 *   unmet = max(0, 1 - part x money received / need)
 *   dADAPTATION = -erosion x (T - T0) x unmet x ADAPTATION
 * </pre>
 *
 * T is warming, T0 that at the start. Source: 003 §一.2: adapting may cost developing countries 280 to 500 bn a year by
 * 2050, four to five times what had been thought.
 */
public final class AdaptationBill implements Dynamic {
    private final Parameters p;
    private final double startWarmingC;

    /**
     * @param bill need for each degree and for each part of output that 2 °C would cost, 0 to 2
     * @param part of the money received that goes into adaptation, 0 to 1
     * @param erosion part of adaptation that one degree wears out in a year if nothing is paid, 0 to 0.2
     */
    public record Parameters(double bill, double part, double erosion) {
        /**
         * Bill: 390 bn a year in 2050, the middle of the source, at half a degree more and the vulnerability and output of
         * the developing blocs. Part: OECD 2022, 32 of 116 bn. Erosion: modelling choice, a third in a generation.
         */
        public static final Parameters DEFAULT = new Parameters(0.13, 0.28, 0.02);

        public Parameters {
            Check.in("bill", bill, 0, 2);
            Check.in("part", part, 0, 1);
            Check.in("erosion", erosion, 0, 0.2);
        }
    }

    public AdaptationBill(Parameters parameters, Setup setup) {
        p = parameters;
        startWarmingC = setup.climate().warmingC();
    }

    /** What {@code bloc} needs to adapt at this warming, bn US$ a year; nothing for Annex I, which pays for itself. */
    public double needBn(Model model, int bloc, int year, double warmingC) {
        Bloc who = model.scenario().blocs().get(bloc);
        double vulnerability = Math.max(0, 2 * who.damage().linear() + 4 * who.damage().quadratic());
        return who.annexI() ? 0 : p.bill * Math.max(0, warmingC - startWarmingC) * vulnerability * model.gdpMerBn(bloc, year);
    }

    @Override
    public void annual(Year year) {
        Payments payments = year.once(Payments.class, Payments::of);
        double warming = CarbonToWarming.warmingC(year.model(), year.world());
        for (int b = 0; b < year.blocs(); b++) {
            double need = needBn(year.model(), b, year.year(), warming);
            if (need > 0) {
                double unmet = Math.max(0, 1 - p.part * payments.received(b) / need);
                double worn = Math.min(1, p.erosion * (warming - startWarmingC));
                year.post(BlocStock.ADAPTATION, b, -worn * unmet * year.world().get(BlocStock.ADAPTATION, b));
            }
        }
    }
}
