package org.plenary.core.world;

/**
 * One rule of the catalogue: reads the world as it was and posts flows. Stateless; its parameters are final fields. It
 * draws only from {@link Year#random}.
 *
 * <p>An implementation is named after its id ({@code climate-damages} is {@code ClimateDamages}), states its rule as an
 * equation, its source and the origin of each parameter in its Javadoc, and has one line in {@code Dynamics}. The
 * formulas it shares with the appraisal are public methods on it, so that switching it off takes them away there too.
 */
public interface Dynamic {
    /** Posts the flows of one year. */
    default void annual(Year year) {}

    /** Posts the flows that follow from something that happened in the talks. */
    default void on(Occasion occasion, Year year) {}
}
