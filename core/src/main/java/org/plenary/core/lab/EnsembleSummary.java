package org.plenary.core.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The table of an ensemble by combination of what was varied, each figure by its mean and quantiles.
 *
 * @param varied keys of what was varied
 * @param combinations in the order of the table
 */
public record EnsembleSummary(List<String> varied, List<Combination> combinations) {
    /**
     * The games of one combination.
     *
     * @param values of what was varied, by key
     * @param games how many there are
     * @param figures by column of the table
     */
    public record Combination(Map<String, String> values, int games, Map<String, Quantiles> figures) {}

    /**
     * How a figure is spread over games. Between two games a quantile is interpolated (type 7 of Hyndman and Fan 1996, what
     * R and NumPy do).
     */
    public record Quantiles(double mean, double q05, double q25, double median, double q75, double q95) {
        static Quantiles of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Quantiles(Arrays.stream(sorted).sum() / sorted.length, at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5),
                    at(sorted, 0.75), at(sorted, 0.95));
        }

        private static double at(double[] sorted, double share) {
            double place = share * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }

    /** The summary of the table that {@code ensemble} has written to {@code file}. */
    public static EnsembleSummary of(Ensemble ensemble, Path file) throws IOException {
        List<String> columns = ensemble.columns();
        List<String> figures = Outcome.columns(ensemble.scenario());
        int first = columns.size() - figures.size();
        List<String> varied = columns.subList(Ensemble.ORIGIN, first);
        List<String[]> rows = Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).map(line -> line.split(",")).toList();
        List<Combination> combinations = new ArrayList<>();
        for (int c = 0; c < Math.min(ensemble.combinations(), rows.size()); c++) {
            int combination = c;
            List<String[]> own = IntStream.range(0, rows.size()).filter(row -> row % ensemble.combinations() == combination).mapToObj(rows::get).toList();
            Map<String, String> values = new LinkedHashMap<>();
            for (int v = 0; v < varied.size(); v++) {
                values.put(varied.get(v), own.get(0)[Ensemble.ORIGIN + v]);
            }
            Map<String, Quantiles> spread = new LinkedHashMap<>();
            for (int f = 0; f < figures.size() - 1; f++) { // the last is the hash
                int column = first + f;
                spread.put(figures.get(f), Quantiles.of(own.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray()));
            }
            combinations.add(new Combination(values, own.size(), spread));
        }
        return new EnsembleSummary(List.copyOf(varied), List.copyOf(combinations));
    }

    /** How many games there are. */
    public int games() {
        return combinations.stream().mapToInt(Combination::games).sum();
    }

    /** The summary as a table (CSV, RFC 4180): a row for each combination and figure. */
    public String table() {
        StringBuilder table = new StringBuilder();
        varied.forEach(key -> table.append(key).append(','));
        table.append("figure,games,mean,q05,q25,median,q75,q95\r\n");
        for (Combination combination : combinations) {
            combination.figures.forEach((figure, q) -> {
                combination.values.values().forEach(value -> table.append(value).append(','));
                table.append(figure).append(',').append(combination.games);
                for (double value : new double[] {q.mean, q.q05, q.q25, q.median, q.q75, q.q95}) {
                    table.append(',').append(Outcome.number(value));
                }
                table.append("\r\n");
            });
        }
        return table.toString();
    }
}
