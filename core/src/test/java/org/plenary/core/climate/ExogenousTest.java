package org.plenary.core.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExogenousTest {
    private final Exogenous exogenous = Exogenous.load();

    @Test
    void aWorldOnTheReferenceGetsTheReferenceExactly() {
        for (int year = 1750; year <= 2100; year++) {
            Drivers r = exogenous.reference(year);
            assertEquals(r, exogenous.drivers(year, r.co2FossilGt(), r.co2LandGt(), r.ch4Mt(), r.n2oMt()));
        }
    }

    @Test
    void theReferenceIsTheRecordThenCurrentPolicies() {
        assertEquals(ClimateHistory.load().drivers(2019), exogenous.reference(2019));
        assertEquals(40.9, exogenous.reference(2050).co2FossilGt(), 0.1);
        assertEquals(exogenous.reference(2100), exogenous.reference(2180));
    }

    @Test
    void aerosolsMaskLessAsFossilCo2Falls() {
        Drivers r = exogenous.reference(2035);
        double last = r.erfOtherWm2();
        for (double share = 0.9; share >= 0; share -= 0.1) {
            double other = exogenous.drivers(2035, share * r.co2FossilGt(), 0, r.ch4Mt(), 12).erfOtherWm2();
            assertTrue(other > last, "at " + share);
            last = other;
        }
        // A world without sulphur unmasks at most what AR6 gives aerosols today: 1.06 [0.41 to 1.71] W/m2
        double unmasked = last - r.erfOtherWm2();
        assertTrue(unmasked > 0.4 && unmasked < 1.2, () -> unmasked + " W/m2");
    }

    @Test
    void lessMethaneIsLessOzone() {
        Drivers r = exogenous.reference(2035);
        double halved = exogenous.drivers(2035, r.co2FossilGt(), r.co2LandGt(), r.ch4Mt() / 2, 12).erfOtherWm2();
        assertEquals(-0.27, halved - r.erfOtherWm2(), 0.1);
    }

    @Test
    void removalsDoNotTurnSulphurNegative() {
        Drivers removing = exogenous.drivers(2080, -20, -5, 200, 10);
        assertTrue(removing.so2Mt() > 0);
    }
}
