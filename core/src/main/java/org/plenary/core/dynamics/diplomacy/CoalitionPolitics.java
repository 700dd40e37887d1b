package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.model.Check;
import org.plenary.core.model.Initiative;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.PairStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Coalitions overlap, pool the positions of their members, and can split.
 *
 * <pre>
 *   a member follows who speaks for the coalition if TRUST(member, speaker) &gt;= least + step x options it must move
 *   after a common position: dTRUST(follower, speaker) = bond x (1 - TRUST)
 * </pre>
 *
 * Switched off, nobody follows.
 *
 * <p>Source: 001 §一 and 003 §一.4, North and South, the Group of 77 and China, small islands, the poorest; support is used
 * to build alliances.
 */
public final class CoalitionPolitics implements Dynamic {
    private final Parameters p;

    /**
     * @param least trust that it takes to follow where one has no position of one's own, 0 to 1
     * @param step further trust for each option that one must move, 0 to 1
     * @param bond part of the missing trust that a common position restores, 0 to 1
     */
    public record Parameters(double least, double step, double bond) {
        /** Modelling choice: at the usual trust of 0.45 a member gives up one option, not two. */
        public static final Parameters DEFAULT = new Parameters(0.3, 0.12, 0.03);

        public Parameters {
            Check.in("least", least, 0, 1);
            Check.in("step", step, 0, 1);
            Check.in("bond", bond, 0, 1);
        }
    }

    public CoalitionPolitics(Parameters parameters) {
        p = parameters;
    }

    /** Whether {@code member} follows {@code speaker} by {@code options} options. */
    public boolean follows(World world, int member, int speaker, int options) {
        return world.get(PairStock.TRUST, member, speaker) >= p.least + p.step * options;
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.Undertaken made && made.initiative() instanceof Initiative.CoalitionPosition) {
            for (int follower : made.with()) {
                year.post(PairStock.TRUST, follower, made.bloc(), p.bond * (1 - year.world().get(PairStock.TRUST, follower, made.bloc())));
            }
        }
    }
}
