package org.plenary.core.dynamics.technology;

import java.util.OptionalDouble;
import org.plenary.core.dynamics.economy.Emissions;
import org.plenary.core.model.Check;
import org.plenary.core.model.Script;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Shock;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.GlobalStock;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * The more of it is built, the cheaper it gets, everywhere (Wright's law).
 *
 * <pre>
 *   F = floor + (1 - floor) ((D0 + D) / D0)^-b,   b = -log2(1 - rate)
 *   dF = (F - floor) (((D0 + D + d) / (D0 + D))^-b - 1)
 *   a breakthrough: dF = -depth (F - floor) in one sector
 * </pre>
 *
 * A breakthrough is scripted by the scenario or, where it leaves the year to chance, drawn for one sector.
 *
 * F is the frontier cost of the sector, D what was avoided since the start and d what is avoided this year (GtCO2e), D0
 * the experience at the start in the same unit. The curves of the blocs fall with time of their own (research, as in
 * macc_blocs.csv); this comes on top.
 *
 * <p>Source: 001 introduction and conclusion. Rates: learning_rates.csv: solar power 0.21, onshore wind 0.14, so 0.18 for
 * power; batteries 0.18, electric cars 0.10, so 0.12 for transport; heat pumps 0.10; electrolysers 0.16 but capture 0.05,
 * so 0.10 for industry; 0.05 for agriculture (modelling choice: practices, not products).
 */
public final class LearningByDoing implements Dynamic {
    private final Parameters p;
    private final double[] exponent = new double[Sector.COUNT];

    /**
     * @param power learning rate of the sector: part of the cost saved at each doubling, 0 to 0.5; so the next four
     * @param floor part of the cost that no experience saves, 0.05 to 1
     * @param experience what clean technology had avoided before the start in power, GtCO2e; a fifth of it in each other
     *     sector
     * @param chance of a breakthrough in one of the sectors in a year, 0 to 1
     * @param depth part of the cost above the floor that a drawn breakthrough saves at once, 0 to 1
     */
    public record Parameters(double power, double transport, double buildings, double industry, double agriculture,
            double floor, double experience, double chance, double depth) {
        /**
         * Floor: modelling choice: grids, sites and work do not learn. Experience: solar and wind have made about
         * 25 000 TWh up to 2024, at 0.7 t a MWh 17 Gt; the fifth is a modelling choice. Chance: learning_series.csv: the
         * cost of solar power fell by a fifth or more a year in three runs (1978, 1983 to 1987, 2011 to 2017) in 45 years.
         * Depth: about such a year's fall less what learning explains.
         */
        public static final Parameters DEFAULT = new Parameters(0.18, 0.12, 0.10, 0.10, 0.05, 0.3, 17, 0.06, 0.15);

        public Parameters {
            Check.in("power", power, 0, 0.5);
            Check.in("transport", transport, 0, 0.5);
            Check.in("buildings", buildings, 0, 0.5);
            Check.in("industry", industry, 0, 0.5);
            Check.in("agriculture", agriculture, 0, 0.5);
            Check.in("floor", floor, 0.05, 1);
            Check.in("experience", experience, 0.1, 1000);
            Check.in("chance", chance, 0, 1);
            Check.in("depth", depth, 0, 1);
        }
    }

    public LearningByDoing(Parameters parameters) {
        p = parameters;
        double[] rates = {p.power, p.transport, p.buildings, p.industry, p.agriculture};
        for (int s = 0; s < Sector.COUNT; s++) {
            exponent[s] = -StrictMath.log(1 - rates[s]) / StrictMath.log(2);
        }
    }

    /** The change of the frontier cost when {@code avoidedGt} more are avoided in {@code sector}. */
    public double change(World world, Sector sector, double avoidedGt) {
        double before = experienceGt(sector) + world.get(GlobalStock.deployment(sector));
        double above = Math.max(0, world.get(GlobalStock.frontierCost(sector)) - p.floor);
        return above * (StrictMath.pow((before + avoidedGt) / before, -exponent[sector.ordinal()]) - 1);
    }

    private double experienceGt(Sector sector) {
        return sector == Sector.POWER ? p.experience : p.experience / 5;
    }

    /** The part of the cost of {@code sector} above its floor that a breakthrough of this year saves. */
    private double leap(Year year, Sector sector) {
        Script script = year.scenario().script();
        OptionalDouble scripted = script.size(Shock.Kind.BREAKTHROUGH, year.year(), sector.name());
        if (scripted.isPresent() || script.covers(year.year())) {
            return scripted.orElse(0);
        }
        double luck = year.random("breakthrough").nextDouble() / p.chance; // the stream is the same for every sector
        return luck < 1 && (int) (luck * Sector.COUNT) == sector.ordinal() ? p.depth : 0;
    }

    @Override
    public void annual(Year year) {
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.at(s);
            double gt = 0;
            for (int b = 0; b < year.blocs(); b++) {
                gt += Math.max(0, Emissions.avoidedMt(year.model(), year.world(), b, sector)) / 1000;
            }
            year.post(GlobalStock.frontierCost(sector), change(year.world(), sector, gt)
                    - leap(year, sector) * Math.max(0, year.world().get(GlobalStock.frontierCost(sector)) - p.floor));
        }
    }
}
