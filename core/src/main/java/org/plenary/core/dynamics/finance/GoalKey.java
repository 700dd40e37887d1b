package org.plenary.core.dynamics.finance;

import org.plenary.core.world.Model;
import org.plenary.core.world.World;

/** A rule by which those who owe a collective goal share it; without one they share it by output ({@link QuantifiedGoal}). */
public interface GoalKey {
    /** What {@code bloc} weighs when the goal is split over those who owe it; at least 0. */
    double financeWeight(Model model, World world, int bloc);
}
