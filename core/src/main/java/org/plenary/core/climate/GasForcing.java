package org.plenary.core.climate;

/**
 * Effective radiative forcing of CO2, CH4 and N2O with the overlap of their bands.
 *
 * <p>Source: Meinshausen et al. 2020, table 3 (a refit of Etminan et al. 2016); the steps from stratospherically
 * adjusted to effective forcing, +5 % for CO2, -14 % for CH4, +7 % for N2O, from IPCC AR6 WG1 section 7.3.2.
 */
final class GasForcing {
    private static final double A1 = -2.4785e-7;
    private static final double B1 = 7.5906e-4;
    private static final double C1 = -2.1492e-3;
    private static final double D1 = 5.2488;
    private static final double A2 = -3.4197e-4;
    private static final double B2 = 2.5455e-4;
    private static final double C2 = -2.4357e-4;
    private static final double D2 = 0.12173;
    private static final double A3 = -8.9603e-5;
    private static final double B3 = -1.2462e-4;
    private static final double D3 = 0.045194;
    private static final double CO2_ADJUSTMENT = 1.05;
    private static final double CH4_ADJUSTMENT = 0.86;
    private static final double N2O_ADJUSTMENT = 1.07;

    /** Below this the logarithm is cut off: no pathway gets there, but extreme removals may ask [ppm]. */
    private static final double CO2_FLOOR_PPM = 50;

    private final double co2Base;
    private final double co2Scale;
    private final double co2Max;
    private final double rootCh4Base;
    private final double rootN2oBase;

    /**
     * @param co2Base  pre-industrial CO2 [ppm]
     * @param ch4Base  pre-industrial CH4 [ppb]
     * @param n2oBase  pre-industrial N2O [ppb]
     * @param co2Scale factor on the forcing of CO2, the uncertainty of its doubling
     */
    GasForcing(double co2Base, double ch4Base, double n2oBase, double co2Scale) {
        this.co2Base = co2Base;
        this.co2Scale = co2Scale * CO2_ADJUSTMENT;
        this.co2Max = co2Base - B1 / (2 * A1);
        this.rootCh4Base = Math.sqrt(ch4Base);
        this.rootN2oBase = Math.sqrt(n2oBase);
    }

    /** Forcing of the three gases together [W/m2, relative to the pre-industrial air]; ppm, ppb, ppb. */
    double of(double co2, double ch4, double n2o) {
        double c = Math.max(co2, CO2_FLOOR_PPM);
        double rootC = Math.sqrt(c);
        double rootM = Math.sqrt(Math.max(ch4, 0));
        double rootN = Math.sqrt(Math.max(n2o, 0));
        return co2(c, rootN)
                + CH4_ADJUSTMENT * (A3 * rootM + B3 * rootN + D3) * (rootM - rootCh4Base)
                + N2O_ADJUSTMENT * (A2 * rootC + B2 * rootN + C2 * rootM + D2) * (rootN - rootN2oBase);
    }

    private double co2(double c, double rootN) {
        double above = Math.min(Math.max(c, co2Base), co2Max) - co2Base;
        double alpha = D1 + (A1 * above + B1) * above + C1 * rootN;
        return co2Scale * alpha * StrictMath.log(c / co2Base);
    }
}
