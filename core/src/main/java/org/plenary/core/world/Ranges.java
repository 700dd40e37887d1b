package org.plenary.core.world;

/** The least and most of every number of a layout, as arrays. */
final class Ranges {
    private final double[] min;
    private final double[] max;

    Ranges(Layout layout) {
        min = new double[layout.size()];
        max = new double[layout.size()];
        for (int i = 0; i < min.length; i++) {
            Layout.Place place = layout.at(i);
            min[i] = place.min();
            max[i] = place.max();
        }
    }

    double min(int index) {
        return min[index];
    }

    double max(int index) {
        return max[index];
    }
}
