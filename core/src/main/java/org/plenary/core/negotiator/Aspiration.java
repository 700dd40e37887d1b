package org.plenary.core.negotiator;

import org.plenary.core.model.Check;

/**
 * What a delegation holds out for, between the best and what it would settle for: {@code last + (first - last)(1 -
 * t^exponent)}, t from 0 at the opening to 1 at the close.
 *
 * <p>Source: time-dependent tactics of Faratin, Sierra and Jennings (1998); exponent 4 is a boulware, 0.25 a conceder.
 *
 * @param exponent above 1 holds out long, below 1 gives way early
 * @param first the part of what there is to gain that it claims at the opening, 0 to 1
 * @param last the part it settles for at the close, 0 to {@code first}
 */
public record Aspiration(double exponent, double first, double last) {
    /** Claims two thirds until the end, then a quarter. The shares are modelling choices. */
    public static final Aspiration BOULWARE = new Aspiration(4, 0.65, 0.25);
    /** Claims a half and soon settles for a tenth. The shares are modelling choices. */
    public static final Aspiration CONCEDER = new Aspiration(0.25, 0.5, 0.1);

    /** Gives way evenly, from a half to a seventh. The shares are modelling choices. */
    public static final Aspiration LINEAR = new Aspiration(1, 0.5, 0.15);

    public Aspiration {
        Check.in("exponent", exponent, 0.01, 100);
        Check.in("first", first, 0, 1);
        Check.in("last", last, 0, first);
    }

    /** The part claimed at time {@code t}, 0 to 1. */
    public double at(double t) {
        return last + (first - last) * patience(t);
    }

    /** How much of the way from the opening to the close it still holds out, from 1 to 0. */
    public double patience(double t) {
        return 1 - StrictMath.pow(Math.max(0, Math.min(1, t)), exponent);
    }
}
