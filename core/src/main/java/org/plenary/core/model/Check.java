package org.plenary.core.model;

import java.util.Collection;
import java.util.Locale;

/**
 * The checks of compact constructors. Messages have the form "NAME is VALUE but must EXPECTATION", in which NAME may be a
 * path such as {@code cops[0].year}: readers of files turn them into a place, a finding and an expectation.
 */
public final class Check {
    private Check() {}

    /** Returns {@code value} if it is finite and inside {@code [min, max]}. */
    public static double in(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw refusal("%s is %s but must be from %s to %s", name, value, min, max);
        }
        return value;
    }

    /** Returns {@code value} if it is inside {@code [min, max]}. */
    public static int in(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw refusal("%s is %d but must be from %d to %d", name, value, min, max);
        }
        return value;
    }

    /** Returns {@code text} if it is neither null nor blank. */
    public static String text(String name, String text) {
        if (text == null || text.isBlank()) {
            throw refusal("%s is empty but must hold some text", name);
        }
        return text;
    }

    /** Returns {@code values} if it has one value for each of {@code size}, all finite. */
    public static double[] series(String name, double[] values, int size) {
        if (values == null || values.length != size) {
            throw refusal("%s has %d values but must have %d", name, values == null ? 0 : values.length, size);
        }
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(values[i])) {
                throw refusal("%s[%d] is %s but must be a number", name, i, values[i]);
            }
        }
        return values.clone();
    }

    /** Returns {@code years} if each is later than the one before and there are at least {@code least}. */
    public static int[] ascending(String name, int[] years, int least) {
        if (years == null || years.length < least) {
            throw refusal("%s has %d years but must have at least %d", name, years == null ? 0 : years.length, least);
        }
        for (int i = 1; i < years.length; i++) {
            if (years[i] <= years[i - 1]) {
                throw refusal("%s[%d] is %d but must be later than %d", name, i, years[i], years[i - 1]);
            }
        }
        return years.clone();
    }

    /** Fails unless {@code value} is one of {@code known}. */
    public static <T> T oneOf(String name, T value, Collection<? extends T> known) {
        if (!known.contains(value)) {
            throw refusal("%s is '%s' but must be one of %s", name, value, known);
        }
        return value;
    }

    /** Fails with {@code message} unless {@code holds}. */
    public static void that(boolean holds, String message, Object... arguments) {
        if (!holds) {
            throw refusal(message, arguments);
        }
    }

    private static IllegalArgumentException refusal(String message, Object... arguments) {
        return new IllegalArgumentException(String.format(Locale.ROOT, message, arguments));
    }
}
