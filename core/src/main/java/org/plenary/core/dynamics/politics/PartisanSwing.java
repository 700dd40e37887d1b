package org.plenary.core.dynamics.politics;

import java.util.OptionalDouble;
import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.BlocStart;
import org.plenary.core.model.Check;
import org.plenary.core.model.Script;
import org.plenary.core.model.Shock;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Elections turn polarised blocs around; a hostile government halts new cuts, pays nothing and walks out.
 *
 * <pre>
 *   in an election year, with chance scale x polarisation:
 *     dSTANCE = depth (-STANCE' - STANCE),  STANCE' = STANCE, or +-least if it is nearer to neutral
 *     depth = min(1, polarisation / full)
 *   a government that the scenario scripts: dSTANCE = its stance - STANCE
 *   of each new cut is lost: hostility = max(0, -STANCE)
 * </pre>
 *
 * What is paid follows the stance in {@link org.plenary.core.dynamics.finance.DeliveryGap}; whether a bloc stays in what
 * it signed, the talks read from the stance.
 *
 * <p>Source: all: the US left Kyoto (2001) and Paris (2017), returned (2021), left again (2025). Five of its seven
 * elections from 2000 to 2024 turned the course; the chance is the scenario's polarisation.
 */
public final class PartisanSwing implements Dynamic, Hindrance {
    private final Parameters p;

    /**
     * @param scale on the chance that an election turns the stance, 0 to 2
     * @param least how far from neutral a full turn leads at least, 0 to 1
     * @param full the polarisation from which an election turns a government right around, above 0 to 1
     */
    public record Parameters(double scale, double least, double full) {
        /**
         * The chance is the scenario's own. Least: modelling choice, a turn that nobody notices is none. Full: modelling
         * choice, that of the US in the data.
         */
        public static final Parameters DEFAULT = new Parameters(1, 0.3, 0.5);

        public Parameters {
            Check.in("scale", scale, 0, 2);
            Check.in("least", least, 0, 1);
            Check.in("full", full, 0.01, 1);
        }
    }

    public PartisanSwing(Parameters parameters) {
        p = parameters;
    }

    /** Whether {@code bloc} votes in the year of {@code year}. */
    public static boolean votes(Year year, int bloc) {
        BlocStart start = year.bloc(bloc).start();
        return start.electionEveryYears() > 0 && year.year() >= start.nextElection()
                && (year.year() - start.nextElection()) % start.electionEveryYears() == 0;
    }

    /** The change of stance that the election of this year brings; 0 without one, or if the government stays. */
    public double turn(Year year, int bloc) {
        Script script = year.scenario().script();
        OptionalDouble scripted = script.size(Shock.Kind.GOVERNMENT, year.year(), year.bloc(bloc).code());
        if (scripted.isPresent()) {
            return scripted.getAsDouble() - year.world().get(BlocStock.STANCE, bloc);
        }
        if (script.covers(year.year()) || !votes(year, bloc)
                || year.random("election", bloc).nextDouble() >= p.scale * year.bloc(bloc).start().polarisation()) {
            return 0;
        }
        double stance = year.world().get(BlocStock.STANCE, bloc);
        double size = Math.max(p.least, Math.abs(stance));
        double depth = Math.min(1, year.bloc(bloc).start().polarisation() / p.full());
        return depth * ((stance > 0 ? -size : size) - stance);
    }

    /** Whether the government that came in between leaves what was signed: it is hostile, and the one before was not. */
    public boolean leaves(World before, World after, int bloc) {
        return after.get(BlocStock.STANCE, bloc) <= -p.least && before.get(BlocStock.STANCE, bloc) > -p.least;
    }

    /** Whether the government that came in between comes back: it is no longer hostile, and the one before was. */
    public boolean returns(World before, World after, int bloc) {
        return after.get(BlocStock.STANCE, bloc) > -p.least && before.get(BlocStock.STANCE, bloc) <= -p.least;
    }

    /** What a hostile government halts. */
    @Override
    public double hinders(Model model, World world, int bloc) {
        return Plan.hostility(world, bloc);
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        for (int b = 0; b < year.blocs(); b++) {
            year.post(BlocStock.STANCE, b, turn(year, b));
            plan.hinder(year, b, hinders(year.model(), year.world(), b));
        }
    }
}
