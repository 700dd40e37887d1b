package org.plenary.core.climate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Yearly drivers of the climate for one or more scenarios, as read from a CSV file.
 *
 * <p>Lines that begin with {@code #} are comments, the first other line names the columns, in any order: {@code year},
 * {@code co2_ffi_gt}, {@code co2_afolu_gt}, {@code ch4_mt}, {@code n2o_mt}; optional {@code scenario},
 * {@code so2_mt}, {@code erf_other_anthro_wm2}, {@code erf_natural_wm2}, whose cells may also be empty. The units are
 * those of {@link Drivers}. Years follow one another without a gap within a scenario. Other columns are left alone,
 * unless their name looks like a misspelt one of these.
 */
public final class EmissionsTable {
    private static final String SCENARIO = "scenario";
    private static final String YEAR = "year";
    private static final List<String> REQUIRED = List.of(YEAR, "co2_ffi_gt", "co2_afolu_gt", "ch4_mt", "n2o_mt");
    private static final List<String> OPTIONAL =
            List.of(SCENARIO, "so2_mt", "erf_other_anthro_wm2", "erf_natural_wm2");

    /**
     * The drivers of one scenario.
     *
     * @param name      as the file gives it; the file's own name where it gives none
     * @param firstYear the year of the first entry
     * @param years     one entry a year, at least one
     */
    public record Pathway(String name, int firstYear, List<Drivers> years) {
        /** Copies the list. */
        public Pathway {
            years = List.copyOf(years);
        }

        /** The year of the last entry. */
        public int lastYear() {
            return firstYear + years.size() - 1;
        }

        /** @throws IllegalArgumentException if the pathway has no such year */
        public Drivers in(int year) {
            if (year < firstYear || year > lastYear()) {
                throw new IllegalArgumentException(
                        "year must lie in " + firstYear + ".." + lastYear() + ", found " + year);
            }
            return years.get(year - firstYear);
        }
    }

    private final List<Pathway> pathways;

    private EmissionsTable(List<Pathway> pathways) {
        this.pathways = List.copyOf(pathways);
    }

    /** The scenarios in the order in which the file first names them; at least one. */
    public List<Pathway> pathways() {
        return pathways;
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws EmissionsTableException if it is not such a table
     * @throws IOException             if it cannot be read at all
     */
    public static EmissionsTable read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.toString(), baseName(file));
        } catch (CharacterCodingException e) {
            throw new EmissionsTableException(
                    file + ": found bytes that are not text in UTF-8; expected a table saved as CSV UTF-8.");
        }
    }

    /**
     * Reads from anywhere.
     *
     * @param reader      the text; not closed
     * @param source      what to call it in an error
     * @param defaultName the scenario's name where the table has no such column
     * @throws EmissionsTableException if it is not such a table
     */
    public static EmissionsTable read(BufferedReader reader, String source, String defaultName) throws IOException {
        return new Parser(source, defaultName).parse(reader);
    }

    private static String baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Where we are in the file, so that an error can say it. */
    private static final class Parser {
        private final String source;
        private final String defaultName;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Map<String, List<Drivers>> scenarios = new LinkedHashMap<>();
        private final Map<String, Integer> firstYears = new LinkedHashMap<>();
        private int width;
        private int line;

        Parser(String source, String defaultName) {
            this.source = source;
            this.defaultName = defaultName;
        }

        EmissionsTable parse(BufferedReader reader) throws IOException {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                String row = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
                if (row.isBlank() || row.startsWith("#")) {
                    continue;
                }
                String[] cells = row.split(",", -1);
                if (columns.isEmpty()) {
                    header(row, cells);
                } else {
                    row(cells);
                }
            }
            if (columns.isEmpty()) {
                throw error("the file is empty", "a line of column names: " + String.join(",", REQUIRED));
            }
            if (scenarios.isEmpty()) {
                throw error("no row below the column names", "one row a year");
            }
            List<Pathway> pathways = new ArrayList<>();
            scenarios.forEach((name, years) -> pathways.add(new Pathway(name, firstYears.get(name), years)));
            return new EmissionsTable(pathways);
        }

        private void header(String row, String[] cells) throws EmissionsTableException {
            for (int i = 0; i < cells.length; i++) {
                if (columns.putIfAbsent(cells[i].strip(), i) != null) {
                    throw error("column '" + cells[i].strip() + "' twice", "each column once");
                }
            }
            width = cells.length;
            List<String> known = new ArrayList<>(REQUIRED);
            known.addAll(OPTIONAL);
            for (String name : known) {
                if (columns.containsKey(name)) {
                    continue;
                }
                String alike = columns.keySet().stream()
                        .filter(other -> !known.contains(other) && looksLike(other, name))
                        .findFirst()
                        .orElse(null);
                if (alike != null) {
                    throw error("column '" + alike + "'", "'" + name + "'. Maybe it is misspelt");
                }
                if (REQUIRED.contains(name)) {
                    String hint = row.contains(";") || row.contains("\t") ? ". Maybe the separator is not a comma" : "";
                    throw error(
                            "no column '" + name + "' among '" + row.strip() + "'",
                            "the columns " + String.join(",", REQUIRED) + hint);
                }
            }
        }

        private void row(String[] cells) throws EmissionsTableException {
            if (cells.length != width) {
                throw error(cells.length + " cells", width + ", as in the line of column names");
            }
            String scenario = columns.containsKey(SCENARIO) ? cell(cells, SCENARIO) : defaultName;
            int year = year(cell(cells, YEAR));
            List<Drivers> years = scenarios.computeIfAbsent(scenario, name -> new ArrayList<>());
            int expected = firstYears.computeIfAbsent(scenario, name -> year) + years.size();
            if (year != expected) {
                throw error(
                        "column 'year': " + year,
                        expected + ", the year after the one before in scenario '" + scenario + "'");
            }
            years.add(new Drivers(
                    number(cells, "co2_ffi_gt", -1e3, 1e4),
                    number(cells, "co2_afolu_gt", -1e3, 1e3),
                    number(cells, "ch4_mt", -1e3, 1e5),
                    number(cells, "n2o_mt", -1e2, 1e3),
                    number(cells, "so2_mt", -10, 1e4),
                    number(cells, "erf_other_anthro_wm2", -20, 20),
                    number(cells, "erf_natural_wm2", -20, 20)));
        }

        private int year(String cell) throws EmissionsTableException {
            try {
                return Integer.parseInt(cell);
            } catch (NumberFormatException notAYear) {
                throw error("column 'year': '" + cell + "'", "a whole number such as 1850");
            }
        }

        /** The bounds hold all that could be meant, and are those within which the model is known to give numbers. */
        private double number(String[] cells, String column, double low, double high) throws EmissionsTableException {
            boolean optional = OPTIONAL.contains(column);
            if (optional && !columns.containsKey(column)) {
                return Drivers.ABSENT;
            }
            String cell = cell(cells, column);
            if (optional && cell.isEmpty()) {
                return Drivers.ABSENT;
            }
            double value;
            try {
                value = Double.parseDouble(cell);
            } catch (NumberFormatException notANumber) {
                value = Double.NaN;
            }
            if (!(value >= low && value <= high)) {
                throw error(
                        "column '" + column + "': '" + cell + "'",
                        "a number such as 37.2, from " + bound(low) + " to " + bound(high) + (optional ? ", or nothing" : ""));
            }
            return value;
        }

        private static String bound(double value) {
            return String.valueOf((long) value);
        }

        private String cell(String[] cells, String column) {
            return cells[columns.get(column)].strip();
        }

        private EmissionsTableException error(String found, String expected) {
            return new EmissionsTableException(
                    source + ", line " + line + ": found " + found + "; expected " + expected + ".");
        }
    }

    /** True if two edits or fewer lead from one name to the other, letter case apart. */
    private static boolean looksLike(String found, String known) {
        String a = found.toLowerCase(Locale.ROOT);
        int[] previous = new int[known.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[known.length() + 1];
            current[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[known.length()] <= 2;
    }
}
