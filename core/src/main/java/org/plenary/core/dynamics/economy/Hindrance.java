package org.plenary.core.dynamics.economy;

import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** What a rule does that stands in the way of new cuts, or hastens them. */
public interface Hindrance {
    /** The part of each new cut of {@code bloc} that this rule stops in its year; negative where it hastens it. */
    double hinders(Model model, World world, int bloc);

    /** The part of each new cut of {@code bloc} that is not made in its year, all rules together. */
    static double of(Model model, World world, int bloc) {
        double sum = 0;
        for (Hindrance rule : model.all(Hindrance.class)) {
            sum += rule.hinders(model, world, bloc);
        }
        return sum;
    }
}
