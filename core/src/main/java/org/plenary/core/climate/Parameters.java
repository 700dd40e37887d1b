package org.plenary.core.climate;

/**
 * One parameter set of the model.
 *
 * <p>How the numbers were found. Start from the medians of the 841 members of FaIR calibration 1.4.0 (Smith et al.
 * 2024, Geosci. Model Dev. 17, 8569), which agree with the reference runs to 0.5 % of CO2 and 0.05 °C on the SSPs, but
 * not on the CMIP7 record, whose land use emits 200 GtCO2 more by today. Least squares (Nelder-Mead) then moved
 * them for all six reference scenarios at once, the observed CO2 of 1960 and 2021 and the medians of the idealised
 * experiments, with a penalty on leaving the ensemble medians. A set holds for all scenarios; the sets for low and high
 * sensitivity differ in energy balance, strength of forcing, and how warmth slows the sinks.
 *
 * @param co2BasePpm   pre-industrial CO2 [ppm]; observed for 1750: 278.4 (ensemble median 278.0)
 * @param r0           pre-industrial iIRF [yr], see {@link CarbonCycle}; ensemble median 33.3
 * @param ru           its change with carbon in the sinks [yr/GtC]; ensemble median 0.0116
 * @param rt           its change with warming [yr/°C]; ensemble median 2.25
 * @param ra           its change with carbon in the air [yr/GtC]; ensemble median 0.0068
 * @param rl           its change with carbon lost to land use [yr/GtC]; negative: what was cleared and left regrows and
 *                     takes up more. Not in FaIR; a modelling choice that lets one set follow both land-use records
 * @param ch4Years     lifetime of a methane perturbation [yr], fitted to the methane of the FaIR runs of the SSPs
 * @param n2oYears     lifetime of nitrous oxide [yr]: 109, IPCC AR6 WG1 table 6.2 and FaIR
 * @param c1           heat capacity of surface and mixed layer [W yr m-2 K-1]; ensemble median 4.08
 * @param c2           heat capacity of the thermocline [W yr m-2 K-1]; ensemble median 16.5
 * @param c3           heat capacity of the deep ocean [W yr m-2 K-1]; ensemble median 80.8
 * @param k1           climate feedback [W m-2 K-1]; ensemble median 1.30
 * @param k2           heat transfer between surface and thermocline [W m-2 K-1]; ensemble median 2.46
 * @param k3           heat transfer between thermocline and deep ocean [W m-2 K-1]; ensemble median 1.19
 * @param efficacy     of deep-ocean heat uptake [1]; ensemble median 1.29
 * @param co2Scale     factor on the forcing of CO2 [1]; ensemble median 0.988
 * @param aerosolScale factor on the forcing of aerosols [1], applied to the part that {@link OtherForcing} assigns to
 *                     SO2: strong warming and strong masking go together, or the past would not come out
 * @param gsatReferenceC mean of {@link ClimateStock#SURFACE} over 1850-1900 in the historical run [°C]
 * @param seaReferenceM  mean sea level over 1995-2014 in the historical run, relative to 1750 [m]
 */
record Parameters(
        double co2BasePpm,
        double r0,
        double ru,
        double rt,
        double ra,
        double rl,
        double ch4Years,
        double n2oYears,
        double c1,
        double c2,
        double c3,
        double k1,
        double k2,
        double k3,
        double efficacy,
        double co2Scale,
        double aerosolScale,
        double gsatReferenceC,
        double seaReferenceM) {

    /** Follows the ensemble median. */
    static final Parameters BEST = with(
            36.058, 7.629, 3.9279, 16.016, 68.484, 1.28739, 2.5698, 1.20193, 1.15841, 0.98331, 1, 0.04999, 0.23567);

    /** Follows the 5th percentile of warming; fitted from the member that is nearest to it in all scenarios. */
    static final Parameters LOW = with(
            35.155, 10.779, 4.4373, 25.735, 91.331, 1.85258, 1.5417, 3.37476, 0.90956, 0.96711, 0.93104, 0.04494, 0.22954);

    /** Follows the 95th percentile of warming, likewise. */
    static final Parameters HIGH = with(
            35.778, 5.682, 3.4640, 10.829, 37.505, 0.86523, 4.0349, 0.92161, 1.79137, 1.07887, 1.15013, 0.03584, 0.23027);

    static Parameters of(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case LOW -> LOW;
            case BEST -> BEST;
            case HIGH -> HIGH;
        };
    }

    /** Completes a set by what all sets share. */
    private static Parameters with(
            double r0,
            double rt,
            double c1,
            double c2,
            double c3,
            double k1,
            double k2,
            double k3,
            double efficacy,
            double co2Scale,
            double aerosolScale,
            double gsatReferenceC,
            double seaReferenceM) {
        return new Parameters(
                278.693, r0, 0, rt, -0.00104, -0.019664, 9.52, 109,
                c1, c2, c3, k1, k2, k3, efficacy, co2Scale, aerosolScale, gsatReferenceC, seaReferenceM);
    }
}
