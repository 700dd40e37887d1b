package org.plenary.desktop.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from a low to a high value, with round numbers to write at its ticks. Knows no graphics.
 *
 * @param low value at position 0
 * @param high value at position 1, above low
 * @param ticks values to write, rising, all within the axis
 * @param decimals that the ticks need, 0 to 6
 */
public record AxisScale(double low, double high, List<Double> ticks, int decimals) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** Checks and copies. */
    public AxisScale {
        if (!(low < high)) {
            throw new IllegalArgumentException("low = " + low + ", high = " + high + ", expected low < high");
        }
        ticks = List.copyOf(ticks);
    }

    /**
     * An axis that begins and ends at a tick and holds the given values.
     *
     * @param most ticks, at least 2
     */
    public static AxisScale around(double min, double max, int most) {
        double[] range = widened(min, max);
        double step = step(range[0], range[1], most);
        double low = Math.floor(range[0] / step + 1e-9) * step;
        double high = Math.ceil(range[1] / step - 1e-9) * step;
        return between(low, high, step);
    }

    /** An axis with exactly these ends, such as two years. */
    public static AxisScale exactly(double low, double high, int most) {
        return between(low, high, step(low, high, most));
    }

    private static double[] widened(double min, double max) {
        if (!Double.isFinite(min) || !Double.isFinite(max)) {
            throw new IllegalArgumentException("min = " + min + ", max = " + max + ", expected finite numbers");
        }
        if (min < max) {
            return new double[] {min, max};
        }
        double half = min == 0 ? 1 : Math.abs(min) * 0.1;
        return new double[] {Math.min(min, max) - half, Math.max(min, max) + half};
    }

    private static double step(double low, double high, int most) {
        if (most < 2) {
            throw new IllegalArgumentException("most = " + most + ", expected at least 2");
        }
        double rough = (high - low) / (most - 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (step * power >= rough * (1 - 1e-9)) {
                return step * power;
            }
        }
        throw new IllegalStateException("unreachable: ten times the power of ten is at least the rough step");
    }

    private static AxisScale between(double low, double high, double step) {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        int decimals = 0;
        for (double scaled = step; decimals < 6 && Math.abs(scaled - Math.rint(scaled)) > 1e-6; scaled *= 10) {
            decimals++;
        }
        return new AxisScale(low, high, ticks, decimals);
    }

    /** Where a value lies: 0 at the low end, 1 at the high end. */
    public double position(double value) {
        return (value - low) / (high - low);
    }

    /** The value at a position. */
    public double value(double position) {
        return low + position * (high - low);
    }
}
