package org.plenary.core.climate;

/**
 * What drives the climate for one year: global emissions, and the forcing of all that is not CO2, CH4 or N2O. The
 * columns of {@code climate_drivers.csv}.
 *
 * @param co2FossilGt  CO2 from fossil fuels and industry, net of removals [GtCO2/yr]; may be negative
 * @param co2LandGt    net CO2 from agriculture, forestry and other land use [GtCO2/yr]; may be negative
 * @param ch4Mt        anthropogenic methane [MtCH4/yr]
 * @param n2oMt        anthropogenic nitrous oxide [MtN2O/yr]
 * @param so2Mt        anthropogenic SO2 [MtSO2/yr]; NaN: estimated from fossil CO2 and methane
 * @param erfOtherWm2  anthropogenic forcing other than CO2, CH4 and N2O: aerosols, ozone, halogens, land use [W/m2,
 *                     relative to 1750]; NaN: estimated, see {@link OtherForcing}
 * @param erfNaturalWm2 solar and volcanic forcing [W/m2, relative to 1750]; NaN: none
 */
public record Drivers(
        double co2FossilGt,
        double co2LandGt,
        double ch4Mt,
        double n2oMt,
        double so2Mt,
        double erfOtherWm2,
        double erfNaturalWm2) {

    /** What an absent value looks like. */
    public static final double ABSENT = Double.NaN;

    /** @throws IllegalArgumentException if an emission is not finite, or another value is infinite */
    public Drivers {
        finite("co2FossilGt", co2FossilGt);
        finite("co2LandGt", co2LandGt);
        finite("ch4Mt", ch4Mt);
        finite("n2oMt", n2oMt);
        finiteOrAbsent("so2Mt", so2Mt);
        finiteOrAbsent("erfOtherWm2", erfOtherWm2);
        finiteOrAbsent("erfNaturalWm2", erfNaturalWm2);
    }

    /** Both sources of CO2 [GtCO2/yr]. */
    public double co2Gt() {
        return co2FossilGt + co2LandGt;
    }

    private static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, found " + value);
        }
    }

    private static void finiteOrAbsent(String name, double value) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite or NaN (absent), found " + value);
        }
    }
}
