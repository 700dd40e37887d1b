package org.plenary.desktop.asset;

/**
 * A shape in the square from (-1, -1) to (1, 1), y upwards: the bloc marks and the small signs of the game. A shape
 * knows only which points are inside it; {@link Sheet} draws it at any size with soft edges.
 */
@FunctionalInterface
public interface Shape {
    /** The bloc marks; areas are balanced by eye so that no bloc looks larger. */
    Shape TRIANGLE = polygon(0, 0.92f, -0.98f, -0.76f, 0.98f, -0.76f);
    Shape TRIANGLE_DOWN = polygon(0, -0.92f, -0.98f, 0.76f, 0.98f, 0.76f);
    Shape SQUARE = box(-0.8f, -0.8f, 0.8f, 0.8f);
    Shape DIAMOND = polygon(0, 1, -0.9f, 0, 0, -1, 0.9f, 0);
    Shape DISC = (x, y) -> x * x + y * y <= 0.9f * 0.9f;
    Shape RING = (x, y) -> x * x + y * y <= 0.92f * 0.92f && x * x + y * y >= 0.5f * 0.5f;
    Shape HEXAGON = regular(6, 0.97f);
    Shape PENTAGON = regular(5, 0.98f);
    Shape STAR_FIVE = star(5, 1.02f, 0.46f);
    Shape STAR_FOUR = star(4, 1.02f, 0.36f);
    Shape HALF_DISC = (x, y) -> x * x + (y + 0.45f) * (y + 0.45f) <= 0.98f * 0.98f && y >= -0.45f;
    Shape CROSS = (x, y) -> Math.abs(x) <= 0.34f && Math.abs(y) <= 0.92f || Math.abs(y) <= 0.34f && Math.abs(x) <= 0.92f;

    /** Signs of answers and actions. */
    Shape CHECK = either(stroke(-0.8f, -0.05f, -0.25f, -0.62f, 0.17f), stroke(-0.25f, -0.62f, 0.82f, 0.6f, 0.17f));
    Shape TIMES = either(stroke(-0.65f, -0.65f, 0.65f, 0.65f, 0.16f), stroke(-0.65f, 0.65f, 0.65f, -0.65f, 0.16f));
    Shape DASH = stroke(-0.65f, 0, 0.65f, 0, 0.15f);
    Shape EQUALS = either(stroke(-0.6f, 0.3f, 0.6f, 0.3f, 0.13f), stroke(-0.6f, -0.3f, 0.6f, -0.3f, 0.13f));
    Shape PLUS = either(stroke(-0.7f, 0, 0.7f, 0, 0.14f), stroke(0, -0.7f, 0, 0.7f, 0.14f));
    Shape PENCIL = either(polygon(-0.85f, -0.85f, -0.42f, -0.75f, -0.75f, -0.42f),
            polygon(-0.67f, -0.34f, -0.34f, -0.67f, 0.5f, 0.17f, 0.17f, 0.5f), polygon(0.27f, 0.6f, 0.6f, 0.27f, 0.85f,
                    0.52f, 0.52f, 0.85f));
    Shape DOOR = either(without(box(-0.75f, -0.9f, 0.3f, 0.9f), box(-0.5f, -0.66f, 0.05f, 0.66f)),
            stroke(-0.2f, 0, 0.8f, 0, 0.13f), polygon(0.95f, 0, 0.55f, 0.4f, 0.55f, -0.4f));
    Shape PLAY = polygon(-0.6f, 0.85f, -0.6f, -0.85f, 0.9f, 0);
    Shape SKIP = either(polygon(-0.8f, 0.8f, -0.8f, -0.8f, 0.5f, 0), box(0.5f, -0.8f, 0.85f, 0.8f));
    Shape SKIP_BACK = either(polygon(0.8f, 0.8f, 0.8f, -0.8f, -0.5f, 0), box(-0.85f, -0.8f, -0.5f, 0.8f));
    Shape PAUSE = either(box(-0.65f, -0.8f, -0.18f, 0.8f), box(0.18f, -0.8f, 0.65f, 0.8f));
    Shape CIRCLE = (x, y) -> x * x + y * y <= 0.84f * 0.84f && x * x + y * y >= 0.64f * 0.64f;
    Shape TARGET = (x, y) -> x * x + y * y <= 0.42f * 0.42f || CIRCLE.contains(x, y);
    Shape CHEVRON_DOWN = either(stroke(-0.7f, 0.35f, 0, -0.4f, 0.15f), stroke(0, -0.4f, 0.7f, 0.35f, 0.15f));
    Shape CHEVRON_RIGHT = either(stroke(-0.35f, 0.7f, 0.4f, 0, 0.15f), stroke(0.4f, 0, -0.35f, -0.7f, 0.15f));
    Shape CHEVRON_LEFT = either(stroke(0.35f, 0.7f, -0.4f, 0, 0.15f), stroke(-0.4f, 0, 0.35f, -0.7f, 0.15f));
    Shape EXCHANGE = either(stroke(-0.85f, 0.38f, 0.5f, 0.38f, 0.12f), polygon(0.95f, 0.38f, 0.42f, 0.82f, 0.42f, -0.06f),
            stroke(0.85f, -0.38f, -0.5f, -0.38f, 0.12f), polygon(-0.95f, -0.38f, -0.42f, 0.06f, -0.42f, -0.82f));

