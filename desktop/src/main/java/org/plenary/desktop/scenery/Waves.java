package org.plenary.desktop.scenery;

import java.util.Arrays;

/**
 * The surface of the water: a row of columns, each pulled to rest and to its neighbours (a damped wave equation), over a
 * slow swell. Heights are metres above the level; the level itself is never moved.
 */
final class Waves {
    static final int COLUMNS = 96;

    private static final float NEIGHBOURS = 220;
    private static final float REST = 5;
    private static final float DAMPING = 1.1f;
    private static final float HIGHEST = 0.22f;

    private final float[] height = new float[COLUMNS];
    private final float[] speed = new float[COLUMNS];
    private double time;

    /** Pushes the surface down around {@code at} (0 left wall to 1 right) with a speed in m/s. */
    void splash(float at, float push) {
        int middle = Math.round(at * (COLUMNS - 1));
        for (int i = -2; i <= 2; i++) {
            int column = middle + i;
            if (column >= 0 && column < COLUMNS) {
                speed[column] -= push / (1 + i * i);
            }
        }
    }

    void step(float seconds) {
        time += seconds;
        for (int i = 0; i < COLUMNS; i++) {
            float left = height[Math.max(0, i - 1)];
            float right = height[Math.min(COLUMNS - 1, i + 1)];
            float pull = NEIGHBOURS * (left + right - 2 * height[i]) - REST * height[i] - DAMPING * speed[i];
            speed[i] += pull * seconds;
        }
        for (int i = 0; i < COLUMNS; i++) {
            height[i] = Math.max(-HIGHEST, Math.min(HIGHEST, height[i] + speed[i] * seconds));
        }
    }

    /** Height of the surface over the level at {@code at}, 0 to 1; {@code shift} sets the swell of a wave behind apart. */
    float height(float at, float shift) {
        float column = Math.max(0, Math.min(1, at)) * (COLUMNS - 1);
        int i = Math.min(COLUMNS - 2, (int) column);
        float part = column - i;
        float ripple = height[i] * (1 - part) + height[i + 1] * part;
        double swell = 0.035 * Math.sin(0.9 * time + 9 * at + shift) + 0.022 * Math.sin(-1.3 * time + 17 * at + 2 * shift);
        return ripple + (float) swell;
    }

    /** A calm surface. */
    void calm() {
        Arrays.fill(height, 0);
        Arrays.fill(speed, 0);
    }
}
