package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.World;

/**
 * Governments see that clean technology has become cheaper, and are ready to do more.
 *
 * <pre>cost of a cut in an appraisal = true cost x ((1 - notice) / FRONTIER + notice)</pre>
 *
 * FRONTIER is the frontier cost of the sector, 1 at the start: without notice a government reckons with the cost of the
 * start. Switched off, nobody notices.
 *
 * <p>Source: 001 §一: the fall of the cost of technology makes parties readier to cut, and drives the talks.
 */
public final class CostToAmbition implements Dynamic {
    private final Parameters p;

    /** @param notice part of a change of cost that governments reckon with, 0 to 1 */
    public record Parameters(double notice) {
        /** Modelling choice: all of it; ministries know the auctions. */
        public static final Parameters DEFAULT = new Parameters(1);

        public Parameters {
            Check.in("notice", notice, 0, 1);
        }
    }

    public CostToAmbition(Parameters parameters) {
        p = parameters;
    }

    /** What an appraisal reckons that a cut in {@code sector} costs, over what it does cost. */
    public double reckoned(World world, Sector sector) {
        return p.notice == 1 ? 1 : (1 - p.notice) * unnoticed(world, sector) + p.notice;
    }

    /** The same where nobody notices, as while the rule is off. */
    public static double unnoticed(World world, Sector sector) {
        return 1 / world.get(GlobalStock.frontierCost(sector));
    }
}
