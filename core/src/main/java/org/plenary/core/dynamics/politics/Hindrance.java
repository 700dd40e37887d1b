package org.plenary.core.dynamics.politics;

import org.plenary.core.dynamics.diplomacy.ClubAlternatives;
import org.plenary.core.dynamics.diplomacy.UniformDuties;
import org.plenary.core.dynamics.economy.OilPrice;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.dynamics.finance.GreenFinance;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** What stands in the way of new cuts, all rules together. Pure function. */
public final class Hindrance {
    private Hindrance() {}

    /** The part of each new cut of {@code bloc} that is not made in its year. */
    public static double of(Model model, World world, int bloc) {
        InterestGroups groups = model.find(InterestGroups.class);
        Subnational subnational = model.find(Subnational.class);
        UniformDuties duties = model.find(UniformDuties.class);
        OilPrice oil = model.find(OilPrice.class);
        GreenFinance finance = model.find(GreenFinance.class);
        ClubAlternatives clubs = model.find(ClubAlternatives.class);
        return (model.find(PartisanSwing.class) == null ? 0 : Plan.hostility(world, bloc))
                + (groups == null ? 0 : groups.stopped(model, world, bloc))
                - (subnational == null ? 0 : subnational.kept(model, world, bloc))
                + (duties == null ? 0 : duties.stopped(world))
                + (oil == null ? 0 : oil.stopped(world))
                - (clubs == null ? 0 : clubs.hastened(world, bloc))
                - (finance == null ? 0 : finance.hastened(model, world, bloc));
    }
}
