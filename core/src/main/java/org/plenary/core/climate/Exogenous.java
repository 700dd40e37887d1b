package org.plenary.core.climate;

/**
 * What drives the climate and nobody at the table decides: SO2, the forcing of other agents, the sun and volcanoes; the
 * record to 2025, then current policies to 2100 (draft CMIP7 scenario <em>medium</em>), and its last year held after.
 *
 * <p>Other agents answer to what is decided by three rules, all relative to the reference pathway of the file and all
 * modelling choices, so that a world on the reference pathway gets the reference forcing exactly:
 * <ul>
 *   <li>SO2 follows fossil CO2 in proportion, but for the {@value #SO2_NOT_FOSSIL} of it that smelters and fires emit.
 *       So aerosols mask less warming as fossil CO2 falls, with the forcing of {@link OtherForcing#aerosol}; ozone and
 *       soot that come with the same fires fall too. (In SSP1-2.6 and SSP2-4.5 SO2 per fossil CO2 in 2050 is the same
 *       within 5 %, though fossil CO2 differs by half.)
 *   <li>Ozone and stratospheric water follow methane emissions, at the concentration these would settle at.
 *   <li>Halogens and land albedo stay with the reference.
 * </ul>
 */
public final class Exogenous {
    /** Share of SO2 that does not come from fossil fuels; modelling choice after the sectors of CEDS. */
    private static final double SO2_NOT_FOSSIL = 0.1;
    /** Beyond this multiple of the reference, fossil CO2 carries no more SO2 with it: new plants are clean. */
    private static final double SO2_MOST = 1.5;

    private final ClimateHistory history;
    private final EmissionsTable.Pathway future;

    private Exogenous(ClimateHistory history, EmissionsTable.Pathway future) {
        this.history = history;
        this.future = future;
    }

    /**
     * Reads {@code climate/history.csv} and {@code climate/exogenous.csv} from the class path.
     *
     * @throws java.io.UncheckedIOException if the class path lacks them, or they are spoilt
     */
    public static Exogenous load() {
        return new Exogenous(ClimateHistory.load(), ClimateHistory.pathway("climate/exogenous.csv"));
    }

    /** The reference pathway: the record, then current policies; before 1750 and after 2100 its nearest year. */
    public Drivers reference(int year) {
        return year <= history.lastYear()
                ? history.drivers(Math.max(year, history.firstYear()))
                : future.in(Math.min(year, future.lastYear()));
    }

    /**
     * The drivers of a year in which the world emits this much.
     *
     * @param co2FossilGt fossil CO2 [GtCO2/yr]
     * @param co2LandGt   land-use CO2 [GtCO2/yr]
     * @param ch4Mt       methane [Mt/yr]
     * @param n2oMt       nitrous oxide [Mt/yr]
     */
    public Drivers drivers(int year, double co2FossilGt, double co2LandGt, double ch4Mt, double n2oMt) {
        Drivers reference = reference(year);
        double ratio = Math.min(SO2_MOST, Math.max(0, co2FossilGt / reference.co2FossilGt()));
        double so2 = reference.so2Mt() * (SO2_NOT_FOSSIL + (1 - SO2_NOT_FOSSIL) * ratio);
        double other = reference.erfOtherWm2()
                + (OtherForcing.ofSo2(so2) - OtherForcing.ofSo2(reference.so2Mt()))
                + OtherForcing.ofCh4(ClimateModel.settledCh4Ppb(ch4Mt - reference.ch4Mt()));
        return new Drivers(co2FossilGt, co2LandGt, ch4Mt, n2oMt, so2, other, reference.erfNaturalWm2());
    }
}
