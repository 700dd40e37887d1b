package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClimateHistoryTest {
    private final ClimateHistory history = ClimateHistory.load();

    @Test
    void beginsBeforeIndustryAndEndsIn2025() {
        assertEquals(1750, history.firstYear());
        assertEquals(2025, history.lastYear());
        double[] start = history.stateAtStartOf(1750, Sensitivity.BEST);
        double[] preindustrial = new double[ClimateModel.STATE];
        ClimateModel.of(Sensitivity.BEST).preindustrial(preindustrial, 0);
        assertArrayEquals(preindustrial, start);
    }

    @Test
    void theAirOf1750IsInBalanceWithTheRecord() {
        double[] s = history.stateAtStartOf(1751, Sensitivity.BEST);
        double[] preindustrial = history.stateAtStartOf(1750, Sensitivity.BEST);
        assertEquals(preindustrial[ClimateStock.CH4.ordinal()], s[ClimateStock.CH4.ordinal()], 1e-9);
        assertEquals(preindustrial[ClimateStock.N2O.ordinal()], s[ClimateStock.N2O.ordinal()], 1e-9);
    }

    @Test
    void aYearIsOneStepFromTheNext() {
        double[] s = history.stateAtStartOf(2009, Sensitivity.HIGH);
        ClimateModel.of(Sensitivity.HIGH).step(s, 0, history.drivers(2009));
        assertArrayEquals(history.stateAtStartOf(2010, Sensitivity.HIGH), s);
    }

    @Test
    void refusesAYearOutsideTheRecord() {
        assertThrows(IllegalArgumentException.class, () -> history.stateAtStartOf(1749, Sensitivity.BEST));
        assertThrows(IllegalArgumentException.class, () -> history.stateAtStartOf(2027, Sensitivity.BEST));
        assertEquals(ClimateModel.STATE, history.stateAtStartOf(2026, Sensitivity.BEST).length);
    }

    @Test
    void theFossilEmissionsOf2024AreThoseOfTheGlobalCarbonBudget() {
        assertEquals(38.1, history.drivers(2024).co2FossilGt(), 0.1);
    }

    /** The observed annual means are those of 002 §四 and of observed.csv. */
    @ParameterizedTest
    @CsvSource({"1960, 316.91", "2021, 414.70"})
    void theAirOfThePastIsTheAirThatWasMeasured(int year, double observedPpm) {
        ClimateModel model = ClimateModel.of(Sensitivity.BEST);
        assertEquals(observedPpm, yearlyMean(year, Sensitivity.BEST, s -> model.co2Ppm(s, 0)), 2.5);
    }

    @ParameterizedTest
    @EnumSource
    void theReferencePeriodsAreWhatTheParametersSay(Sensitivity sensitivity) {
        ClimateModel model = ClimateModel.of(sensitivity);
        double warming = 0;
        for (int year = 1850; year <= 1900; year++) {
            warming += yearlyMean(year, sensitivity, s -> model.warmingC(s, 0)) / 51;
        }
        double sea = 0;
        for (int year = 1995; year <= 2014; year++) {
            sea += yearlyMean(year, sensitivity, s -> model.seaLevelM(s, 0)) / 20;
        }
        assertEquals(0, warming, 1e-4);
        assertEquals(0, sea, 1e-4);
    }

    @ParameterizedTest
    @EnumSource
    void theStocksLieInTheirRanges(Sensitivity sensitivity) {
        double[] s = history.stateAtStartOf(2026, sensitivity);
        for (ClimateStock stock : ClimateStock.values()) {
            double value = s[stock.ordinal()];
            assertTrue(value > stock.min() && value < stock.max(), () -> stock + " " + value);
        }
    }

    @Test
    void theSeaHasRisenAsMuchAsWasMeasured() {
        ClimateModel model = ClimateModel.of(Sensitivity.BEST);
        double rise = model.seaLevelM(history.stateAtStartOf(2018, Sensitivity.BEST), 0)
                - model.seaLevelM(history.stateAtStartOf(1901, Sensitivity.BEST), 0);
        // IPCC AR6 WG1 SPM A.1.7: 0.20 [0.15 to 0.25] m between 1901 and 2018
        assertTrue(rise > 0.15 && rise < 0.25, () -> rise + " m");
    }

    @Test
    void theAssetsAreWhatTheImportMakesOfTheRawData() throws IOException {
        Path raw = Path.of("src/data/climate");
        Path assets = Path.of("../assets/climate");
        assertEquals(ClimateDataImport.history(raw), Files.readString(assets.resolve("history.csv")));
        assertEquals(ClimateDataImport.exogenous(raw), Files.readString(assets.resolve("exogenous.csv")));
    }

    private double yearlyMean(int year, Sensitivity sensitivity, ToDoubleFunction<double[]> of) {
        return (of.applyAsDouble(history.stateAtStartOf(year, sensitivity))
                + of.applyAsDouble(history.stateAtStartOf(year + 1, sensitivity))) / 2;
    }
}
