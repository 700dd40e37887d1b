package org.plenary.core.climate;

import java.util.Arrays;

/**
 * The climate: emissions in, concentrations, forcing, warming, sea level and pH out, one year at a time.
 *
 * <p>A model is a set of constants and holds no state; it may be shared. The state is {@value #STATE} numbers in an
 * array of the caller's, from an offset of the caller's, in the order of {@link ClimateStock}. It is always the state
 * on 1 January: {@link #step} turns the one of a year into that of the next. An annual mean is the mean of two.
 *
 * <p>The order within a year: the carbon cycle, with the time scales of 1 January, methane and nitrous oxide advance on
 * the year's emissions; forcing is taken at the concentrations of mid-year; temperatures advance exactly under that
 * forcing; land ice follows the warming. Nothing is random, every transcendental function is {@code StrictMath}'s, so
 * that results are bit-equal on any machine.
 */
public final class ClimateModel {
    /** How many numbers a state takes: the number of {@link ClimateStock}s. */
    public static final int STATE = 13;

    static final int POOL_1 = ClimateStock.POOL_1.ordinal();
    static final int POOL_2 = ClimateStock.POOL_2.ordinal();
    static final int POOL_3 = ClimateStock.POOL_3.ordinal();
    static final int POOL_4 = ClimateStock.POOL_4.ordinal();
    static final int SINKS = ClimateStock.SINKS.ordinal();
    static final int LAND_USE = ClimateStock.LAND_USE.ordinal();
    private static final int CH4 = ClimateStock.CH4.ordinal();
    private static final int N2O = ClimateStock.N2O.ordinal();
    static final int SURFACE = ClimateStock.SURFACE.ordinal();
    private static final int THERMOCLINE = ClimateStock.THERMOCLINE.ordinal();
    private static final int DEEP_OCEAN = ClimateStock.DEEP_OCEAN.ordinal();
    private static final int LAND_ICE = ClimateStock.LAND_ICE.ordinal();
    private static final int FORCING = ClimateStock.FORCING.ordinal();

    /** Pre-industrial methane and nitrous oxide [ppb]: 1750 in Meinshausen et al. 2017 and AR6. */
    private static final double CH4_BASE_PPB = 729.2;
    private static final double N2O_BASE_PPB = 270.1;
    /** Concentration per emission [ppb/Mt]: an atmosphere of 5.1352e18 kg and 28.97 g/mol, gas of 16.043 and 44.013. */
    private static final double CH4_PPB_PER_MT = 1e18 / 5.1352e18 * 28.97 / 16.043;
    private static final double N2O_PPB_PER_MT = 1e18 / 5.1352e18 * 28.97 / 44.013;
    /**
     * Anthropogenic emissions of 1750, with which the air of 1750 is in balance [Mt/yr]: those of the historical record
     * behind {@link ClimateHistory}, draft CMIP7.
     */
    private static final double CH4_1750_MT = 38.2463;
    private static final double N2O_1750_MT = 1.0005;

    /**
     * Thermal expansion per heat in the three layers [m per W yr m-2]: 0.12 m per 1e24 J (Kuhlbrodt and Gregory 2012,
     * Geophys. Res. Lett. 39, L18608), one W yr m-2 over the globe being 5.101e14 m2 x 3.156e7 s = 1.61e22 J.
     */
    private static final double EXPANSION = 0.12 * 1.61e-2;
    /**
     * Sea-level rise from ice and water on land: ICE_RATE x (warming since 1750 + ICE_HEAD_START_C), never negative
     * [m/yr/°C, °C]. The form is that of Rahmstorf 2007; the head start is the ice that was still melting from before
     * 1750. The two numbers are a modelling choice: with them the rise is that of IPCC AR6 WG1, 0.20 m in 1901-2018 and
     * 0.44, 0.56 and 0.77 m in 2100 under SSP1-2.6, 2-4.5 and 5-8.5, each within 0.04 m.
     */
    private static final double ICE_RATE = 1.56e-3;
    private static final double ICE_HEAD_START_C = 0.36;
    /** Ocean pH = PH_SLOPE ln(CO2 / ppm) + PH_BASE. Source: National Academies 2017, appendix F, equation 7. */
    private static final double PH_SLOPE = -0.3671;
    private static final double PH_BASE = 10.2328;

    private final Parameters p;
    private final CarbonCycle carbon;
    private final GasForcing gases;
    private final EnergyBalance energy;
    private final double ch4Kept;
    private final double n2oKept;
    private final double ch4BalanceMt;
    private final double n2oBalanceMt;

    ClimateModel(Parameters p, double ch4BalanceMt, double n2oBalanceMt) {
        this.p = p;
        this.carbon = new CarbonCycle(p.r0(), p.rt(), p.rl());
        this.gases = new GasForcing(p.co2BasePpm(), CH4_BASE_PPB, N2O_BASE_PPB, p.co2Scale());
        this.energy = new EnergyBalance(p.c1(), p.c2(), p.c3(), p.k1(), p.k2(), p.k3(), p.efficacy());
        this.ch4Kept = StrictMath.exp(-1 / p.ch4Years());
        this.n2oKept = StrictMath.exp(-1 / p.n2oYears());
        this.ch4BalanceMt = ch4BalanceMt;
        this.n2oBalanceMt = n2oBalanceMt;
    }

    /** The model with the parameter set of that sensitivity, in balance with the historical record in 1750. */
    public static ClimateModel of(Sensitivity sensitivity) {
        return new ClimateModel(Parameters.of(sensitivity), CH4_1750_MT, N2O_1750_MT);
    }

