package org.plenary.core.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plenary.core.random.RandomStream;

class OutcomeSpaceTest {
    /** Two parties divide 10, or do something wasteful, or burn money. */
    private static final double[][] CAKE = {{0, 0}, {2, 8}, {5, 5}, {8, 2}, {4, 4}, {12, -1}, {-3, 9}};

    private static OutcomeSpace space(double[][] utilities) {
        return new OutcomeSpace(utilities, new double[utilities[0].length]);
    }

    @Test
    void theEvenSplitOfACakeIsEveryonesSolution() {
        OutcomeSpace cake = space(CAKE);

        assertEquals(2, cake.nash());
        assertEquals(2, cake.kalaiSmorodinsky());
        assertEquals(2, cake.egalitarian());
        assertEquals(5, cake.utilitarian(), "the largest sum, although one party would refuse it");
    }

    @Test
    void aSkewedFrontierHasItsKnownSolutions() {
        double[][] utilities = {{0, 0}, {10, 0}, {9, 1}, {7, 2.2}, {5.2, 2.5}, {3, 3}, {0, 4}};
        OutcomeSpace skewed = space(utilities);

        assertEquals(1, skewed.utilitarian(), "the first of the two that add up to ten");
        assertEquals(3, skewed.nash(), "7 x 2.2 = 15.4 is the largest product");
        assertEquals(3, skewed.kalaiSmorodinsky(), "min(0.7, 0.55) is the largest of the smallest shares");
        assertEquals(5, skewed.egalitarian(), "min(3, 3) is the largest of the smallest gains");
    }

    @Test
    void withoutAnAcceptableOutcomeThereIsNoSolution() {
        OutcomeSpace bad = space(new double[][] {{1, -1}, {-1, 1}});

        assertEquals(OutcomeSpace.NONE, bad.nash());
        assertEquals(OutcomeSpace.NONE, bad.kalaiSmorodinsky());
        assertEquals(OutcomeSpace.NONE, bad.egalitarian());
    }

    @Test
    void aPartyThatCanGainNothingDoesNotStopTheOthers() {
        OutcomeSpace space = space(new double[][] {{0, 0, 0}, {1, 5, 0}, {3, 3, 0}, {9, 9, -1}});

        assertEquals(2, space.nash());
        assertEquals(2, space.kalaiSmorodinsky());
        assertEquals(2, space.egalitarian());
    }

    @Test
    void theFrontierOfTheCakeIsCounted() {
        OutcomeSpace cake = space(CAKE);

        assertFalse(cake.efficient(0));
        assertFalse(cake.efficient(4));
        assertEquals(5.0 / 7, cake.efficientShare(), 1e-12);
    }

    @Test
    void dominanceBelowTheRoundingOfTheSumIsSeen() {
        double[][] utilities = {{1e16, 0.25}, {1e16, 0.5}};
        assertEquals(utilities[0][0] + utilities[0][1], utilities[1][0] + utilities[1][1], "the sums must be equal here");

        assertFalse(space(utilities).efficient(0));
    }

    @Test
    void theShareCapturedIsThatOfTheBestSum() {
        OutcomeSpace cake = space(CAKE);

        assertEquals(10.0 / 11, cake.captured(2), 1e-12);
        assertEquals(0, cake.captured(0), 1e-12);
        assertEquals(1, cake.captured(5), 1e-12);
    }

    @Test
    void whatADealDoesToThirdPartiesIsTheRestOfItsSurplus() {
        OutcomeSpace space = new OutcomeSpace(new double[][] {{5, 6, 1, 0}}, new double[] {1, 1, 2, 3});

        assertEquals(-4, space.externality(0, 0, 1), 1e-12, "the other two lose 1 and 3");
        assertEquals(0, space.externality(0, 0, 1, 2, 3), 1e-12, "nobody is left outside");
        assertEquals(4.0 / 5, space.share(0, 0), 1e-12);
        assertTrue(Double.isNaN(new OutcomeSpace(new double[][] {{0}}, new double[] {1}).share(0, 0)));
    }

