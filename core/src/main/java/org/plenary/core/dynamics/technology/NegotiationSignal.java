package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.model.Sector;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Occasion;
import org.plenary.core.world.Year;

/**
 * An agreement tells markets where the world is going, and research follows; a collapse tells them the opposite.
 *
 * <pre>
 *   at adoption: dSIGNAL = echo x ambition x (1 - SIGNAL)
 *   at collapse: dSIGNAL = -shock x (1 + SIGNAL)
 *   each year:   dSIGNAL = -fading x SIGNAL,   dFRONTIER_s = -research x SIGNAL x (FRONTIER_s - floor)
 * </pre>
 *
 * Source: 001 introduction: green patent applications rose by 45 % in the five years after Paris.
 */
public final class NegotiationSignal implements Dynamic {
    private final Parameters p;

    /**
     * @param echo signal of the most ambitious text in a neutral market, 0 to 1
     * @param shock signal lost by a collapse in a neutral market, 0 to 1
     * @param fading part of the signal that is forgotten in a year, 0 to 1
     * @param research part of the cost above the floor that a full signal saves in a year, 0 to 0.1
     * @param floor part of the cost at the start that no research saves, 0.05 to 1
     */
    public record Parameters(double echo, double shock, double fading, double research, double floor) {
        /**
         * Research: 45 % more patents in five years after a text of full ambition; at an elasticity of cost to knowledge
         * of about 0.2 a saving of 1.5 % a year. The others are modelling choices; fading halves in three years.
         */
        public static final Parameters DEFAULT = new Parameters(0.6, 0.3, 0.2, 0.02, 0.3);

        public Parameters {
            Check.in("echo", echo, 0, 1);
            Check.in("shock", shock, 0, 1);
            Check.in("fading", fading, 0, 1);
            Check.in("research", research, 0, 0.1);
            Check.in("floor", floor, 0.05, 1);
        }
    }

    public NegotiationSignal(Parameters parameters) {
        p = parameters;
    }

    @Override
    public void annual(Year year) {
        double signal = year.world().get(GlobalStock.MARKET_SIGNAL);
        year.post(GlobalStock.MARKET_SIGNAL, -p.fading * signal);
        for (int s = 0; s < Sector.COUNT; s++) {
            GlobalStock frontier = GlobalStock.frontierCost(Sector.at(s));
            year.post(frontier, -p.research * signal * Math.max(0, year.world().get(frontier) - p.floor));
        }
    }

    @Override
    public void on(Occasion occasion, Year year) {
        double signal = year.world().get(GlobalStock.MARKET_SIGNAL);
        if (occasion instanceof Occasion.TextAdopted adopted) {
            year.post(GlobalStock.MARKET_SIGNAL, p.echo * adopted.ambition() * (1 - signal));
        } else if (occasion instanceof Occasion.TalksCollapsed) {
            year.post(GlobalStock.MARKET_SIGNAL, -p.shock * (1 + signal));
        }
    }
}
