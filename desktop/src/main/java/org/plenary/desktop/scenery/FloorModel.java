package org.plenary.desktop.scenery;

import java.util.HashSet;
import java.util.List;
import org.plenary.core.model.Check;

/**
 * What the coalition floor shows.
 *
 * @param codes the blocs in seating order, none twice, at most {@value #MOST_BLOCS}
 * @param influence by bloc, any unit, at least 0: the area of its disc is its share of the total
 * @param trust {@code [from][to]}, 0 none to 1 full; need not be the same both ways, the floor shows the mean
 * @param rivalry {@code [from][to]}, 0 none to 1 zero-sum; the mean again
 */
public record FloorModel(List<String> codes, double[] influence, double[][] trust, double[][] rivalry) {
    /** More discs than this have no room on the floor. */
    public static final int MOST_BLOCS = 40;

    public FloorModel {
        codes = checkedCodes(codes);
        int n = codes.size();
        influence = Check.series("influence", influence, n);
        for (int i = 0; i < n; i++) {
            Check.in("influence[" + i + "]", influence[i], 0, Float.MAX_VALUE);
        }
        trust = checkedPairs("trust", trust, n);
        rivalry = checkedPairs("rivalry", rivalry, n);
    }

    /** Number of blocs. */
    public int size() {
        return codes.size();
    }

    /** Trust between two blocs, the mean of both ways, 0 to 1. */
    double meanTrust(int i, int j) {
        return (trust[i][j] + trust[j][i]) / 2;
    }

    /** Rivalry between two blocs, the mean of both ways, 0 to 1. */
    double meanRivalry(int i, int j) {
        return (rivalry[i][j] + rivalry[j][i]) / 2;
    }

    static List<String> checkedCodes(List<String> codes) {
        List<String> copy = List.copyOf(codes);
        Check.in("number of blocs", copy.size(), 0, MOST_BLOCS);
        for (String code : copy) {
            Check.text("code", code);
        }
        Check.that(new HashSet<>(copy).size() == copy.size(), "codes are %s but none may occur twice", copy);
        return copy;
    }

    private static double[][] checkedPairs(String name, double[][] pairs, int n) {
        Check.that(pairs != null && pairs.length == n, "%s has %s rows but must have %s", name,
                pairs == null ? "no" : pairs.length, n);
        double[][] copy = new double[n][];
        for (int i = 0; i < n; i++) {
            copy[i] = Check.series(name + "[" + i + "]", pairs[i], n);
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    Check.in(name + "[" + i + "][" + j + "]", copy[i][j], 0, 1);
                }
            }
        }
        return copy;
    }
}
