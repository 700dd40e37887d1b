package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClimateModelTest {
    private static final ClimateModel MODEL = ClimateModel.of(Sensitivity.BEST);
    private static final ClimateHistory HISTORY = ClimateHistory.load();
    private static final double CO2_PER_C = 44.009 / 12.011;

    @Test
    void aStateHasAPlaceForEveryStock() {
        assertEquals(ClimateStock.values().length, ClimateModel.STATE);
    }

    @Test
    void stepsWithinItsOwnPartOfTheArray() {
        double[] alone = HISTORY.stateAtStartOf(2020, Sensitivity.BEST);
        double[] embedded = new double[ClimateModel.STATE + 10];
        Arrays.fill(embedded, 7);
        System.arraycopy(alone, 0, embedded, 5, alone.length);
        MODEL.step(alone, 0, HISTORY.drivers(2020));
        MODEL.step(embedded, 5, HISTORY.drivers(2020));
        assertArrayEquals(alone, Arrays.copyOfRange(embedded, 5, 5 + ClimateModel.STATE));
        for (int i = 0; i < 5; i++) {
            assertEquals(7, embedded[i]);
            assertEquals(7, embedded[embedded.length - 1 - i]);
        }
    }

    @Test
    void theWorldBeforeIndustryStaysAsItIs() {
        ClimateModel model = MODEL.balancedBy(30, 1);
        double[] s = new double[ClimateModel.STATE];
        model.preindustrial(s, 0);
        double co2 = model.co2Ppm(s, 0);
        for (int year = 0; year < 1000; year++) {
            model.step(s, 0, new Drivers(0, 0, 30, 1, 0, 0, 0));
        }
        assertEquals(co2, model.co2Ppm(s, 0), 1e-9);
        assertEquals(0, s[ClimateStock.SURFACE.ordinal()], 1e-3);
        assertEquals(0, model.erfWm2(s, 0), 1e-3);
    }

    @Property
    void carbonIsNeitherMadeNorLost(
            @ForAll @Size(60) List<@DoubleRange(min = -150, max = 300) Double> fossil,
            @ForAll @DoubleRange(min = -30, max = 30) double land) {
        double[] s = HISTORY.stateAtStartOf(1900, Sensitivity.BEST);
        double before = carbon(s);
        double emitted = 0;
        for (double gt : fossil) {
            MODEL.step(s, 0, new Drivers(gt, land, 300, 10, Double.NaN, Double.NaN, 0));
            emitted += (gt + land) / CO2_PER_C;
        }
        assertEquals(before + emitted, carbon(s), 1e-9);
    }

    @Property
    void noEmissionPathYieldsAnythingButNumbers(
            @ForAll Sensitivity sensitivity,
            @ForAll @DoubleRange(min = -1e3, max = 1e4) double co2,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double land,
            @ForAll @DoubleRange(min = -1e3, max = 1e5) double ch4,
            @ForAll @DoubleRange(min = -1e2, max = 1e3) double n2o,
            @ForAll @DoubleRange(min = -10, max = 1e4) double so2,
            @ForAll boolean given,
            @ForAll @DoubleRange(min = -20, max = 20) double forcing) {
        ClimateModel model = ClimateModel.of(sensitivity);
        double[] s = HISTORY.stateAtStartOf(1990, sensitivity);
        double absent = Drivers.ABSENT;
        Drivers drivers = given
                ? new Drivers(co2, land, ch4, n2o, so2, forcing, forcing)
                : new Drivers(co2, land, ch4, n2o, absent, absent, absent);
        for (int year = 0; year < 120; year++) {
            model.step(s, 0, drivers);
        }
        for (ClimateStock stock : ClimateStock.values()) {
            assertTrue(Double.isFinite(s[stock.ordinal()]), () -> stock + " under " + drivers);
        }
        assertTrue(Double.isFinite(model.ph(s, 0)));
        assertTrue(Double.isFinite(model.seaLevelM(s, 0)));
    }

    @Property
    void moreCarbonIsMoreWarmthMoreSeaAndLessPh(
            @ForAll @DoubleRange(min = -20, max = 100) double gt, @ForAll @DoubleRange(min = 1, max = 50) double more) {
        double[] less = afterDecades(gt);
        double[] moreOfIt = afterDecades(gt + more);
        assertTrue(MODEL.co2Ppm(moreOfIt, 0) > MODEL.co2Ppm(less, 0));
        assertTrue(MODEL.warmingC(moreOfIt, 0) > MODEL.warmingC(less, 0));
        assertTrue(MODEL.seaLevelM(moreOfIt, 0) > MODEL.seaLevelM(less, 0));
        assertTrue(MODEL.ph(moreOfIt, 0) < MODEL.ph(less, 0));
    }

    @Test
    void aDipOfFivePercentInOneYearHardlyShowsInTheAir() {
        double[] as = HISTORY.stateAtStartOf(2020, Sensitivity.BEST);
        double[] dipped = as.clone();
        Drivers d = HISTORY.drivers(2019);
        MODEL.step(as, 0, d);
        MODEL.step(dipped, 0, new Drivers(
                0.95 * d.co2FossilGt(), d.co2LandGt(), d.ch4Mt(), d.n2oMt(), d.so2Mt(), d.erfOtherWm2(), 0));
        double fewer = MODEL.co2Ppm(as, 0) - MODEL.co2Ppm(dipped, 0);
        assertTrue(fewer > 0.1 && fewer < 0.5, () -> fewer + " ppm");
    }

    @Test
    void aPulseOfAHundredGigatonnesWarmsAsTheTransientResponseSays() {
        double[] control = HISTORY.stateAtStartOf(2025, Sensitivity.BEST);
        double[] pulsed = control.clone();
        Drivers d = HISTORY.drivers(2025);
        MODEL.step(control, 0, d);
        MODEL.step(pulsed, 0, withFossil(d, d.co2FossilGt() + 100));
        assertEquals(100 / 7.8, MODEL.co2Ppm(pulsed, 0) - MODEL.co2Ppm(control, 0), 1.5);
        for (int year = 0; year < 30; year++) {
            MODEL.step(control, 0, d);
            MODEL.step(pulsed, 0, d);
        }
        double warmer = MODEL.warmingC(pulsed, 0) - MODEL.warmingC(control, 0);
        // IPCC AR6 WG1: 0.45 [0.27 to 0.63] °C per 1000 GtCO2
        assertTrue(warmer > 0.027 && warmer < 0.063, () -> warmer + " °C");
    }

    /** Of a table that gives no SO2, it must not seem that a pulse of CO2 comes with as much smoke. */
    @Test
    void aPulseOfCo2AloneHardlyCoolsWhereOtherForcingIsEstimated() {
        double absent = Drivers.ABSENT;
        double[] s = new double[ClimateModel.STATE];
        MODEL.preindustrial(s, 0);
        for (int year = 0; year < 30; year++) {
            MODEL.step(s, 0, new Drivers(year == 0 ? 100 : 0, 0, 38.2463, 1.0005, absent, absent, 0));
            double warming = s[ClimateStock.SURFACE.ordinal()];
            assertTrue(warming > (year < 5 ? -0.1 : 0.02), "year " + year + ": " + warming);
        }
    }

    @Test
    void withoutEmissionsCo2FallsAndWarmingStandsStill() {
        double[] s = HISTORY.stateAtStartOf(2025, Sensitivity.BEST);
        Drivers last = HISTORY.drivers(2025);
        Drivers none = withFossil(last, -last.co2LandGt());
        double co2 = MODEL.co2Ppm(s, 0);
        double warming = MODEL.warmingC(s, 0);
        for (int year = 0; year < 50; year++) {
            MODEL.step(s, 0, none);
            assertTrue(MODEL.co2Ppm(s, 0) < co2);
            co2 = MODEL.co2Ppm(s, 0);
        }
        assertEquals(warming, MODEL.warmingC(s, 0), 0.25);
    }

    @Test
    void removalsDrawCo2DownAndCoolTheSurface() {
        double[] s = HISTORY.stateAtStartOf(2025, Sensitivity.BEST);
        double warming = MODEL.warmingC(s, 0);
        Drivers d = HISTORY.drivers(2025);
        for (int year = 0; year < 100; year++) {
            MODEL.step(s, 0, withFossil(d, -20));
        }
        assertTrue(MODEL.co2Ppm(s, 0) < 320);
        assertTrue(MODEL.warmingC(s, 0) < warming);
    }

    @Test
    void anAbsentForcingIsEstimatedFromSulphurAndMethane() {
        estimatesLateWarming(d -> d.so2Mt());
    }

    @Test
    void absentSulphurIsEstimatedFromFossilCo2AndMethane() {
        estimatesLateWarming(d -> Drivers.ABSENT);
    }

    private static void estimatesLateWarming(ToDoubleFunction<Drivers> so2) {
        for (EmissionsTable.Pathway pathway : Csv.pathways()) {
            double[] given = Trajectory.of(pathway, Sensitivity.BEST).warmingC;
            EmissionsTable.Pathway without = new EmissionsTable.Pathway(
                    pathway.name(),
                    pathway.firstYear(),
                    pathway.years().stream()
                            .map(d -> new Drivers(
                                    d.co2FossilGt(),
                                    d.co2LandGt(),
                                    d.ch4Mt(),
                                    d.n2oMt(),
                                    so2.applyAsDouble(d),
                                    Drivers.ABSENT,
                                    d.erfNaturalWm2()))
                            .toList());
            double[] estimated = Trajectory.of(without, Sensitivity.BEST).warmingC;
            assertEquals(
                    Trajectory.mean(given, 2081, 2100),
                    Trajectory.mean(estimated, 2081, 2100),
                    0.1,
                    pathway.name());
        }
    }

    @Test
    void refusesWhatIsNotANumber() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Drivers(Double.NaN, 0, 0, 0, 0, 0, 0));
        assertTrue(e.getMessage().contains("co2FossilGt"));
        assertThrows(
                IllegalArgumentException.class, () -> new Drivers(0, 0, 0, 0, 0, Double.POSITIVE_INFINITY, 0));
    }

    private static double[] afterDecades(double fossilGt) {
        double[] s = HISTORY.stateAtStartOf(2020, Sensitivity.BEST);
        Drivers d = HISTORY.drivers(2020);
        for (int year = 0; year < 40; year++) {
            MODEL.step(s, 0, withFossil(d, fossilGt));
        }
        return s;
    }

    private static Drivers withFossil(Drivers d, double gt) {
        return new Drivers(gt, d.co2LandGt(), d.ch4Mt(), d.n2oMt(), d.so2Mt(), d.erfOtherWm2(), d.erfNaturalWm2());
    }

    private static double carbon(double[] s) {
        return MODEL.airborneGtC(s, 0) + s[ClimateStock.SINKS.ordinal()];
    }
}
