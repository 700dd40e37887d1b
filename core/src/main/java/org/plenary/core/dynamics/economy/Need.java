package org.plenary.core.dynamics.economy;

import org.plenary.core.model.Bloc;
import org.plenary.core.model.ContributorBase;
import org.plenary.core.model.Levers;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/**
 * Who needs help, and how much. Pure function: population x what 2 °C would cost the bloc x how far it is below the income
 * at which a bloc helps itself. Source: 003 §四.1 asks for most support to the poorest and the islands.
 */
public final class Need {
    /** Income at which a bloc needs no help, 2021 PPP $ a head. Modelling choice: about the poorest OECD members. */
    private static final double SELF_HELP_INCOME = 40_000;
    /** Warming at which vulnerability is compared, °C. Source: the goal of the Paris Agreement. */
    private static final double COMPARED_AT_C = 2;

    private Need() {}

    /** Each bloc's share of support that has no other address, sums to 1 if anybody is in need; nothing for those who give. */
    public static void shares(Model model, World world, Levers levers, double[] shares) {
        double sum = 0;
        for (int b = 0; b < shares.length; b++) {
            Bloc bloc = model.scenario().blocs().get(b);
            boolean gives = bloc.donor() || bloc.annexI()
                    || bloc.emergingDonor() && levers.contributors() != ContributorBase.DEVELOPED && levers.owesGoal(b);
            shares[b] = gives ? 0 : of(model, world, b, bloc);
            sum += shares[b];
        }
        for (int b = 0; b < shares.length && sum > 0; b++) {
            shares[b] /= sum;
        }
    }

    private static double of(Model model, World world, int b, Bloc bloc) {
        double population = model.populationM(b, world.year());
        double income = model.gdpPppBn(b, world.year()) * 1000 / population;
        double vulnerability = bloc.damage().linear() * COMPARED_AT_C + bloc.damage().quadratic() * COMPARED_AT_C * COMPARED_AT_C;
        return population * Math.max(0, vulnerability) * Math.max(0, 1 - income / SELF_HELP_INCOME);
    }
}