    /** Putnam 1988, with the Nash solution for the talks: who needs more at home gets more, where there is an agreement at all. */
    @Test
    void whoseHomeRatifiesLessGetsMoreOfFewerAgreements() {
        double small = 0;
        double large = 0;
        int fewer = 0;
        int more = 0;
        for (int seed = 0; seed < 200; seed++) {
            RandomStream luck = RandomStream.of(seed, "putnam", "", 0);
            double[][] utilities = new double[30][3];
            for (double[] row : utilities) {
                for (int p = 0; p < 3; p++) {
                    row[p] = luck.nextDouble();
                }
            }
            int hard = new OutcomeSpace(utilities, new double[] {0.7, 0.4, 0.4}).nash();
            int soft = new OutcomeSpace(utilities, new double[] {0.4, 0.4, 0.4}).nash();
            more += soft == OutcomeSpace.NONE ? 0 : 1;
            if (hard != OutcomeSpace.NONE) {
                fewer++;
                small += utilities[hard][0];
                large += utilities[soft][0];
            }
        }
        assertTrue(fewer < more, fewer + " and " + more + " agreements");
        assertTrue(small / fewer > large / fewer + 0.02, small / fewer + " and " + large / fewer);
    }

    @Test
    void allSolutionPointsOfEightPartiesAndAThousandOutcomesTakeLessThanTenMilliseconds() {
        RandomStream luck = RandomStream.of(8, "speed", "", 0);
        double[][] utilities = new double[1000][8];
        for (double[] row : utilities) {
            for (int p = 0; p < 8; p++) {
                row[p] = luck.nextDouble();
            }
        }
        double[] disagreement = new double[8];
        Arrays.fill(disagreement, 0.1);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 60; run++) { // the quickest: the machine does other things as well
            long begun = System.nanoTime();
            OutcomeSpace space = new OutcomeSpace(utilities, disagreement);
            int points = space.nash() + space.kalaiSmorodinsky() + space.egalitarian() + space.utilitarian();
            double share = space.efficientShare() + space.captured(space.utilitarian());
            long took = System.nanoTime() - begun;
            assertTrue(points >= 0 && share > 0.8);
            best = Math.min(best, took);
        }
        assertTrue(best < 10_000_000, best * 1e-6 + " ms");
    }

    @Test
    void unevenRowsAndInfinitiesAreRefusedByName() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> space(new double[][] {{1, 2}, {1}}))
                .getMessage().contains("outcome 1 has 1 utilities"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> space(new double[][] {{1, Double.NaN}}))
                .getMessage().contains("party 1"));
    }

    @Provide
    Arbitrary<double[][]> games() {
        Arbitrary<Integer> parties = Arbitraries.integers().between(2, 5);
        Arbitrary<Integer> outcomes = Arbitraries.integers().between(1, 40);
        return Combinators.combine(parties, outcomes, Arbitraries.longs()).as((p, o, seed) -> {
            RandomStream luck = RandomStream.of(seed, "game", "", 0);
            double[][] utilities = new double[o + 1][p];
            for (int i = 1; i <= o; i++) {
                for (int j = 0; j < p; j++) {
                    utilities[i][j] = Math.round((luck.nextDouble() * 4 - 1) * 64) / 64.0; // exact in binary
                }
            }
            return utilities;
        });
    }

    @Property
    void everySolutionIsEfficientAmongTheAcceptable(@ForAll("games") double[][] utilities) {
        OutcomeSpace space = space(utilities);
        for (int solution : new int[] {space.nash(), space.kalaiSmorodinsky(), space.egalitarian()}) {
            assertTrue(space.acceptable(solution));
            for (int o = 0; o < space.size(); o++) {
                assertFalse(space.acceptable(o) && dominates(utilities[o], utilities[solution]),
                        o + " dominates " + solution);
            }
        }
        assertTrue(space.efficient(space.utilitarian()));
    }

    @Property
    void nashAndKalaiSmorodinskyDoNotDependOnAnybodysScale(@ForAll("games") double[][] utilities,
            @ForAll @IntRange(min = -8, max = 8) int exponent, @ForAll @IntRange(min = 0, max = 4) int party) {
        double[][] scaled = map(utilities, row -> row[party % row.length] *= StrictMath.pow(2, exponent)); // exact

        assertEquals(space(utilities).nash(), space(scaled).nash());
        assertEquals(space(utilities).kalaiSmorodinsky(), space(scaled).kalaiSmorodinsky());
    }

    @Property
    void aShiftOfEverythingWithTheDisagreementChangesNothing(@ForAll("games") double[][] utilities,
            @ForAll @IntRange(min = -16, max = 16) int shift) {
        double[][] shifted = map(utilities, row -> row[0] += shift);
        double[] disagreement = new double[utilities[0].length];
        disagreement[0] = shift;
        OutcomeSpace moved = new OutcomeSpace(shifted, disagreement);
        OutcomeSpace space = space(utilities);

        assertEquals(space.nash(), moved.nash());
        assertEquals(space.kalaiSmorodinsky(), moved.kalaiSmorodinsky());
        assertEquals(space.egalitarian(), moved.egalitarian());
        assertEquals(space.utilitarian(), moved.utilitarian());
    }

    @Property
    void nashEgalitarianAndUtilitarianIgnoreIrrelevantAlternatives(@ForAll("games") double[][] utilities) {
        OutcomeSpace space = space(utilities);
        for (ToIntFunction<OutcomeSpace> solve : java.util.List.<ToIntFunction<OutcomeSpace>>of(
                OutcomeSpace::nash, OutcomeSpace::egalitarian, OutcomeSpace::utilitarian)) {
            int solution = solve.applyAsInt(space);
            int kept = (utilities.length + 1) / 2;
            if (solution < kept) {
                assertEquals(solution, solve.applyAsInt(space(Arrays.copyOf(utilities, kept))));
            }
        }
    }

    @Property
    void symmetricGamesHaveSymmetricValues(@ForAll("games") double[][] utilities) {
        int n = utilities.length;
        int parties = utilities[0].length;
        double[][] both = new double[n * parties][parties]; // every rotation of every outcome
        for (int o = 0; o < n; o++) {
            for (int r = 0; r < parties; r++) {
                for (int p = 0; p < parties; p++) {
                    both[o * parties + r][p] = utilities[o][(p + r) % parties];
                }
            }
        }
        OutcomeSpace space = space(both);
        double[] one = both[space.egalitarian()].clone();
        double[] other = both[space.kalaiSmorodinsky()].clone();
        Arrays.sort(one);
        Arrays.sort(other);
        assertTrue(Arrays.equals(one, other), "when all parties' ideals are equal the two solutions coincide");
    }

    @Property
    void moreCakeHarmsNobodyUnderTheEgalitarianRule(@ForAll("games") double[][] utilities) {
        int fewer = (utilities.length + 1) / 2;
        OutcomeSpace small = space(Arrays.copyOf(utilities, fewer));
        OutcomeSpace large = space(utilities);

        assertTrue(smallest(large, utilities[0].length) >= smallest(small, utilities[0].length));
        assertTrue(large.surplus(large.utilitarian()) >= small.surplus(small.utilitarian()));
    }

    @Property
    void theFrontierIsThatOfAllPairs(@ForAll("games") double[][] utilities) {
        OutcomeSpace space = space(utilities);
        for (int o = 0; o < utilities.length; o++) {
            double[] row = utilities[o];
            assertEquals(Arrays.stream(utilities).noneMatch(other -> dominates(other, row)), space.efficient(o));
        }
    }

    private static double smallest(OutcomeSpace space, int parties) {
        double min = Double.POSITIVE_INFINITY;
        for (int p = 0; p < parties; p++) {
            min = Math.min(min, space.gain(space.egalitarian(), p));
        }
        return min;
    }

    private static double[][] map(double[][] rows, java.util.function.Consumer<double[]> change) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
            change.accept(copy[i]);
        }
        return copy;
    }

    private static boolean dominates(double[] one, double[] other) {
        boolean better = false;
        for (int p = 0; p < one.length; p++) {
            if (one[p] < other[p]) {
                return false;
            }
            better |= one[p] > other[p];
        }
        return better;
    }
}
