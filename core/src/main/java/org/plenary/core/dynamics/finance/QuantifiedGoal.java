package org.plenary.core.dynamics.finance;

import java.util.List;
import org.plenary.core.dynamics.economy.Need;
import org.plenary.core.model.Bloc;
import org.plenary.core.model.Check;
import org.plenary.core.model.ContributorBase;
import org.plenary.core.model.Levers;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * A collective finance goal becomes everybody's own: split over donors by fair shares, over recipients by need.
 *
 * <pre>owed_d = goal x w_d / sum(w),  w_d = the key's weight ({@link GoalKey}: the fair share of cbdr; output while that is off)</pre>
 *
 * for the blocs in the contributor base; invited emerging donors count half; recipients as {@link Need} says. Switched off, a collective goal
 * binds nobody, and only what flowed at the start goes on.
 *
 * <p>Source: 001 §三(一).3 (the goal of Baku: 300 bn by 2035, "led by" developed countries; the claim of 1.3 tn).
 * 003 §四.1 asks for most support to the poorest and the islands.
 */
public final class QuantifiedGoal implements Dynamic {
    private final Parameters p;

    /** @param invitedWeight what an invited emerging donor gives of what its fair share would ask, 0 to 1 */
    public record Parameters(double invitedWeight) {
        /** Modelling choice: half, since an invitation is no duty. */
        public static final Parameters DEFAULT = new Parameters(0.5);

        public Parameters {
            Check.in("invitedWeight", invitedWeight, 0, 1);
        }
    }

    public QuantifiedGoal(Parameters parameters) {
        p = parameters;
    }

    /**
     * Splits the goal of the year.
     *
     * @param owed receives what each bloc owes, bn US$
     * @param recipients receives each bloc's share of what is paid; sums to 1 if anybody is in need
     */
    public void split(Model model, World world, Levers levers, double[] owed, double[] recipients) {
        Need.shares(model, world, levers, recipients);
        if (levers.financeGoalBn() <= 0) {
            return;
        }
        List<GoalKey> keys = model.all(GoalKey.class);
        double sum = 0;
        for (int b = 0; b < owed.length; b++) {
            double weight = weight(model, levers, b);
            owed[b] = weight == 0 ? 0
                    : weight * (keys.isEmpty() ? model.gdpMerBn(b, world.year()) : keys.get(0).financeWeight(model, world, b));
            sum += owed[b];
        }
        for (int b = 0; b < owed.length; b++) { // what those who stand aside would owe, nobody pays for them
            owed[b] = sum == 0 || !levers.owesGoal(b) ? 0 : owed[b] / sum * levers.financeGoalBn();
        }
    }

    private double weight(Model model, Levers levers, int b) {
        Bloc bloc = model.scenario().blocs().get(b);
        if (bloc.donor() || levers.contributors() == ContributorBase.ALL_ABLE) {
            return 1;
        }
        return bloc.emergingDonor() && levers.contributors() == ContributorBase.EMERGING_INVITED ? p.invitedWeight : 0;
    }
}
