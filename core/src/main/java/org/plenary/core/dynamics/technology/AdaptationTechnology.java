package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.model.TransferMode;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Early warning and resilient crops lower damages, not emissions.
 *
 * <p>{@code dADAPTATION = effect x programmes in agriculture x CAPACITY x (1 - ADAPTATION)}: those of granted and licensed
 * technology, as far as they can be used.
 *
 * <p>Source: 001 §二(三) (AI, drones, earth observation for adaptation), 003 §三.4 (early warning for all).
 */
public final class AdaptationTechnology implements Dynamic {
    private final Parameters p;

    /** @param effect part of the damages still open that one programme ends in a year, 0 to 0.2 */
    public record Parameters(double effect) {
        /**
         * Set so that a dollar of programmes spares about what the Global Commission on Adaptation (Adapt Now, 2019) found,
         * 2 to 10 dollars: from 2025, over ten years and at 2 % a year, 2 in the small islands, 8 in the rest of the G77, 14
         * and 15 in the least developed and India. What is spared is proportional to it: twice as much makes 4 to 31, half of
         * it 1 to 8.
         */
        public static final Parameters DEFAULT = new Parameters(0.00025);

        public Parameters {
            Check.in("effect", effect, 0, 0.2);
        }
    }

    public AdaptationTechnology(Parameters parameters) {
        p = parameters;
    }

    /** The part of the damages still open that {@code programmes} in agriculture end in a year. */
    public double ends(World world, int bloc, double programmes) {
        return Math.min(1, p.effect * programmes) * world.get(BlocStock.ABSORPTIVE_CAPACITY, bloc);
    }

    @Override
    public void annual(Year year) {
        Transfers transfers = year.once(Transfers.class, Transfers::of);
        for (int b = 0; b < year.blocs(); b++) {
            double programmes = transfers.reaching(b, Sector.AGRICULTURE, TransferMode.GRANT)
                    + transfers.reaching(b, Sector.AGRICULTURE, TransferMode.LICENCE);
            double open = 1 - year.world().get(BlocStock.ADAPTATION, b);
            year.post(BlocStock.ADAPTATION, b, ends(year.world(), b, programmes) * open);
        }
    }
}
