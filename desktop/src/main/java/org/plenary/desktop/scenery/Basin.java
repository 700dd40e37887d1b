package org.plenary.desktop.scenery;

/**
 * The tub's shape: a flat floor that falls a little towards the drain in the middle, round corners, walls that lean
 * outwards. The origin is the drain's mouth, y upwards; metres.
 */
final class Basin {
    /** Height of the rim above the drain, metres. */
    static final float RIM = 6;
    /** Half the width of the drain's mouth. */
    static final float DRAIN = 0.42f;
    /** Water at the pre-industrial level stands this high: the round of the tub, not to scale with what lies above. */
    static final float NATURAL = 0.95f;
    /** The highest level of the scale. */
    static final float TOP = RIM - 0.35f;

    private static final float CORNER = 1.1f;
    private static final float LEAN = 0.07f;
    private static final float FALL = 0.12f;
    private static final int CORNER_STEPS = 10;

    /** Half the width at the rim. */
    final float halfWidth;

    Basin(float width) {
        if (!(width >= 4 && width <= 60)) {
            throw new IllegalArgumentException("width of the tub is %s but must be from 4 to 60".formatted(width));
        }
        halfWidth = width / 2;
    }

    /** Half the inner width at a height; constant above the rim. */
    float halfWidth(float y) {
        if (y >= CORNER) {
            return halfWidth - LEAN * (RIM - Math.min(y, RIM));
        }
        if (y <= FALL) {
            return flat() * (float) Math.sqrt(Math.max(0, y) / FALL);
        }
        float below = (CORNER - y) / (CORNER - FALL);
        return flat() + CORNER * (float) Math.sqrt(1 - below * below);
    }

    /** Height of the inside at {@code x}: the floor, the corners, the walls. */
    float floor(float x) {
        float out = Math.abs(x);
        if (out <= flat()) {
            return FALL * out * out / (flat() * flat());
        }
        float into = (out - flat()) / CORNER;
        if (into <= 1) {
            return CORNER - (CORNER - FALL) * (float) Math.sqrt(1 - into * into);
        }
        return Math.min(RIM, CORNER + (into - 1) * CORNER / LEAN);
    }

    /** Half the width of the floor between the round corners. */
    private float flat() {
        return halfWidth - LEAN * (RIM - CORNER) - CORNER;
    }

    /** The inner outline from the left rim over the floor to the right rim, x and y in turn. */
    float[] outline() {
        int floorSteps = 24;
        int half = 1 + CORNER_STEPS + 1 + floorSteps / 2;
        float[] points = new float[2 * (2 * half - 1)];
        int n = 0;
        n = put(points, n, -halfWidth(RIM), RIM);
        for (int i = 0; i <= CORNER_STEPS; i++) {
            double angle = Math.PI / 2 * i / CORNER_STEPS;
            float x = -flat() - CORNER * (float) Math.cos(angle);
            n = put(points, n, x, floor(x));
        }
        for (int i = 1; i <= floorSteps / 2; i++) {
            float x = -flat() * (1 - 2f * i / floorSteps);
            n = put(points, n, x, floor(x));
        }
        for (int i = 0; i < half - 1; i++) {
            points[points.length - 2 - 2 * i] = -points[2 * i];
            points[points.length - 1 - 2 * i] = points[2 * i + 1];
        }
        return points;
    }

    private static int put(float[] points, int at, float x, float y) {
        points[at] = x;
        points[at + 1] = y;
        return at + 2;
    }
}
