package org.plenary.core.dynamics.diplomacy;

import org.plenary.core.dynamics.economy.Hindrance;
import org.plenary.core.dynamics.economy.Plan;
import org.plenary.core.model.Check;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * One treaty with ever more duties for all breeds disputes; governance splits up, and less is done.
 *
 * <pre>
 *   at adoption: dFRAGMENTATION = dispute x max(0, binding articles - bearable) x (1 - FRAGMENTATION)
 *   each year:   dFRAGMENTATION = -healing x FRAGMENTATION;   lost of each new cut: drag x FRAGMENTATION
 * </pre>
 *
 * Source: 004 §三.1: as rights and duties grow under one uniform treaty, disputes grow, the will to comply falls,
 * governance fragments and action stalls.
 */
public final class UniformDuties implements Dynamic, Hindrance {
    private final Parameters p;

    /**
     * @param dispute that each article beyond the bearable adds where there is none, 0 to 1
     * @param bearable binding articles that a text can hold without disputes, 0 to 8
     * @param healing part of the fragmentation that ends in a year, 0 to 0.5
     * @param drag part of new cuts that full fragmentation stops, 0 to 1
     */
    public record Parameters(double dispute, double bearable, double healing, double drag) {
        /** Modelling choice: two articles pass without quarrel; a split halves in fourteen years. */
        public static final Parameters DEFAULT = new Parameters(0.05, 2, 0.05, 0.25);

        public Parameters {
            Check.in("dispute", dispute, 0, 1);
            Check.in("bearable", bearable, 0, 8);
            Check.in("healing", healing, 0, 0.5);
            Check.in("drag", drag, 0, 1);
        }
    }

    public UniformDuties(Parameters parameters) {
        p = parameters;
    }

    @Override
    public double hinders(Model model, World world, int bloc) {
        return p.drag * world.get(GlobalStock.FRAGMENTATION);
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        year.post(GlobalStock.FRAGMENTATION, -p.healing * year.world().get(GlobalStock.FRAGMENTATION));
        for (int b = 0; b < year.blocs(); b++) {
            plan.hinder(year, b, hinders(year.model(), year.world(), b));
        }
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.TextAdopted adopted) {
            double whole = 1 - year.world().get(GlobalStock.FRAGMENTATION);
            year.post(GlobalStock.FRAGMENTATION, Math.min(1, p.dispute * Math.max(0, adopted.binding() - p.bearable)) * whole);
        }
    }
}
