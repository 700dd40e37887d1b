package org.plenary.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private final Quantities english = Messages.in(Language.ENGLISH).quantities();
    private final Quantities mainland = Messages.in(Language.SIMPLIFIED_CHINESE).quantities();
    private final Quantities taiwan = Messages.in(Language.TRADITIONAL_CHINESE).quantities();

    @ParameterizedTest
    @CsvSource({"1234567.891, 1, '1,234,567.9'", "-3.25, 1, −3.3", "-0.04, 1, 0.0", "1e12, 0, '1,000,000,000,000'",
            "0.00001, 2, 0.00", "999, 0, 999", "-1000, 0, '−1,000'"})
    void writesNumbersWithARealMinusAndNeverScientifically(double value, int decimals, String expected) {
        assertEquals(expected, english.number(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({"3.4, +3.4", "-3.4, −3.4", "0.04, 0.0", "-0.04, 0.0"})
    void signsAChangeUnlessItRoundsToNothing(double value, String expected) {
        assertEquals(expected, english.signed(value, 1));
    }

    @ParameterizedTest
    @CsvSource({"12, $_12_bn, 120_亿美元, 120_億美元", "0.3, $_300_m, 3_亿美元, 3_億美元",
            "1234.5, $_1.2_tn, 1.2_万亿美元, 1.2_兆美元", "0, $_0, 0_美元, 0_美元",
            "0.99999, $_1_bn, 10_亿美元, 10_億美元", "-5.25, −$_5.3_bn, −53_亿美元, −53_億美元"})
    void countsMoneyAsEachLanguageDoes(double bn, String en, String cn, String tw) {
        assertEquals(spaced(en), english.money(bn));
        assertEquals(spaced(cn), mainland.money(bn));
        assertEquals(spaced(tw), taiwan.money(bn));
    }

    @Test
    void writesTheUnitsOfTheClimate() {
        assertEquals(spaced("40.6_GtCO2"), english.co2(40.57));
        assertEquals(spaced("53.0_GtCO2e_/_yr"), english.co2ePerYear(53));
        assertEquals(spaced("426_ppm"), english.ppm(425.6));
        assertEquals(spaced("1.5_°C"), english.celsius(1.45, 1));
        assertEquals(spaced("−0.3_°C"), english.signedCelsius(-0.3, 1));
        assertEquals(spaced("−18_%"), english.signedPercent(-0.18, 0));
        assertEquals("−18%", mainland.signedPercent(-0.18, 0));
        assertEquals(spaced("+$_12_bn_/_yr"), english.signedMoneyPerYear(12));
        assertEquals(spaced("1.4_bn_people"), english.people(1420));
        assertEquals(spaced("14_亿人"), mainland.people(1420));
        assertEquals(spaced("63_公分"), taiwan.centimetres(63));
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThrows(IllegalArgumentException.class, () -> english.co2(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> english.money(Double.POSITIVE_INFINITY));
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00a0');
    }
}
