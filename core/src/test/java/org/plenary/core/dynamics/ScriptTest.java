package org.plenary.core.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.core.dynamics.Deals.MID;
import static org.plenary.core.dynamics.Deals.NOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.model.Scenario;
import org.plenary.core.model.Script;
import org.plenary.core.model.Sector;
import org.plenary.core.model.Shock;
import org.plenary.core.world.BlocStock;
import org.plenary.core.world.GlobalStock;

/** What a scenario scripts happens, as large as it says; where it says nothing is left to chance, nothing else does. */
class ScriptTest {
    private static final int COVERED = 2040;

    private static Scenario with(Script script) {
        Scenario s = TestScenarios.three();
        return new Scenario(s.id(), s.start(), s.end(), s.horizon(), s.referenceYear(), s.discountRate(), s.sensitivity(), s.procedure(),
                s.cops(), s.articles(), s.blocs(), s.defaultTrust(), s.relations(), s.bunkersYears(), s.bunkersCo2Mt(), s.dynamics(),
                script, s.provenance());
    }

    private static Run run(long seed, Shock... shocks) {
        Scenario scenario = with(new Script(COVERED, List.of(shocks)));
        return new Run(Dynamics.model(scenario), StartAgreements.of(scenario), seed);
    }

    private static Shock shock(Shock.Kind kind, double size, String... at) {
        return new Shock(2027, kind, List.of(at), size);
    }

    @Test
    void nothingIsLeftToChanceInCoveredYears() {
        assertEquals(run(1).until(COVERED).world.get(BlocStock.STANCE, NOR), run(2).until(COVERED).world.get(BlocStock.STANCE, NOR));
        GlobalStock oil = GlobalStock.OIL_PRICE;
        assertEquals(run(1).until(COVERED).world.get(oil), run(2).until(COVERED).world.get(oil));
        assertNotEquals(run(1).until(COVERED + 10).world.get(oil), run(2).until(COVERED + 10).world.get(oil));
    }

    @Test
    void aGovernmentTakesOfficeWithItsStance() {
        Run run = run(1, shock(Shock.Kind.GOVERNMENT, -0.9, "NOR")).until(2028);
        assertEquals(-0.9, run.world.get(BlocStock.STANCE, NOR), 1e-12);
        assertEquals(run(1).until(2028).world.get(BlocStock.STANCE, MID), run.world.get(BlocStock.STANCE, MID));
    }

    @Test
    void oilCostsWhatIsScriptedAndComesBack() {
        Run run = run(1, shock(Shock.Kind.OIL_PRICE, 2)).until(2028);
        assertEquals(2, run.world.get(GlobalStock.OIL_PRICE), 1e-12);
        double next = run.until(2029).world.get(GlobalStock.OIL_PRICE);
        assertTrue(next > 1 && next < 2, "price " + next);
    }

    @Test
    void aCrisisTakesItsPartOfClimateMoneyFromThoseItConcerns() {
        for (Shock.Kind kind : Shock.Kind.CRISES) {
            double usual = paidIn2027(run(1));
            assertEquals(0.6 * usual, paidIn2027(run(1, shock(kind, 0.4))), 1e-9, kind.name());
            assertEquals(usual, paidIn2027(run(1, shock(kind, 0.4, "SOU"))), 1e-9, kind.name());
        }
    }

    private static double paidIn2027(Run run) {
        double before = run.until(2027).world.get(BlocStock.FINANCE_PAID, NOR);
        return run.until(2028).world.get(BlocStock.FINANCE_PAID, NOR) - before;
    }

    @Test
    void extremesAndReportsRaiseSalienceByTheirSize() {
        double quiet = run(1).until(2028).world.get(BlocStock.SALIENCE, NOR);
        double small = run(1, shock(Shock.Kind.EXTREME, 1, "NOR")).until(2028).world.get(BlocStock.SALIENCE, NOR);
        double large = run(1, shock(Shock.Kind.EXTREME, 2, "NOR")).until(2028).world.get(BlocStock.SALIENCE, NOR);
        assertTrue(quiet < small);
        assertEquals(2 * (small - quiet), large - quiet, 1e-9);
        assertTrue(quiet < run(1, shock(Shock.Kind.ASSESSMENT, 1)).until(2028).world.get(BlocStock.SALIENCE, NOR));
    }

    @Test
    void aBreakthroughSavesItsPartOfTheCostAboveTheFloor() {
        Run usual = run(1).until(2027);
        double above = usual.world.get(GlobalStock.frontierCost(Sector.POWER)) - 0.3;
        Run leap = run(1, shock(Shock.Kind.BREAKTHROUGH, 0.25, "POWER")).until(2028);
        usual.until(2028);
        assertEquals(0.25 * above, usual.world.get(GlobalStock.frontierCost(Sector.POWER)) - leap.world.get(GlobalStock.frontierCost(Sector.POWER)), 1e-9);
        assertEquals(usual.world.get(GlobalStock.frontierCost(Sector.TRANSPORT)), leap.world.get(GlobalStock.frontierCost(Sector.TRANSPORT)));
    }

    /** Power of the test: a chance of 0.06 a year gives 60 in 1000 years; 5 standard deviations are 38. */
    @Test
    void breakthroughsAreDrawnAsOftenAsTheyWere() {
        int leaps = 0;
        for (int seed = 0; seed < 40; seed++) {
            Scenario scenario = with(Script.NONE);
            Run run = new Run(Dynamics.model(scenario), List.of(), seed);
            for (int year = 0; year < 25; year++) {
                double[] before = costs(run);
                run.year();
                double[] after = costs(run);
                for (int s = 0; s < Sector.COUNT; s++) {
                    leaps += after[s] - before[s] < -0.1 * (before[s] - 0.3) ? 1 : 0;
                }
            }
        }
        assertTrue(leaps > 22 && leaps < 98, leaps + " leaps in 1000 years");
    }

    private static double[] costs(Run run) {
        double[] costs = new double[Sector.COUNT];
        for (int s = 0; s < Sector.COUNT; s++) {
            costs[s] = run.world.get(GlobalStock.frontierCost(Sector.at(s)));
        }
        return costs;
    }

    @Test
    void refusesShocksThatCannotBe() {
        assertTrue(refusal(() -> shock(Shock.Kind.GOVERNMENT, 1.5)).contains("size"));
        assertTrue(refusal(() -> with(new Script(2030, List.of(new Shock(2020, Shock.Kind.SLUMP, List.of(), 0.1))))).contains("script.shocks[0].year"));
        assertTrue(refusal(() -> with(new Script(2030, List.of(shock(Shock.Kind.SLUMP, 0.1, "XXX"))))).contains("script.shocks[0].at[0]"));
        assertTrue(refusal(() -> with(new Script(2030, List.of(shock(Shock.Kind.BREAKTHROUGH, 0.1, "NOR"))))).contains("POWER"));
        assertTrue(refusal(() -> with(new Script(2090, List.of()))).contains("script.through"));
        assertFalse(refusal(() -> shock(Shock.Kind.PANDEMIC, -1)).isEmpty());
    }

    private static String refusal(Runnable what) {
        return assertThrows(IllegalArgumentException.class, what::run).getMessage();
    }
}
