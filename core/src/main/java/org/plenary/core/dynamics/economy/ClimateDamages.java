package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.Setup;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Warming costs output, most where it is hot and capacity is low.
 *
 * <pre>
 *   share = scale x (D(T) - D(T0)) x (1 - A) / (1 - A0)
 *   Kalkuhl and Wenz 2020:     D(T) = linear T + quadratic T^2, the bloc's own
 *   Howard and Sterner 2017:   D(T) = 0.00595 (1 + 0.25 catastrophic) T^2 x (the bloc's damage at 3 °C) / (the world's)
 * </pre>
 *
 * T is warming, T0 that of the scenario's start (what was lost by then is already in the data on output), A the share of
 * damages that adaptation avoids and A0 the share at the start (likewise in the data).
 *
 * <p>Source: 002 §四; 000 §1; damage_blocs.csv after Kalkuhl and Wenz (2020): market damages, without sea level, extremes
 * and tipping points. Howard and Sterner (2017, Environmental and Resource Economics 68, 197; preferred specification 4, as
 * in RICE50+) include non-market damages, and catastrophic risk where it is asked for; theirs is a function of the world,
 * which is spread over blocs in proportion to the other (modelling choice).
 */
public final class ClimateDamages implements Dynamic {
    private static final double HOWARD_STERNER = 0.00595;
    private static final double CATASTROPHIC = 0.25;
    /** Where vulnerabilities are compared, °C. */
    private static final double COMPARED_AT_C = 3;

    private final Parameters p;
    private final double worldDamage;
    private final double startWarmingC;
    private final double[] startAdaptation;

    /**
     * @param scale on all damages, 0 to 5
     * @param howardSterner which function: 0 Kalkuhl and Wenz, 1 Howard and Sterner; between them a mean of both
     * @param catastrophic part of the catastrophic risk of Howard and Sterner that counts, 0 to 1
     */
    public record Parameters(double scale, double howardSterner, double catastrophic) {
        /** Kalkuhl and Wenz as the source has it: the one of the two whose numbers are the blocs' own. */
        public static final Parameters DEFAULT = new Parameters(1, 0, 0);

        public Parameters {
            Check.in("scale", scale, 0, 5);
            Check.in("howardSterner", howardSterner, 0, 1);
            Check.in("catastrophic", catastrophic, 0, 1);
        }
    }

    public ClimateDamages(Parameters parameters, Setup setup) {
        Scenario scenario = setup.scenario();
        p = parameters;
        startWarmingC = setup.climate().warmingC();
        double damage = 0;
        double output = 0;
        for (Bloc bloc : scenario.blocs()) {
            double gdp = bloc.baseline().gdpPppBn(scenario.start());
            damage += gdp * ownFunction(bloc.damage(), COMPARED_AT_C);
            output += gdp;
        }
        worldDamage = damage / output;
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
        if (p.howardSterner > 0 && worldDamage > 0) {
            double vulnerability = ownFunction(damage, COMPARED_AT_C) / worldDamage;
            double other = HOWARD_STERNER * (1 + CATASTROPHIC * p.catastrophic) * vulnerability
                    * (warmingC * warmingC - startWarmingC * startWarmingC);
            more = (1 - p.howardSterner) * more + p.howardSterner * other;
        }
        double share = p.scale * more * (1 - adaptation) / (1 - startAdaptation[bloc]);
        return Math.min(1, share);
    }

    private static double ownFunction(Bloc.Damage damage, double warmingC) {
        return damage.linear() * warmingC + damage.quadratic() * warmingC * warmingC;
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
