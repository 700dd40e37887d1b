package org.plenary.core.dynamics.technology;

import org.plenary.core.model.Check;
import org.plenary.core.model.Levers;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;

/**
 * Strong patents raise the price of technology; an article on flexibility lowers it, at the owners' cost.
 *
 * <p>{@code price = 1 + markup x (1 - flexibility)}; 1 while the rule is off.
 *
 * <p>Source: 001 §三(一).2: intellectual property creates monopoly and raises prices; compulsory licences under TRIPS were
 * proposed and always refused by the US and the EU.
 */
public final class IpRegime implements Dynamic {
    private final Parameters p;

    /** @param markup of the price under full protection over that at cost, 0 to 5 */
    public record Parameters(double markup) {
        /** Modelling choice: half; studies of patented equipment find royalties and margins of 20 to 80 %. */
        public static final Parameters DEFAULT = new Parameters(0.5);

        public Parameters {
            Check.in("markup", markup, 0, 5);
        }
    }

    public IpRegime(Parameters parameters) {
        p = parameters;
    }

    /** The price of licensed technology over its cost, at least 1. */
    public double price(double flexibility) {
        return 1 + p.markup * (1 - flexibility);
    }

    /** The price of licensed technology over its cost under {@code levers}; 1 while the rule is off. */
    public static double price(Model model, Levers levers) {
        IpRegime regime = model.find(IpRegime.class);
        return regime == null ? 1 : regime.price(levers.ipFlexibility());
    }
}
