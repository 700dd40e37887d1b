package org.plenary.core.climate;

/**
 * The carbon cycle of FaIR: four pools that lose carbon at their own pace, all slowed by one factor as the world
 * warms and its sinks fill.
 *
 * <p>With E the emissions of the year [GtC], for pool i: <pre>
 *   dP_i/dt = a_i E - P_i / (alpha tau_i)
 *   alpha   = g0 exp(iIRF / g1)
 *   iIRF    = r0 + rT (surface warming) + rL (carbon lost to land use)
 * </pre> integrated exactly over the year with alpha held at its value on 1 January. iIRF is the airborne fraction of a
 * pulse integrated over 100 years [yr]; g0 and g1 make alpha = 1 reproduce the unscaled pools.
 * Source: Millar et al. 2017 and Leach et al. 2021, equations 1-4, with the terms of iIRF that {@link Parameters}
 * explains; a_i and tau_i Joos et al. 2013, table 5.
 */
final class CarbonCycle {
    /** GtCO2 per GtC. */
    static final double CO2_PER_C = 44.009 / 12.011;
    /**
     * Airborne carbon per part per million [GtC/ppm]: an atmosphere of 5.1352e18 kg and 28.97 g/mol (as in FaIR).
     */
    static final double GTC_PER_PPM = 5.1352e21 / 28.97 * 1e-6 * 12.011 / 1e15;

    /** Share of emissions that enters each pool; they add up to one. */
    private static final double A1 = 0.2173;
    private static final double A2 = 0.2240;
    private static final double A3 = 0.2824;
    private static final double A4 = 0.2763;
    /** Time scales of the pools [yr]; the first has none on this horizon (FaIR: a billion years). */
    private static final double TAU2 = 394.4;
    private static final double TAU3 = 36.54;
    private static final double TAU4 = 4.304;

    private static final double G1 = moment(A2, TAU2) + moment(A3, TAU3) + moment(A4, TAU4);
    private static final double G0 =
            StrictMath.exp(-(A1 * 100 + area(A2, TAU2) + area(A3, TAU3) + area(A4, TAU4)) / G1);
    /** The airborne fraction cannot exceed one (FaIR: 100 yr), nor the sinks swallow a pulse at once. */
    private static final double IIRF_MAX = 100;
    private static final double IIRF_MIN = 10;

    private final double r0;
    private final double rt;
    private final double rl;

    /**
     * @param r0 pre-industrial iIRF [yr]
     * @param rt change with surface warming [yr/°C]
     * @param rl change with carbon lost to land use [yr/GtC]
     */
    CarbonCycle(double r0, double rt, double rl) {
        this.r0 = r0;
        this.rt = rt;
        this.rl = rl;
    }

    /** The factor on the time scales of the pools, given carbon lost to land use and warming. */
    double alpha(double landUseGtC, double surfaceC) {
        double iirf = r0 + rt * surfaceC + rl * landUseGtC;
        return G0 * StrictMath.exp(Math.min(IIRF_MAX, Math.max(IIRF_MIN, iirf)) / G1);
    }

    /** Advances pools and sinks by a year of emissions [GtC]. */
    void step(double[] s, int o, double emittedGtC) {
        double p1 = s[o + ClimateModel.POOL_1];
        double p2 = s[o + ClimateModel.POOL_2];
        double p3 = s[o + ClimateModel.POOL_3];
        double p4 = s[o + ClimateModel.POOL_4];
        double alpha = alpha(s[o + ClimateModel.LAND_USE], s[o + ClimateModel.SURFACE]);
        double n1 = p1 + A1 * emittedGtC;
        double n2 = decayed(p2, A2 * emittedGtC, alpha * TAU2);
        double n3 = decayed(p3, A3 * emittedGtC, alpha * TAU3);
        double n4 = decayed(p4, A4 * emittedGtC, alpha * TAU4);
        double taken = (p2 + A2 * emittedGtC - n2) + (p3 + A3 * emittedGtC - n3) + (p4 + A4 * emittedGtC - n4);
        s[o + ClimateModel.POOL_1] = n1;
        s[o + ClimateModel.POOL_2] = n2;
        s[o + ClimateModel.POOL_3] = n3;
        s[o + ClimateModel.POOL_4] = n4;
        s[o + ClimateModel.SINKS] += taken;
    }

    /** One year of dP/dt = inflow - P/tau, exactly. */
    private static double decayed(double pool, double inflow, double tau) {
        double kept = StrictMath.exp(-1 / tau);
        return pool * kept + inflow * tau * (1 - kept);
    }

    private static double area(double a, double tau) {
        return a * tau * (1 - StrictMath.exp(-100 / tau));
    }

    private static double moment(double a, double tau) {
        return a * tau * (1 - (1 + 100 / tau) * StrictMath.exp(-100 / tau));
    }
}
