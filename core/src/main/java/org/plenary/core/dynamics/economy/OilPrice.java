package org.plenary.core.dynamics.economy;

import java.util.OptionalDouble;
import org.plenary.core.model.Check;
import org.plenary.core.model.Script;
import org.plenary.core.model.Shock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.Model;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * Cheap oil slows the turn to clean energy, dear oil speeds it.
 *
 * <pre>
 *   dPRICE = PRICE (exp(shock z - return ln PRICE) - 1),    z standard normal
 *   a year that the scenario scripts: PRICE becomes the scripted one, or comes back without a shock
 *   lost of each new cut: sensitivity x (1 - PRICE), at most the sensitivity either way
 * </pre>
 *
 * Source: 004 §三.2: low oil prices curb demand for renewables and weaken what governments spend on them. That exporters'
 * budgets suffer at the same time is not modelled.
 */
public final class OilPrice implements Dynamic, Hindrance {
    private final Parameters p;

    /**
     * @param shock standard deviation of the change of the price in a year, 0 to 1
     * @param comeback part of the distance from usual that a year makes good, 0 to 1
     * @param sensitivity part of new cuts lost when oil costs nothing, 0 to 1
     */
    public record Parameters(double shock, double comeback, double sensitivity) {
        /** Shock and comeback: yearly oil prices since 1970, roughly. Sensitivity: modelling choice. */
        public static final Parameters DEFAULT = new Parameters(0.25, 0.2, 0.4);

        public Parameters {
            Check.in("shock", shock, 0, 1);
            Check.in("comeback", comeback, 0, 1);
            Check.in("sensitivity", sensitivity, 0, 1);
        }
    }

    public OilPrice(Parameters parameters) {
        p = parameters;
    }

    @Override
    public double hinders(Model model, World world, int bloc) {
        return p.sensitivity * Math.max(-1, 1 - world.get(GlobalStock.OIL_PRICE));
    }

    private double next(Year year, double price) {
        Script script = year.scenario().script();
        OptionalDouble scripted = script.size(Shock.Kind.OIL_PRICE, year.year(), "");
        if (scripted.isPresent()) {
            return scripted.getAsDouble();
        }
        double luck = script.covers(year.year()) ? 0 : p.shock * year.random("oil-price").nextGaussian();
        return price * StrictMath.exp(luck - p.comeback * StrictMath.log(price));
    }

    @Override
    public void annual(Year year) {
        Plan plan = year.once(Plan.class, Plan::of);
        double price = year.world().get(GlobalStock.OIL_PRICE);
        year.post(GlobalStock.OIL_PRICE, next(year, price) - price);
        for (int b = 0; b < year.blocs(); b++) {
            plan.hinder(year, b, hinders(year.model(), year.world(), b));
        }
    }
}
