package org.plenary.core.climate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the test resources in {@code climate/}. */
final class Csv {
    private Csv() {}

    /** The rows of a table, without comments and column names. */
    static List<String[]> rows(String name) {
        try (BufferedReader reader = open(name)) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The six pathways that drove the reference runs. */
    static List<EmissionsTable.Pathway> pathways() {
        try (BufferedReader reader = open("drivers.csv")) {
            return EmissionsTable.read(reader, "drivers.csv", "").pathways();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(
                new InputStreamReader(Csv.class.getResourceAsStream("/climate/" + name), StandardCharsets.UTF_8));
    }
}
