package org.plenary.desktop.scenery;

/**
 * The outline of the coalition floor: a superellipse {@code |x/a|^p + |y/b|^p = 1}, between an oval and a rectangle, with
 * its centre at the origin; metres.
 */
final class Hall {
    /** Height of every hall, metres. */
    static final float HEIGHT = 10;

    /** Corners of the outline as it is drawn and walled. */
    static final int CORNERS = 72;

    private static final double POWER = 3;

    final float halfWidth;
    final float halfHeight = HEIGHT / 2;

    /** A hall {@code aspect} times as wide as high; kept between 0.5 and 4. */
    Hall(float aspect) {
        if (!(aspect > 0)) {
            throw new IllegalArgumentException("aspect is %s but must be above 0".formatted(aspect));
        }
        halfWidth = halfHeight * Math.min(4, Math.max(0.5f, aspect));
    }

    /** Floor area, m². */
    float area() {
        return 3.53f * halfWidth * halfHeight; // 4 Γ(1 + 1/3)² / Γ(1 + 2/3)
    }

    /** How far out a point is for a disc of this radius: below 1 inside, above 1 through the wall. */
    float reach(float x, float y, float radius) {
        double a = Math.max(0.01, halfWidth - radius);
        double b = Math.max(0.01, halfHeight - radius);
        return (float) Math.cbrt(Math.pow(Math.abs(x) / a, POWER) + Math.pow(Math.abs(y) / b, POWER));
    }

    /** Corners, x and y in turn, anticlockwise, {@code inset} metres inside the wall. */
    float[] outline(float inset) {
        float[] corners = new float[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            corners[2 * i] = (halfWidth - inset) * rounded(Math.cos(angle));
            corners[2 * i + 1] = (halfHeight - inset) * rounded(Math.sin(angle));
        }
        return corners;
    }

    private static float rounded(double c) {
        return (float) Math.copySign(Math.pow(Math.abs(c), 2 / POWER), c);
    }
}
