package org.plenary.core.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A conference as experts code it: who wants what on which issue, how much they care, and what they weigh. An actor that
 * has no row on an issue stays out of it. Arrays run by issue and actor; what is not there is NaN.
 *
 * @param issues names, in the order of the table
 * @param actors names, in the order of the table
 * @param position on the issue's own scale
 * @param salience from 0 up, on any one scale for the whole table
 * @param power from 0 up, on any one scale for an issue
 * @param result by issue, what was decided in the end, for comparison; NaN where the table does not say
 */
public record IssueTable(List<String> issues, List<String> actors, double[][] position, double[][] salience,
        double[][] power, double[] result) {

    public IssueTable {
        issues = List.copyOf(issues);
        actors = List.copyOf(actors);
    }

    /** Whether {@code actor} has a position on {@code issue}. */
    public boolean concerns(int issue, int actor) {
        return !Double.isNaN(position[issue][actor]);
    }

    /** What the voice of {@code actor} counts on {@code issue}: power times salience; 0 where it stays out. */
    public double weight(int issue, int actor) {
        return concerns(issue, actor) ? power[issue][actor] * salience[issue][actor] : 0;
    }

    /** The distance between the lowest and the highest position on {@code issue}. */
    public double range(int issue) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < actors.size(); a++) {
            if (concerns(issue, a)) {
                low = Math.min(low, position[issue][a]);
                high = Math.max(high, position[issue][a]);
            }
        }
        return high - low;
    }

    /**
     * The mean of all positions on {@code issue}, weighted with power and salience: the compromise model, which few others
     * beat. Sources: van den Bos 1991; Achen 2006 shows it to be near the Nash bargaining solution where all would lose
     * much by not agreeing.
     */
    public double weightedMean(int issue) {
        double sum = 0;
        double weights = 0;
        for (int a = 0; a < actors.size(); a++) {
            if (concerns(issue, a)) {
                sum += weight(issue, a) * position[issue][a];
                weights += weight(issue, a);
            }
        }
        return sum / weights;
    }

    /**
     * Reads a file in UTF-8: comma-separated, the first line names the columns in any order - {@code actor}, {@code
     * issue}, {@code position}, {@code salience}, {@code power}, and if it is known {@code outcome} - and each further
     * line is one actor's stand on one issue. Blank lines and lines that begin with {@code #} are left out; other columns
     * are not read. A cell with a comma stands in double quotes.
     *
     * @throws IssueTableException if it is not such a table
     * @throws IOException if it cannot be read at all
     */
    public static IssueTable read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Parser(file.toString()).parse(reader);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IssueTableException(file + ": found bytes that are not text in UTF-8; expected a table saved as CSV UTF-8.");
        }
    }

    /** Where we are in the file, so that an error can say it. */
    private static final class Parser {
        private static final List<String> REQUIRED = List.of("actor", "issue", "position", "salience", "power");
        private static final String OUTCOME = "outcome";
        /** Beyond it products of the table's numbers could not be told apart. */
        private static final double MOST = 1e9;

        /** One actor's stand on one issue. */
        private record Row(int actor, int issue, double position, double salience, double power) {}

        private final String source;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Map<String, Integer> actors = new LinkedHashMap<>();
        private final Map<String, Integer> issues = new LinkedHashMap<>();
        private final Map<List<Integer>, Integer> lines = new LinkedHashMap<>();
        private final Map<Integer, Double> results = new LinkedHashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private int width;
        private int line;

        Parser(String source) {
            this.source = source;
        }

        IssueTable parse(BufferedReader reader) throws IOException {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                String row = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
                if (!row.isBlank() && !row.startsWith("#")) {
                    if (columns.isEmpty()) {
                        header(row);
                    } else {
                        row(cells(row));
                    }
                }
            }
            if (rows.isEmpty()) {
                throw error(columns.isEmpty() ? "nothing" : "no row below the column names",
                        "the column names " + String.join(",", REQUIRED) + ", and then one row for each actor and issue");
            }
            return table();
        }

        private void header(String row) throws IssueTableException {
            List<String> cells = cells(row);
            width = cells.size();
            for (String cell : cells) {
                String name = cell.toLowerCase(java.util.Locale.ROOT);
                if (columns.putIfAbsent(name, columns.size()) != null) {
                    throw error("column '" + cell + "' twice", "each column once");
                }
            }
            for (String name : REQUIRED) {
                if (!columns.containsKey(name)) {
                    String hint = row.contains(";") || row.contains("\t") ? ". Maybe the separator is not a comma" : "";
                    throw error("no column '" + name + "' among '" + row.strip() + "'",
                            "the columns " + String.join(",", REQUIRED) + hint);
                }
            }
        }

        private void row(List<String> cells) throws IssueTableException {
            if (cells.size() != width) {
                String hint = cells.size() > width ? ". Maybe a name with a comma needs double quotes" : "";
                throw error(cells.size() + " cells", width + ", as in the line of column names" + hint);
            }
            int actor = name(cells, "actor", actors);
            int issue = name(cells, "issue", issues);
            Integer earlier = lines.putIfAbsent(List.of(actor, issue), line);
            if (earlier != null) {
                throw error("actor '" + cell(cells, "actor") + "' with issue '" + cell(cells, "issue") + "' again, after line " + earlier,
                        "one row for each actor and issue");
            }
            rows.add(new Row(actor, issue, number(cells, "position", -MOST), number(cells, "salience", 0),
                    number(cells, "power", 0)));
            if (columns.containsKey(OUTCOME) && !cell(cells, OUTCOME).isEmpty()) {
                double result = number(cells, OUTCOME, -MOST);
                Double other = results.putIfAbsent(issue, result);
                if (other != null && other != result) {
                    throw error("column 'outcome': '" + cell(cells, OUTCOME) + "'", other + ", as above for the same issue");
                }
            }
        }

        private int name(List<String> cells, String column, Map<String, Integer> known) throws IssueTableException {
            String name = cell(cells, column);
            if (name.isEmpty()) {
                throw error("column '" + column + "': nothing", "a name");
            }
            known.putIfAbsent(name, known.size());
            return known.get(name);
        }

        private double number(List<String> cells, String column, double least) throws IssueTableException {
            String cell = cell(cells, column);
            double value;
            try {
                value = Double.parseDouble(cell);
            } catch (NumberFormatException notANumber) {
                value = Double.NaN;
            }
            if (!(value >= least && value <= MOST)) {
                throw error("column '" + column + "': '" + cell + "'", "a number such as 62.5, from " + (least == 0 ? "0" : "-1e9") + " to 1e9");
            }
            return value;
        }

        private String cell(List<String> cells, String column) {
            return cells.get(columns.get(column));
        }

        private List<String> cells(String row) throws IssueTableException {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < row.length(); i++) {
                char c = row.charAt(i);
                if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString().strip());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            if (quoted) {
                throw error("a double quote without its end", "both, on one line");
            }
            cells.add(cell.toString().strip());
            return cells;
        }

        private IssueTable table() throws IssueTableException {
            double[][] position = empty();
            double[][] salience = empty();
            double[][] power = empty();
            for (Row row : rows) {
                position[row.issue][row.actor] = row.position;
                salience[row.issue][row.actor] = row.salience;
                power[row.issue][row.actor] = row.power;
            }
            double[] result = new double[issues.size()];
            for (int k = 0; k < result.length; k++) {
                result[k] = results.getOrDefault(k, Double.NaN);
            }
            IssueTable table = new IssueTable(List.copyOf(issues.keySet()), List.copyOf(actors.keySet()), position, salience, power, result);
            for (int k = 0; k < result.length; k++) {
                if (Double.isNaN(table.weightedMean(k))) {
                    throw new IssueTableException(source + ": found issue '" + table.issues.get(k)
                            + "' without anybody of power and salience above 0; expected one actor at least.");
                }
            }
            return table;
        }

        private double[][] empty() {
            double[][] all = new double[issues.size()][actors.size()];
            for (double[] row : all) {
                Arrays.fill(row, Double.NaN);
            }
            return all;
        }

        private IssueTableException error(String found, String expected) {
            return new IssueTableException(source + ", line " + line + ": found " + found + "; expected " + expected + ".");
        }
    }
}
