package org.plenary.desktop.asset;

/**
 * The Equal Earth projection: areas keep their proportions, so that no bloc looks larger than it is.
 *
 * <p>Source: B. Savric, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of
 * Geographical Information Science 33 (2019) 454-465.
 */
final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /** The eastward coordinate, in radii of the globe, of a point given in degrees. */
    static double x(double longitude, double latitude) {
        double theta = theta(latitude);
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return Math.toRadians(longitude) * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    }

    /** The northward coordinate, in radii of the globe, of a point given in degrees. */
    static double y(double latitude) {
        double theta = theta(latitude);
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double theta(double latitude) {
        return Math.asin(M * Math.sin(Math.toRadians(latitude)));
    }
}
