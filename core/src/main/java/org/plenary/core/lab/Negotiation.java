package org.plenary.core.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.random.RandomStream;

/**
 * The talks on an {@link IssueTable}, played many times over with other temperaments, readings and orders.
 *
 * @param findings by issue
 * @param moved by actor, how far it moved its voice in trades, percent of the ranges, mean over issues and plays
 * @param trades packages agreed in a play, mean
 * @param errors against what was decided in fact, if the table says so for two issues at least; else null
 */
public record Negotiation(List<Finding> findings, double[] moved, double trades, Errors errors) {
    /** Plays behind every finding: enough that a mean over them is off by a fourteenth of their spread. */
    public static final int PLAYS = 200;
    private static final int RESAMPLES = 10_000;

    /**
     * What came of one issue.
     *
     * @param outcome the presidency's last text, mean over the plays, on the table's scale
     * @param sd its standard deviation over the plays
     * @param low of the difference between a play's text and the weighted mean, in 95 of 100 plays not less
     * @param high the same, not more
     * @param weightedMean of the positions, by power and salience
     * @param adoptedShare plays in which it was adopted rather than deferred, 0 to 1
     */
    public record Finding(String issue, double outcome, double sd, double low, double high, double weightedMean, double adoptedShare) {
        /** Whether it was adopted in most plays. */
        public boolean adopted() {
            return adoptedShare >= 0.5;
        }
    }

    /**
     * How far off they are, mean over the issues of the distance in percent of the range of positions.
     *
     * @param issues that the table knows the end of
     * @param talks of the talks
     * @param weightedMean of the weighted mean
     * @param random of a position drawn from those on the table
     * @param low of {@code talks - weightedMean}, 2.5th percentile over issues drawn again with replacement
     * @param high the same, 97.5th percentile
     */
    public record Errors(int issues, double talks, double weightedMean, double random, double low, double high) {}

    /** Plays the table {@link #PLAYS} times. */
    public static Negotiation of(IssueTable table, long seed) {
        int issues = table.issues().size();
        double[][] texts = new double[issues][PLAYS];
        int[] adopted = new int[issues];
        double[] moved = new double[table.actors().size()];
        double trades = 0;
        for (int play = 0; play < PLAYS; play++) {
            TableTalks.End end = TableTalks.play(table, RandomStream.of(seed, "play", "", play).nextLong());
            for (int k = 0; k < issues; k++) {
                texts[k][play] = end.text()[k];
                adopted[k] += end.adopted()[k] ? 1 : 0;
            }
            for (int a = 0; a < moved.length; a++) {
                moved[a] += 100 * end.moved()[a] / PLAYS;
            }
            trades += end.trades() / (double) PLAYS;
        }
        List<Finding> findings = new ArrayList<>();
        for (int k = 0; k < issues; k++) {
            double mean = table.weightedMean(k);
            double[] sorted = texts[k].clone();
            Arrays.sort(sorted);
            double outcome = Arrays.stream(sorted).sum() / PLAYS;
            double squares = 0;
            for (double text : sorted) {
                squares += (text - outcome) * (text - outcome);
            }
            findings.add(new Finding(table.issues().get(k), outcome, Math.sqrt(squares / (PLAYS - 1)),
                    percentile(sorted, 0.025) - mean, percentile(sorted, 0.975) - mean, mean, adopted[k] / (double) PLAYS));
        }
        return new Negotiation(List.copyOf(findings), moved, trades, errors(table, findings, seed));
    }

    private static Errors errors(IssueTable table, List<Finding> findings, long seed) {
        List<double[]> known = new ArrayList<>(); // talks, weighted mean, random
        for (int k = 0; k < findings.size(); k++) {
            double range = table.range(k);
            double result = table.result()[k];
            if (!Double.isNaN(result) && range > 0) {
                double random = 0;
                int drawn = 0;
                for (int a = 0; a < table.actors().size(); a++) {
                    if (table.concerns(k, a)) {
                        random += Math.abs(table.position()[k][a] - result);
                        drawn++;
                    }
                }
                known.add(new double[] {100 * Math.abs(findings.get(k).outcome() - result) / range,
                    100 * Math.abs(findings.get(k).weightedMean() - result) / range, 100 * random / drawn / range});
            }
        }
        if (known.size() < 2) {
            return null;
        }
        RandomStream luck = RandomStream.of(seed, "resample", "", 0);
        double[] differences = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            for (int i = 0; i < known.size(); i++) {
                double[] drawn = known.get(luck.nextInt(known.size()));
                differences[r] += (drawn[0] - drawn[1]) / known.size();
            }
        }
        Arrays.sort(differences);
        return new Errors(known.size(), mean(known, 0), mean(known, 1), mean(known, 2), percentile(differences, 0.025), percentile(differences, 0.975));
    }

    private static double mean(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).sum() / rows.size();
    }

    private static double percentile(double[] sorted, double part) {
        return sorted[(int) Math.rint(part * (sorted.length - 1))];
    }
}
