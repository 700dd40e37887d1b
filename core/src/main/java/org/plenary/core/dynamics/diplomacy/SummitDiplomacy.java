package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.Year;

/**
 * Leaders who meet shelve quarrels, set a direction, and give their delegations room at home.
 *
 * <pre>
 *   dTRUST(a, b) = thaw x (1 - TRUST) x (1 - RIVALRY / 2), both ways
 *   dRESISTANCE(a) = -cover x RESISTANCE, of both
 * </pre>
 *
 * <p>Source: 004 §四.1 and 003 §四.2: leaders set the direction, shelve quarrels, mark red lines.
 */
public final class SummitDiplomacy implements Dynamic {
    private final Parameters p;

    /**
     * @param thaw part of the missing trust that a summit restores between two that are no rivals, 0 to 1
     * @param cover part of the resistance at home that a leader's word overrules, 0 to 1
     */
    public record Parameters(double thaw, double cover) {
        /** Modelling choice: about what three years of good faith bring. */
        public static final Parameters DEFAULT = new Parameters(0.2, 0.05);

        public Parameters {
            Check.in("thaw", thaw, 0, 1);
            Check.in("cover", cover, 0, 1);
        }
    }

    public SummitDiplomacy(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Undertaken made && made.initiative() instanceof Initiative.Summit) {
            int host = made.bloc();
            year.post(BlocStock.RESISTANCE, host, -p.cover * year.world().get(BlocStock.RESISTANCE, host));
            for (int guest : made.with()) {
                thaw(year, host, guest);
                thaw(year, guest, host);
                year.post(BlocStock.RESISTANCE, guest, -p.cover * year.world().get(BlocStock.RESISTANCE, guest));
            }
        }
    }

    private void thaw(Year year, int from, int to) {
        double trust = year.world().get(PairStock.TRUST, from, to);
        double rivalry = year.world().get(PairStock.RIVALRY, from, to);
        year.post(PairStock.TRUST, from, to, p.thaw * (1 - trust) * (1 - rivalry / 2));
    }
}
