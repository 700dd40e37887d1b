package org.plenary.core.dynamics.economy;

import org.plenary.core.climate.ClimateModel;
import org.plenary.core.climate.ClimateStock;
import org.plenary.core.climate.Drivers;
import org.plenary.core.climate.Exogenous;
import org.plenary.core.model.BlocBaseline;
import org.plenary.core.model.Gas;
import org.plenary.core.model.Scenario;
import org.plenary.core.world.Dynamic;
import org.plenary.core.world.Model;
import org.plenary.core.world.Setup;
import org.plenary.core.world.World;
import org.plenary.core.world.Year;

/**
 * What the blocs and the bunkers emit accumulates in the air and warms the world: one step of the climate model a year,
 * posted as the difference of each of its stocks.
 *
 * <p>The blocs' data and the climate's record count a little differently (warming potentials, what is anthropogenic,
 * land use). Each gas is therefore scaled by one constant, <pre>scale_g = record_g(start) / (sum of the blocs' baselines
 * of g in the start year [+ bunkers])</pre> so that the start year has no jump and every later change is the blocs' own.
 * The constant turns MtCO2e of methane and nitrous oxide into Mt of the gas at the same time. It takes for granted that
 * a scenario's blocs are the whole world. Fluorinated gases stay in the exogenous forcing.
 *
 * <p>Source: 002 §四; the model and its calibration are those of {@link org.plenary.core.climate}. Switched off, the
 * climate stays as it is.
 */
public final class CarbonToWarming implements Dynamic {
    private static final ClimateStock[] STOCKS = ClimateStock.values();

    private final Exogenous exogenous;
    private final double fossilScale;
    private final double landScale;
    private final double methaneScale;
    private final double nitrousScale;

    /** It has no parameter of its own: the sensitivity is the scenario's. */
    public record Parameters() {
        /** Nothing to set. */
        public static final Parameters DEFAULT = new Parameters();
    }

    public CarbonToWarming(Parameters parameters, Setup setup) {
        Scenario scenario = setup.scenario();
        exogenous = setup.climate().exogenous();
        Drivers record = exogenous.reference(scenario.start());
        int start = scenario.start();
        double fossilMt = scenario.bunkersMt(start);
        double landMt = 0;
        double methaneMt = 0;
        double nitrousMt = 0;
        for (int b = 0; b < scenario.blocs().size(); b++) {
            BlocBaseline baseline = scenario.blocs().get(b).baseline();
            fossilMt += baseline.at(baseline.co2FossilMt(), start);
            landMt += baseline.at(baseline.co2LandMt(), start);
            methaneMt += baseline.at(baseline.ch4Mt(), start);
            nitrousMt += baseline.at(baseline.n2oMt(), start);
        }
        fossilScale = scale(record.co2FossilGt(), fossilMt);
        landScale = scale(record.co2LandGt(), landMt);
        methaneScale = scale(record.ch4Mt(), methaneMt);
        nitrousScale = scale(record.n2oMt(), nitrousMt);
    }

    /** Where a scenario gives a gas no emissions (or sinks where the record has sources), nothing can be scaled: 0. */
    private static double scale(double record, double blocsMt) {
        return blocsMt != 0 && record / blocsMt > 0 ? record / blocsMt : 0;
    }

    /** Warming of the air above 1850-1900 on 1 January, °C. */
    public static double warmingC(Model model, World world) {
        double[] state = new double[ClimateModel.STATE];
        world.climateInto(state);
        return model.climate().warmingC(state, 0);
    }

    /** CO2 in the air on 1 January, ppm. */
    public static double co2Ppm(Model model, World world) {
        double[] state = new double[ClimateModel.STATE];
        world.climateInto(state);
        return model.climate().co2Ppm(state, 0);
    }

    /** What drives the climate in the year of {@code world}. */
    public Drivers drivers(Model model, World world) {
        return drivers(world.year(), Emissions.worldMt(model, world, Gas.CO2_FOSSIL), Emissions.worldMt(model, world, Gas.CO2_LAND),
                Emissions.worldMt(model, world, Gas.CH4), Emissions.worldMt(model, world, Gas.N2O));
    }

    /** What drives the climate when the world emits this much in {@code year}, MtCO2e. */
    public Drivers drivers(int year, double fossilMt, double landMt, double methaneMt, double nitrousMt) {
        return exogenous.drivers(year, fossilMt * fossilScale, landMt * landScale, methaneMt * methaneScale,
                nitrousMt * nitrousScale);
    }

    @Override
    public void annual(Year year) {
        double[] state = new double[ClimateModel.STATE];
        year.world().climateInto(state);
        year.model().climate().step(state, 0, drivers(year.model(), year.world()));
        for (ClimateStock stock : STOCKS) {
            year.post(stock, state[stock.ordinal()] - year.world().get(stock));
        }
    }
}
