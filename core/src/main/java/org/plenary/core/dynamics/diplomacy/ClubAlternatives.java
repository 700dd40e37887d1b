package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * When the big conference fails, the willing go on in clubs, and the common house cracks a little more.
 *
 * <pre>
 *   at a collapse: dCLUBS = founding x (1 - CLUBS),   dFRAGMENTATION = crack x (1 - FRAGMENTATION)
 *   each year:     dCLUBS = -fading x CLUBS;          hastened of each new cut: push x CLUBS x max(0, STANCE)
 * </pre>
 *
 * Source: 003 §二 (forum of the major economies, methane pledge, just-transition partnerships), 004 §三.1.
 */
public final class ClubAlternatives implements Dynamic, Hindrance {
    private final Parameters p;

    /**
     * @param founding strength of clubs that a collapse founds where there are none, 0 to 1
     * @param crack fragmentation that it adds where there is none, 0 to 1
     * @param fading part of their strength that clubs lose in a year, 0 to 1
     * @param push part by which full clubs hasten the new cuts of the keenest, 0 to 1
     */
    public record Parameters(double founding, double crack, double fading, double push) {
        /** Modelling choice: clubs last about a decade, and hasten cuts by a third at most. */
        public static final Parameters DEFAULT = new Parameters(0.4, 0.1, 0.1, 0.33);

        public Parameters {
            Check.in("founding", founding, 0, 1);
            Check.in("crack", crack, 0, 1);
            Check.in("fading", fading, 0, 1);
            Check.in("push", push, 0, 1);
        }
    }

    public ClubAlternatives(Parameters parameters) {
        p = parameters;
    }

    @Override
    public double hinders(Model model, World world, int bloc) {
        return -p.push * world.get(GlobalStock.CLUBS) * Math.max(0, world.get(BlocStock.STANCE, bloc));
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        year.post(GlobalStock.CLUBS, -p.fading * year.world().get(GlobalStock.CLUBS));
        for (int b = 0; b < year.blocs(); b++) {
            plan.hinder(year, b, hinders(year.model(), year.world(), b));
        }
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.TalksCollapsed) {
            year.post(GlobalStock.CLUBS, p.founding * (1 - year.world().get(GlobalStock.CLUBS)));
            year.post(GlobalStock.FRAGMENTATION, p.crack * (1 - year.world().get(GlobalStock.FRAGMENTATION)));
        }
    }
}
