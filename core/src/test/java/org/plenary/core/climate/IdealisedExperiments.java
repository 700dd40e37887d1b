package org.plenary.core.climate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The idealised experiments by which climate models are compared, run on ours: CO2 alone, all else pre-industrial. The
 * names are those of {@code idealised.csv}; temperatures are those of 31 December of the year named.
 */
final class IdealisedExperiments {
    private static final double GT_PER_1000_PGC = 1000 * CarbonCycle.CO2_PER_C;
    private static final double GT_PER_PPM = CarbonCycle.GTC_PER_PPM * CarbonCycle.CO2_PER_C;

    private final ClimateModel model;
    private final Parameters parameters;
    private final Map<String, Double> metrics = new LinkedHashMap<>();

    private IdealisedExperiments(Parameters parameters) {
        this.parameters = parameters;
        this.model = new ClimateModel(parameters, 0, 0);
    }

    static Map<String, Double> of(Parameters parameters) {
        IdealisedExperiments experiments = new IdealisedExperiments(parameters);
        experiments.doubling();
        experiments.onePercentAYear();
        experiments.stopAfter1000PgC();
        experiments.flat10();
        experiments.pulseOnTodaysAir();
        return experiments.metrics;
    }

    private void doubling() {
        double base = parameters.co2BasePpm();
        GasForcing gases = new GasForcing(base, 729.2, 270.1, parameters.co2Scale());
        double forcing = gases.of(2 * base, 729.2, 270.1);
        metrics.put("abrupt-2xCO2_erf_wm2", forcing);
        metrics.put("ECS_ebm_C", forcing / parameters.k1());
    }

    private void onePercentAYear() {
        double[] s = start();
        double emitted = 0;
        double target = parameters.co2BasePpm();
        for (int year = 1; year <= 140; year++) {
            target *= 1.01;
            double before = emitted;
            emitted += stepTo(s, target);
            if (before < GT_PER_1000_PGC && emitted >= GT_PER_1000_PGC) {
                metrics.put("TCRE_C_per_1000PgC_in_1pctCO2", surface(s) * GT_PER_1000_PGC / emitted);
            }
            if (year == 70) {
                metrics.put("TCR_at_yr70_C", surface(s));
            }
            if (year == 70 || year == 140) {
                metrics.put("airborne_fraction_1pctCO2_yr" + year, airborneGt(s) / emitted);
            }
        }
    }

    private void stopAfter1000PgC() {
        double[] s = start();
        double emitted = 0;
        double target = parameters.co2BasePpm();
        while (emitted < GT_PER_1000_PGC) {
            target *= 1.01;
            double[] before = s.clone();
            double step = stepTo(s, target);
            if (emitted + step > GT_PER_1000_PGC) {
                s = before;
                model.step(s, 0, co2(GT_PER_1000_PGC - emitted));
            }
            emitted += step;
        }
        double atStop = surface(s);
        for (int year = 1; year <= 500; year++) {
            model.step(s, 0, co2(0));
            if (year == 25 || year == 50 || year == 100 || year == 200 || year == 500) {
                metrics.put("ZEC" + year + "_C_zec-1000PgC", surface(s) - atStop);
            }
        }
    }

    private void flat10() {
        double[] s = start();
        double atStop = 0;
        for (int year = 1; year <= 500; year++) {
            model.step(s, 0, co2(year <= 100 ? GT_PER_1000_PGC / 100 : 0));
            switch (year) {
                case 100 -> {
                    atStop = surface(s);
                    metrics.put("flat10_T100_C", atStop);
                }
                case 150, 200, 500 -> metrics.put("flat10_ZEC" + (year - 100) + "_C", surface(s) - atStop);
                default -> { }
            }
        }
    }

    /** 100 PgC in one year on air held at 389 ppm, against the same without: half a year is gone when it ends. */
    private void pulseOnTodaysAir() {
        double[] control = start();
        for (int year = 0; model.co2Ppm(control, 0) < 389; year++) {
            model.step(control, 0, co2(Math.min(40, 0.25 * year)));
        }
        double level = model.co2Ppm(control, 0);
        double[] pulsed = control.clone();
        double pulse = GT_PER_1000_PGC / 10;
        for (int year = 0; year <= 500; year++) {
            double keeping = stepTo(control, level);
            model.step(pulsed, 0, co2(keeping + (year == 0 ? pulse : 0)));
            if (year == 20 || year == 50 || year == 100 || year == 200 || year == 500) {
                double left = (model.co2Ppm(pulsed, 0) - model.co2Ppm(control, 0)) * GT_PER_PPM;
                metrics.put("pulse100-pd_IRF_" + year + "yr", left / pulse);
                metrics.put("pulse100-pd_dT_" + year + "yr_C_per_100PgC", surface(pulsed) - surface(control));
            }
        }
    }

    /** Advances to where CO2 is at the target after a year, and tells the emissions that did it [GtCO2]. */
    private double stepTo(double[] s, double targetPpm) {
        double low = -1000;
        double high = 1000;
        double[] trial = new double[ClimateModel.STATE];
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            System.arraycopy(s, 0, trial, 0, trial.length);
            model.step(trial, 0, co2(middle));
            if (model.co2Ppm(trial, 0) < targetPpm) {
                low = middle;
            } else {
                high = middle;
            }
        }
        model.step(s, 0, co2(high));
        return high;
    }

    private double[] start() {
        double[] s = new double[ClimateModel.STATE];
        model.preindustrial(s, 0);
        return s;
    }

    private double airborneGt(double[] s) {
        return model.airborneGtC(s, 0) * CarbonCycle.CO2_PER_C;
    }

    private static double surface(double[] s) {
        return s[ClimateStock.SURFACE.ordinal()];
    }

    private static Drivers co2(double gt) {
        return new Drivers(gt, 0, 0, 0, 0, 0, 0);
    }
}
