package org.plenary.core.climate;

/**
 * The anthropogenic forcing of all that is not CO2, CH4 or N2O, where nobody gives it: aerosols, ozone and
 * stratospheric water, soot on snow, halogens, land use. Relative to 1750, and zero there.
 *
 * <p>Each term is fitted to the agent of the same name in FaIR calibration 1.4.0, SSP1-2.6, 2-4.5 and 5-8.5,
 * 1750-2100; the root mean square error of the fit is given with it. The forms are those of FaIR (Smith et al. 2021 for
 * aerosols, Thornhill et al. 2021 for ozone), cut down to the drivers known here. The warming of 2081-2100 in the six
 * reference pathways comes out within 0.1 °C of that under the forcing given, be SO2 known or not.
 */
final class OtherForcing {
    /** Aerosol forcing per e-folding of sulphur burden [W/m2] and the half-way SO2 [Mt/yr]; error 0.066 W/m2. */
    private static final double AEROSOL = -1.514;
    private static final double AEROSOL_SO2_MT = 100;
    /** SO2 of 1750, from which all forcing of SO2 counts [Mt/yr]; the draft CMIP7 record has 2.3, the SSPs 2.4. */
    private static final double SO2_1750_MT = 2.3;
    /**
     * Ozone and stratospheric water per methane [W/m2/ppb], up to so much above the pre-industrial [ppb],
     * and per SO2, which stands for NOx, CO and VOC; 0.015 to 2020. More methane alone adds less: the limit is
     * fitted to the sum of all agents in the two pathways that go there.
     */
    private static final double OZONE_CH4 = 4.3e-4;
    private static final double OZONE_CH4_MOST_PPB = 1500;
    private static final double OZONE_SO2 = 3.6e-4;
    /** Soot on snow per SO2 [W/m2 per Mt/yr]; 0.010. */
    private static final double SOOT_SO2 = 4.9e-4;
    /** Albedo per carbon emitted by land use [W/m2 per GtC]; 0.0004. */
    private static final double ALBEDO = -2.8131e-4 * CarbonCycle.CO2_PER_C;
    /**
     * Halogens [W/m2]: they came with industry between 1950 and 1990, followed through cumulative fossil emissions
     * [GtC]; since then what replaces the phased-out ones goes with the ambition on fossil CO2 [W/m2 per GtCO2/yr].
     * Error to 2020 0.03 W/m2, later up to 0.12.
     */
    private static final double HALOGENS = 0.25;
    private static final double HALOGENS_CO2 = 0.0035;
    private static final double HALOGENS_AT_GTC = 650 / CarbonCycle.CO2_PER_C;
    /**
     * SO2 per fossil CO2 [MtSO2/GtCO2] falls as industry matures, followed through cumulative fossil emissions; and per
     * methane [1], which stands for what else a world leaves unfiltered. Fitted to the aerosol forcing of the SO2 of the
     * six reference pathways, 1750-2100, error 0.046 W/m2; in SSP1-1.9 and 3-7.0, held out, 0.04 and 0.07.
     */
    private static final double SO2_PER_CO2 = 10.8;
    private static final double SO2_CLEANING_GTC = 810 / CarbonCycle.CO2_PER_C;
    private static final double SO2_PER_CH4 = 0.113;

    /**
     * What a year burns counts up to this share of all that was burnt until its end, the fastest that industry grew
     * after 1770: a pulse of CO2 is none of smoke.
     */
    private static final double FASTEST = 0.05;

    private OtherForcing() {}

    /** Aerosol forcing of an SO2 emission [MtSO2/yr] in W/m2: zero at that of 1750, ever less steep. */
    static double aerosol(double so2Mt) {
        return AEROSOL * StrictMath.log(1 + since1750(so2Mt) / AEROSOL_SO2_MT);
    }

    /**
     * SO2 [Mt/yr] where nobody gives it.
     *
     * @param co2FossilGt  fossil CO2 [GtCO2/yr]
     * @param ch4AddedMt   methane emitted beyond that of 1750 [Mt/yr]
     * @param fossilGtC    fossil carbon burnt since 1750 [GtC]
     */
    static double so2Mt(double co2FossilGt, double ch4AddedMt, double fossilGtC) {
        return burning(co2FossilGt, fossilGtC) * SO2_PER_CO2 * StrictMath.exp(-Math.max(fossilGtC, 0) / SO2_CLEANING_GTC)
                + Math.max(ch4AddedMt, 0) * SO2_PER_CH4;
    }

    /** All that comes with an SO2 emission [MtSO2/yr] in W/m2: aerosols, and the ozone and soot of the same fires. */
    static double ofSo2(double so2Mt) {
        return aerosol(so2Mt) + (OZONE_SO2 + SOOT_SO2) * since1750(so2Mt);
    }

    /** Ozone and stratospheric water of so much more methane [ppb] in W/m2, below the limit. */
    static double ofCh4(double ch4Ppb) {
        return OZONE_CH4 * ch4Ppb;
    }

    /**
     * All terms together [W/m2].
     *
     * @param co2FossilGt     fossil CO2 [GtCO2/yr]
     * @param so2Mt           SO2 [Mt/yr]
     * @param ch4AboveBasePpb methane above the pre-industrial [ppb]
     * @param landUseGtC      carbon emitted by land use since 1750 [GtC]
     * @param fossilGtC       fossil carbon burnt since 1750 [GtC]
     */
    static double total(double co2FossilGt, double so2Mt, double ch4AboveBasePpb, double landUseGtC, double fossilGtC) {
        return ofSo2(so2Mt)
                + ofCh4(Math.min(OZONE_CH4_MOST_PPB, ch4AboveBasePpb))
                + ALBEDO * landUseGtC
                + halogens(co2FossilGt, fossilGtC);
    }

    private static double halogens(double co2FossilGt, double fossilGtC) {
        double burnt = Math.max(fossilGtC, 0) / HALOGENS_AT_GTC;
        double industry = 1 - StrictMath.exp(-burnt * burnt * burnt);
        return industry * (HALOGENS + HALOGENS_CO2 * burning(co2FossilGt, fossilGtC));
    }

    private static double burning(double co2FossilGt, double fossilGtC) {
        return Math.max(0, Math.min(co2FossilGt, FASTEST * CarbonCycle.CO2_PER_C * fossilGtC));
    }

    private static double since1750(double so2Mt) {
        return Math.max(so2Mt - SO2_1750_MT, 0);
    }
}
