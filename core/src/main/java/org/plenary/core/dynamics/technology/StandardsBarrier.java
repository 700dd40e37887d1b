package org.plenary.core.dynamics.technology;

import org.plenary.core.dynamics.economy.CostFactor;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.Setup;
import org.plenary.core.world.World;

/**
 * Who must adapt to others' technical standards pays more.
 *
 * <p>{@code cost of cuts x (1 + surcharge x share)} in developing blocs, share the part of clean technology that Annex I
 * blocs held at the start and so sell by their own standards.
 *
 * <p>Source: 001 introduction: adapting to US and EU digital standards cost developing countries 20 to 30 % more in 2023
 * and 2024.
 */
public final class StandardsBarrier implements Dynamic, CostFactor {
    private final double[] factor;

    /** @param surcharge on equipment built to others' standards, 0 to 1 */
    public record Parameters(double surcharge) {
        /** The middle of 20 to 30 %. */
        public static final Parameters DEFAULT = new Parameters(0.25);

        public Parameters {
            Check.in("surcharge", surcharge, 0, 1);
        }
    }

    public StandardsBarrier(Parameters parameters, Setup setup) {
        double share = 0;
        for (Bloc bloc : setup.scenario().blocs()) {
            share += bloc.annexI() ? bloc.start().technologyShare() : 0;
        }
        factor = new double[setup.scenario().blocs().size()];
        for (int b = 0; b < factor.length; b++) {
            factor[b] = setup.scenario().blocs().get(b).annexI() ? 1 : 1 + parameters.surcharge * share;
        }
    }

    /** What standards do to the cost of cuts of {@code bloc}, at least 1. */
    @Override
    public double factor(Model model, World world, int bloc, Sector sector) {
        return factor[bloc];
    }
}
