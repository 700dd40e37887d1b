package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * A developing bloc that could supply technology does not want what one that needs it wants, and the camp cannot hold one
 * line.
 *
 * <pre>dTRUST(a, b) = -rift x |share_a - share_b| x TRUST(a, b)        both developing</pre>
 *
 * share is the share of clean technology. That a supplier asks for weaker articles on patents needs no rule of its own:
 * its rents are in its appraisal.
 *
 * <p>Source: 001 §三(一).4: India, Brazil and South Africa both receive and could supply technology; the mixed identity
 * keeps the developing countries from one camp on transfer; 003 §二 on India's and Brazil's own cooperation.
 */
public final class DualIdentity implements Dynamic {
    private final Parameters p;

    /** @param rift part of their trust that the only supplier and one without any technology lose in a year, 0 to 0.2 */
    public record Parameters(double rift) {
        /** Modelling choice: an eighth in ten years between the largest supplier of the data and the poorest. */
        public static final Parameters DEFAULT = new Parameters(0.02);

        public Parameters {
            Check.in("rift", rift, 0, 0.2);
        }
    }

    public DualIdentity(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        World world = year.world();
        for (int a = 0; a < year.blocs(); a++) {
            for (int b = 0; b < year.blocs() && year.bloc(a).developing(); b++) {
                if (a != b && year.bloc(b).developing()) {
                    double apart = Math.abs(world.get(BlocStock.TECHNOLOGY_SHARE, a) - world.get(BlocStock.TECHNOLOGY_SHARE, b));
                    year.post(PairStock.TRUST, a, b, -p.rift * apart * world.get(PairStock.TRUST, a, b));
                }
            }
        }
    }
}