    /**
     * The same model for another emissions record: records differ in what they call anthropogenic (SSP and CMIP7 count
     * 19 and 38 Mt of methane in 1750), and the natural sources are whatever keeps 1750 in balance.
     *
     * @param ch4Mt methane of the record in its pre-industrial year [Mt/yr]
     * @param n2oMt nitrous oxide likewise [Mt/yr]
     */
    public ClimateModel balancedBy(double ch4Mt, double n2oMt) {
        return new ClimateModel(p, ch4Mt, n2oMt);
    }

    /** Writes the state of 1 January 1750, an equilibrium: no anthropogenic carbon, no warming. */
    public void preindustrial(double[] state, int offset) {
        Arrays.fill(state, offset, offset + STATE, 0);
        state[offset + CH4] = CH4_BASE_PPB;
        state[offset + N2O] = N2O_BASE_PPB;
    }

    /** Advances the state in place by one year under these drivers. */
    public void step(double[] state, int offset, Drivers drivers) {
        double[] s = state;
        int o = offset;
        double surface = s[o + SURFACE];
        double co2Before = co2Ppm(s, o);
        double ch4Before = s[o + CH4];
        double n2oBefore = s[o + N2O];

        carbon.step(s, o, drivers.co2Gt() / CarbonCycle.CO2_PER_C);
        s[o + LAND_USE] += drivers.co2LandGt() / CarbonCycle.CO2_PER_C;
        double ch4Settled = CH4_BASE_PPB + (drivers.ch4Mt() - ch4BalanceMt) * CH4_PPB_PER_MT * p.ch4Years();
        double n2oSettled = N2O_BASE_PPB + (drivers.n2oMt() - n2oBalanceMt) * N2O_PPB_PER_MT * p.n2oYears();
        s[o + CH4] = Math.max(0, ch4Settled + (ch4Before - ch4Settled) * ch4Kept);
        s[o + N2O] = Math.max(0, n2oSettled + (n2oBefore - n2oSettled) * n2oKept);

        double ch4 = (ch4Before + s[o + CH4]) / 2;
        double n2o = (n2oBefore + s[o + N2O]) / 2;
        double forcing = gases.of((co2Before + co2Ppm(s, o)) / 2, ch4, n2o)
                + otherForcing(s, o, drivers, ch4)
                + (Double.isNaN(drivers.erfNaturalWm2()) ? 0 : drivers.erfNaturalWm2());
        energy.step(s, o + SURFACE, forcing);
        s[o + FORCING] = forcing;
        double warming = (surface + s[o + SURFACE]) / 2;
        s[o + LAND_ICE] += ICE_RATE * Math.max(0, warming + ICE_HEAD_START_C);
    }

    /** Atmospheric CO2 [ppm]. */
    public double co2Ppm(double[] state, int offset) {
        return p.co2BasePpm() + airborneGtC(state, offset) / CarbonCycle.GTC_PER_PPM;
    }

    /** Anthropogenic carbon in the air [GtC], the sum of the pools. */
    public double airborneGtC(double[] state, int offset) {
        return state[offset + POOL_1] + state[offset + POOL_2] + state[offset + POOL_3] + state[offset + POOL_4];
    }

    /**
     * Global mean surface air temperature relative to 1850-1900 [°C]. The reference is a constant of the parameter set:
     * the 1850-1900 mean of the historical run.
     */
    public double warmingC(double[] state, int offset) {
        return state[offset + SURFACE] - p.gsatReferenceC();
    }

    /** Total effective radiative forcing of the last year [W/m2, relative to 1750]. */
    public double erfWm2(double[] state, int offset) {
        return state[offset + FORCING];
    }

    /** Global mean pH of the surface ocean [1], from CO2 in the air. Source: National Academies 2017, appendix F. */
    public double ph(double[] state, int offset) {
        return PH_SLOPE * StrictMath.log(Math.max(co2Ppm(state, offset), 1)) + PH_BASE;
    }

    /**
     * Global mean sea level relative to 1995-2014 [m]: thermal expansion of the heat that the three layers hold, and ice
     * and water on land. The reference is a constant of the parameter set, from the historical run.
     */
    public double seaLevelM(double[] state, int offset) {
        double heat = p.c1() * state[offset + SURFACE]
                + p.c2() * state[offset + THERMOCLINE]
                + p.c3() * state[offset + DEEP_OCEAN];
        return EXPANSION * heat + state[offset + LAND_ICE] - p.seaReferenceM();
    }

    /** The concentration at which a lasting change of methane emissions [Mt/yr] settles, lifetime unchanged [ppb]. */
    static double settledCh4Ppb(double changeMt) {
        return changeMt * CH4_PPB_PER_MT * Parameters.BEST.ch4Years();
    }

    private double otherForcing(double[] s, int o, Drivers d, double ch4) {
        if (!Double.isNaN(d.erfOtherWm2()) && p.aerosolScale() == 1) {
            return d.erfOtherWm2();
        }
        double fossil = airborneGtC(s, o) + s[o + SINKS] - s[o + LAND_USE];
        double so2 = Double.isNaN(d.so2Mt()) ? OtherForcing.so2Mt(d.co2FossilGt(), d.ch4Mt() - ch4BalanceMt, fossil) : d.so2Mt();
        double other = Double.isNaN(d.erfOtherWm2())
                ? OtherForcing.total(d.co2FossilGt(), so2, ch4 - CH4_BASE_PPB, s[o + LAND_USE], fossil)
                : d.erfOtherWm2();
        return other + (p.aerosolScale() - 1) * OtherForcing.aerosol(so2);
    }
}