    /** Whether the point is inside. */
    boolean contains(float x, float y);

    /** A rectangle with the given lower left and upper right corners. */
    static Shape box(float x0, float y0, float x1, float y1) {
        return (x, y) -> x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    /** A polygon with the given corners, x and y in turn; a point is inside by the even-odd rule. */
    static Shape polygon(float... corners) {
        float[] c = corners.clone();
        return (x, y) -> {
            boolean inside = false;
            for (int i = 0, j = c.length - 2; i < c.length; j = i, i += 2) {
                if (c[i + 1] > y != c[j + 1] > y
                        && x < (c[j] - c[i]) * (y - c[i + 1]) / (c[j + 1] - c[i + 1]) + c[i]) {
                    inside = !inside;
                }
            }
            return inside;
        };
    }

    /** A regular polygon that stands on its base, one corner up. */
    static Shape regular(int corners, float radius) {
        return star(corners * 2, radius, radius, 2);
    }

    /** A star with one tip up. */
    static Shape star(int tips, float outer, float inner) {
        return star(tips * 2, outer, inner, 1);
    }

    private static Shape star(int steps, float outer, float inner, int every) {
        float[] corners = new float[steps / every * 2];
        for (int i = 0, at = 0; i < steps; i += every) {
            double angle = Math.PI / 2 + 2 * Math.PI * i / steps;
            float radius = i / every % 2 == 0 ? outer : inner;
            corners[at++] = (float) Math.cos(angle) * radius;
            corners[at++] = (float) Math.sin(angle) * radius;
        }
        return polygon(corners);
    }

    /** A line with round ends and half the given width on either side. */
    static Shape stroke(float x0, float y0, float x1, float y1, float half) {
        float dx = x1 - x0;
        float dy = y1 - y0;
        float squared = dx * dx + dy * dy;
        return (x, y) -> {
            float t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / squared));
            float ex = x - x0 - t * dx;
            float ey = y - y0 - t * dy;
            return ex * ex + ey * ey <= half * half;
        };
    }

    /** What is in any of the shapes. */
    static Shape either(Shape... shapes) {
        Shape[] all = shapes.clone();
        return (x, y) -> {
            for (Shape shape : all) {
                if (shape.contains(x, y)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** What is in the first shape and not in the second. */
    static Shape without(Shape shape, Shape hole) {
        return (x, y) -> shape.contains(x, y) && !hole.contains(x, y);
    }
}
