package org.plenary.core.model;

import java.util.Collection;

/** The checks of compact constructors; every message holds the name and the value. */
public final class Check {
    private Check() {}

    /** Returns {@code value} if it is finite and inside {@code [min, max]}. */
    public static double in(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("%s is %s but must be from %s to %s".formatted(name, value, min, max));
        }
        return value;
    }

    /** Returns {@code value} if it is inside {@code [min, max]}. */
    public static int in(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s is %d but must be from %d to %d".formatted(name, value, min, max));
        }
        return value;
    }

    /** Returns {@code text} if it is neither null nor blank. */
    public static String text(String name, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("%s must not be empty".formatted(name));
        }
        return text;
    }

    /** Returns {@code values} if it has one value for each of {@code size}, all finite. */
    public static double[] series(String name, double[] values, int size) {
        if (values == null || values.length != size) {
            throw new IllegalArgumentException(
                    "%s has %d values but must have %d".formatted(name, values == null ? 0 : values.length, size));
        }
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("%s[%d] is %s but must be a number".formatted(name, i, values[i]));
            }
        }
        return values.clone();
    }

    /** Fails unless {@code value} is one of {@code known}. */
    public static <T> T oneOf(String name, T value, Collection<? extends T> known) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException("%s is '%s' but must be one of %s".formatted(name, value, known));
        }
        return value;
    }

    /** Fails with {@code message} unless {@code holds}. */
    public static void that(boolean holds, String message, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(arguments));
        }
    }
}
