package org.plenary.core.dynamics.economy;

import org.plenary.core.dynamics.Setup;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Warming costs output, most where it is hot and capacity is low.
 *
 * <pre>share = scale x (D(T) - D(T0)) x (1 - A) / (1 - A0),   D(T) = linear T + quadratic T^2</pre>
 *
 * T is warming, T0 that of the scenario's start (what was lost by then is already in the data on output), A the share of
 * damages that adaptation avoids and A0 the share at the start (likewise in the data).
 *
 * <p>Source: 002 §四; 000 §1; damage_blocs.csv after Kalkuhl and Wenz (2020): market damages, without sea level, extremes
 * and tipping points.
 */
public final class ClimateDamages implements Dynamic {
    private final Parameters p;
    private final double startWarmingC;
    private final double[] startAdaptation;

    /**
     * @param scale on all damages, 0 to 5. 1 is the source; Howard and Sterner (2017) find about three times as much
     *     for all channels together, so a scenario may say more
     */
    public record Parameters(double scale) {
        /** As the source has it. */
        public static final Parameters DEFAULT = new Parameters(1);

        public Parameters {
            Check.in("scale", scale, 0, 5);
        }
    }

    public ClimateDamages(Parameters parameters, Setup setup) {
        Scenario scenario = setup.scenario();
        p = parameters;
        startWarmingC = setup.climate().warmingC();
        startAdaptation = new double[scenario.blocs().size()];
        for (int b = 0; b < startAdaptation.length; b++) {
            startAdaptation[b] = Math.min(scenario.blocs().get(b).start().adaptation(), BlocStock.ADAPTATION.max());
        }
    }

    /** The share of output that {@code bloc} loses in the year; negative where warming helps. */
    public double share(Model model, World world, int bloc) {
        return share(model, bloc, CarbonToWarming.warmingC(model, world), world.get(BlocStock.ADAPTATION, bloc));
    }

    /** The share of output that {@code bloc} loses at this warming and adaptation. */
    public double share(Model model, int bloc, double warmingC, double adaptation) {
        Bloc.Damage damage = model.scenario().blocs().get(bloc).damage();
        double more = damage.linear() * (warmingC - startWarmingC)
                + damage.quadratic() * (warmingC * warmingC - startWarmingC * startWarmingC);
        double share = p.scale * more * (1 - adaptation) / (1 - startAdaptation[bloc]);
        return Math.min(1, share);
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        double warming = CarbonToWarming.warmingC(year.model(), world);
        double discount = year.model().discount(year.year());
        for (int b = 0; b < year.blocs(); b++) {
            double bn = share(year.model(), b, warming, world.get(BlocStock.ADAPTATION, b)) * year.model().gdpPppBn(b, year.year());
            year.post(BlocStock.DAMAGES, b, bn);
            year.post(BlocStock.WORTH, b, -bn * discount);
        }
    }
}
