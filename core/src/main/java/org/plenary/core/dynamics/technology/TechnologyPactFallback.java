package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * When the talks fail, those who are willing can still agree on technology, which is less political.
 *
 * <pre>
 *   at a collapse, if blocs that are not hostile hold the share threshold of clean technology:
 *     dPACT = founding x (1 - PACT)
 *   each year: dPACT = -fading x PACT;     collective programmes of granted technology + programmes x PACT
 * </pre>
 *
 * <p>Source: 001 §一: technology cooperation is of low politics and easier to agree than burdens and money; if the talks
 * stall altogether, a technology-oriented agreement may be the alternative. So it needs no consensus.
 */
public final class TechnologyPactFallback implements Dynamic {
    private final Parameters p;

    /**
     * @param threshold share of clean technology whose owners must be willing, 0 to 1
     * @param founding strength of a pact that a collapse founds where there is none, 0 to 1
     * @param fading part of its strength that it loses in a year, 0 to 1
     * @param programmes of granted technology a year under a full pact, 0 to 60
     */
    public record Parameters(double threshold, double founding, double fading, double programmes) {
        /** Modelling choices: half of the owners suffice, where a text needs all; a pact of half the size of the article. */
        public static final Parameters DEFAULT = new Parameters(0.5, 0.5, 0.1, 12);

        public Parameters {
            Check.in("threshold", threshold, 0, 1);
            Check.in("founding", founding, 0, 1);
            Check.in("fading", fading, 0, 1);
            Check.in("programmes", programmes, 0, 60);
        }
    }

    public TechnologyPactFallback(Parameters parameters) {
        p = parameters;
    }

    /** Programmes a year that the pact runs; 0 while the rule is off. */
    public static double programmes(Model model, World world) {
        TechnologyPactFallback rule = model.find(TechnologyPactFallback.class);
        return rule == null ? 0 : rule.p.programmes * world.get(GlobalStock.TECHNOLOGY_PACT);
    }

    @Override
    public void annual(Year year) {
        year.post(GlobalStock.TECHNOLOGY_PACT, -p.fading * year.world().get(GlobalStock.TECHNOLOGY_PACT));
    }

    @Override
    public void on(Occasion occasion, Year year) {
        if (occasion instanceof Occasion.TalksCollapsed) {
            double willing = 0;
            for (int b = 0; b < year.blocs(); b++) {
                willing += year.world().get(BlocStock.STANCE, b) >= 0 ? year.world().get(BlocStock.TECHNOLOGY_SHARE, b) : 0;
            }
            if (willing >= p.threshold) {
                year.post(GlobalStock.TECHNOLOGY_PACT, p.founding * (1 - year.world().get(GlobalStock.TECHNOLOGY_PACT)));
            }
        }
    }
}
